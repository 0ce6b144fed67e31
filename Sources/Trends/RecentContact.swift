public import ContactModel

/// What is kept of a contact for a month, so that one that comes back to it is known: no text, no number, and of the
/// customer only the keyed hash.
public struct RecentContact: Sendable, Hashable {
  /// Who asked.
  public let customer: CustomerKey
  /// When.
  public let time: LocalTime
  /// The id of its question; empty for none.
  public let question: String
  /// The id of its step; empty for none.
  public let step: String

  /// A contact.
  public init(customer: CustomerKey, time: LocalTime, question: String, step: String) {
    self.customer = customer
    self.time = time
    self.question = question
    self.step = step
  }
}
