extension SectorPacks {
  /// The products of the sector `telecom`.
  static let telecom = """
    mobile-plan|Mobiel abonnement|Mobile plan|\
    mobiel abonnement, sim only, bundel, belbundel, belminuten, telefoonabonnement\
    |mobile plan, sim only, calling minutes, phone contract, mobile contract
    prepaid|Prepaid en beltegoed|Prepaid and credit|\
    prepaid, beltegoed, opwaarderen, opwaardeercode, opwaardeerkaart\
    |prepaid, pay as you go, call credit, top-up code, top-up card
    sim-esim|Simkaart en esim|SIM card and eSIM|\
    simkaart, sim, esim, e-sim, pukcode, simwissel, dubbele sim\
    |sim card, sim, esim, puk code, sim swap, dual sim
    handset|Toestel|Handset|\
    toestel, telefoontoestel, smartphone, iphone, samsung, toestelkrediet, toestelbetaling, \
    schermschade\
    |handset, smartphone, iphone, samsung, device loan, phone upgrade, cracked screen
    mobile-data|Mobiel internet en databundel|Mobile data|\
    databundel, mobiele data, data op, mb, gb, datalimiet, 4g, 5g\
    |mobile data, data bundle, data allowance, gb, out of data, 4g, 5g
    roaming|Roaming en buitenland|Roaming and abroad|\
    roaming, buitenland, buiten europa, datapas, bellen naar het buitenland, roamingkosten\
    |roaming, abroad, outside europe, travel pass, international calls
    fixed-internet|Vast internet|Fixed internet|\
    internet, glasvezel, dsl, kabelinternet, internetsnelheid, downloadsnelheid, vast internet\
    |broadband, fibre, fiber, dsl, cable internet, internet speed, download speed
    modem-wifi|Modem en wifi|Modem and wifi|\
    modem, router, wifi, wifiversterker, wifi punt, wachtwoord van wifi, experiabox\
    |modem, router, wifi, wi-fi, wifi booster, access point, mesh
    television|Televisie|Television|\
    tv, televisie, zender, zenders, decoder, mediabox, tv-ontvanger, zenderpakket, terugkijken\
    |tv, television, channels, channel package, set-top box, decoder, catch-up
    landline|Vaste telefonie|Landline|\
    vaste telefoon, vaste lijn, huistelefoon, vast bellen, vast nummer\
    |landline, home phone, fixed line
    number-porting|Nummerbehoud|Number porting|\
    nummerbehoud, nummer meenemen, nummer behouden, porteren, portering\
    |number porting, keep my number, port my number, transfer my number
    coverage|Dekking en bereik|Network coverage|\
    bereik, dekking, netwerk, zendmast, geen bereik, antenne\
    |network coverage, signal, reception, mast, antenna
    voicemail-calls|Bellen, sms en voicemail|Calls, texts and voicemail|\
    voicemail, sms, doorschakelen, wifi bellen, nummerweergave, gesprek valt weg\
    |voicemail, text message, call forwarding, wifi calling, caller id, dropped calls
    premium-services|Betaalde sms- en servicenummers|Premium services|\
    betaalde sms, sms-dienst, betaalnummer, 0900-nummer, servicenummer\
    |premium sms, premium number, third party charges, paid text service
    installation|Aansluiten en installatie|Installation|\
    installatie, aansluiting, aansluitpunt, glasvezelkastje, aansluitdatum\
    |installation, socket, fibre box, connection date, self-install
    unsolicited-calls|Blokkeren en ongewenste oproepen|Blocking and unwanted calls|\
    ongewenste oproepen, spamoproepen, nummer blokkeren, stalking, spoofing\
    |unwanted calls, spam calls, nuisance calls, block a number, spoofing
    """
}
