extension SystemProfile {
  /// Salesforce: reports and the weekly export.
  static let salesforce = """
    system: Salesforce
    known by: Case Number, Is Deleted
    known by: Case Number, Subject
    id: Case Number
    time: Opened Date | Created Date
    closed: Closed Date
    subject: Subject
    text: Description
    customer: Contact ID | Account ID
    channel: Case Origin | Origin
    category: Type
    status: Status
    """
}
