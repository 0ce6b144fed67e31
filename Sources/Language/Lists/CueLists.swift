/// The cue phrases of each class, as rows of `class|language|phrases`, split by commas.
package enum CueLists {
  /// One row per class and language; `*` stands for one to three words.
  package static let rows = """
    chase|nl|\
    nog niets gehoord, nog steeds niets gehoord, niets meer gehoord, niets vernomen, nog geen reactie, \
    nog geen antwoord, nog altijd geen antwoord, nog geen bericht, geen terugkoppeling gehad, \
    hoe staat het met, wat is de stand van zaken, wat is de status, status van mijn, \
    hoe ver zijn jullie, is er al nieuws, is er al iets bekend, wanneer hoor ik, \
    wanneer kan ik * verwachten, hoe lang duurt het nog, hoe lang moet ik nog, duurt wel erg lang, \
    waar blijft mijn, ik wacht al, wacht al * weken, wacht nog steeds op, wachten nog steeds op, \
    al eerder gebeld, al eerder gemaild, al eerder contact, eerder al contact opgenomen, \
    al meerdere keren, al * keer gebeld, al * keer gemaild, voor de tweede keer, voor de derde keer, \
    voor de zoveelste keer, bel ik weer, vraag ik nogmaals, in mijn vorige mail, wanneer krijg ik
    chase|en|\
    not heard anything, haven't heard anything, heard nothing since, not heard back, haven't heard back, \
    no response yet, still no response, still no answer, still no reply, any update on, any news on, \
    following up on, chasing this up, just chasing, what is the status of, status of my, \
    where are we with, what is happening with my, when will i hear, when can i expect, how much longer, \
    how long do i have to, still waiting for, still waiting on, been waiting for, waiting for * weeks, \
    waiting for * days, taking so long, taking too long, i already called, i already emailed, \
    already contacted you, already called * times, called several times, emailed several times, \
    third time i, second time i, once again asking, as i said in my last, previous emails
    not-received|nl|\
    niet ontvangen, nooit ontvangen, niets ontvangen, niet gekregen, nooit gekregen, niet aangekomen, \
    nooit aangekomen, niet binnengekomen, nog niet binnen, niet geleverd, niet bezorgd, \
    nog niet in huis, zou gisteren, had gisteren moeten, had al * moeten zijn, had er al moeten, \
    te laat bezorgd, te laat geleverd, te laat ontvangen, kwijtgeraakt in de post, niet opgehaald, \
    niet geleegd, nog niet gestort, nog niet uitbetaald, niet op mijn rekening, nog niet teruggestort, \
    niet komen opdagen, niemand geweest, niet langs geweest, ontbreekt in het pakket, \
    zat niet in het pakket, niet compleet geleverd, monteur niet geweest, niet verschenen, \
    niet langsgekomen, niet gekomen, kwam niet opdagen, niemand gekomen, niet teruggebeld, \
    niemand belt terug, belt niemand terug, nooit teruggebeld, niet gebeld, hoor niks, hoort niks, \
    hoor niets, hoort niets, geen reactie gekregen, nog geen geld, zou teruggebeld worden, \
    zou gebeld worden, toezegging terugbellen, nog geen * ontvangen, geen bericht ontvangen, \
    geen reactie ontvangen, geen brief ontvangen, nog geen teruggave
    not-received|en|\
    not received, never received, haven't received, hasn't received, didn't receive, did not receive, \
    yet to receive, not arrived, hasn't arrived, haven't arrived, never arrived, didn't arrive, \
    did not arrive, not turned up, never turned up, never came, hasn't come yet, not been delivered, \
    hasn't been delivered, wasn't delivered, never delivered, was due yesterday, supposed to arrive, \
    should have arrived, should have been delivered, arrived late, delivered late, lost in the post, \
    lost in transit, not in my account, not been credited, hasn't been paid out, not been collected, \
    wasn't collected, nobody showed up, nobody turned up, did not show up, missing from my order, \
    missing from the parcel, nobody came, no one came, did not turn up, didn't turn up, \
    never called back, nobody called back, not called back, never got a call, heard nothing back, \
    still no refund, no refund yet, there is no sign, no sign of my, still haven't had
    wrong|nl|\
    geen toestemming voor, jullie zijn vergeten, jullie hebben * vergeten, te veel in rekening, \
    kapot geleverd, ligt eruit, klopt niet, kloppen niet, klopt helemaal niet, klopt iets niet, \
    verkeerd bedrag, verkeerde bedrag, \
    verkeerde adres, verkeerd adres, verkeerde naam, verkeerd artikel, verkeerde artikel, \
    verkeerd geleverd, verkeerd berekend, verkeerd verwerkt, verkeerd geregistreerd, niet goed verwerkt, \
    is onjuist, onjuiste gegevens, onjuist bedrag, dubbel afgeschreven, twee keer afgeschreven, \
    dubbel betaald, dubbel in rekening, te veel betaald, teveel betaald, te veel berekend, \
    te veel afgeschreven, ten onrechte, onterecht, foutmelding, foutief, een fout gemaakt, fout gegaan, \
    ging er mis, misgegaan, beschadigd aangekomen, kapot aangekomen, anders dan afgesproken, \
    niet wat ik besteld, niet volgens afspraak, fout van ons, onze fout, door ons fout, fout berekend, \
    fout verwerkt, foute afrekening, foute nota, foute jaarnota, foute rekening, verkeerde afrekening, \
    verkeerde nota, verkeerde stand, verkeerde tarief, verkeerd tarief, zonder overleg, \
    zonder mijn toestemming, zonder bericht, niet nagekomen, overgeslagen, niet meegenomen, \
    niet gerepareerd, niet hersteld, niet opgelost, verkeerd geinformeerd, twee keer gerekend, \
    2x gerekend, twee keer geincasseerd, dubbel geincasseerd, te hoog ingeschat, te veel gerekend, \
    teveel gerekend, excuses gemaakt, administratieve fout, onze kant fout, verkeerd ingepland, \
    eerder verkeerd, niet leeggemaakt, twee keer gestuurd, verhoogd zonder, fout in de brief, \
    toegezegd maar, beloofd maar, teveel in rekening, melding niet opgepakt
    wrong|en|\
    unauthorized, unauthorised, did not authorise, didn't authorise, although i paid, \
    even though i paid, although i have paid, \
    is incorrect, is not correct, isn't correct, is not right, isn't right, doesn't add up, \
    wrong amount, wrong name, wrong item, wrong size sent, wrong product, wrong account, \
    incorrect amount, incorrect details, incorrectly charged, charged twice, double charged, \
    charged double, overcharged, charged too much, paid twice, billed twice, wrongly, in error, \
    by mistake you, your mistake, made a mistake on my, went wrong, gone wrong, error message, \
    arrived damaged, arrived broken, not what i ordered, not what was agreed, not as described, \
    doesn't match, does not match, shouldn't have been charged, should not have been charged, our error, \
    our mistake, our fault, our side, sent the wrong, sent wrong, received the wrong, got the wrong, \
    wrong colour sent, different from what, defective, broken on arrival, damaged on arrival, \
    damaged in transit, came broken, was broken when, scratched on arrival, billed me twice, \
    charged me twice, taken twice, taken the money twice, refund is short, refunded too little, \
    short by, mispriced, without asking, without telling me, not resolved, not fixed, not sorted, \
    promised but, wrong information, told me the wrong, given the wrong, cancelled my order without, \
    parts missing, missing from the box, you promised, promised delivery, somebody else's order, \
    someone else's order, completely different, gave me the wrong, cut me off, cancelled without
    unclear|nl|\
    begrijp niet, begrijp ik niet, begrijp het niet, begrijp er niets van, begrijp de * niet, snap niet, \
    snap ik niet, snap het niet, snap er niets van, snap de * niet, wat betekent, wat wordt bedoeld met, \
    wat bedoelen jullie, wat bedoelt u, waar gaat * over, onduidelijk, niet duidelijk, \
    niet helemaal duidelijk, klopt dit, klopt het dat, kan dit kloppen, hoe kan het dat, hoe kan dit, \
    waarom is mijn * zo hoog, waarom is mijn * hoger, waarom krijg ik, waarom heb ik, waarom staat er, \
    hoe komen jullie aan, kunt u uitleggen, kunt u mij uitleggen, kunnen jullie uitleggen, \
    kunt u toelichten, geen idee wat, weet niet wat * betekent, verwarrend, staat iets anders, \
    moet ik hier iets mee, waarom moet ik
    unclear|en|\
    don't understand, do not understand, didn't understand, can't understand, cannot understand, \
    hard to understand, doesn't make sense, does not make sense, makes no sense, what does * mean, \
    what is meant by, what do you mean by, unclear, not clear, isn't clear, not sure what * means, \
    not sure i understand, confusing, confused about, confused by, is this correct, is this right, \
    is it correct that, how is it possible that, how come, why is my * so high, why is my * higher, \
    why did i get, why am i getting, why do i have to, why was i, why has my, can you explain, \
    could you explain, please explain, can you clarify, could you clarify, no idea what, \
    says something different, do i need to do anything
    cannot-find|nl|\
    waar vind ik, waar kan ik * vinden, kan niet vinden, kan ik niet vinden, kan het niet vinden, \
    nergens vinden, nergens te vinden, niet te vinden op, vind ik nergens, zie nergens, zie ik nergens, \
    staat niet op de website, staat nergens, welk formulier, welke formulier, welke knop, \
    onder welk kopje, hoe kan ik, hoe moet ik, hoe doe ik dat, hoe vraag ik * aan, hoe meld ik * aan, \
    hoe zeg ik * op, hoe geef ik * door, hoe wijzig ik, hoe kom ik aan, waar moet ik * invullen, \
    waar moet ik zijn, bij wie moet ik zijn, heb overal gezocht, op de website gezocht, link werkt niet, \
    pagina bestaat niet, kom er niet uit, waar staat, kan nergens
    cannot-find|en|\
    where can i find, where do i find, where can i see, where do i go to, where do i enter, can't find, \
    cannot find, can not find, couldn't find, could not find, unable to find, unable to locate, \
    can't locate, can't see where, don't see where, nowhere to be found, nowhere on your, \
    not on your website, not on the website, how can i, how do i, how should i, how would i, which form, \
    which button, which page, looked everywhere, searched your website, searched the website, \
    tried to find, link does not work, link is broken, page not found, who do i contact for, \
    who should i contact, can't work out how, can't figure out, don't know how to
    lock-out|nl|\
    kan niet inloggen, kan niet meer inloggen, lukt niet om in te loggen, kom er niet in, \
    kom niet in mijn, moet een account aanmaken, geen computer, heb geen digid
    unreachable|nl|\
    niemand te pakken, niemand aan de lijn, krijg niemand, kan niemand bereiken, niet te bereiken, \
    jullie zijn onbereikbaar, slecht bereikbaar, niemand neemt op, er wordt niet opgenomen, \
    jullie nemen niet op, in de wacht, in de wachtrij, uur gewacht, uren aan de telefoon, keuzemenu, \
    chatbot, alleen een robot, echt mens, een mens spreken, niet reageren op deze mail, \
    niet op deze mail reageren, kan niet antwoorden op, noreply, verbinding verbroken, \
    lijn werd verbroken, zomaar opgehangen, geen telefoonnummer, nergens een telefoonnummer
    lock-out|en|\
    can't log in, cannot log in, unable to log in, can't sign in, cannot sign in, locked out, \
    can't get into my, can't access my, cannot access my, forced to create an account
    unreachable|en|\
    can't get through, cannot get through, couldn't get through, can't reach anyone, \
    cannot reach anyone, impossible to reach, can't get hold of, no one answers, nobody answers, \
    no one picks up, nobody picks up, on hold for, left on hold, kept on hold, hours on the phone, \
    phone menu, only a bot, talking to a robot, real person, speak to a human, talk to a human, \
    do not reply to this email, can't reply to this email, hung up on me, got cut off, no phone number
    transfer|nl|\
    doorverbonden, ik verbind u door, verbind u even door, doorgezet naar, doorgestuurd naar afdeling, \
    overgedragen aan, doorgezet aan de collega's, verkeerde afdeling, andere afdeling, verwezen naar, \
    doorverwezen naar, verwijst naar elkaar, verwijzen naar elkaar, naar elkaar verwijzen, \
    van het kastje naar de muur, van hot naar her, iedereen zegt iets anders, \
    elke keer een ander verhaal, steeds iemand anders, telkens iemand anders, opnieuw mijn verhaal, \
    weer mijn verhaal, steeds opnieuw uitleggen, gaan wij niet over, niet van onze afdeling, \
    niet bij ons zijn, moet u * voor bellen, moet u zijn bij, daarvoor moet u bij, \
    neemt u contact op met, kunnen wij niets voor, jullie wijzen naar, teruggestuurd naar eerste lijn
    transfer|en|\
    transferred me, was transferred, been transferred, got transferred, keep transferring me, \
    transferring you to, transfer you to, put you through, put me through, passed you on, passed to the, \
    passed around, passed from, pillar to post, bounced around, bounced between, \
    sent from one department, wrong department, another department, different department, wrong team, \
    wrong queue, reassigned to, escalated to the, referred me to, told to contact, told me to contact, \
    told me to call, each blaming, blame each other, everyone says something different, \
    everyone tells me something different, different person every time, explain it all again, \
    explain everything again, repeat my story, we don't deal with that, not our department, \
    you need to contact, you will have to contact
    promise|nl|\
    wordt u teruggebeld, u wordt teruggebeld, u wordt * teruggebeld, wij bellen u, we bellen u terug, \
    bel u terug, belt u terug, terugbelverzoek, terugbelnotitie, terugbelafspraak, \
    collega neemt contact op, collega neemt * contact, neemt contact met u op, nemen contact met u op, \
    neem contact met u op, nemen wij contact met u, u hoort van ons, hoort u van ons, \
    u krijgt * bericht, u ontvangt binnen, u ontvangt uiterlijk, u krijgt binnen, \
    ontvangt u binnen * een, reageren binnen, antwoord binnen * werkdagen, binnen * werkdagen contact, \
    binnen * werkdagen teruggebeld, binnen * uur teruggebeld, uiterlijk morgen, in de loop van de dag, \
    kom erop terug, kom er op terug, komen er * op terug, zoek het uit, zoek het voor u uit, \
    wij gaan dit uitzoeken, houd u op de hoogte, zal u bellen, ik bel u, voor het einde van de dag
    promise|en|\
    will call you, will ring you back, call you back within, call you back before, give you a call back, \
    callback requested, callback booked, callback arranged, colleague will contact you, \
    colleague will call, someone will contact you, will be in touch, be in touch within, \
    will contact you within, get back to you, come back to you, you will hear from us, \
    you will receive * within, you'll receive * within, will respond within, will reply within, \
    reply within * days, within * working days, within * business days, by the end of today, \
    by end of day, before close of business, by tomorrow at the latest, look into it and, \
    will look into this, will investigate and, will keep you posted, will keep you updated, \
    promise to call, will follow up with you
    mandate|nl|\
    moet ik voorleggen, moet dit voorleggen, voorgelegd aan, leg het voor aan, moet ik overleggen, \
    moet dit overleggen, even overleggen met, in overleg met mijn, leidinggevende vragen, \
    leidinggevende moet, met mijn leidinggevende, met mijn teamleider, toestemming van mijn, \
    toestemming nodig van, ter goedkeuring, wacht op goedkeuring, wacht op akkoord, \
    akkoord van leidinggevende, akkoord nodig van, daar mag ik niet, dat mag ik niet, mag ik zelf niet, \
    mag ik helaas niet, kan ik niet beslissen, kan ik niet besluiten, niet bevoegd, geen bevoegdheid, \
    niet gemachtigd om, systeem staat * niet toe, beleid laat niet toe, kan geen uitzondering maken, \
    bij hoge uitzondering, bij wijze van uitzondering, uit coulance, coulanceregeling, \
    uit klantvriendelijkheid, eenmalige tegemoetkoming, systeem laat * niet toe
    mandate|en|\
    check with my supervisor, check with my manager, ask my supervisor, ask my manager, \
    speak to my supervisor, discuss with my manager, need approval, needs approval, requires approval, \
    pending approval from, awaiting approval from, waiting for sign off, needs to be signed off, \
    supervisor approval, manager approval, submitted for approval, no authority to, \
    don't have the authority, do not have the authority, not allowed to waive, not able to override, \
    cannot override, can't override, system will not allow, policy does not allow, \
    can't make an exception, cannot make an exception, as an exception, one time exception, \
    as a goodwill gesture, gesture of goodwill, goodwill credit, escalate to a manager, \
    i am not authorised to, i am not authorized to, not authorised to approve, i am not allowed to make, \
    we are not allowed to make
    customer-side|nl|\
    wachtwoord kwijt, brief kwijt, mijn * kwijt, ik ben * kwijt, verkeerd ingevuld, per ongeluk, \
    zelf een fout gemaakt, mijn fout, foutje gemaakt, verkeerd overgemaakt, verkeerde * ingevoerd, \
    verkeerd besteld, niet gelezen, niet goed gelezen, overheen gelezen, niet gezien dat, batterij leeg, \
    batterij was leeg, stekker zat er niet in, zelf aangepast, zelf veranderd, \
    verhuisd en niet doorgegeven, niet doorgegeven dat, niet thuis geweest, was niet thuis, \
    te laat doorgegeven, me bedacht, van gedachten veranderd, wachtwoord niet meer, \
    weet mijn * wachtwoord * niet meer, verkeerd wachtwoord, verkeerde wachtwoord, te vaak geprobeerd, \
    kwijtgeraakt, kwijt geraakt, verloren, zelf verkeerd, zelf verkeerde, zelf de verkeerde, \
    zelf * verkeerd, zelf kapot, laten vallen, tegen * gereden, typefout, tikfout, verkeerd kenmerk, \
    verkeerde kenmerk, verkeerde betalingskenmerk, verkeerd betalingskenmerk, verkeerd overgeschreven, \
    te laat gezien, te laat gekomen, te laat gemeld, niet op tijd gemeld, niet op tijd doorgegeven, \
    niet op tijd opgezegd, niet opgelet, over het hoofd gezien, had niet gezien, geen rekening gehouden, \
    eigen schuld, eigen fout, eigen apparaat, eigen installatie, stom van mij, stom dat ik, \
    onvoldoende saldo, te weinig saldo, te weinig op mijn rekening, saldo was te laag, te weinig geld, \
    niet in een keer betalen, kan de nota niet betalen, kan het niet betalen, ik ben ziek, \
    nog niet ingeleverd, van bank veranderd, andere bank, nieuwe bank, bankrekening is opgeheven, \
    bij nader inzien, toch niet nodig, verkeerde adres ingevuld, verkeerd adres ingevuld, \
    oude adres opgegeven, dom van mezelf, dom van mij, beter moeten opletten, had beter moeten lezen, \
    te vaak een verkeerd, te laat aangeboden, verkeerde spullen, zelf teruggeboekt, zelf overgemaakt, \
    zelf geannuleerd, niet goed gekeken, fout gelezen, verkeerd begrepen, vergeten, verhinderd, \
    kan niet komen, afzeggen, te laat met doorgeven, te laat met betalen, te laat met opzeggen, \
    uitstel van betaling, uitstel nodig, om uitstel, 1x uitstel, gespreid betalen, ineens te voldoen, \
    ineens betalen, niet ineens, alsnog betalen, mijn salaris, mijn scheiding, na scheiding, \
    door scheiding, gescheiden, nieuwe iban, nieuw rekeningnummer, nieuwe rekeningnummer, \
    rekeningnummer wijzigen, rekeningnummer aanpassen, gegevens wijzigen, adres * aanpassen, \
    telefoonnummer * aanpassen, afspraak verplaatsen, afspraak verzetten, verzet worden, ik moet werken, \
    moet ik werken, door omstandigheden, persoonlijke omstandigheden, kl * kwijt, paspoort kwijt, \
    sleutel kwijt
    customer-side|en|\
    lost my letter, lost my password, i've lost my, i accidentally, accidentally deleted, \
    accidentally ordered, my own fault, my own mistake, my mistake, my fault, i made a mistake, \
    i made an error, filled it in wrong, filled in the wrong, entered the wrong, i typed the wrong, \
    sent it to the wrong, didn't read, did not read the, i overlooked, i missed the deadline, \
    battery was dead, batteries were empty, was not plugged in, wasn't plugged in, \
    moved and didn't tell you, changed my mind, have lost, lost it, i lost, dropped it, i broke, \
    broke it myself, typed in the wrong, put in the wrong, gave the wrong, wrong address in, \
    entered my old, used my old, old address, typo in my, my typo, i must have, didn't notice, \
    did not notice, didn't realise, did not realise, didn't realize, should have checked, \
    should have read, silly me, stupid of me, my own doing, i changed my, don't need it any more, \
    no longer need, ordered too many, ordered two by mistake, by mistake i, wrong size chosen, \
    chose the wrong, picked the wrong, clicked the wrong, not enough money, insufficient funds, \
    card had expired, expired card, wasn't home, was not home, was out when, away when, \
    missed the delivery, missed the courier, too late to return, past the return, cust error, \
    customer error, entered wrong, wrong password, i should have, gave old, ordered the wrong, \
    twice by mistake, cheaper elsewhere, ran out of time, assembled it wrong, misread, read it wrong, \
    misunderstood, by accident, guessed wrong, bigger size, bigger one, smaller size, smaller one, \
    a smaller, different size, larger size, another size, have moved, i moved to, we moved to, \
    moved house, moving house, new address, change the delivery address, change my address, \
    wrong postcode, house number wrong, forgot, forgotten, misplaced, to cancel my, cancel my order, \
    cancel the order, wish to cancel, want to cancel
    value|nl|\
    wil graag bestellen, wil graag * bestellen, wil graag * afsluiten, wil een * afsluiten, \
    wil graag * kopen, klant worden, lid worden, wil graag overstappen naar jullie, wil * uitbreiden, \
    graag uitbreiden, graag een offerte, offerte aanvragen, offerte ontvangen, extra * bestellen, \
    wil een extra, ik wil upgraden, graag advies, advies over, kunt u * adviseren, wat raadt u aan, \
    wat raden jullie aan, wat adviseert u, welke past het best, geïnteresseerd in, interesse in, \
    compliment, complimenten, goed geholpen, prettig geholpen, snel geholpen, bedankt voor de snelle, \
    bedankt voor de goede, dank voor de goede service, heel tevreden, zeer tevreden, fijne service, \
    overweeg over te stappen, heel blij met
    value|en|\
    would like to order, want to order, would like to buy, want to buy, would like to purchase, \
    would like to sign up, want to sign up, want to take out, would like to take out, want to join, \
    want to become a customer, would like to upgrade, want to upgrade, want to add another, \
    would like to extend, would like to renew, get a quote, like a quote, request a quote, \
    interested in, looking to buy, thinking of buying, could you advise, can you advise, \
    can you recommend, could you recommend, what would you recommend, which would you recommend, \
    which one suits, compliments to, great service, excellent service, very helpful, was so helpful, \
    thanks for the quick, thank you for the quick, advice on which, advice on choosing, very happy with
    urgent|nl|\
    spoed, dringend, zo snel mogelijk, z.s.m., per direct nodig, kan niet wachten, noodgeval, gaslucht, \
    ruik gas, geen stroom, geen warm water, geen verwarming, lekkage, water op de vloer, buitengesloten, \
    vandaag nog nodig, ligt stil, kan niet werken
    urgent|en|\
    urgent, urgently, emergency, as soon as possible, asap, right away, can't wait, cannot wait, \
    immediately, smell gas, no power, no electricity, no hot water, no heating, leaking, flooding, \
    need it today, stranded, locked out of my house, cannot work, production is down
    document|nl|\
    in uw brief, in de brief, brief van jullie, op bladzijde, op pagina, polisvoorwaarden, \
    op mijn polis, in de polis, handleiding, gebruiksaanwijzing, het formulier, aanslagbiljet, \
    op de factuur, op mijn factuur, op de nota, in de mail staat, algemene voorwaarden, jaarnota, \
    beschikking
    document|en|\
    in your letter, the letter says, on page, policy document, terms and conditions, the manual, \
    user manual, instructions say, the form, on my bill, on the invoice, on my statement, \
    your email says, confirmation email
    resubmit|nl|\
    nogmaals opsturen, opnieuw opsturen, weer opsturen, nog een keer opsturen, heb ik al gestuurd, \
    al opgestuurd, al eerder gestuurd, al twee keer gestuurd, al drie keer gestuurd, \
    weer hetzelfde formulier, opnieuw invullen, nogmaals invullen, opnieuw aanleveren, al aangeleverd, \
    opnieuw uitleggen, weer uitleggen, mijn verhaal opnieuw
    resubmit|en|\
    send it again, send them again, sent it again, already sent, have sent it twice, sent you twice, \
    resend, resubmit, fill in again, fill it in again, upload again, uploaded it twice, same form again, \
    explain again, explain it all again
    compensation|nl|\
    coulance, tegoedbon, tegoed gegeven, creditnota, gecrediteerd, vergoeding gegeven, kwijtgescholden, \
    korting gegeven, waardebon, bloemetje, verzendkosten vergoed, als compensatie
    compensation|en|\
    goodwill, credit note, account credited, voucher sent, gift voucher, discount given, \
    compensation paid, as compensation, waived, refunded postage, refunded the shipping
    specialist-missed|nl|\
    geen gehoor, niet aanwezig, nam niet op, neemt niet op, in gesprek, niet bereikt, \
    specialist niet bereikbaar, afdeling niet bereikbaar, niemand bereikt, staat op voicemail
    specialist-missed|en|\
    no answer from, did not pick up, not available, not at desk, could not reach colleague, \
    department not reachable, went to voicemail, unable to reach the team
    not-ours|nl|\
    niet voor ons, niet bij ons, gaan wij niet over, verkeerd verbonden, verkeerd nummer, \
    verwezen naar gemeente, verwezen naar leverancier, geen klant van ons, niet onze verantwoordelijkheid
    not-ours|en|\
    not for us, wrong number, not our customer, not one of ours, not our responsibility, \
    nothing to do with us, referred to the manufacturer, referred to the courier
    organisation-side|nl|\
    dubbele nota, dubbele factuur, dubbele rekening, dubbele afschrijving, dubbele incasso, \
    dubbele betaling, dubbel ontvangen, dubbel gefactureerd, twee keer dezelfde, dezelfde * twee keer, \
    dezelfde * 2x, zelfde * twee keer, zelfde * 2x, twee keer een factuur, twee keer een nota, \
    twee keer een rekening, 2x afgeschreven, 2x geboekt, 2x ontvangen, 2x gekregen, 2x betaald, \
    verkeerde bedragen, verkeerde meterstanden, verkeerde standen, verkeerde meter, verkeerde gegevens, \
    verkeerde persoon, verkeerde datum, iets anders aan dan, van geen kant, slaat nergens op, \
    slaan nergens op, nergens op slaan, is verdubbeld, verdubbeld na, ineens verhoogd, zomaar verhoogd, \
    plotseling verhoogd, waarom verhoogd, waarom * verhoogd, geen bericht over, maar wel betaald, \
    al betaald, allang betaald, reeds betaald, allang doorgegeven, al eerder doorgegeven, \
    toch afgeschreven, toch een aanmaning, toch een herinnering, toch een boete, toch boete, loopt vast, \
    loopt steeds vast, ligt eruit, ligt er uit, ligt er weer uit, dreigbrief, niet afgeschreven, \
    wel aanmaning, correctie nodig, niet afmaken, verzakt, gevaarlijke situatie, onveilige situatie, \
    blijven liggen, belachelijk, schandalig, onbegrijpelijk, door ons, excuus voor, zou contact opnemen, \
    zou * contact opnemen, zou * terugbellen, zou teruggebeld, zou gebeld worden, niet gebeurd, \
    wacht op telefoontje, wacht op * telefoontje, wacht op terugbel, uitgebleven, jullie zouden, \
    zouden mij bellen, zou mij bellen, wacht al de hele dag, niks mee gedaan, niets mee gedaan, \
    nog niks gedaan, nog niets gedaan, pas over * weken, niet sneller, weken verder, alles vol, \
    alles bezet, zit vol, begrijpt niet, begrijpt * niet, snapt het niet, snapt * niet, waarom staan er, \
    niet te herleiden, toelichting op, wat moet ik met, moeilijke taal, over iemand anders, \
    voor iemand anders, niet voor mij bestemd, lange wachttijd, wachttijd tel, wachttijd telefoon, \
    wachttijd aan de telefoon, lijn verbroken, chat verbroken, gesprek verbroken, in wacht verbroken, \
    in wacht gezet, alleen * robot, geen mens bereikbaar, verlichting kapot, verlichting stuk, \
    verlichting is kapot, lamp kapot, lamp stuk, lantaarnpaal kapot, lantaarnpaal stuk, lampen kapot, \
    lampen doen het niet, losse tegel, losse stoeptegel, losliggende tegel, gat in de weg, \
    gat in het fietspad, gat in het wegdek, kuil in, staat scheef
    organisation-side|en|\
    charged * twice, billed * twice, charged more than, still charged, still being charged, \
    already paid, having paid, paid already, already returned, isnt what i ordered, \
    is not what i ordered, doesnt work any more, no longer works, short shipped, arrived torn, \
    arrived cracked, arrived faulty, was squashed, box * damaged, parcel * damaged, delivered damaged, \
    damaged when it, inside is broken, inside was broken, no refund has, no money back, \
    nothing has been refunded, was going to ring, was going to call, nobody rang, nobody called, \
    nobody has called, only refunded part, you only refunded, only part of the, part missing, \
    was told someone would, lied to, unacceptable, ridiculous, disgraceful
    """
}
