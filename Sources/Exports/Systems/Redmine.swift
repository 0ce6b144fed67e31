extension SystemProfile {
  /// Redmine: lists of issues.
  static let redmine = """
    system: Redmine
    known by: Project, Tracker, Author, Assignee
    known by: Tracker, Subject, Author, Status
    id: #
    time: Created
    closed: Closed
    subject: Subject
    text: Description
    customer: Author
    group: Project
    category: Category | Tracker
    status: Status
    handling: Spent time
    """
}
