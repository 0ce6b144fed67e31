import ContactModel
import Foundation

/// What the cells of a column hold, told from a sample of them.
///
/// Shares are of the filled cells of the sample, 0 ... 1.
struct ColumnFacts: Sendable {
  /// Filled cells of the sample.
  private(set) var count = 0
  /// Share of all cells that hold anything.
  private(set) var filled = 0.0
  private(set) var moments = 0.0
  /// Share of the moments that have a time of day.
  private(set) var clocks = 0.0
  /// Numbers that would be Excel's days of 1990 to 2100.
  private(set) var serials = 0.0
  private(set) var numbers = 0.0
  /// A time of day alone: `9:05`, `02:30:00 PM`.
  private(set) var timesOfDay = 0.0
  private(set) var channelWords = 0.0
  private(set) var statusWords = 0.0
  /// Words that a team is called by: team, afdeling, desk.
  private(set) var teamWords = 0.0
  /// Two capitals, as states and countries are written.
  private(set) var twoCapitals = 0.0
  private(set) var mailAddresses = 0.0
  /// Ten digits or so, as telephone numbers.
  private(set) var phones = 0.0
  /// One to four words that all begin with a capital, as names of people and places.
  private(set) var properNames = 0.0
  /// Steps one behind the other: `ICT > Hardware > Laptop`.
  private(set) var paths = 0.0
  /// One word with a digit in it: `K009`, `160000001`.
  private(set) var identifiers = 0.0
  /// Texts of six words or more that stand word for word in another cell.
  private(set) var repeatedTexts = 0.0
  /// A date in front of what somebody noted: `01-04-2026 09:01 Aarts: ...`.
  private(set) var datedNotes = 0.0
  /// Conversations in one cell: lines with a speaker in front, or JSON.
  private(set) var transcripts = 0.0
  /// Mean number of words of a line.
  private(set) var wordsPerLine = 0.0
  /// Mean number of words.
  private(set) var meanWords = 0.0
  /// Different cells.
  private(set) var distinct = 0.0
  /// Number of different cells.
  private(set) var values: Set<String> = []
  /// The most frequent value's share.
  private(set) var largest = 0.0
  /// Cells whose value stands in another cell too.
  private(set) var recurring = 0.0

  /// Looks at the cells of a column.
  init(_ cells: [String]) {
    let filledCells = cells.map(\.withoutOuterBlanks).filter { !$0.isEmpty }
    count = filledCells.count
    filled = Double(count) / Double(max(1, cells.count))
    guard count > 0 else { return }
    func share(_ isSo: (String) -> Bool) -> Double {
      Double(filledCells.count(where: isSo)) / Double(count)
    }
    var parser = MomentParser(samples: filledCells, zone: .gmt, isEuropean: true)
    var withClock = 0
    var dates = 0
    for value in filledCells where (6...40).contains(value.utf8.count) {
      guard let moment = parser.moment(value) else { continue }
      dates += 1
      if !moment.seconds.isMultiple(of: 86_400) { withClock += 1 }
    }
    moments = Double(dates) / Double(count)
    clocks = Double(withClock) / Double(max(1, dates))
    serials = share { (32_874...73_050).contains(Double($0) ?? 0) }
    numbers = share { Double($0.replacing(",", with: ".")) != nil }
    timesOfDay = share(MomentParser.isTimeOfDay)
    channelWords = share { cell in
      // As programs write it: `Channel::Email`.
      ColumnFacts.channels.contains(
        cell.lowercased().split(separator: ":").last.map(String.init) ?? "")
    }
    statusWords = share(ColumnFacts.isStatus)
    teamWords = share(ColumnFacts.isTeam)
    twoCapitals = share { $0.utf8.count == 2 && $0.utf8.allSatisfy { (65...90).contains($0) } }
    mailAddresses = share { $0.contains("@") && !$0.contains(" ") && $0.utf8.count < 120 }
    phones = share(ColumnFacts.isPhone)
    properNames = share(ColumnFacts.isProperName)
    paths = share(ColumnFacts.isPath)
    identifiers = share(ColumnFacts.isIdentifier)
    datedNotes = share { DatedNotes.begins($0) }
    transcripts = share { Transcript.isConversation($0) }
    meanWords = Double(filledCells.reduce(0) { $0 + ColumnFacts.words($1) }) / Double(count)
    let lines = filledCells.reduce(0) { $0 + 1 + $1.utf8.count(where: { $0 == 10 }) }
    wordsPerLine = meanWords * Double(count) / Double(max(1, lines))
    var occurrences: [String: Int] = [:]
    for value in filledCells { occurrences[value, default: 0] += 1 }
    values = Set(occurrences.keys)
    distinct = Double(occurrences.count) / Double(count)
    largest = Double(occurrences.values.max() ?? 0) / Double(count)
    recurring =
      Double(occurrences.values.filter { $0 > 1 }.reduce(0, +)) / Double(count)
    repeatedTexts = share {
      ColumnFacts.words($0) >= 6 && occurrences[$0, default: 0] > 1
        && $0.utf8.count(where: { ($0 | 32) >= 97 && ($0 | 32) <= 122 }) * 2 > $0.utf8.count
    }
  }

  /// Whether every cell of the sample is filled and no two are equal.
  var isUnique: Bool { count > 0 && filled == 1 && distinct == 1 }

