extension SectorPacks {
  /// The products of the sector `insurer`.
  static let insurer = """
    car|Autoverzekering|Car insurance|\
    autoverzekering, auto, kenteken, schadevrije jaren, no-claim, wa, allrisk, bestuurder, \
    groene kaart\
    |car insurance, auto insurance, vehicle, number plate, no-claims, third party, comprehensive, \
    driver, green card
    home|Woonhuis- en opstalverzekering|Home insurance|\
    woonhuisverzekering, opstalverzekering, opstal, herbouwwaarde, woning, dak, schutting\
    |home insurance, homeowners, building insurance, rebuild value, dwelling, roof
    contents|Inboedelverzekering|Contents insurance|\
    inboedelverzekering, inboedel, inboedelwaarde, kostbaarheden, sieraden, huisraad\
    |contents insurance, household contents, valuables, jewellery, belongings
    liability|Aansprakelijkheidsverzekering|Liability insurance|\
    aansprakelijkheidsverzekering, avp, aansprakelijkheid, wettelijke aansprakelijkheid\
    |liability insurance, personal liability, third party liability
    travel|Reisverzekering|Travel insurance|\
    reisverzekering, doorlopende reisverzekering, annuleringsverzekering, bagage, reis, vakantie, \
    alarmcentrale, wintersport\
    |travel insurance, trip cancellation, luggage, baggage, holiday, emergency centre, \
    winter sports
    health|Zorgverzekering|Health insurance|\
    zorgverzekering, basisverzekering, aanvullende verzekering, eigen risico, zorgpas, declaratie, \
    zorgkosten, fysiotherapie, medicijnen, ziekenhuis, verwijzing\
    |health insurance, basic cover, supplementary insurance, health card, medical costs, \
    physiotherapy, medication, hospital, referral
    dental|Tandartsverzekering|Dental insurance|\
    tandartsverzekering, tandarts, orthodontist, beugel, kroon, mondzorg\
    |dental insurance, dentist, orthodontics, braces, dental crown
    life|Levensverzekering|Life insurance|\
    levensverzekering, overlijdensrisicoverzekering, orv, lijfrente, koopsompolis, begunstigde, \
    afkopen\
    |life insurance, term life, annuity, beneficiary, surrender value, death benefit
    funeral|Uitvaartverzekering|Funeral insurance|\
    uitvaartverzekering, uitvaart, uitvaartpolis, begrafenis, natura uitvaart\
    |funeral insurance, funeral, funeral policy, funeral plan
    disability|Arbeidsongeschiktheidsverzekering|Disability insurance|\
    arbeidsongeschiktheid, arbeidsongeschiktheidsverzekering, aov, arbeidsongeschikt, verzuim, \
    woonlasten\
    |disability insurance, income protection, incapacity for work, sick pay
    pension|Pensioen|Pension|\
    pensioen, pensioenoverzicht, pensioenaanspraak, waardeoverdracht, partnerpensioen, aow, upo\
    |pension, pension statement, retirement, value transfer, partner pension
    legal|Rechtsbijstandverzekering|Legal expenses insurance|\
    rechtsbijstand, rechtsbijstandverzekering, jurist, juridisch advies\
    |legal expenses, legal aid insurance, legal assistance, solicitor
    pet|Huisdierenverzekering|Pet insurance|\
    huisdierenverzekering, dierenverzekering, dierenarts, kat, puppy, huisdier\
    |pet insurance, vet, cat, puppy, pet
    bike-motor|Fiets- en motorverzekering|Bicycle and motorcycle insurance|\
    fietsverzekering, e-bike, fiets, motorverzekering, scooter, bromfiets, framenummer\
    |bicycle insurance, e-bike, bike, motorcycle insurance, scooter, moped, frame number
    caravan-boat|Caravan-, camper- en bootverzekering|Caravan, camper and boat insurance|\
    caravan, caravanverzekering, camper, kampeerauto, boot, bootverzekering, stalling\
    |caravan, camper, motorhome, boat insurance, boat, winter storage
    policy-papers|Polis en voorwaarden|Policy and conditions|\
    polis, polisblad, polisnummer, polisvoorwaarden, verzekeringsbewijs, dekkingsoverzicht\
    |policy schedule, policy number, policy documents, policy wording, proof of insurance
    claim|Schadeclaim en declaratie|Claim|\
    schadeclaim, schadenummer, schadeformulier, schade-expert, declareren, declaratie, \
    schadebehandelaar, hersteller, autoruit, ruitschade\
    |claim number, claim form, loss adjuster, claims handler, repair shop, windscreen, \
    expense claim
    business|Zakelijke verzekering|Business insurance|\
    bedrijfsverzekering, bedrijfsaansprakelijkheid, zakelijke verzekering, bestelauto, inventaris, \
    zzp\
    |business insurance, commercial insurance, business liability, van insurance, stock insurance
    """
}
