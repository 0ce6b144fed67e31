/// The products of each sector, as rows of `sector|product id|name nl|name en|terms nl|terms en`.
enum SectorPacks {
  /// One row per product; a row is spread over several source lines.
  static let rows = """
    municipality|passport-id|Paspoort en identiteitskaart|Passport and identity card|\
    paspoort, paspoorten, reisdocument, identiteitskaart, id kaart, id-kaart, nooddocument, \
    pasfoto, kinderpaspoort\
    |passport, travel document, identity card, id card, emergency passport, passport photo
    municipality|driving-licence|Rijbewijs|Driving licence|\
    rijbewijs, rijbewijzen, rijbewijs omwisselen, eigen verklaring, cbr, rdw\
    |driving licence, driver's licence, driving license, licence exchange, fitness to drive
    municipality|waste|Huishoudelijk afval en grofvuil|Household waste and bulky waste|\
    afval, huisvuil, grofvuil, container, kliko, groene bak, milieustraat, afvalpas, \
    ondergrondse container, oud papier, gft, restafval\
    |waste, rubbish, garbage, refuse, bulky waste, wheelie bin, bin collection, recycling centre, \
    recycling, green bin
    municipality|parking|Parkeervergunning en parkeren|Parking permit and parking|\
    parkeren, parkeervergunning, bezoekersparkeren, bezoekerspas, parkeerplaats, parkeerautomaat, \
    naheffingsaanslag parkeren, parkeerbon, betaald parkeren\
    |parking, parking permit, visitor parking, parking space, parking meter, parking fine
    municipality|woz-tax|WOZ-waarde en gemeentelijke belastingen|Property value and local taxes|\
    woz, woz-waarde, taxatieverslag, onroerendezaakbelasting, ozb, gemeentelijke belastingen, \
    afvalstoffenheffing, rioolheffing, aanslagbiljet\
    |property value, valuation, property tax, local tax, council tax, waste levy, sewerage charge
    municipality|dog-tax|Hondenbelasting|Dog tax|\
    hondenbelasting, hond, honden, hond aanmelden, hond overleden\
    |dog tax, dog, dog licence
    municipality|remission|Kwijtschelding gemeentelijke belastingen|Remission of local taxes|\
    kwijtschelding, kwijtgescholden, kwijtschelding aanvragen, automatische kwijtschelding\
    |remission, tax remission, tax waiver, exemption from tax
    municipality|civil-registry|Uittreksel basisregistratie personen en burgerlijke stand|\
    Registry extracts and certificates|\
    uittreksel, brp, basisregistratie personen, geboorteakte, huwelijksakte, overlijdensakte, \
    afschrift akte, burgerlijke stand, bewijs van in leven zijn\
    |extract, civil registry, population register, birth certificate, marriage certificate, \
    death certificate
    municipality|moving|Verhuizing doorgeven|Reporting a move|\
    verhuizing, verhuisaangifte, adreswijziging, vestiging vanuit het buitenland, emigratie, \
    inschrijven op adres, briefadres, adresonderzoek\
    |change of address, moving house, address registration, emigration, register at address, \
    postal address
    municipality|birth|Geboorteaangifte en erkenning kind|Birth registration and acknowledgement|\
    geboorteaangifte, aangifte geboorte, erkenning, kind erkennen, naamskeuze, gezag\
    |birth registration, register birth, acknowledgement of child, parentage
    municipality|death-burial|Overlijdensaangifte en begraven|Death registration and burial|\
    overlijdensaangifte, aangifte overlijden, begraafplaats, grafrechten, graf, begrafenis, \
    crematie\
    |death registration, cemetery, grave, grave rights, burial, cremation
    municipality|marriage|Huwelijk en geregistreerd partnerschap|\
    Marriage and registered partnership|\
    huwelijk, trouwen, partnerschap, geregistreerd partnerschap, melding voorgenomen huwelijk, \
    trouwambtenaar, trouwlocatie, getuigen, ondertrouw\
    |marriage, wedding, registered partnership, registrar, wedding venue, witnesses
    municipality|nationality|Naturalisatie en Nederlanderschap|Naturalisation and citizenship|\
    naturalisatie, naturalisatieverzoek, optieverklaring, nederlanderschap, \
    nederlandse nationaliteit, inburgering, verblijfsvergunning\
    |naturalisation, citizenship, dutch nationality, civic integration, residence permit
    municipality|vog|Verklaring omtrent het gedrag|Certificate of conduct|\
    vog, verklaring omtrent gedrag, verklaring omtrent het gedrag, gedragsverklaring\
    |certificate of conduct, certificate of good conduct, criminal record check, background check
    municipality|welfare|Bijstandsuitkering en bijzondere bijstand|Social assistance benefit|\
    bijstand, bijstandsuitkering, uitkering, bijzondere bijstand, participatiewet, \
    inkomstenformulier, individuele inkomenstoeslag, minima, stadspas, energietoeslag\
    |social assistance, welfare benefit, benefit payment, income support, special assistance, \
    energy allowance
    municipality|debt-help|Schuldhulpverlening|Debt counselling|\
    schuldhulpverlening, schuldhulp, schuldsanering, budgetbeheer, kredietbank\
    |debt counselling, debt relief, debt restructuring, budget management
    municipality|wmo-care|Wmo-ondersteuning|Social support and home help|\
    wmo, huishoudelijke hulp, hulp in de huishouding, scootmobiel, traplift, rolstoel, \
    woningaanpassing, dagbesteding, regiotaxi, pgb, keukentafelgesprek\
    |home help, domestic help, mobility scooter, stairlift, wheelchair, home adaptation, \
    day care centre, personal budget
    municipality|youth-school|Jeugdhulp en leerlingenvervoer|Youth care and school transport|\
    jeugdhulp, jeugdzorg, leerlingenvervoer, leerplicht, schoolverzuim, kinderopvang, peuteropvang\
    |youth care, school transport, compulsory education, truancy, childcare, pre-school
    municipality|disabled-parking|Gehandicaptenparkeerkaart|Disabled parking card|\
    gehandicaptenparkeerkaart, gehandicaptenparkeerplaats, invalidenkaart, invalidenparkeerplaats\
    |disabled parking card, blue badge, disabled parking space, disabled bay
    municipality|permits|Omgevingsvergunning|Building and environmental permit|\
    omgevingsvergunning, bouwvergunning, kapvergunning, sloopmelding, dakkapel, aanbouw, \
    bestemmingsplan, omgevingsplan, omgevingsloket, bouwtekening, uitrit\
    |environmental permit, building permit, planning permission, tree felling permit, demolition, \
    dormer, zoning plan, driveway
    municipality|events-business|Evenementenvergunning en ondernemen|\
    Event permits and business licences|\
    evenementenvergunning, evenement, buurtfeest, straatfeest, terrasvergunning, \
    alcoholvergunning, exploitatievergunning, standplaats, markt, marktkraam\
    |event permit, street party, terrace permit, alcohol licence, operating licence, market stall, \
    market pitch
    municipality|public-space|Melding openbare ruimte|Public space report|\
    openbare ruimte, straatverlichting, lantaarnpaal, stoeptegel, losse tegel, gat in de weg, \
    zwerfafval, dumping, riool, verstopte put, boom, ratten\
    |street lighting, street light, lamp post, pavement, loose tile, pothole, litter, fly tipping, \
    sewer, blocked drain, tree, rats
    municipality|nuisance|Overlast en handhaving|Nuisance and enforcement|\
    overlast, geluidsoverlast, burenruzie, hangjongeren, handhaving, boa, jongerenoverlast, \
    stankoverlast\
    |nuisance, noise nuisance, neighbour dispute, loitering, enforcement officer, odour
    municipality|housing|Huisvesting en huurwoning|Housing and rental homes|\
    huurwoning, sociale huur, urgentieverklaring, huisvestingsvergunning, woonruimte, woningnet, \
    starterslening, huurtoeslag\
    |rental home, social housing, urgency declaration, housing permit, housing list, starter loan
    municipality|elections|Verkiezingen en stempas|Elections and polling cards|\
    verkiezingen, stempas, stempassen, stembureau, stemmen, kiezerspas, volmacht\
    |election, polling card, polling station, vote, voter card, proxy vote
    energy|electricity|Stroomlevering|Electricity supply|\
    stroom, elektriciteit, stroomtarief, stroomverbruik, dubbeltarief, daltarief, normaaltarief, \
    groene stroom, kwh\
    |electricity, electricity rate, power usage, off peak, peak rate, green power, kwh
    energy|gas|Gaslevering|Gas supply|\
    gas, gastarief, gasverbruik, gasaansluiting, gaslucht, m3 gas\
    |gas, gas rate, gas usage, gas connection, smell of gas
    energy|district-heating|Warmte en stadsverwarming|District heating|\
    stadsverwarming, warmtenet, warmte, warmtelevering, gigajoule, afleverset, warmtemeter\
    |district heating, heat network, heat supply, gigajoule, heat meter, heat interface unit
    energy|meter|Meter en meterstanden|Meter and meter readings|\
    meter, meterstand, meterstanden, slimme meter, meterkast, meteropname, stand doorgeven, \
    geschatte stand, meternummer\
    |meter, meter reading, smart meter, meter cupboard, estimated reading, meter number
    energy|advance-payment|Termijnbedrag en voorschot|Monthly advance payment|\
    termijnbedrag, voorschot, voorschotbedrag, maandbedrag, maandelijks bedrag, termijnnota\
    |advance payment, monthly amount, instalment amount, monthly advance, budget billing
    energy|annual-bill|Jaarafrekening|Annual statement|\
    jaarafrekening, jaarnota, eindafrekening, eindnota, bijbetalen, verbruiksoverzicht\
    |annual bill, annual statement, final bill, year-end bill, settlement, consumption overview
    energy|tariff-contract|Tarief en contract|Tariff and contract|\
    tarief, tarieven, vast contract, variabel contract, dynamisch contract, modelcontract, \
    contractverlenging, leveringskosten, prijsplafond, looptijd\
    |tariff, fixed contract, variable contract, dynamic contract, standing charge, \
    contract renewal, price cap, unit price
    energy|solar-feed-in|Zonnepanelen en teruglevering|Solar panels and feed-in|\
    zonnepanelen, zonnepaneel, teruglevering, terugleveren, terugleverkosten, \
    terugleververgoeding, salderen, saldering, omvormer, thuisbatterij\
    |solar panel, feed-in, feed-in tariff, net metering, inverter, export tariff, home battery
    energy|switching|Overstappen van leverancier|Switching supplier|\
    overstappen, overstap, overstapservice, energieleverancier, leverancier, welkomstbonus, ean, \
    ean-code\
    |switch supplier, switching, energy supplier, welcome bonus, ean code
    energy|moving-energy|Verhuizen met energie|Moving with energy|\
    verhuisservice, sleuteloverdracht, opleverdatum, nieuwe bewoner, leegstand, \
    energie meeverhuizen\
    |moving service, key handover, new occupant, vacant property, move my contract
    energy|grid-connection|Aansluiting en netbeheer|Connection and grid|\
    netbeheerder, aansluiting, netbeheer, netkosten, verzwaren, verzwaring, 3x25, hoofdzekering, \
    stroomaansluiting\
    |grid operator, connection, network costs, upgrade connection, three phase, main fuse
    energy|boiler|Cv-ketel en onderhoud|Boiler and maintenance|\
    cv-ketel, ketel, cv, ketelonderhoud, radiator, thermostaat, warm water, geiser\
    |boiler, heating system, boiler service, radiator, thermostat, hot water
    energy|heat-pump|Warmtepomp en isolatie|Heat pump and insulation|\
    warmtepomp, hybride warmtepomp, isolatie, isoleren, spouwmuur, energielabel, besparen\
    |heat pump, hybrid heat pump, insulation, cavity wall, energy label, save energy
    energy|charging|Laadpaal en laadpas|Charging point and card|\
    laadpaal, laadpas, laadstation, elektrische auto, laadsessie, thuislader\
    |charge point, charging station, charging card, electric car, charging session, home charger
    energy|energy-app|App en verbruiksinzicht|App and usage insight|\
    verbruiksmanager, verbruik in app, energie app, inzicht in verbruik, energieverbruik, \
    uurverbruik\
    |usage insight, energy app, consumption data, hourly usage, in-home display
    insurer|car|Autoverzekering|Car insurance|\
    autoverzekering, auto, kenteken, schadevrije jaren, no-claim, wa, allrisk, bestuurder, \
    groene kaart\
    |car insurance, auto insurance, vehicle, number plate, no-claims, third party, comprehensive, \
    driver, green card
    insurer|home|Woonhuis- en opstalverzekering|Home insurance|\
    woonhuisverzekering, opstalverzekering, opstal, herbouwwaarde, woning, dak, schutting\
    |home insurance, homeowners, building insurance, rebuild value, dwelling, roof
    insurer|contents|Inboedelverzekering|Contents insurance|\
    inboedelverzekering, inboedel, inboedelwaarde, kostbaarheden, sieraden, huisraad\
    |contents insurance, household contents, valuables, jewellery, belongings
    insurer|liability|Aansprakelijkheidsverzekering|Liability insurance|\
    aansprakelijkheidsverzekering, avp, aansprakelijkheid, wettelijke aansprakelijkheid\
    |liability insurance, personal liability, third party liability
    insurer|travel|Reisverzekering|Travel insurance|\
    reisverzekering, doorlopende reisverzekering, annuleringsverzekering, bagage, reis, vakantie, \
    alarmcentrale, wintersport\
    |travel insurance, trip cancellation, luggage, baggage, holiday, emergency centre, \
    winter sports
    insurer|health|Zorgverzekering|Health insurance|\
    zorgverzekering, basisverzekering, aanvullende verzekering, eigen risico, zorgpas, declaratie, \
    zorgkosten, fysiotherapie, medicijnen, ziekenhuis, verwijzing\
    |health insurance, basic cover, supplementary insurance, health card, medical costs, \
    physiotherapy, medication, hospital, referral
    insurer|dental|Tandartsverzekering|Dental insurance|\
    tandartsverzekering, tandarts, orthodontist, beugel, kroon, mondzorg\
    |dental insurance, dentist, orthodontics, braces, dental crown
    insurer|life|Levensverzekering|Life insurance|\
    levensverzekering, overlijdensrisicoverzekering, orv, lijfrente, koopsompolis, begunstigde, \
    afkopen\
    |life insurance, term life, annuity, beneficiary, surrender value, death benefit
    insurer|funeral|Uitvaartverzekering|Funeral insurance|\
    uitvaartverzekering, uitvaart, uitvaartpolis, begrafenis, natura uitvaart\
    |funeral insurance, funeral, funeral policy, funeral plan
    insurer|disability|Arbeidsongeschiktheidsverzekering|Disability insurance|\
    arbeidsongeschiktheid, arbeidsongeschiktheidsverzekering, aov, arbeidsongeschikt, verzuim, \
    woonlasten\
    |disability insurance, income protection, incapacity for work, sick pay
    insurer|pension|Pensioen|Pension|\
    pensioen, pensioenoverzicht, pensioenaanspraak, waardeoverdracht, partnerpensioen, aow, upo\
    |pension, pension statement, retirement, value transfer, partner pension
    insurer|legal|Rechtsbijstandverzekering|Legal expenses insurance|\
    rechtsbijstand, rechtsbijstandverzekering, jurist, juridisch advies\
    |legal expenses, legal aid insurance, legal assistance, solicitor
    insurer|pet|Huisdierenverzekering|Pet insurance|\
    huisdierenverzekering, dierenverzekering, dierenarts, kat, puppy, huisdier\
    |pet insurance, vet, cat, puppy, pet
    insurer|bike-motor|Fiets- en motorverzekering|Bicycle and motorcycle insurance|\
    fietsverzekering, e-bike, fiets, motorverzekering, scooter, bromfiets, framenummer\
    |bicycle insurance, e-bike, bike, motorcycle insurance, scooter, moped, frame number
    insurer|caravan-boat|Caravan-, camper- en bootverzekering|Caravan, camper and boat insurance|\
    caravan, caravanverzekering, camper, kampeerauto, boot, bootverzekering, stalling\
    |caravan, camper, motorhome, boat insurance, boat, winter storage
    insurer|policy-papers|Polis en voorwaarden|Policy and conditions|\
    polis, polisblad, polisnummer, polisvoorwaarden, verzekeringsbewijs, dekkingsoverzicht\
    |policy schedule, policy number, policy documents, policy wording, proof of insurance
    insurer|claim|Schadeclaim en declaratie|Claim|\
    schadeclaim, schadenummer, schadeformulier, schade-expert, declareren, declaratie, \
    schadebehandelaar, hersteller, autoruit, ruitschade\
    |claim number, claim form, loss adjuster, claims handler, repair shop, windscreen, \
    expense claim
    insurer|business|Zakelijke verzekering|Business insurance|\
    bedrijfsverzekering, bedrijfsaansprakelijkheid, zakelijke verzekering, bestelauto, inventaris, \
    zzp\
    |business insurance, commercial insurance, business liability, van insurance, stock insurance
    webshop|order|Bestelling|Order|\
    bestelling, order, ordernummer, bestelnummer, orderbevestiging, winkelwagen\
    |order, order number, order confirmation, shopping cart
    webshop|delivery-parcel|Bezorging en pakket|Delivery and parcel|\
    bezorging, pakket, pakketje, bezorger, track and trace, postnl, dhl, levertijd, verzending\
    |delivery, parcel, package, courier, tracking link, shipment, shipping
    webshop|pickup-point|Afhaalpunt en ophalen|Pick-up point|\
    afhaalpunt, pakketpunt, ophalen in winkel, afhalen, pakketautomaat, click en collect\
    |pick-up point, parcel shop, click and collect, collect in store, parcel locker
    webshop|return|Retourzending|Return shipment|\
    retour, retourlabel, retourzending, retourneren, retourformulier, retourpakket\
    |return, return label, return shipment, return form, return parcel
    webshop|refund|Terugbetaling|Refund|\
    terugbetaling, geld terug, terugstorting, creditering, aankoopbedrag\
    |refund, money back, reimbursement, purchase amount
    webshop|payment|Betaling en achteraf betalen|Payment and pay later|\
    ideal, creditcard, achteraf betalen, klarna, afterpay, riverty, paypal, betaallink, bancontact\
    |credit card, pay later, klarna, afterpay, paypal, payment link, checkout payment
    webshop|discount-voucher|Korting en cadeaubon|Discounts and vouchers|\
    kortingscode, korting, cadeaubon, cadeaukaart, actiecode, tegoedbon, spaarpunten\
    |discount code, promo code, coupon, gift card, voucher, loyalty points
    webshop|warranty-repair|Garantie en reparatie|Warranty and repair|\
    garantie, garantiebewijs, garantietermijn, reparatie, reparatieverzoek, fabrieksgarantie\
    |warranty, guarantee, repair, warranty claim, manufacturer warranty
    webshop|product-info|Productinformatie en voorraad|Product information and stock|\
    voorraad, productinformatie, specificaties, maattabel, afmetingen, uitverkocht, maat, kleur\
    |stock, product information, specifications, size chart, dimensions, sold out, colour
    webshop|clothing|Kleding en schoenen|Clothing and shoes|\
    kleding, schoenen, jurk, broek, jas, trui, sneakers\
    |clothing, clothes, shoes, dress, trousers, coat, sweater, sneakers
    webshop|electronics|Elektronica en witgoed|Electronics and appliances|\
    wasmachine, koelkast, televisie, koptelefoon, tablet, droger, vaatwasser, stofzuiger\
    |washing machine, fridge, television, headphones, tablet, tumble dryer, dishwasher, \
    vacuum cleaner
    webshop|furniture|Meubels en wonen|Furniture and home|\
    meubel, bank, kast, tafel, stoel, matras, bed, montage\
    |furniture, sofa, wardrobe, table, chair, mattress, bed, assembly
    webshop|shop-account|Klantaccount|Customer account|\
    klantaccount, mijn account, verlanglijst, bestelgeschiedenis, accountgegevens\
    |customer account, my account, wish list, order history, account details
    webshop|newsletter|Nieuwsbrief en reclame|Newsletter and marketing mail|\
    nieuwsbrief, reclamemail, mailinglijst, aanbiedingen mail\
    |newsletter, marketing emails, mailing list, promotional emails
    webshop|review|Beoordeling|Review|\
    beoordeling, recensie, review plaatsen, sterren\
    |product review, write a review, rating, stars
    webshop|marketplace|Verkooppartner|Marketplace seller|\
    verkooppartner, externe verkoper, verkoper, marktplaats partner\
    |marketplace, third party seller, seller, partner shop
    webshop|subscription-box|Abonnement en herhaalbestelling|Subscription and repeat order|\
    herhaalbestelling, maandbox, maaltijdbox, bezorgabonnement, proefpakket\
    |repeat order, subscription box, meal kit, delivery subscription, trial box
    telecom|mobile-plan|Mobiel abonnement|Mobile plan|\
    mobiel abonnement, sim only, bundel, belbundel, belminuten, telefoonabonnement\
    |mobile plan, sim only, calling minutes, phone contract, mobile contract
    telecom|prepaid|Prepaid en beltegoed|Prepaid and credit|\
    prepaid, beltegoed, opwaarderen, opwaardeercode, opwaardeerkaart\
    |prepaid, pay as you go, call credit, top-up code, top-up card
    telecom|sim-esim|Simkaart en esim|SIM card and eSIM|\
    simkaart, sim, esim, e-sim, pukcode, simwissel, dubbele sim\
    |sim card, sim, esim, puk code, sim swap, dual sim
    telecom|handset|Toestel|Handset|\
    toestel, telefoontoestel, smartphone, iphone, samsung, toestelkrediet, toestelbetaling, \
    schermschade\
    |handset, smartphone, iphone, samsung, device loan, phone upgrade, cracked screen
    telecom|mobile-data|Mobiel internet en databundel|Mobile data|\
    databundel, mobiele data, data op, mb, gb, datalimiet, 4g, 5g\
    |mobile data, data bundle, data allowance, gb, out of data, 4g, 5g
    telecom|roaming|Roaming en buitenland|Roaming and abroad|\
    roaming, buitenland, buiten europa, datapas, bellen naar het buitenland, roamingkosten\
    |roaming, abroad, outside europe, travel pass, international calls
    telecom|fixed-internet|Vast internet|Fixed internet|\
    internet, glasvezel, dsl, kabelinternet, internetsnelheid, downloadsnelheid, vast internet\
    |broadband, fibre, fiber, dsl, cable internet, internet speed, download speed
    telecom|modem-wifi|Modem en wifi|Modem and wifi|\
    modem, router, wifi, wifiversterker, wifi punt, wachtwoord van wifi, experiabox\
    |modem, router, wifi, wi-fi, wifi booster, access point, mesh
    telecom|television|Televisie|Television|\
    tv, televisie, zender, zenders, decoder, mediabox, tv-ontvanger, zenderpakket, terugkijken\
    |tv, television, channels, channel package, set-top box, decoder, catch-up
    telecom|landline|Vaste telefonie|Landline|\
    vaste telefoon, vaste lijn, huistelefoon, vast bellen, vast nummer\
    |landline, home phone, fixed line
    telecom|number-porting|Nummerbehoud|Number porting|\
    nummerbehoud, nummer meenemen, nummer behouden, porteren, portering\
    |number porting, keep my number, port my number, transfer my number
    telecom|coverage|Dekking en bereik|Network coverage|\
    bereik, dekking, netwerk, zendmast, geen bereik, antenne\
    |network coverage, signal, reception, mast, antenna
    telecom|voicemail-calls|Bellen, sms en voicemail|Calls, texts and voicemail|\
    voicemail, sms, doorschakelen, wifi bellen, nummerweergave, gesprek valt weg\
    |voicemail, text message, call forwarding, wifi calling, caller id, dropped calls
    telecom|premium-services|Betaalde sms- en servicenummers|Premium services|\
    betaalde sms, sms-dienst, betaalnummer, 0900-nummer, servicenummer\
    |premium sms, premium number, third party charges, paid text service
    telecom|installation|Aansluiten en installatie|Installation|\
    installatie, aansluiting, aansluitpunt, glasvezelkastje, aansluitdatum\
    |installation, socket, fibre box, connection date, self-install
    telecom|unsolicited-calls|Blokkeren en ongewenste oproepen|Blocking and unwanted calls|\
    ongewenste oproepen, spamoproepen, nummer blokkeren, stalking, spoofing\
    |unwanted calls, spam calls, nuisance calls, block a number, spoofing
    bank|payment-account|Betaalrekening|Current account|\
    betaalrekening, bankrekening, en/of-rekening, gezamenlijke rekening, iban, rekeningafschrift, \
    bankafschrift\
    |current account, checking account, bank account, joint account, iban, bank statement
    bank|savings|Spaarrekening|Savings account|\
    spaarrekening, spaarrente, sparen, deposito, spaargeld, spaardoel\
    |savings account, savings rate, savings, fixed deposit, savings goal
    bank|debit-card|Betaalpas|Debit card|\
    betaalpas, bankpas, pinpas, pas, contactloos, contactloos betalen, pinnen\
    |debit card, bank card, contactless, contactless payment, chip and pin
    bank|credit-card|Creditcard|Credit card|\
    creditcard, kredietkaart, creditcardlimiet, bestedingsruimte, gespreide terugbetaling\
    |credit card, card limit, credit limit, minimum repayment
    bank|cash-atm|Contant geld en geldautomaat|Cash and ATM|\
    geldautomaat, contant geld, geld opnemen, geld storten, opname, geldmaat, muntgeld\
    |atm, cash machine, cash, cash withdrawal, cash deposit, coins
    bank|transfers|Overboekingen|Transfers|\
    overboeking, overboeken, overmaken, overschrijving, spoedbetaling, verkeerd overgemaakt, \
    ontvanger\
    |transfer, bank transfer, money transfer, wire, payee, recipient, instant payment
    bank|international-payments|Buitenlandbetaling en valuta|International payments and currency|\
    buitenlandbetaling, swift, bic, valuta, vreemde valuta, wisselkoers, geld wisselen\
    |international payment, swift, bic, currency, foreign currency, exchange rate, \
    currency exchange
    bank|direct-debit|Automatische incasso|Direct debit|\
    automatische incasso, incassant, incasso terugdraaien, periodieke overboeking, \
    incassomachtiging\
    |direct debit, standing order, mandate, recurring payment
    bank|mobile-app|Mobiel bankieren|Mobile banking|\
    bankapp, mobiel bankieren, internetbankieren, scanner, e.dentifier, app registreren, digipas\
    |banking app, mobile banking, internet banking, online banking, card reader
    bank|mobile-wallet|Mobiel betalen|Mobile wallet|\
    apple pay, google pay, mobiel betalen, wallet, betalen met telefoon, smartwatch\
    |apple pay, google pay, mobile wallet, pay with phone, smartwatch
    bank|mortgage|Hypotheek|Mortgage|\
    hypotheek, hypotheekrente, aflossing, aflossen, rentevast, bouwdepot, hypotheekadvies, \
    oversluiten\
    |mortgage, mortgage rate, repayment, home loan, fixed rate period, remortgage
    bank|loan|Lening en krediet|Loan and credit|\
    lening, persoonlijke lening, krediet, doorlopend krediet, lenen, roodstand, rood staan\
    |loan, personal loan, revolving credit, borrow, overdraft
    bank|investing|Beleggen|Investing|\
    beleggen, beleggingsrekening, aandelen, fonds, effecten, dividend, koers aandeel\
    |investing, investment account, shares, fund, securities, dividend
    bank|top-up|Saldo opwaarderen|Account top-up|\
    saldo opwaarderen, opladen, automatisch opwaarderen, prepaidkaart\
    |top up, top-up, add money, auto top-up, prepaid card
    bank|payment-request|Betaalverzoek|Payment request|\
    betaalverzoek, tikkie, qr-code betalen, betaallink\
    |payment request, request money, qr payment, pay link
    bank|business-banking|Zakelijk bankieren|Business banking|\
    zakelijke rekening, zakelijk bankieren, kvk, pinautomaat, betaalautomaat, bedrijfsrekening\
    |business account, business banking, card terminal, chamber of commerce, merchant account
    bank|child-account|Jongerenrekening|Youth account|\
    jongerenrekening, kinderrekening, zakgeld, kinderpas, studentenrekening\
    |youth account, child account, pocket money, student account, teenager account
    bank|estate|Nabestaanden en bewind|Estate and guardianship|\
    nabestaanden, erfenis, verklaring van erfrecht, volmacht, bewindvoering, erfgenaam\
    |estate, inheritance, certificate of inheritance, power of attorney, heir
    bank|kyc|Klantonderzoek|Customer due diligence|\
    klantonderzoek, herkomst van vermogen, uiteindelijk belanghebbende, ubo, cliëntenonderzoek\
    |due diligence, know your customer, beneficial owner, source of wealth, compliance check
    it-desk|user-account|Gebruikersaccount en wachtwoord|User account and password|\
    gebruikersaccount, wachtwoord, inlognaam, domeinaccount, active directory, account aanmaken\
    |user account, password, domain account, active directory, login name
    it-desk|mfa-token|Tweestapsverificatie|Multi-factor authentication|\
    mfa, authenticator, token, tweestapsverificatie, verificatiecode, yubikey\
    |mfa, authenticator, two factor, token, verification code, yubikey
    it-desk|email-calendar|E-mail en agenda|E-mail and calendar|\
    outlook, mailbox, gedeelde mailbox, agenda, distributielijst, handtekening mail, \
    out of office, afwezigheidsbericht\
    |outlook, mailbox, shared mailbox, calendar, distribution list, out of office, email signature
    it-desk|workstation|Werkplek en laptop|Workstation and laptop|\
    laptop, werkplek, desktop, pc, docking station, dockingstation, oplader, accu\
    |laptop, workstation, desktop, computer, docking station, charger, battery
    it-desk|monitor-peripherals|Beeldscherm en randapparatuur|Monitor and peripherals|\
    beeldscherm, monitor, toetsenbord, muis, headset, webcam, adapter\
    |monitor, second screen, keyboard, mouse, headset, webcam, adapter
    it-desk|printer|Printer en scanner|Printer and scanner|\
    printer, printen, afdrukken, scanner, scannen, toner, papierstoring, printwachtrij\
    |printer, print, scanner, scan, toner, paper jam, print queue
    it-desk|network-wifi|Netwerk en wifi|Network and wifi|\
    netwerk, wifi, netwerkkabel, netwerkaansluiting, gastnetwerk, internetverbinding\
    |network, wifi, wi-fi, network cable, ethernet, guest network, internet connection
    it-desk|vpn-remote|VPN en thuiswerken|VPN and remote working|\
    vpn, thuiswerken, thuiswerkplek, citrix, remote desktop, extern werken\
    |vpn, work from home, remote desktop, citrix, remote access
    it-desk|files-storage|Bestanden en opslag|Files and storage|\
    netwerkschijf, map, onedrive, sharepoint, bestand terugzetten, back-up, schijfruimte, \
    opslagruimte\
    |network drive, shared folder, onedrive, sharepoint, restore file, backup, disk space
    it-desk|permissions|Rechten en autorisaties|Permissions and authorisations|\
    rechten, autorisatie, leesrechten, schrijfrechten, toegangsrechten, beheerdersrechten\
    |permissions, authorisation, access rights, admin rights, read access, write access
    it-desk|software|Software en licenties|Software and licences|\
    software, licentie, installeren, programma, update installeren, adobe, office\
    |software, licence, license, install, program, software update, adobe, office
    it-desk|business-app|Bedrijfsapplicatie|Business application|\
    applicatie, sap, zaaksysteem, afas, crm, erp, topdesk, salarissysteem\
    |application, sap, case system, crm, erp, payroll system
    it-desk|phone-mobile|Telefonie en mobiel|Telephony and mobile|\
    diensttelefoon, werktelefoon, vaste toestel, telefooncentrale, softphone, tablet van het werk\
    |work phone, company phone, desk phone, softphone, company tablet, switchboard
    it-desk|meetings-av|Vergaderen en vergaderzaal|Meetings and meeting rooms|\
    teams, zoom, vergaderzaal, beamer, videovergadering, videobellen, scherm delen\
    |teams, zoom, meeting room, projector, video meeting, conference call, screen sharing
    it-desk|security-incident|Beveiligingsmelding|Security incident|\
    phishing, virus, malware, ransomware, verdachte mail, datalek, spam\
    |phishing, virus, malware, ransomware, suspicious email, data breach, spam
    it-desk|joiner-leaver|In dienst en uit dienst|Joiners and leavers|\
    nieuwe medewerker, indiensttreding, uitdiensttreding, uit dienst, stagiair, functiewijziging\
    |new starter, new employee, leaver, onboarding, offboarding, intern, role change
    it-desk|access-badge|Toegangspas|Access badge|\
    toegangspas, personeelspas, badge, deur, kaartlezer\
    |access card, staff card, badge, door access, key card
    it-desk|server-database|Server en database|Server and database|\
    server, database, certificaat, firewall, domeinnaam, virtuele machine\
    |server, database, certificate, firewall, domain name, virtual machine
    """
}
