extension SystemProfile {
  /// Request Tracker: search results, separated by tabs.
  static let requestTracker = """
    system: Request Tracker
    known by: id, Subject, Queue, Requestors
    id: id
    time: Created
    closed: Resolved
    subject: Subject
    text: Content
    customer: Requestors
    group: Queue
    status: Status
    """
}
