public import ContactModel

/// A contact that was kept apart, and why.
public struct SetAsideContact: Sendable {
  /// Why a contact takes no part in the grouping.
  public enum Reason: String, Sendable, CaseIterable {
    /// The same contact again.
    case sameContact = "same-contact"
    /// A later row of a contact, joined with the first.
    case laterRow = "later-row"
    /// Without a text.
    case emptyText = "empty-text"
    /// Outside the month of the run.
    case otherMonth = "other-month"
    /// The same text of the same customer shortly after.
    case duplicate
    /// Said by the desk or the system: an outbound or internal call, a message of an agent.
    case fromDesk = "from-desk"
    /// The answer of a machine.
    case automaticReply = "automatic-reply"
    /// A mail that could not be delivered.
    case undeliverable
    /// A case that was joined with another.
    case merged
    /// Spam, sales, a wrong number, a compliment: nothing the organisation is there for.
    case outOfScope = "out-of-scope"
    /// A cell that a spreadsheet spoilt.
    case unreadableCell = "unreadable-cell"
  }

  /// The id it has in the export.
  public let id: String
  /// Where it was read.
  public let place: Place
  /// When it arrived.
  public let time: LocalTime?
  /// Why.
  public let reason: Reason
  /// Id of the contact that is counted in its place; empty for none.
  public let countedAs: String

  /// A complete key: contacts equal in it are equal.
  public var sortKey: (Place, String, String, Int, String) {
    (place, id, reason.rawValue, time?.seconds ?? .max, countedAs)
  }

  init(_ contact: Contact, _ reason: Reason, countedAs: String = "") {
    id = contact.id
    place = contact.place
    time = contact.time
    self.reason = reason
    self.countedAs = countedAs
  }
}
