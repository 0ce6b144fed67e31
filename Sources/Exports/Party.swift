import ContactModel

/// A side of a conversation.
enum Party {
  case customer
  case agent

  /// The side that a word such as `user` or `admin` names; nil for any other word.
  init?(_ word: String) {
    switch word.lowercased() {
    case "customer", "klant", "client", "user", "visitor", "end-user", "requester", "inbound",
      "external", "consumer", "contact", "lead", "in", "incoming", "inkomend", "inkomende",
      "burger",
      "inwoner":
      self = .customer
    case "agent", "medewerker", "operator", "system", "bot", "outbound", "internal", "admin",
      "acd", "workflow", "advisor", "support", "out", "outgoing", "uit", "uitgaand", "uitgaande",
      "behandelaar", "staff":
      self = .agent
    default: return nil
    }
  }
}

extension LocalTime? {
  /// What an agent said, with its time in front when that is known: `[2025-10-03 14:19] …`.
  func stamping(_ text: String) -> String { (self.map { "[\($0.text)] " } ?? "") + text }
}
