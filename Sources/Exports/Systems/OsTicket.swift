extension SystemProfile {
  /// osTicket: ticket exports.
  static let osTicket = """
    system: osTicket
    known by: Ticket Number, Help Topic
    id: Ticket Number
    time: Date Created
    subject: Subject
    text: Message
    customer: From
    channel: Source
    group: Department
    category: Help Topic
    status: Current Status
    """
}
