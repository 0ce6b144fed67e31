/// The default process steps, as rows of `id|name nl|name en|APQC number and other references|terms nl|terms en`.
enum DefaultSteps {
  /// One row per step; a row is spread over several source lines.
  static let rows = """
    information|Informatie en website|Information and website|3, 6; ITIL knowledge management| \
    informatie over, meer informatie, meer weten over, openingstijden, hoe laat open, tot hoe \
    laat, zijn jullie open, wat kost, hoeveel kost, hoe duur, prijs, prijzen, prijslijst, \
    tarief, tarieven, offerte, prijsopgave, voorwaarden, kom ik in aanmerking, in aanmerking \
    komen, heb ik recht op, recht op, wordt vergoed, vergoed, dekking, gedekt, meeverzekerd, \
    verzekerd tegen, welke landen, in het buitenland, is het mogelijk, mogelijkheden, \
    ondersteunen jullie, bieden jullie, verkopen jullie, hebben jullie ook, verkrijgbaar, \
    leverbaar, op voorraad, voorraad, uitverkocht, maximaal, maximum, minimaal, minimumleeftijd, \
    vanaf welke leeftijd, limiet, daglimiet, wat is het verschil, verschil tussen, vergelijken, \
    kenmerken, specificaties, afmetingen, welke maat, maattabel, geschikt voor, compatibel, \
    handleiding, gebruiksaanwijzing, op de website, welke regels, is het toegestaan, vereisten, \
    korting, aanbieding, garantie, voordelen, dichtstbijzijnde, filiaal, geldautomaat, \
    dekkingskaart, waar vind ik, wat zijn de, hoe lang geldig, welke opties, hoe werkt het, \
    documenten heb ik nodig, hoogte eigen risico, info, informatie, overzicht van, lijst van, \
    soorten, welke soorten, welk model, welke modellen, merk, kleur, kleuren, materiaal, maten, \
    formaat, gewicht, hoogte, breedte, dikte, kwaliteit, ingrediënten, allergie, beschikbaar, \
    beschikbaarheid, showroom, winkel in de buurt, verkooppunt, dealer, adres van, locatie, \
    locaties, waar zitten jullie, parkeren bij, proefperiode, uitproberen, aanbiedingen, acties, \
    actie, welke raden jullie, beste keuze, wat raad je aan, advies, ervaringen, dienstregeling, \
    vertrektijd, vertrektijden, aankomsttijd, reistijd, hoe lang rijden, rechtstreeks, \
    overstappen onderweg, bestemming, bestemmingen, halte, haltes, vertrekken, vertrekt, waar \
    stopt, bagage, handbagage, koffer meenemen, meenemen, huisdier, huisdieren, hond mee, fiets \
    mee, wifi, stopcontact, toilet aan boord, aan boord, rolstoel, toegankelijk, kinderkorting, \
    studentenkorting, groepskorting, voorzieningen, faciliteiten, inbegrepen, inclusief, \
    exclusief, rente, rentepercentage, hypotheekrente, procedure, beleid, uitleg over, hoe gaat \
    dat, hoe zit het met, wat houdt in, wat gebeurt er als, wat moet ik meenemen \
    |information about, more information, know more about, tell me more about, opening hours, \
    opening times, business hours, are you open, how much does, how much is, how much would, \
    what does it cost, price, price list, quote, estimate, eligible, qualify, entitled to, am i \
    covered, does it cover, coverage, what is covered, which countries, what countries, abroad, \
    available in, is it possible, do you offer, do you sell, do you \
    have any, in stock, out of stock, how many, maximum, minimum, limit, age limit, how old, \
    requirements, restrictions, how does work, difference between, compare, features, options, \
    specifications, dimensions, which size, size guide, suitable for, compatible, user manual, \
    on your website, terms and conditions, rules, am i allowed, discount, special offer, \
    promotion, warranty, benefits, advantages, nearest, nearest branch, where are you located, \
    what currencies, which currencies, what are your, what is included, do you know if, where \
    can i find, what are the, how long is valid, is it safe, documents do i need, made of, info, \
    information, details about, details of, overview, available, availability, which models, \
    what kind, what type, types of, range of, colour, color, material, size, sizes, weight, \
    height, width, thickness, thick, quality, brand, model, ingredients, allergy, showroom, \
    store near, shop near, nearby store, dealer, retailer, outlet, location, branch, branches, \
    address of, try out, try it, trial, trial period, demo, offer, offers, deals, deal, sale, \
    coupon, recommend, recommended, best option, which is better, which is best, good for, pros \
    and cons, reviews, timetable, departure, departure time, arrival time, travel time, journey \
    time, direct route, destination, destinations, bus stop, station, luggage, baggage, carry \
    on, bring a, pets, dog, bicycle, wifi, on board, power socket, wheelchair, student discount, \
    child fare, group discount, facilities, amenities, \
    included, include, interest rate, rates, policy on, procedure, explain how, how does it \
    work, what happens if, what do i need, why do you need, nearest store, contact details of
    ordering|Aanvragen en bestellen|Applying and ordering|3, 5; ITIL service request management| \
    aanvragen, aanvraag doen, aanvraag indienen, aan te vragen, vraag ik aan, bestellen, bestel, \
    bestelling plaatsen, bijbestellen, te bestellen, kopen, aanschaffen, aankoop, verzekering \
    afsluiten, contract afsluiten, abonnement afsluiten, afsluiten, af te sluiten, aanmelden als \
    klant, aanmelden voor, inschrijven, registreren, opgeven voor, account aanmaken, account \
    openen, rekening openen, nieuwe rekening, tweede rekening, spaarrekening openen, nieuwe pas, \
    extra pas, vervangende pas, nieuwe kaart, nieuwe simkaart, activeren, geactiveerd, \
    activatie, activatiecode, in gebruik nemen, verlengen, vernieuwen, overstappen naar jullie, \
    klant worden, lid worden, lid maken, abonnement nemen, uitbreiden, upgraden, bijverzekeren, \
    huren, toegang aanvragen, licentie aanvragen, software aanvragen, nieuwe laptop, nieuwe \
    medewerker, vergunning aanvragen, uittreksel aanvragen, uitkering aanvragen, subsidie \
    aanvragen, toeslag aanvragen, aanvragen voor mijn kind, winkelwagen, winkelmandje, \
    winkelmand, afrekenen, kortingscode, cadeaubon, nummerbehoud, aansluiten, nieuwe \
    aansluiting, aansluiting aanvragen, indienen, aangifte doen van, proefabonnement, \
    reserveren, boeken, boek, geboekt, boeking maken, ticket kopen, tickets kopen, kaartje \
    kopen, kaartjes, ticket boeken, reis boeken, plaats reserveren, stoel reserveren, \
    reservering maken, reservering plaatsen, huur, afhuren, te huur, inhuren, offerte aanvragen, \
    graag bestellen, graag ontvangen, graag kopen, interesse in, geïnteresseerd, intekenen, \
    deelnemen, opgeven, me opgeven, inschrijving, aanmelding, nieuwe klant, nieuw contract, \
    nieuw abonnement, nieuwe aanvraag, aanvraagformulier, pas aanvragen, kaart aanvragen, \
    rijbewijs aanvragen, paspoort aanvragen, dubbele bestelling, betaal en bestel, in mijn \
    mandje, demo aanvragen, brochure aanvragen, terugbelafspraak verkoop, start abonnement, \
    welkomstactie \
    |apply, apply for, application, how do i apply, order, place an order, order online, order \
    another, buy, purchase, take out a policy, take out insurance, sign up, enroll, register, \
    registration, create an account, open an account, set up an account, second account, new \
    card, another card, additional card, extra card, replacement card, virtual card, new sim, \
    activate, start using, renew, extend, switch to you, join, become a customer, become a \
    member, membership, subscribe to, get a subscription, upgrade, add cover, get insurance, \
    hire, rent, request access, request a licence, request software, new laptop, new employee, \
    new starter, permit application, shopping cart, basket, checkout, check out, promo code, \
    discount code, voucher, gift card, keep my number, port my number, get connected, new \
    connection, get started, would like to get, want to order, want to buy, taking out, new \
    contract, reserve, booking, book, book a, booked, book tickets, buy a ticket, buy tickets, \
    reserve a seat, make a reservation, make a booking, rent a, charter, purchase a, interested \
    in, interested to, i am interested, would like to buy, looking to buy, looking for a new, \
    planning to buy, shop online, new order, new customer, new account, new policy, new \
    subscription, enrolment, enrollment, enrol, sign me up, get a new, need a new, request a \
    new, another one, order form, application form, request a demo, request a brochure, pre \
    order, preorder, add to cart, quotation request, get a card, card activation, activation, \
    put in an order
    identity-access|Identiteit, account en inloggen|Identity, account and log-in|8| \
    inloggen, in te loggen, ingelogd, inlog, inloggegevens, inlogcode, log in, aanmeldgegevens, \
    wachtwoord, wachtwoord vergeten, wachtwoord resetten, wachtwoord verlopen, nieuw wachtwoord, \
    gebruikersnaam, pincode, pincode vergeten, pin wijzigen, pukcode, toegangscode, \
    beveiligingscode, verificatiecode, sms code, code per sms, geen code ontvangen, \
    tweestapsverificatie, authenticator, authenticatie, verifiëren, verificatie, geverifieerd, \
    identificeren, identificatie, identiteit, identiteit bewijzen, legitimeren, legitimatie, \
    legitimatiebewijs, bewijs van identiteit, kopie paspoort, kopie id, selfie, vingerafdruk, \
    gezichtsherkenning, digid, eherkenning, machtigingscode, bankid, itsme, account geblokkeerd, \
    account vergrendeld, vergrendeld, kaart geblokkeerd, deblokkeren, ontgrendelen, toegang, geen \
    toegang, toegang geweigerd, kom er niet in, buitengesloten, resetten, resetlink, \
    herstelcode, beveiligingsvraag, geheime vraag, mfa, token, account gehackt, adresbewijs, \
    herkomst geld, account herstellen, te vaak geprobeerd, verkeerde code ingevoerd, niet in \
    mijn account, code werkt niet, mijn account, mijn omgeving, aanmelden lukt, wachtwoord \
    wijzigen, code kwijt, beveiliging, beveiligingsvragen, wijzig pin, pas geblokkeerd, \
    tweefactor, app koppelen, profiel \
    |log in, login, log on, logged out, log into, sign in, signed out, password, forgot password, \
    forgotten, reset, reset link, password expired, passcode, pin, pin number, forgot pin, puk \
    code, username, user name, user id, credentials, access code, security code, verification \
    code, sms code, one time code, one time password, two factor, two step, authenticator, mfa, \
    token, verify, verification, identity, identity check, identification, identify myself, \
    prove who i am, prove my identity, proof of identity, proof of address, id document, upload \
    my id, photo id, selfie, fingerprint, face id, security question, secret question, locked, \
    locked out, account locked, unlock, card blocked, blocked my card, unblock, account blocked, account disabled, \
    access denied, no access, access to, get access, regain access, get into my account, access my account, \
    recover my account, source of funds, account hacked, too many attempts, wrong pin, change my \
    pin, change pin, new pin, unblock my card, change password, new password, lost password, my \
    login, security, security questions, verify myself, verify my account, verify my card, \
    verifying, confirm my identity, id check, passport check, origin of my money, where my money \
    comes from
    appointments|Plannen en afspraken|Planning and appointments|5| \
    afspraak, afspraak maken, afspraak verzetten, afspraak afzeggen, afspraak annuleren, \
    afspraak wijzigen, afspraak bevestiging, andere afspraak, nieuwe afspraak, verzetten, \
    verplaatsen, verschuiven, afzeggen, inplannen, ingepland, plannen, planning, plan, monteur, \
    monteur niet geweest, monteur niet gekomen, monteur komt, niet komen opdagen, niet op komen \
    dagen, hoe laat komt, welke dag, welke datum, andere datum, andere tijd, ander tijdstip, \
    eerder terecht, tijdstip, tijdvak, tijdsblok, tijdslot, agenda, datum prikken, huisbezoek, \
    bezoek, keukentafelgesprek, intake, intakegesprek, balie, aan de balie, loket, inloopuur, \
    zonder afspraak langskomen, langskomen, langs komen, langsgekomen, installateur, \
    installatieafspraak, onderhoudsbeurt, keuring, expert langs, schade expert, adviesgesprek, \
    gesprek met adviseur, videobellen, trouwdatum, ben verhinderd, verhinderd, te laat voor \
    afspraak, wachtlijst voor afspraak, vrije plek, plek vrij, reserveren, afspraken, spreekuur \
    plannen, bezoekmoment, komt er iemand, komt de monteur, wanneer komt de, ophaalmoment, \
    bezorgafspraak \
    |appointment, make an appointment, book an appointment, cancel my appointment, move my \
    appointment, change my appointment, missed appointment, appointment confirmation, another \
    appointment, reschedule, schedule, postpone, bring forward, booking, book a visit, book a \
    slot, slot, time slot, time window, available slot, earlier date, different date, different \
    time, another date, another day, which day, what time will, engineer, engineer visit, \
    engineer did not come, engineer did not show, technician, technician visit, nobody came, \
    nobody showed up, no show, did not turn up, home visit, site visit, visit, installation \
    date, annual service visit, inspection, adjuster visit, surveyor, walk in, drop in, without \
    an appointment, counter, front desk, come by, stop by, meet, meeting with an adviser, speak \
    to an adviser, consultation, interview, intake, video call, calendar, reserve, can not make \
    it, running late, fitter, fitting date, appointments, visit time, when will the engineer, \
    when is the technician, call out, callout, pick up time, home appointment
    delivery|Leveren, uitvoeren en beschikken|Delivering, carrying out and deciding|4, 5| \
    niet ontvangen, nooit ontvangen, nog niet ontvangen, ontvangen, niet aangekomen, nog niet \
    binnen, niet binnengekomen, aangekomen, aankomen, niet geleverd, geleverd, leveren, \
    leverdatum, levertijd, bezorgd, niet bezorgd, bezorgen, bezorger, bezorgkosten, verzenden, \
    verzonden, verzendkosten, verstuurd, opgestuurd, toegestuurd, thuisbezorgd, postnl, dhl, \
    koerier, pakket, pakketje, pakketpunt, afhaalpunt, afleveradres, bij de buren, niet thuis, \
    kwijtgeraakt in de post, in de post, bij wie afgeleverd, afgeleverd, afleveren, te laat, \
    vertraagd, vertraging, wanneer wordt geleverd, wanneer komt, wanneer krijg ik, had al binnen \
    moeten, gisteren zou, incompleet, artikel ontbreekt, ontbreekt, verkeerd artikel, leveren \
    jullie in, bezorgen jullie in, uitbetaald, uitbetaling, nog geen geld, geld niet ontvangen, \
    niet op mijn rekening, nog niet gestort, bijgeschreven, niet overgemaakt, nog geen besluit, \
    besluit, beslistermijn, niet opgehaald, niet geleegd, niet uitgevoerd, niet gekregen, nog \
    niet gekregen, waar is mijn pakket, waar blijft mijn pakket, bezorging, levering, leveren \
    jullie, postcode bezorgen, bezorggebied, wordt er geleverd, geleverd in mijn, thuis \
    bezorgen, bezorgdag, bezorgmoment, leveringstermijn, later dan beloofd, niet op tijd, niet \
    gekomen, kwam niet, komt niet aan, niet opgedaagd, geen bus, stond te wachten, vertrok te \
    vroeg, vertrok te laat, uitgevallen, uitval van, niet verschenen, nooit aangekomen, bedrag \
    niet aangekomen, storting niet zichtbaar, nog niet bijgeschreven, niet verwerkt op, \
    uitkering niet \
    |not received, never received, not yet received, have not received, haven't received, didn't \
    receive, did not receive, hasn't received, receive, not arrived, hasn't arrived, not come \
    yet, hasn't come, arrive, didn't get, never got, not delivered, deliver, delivery, delivery \
    date, delivery time, delivery address, delivery cost, ship, shipment, dispatch, posted, in \
    the post, sent out, courier, parcel, package, pick up point, left with a neighbour, not at \
    home, lost in the post, late, delay, overdue, expected date, when will i get, when will it \
    arrive, when do i get, when will come, supposed to arrive, should have arrived, should have \
    been, incomplete, missing item, item missing, missing, wrong item, do you deliver, do you \
    ship, deliver to, ship to, express delivery, paid out, payout, not been paid, money not \
    arrived, not in my account, not showing, not shown, not credited, not transferred, no \
    decision, decision, not collected, not emptied, not carried out, still hasn't, still \
    haven't, how fast delivery, where is my parcel, where is my package, delivering, delivered \
    by, deliver in my, deliver to my, delivery area, delivery available, pincode, zip code, \
    postcode, delivery in, home delivery, arrival, on time, not on time, delayed \
    delivery, late delivery, took too long, days late, promised date, promised delivery, passed \
    the date, still not here, not here yet, nothing arrived, never showed up, did not arrive, \
    deposit not showing, deposit not credited, balance not updated, not in my balance, recipient \
    has not, beneficiary has not, not reached, hasn't gone through, has not shown up, hasn't \
    shown up, been days
    status|Statusinformatie en voortgang|Status and progress|6| \
    status, status van mijn, hoe staat het met, staat het met, hoe ver is, hoever, voortgang, \
    stand van zaken, al bekend, al iets bekend, is er al nieuws, update, in behandeling, \
    behandeling, behandeld, behandeltermijn, verwerkt, verwerken, wordt verwerkt, nog niet \
    verwerkt, in afwachting, wachten, wacht nog steeds, wacht al weken, hoe lang duurt, hoe lang \
    nog, duurt lang, duurt het nog, doorlooptijd, wanneer klaar, is klaar, al klaar, wanneer \
    hoor ik, wanneer weet ik, wanneer is, nog niets gehoord, niets gehoord, niets vernomen, nog \
    geen reactie, nog geen antwoord, nog geen bericht, geen bevestiging, bevestiging, \
    ontvangstbevestiging, goed aangekomen, is aangekomen, hebben jullie ontvangen, hebben jullie \
    mijn, goed ontvangen, track en trace, track and trace, volgen, trackingcode, volgnummer, \
    zaaknummer, dossiernummer, ticketnummer, dossier, openstaande melding, mijn melding, mijn \
    aanvraag, lopende aanvraag, goedgekeurd, al goedgekeurd, toegekend, waar blijft, waar is \
    mijn bestelling, waar is mijn aanvraag, nog bezig, gereserveerd bedrag, actuele informatie, \
    actueel, live, op tijd, rijdt de, hoe laat komt aan, vertraging van mijn, waar is mijn, hoe \
    loopt het, al verwerkt, al verstuurd, al verzonden, al binnen, is ontvangen, \
    verwerkingstijd, termijn van behandeling, wanneer ontvang ik, wanneer krijg ik antwoord, \
    uitslag, nog altijd niets, wacht op antwoord, terugkoppeling, laatste stand, hoe lang gaat \
    het duren, wanneer gaat, al gedaan, in bestelling \
    |status, status of my, check the status, order status, claim status, application status, \
    progress, what is happening, what is going on, any news, any update, update on, pending, \
    still pending, in progress, being processed, process, processing time, under review, in \
    review, awaiting, waiting, still waiting, been waiting, how long, how long does, how long \
    will, how long until, how much longer, how long before, take so long, ready, when will i \
    hear, when will i know, not heard, haven't heard, heard nothing, heard back, no response \
    yet, no answer yet, no confirmation, confirm, did you receive, did you get my, have you \
    received, received my documents, track, track my order, tracking number, tracking code, case \
    number, ticket number, reference number, my case, my ticket, open ticket, approved, been \
    approved, where is my order, where is my application, where is my money, completed, cleared, \
    how far, still being, when will it be, where is my, has my order, been shipped yet, been \
    sent yet, been processed, has it been, is my order, my order status, order number, when is \
    my, when will my, when can i expect, expected time, expected delivery, eta, how soon, \
    current status, know the status, follow up, following up, still processing, still showing \
    pending, shows as pending, on its way, is it done, any progress, was it received, in \
    transit, live updates, real time
    billing|Factureren en betalen|Invoicing and paying|9; eTOM 1.3.1.8, 1.3.11.5, 1.3.12.4.2| \
    factuur, factuurbedrag, factuur klopt niet, nota, jaarnota, jaarafrekening, eindafrekening, \
    eindnota, afrekening, energierekening, telefoonrekening, rekening te hoog, hoge rekening, \
    rekening betalen, maandbedrag, termijnbedrag, voorschot, voorschotbedrag, afgeschreven, \
    dubbel afgeschreven, afgeschreven van mijn rekening, afschrijving, twee keer betaald, dubbel \
    betaald, te veel betaald, teveel betaald, te veel berekend, in rekening gebracht, berekend, \
    kosten, extra kosten, onverwachte kosten, administratiekosten, bedrag, verkeerd bedrag, \
    bedrag klopt niet, zo hoog, zo duur, duurder geworden, prijsverhoging, premie, \
    premieverhoging, betalen, betaald, betaalt, betaalmethode, betaalwijze, betaalkenmerk, \
    ideal, creditcard, achteraf betalen, klarna, automatische incasso, machtiging, in termijnen, \
    gespreid betalen, betalingsregeling, acceptgiro, factuurspecificatie, btw, creditnota, \
    wisselkoers, koers, toeslag voor, aanslag, aanslagbiljet, nabetaling, bijbetalen, verbruik, \
    buiten bundel, roamingkosten, beltegoed, opwaarderen, opgewaardeerd, transactiekosten, eigen \
    bijdrage, waarom zo hoog, contant, onder rembours, betalen bij levering, afrekenen met, \
    bankoverschrijving, betalingsmogelijkheden, betaling, betaalproblemen, tegoed, saldo \
    opwaarderen, bijbetaling, toeslag, opslag, vast bedrag, maandlasten, te betalen, \
    betaaldatum, incassodatum, rekeningoverzicht, betaalmogelijkheden, betaalopties, afterpay, \
    riverty, in3, tikkie, bancontact, gespreide betaling, vooraf betalen, pinnen, kopen op \
    afbetaling \
    |bill, invoice, my bill, bill too high, final bill, annual statement, monthly amount, charge, \
    charged twice, double charged, charged double, duplicate charge, overcharged, wrong amount, \
    incorrect amount, extra charge, why was i charged, being charged, charge for, fee, extra \
    fee, hidden fee, transfer fee, service fee, is there a fee, cost, hidden costs, so \
    expensive, so high, price increase, amount, premium, premium went up, debited, debited \
    twice, taken from my account, taken twice, deducted, paid twice, paid too much, pay, paid, \
    pay my bill, pay by, pay with, pay online, pay monthly, payment method, payment options, \
    direct debit, autopay, credit card, paypal, apple pay, invoice number, instalment, payment \
    plan, spread the cost, exchange rate, conversion, receipt, vat, tax, tariff, standing \
    charge, advance payment, consumption, data usage, roaming charges, top up, prepaid credit, \
    cash on delivery, pay on delivery, pay in cash, payment, payments, make a payment, pay my, \
    billing, billing date, billing cycle, billing issue, charges, charged a, charged me, charged \
    for, charging, surcharge, wrong charge, unexpected fee, monthly payment, payment date, due \
    date, automatic payment, automatic billing, recurring payment, auto pay, pay in instalments, \
    pay in installments, installment, installments, monthly installments, finance option, wire \
    fee, atm fee, withdrawal fee, currency fee, cash withdrawal fee, payment mode, payment modes, \
    mode of payment, ways to pay, cod, emi, emis, no cost emi, cardless emi, net banking, \
    netbanking, upi, pay later, buy now pay later, afterpay, klarna, cheque on delivery
    collections|Incasso en aanmaning|Collections and reminders|9| \
    aanmaning, aanmaningskosten, herinnering, herinneringsbrief, betalingsherinnering, \
    herinnering gekregen terwijl, al betaald, allang betaald, al betaald maar, deurwaarder, \
    gerechtsdeurwaarder, incassobureau, incassokosten, incasso mislukt, incasso geweigerd, \
    incasso niet gelukt, mislukte incasso, gestorneerd, storneren, teruggeboekt incasso, \
    onvoldoende saldo, saldo te laag, dwangbevel, invordering, invorderen, invorderingskosten, \
    dwangsom, beslag, beslaglegging, loonbeslag, beslag gelegd, betalingsachterstand, \
    achterstand, achterstallig, openstaand, openstaand bedrag, openstaande factuur, openstaande \
    rekening, schuld, schulden, schuldhulp, schuldsanering, bewindvoerder, sommatie, laatste \
    waarschuwing, ingebrekestelling, wanbetaler, wanbetaling, te laat betaald, vergeten te \
    betalen, niet op tijd betaald, kan niet betalen, niet kunnen betalen, uitstel van betaling, \
    betalingsuitstel, betaaltermijn, betalingstermijn, uiterste betaaldatum, dreigen met \
    afsluiten, afgesloten wegens wanbetaling, bkr, bkr registratie, rente en kosten, boete \
    wegens te laat, rood staan, incassobrief, betalingsachterstanden, afbetalen, openstaande \
    schuld, vordering \
    |reminder, payment reminder, reminder letter, final reminder, final notice, final demand, \
    demand letter, dunning, collection agency, collections, debt collector, debt collection, \
    collection costs, bailiff, enforcement, court order, summons, direct debit failed, direct \
    debit bounced, direct debit returned, failed direct debit, bounced, reversed direct debit, \
    insufficient funds, not enough balance, already paid, paid already, paid weeks ago, arrears, \
    in arrears, past due, outstanding, outstanding balance, outstanding amount, unpaid, unpaid \
    bill, overdue bill, overdue invoice, overdue payment, late payment, late fee, late payment \
    fee, missed payment, missed a payment, paid late, forgot to pay, can not pay, can't pay, \
    cannot afford, can't afford, unable to pay, payment extension, more time to pay, payment \
    deadline, payment arrangement, debt, debt advice, owe, default, disconnect me, disconnection \
    notice, cut off for, credit score, credit file, seized, garnishment, overdrawn, penalty for \
    late, in debt, owing, overdraft, collection letter, repayment plan, delinquent
    letters|Brieven en mailings|Letters and mailings|3, 6| \
    brief, brieven, brief gekregen, brief ontvangen, in de brief, in uw brief, brief van jullie, \
    snap de brief niet, begrijp de brief niet, begrijp niet, begrijp het niet, begrijp er niets \
    van, snap niet, snap het niet, wat betekent, wat bedoelen jullie, wat wordt bedoeld, \
    onduidelijk, onduidelijke brief, niet duidelijk, uitleg, uitleggen, toelichting, formulier, \
    formulier invullen, formulier onduidelijk, verkeerd formulier, welk formulier, hoe vul ik, \
    wat moet ik invullen, invullen, ingevuld, in te vullen, vakje, antwoordformulier, \
    retourenvelop, enveloppe, bijlage, bijlage ontbreekt, bladzijde, pagina, kleine lettertjes, \
    mailing, folder gekregen, mail gekregen, mail van jullie gekregen, e-mail gekregen, sms \
    gekregen, bericht gekregen, berichtenbox, mijnoverheid, waarom krijg ik deze, moet ik iets \
    doen, wat moet ik hiermee, is deze mail echt, vorige bewoner, niet aan mij gericht, verkeerd \
    geadresseerd, brief voor iemand anders, oproep gekregen, uitnodiging gekregen, jaaropgave, \
    jaaroverzicht, beschikking, aankondiging, kennisgeving, waarom deze brief, waar gaat brief \
    over, wat houdt brief in, deze brief, uw schrijven, post gekregen, poststuk, nieuwsbrief, \
    folder, bericht ontvangen \
    |letter, letter from you, got a letter, received a letter, letter says, in your letter, your \
    letter, leaflet, flyer, brochure, email says, your email says, got a text, \
    notification, newsletter says, don't understand, do not understand, understand, understand \
    the letter, make sense, doesn't make sense, what does mean, what does this mean, what is \
    meant by, mean, unclear, not clear, confusing, confused about, explain, explanation, \
    clarify, clarification, wording, jargon, small print, fine print, form, fill in, fill out, \
    complete the form, which form, which box, what do i put, return envelope, envelope, \
    enclosed, enclosure, attachment, attached document, why am i getting, need to \
    do anything, is this email real, is this letter real, previous occupant, previous tenant, \
    addressed to someone else, not addressed to me, wrongly addressed, annual summary, \
    translation, in dutch, why this letter, why this email, anything i need to, your text \
    message, got your letter, got an email, received an email, got a message, received a \
    message, newsletter, mail from you, flyer in the post, what the letter, form you sent
    changes|Gegevens wijzigen en verhuizen|Changing details and moving|5, 6; ITIL change enablement| \
    wijzigen, gewijzigd, wijziging doorgeven, te wijzigen, veranderen, veranderd, aanpassen, \
    aangepast, doorgeven, door te geven, gegevens wijzigen, gegevens aanpassen, gegevens kloppen \
    niet, mijn gegevens, persoonsgegevens, corrigeren, verhuizen, verhuisd, verhuis, verhuizing \
    doorgeven, ga verhuizen, nieuw adres, nieuwe adres, adreswijziging, adres wijzigen, ander \
    adres, oud adres, nieuwe woning, sleuteloverdracht, naam wijzigen, naamswijziging, \
    achternaam, verkeerde naam, telefoonnummer wijzigen, nieuw telefoonnummer, ander \
    telefoonnummer, ander nummer, nieuw e-mailadres, e-mailadres wijzigen, mailadres, \
    rekeningnummer wijzigen, nieuw rekeningnummer, ander rekeningnummer, samenwonen, \
    gezinssamenstelling, huishouden, gescheiden, scheiding, getrouwd, trouwen, kind geboren, \
    geboren, overleden, overlijden, op naam zetten, op mijn naam, tenaamstelling, \
    contractovername, overschrijven, overzetten, abonnement wijzigen, pakket wijzigen, ander \
    pakket, ander abonnement, dekking wijzigen, verlagen, verhogen, meterstand, kenteken \
    wijzigen, andere auto, inkomen gewijzigd, minder inkomen, toevoegen, bijschrijven op polis, \
    verzetten, verplaatsen, verschuiven, andere datum, andere tijd, ander tijdstip, omboeken, \
    omgeboekt, datum wijzigen, reis wijzigen, boeking wijzigen, bestelling wijzigen, tijd \
    wijzigen, ticket wijzigen, aanpassing, veranderen van, bijwerken, bewerken, verbeteren, \
    rectificeren, foute gegevens, typfout in, omzetten, wisselen van, overdragen, overnemen, op \
    andere naam, bezorgadres wijzigen, toevoegen aan, erbij zetten, eraf halen, van mijn polis \
    halen, kind toevoegen, partner toevoegen, medeverzekeren, inkomenswijziging, werkgever \
    gewijzigd, doorgeven dat, voorkeuren \
    |change, modify, edit, update my, update my details, update my information, updating, amend, \
    adjust, adjust my, correct my, personal details, personal information, my details, contact \
    details, details are wrong, move, moving house, relocate, new house, new address, change \
    address, change my address, address change, old address, update address, new phone number, \
    change phone number, different phone number, new number, change number, new email address, \
    change email, change my name, name change, new name, last name, surname, maiden name, \
    misspelled, married, marriage, divorced, living together, moved in with, household, new \
    baby, passed away, deceased, beneficiary, add a driver, add my, add someone, add a person, \
    remove someone, transfer my contract, transfer of ownership, put in my name, change my plan, \
    different plan, switch plan, downgrade, change coverage, increase my, decrease my, lower my, \
    bank account number changed, new bank account, meter reading, income changed, change my \
    order, swap, reschedule, different date, different time, another date, another day, \
    postpone, rebook, change booking, change my booking, change date, change the date, change my \
    ticket, change delivery address, alter, modify my, update the, correction, correct the, typo \
    in, mistake in my name, switch to a different, transfer to another person, change ownership, \
    add to my policy, take off my policy, remove from my policy, add my spouse, add my child, \
    add a dependent, dependant, newborn, my spouse, my husband, my wife, preferences, change of \
    circumstances, moved house, moved to, have moved, i moved, my new address, change of \
    address, new employer
    faults|Storing en herstel|Faults and repair|5, 8; ITIL incident and problem management| \
    storing, stroomstoring, stroomuitval, uitval, geen stroom, geen internet, geen verbinding, \
    geen bereik, geen beeld, geen geluid, geen signaal, geen warm water, geen gas, lekkage, \
    lekt, werkt niet, doet het niet, niet meer werken, werkt niet meer, functioneert niet, \
    kapot, kapot gegaan, defect, fout, foutmelding, error, mislukt, mislukken, lukt niet, niet \
    gelukt, gaat niet, geweigerd, wordt geweigerd, afgewezen, niet geaccepteerd, afgekeurd, \
    betaling mislukt, betaling geweigerd, pas geweigerd, ingeslikt, loopt vast, vastgelopen, \
    crasht, gecrasht, traag, langzaam, valt weg, valt steeds uit, steeds uit, verbroken, \
    verbinding valt weg, blijft laden, blijft hangen, wit scherm, zwart scherm, start niet op, \
    gaat niet aan, laadt niet, offline, niet herkend, problemen met, probleem met, technisch \
    probleem, bug, virus, reparatie, repareren, gerepareerd, herstellen, synchroniseert niet, \
    onleesbaar, kan niet openen, kan niet printen, zit vast, is stuk, stuk gegaan, kortsluiting, \
    printer doet, valt uit, geweigerde betaling, pinnen lukt, pinnen niet, pas doet het, kaart \
    werkt, app werkt, app doet, scherm, laadt, hapert, haperende, foutcode, kan niet betalen \
    met, betaling lukt, bestellen lukt niet, formulier werkt, knop werkt, website werkt, site \
    ligt eruit, geen licht, verwarming doet, ketel, lek, verstopt, stopt er steeds mee, gaat \
    steeds \
    |not working, doesn't work, does not work, won't work, stopped working, no longer works, not \
    functioning, broken, broke, defective, faulty, malfunction, error, error message, error \
    code, fail, failure, payment failed, transfer failed, decline, reject, refused, denied, did \
    not go through, didn't go through, won't go through, stuck, crash, frozen, freezes, hangs, \
    slow, outage, power cut, is down, no internet, no signal, no connection, no power, no hot \
    water, no sound, no picture, disconnects, keeps dropping, drops out, lost connection, won't \
    load, not loading, won't open, won't turn on, won't let me, blank screen, black screen, \
    offline, unresponsive, not responding, not recognised, not recognized, glitch, bug, virus, \
    problem with, trouble with, technical problem, swallowed, went wrong, leak, repair, fix, not \
    syncing, keeps failing, keeps crashing, unable to connect, short circuit, no heating, \
    declined, rejected, payment not accepted, didn't work, isn't working, aren't working, won't \
    accept, not accepted, not accepting, unsuccessful, cannot complete, can't complete, keeps \
    saying, site is down, website down, app crashes, doesn't recognise, reverted, cancelled by \
    itself, malfunctioning, machine kept, ate my card, kept my card, damaged card, defect, \
    noise, squeaking, sagging, tear
    returns-refunds|Retour en terugbetaling|Returns and refunds|4, 6| \
    retour, retourneren, geretourneerd, retour sturen, retourzending, retourlabel, retourkosten, \
    retouradres, retourformulier, retourbewijs, retour aanmelden, retourtermijn, terugsturen, \
    teruggestuurd, stuur terug, terug te sturen, terugbrengen, teruggebracht, terug naar de \
    winkel, ruilen, omruilen, omgeruild, omwisselen, andere maat, verkeerde maat, te klein, te \
    groot, past niet, bevalt niet, niet naar wens, niet tevreden met product, bedenktijd, \
    veertien dagen, herroepen, herroepingsrecht, niet goed geld terug, geld terug, geld \
    terugkrijgen, geld terug vragen, mijn geld terug, terugbetaling, terugbetaald, terugbetaling \
    ontvangen, nog geen terugbetaling, terugstorten, teruggestort, terugboeken, teruggeboekt, \
    restitutie, teruggave, teruggaaf, terugkrijgen, terug te krijgen, teruggekregen, \
    terugvragen, terugvorderen, creditering, gecrediteerd, tegoedbon, tegoed terug, borg terug, \
    statiegeld, compensatie, gecompenseerd, vervangend product, vervangend exemplaar, retour \
    ontvangen, garantie claimen, ophalen retour, retour ophalen, retour regelen, vergoeding, \
    vergoed krijgen, schadeloos, geld niet terug, terugboeking, omruiling, vervangen, \
    vervanging, product vervangen \
    |to return, return my, return it, return this, return them, return the, return an, return a, my return, \
    return label, return policy, return address, return shipping, return period, return \
    window, send back, send it back, sent back, bring back, take back, take it back, exchange \
    it, exchange for another, exchange this, exchange an item, swap for, different size, wrong \
    size, too small, too big, doesn't fit, does not fit, don't like it, not happy with product, \
    changed my mind, cooling off, right of withdrawal, refund, refund policy, full refund, \
    partial refund, get a refund, request a refund, refund not received, refund pending, refund \
    missing, waiting for refund, money back, get my money back, want my money back, reimburse, \
    repaid, pay me back, paid back, credited back, reverse the payment, chargeback, store \
    credit, credit note, voucher instead, compensation, deposit back, replace it, replacement \
    product, replacement item, restocking fee, refunded, refunding, replace, replacement, \
    exchange, exchanging, returned my, returned the, returned it, returned them, returning my, \
    returning it, return pickup, pick up the return, give it back, \
    get back my money, my money, reimbursement, credit me, unused ticket
    ending|Opzeggen en beëindigen|Cancelling and ending|3| \
    opzeggen, opgezegd, zeg op, op te zeggen, opzegtermijn, opzegbrief, opzegging bevestigen, \
    beëindigen, beëindigd, stoppen, stopzetten, stopgezet, stop met, wil stoppen, annuleren, \
    geannuleerd, annuleringskosten, bestelling annuleren, contract ontbinden, contract stoppen, \
    ontbinden, contract loopt af, einde contract, looptijd, opheffen, opgeheven, rekening \
    opheffen, rekening sluiten, account sluiten, account verwijderen, verwijderen, verwijderd \
    worden, gegevens verwijderen, gegevens wissen, uitschrijven, uitgeschreven, afmelden, \
    afgemeld, afmelding, nieuwsbrief afmelden, geen mail meer, geen reclame meer, geen post \
    meer, intrekken, ingetrokken, aanvraag intrekken, machtiging intrekken, automatische \
    verlenging, stilzwijgend verlengd, niet verlengen, overstappen naar een ander, overstappen \
    naar andere, overgestapt, andere aanbieder, andere leverancier, andere verzekeraar, weg bij \
    jullie, geen klant meer, klant af, lidmaatschap opzeggen, abonnement opzeggen, verzekering \
    opzeggen, polis opzeggen, royeren, royement, boete opzeggen, oversluitboete, \
    opzegvergoeding, medewerker uit dienst, uit dienst, annulering, annuleer, annuleren van, \
    boeking annuleren, reis annuleren, ticket annuleren, reservering annuleren, afbestellen, ik \
    wil af van, wil niet meer, zie ervan af, laten vervallen, vervallen, beëindiging, contract \
    beëindigen, verzekering stoppen, abonnement stoppen, per direct stoppen, stop zetten, \
    uitschrijving, lidmaatschap beëindigen, laatste factuur na opzeggen, opzegdatum, \
    ingangsdatum opzegging, eruit stappen \
    |cancel, cancellation fee, cancel my order, cancel my policy, cancel my contract, cancel \
    subscription, cancel the transfer, terminate, terminate my, early termination, end my \
    contract, end my policy, end my subscription, contract ends, end of contract, end date, \
    notice period, give notice, stop my, stop my service, stop using, discontinue, close my \
    account, close account, delete my account, delete account, delete my data, delete, remove my \
    account, deactivate, unsubscribe, opt out, no longer want, no longer need, don't want \
    anymore, don't need anymore, no more emails, stop sending, stop emails, off your mailing \
    list, withdraw my application, withdraw my, revoke, auto renewal, automatically renewed, not \
    renew, do not renew, don't renew, leave you, leaving, leave your company, switch provider, \
    switch to another, another provider, another supplier, another insurer, moving to a \
    competitor, get rid of, exit fee, deregister, cancellation, cancelling, canceling, cancel \
    booking, cancel my booking, cancel ticket, cancel reservation, cancel it, want to cancel, \
    stop the order, call off, end my membership, end the contract, ending, termination, do not \
    want it anymore, don't want it, no longer interested, discontinue my, drop my plan, drop my \
    coverage, close the account, shut down my account, stop my policy, stop payment, undo \
    transfer, revert, withdraw from
    disputes|Klacht, bezwaar, schade en fraude|Complaints, objections, damage and fraud|6, 11| \
    overlast, geluidsoverlast, lawaai, herrie, burenruzie, hangjongeren, oprit, uitrit, fout \
    geparkeerd, klacht, klacht indienen, klagen, ontevreden, niet tevreden, belachelijk, schandalig, \
    onacceptabel, bezwaar, bezwaar maken, bezwaarschrift, beroep aantekenen, in beroep, niet mee \
    eens, oneens, betwisten, ten onrechte, onterecht, onterechte boete, boete, naheffing, \
    bekeuring, geschil, geschillencommissie, ombudsman, kifid, juridische stappen, advocaat, \
    aansprakelijk, aansprakelijk stellen, schade, schade melden, schadeclaim, schademelding, \
    schadeformulier, beschadigd, beschadiging, schadevergoeding, claim, claim indienen, claim \
    afgewezen, ongeluk, ongeval, aanrijding, inbraak, ingebroken, brand, waterschade, \
    stormschade, gestolen, diefstal, beroofd, portemonnee, verloren, pas kwijt, kwijtgeraakt, \
    kwijt, vermissing, pas blokkeren, blokkeren, fraude, oplichting, opgelicht, phishing, \
    verdachte mail, nepmail, misbruik, gehackt, niet door mij gedaan, herken ik niet, onbekende \
    afschrijving, onbekende transactie, zonder toestemming, overlast, verdacht, deuk, letsel, \
    klachten, ik klaag, teleurgesteld, boos, zwaar teleurgesteld, slechte service, slechte \
    ervaring, onbeleefd, onvriendelijk, onbeschoft, schandelijk, waardeloos, nooit meer, \
    chauffeur was, personeel was, medewerker was, vies, vuil, gevaarlijk, onveilig, \
    schadevergoeding eisen, compensatie eisen, geld terug eisen, melden van schade, claimen, \
    bagage kwijt, koffer kwijt, verloren voorwerp, gevonden voorwerpen, incident melden, niet \
    akkoord \
    |noise, noisy, loud music, nuisance, anti-social, driveway, parked in front, parked across, \
    illegally parked, fly tipping, complain, complaint, make a complaint, file a complaint, unhappy, dissatisfied, \
    unacceptable, ridiculous, object, appeal, disagree, dispute, contest, challenge, \
    unjustified, wrongly fined, parking ticket, penalty notice, ombudsman, legal action, lawyer, \
    liable, liability, claim, file a claim, claim denied, report damage, damage, accident, \
    collision, hit my car, burglary, broken into, fire, flood, water damage, storm damage, \
    injured, injury, stolen, stole, theft, robbed, mugged, lost, lost my card, lost my phone, \
    lost my wallet, misplaced, can't find my card, missing card, block my card, freeze my card, \
    fraud, fraudulent, scam, phishing, suspicious, hacked, compromised, someone used, don't \
    recognise, do not recognise, don't recognize, do not recognize, unrecognised, unknown \
    transaction, not made by me, didn't authorise, not authorised, unauthorised, unauthorized, \
    without my permission, nuisance, parking fine, got a fine, i was fined, not satisfied with, \
    disappointed, angry, terrible service, bad service, poor service, bad experience, worst, \
    rude, unprofessional, dirty, unsafe, dangerous, driver was, staff was, never again, demand \
    compensation, report an incident, lost luggage, lost property, lost and found, lost item, \
    car accident, was in an accident, crash, crashed, rear ended, totaled, fender bender, theft \
    claim, make a claim, start a claim, claim form, file claim, not me, wasn't me, did not make, \
    didn't make, never made, i did not do, unfamiliar, unknown charge, strange payment, strange \
    transaction
    reachability|Bereikbaarheid, doorverbinden en terugbellen|Reachability, transfers and call-backs|6| \
    bereikbaar, onbereikbaar, niet bereikbaar, slecht bereikbaar, niet te bereiken, telefonisch \
    bereiken, kan niemand bereiken, niemand te pakken, niet te pakken, krijg niemand, niemand \
    neemt op, neemt niet op, nemen niet op, opnemen, geen gehoor, telefoonnummer van jullie, \
    telefoonnummer klantenservice, klantenservice bellen, klantenservice, contact opnemen, \
    contact met jullie, in contact komen, in de wacht, wachtrij, wachttijd, wachtmuziek, uren \
    aan de telefoon, uur gewacht, uur in de wacht, keuzemenu, verbinding verbroken, opgehangen, \
    verbroken tijdens gesprek, chatbot, robot, chat, mens spreken, echt mens, echt persoon, \
    medewerker spreken, iemand spreken, spreken met, persoonlijk contact, doorverbonden, \
    doorverbinden, verkeerde afdeling, andere afdeling, kastje naar de muur, iedereen zegt iets \
    anders, terugbellen, teruggebeld, bel terug, terugbelverzoek, teruggebeld worden, niet \
    teruggebeld, beloofd te bellen, no reply, noreply, niet beantwoorden, mail niet beantwoord, \
    geen antwoord op mail, geen antwoord, reageren niet, niet gereageerd, reactie, \
    contactformulier, whatsapp, gemist telefoontje, gemiste oproep, door jullie gebeld, \
    telefoonmenu, mail beantwoorden, bellen, kan ik bellen, wil iemand spreken, telefoonnummer, \
    mailadres van, e-mailadres van jullie, whatsappnummer, spreekuur, niemand belt, belt niet \
    terug, contactgegevens \
    |reach, can't reach, impossible to reach, reach anyone, hard to reach, get hold of, get \
    through, can't get through, nobody answers, no one answers, no one picks up, nobody picks \
    up, not answering, does not answer, phone number, your phone number, number to call, \
    customer service number, customer service, customer support, contact number, contact you, \
    call center, call centre, get in touch, hold, put on hold, on hold, hours on the phone, \
    hours on hold, queue, hold music, phone menu, menu, hung up, hang up, hung up on me, got cut \
    off, got disconnected, call dropped, chatbot, robot, live chat, live agent, agent, human, \
    real person, real human, speak to someone, speak to a person, speak with, talk to, talk to \
    someone, talk to a human, someone to talk, representative, manager, transferred me, passed \
    around, pillar to post, wrong department, another department, call back, callback, call me \
    back, never called back, promised to call, ring me back, no reply, noreply, nobody replied, \
    no one responded, ignored, missed call, missed a call, you called me, reply to my email, \
    reply to this email, voice menu, call me, call back please, please call, call us, someone \
    call, contact me, contact details, your email address, whatsapp number, your number, speak, \
    reach you, reach out, live person, nobody calls back, give me a call, request a callback
    """
}
