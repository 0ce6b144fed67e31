import Foundation

/// What a column of an export means for a contact.
public enum ColumnRole: String, Sendable, CaseIterable {
  /// The contact's id.
  case id
  /// When it arrived.
  case time
  /// Its time of day, where the column of its time holds dates alone.
  case clock
  /// When it was closed.
  case closed
  /// The short line above the text.
  case subject
  /// The text itself.
  case text
  /// What the organisation answered.
  case answer
  /// Who asked.
  case customer
  /// Telephone, e-mail, chat.
  case channel
  /// Who handled it: a queue, group or department, never a person.
  case group
  /// Product, category or case type.
  case category
  /// State of the case.
  case status
  /// Handling time.
  case handling
  /// How often it was passed on.
  case transfers
  /// The groups it passed, in order.
  case route
  /// Who wrote the text of a row: customer or agent.
  case party
  /// The id of the row that a row answers.
  case replyTo = "reply-to"
}
