import ContactModel

/// The uniform product names (UPL) of the Dutch government for the products of a municipality.
///
/// The names are those of the national list (standaarden.overheid.nl/owms/terms, as it stood in the open
/// package `upl` of frameless/strapi at 50d4ce46); which belong to a product here is our choice.
enum UniformProductNames {
  /// Product id and its names.
  private static let rows = """
    passport-id|paspoort; identiteitskaart; noodreisdocument; reisdocument
    driving-licence|rijbewijs; rijbewijs aanvragen; rijbewijs verlengen; rijbewijs buitenlands omwisseling
    waste|huishoudelijk afvalinzameling; afvalcontainer; afvalpas; afvalinzameling grofvuil; afvalkalender
    parking|parkeervergunning; parkeerontheffing; parkeerbelasting
    woz-tax|woz-beschikking; woz-taxatieverslag; onroerendezaakbelasting (ozb); afvalstoffenheffing; rioolheffing
    dog-tax|hondenbelasting; hondenhoudersregistratie
    remission|belastingkwijtschelding
    civil-registry|brp-uittreksel; akte van de burgerlijke stand; geboorteakte; overlijdensakte
    moving|verhuismelding; aangifte vertrek buitenland; brp-inschrijving; briefadres; adresonderzoek
    birth|geboorteaangifte; erkenning kind; naamskeuzeverklaring
    death-burial|overlijdensaangifte; verlof tot begraven; grafrechten; grafuitgifte; grafonderhoud
    marriage|huwelijk; huwelijksaangifte; geregistreerd partnerschapaangifte; trouwlocatie
    nationality|naturalisatieverzoek; naturalisatieoptie; bewijs van nederlanderschap; inburgeringsexamen
    vog|verklaring omtrent gedrag (vog)
    welfare|bijstand; bijzonderebijstandsuitkering; individuele inkomenstoeslag; stadspas
    debt-help|schuldhulpverlening; schuldsanering
    wmo-care|wmo-voorziening; huishoudelijke hulp; rolstoel en scootmobiel; woningaanpassing; regiotaxi
    youth-school|jeugdhulp; leerlingenvervoer; leerplichtvrijstelling; leerplichtverzuimmelding
    disabled-parking|gehandicaptenparkeerkaart; gehandicaptenparkeerplaats
    permits|omgevingsvergunning; omgevingsvergunning bouw; omgevingsvergunning kap; omgevingsvergunning sloop
    events-business|evenementenvergunning; evenementenmelding; terrasvergunning; alcoholvergunning; marktvergunning
    public-space|melding openbare ruimte (algemeen); melding openbare ruimte (straatverlichting)
    nuisance|handhavingsverzoek; geluidsontheffing; ongediertebestrijding
    housing|huisvestingsvergunning; urgentiebewijs woning; woning zoeken inschrijving; starterslening
    elections|stempas; kiezerspas; volmachtbewijs verkiezingen; stemmen per brief
    """

  /// The reference of each municipal product: `UPL paspoort; identiteitskaart`.
  static let references: [String: String] = Dictionary(
    uniqueKeysWithValues: BuiltInList.rows(rows, of: 2, name: "uniform product names")
      .map { ($0[0], "UPL " + $0[1]) })
}
