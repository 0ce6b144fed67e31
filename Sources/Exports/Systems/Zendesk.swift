extension SystemProfile {
  /// Zendesk: views as CSV, exports as XML.
  static let zendesk = """
    system: Zendesk
    known by: Requester, Ticket type, Via
    known by: Requester id, Subject, Assignee
    known by: requester-id, subject, via-channel
    id: Id | nice-id
    time: Created at
    closed: Solved at
    subject: Subject
    text: Description
    customer: Requester id | Requester
    channel: Via
    group: Group
    category: Ticket type
    status: Status
    """
}
