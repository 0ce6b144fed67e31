extension SystemProfile {
  /// TOPdesk: selections and reports.
  static let topdesk = """
    system: TOPdesk
    known by: Korte omschrijving, Aanmelder
    known by: Verzoek, Behandelaarsgroep
    known by: Call Number, Caller Name, Operator Group
    id: Meldingnummer | Call Number
    time: Aanmaakdatum | Creation Date
    closed: Datum gereed | Completion Date | Closure Date
    subject: Korte omschrijving | Brief Description | Short Description (Details)
    text: Verzoek | Request
    answer: Actie | Action
    customer: Aanmelder | Caller Name
    channel: Soort binnenkomst | Entry
    group: Behandelaarsgroep | Operator Group
    category: Categorie | Category
    status: Status
    """
}
