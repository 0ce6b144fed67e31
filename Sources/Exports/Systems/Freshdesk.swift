extension SystemProfile {
  /// Freshdesk: tickets as CSV and XML.
  static let freshdesk = """
    system: Freshdesk
    known by: Ticket ID, Created time, Subject
    known by: display-id, requester-id, subject
    id: Ticket ID | display-id
    time: Created time | created-at
    closed: Resolved time
    subject: Subject
    text: Description
    customer: Contact ID | requester-id
    channel: Source | source-name
    group: Group
    category: Type
    status: Status
    """
}
