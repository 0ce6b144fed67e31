extension SystemProfile {
  /// Signalen: reports about public space of Dutch municipalities.
  static let signalen = """
    system: Signalen
    known by: Hoofdcategorie, Subcategorie, Bron, Stadsdeel
    known by: Melding, Hoofdcategorie, Subcategorie
    known by: text, main_category, sub_category
    id: Melding id | id | _id | Meldingsnummer
    time: Aangemaakt op | created_at
    closed: Afgehandeld op | Afgerond op
    text: Melding | Omschrijving | text
    channel: Bron | source
    group: Verantwoordelijke afdeling | Afdeling | Directie
    category: Subcategorie | Hoofdcategorie
    status: Status
    """
}
