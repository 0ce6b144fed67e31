extension SystemProfile {
  /// Dynamics 365: https://learn.microsoft.com/dynamics365.
  static let dynamics365 = """
    system: Dynamics 365
    known by: Case Number, Case Title
    known by: Ticket Number, Title, Created On
    id: Case Number | Ticket Number
    time: Created On
    subject: Case Title | Title
    text: Description
    customer: Customer
    channel: Origin | Case Origin
    """
}
