import ContactModel
import Foundation

/// Which column of an export plays which role, and how that was decided.
public struct ColumnMapping: Sendable {
  /// How a column got its role.
  public enum Reason: String, Sendable {
    /// By its name.
    case name
    /// By the profile of the system.
    case profile
    /// By what its cells hold.
    case content
    /// By the user, on the command line.
    case told
  }

  /// A column with its role.
  public struct Entry: Sendable {
    /// Index of the column.
    public let column: Int
    /// How it got its role.
    public let reason: Reason
  }

  /// The columns by role; a role without a column is absent.
  public private(set) var columns: [ColumnRole: Entry] = [:]

  /// Decides the roles of columns.
  /// - Parameters:
  ///   - header: the column names.
  ///   - samples: some rows of cells; shorter rows count as empty at their end.
  ///   - told: columns named by the user; they win over everything, a name that is not there is ignored.
  ///   - profile: the system, whose columns are looked for first.
  init(
    header: [String], samples: [[String]], told: [ColumnRole: String] = [:],
    profile: SystemProfile? = nil
  ) {
    let facts = header.indices.map { column in
      ColumnFacts(samples.map { $0.count > column ? $0[column] : "" })
    }
    let names = header.map { ColumnNames.normalised($0) }
    var taken: Set<Int> = []
    for (role, name) in told {
      let exact = header.firstIndex(of: name)
      guard let column = exact ?? names.firstIndex(of: ColumnNames.normalised(name)) else {
        continue
      }
      columns[role] = Entry(column: column, reason: .told)
      taken.insert(column)
    }
    for role in ColumnRole.allCases where columns[role] == nil {
      let column = (profile?.columns[role] ?? []).lazy
        .compactMap { names.firstIndex(of: $0) }
        .first { !taken.contains($0) && facts[$0].filled > 0 && facts[$0].allows(role) }
      guard let column else { continue }
      columns[role] = Entry(column: column, reason: .profile)
      if role != .customer { taken.insert(column) }
    }
    for (role, wanted) in ColumnNames.byRole where columns[role] == nil {
      let candidates = wanted.enumerated().flatMap { rank, name in
        names.indices.filter { names[$0] == name && !taken.contains($0) }
          // The id of a person, unless every contact has one of its own.
          .filter { role != .id || name != "contactid" || facts[$0].isUnique }
          .map { (column: $0, rank: rank) }
      }.filter { facts[$0.column].allows(role) }
      let best = candidates.min { a, b in
        let quality = (facts[a.column].quality(role), facts[b.column].quality(role))
        return quality.0 != quality.1 ? quality.0 > quality.1 : a.rank < b.rank
      }
      guard let best else { continue }
      columns[role] = Entry(column: best.column, reason: .name)
      if role != .customer { taken.insert(best.column) }
    }
    fillByContent(facts, names, taken: taken)
    // A time of day completes a date; one that stands alone or beside a whole moment is something else.
    let isDateAlone =
      columns[.time].map { facts[$0.column].clocks == 0 && facts[$0.column].serials <= 0.8 }
      ?? false
    if !isDateAlone { columns[.clock] = nil }
  }

  /// Gives the roles that no name claimed to the columns whose cells look like it.
  private mutating func fillByContent(
    _ facts: [ColumnFacts], _ names: [String], taken: Set<Int>
  ) {
    var taken = taken
    func claim(_ role: ColumnRole, _ column: Int?) {
      guard columns[role] == nil, let column else { return }
      columns[role] = Entry(column: column, reason: .content)
      taken.insert(column)
    }
    let free = { facts.indices.filter { !taken.contains($0) } }
    let times = free().filter {
      facts[$0].moments > 0.8 && !ColumnNames.isAbout(.otherDate, names[$0])
    }
    // First those that do not come later, then those with a time of day.
    claim(
      .time,
      times.min { a, b in
        let ranks = [a, b].map { column in
          (ColumnNames.isAbout(.laterDate, names[column]) ? 2 : 0)
            + (facts[column].clocks > 0.5 ? 0 : 1)
        }
        return ranks[0] != ranks[1] ? ranks[0] < ranks[1] : a < b
      })
    // Beside a subject the text must be the longer one, and no code of a few values.
    let least = columns[.subject].map { max(4, facts[$0.column].meanWords * 1.5) } ?? 2
    claim(
      .text,
      free().filter {
        facts[$0].meanWords >= least && facts[$0].moments < 0.2 && facts[$0].properNames < 0.8
          && !ColumnNames.isAbout(.agents, names[$0])
          && (columns[.subject] == nil || facts[$0].distinct > 0.2)
      }.max { a, b in
        let asks = [a, b].map { ColumnNames.isAbout(.question, names[$0]) }
        guard asks[0] == asks[1] else { return asks[1] }
        return (facts[a].meanWords, -a) < (facts[b].meanWords, -b)
      })
    claim(.channel, free().first { facts[$0].channelWords > 0.8 })
    claim(
      .customer,
      free().first { facts[$0].mailAddresses > 0.8 && !ColumnNames.isAbout(.agents, names[$0]) })
    claim(
      .id,
      free().first {
        facts[$0].filled > 0.9 && facts[$0].distinct == 1 && facts[$0].meanWords <= 1.05
      })
  }

