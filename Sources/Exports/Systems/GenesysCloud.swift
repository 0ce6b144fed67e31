extension SystemProfile {
  /// Genesys Cloud: interactions.
  static let genesysCloud = """
    system: Genesys Cloud
    known by: Conversation ID, Queue, Media Type
    known by: Conversation ID, ANI, Queue Name
    id: Conversation ID
    time: Conversation Start
    closed: Conversation End
    text: Notes
    customer: ANI
    channel: Media Type
    group: Queue Name | Queue
    category: Wrap-up Code
    handling: Total Handle | Handle Time
    transfers: Transfers
    handling unit: milliseconds
    """
}
