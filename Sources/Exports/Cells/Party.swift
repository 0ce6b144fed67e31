import ContactModel

/// A side of a conversation, or what is neither.
enum Party {
  case customer
  case agent
  /// What the system notes about a conversation: assigned, closed.
  case system

  /// The side that a word such as `user` or `admin` names; nil for any other word.
  init?(_ word: String) {
    let word = word.lowercased().filter { $0.isLetter || $0.isNumber }
    if Party.customers.contains(word) {
      self = .customer
    } else if Party.agents.contains(word) {
      self = .agent
    } else if Party.systems.contains(word) {
      self = .system
    } else {
      return nil
    }
  }

  private static let customers: Set<String> = [
    "customer", "klant", "client", "user", "visitor", "enduser", "requester", "inbound", "external",
    "consumer", "contact", "lead", "in", "incoming", "inkomend", "inkomende", "burger", "inwoner",
    "bezoeker", "inboundcall", "incomingcall", "inkomendgesprek", "received", "ontvangen", "beller",
    "caller", "gebruiker", "melder", "aanvrager", "patient", "student", "huurder", "gast", "guest",
    "kunde", "entrant", "cliente", "human", "member", "reporter",
  ]
  private static let agents: Set<String> = [
    "agent", "medewerker", "operator", "outbound", "internal", "admin", "advisor", "support", "out",
    "outgoing", "uit", "uitgaand", "uitgaande", "behandelaar", "staff", "outboundcall",
    "outgoingcall", "uitgaandgesprek", "sent", "verzonden", "intern", "interngesprek", "callback",
    "internalcall", "adviseur", "helpdesk", "servicedesk", "klantenservice", "employee",
    "assistant", "representative", "rep", "mitarbeiter", "sortant", "virtualassistant", "chatbot",
    "bot", "terugbelgesprek",
  ]
  private static let systems: Set<String> = [
    "system", "activity", "workflow", "acd", "systeem", "event", "template", "automation", "note",
  ]
}

/// What each value of a column says about who speaks; one word means different sides beside different others.
struct PartyWords: Sendable {
  private let sides: [String: Party]
  /// Share of the different values that name a side.
  let share: Double

  /// The meaning of the values of a column; nil when none of them names a side, or all the same one.
  /// - Parameters:
  ///   - values: the different values.
  ///   - column: the normalised name, for values such as True.
  init?(_ values: Set<String>, column: String) {
    guard (1...24).contains(values.count) else { return nil }
    let words = Set(values.map { $0.lowercased() })
    var sides: [String: Party] = [:]
    let asks = ["inbound", "incoming", "fromcustomer", "iscustomer", "inkomend"]
    if asks.contains(where: column.contains), words.isSubset(of: PartyWords.truths) {
      for word in words {
        sides[word] =
          ["true", "1", "yes", "ja", "waar", "y", "j"].contains(word) ? .customer : .agent
      }
    } else if column == "messagetype", words.isSubset(of: ["0", "1", "2", "3"]) {
      // Chatwoot: incoming, outgoing, activity, template.
      sides = ["0": .customer, "1": .agent, "2": .system, "3": .system]
    } else {
      for word in words { sides[word] = Party(word) }
      // Beside a contact or a visitor a user is one of the system: an agent.
      let others: Set<String> = ["contact", "visitor", "customer", "client", "bezoeker", "klant"]
      if words.contains("user"), !words.isDisjoint(with: others) { sides["user"] = .agent }
    }
    let known = words.filter { sides[$0] != nil }.count
    guard known > 0, Set(sides.values).count > 1 || sides.values.contains(.customer) else {
      return nil
    }
    self.sides = sides
    share = Double(known) / Double(words.count)
  }

  private static let truths: Set<String> = [
    "true", "false", "0", "1", "yes", "no", "ja", "nee", "waar", "onwaar", "y", "n", "j",
  ]

  /// Whether values tell two sides whatever the column is called: `inbound` beside `outbound`.
  static func tellsByItself(_ values: Set<String>) -> Bool {
    let words = Set(values.map { $0.lowercased().filter(\.isLetter) })
    let pairs: [(String, String)] = [
      ("incoming", "outgoing"), ("inbound", "outbound"), ("inkomend", "uitgaand"),
      ("inboundcall", "outboundcall"), ("customer", "agent"), ("klant", "medewerker"),
      ("bezoeker", "medewerker"), ("visitor", "agent"), ("user", "assistant"),
    ]
    return pairs.contains { words.contains($0.0) && words.contains($0.1) }
  }

  /// The side that a cell names; nil when it names none.
  func side(of cell: String) -> Party? { sides[cell.lowercased()] }
}

extension LocalTime? {
  /// What an agent said, with its time in front when that is known: `[2025-10-03 14:19] …`.
  func stamping(_ text: String) -> String { (self.map { "[\($0.text)] " } ?? "") + text }
}
