extension SystemProfile {
  /// TOPdesk: selections and reports.
  static let topdesk = """
    system: TOPdesk
    known by: Korte omschrijving, Aanmelder
    known by: Verzoek, Behandelaarsgroep
    id: Meldingnummer
    time: Aanmaakdatum
    closed: Datum gereed
    subject: Korte omschrijving
    text: Verzoek
    customer: Aanmelder
    channel: Soort binnenkomst
    group: Behandelaarsgroep
    category: Categorie
    status: Status
    """
}
