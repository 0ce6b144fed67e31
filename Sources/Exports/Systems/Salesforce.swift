extension SystemProfile {
  /// Salesforce: reports and the weekly export.
  static let salesforce = """
    system: Salesforce
    known by: Case Number, Is Deleted
    known by: Case Number, Subject
    known by: Casenummer, Geopend op
    id: Case Number | Casenummer
    time: Opened Date | Created Date | Geopend op
    closed: Closed Date | Gesloten op
    subject: Subject | Onderwerp
    text: Description | Omschrijving
    answer: Internal Comments | Interne reactie
    customer: Contact ID | Account ID | Accountnummer
    channel: Case Origin | Origin | Bron van case
    group: Case-eigenaar groep | Owner Group
    route: Routering
    category: Type
    status: Status
    """
}
