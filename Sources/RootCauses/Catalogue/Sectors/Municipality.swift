extension SectorPacks {
  /// The products of the sector `municipality`.
  static let municipality = """
    passport-id|Paspoort en identiteitskaart|Passport and identity card|\
    paspoort, paspoorten, reisdocument, identiteitskaart, id kaart, id-kaart, nooddocument, \
    pasfoto, kinderpaspoort\
    |passport, travel document, identity card, id card, emergency passport, passport photo
    driving-licence|Rijbewijs|Driving licence|\
    rijbewijs, rijbewijzen, rijbewijs omwisselen, eigen verklaring, cbr, rdw\
    |driving licence, driver's licence, driving license, licence exchange, fitness to drive
    waste|Huishoudelijk afval en grofvuil|Household waste and bulky waste|\
    afval, huisvuil, grofvuil, container, kliko, groene bak, milieustraat, afvalpas, \
    ondergrondse container, oud papier, gft, restafval\
    |waste, rubbish, garbage, refuse, bulky waste, wheelie bin, bin collection, recycling centre, \
    recycling, green bin
    parking|Parkeervergunning en parkeren|Parking permit and parking|\
    parkeren, parkeervergunning, bezoekersparkeren, bezoekerspas, parkeerplaats, parkeerautomaat, \
    naheffingsaanslag parkeren, parkeerbon, betaald parkeren\
    |parking, parking permit, visitor parking, parking space, parking meter, parking fine
    woz-tax|WOZ-waarde en gemeentelijke belastingen|Property value and local taxes|\
    woz, woz-waarde, taxatieverslag, onroerendezaakbelasting, ozb, gemeentelijke belastingen, \
    afvalstoffenheffing, rioolheffing, aanslagbiljet\
    |property value, valuation, property tax, local tax, council tax, waste levy, sewerage charge
    dog-tax|Hondenbelasting|Dog tax|\
    hondenbelasting, hond, honden, hond aanmelden, hond overleden\
    |dog tax, dog, dog licence
    remission|Kwijtschelding gemeentelijke belastingen|Remission of local taxes|\
    kwijtschelding, kwijtgescholden, kwijtschelding aanvragen, automatische kwijtschelding\
    |remission, tax remission, tax waiver, exemption from tax
    civil-registry|Uittreksel basisregistratie personen en burgerlijke stand|\
    Registry extracts and certificates|\
    uittreksel, brp, basisregistratie personen, geboorteakte, huwelijksakte, overlijdensakte, \
    afschrift akte, burgerlijke stand, bewijs van in leven zijn\
    |extract, civil registry, population register, birth certificate, marriage certificate, \
    death certificate
    moving|Verhuizing doorgeven|Reporting a move|\
    verhuizing, verhuisaangifte, adreswijziging, vestiging vanuit het buitenland, emigratie, \
    inschrijven op adres, briefadres, adresonderzoek\
    |change of address, moving house, address registration, emigration, register at address, \
    postal address
    birth|Geboorteaangifte en erkenning kind|Birth registration and acknowledgement|\
    geboorteaangifte, aangifte geboorte, erkenning, kind erkennen, naamskeuze, gezag\
    |birth registration, register birth, acknowledgement of child, parentage
    death-burial|Overlijdensaangifte en begraven|Death registration and burial|\
    overlijdensaangifte, aangifte overlijden, begraafplaats, grafrechten, graf, begrafenis, \
    crematie\
    |death registration, cemetery, grave, grave rights, burial, cremation
    marriage|Huwelijk en geregistreerd partnerschap|\
    Marriage and registered partnership|\
    huwelijk, trouwen, partnerschap, geregistreerd partnerschap, melding voorgenomen huwelijk, \
    trouwambtenaar, trouwlocatie, getuigen, ondertrouw\
    |marriage, wedding, registered partnership, registrar, wedding venue, witnesses
    nationality|Naturalisatie en Nederlanderschap|Naturalisation and citizenship|\
    naturalisatie, naturalisatieverzoek, optieverklaring, nederlanderschap, \
    nederlandse nationaliteit, inburgering, verblijfsvergunning\
    |naturalisation, citizenship, dutch nationality, civic integration, residence permit
    vog|Verklaring omtrent het gedrag|Certificate of conduct|\
    vog, verklaring omtrent gedrag, verklaring omtrent het gedrag, gedragsverklaring\
    |certificate of conduct, certificate of good conduct, criminal record check, background check
    welfare|Bijstandsuitkering en bijzondere bijstand|Social assistance benefit|\
    bijstand, bijstandsuitkering, uitkering, bijzondere bijstand, participatiewet, \
    inkomstenformulier, individuele inkomenstoeslag, minima, stadspas, energietoeslag\
    |social assistance, welfare benefit, benefit payment, income support, special assistance, \
    energy allowance
    debt-help|Schuldhulpverlening|Debt counselling|\
    schuldhulpverlening, schuldhulp, schuldsanering, budgetbeheer, kredietbank\
    |debt counselling, debt relief, debt restructuring, budget management
    wmo-care|Wmo-ondersteuning|Social support and home help|\
    wmo, huishoudelijke hulp, hulp in de huishouding, scootmobiel, traplift, rolstoel, \
    woningaanpassing, dagbesteding, regiotaxi, pgb, keukentafelgesprek\
    |home help, domestic help, mobility scooter, stairlift, wheelchair, home adaptation, \
    day care centre, personal budget
    youth-school|Jeugdhulp en leerlingenvervoer|Youth care and school transport|\
    jeugdhulp, jeugdzorg, leerlingenvervoer, leerplicht, schoolverzuim, kinderopvang, peuteropvang\
    |youth care, school transport, compulsory education, truancy, childcare, pre-school
    disabled-parking|Gehandicaptenparkeerkaart|Disabled parking card|\
    gehandicaptenparkeerkaart, gehandicaptenparkeerplaats, invalidenkaart, invalidenparkeerplaats\
    |disabled parking card, blue badge, disabled parking space, disabled bay
    permits|Omgevingsvergunning|Building and environmental permit|\
    omgevingsvergunning, bouwvergunning, kapvergunning, sloopmelding, dakkapel, aanbouw, \
    bestemmingsplan, omgevingsplan, omgevingsloket, bouwtekening, uitrit\
    |environmental permit, building permit, planning permission, tree felling permit, demolition, \
    dormer, zoning plan, driveway
    events-business|Evenementenvergunning en ondernemen|\
    Event permits and business licences|\
    evenementenvergunning, evenement, buurtfeest, straatfeest, terrasvergunning, \
    alcoholvergunning, exploitatievergunning, standplaats, markt, marktkraam\
    |event permit, street party, terrace permit, alcohol licence, operating licence, market stall, \
    market pitch
    public-space|Melding openbare ruimte|Public space report|\
    openbare ruimte, straatverlichting, lantaarnpaal, stoeptegel, losse tegel, gat in de weg, \
    zwerfafval, dumping, riool, verstopte put, boom, ratten\
    |street lighting, street light, lamp post, pavement, loose tile, pothole, litter, fly tipping, \
    sewer, blocked drain, tree, rats
    nuisance|Overlast en handhaving|Nuisance and enforcement|\
    overlast, geluidsoverlast, burenruzie, hangjongeren, handhaving, boa, jongerenoverlast, \
    stankoverlast\
    |nuisance, noise nuisance, neighbour dispute, loitering, enforcement officer, odour
    housing|Huisvesting en huurwoning|Housing and rental homes|\
    huurwoning, sociale huur, urgentieverklaring, huisvestingsvergunning, woonruimte, woningnet, \
    starterslening, huurtoeslag\
    |rental home, social housing, urgency declaration, housing permit, housing list, starter loan
    elections|Verkiezingen en stempas|Elections and polling cards|\
    verkiezingen, stempas, stempassen, stembureau, stemmen, kiezerspas, volmacht\
    |election, polling card, polling station, vote, voter card, proxy vote
    """
}
