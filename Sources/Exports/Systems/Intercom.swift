extension SystemProfile {
  /// Intercom: conversations, one message a row.
  static let intercom = """
    system: Intercom
    known by: Conversation ID, Teammate
    known by: Conversation ID, Assigned user
    id: Conversation ID
    time: Created at
    text: Body
    customer: User ID
    channel: Channel
    party: Author type
    """
}
