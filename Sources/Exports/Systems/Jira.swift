extension SystemProfile {
  /// Jira: Jira Service Management: RSS and CSV.
  static let jira = """
    system: Jira
    known by: key, summary, reporter
    known by: Issue key, Summary
    id: Issue key | key
    time: Created
    closed: Resolved
    subject: Summary
    text: Description
    customer: Reporter
    category: Issue Type | Type
    status: Status
    """
}
