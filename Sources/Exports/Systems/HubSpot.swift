extension SystemProfile {
  /// HubSpot: ticket exports.
  static let hubspot = """
    system: HubSpot
    known by: Ticket ID, Ticket name, Pipeline
    id: Ticket ID
    time: Create date
    closed: Close date
    subject: Ticket name
    text: Ticket description
    customer: Associated Contact IDs
    channel: Source
    status: Ticket status
    """
}