  /// Whether the cells are codes: many cells, few and short values. A small log may have few wordings too, so it takes
  /// shorter ones to tell.
  var isCodeList: Bool {
    count >= 8 && distinct <= 0.34 && meanWords < 1.7
      || count >= 100 && distinct <= 0.15 && meanWords < 5
  }

  /// Whether cells are text as people write it, 0 ... 1: long, each different.
  var freeness: Double {
    guard paths < 0.5, moments < 0.5 else { return 0 }
    let length = min(1, PortableMath.log(1 + meanWords) / PortableMath.log(21))
    return length * distinct.squareRoot() * (1 - repeatedTexts)
  }

  /// Mean number of cells with the same value.
  var perValue: Double { Double(count) / Double(max(1, values.count)) }

  private static let channels: Set<String> = [
    "phone", "telefoon", "tel", "telephone", "email", "e-mail", "mail", "chat", "web", "website",
    "webformulier", "webwidget", "webform", "web form", "balie", "counter", "desk", "whatsapp",
    "twitter", "x",
    "facebook", "social", "social media", "api", "walk-in", "self-service", "portal", "portaal",
    "brief", "post", "letter", "sms", "messaging", "voice", "app", "self service", "bel", "gesprek",
    "phone call (incoming)", "phone call (outgoing)", "instagram", "mijn omgeving", "formulier",
    "internet", "customer care call", "telefonisch", "per mail", "mondeling", "online", "referral",
    "fax", "selfservice", "self-service portal", "phone call", "telefoongesprek", "live chat",
    "webchat", "in person", "buitendienst", "inspectie", "telefon", "courriel", "téléphone",
  ]

  private static let statusWords: Set<String> = [
    "open", "closed", "new", "pending", "solved", "resolved", "hold", "on", "in", "progress",
    "gesloten", "nieuw", "afgehandeld", "behandeling", "opgelost", "wacht", "wachtend", "gereed",
    "geannuleerd", "merged", "duplicate", "cancelled", "canceled", "assigned", "reopened",
    "heropend", "gepland", "completed", "done", "todo", "afgesloten", "gemeld", "ingepland",
    "inactive", "active", "waiting", "afwachting", "toegewezen", "offen", "geschlossen", "neu",
    "fechado", "aberto", "resolvido", "cerrado", "abierto", "samengevoegd", "geschlossen",
    "successful", "unsuccessful", "onhold", "escalated",
  ]

  private static func isStatus(_ value: String) -> Bool {
    let words = value.lowercased().split { !$0.isLetter }
    return (1...5).contains(words.count) && words.contains { statusWords.contains(String($0)) }
  }

  private static let teamWords: Set<String> = [
    "team", "afdeling", "groep", "group", "desk", "dienst", "beheer", "lijn", "line", "balie",
    "office", "department", "dept", "support", "queue", "wachtrij", "kcc", "klantcontact",
    "klantenservice", "servicedesk", "helpdesk", "backoffice", "frontoffice", "eerstelijn",
    "tweedelijn", "administratie", "buitendienst", "specialisten", "unit", "service", "cluster",
  ]

  private static func isTeam(_ value: String) -> Bool {
    let words = value.lowercased().split { !$0.isLetter }
    return (1...6).contains(words.count) && !value.contains("://")
      && words.contains { word in
        teamWords.contains(String(word)) || word.hasSuffix("beheer") || word.hasSuffix("team")
          || word.hasSuffix("desk") || word.hasSuffix("zaken") || word.hasSuffix("lijn")
      }
  }

  private static func isPhone(_ value: String) -> Bool {
    let digits = value.utf8.count(where: { (48...57).contains($0) })
    return (9...14).contains(digits) && (value.first == "0" || value.first == "+")
      && value.utf8.allSatisfy { (48...57).contains($0) || " +-()./".utf8.contains($0) }
  }

  private static func isIdentifier(_ value: String) -> Bool {
    (4...40).contains(value.utf8.count) && !value.contains { $0.isWhitespace || $0 == "@" }
      && value.utf8.contains { (48...57).contains($0) }
      && value.allSatisfy { $0.isLetter || $0.isNumber || "-_./#".contains($0) }
  }

  private static func isPath(_ value: String) -> Bool {
    guard value.utf8.count <= 200, words(value) <= 24 else { return false }
    for separator in [" > ", ">", "::", " / ", " \\ ", " → ", " - > ", " | "] {
      let parts = value.split(separator: separator)
      if parts.count >= 2, parts.allSatisfy({ words(String($0)) <= 6 }),
        parts.contains(where: { $0.contains(where: \.isLetter) })
      {
        return true
      }
    }
    return false
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

  static func words(_ text: String) -> Int {
    var (count, inWord) = (0, false)
    for byte in text.utf8 {
      if byte > 32 {
        if !inWord { count += 1 }
        inWord = true
      } else {
        inWord = false
      }
    }
    return count
  }
}

/// Notes with their date in front, as a desk writes them below each other in one cell.
enum DatedNotes {
  /// Whether a cell begins with a date and a clock, and has more behind them.
  static func begins(_ cell: String) -> Bool {
    let front = cell.prefix(28).split(separator: " ", omittingEmptySubsequences: true)
    guard front.count >= 3, cell.utf8.count > 24 else { return false }
    let date = front[0].split { "-/.".contains($0) }
    let clock = front[1].split(separator: ":")
    return date.count == 3 && date.allSatisfy { Int($0) != nil }
      && clock.count >= 2 && clock.prefix(2).allSatisfy { Int($0) != nil }
  }
}
