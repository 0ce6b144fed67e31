extension SectorPacks {
  /// The products of the sector `energy`.
  static let energy = """
    electricity|Stroomlevering|Electricity supply|\
    stroom, elektriciteit, stroomtarief, stroomverbruik, dubbeltarief, daltarief, normaaltarief, \
    groene stroom, kwh\
    |electricity, electricity rate, power usage, off peak, peak rate, green power, kwh
    gas|Gaslevering|Gas supply|\
    gas, gastarief, gasverbruik, gasaansluiting, gaslucht, m3 gas\
    |gas, gas rate, gas usage, gas connection, smell of gas
    district-heating|Warmte en stadsverwarming|District heating|\
    stadsverwarming, warmtenet, warmte, warmtelevering, gigajoule, afleverset, warmtemeter\
    |district heating, heat network, heat supply, gigajoule, heat meter, heat interface unit
    meter|Meter en meterstanden|Meter and meter readings|\
    meter, meterstand, meterstanden, slimme meter, meterkast, meteropname, stand doorgeven, \
    geschatte stand, meternummer\
    |meter, meter reading, smart meter, meter cupboard, estimated reading, meter number
    advance-payment|Termijnbedrag en voorschot|Monthly advance payment|\
    termijnbedrag, voorschot, voorschotbedrag, maandbedrag, maandelijks bedrag, termijnnota\
    |advance payment, monthly amount, instalment amount, monthly advance, budget billing
    annual-bill|Jaarafrekening|Annual statement|\
    jaarafrekening, jaarnota, eindafrekening, eindnota, bijbetalen, verbruiksoverzicht\
    |annual bill, annual statement, final bill, year-end bill, settlement, consumption overview
    tariff-contract|Tarief en contract|Tariff and contract|\
    tarief, tarieven, vast contract, variabel contract, dynamisch contract, modelcontract, \
    contractverlenging, leveringskosten, prijsplafond, looptijd\
    |tariff, fixed contract, variable contract, dynamic contract, standing charge, \
    contract renewal, price cap, unit price
    solar-feed-in|Zonnepanelen en teruglevering|Solar panels and feed-in|\
    zonnepanelen, zonnepaneel, teruglevering, terugleveren, terugleverkosten, \
    terugleververgoeding, salderen, saldering, omvormer, thuisbatterij\
    |solar panel, feed-in, feed-in tariff, net metering, inverter, export tariff, home battery
    switching|Overstappen van leverancier|Switching supplier|\
    overstappen, overstap, overstapservice, energieleverancier, leverancier, welkomstbonus, ean, \
    ean-code\
    |switch supplier, switching, energy supplier, welcome bonus, ean code
    moving-energy|Verhuizen met energie|Moving with energy|\
    verhuisservice, sleuteloverdracht, opleverdatum, nieuwe bewoner, leegstand, \
    energie meeverhuizen\
    |moving service, key handover, new occupant, vacant property, move my contract
    grid-connection|Aansluiting en netbeheer|Connection and grid|\
    netbeheerder, aansluiting, netbeheer, netkosten, verzwaren, verzwaring, 3x25, hoofdzekering, \
    stroomaansluiting\
    |grid operator, connection, network costs, upgrade connection, three phase, main fuse
    boiler|Cv-ketel en onderhoud|Boiler and maintenance|\
    cv-ketel, ketel, cv, ketelonderhoud, radiator, thermostaat, warm water, geiser\
    |boiler, heating system, boiler service, radiator, thermostat, hot water
    heat-pump|Warmtepomp en isolatie|Heat pump and insulation|\
    warmtepomp, hybride warmtepomp, isolatie, isoleren, spouwmuur, energielabel, besparen\
    |heat pump, hybrid heat pump, insulation, cavity wall, energy label, save energy
    charging|Laadpaal en laadpas|Charging point and card|\
    laadpaal, laadpas, laadstation, elektrische auto, laadsessie, thuislader\
    |charge point, charging station, charging card, electric car, charging session, home charger
    energy-app|App en verbruiksinzicht|App and usage insight|\
    verbruiksmanager, verbruik in app, energie app, inzicht in verbruik, energieverbruik, \
    uurverbruik\
    |usage insight, energy app, consumption data, hourly usage, in-home display
    """
}
