extension SystemProfile {
  /// Zaaksysteem.nl and Topicus: lists of cases of Dutch municipalities.
  static let zaaksysteem = """
    system: Zaaksysteem
    known by: Zaaknummer, Zaaktype, Registratiedatum
    known by: Zaaknummer, Zaaktype, Behandelaar
    id: Zaaknummer
    time: Registratiedatum | Startdatum
    closed: Afhandeldatum | Einddatum
    subject: Onderwerp | Extra informatie
    text: Toelichting | Omschrijving
    answer: Resultaattoelichting
    customer: Aanvrager e-mail | BSN aanvrager | Aanvrager
    channel: Contactkanaal
    group: Afdeling | Behandelende afdeling
    category: Zaaktype
    status: Status
    """
}