  /// The cell of a role in a row; empty when the role has no column or the row is short.
  func cell(_ role: ColumnRole, in cells: [String]) -> String {
    guard let entry = columns[role], entry.column < cells.count else { return "" }
    return cells[entry.column]
  }
}

/// What the cells of a column hold.
private struct ColumnFacts {
  /// Share of cells that hold anything.
  let filled: Double
  /// Shares of the filled cells.
  let moments: Double
  /// Numbers that would be Excel's days of 1990 to 2100.
  let serials: Double
  let numbers: Double
  let channelWords: Double
  let parties: Double
  let mailAddresses: Double
  /// Mean number of words of the filled cells.
  let meanWords: Double
  /// Whether every cell is filled and no two are equal.
  let isUnique: Bool
  /// Different cells as a share of the filled ones.
  let distinct: Double
  /// Share of cells of one to four words that all begin with a capital, as names of people and places.
  let properNames: Double
  /// Share of the moments that have a time of day.
  let clocks: Double
  /// Share of cells that are a time of day alone: `9:05`, `14:30:00`.
  let timesOfDay: Double

  private static let channels: Set<String> = [
    "phone", "telefoon", "tel", "telephone", "email", "e-mail", "mail", "chat", "web", "website",
    "webformulier", "webform", "web form", "balie", "counter", "desk", "whatsapp", "twitter", "x",
    "facebook", "social", "social media", "api", "walk-in", "self-service", "portal", "portaal",
    "brief", "post", "letter", "sms", "messaging", "voice", "app", "self service", "bel", "gesprek",
    "phone call (incoming)", "phone call (outgoing)", "instagram", "mijn omgeving", "formulier",
  ]

  init(_ cells: [String]) {
    let values = cells.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      .filter { !$0.isEmpty }
    let count = Double(max(1, values.count))
    filled = Double(values.count) / Double(max(1, cells.count))
    var parser = MomentParser(samples: values, zone: .gmt, isEuropean: true)
    var moments = 0
    var clocks = 0
    for value in values where value.utf8.count > 5 {
      guard let moment = parser.moment(value) else { continue }
      moments += 1
      if moment.seconds.isMultiple(of: 86_400) == false { clocks += 1 }
    }
    self.clocks = Double(clocks) / Double(max(1, moments))
    self.moments = Double(moments) / count
    serials = Double(values.filter { (32_874...73_050).contains(Double($0) ?? 0) }.count) / count
    numbers = Double(values.filter { Double($0.replacing(",", with: ".")) != nil }.count) / count
    channelWords =
      Double(values.filter { ColumnFacts.channels.contains($0.lowercased()) }.count) / count
    parties = Double(values.filter { Party($0) != nil }.count) / count
    mailAddresses = Double(values.filter { $0.contains("@") && !$0.contains(" ") }.count) / count
    meanWords =
      Double(values.reduce(0) { $0 + $1.split(separator: " ").count }) / count
    let different = Set(values).count
    isUnique = !cells.isEmpty && values.count == cells.count && different == cells.count
    distinct = Double(different) / count
    timesOfDay = Double(values.filter(ColumnFacts.isTimeOfDay).count) / count
    properNames = Double(values.filter(ColumnFacts.isProperName).count) / count
  }

  private static func isTimeOfDay(_ value: String) -> Bool {
    let parts = value.split(separator: ":", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { (1...2).contains($0.count) && Int($0) != nil }
      && Int(parts[0]) ?? 24 < 24
  }

  private static func isProperName(_ value: String) -> Bool {
    let words = value.split(separator: " ")
    return (1...4).contains(words.count)
      && words.allSatisfy { word in
        ["van", "de", "der", "den", "ter", "ten", "el", "al", "von"].contains(word)
          || word.first?.isUppercase ?? false
            && word.allSatisfy { $0.isLetter || "-'.".contains($0) }
      }
  }

  /// Whether cells like these can play a role at all.
  func allows(_ role: ColumnRole) -> Bool {
    guard filled > 0 else { return role != .time && role != .customer }
    switch role {
    case .time, .closed: return moments > 0.2 || serials > 0.8
    case .clock: return timesOfDay > 0.8
    case .subject, .text: return moments < 0.5 && (numbers < 0.9 || meanWords > 1)
    case .handling, .transfers: return moments < 0.5
    case .party: return parties > 0.8
    case .channel, .group, .status: return meanWords < 8
    case .category: return meanWords < 8 && moments < 0.5
    default: return true
    }
  }

  /// How well cells like these play a role, to choose between two columns with fitting names: 0, 1, 2.
  func quality(_ role: ColumnRole) -> Int {
    switch role {
    case .customer: return filled > 0.5 ? 2 : filled > 0 ? 1 : 0
    default: return filled > 0 ? 2 : 0
    }
  }
}
