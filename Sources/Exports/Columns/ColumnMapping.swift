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
    /// How well it plays the role; what is told has 9.99.
    public let score: Double
    /// The column that plays the role second best, with its score; nil when no other could.
    public let runnerUp: (column: Int, score: Double)?
  }

  /// The columns by role; a role without a column is absent.
  public private(set) var columns: [ColumnRole: Entry] = [:]
  /// Columns that name the customer where the first one is empty, best first.
  public private(set) var otherCustomers: [Int] = []
  /// The column that names the same few people for most contacts: who registered them, not who asked; nil for none.
  public private(set) var registrars: Int?
  /// How each side of a conversation is called in the column of the party.
  let parties: PartyWords?
  /// Whether the column's name says that its times are UTC.
  let isTimeUTC: Bool

  /// The order in which roles choose: those whose columns would be taken for another first.
  private static let order: [ColumnRole] = [
    .party, .time, .clock, .closed, .replyTo, .id, .text, .subject, .answer, .customer, .channel,
    .route,
    .group, .category, .status, .handling, .transfers,
  ]

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
    var scores = ColumnScores(header: header, samples: samples, profile: profile)
    var taken: Set<Int> = []
    var columns: [ColumnRole: Entry] = [:]
    for (role, name) in told {
      let exact = header.firstIndex(of: name)
      guard let column = exact ?? scores.names.firstIndex(of: ColumnNames.normalised(name)) else {
        continue
      }
      columns[role] = Entry(column: column, reason: .told, score: 9.99, runnerUp: nil)
      taken.insert(column)
    }
    func ranked(
      _ role: ColumnRole, _ scores: ColumnScores
    ) -> [(column: Int, score: Double)] {
      header.indices.filter { !taken.contains($0) }
        .compactMap { column in scores.score(role, column).map { (column, $0) } }
        .filter { $0.1 >= ColumnScores.least }
        .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
    }
    for role in ColumnMapping.order where columns[role] == nil {
      let candidates = ranked(role, scores)
      guard let best = candidates.first else { continue }
      let reason: Reason =
        profile?.columns[role]?.contains(scores.names[best.column]) == true
        ? .profile : ColumnNames.hasName(role, scores.names[best.column]) ? .name : .content
      columns[role] = Entry(
        column: best.column, reason: reason, score: best.score,
        runnerUp: candidates.dropFirst().first.map { ($0.column, $0.score) })
      taken.insert(best.column)
      if role == .party { scores.hasParties = true }
    }
    // A time of day completes a date; one that stands alone or beside a whole moment is something else.
    let isDateAlone =
      columns[.time].map {
        scores.facts[$0.column].clocks == 0 && scores.facts[$0.column].serials <= 0.8
      } ?? false
    if !isDateAlone { columns[.clock] = nil }
    parties = columns[.party].flatMap {
      PartyWords(scores.facts[$0.column].values, column: scores.names[$0.column])
    }
    isTimeUTC = columns[.time].map { ColumnNames.saysUTC(header[$0.column]) } ?? false
    otherCustomers =
      columns[.customer]?.reason == .told
      ? [] : ranked(.customer, scores).map(\.column).filter { scores.facts[$0].count > 0 }
    if let customer = columns[.customer], customer.reason != .told {
      let facts = scores.facts[customer.column]
      // Colleagues who ask are customers, however few; desks, and a handful of names for all, are not.
      let isFew =
        facts.count >= 18 && facts.values.count <= 4 && facts.perValue >= 4
        || facts.count >= 18 && facts.values.count <= 12 && facts.perValue >= 5
          && facts.teamWords >= 0.5
      if isFew {
        registrars = customer.column
        columns[.customer] = nil
        otherCustomers = []
      }
    }
    self.columns = columns
  }

  /// The same with the category in place of the text; nil when there is a text, or no category either.
  var withCategoryAsText: ColumnMapping? {
    guard columns[.text] == nil, columns[.subject] == nil,
      let category = columns[.category] ?? columns[.group]
    else { return nil }
    var mapping = self
    mapping.columns[.text] = category
    return mapping
  }

  /// The cell of a role in a row; empty when the role has no column or the row is short.
  func cell(_ role: ColumnRole, in cells: [String]) -> String {
    guard let entry = columns[role], entry.column < cells.count else { return "" }
    return cells[entry.column]
  }
}
