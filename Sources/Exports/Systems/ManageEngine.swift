extension SystemProfile {
  /// ManageEngine ServiceDesk Plus: reports of requests.
  static let manageEngine = """
    system: ManageEngine
    known by: Request ID, Requester, Request Mode
    known by: Request ID, Requester, Technician, Subject
    id: Request ID
    time: Created Time
    closed: Resolved Time | Completed Time
    subject: Subject
    text: Description
    answer: Resolution
    customer: Requester Email | Requester
    channel: Request Mode | Mode
    group: Group | Support Group
    category: Category | Service Category
    status: Request Status
    handling: Time Elapsed
    """
}
