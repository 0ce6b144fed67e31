extension SystemProfile {
  /// FreeScout: conversations.
  static let freescout = """
    system: FreeScout
    known by: Mailbox, Customer Email, Assigned To
    known by: Mailbox, Customer, Subject, Assigned To
    id: # | Number | Conversation
    time: Created | Created at
    closed: Closed | Closed at
    subject: Subject
    text: Body | Preview | Message
    customer: Customer Email | Customer
    channel: Type
    group: Mailbox
    status: Status
    """
}
