"""What stands around a question: greetings, context, chasing, signatures, quotes."""

from month.slots import SLOTS_EN, SLOTS_NL
from month.templates import compile_list


class Dressing:
    """Language-bound sentences around the question, compiled once."""

    def __init__(self, slots, **texts):
        for name, text in texts.items():
            setattr(self, name, compile_list(text, slots))

DRESS_NL = Dressing(
    SLOTS_NL,
    note_extra="""
        tel {tel}
        [graag|svp] bellen na {uur}
        bereikbaar op {tel} tot {uur}
        slecht verstaanbaar, [buitenland|mobiel|auto]
        gesproken met [partner|zoon|dochter] van kl
        mail: {mail}
        kl noteert
        adres gecontroleerd {straat}
        gegevens gecheckt, kloppen
        kl wil bevestiging per mail
        kl had gegevens niet bij de hand
        duurde lang, kl praat veel
        verwezen naar [site|mail]
        zie dossier
        collega {naam} gevraagd
        kl noemt kenmerk {zaak}
        geb.dtm gecontroleerd
        pc {pc}
    """,
    note_mood="""
        kl [vriendelijk|geïrriteerd|boos|ongerust|rustig]
        kl gaat akkoord
        uitgelegd, kl [tevreden|begrijpt het]
        kl niet tevreden
        kl zoekt het eerst zelf uit
    """,
    context="""
        Ik werk overdag, dus bellen kan alleen na {uur}.
        Ik ben [maandag en dinsdag|alle ochtenden|in het weekend] goed bereikbaar.
        Ik heb eerst op de website gekeken maar kwam er niet uit.
        Wij wonen hier [al|nu] {n}{n} jaar.
        Mijn [man|vrouw|zoon|dochter|buurman] zei dat ik hier moest zijn.
        Ik stuur dit namens mijn [moeder|vader|buurvrouw], die heeft geen computer.
        Door [drukte|ziekte|een sterfgeval] kom ik er nu pas aan toe.
        Misschien is het handig om te weten dat ik [slecht hoor|geen auto heb|in de avond werk].
        Ik hoor het graag voor {dag2}.
        Liever een mailtje terug dan een telefoontje.
        Mijn voorkeur is dat u mij belt.
        Ik vond het lastig om te zien bij wie ik hiervoor moest zijn.
        Ik weet niet of dit de juiste plek is voor mijn vraag.
        Alvast bedankt voor de moeite.
        Alle stukken heb ik [bij de hand|bewaard|netjes op een rij].
        Ik ga binnenkort een paar [dagen|weken] weg.
    """,
    emotion="""
        Ik maak me hier [best|erg|echt] druk om.
        Het begint nu wel te dringen.
        Ik hoop dat u me kunt helpen.
        Ik lig er wakker van.
        Ik word hier een beetje moedeloos van.
        Graag snel een antwoord.
        Sorry voor het lange verhaal.
        [Het is misschien een domme vraag.|Misschien kijk ik eroverheen.]
        Ik schrok er nogal van.
        Het is allemaal nogal ingewikkeld voor mij.
    """,
    side_c="""
        Ik had de uitleg niet goed gelezen, dat is mijn eigen fout.
        Dat is dom van mezelf, ik had beter moeten opletten.
        Ik geef toe dat ik hier zelf te laat mee ben.
    """,
    side_c_note="""
        kl geeft toe uitleg niet gelezen te hebben
        kl zegt: eigen fout
        kl was zelf te laat
    """,
    side_o="""
        Dit staat nergens duidelijk op uw website.
        Uw collega heeft mij hier eerder verkeerd over ingelicht.
        De informatie op jullie site klopt niet met wat mij aan de telefoon verteld is.
        Volgens mij is dit bij u intern misgegaan.
    """,
    side_o_note="""
        site is onduidelijk vlgs kl
        kl eerder verkeerd geïnformeerd door collega
        onze fout, excuses gemaakt
    """,
    earlier="""
        Ik heb al [twee|drie] keer gebeld.
        Hier heb ik in {maand} ook al eens over gemaild.
        Dit speelt al langer.
        Vorige maand heb ik hetzelfde gevraagd aan een collega van u.
    """,
    earlier_note="""
        kl zegt al vaker gebeld te hebben
        speelt al langer
        vorige mnd ook al contact over gehad vlgs kl
    """,
    chase="""
        Hierover {heb} ik {pday} ook al {pact}.
        Dit is al de {ord} keer dat ik contact opneem.
        Sinds ik {pday} {pact} {heb} is er niets gebeurd.
        {heb} ik {pday} voor niets {pact}? Ik hoor maar niets.
        Ik {heb} hier {pday} ook voor {pact} maar ik zie geen enkele reactie.
        Voor de {ord} keer nu dus.
        Graag nu wel een antwoord, want {pday} {heb} ik er ook al over {pact}.
        Ik kom hier nog even op terug.
        Ondanks mijn bericht {pday} is het probleem er nog.
    """,
    chase_note="""
        belt weer, {pday} ook al {pact}
        {x}e x contact hierover
        zie melding {pday}
        heeft {pday} al {pact}, nog geen oplossing
        kl wil nu echt antwoord, {pday} ook al {pact}
        vervolg, {pday} al contact
        hierover al contact gehad {pday}, kl ongeduldig
        nogmaals, kl hoort niks
    """,
    broken="""
        U zou mij binnen {pd} werkdagen [terugbellen|bellen], dat is niet gebeurd.
        Ik zou teruggebeld worden en heb niets gehoord.
        Mij is {pday} beloofd dat ik gebeld zou worden, maar [er belt niemand|de telefoon blijft stil].
        Er zou iemand contact opnemen, [maar nee hoor|helaas niet gebeurd].
    """,
    broken_note="""
        zou tgb worden binnen {pd} wd, niet gebeurd
        niet teruggebeld zoals {pday} afgesproken
        tbn {pday} niet opgevolgd, kl boos
        toezegging terugbellen niet nagekomen
    """,
    bare_chase="""
        Ik heb nog geen reactie gekregen op onderstaand bericht. [Wanneer kan ik iets verwachten?|Kunt u alsnog antwoorden?]
        Hierbij stuur ik mijn vraag nog een keer, omdat ik niets hoor.
        Is er al nieuws? Zie mijn eerdere mail hieronder.
        Mag ik u herinneren aan de mail die ik {pday} stuurde?
    """,
    trigger="""
        Dit gaat over de post die u op {evdag} verstuurde.
        Aanleiding is uw bericht van {evdag}.
        Sinds {evdag} is dit zo.
        Het begon allemaal [rond|op] {evdag}.
    """,
    trigger_note="""
        nav verzending {evdag}
        sinds {evdag}
        zie mailing {evdag}
    """,
    second="""
        Dan nog iets anders:
        Verder heb ik nog een vraag.
        En nu ik u toch schrijf:
        Tweede vraag:
    """,
    second_note="""
        Ook:
        2e vraag:
        +
        verder:
    """,
    details="""
        U kunt mij bereiken op {tel}.
        Mijn burgerservicenummer is {bsn}.
        Mijn klantnummer is {cust}.
        Het gaat om rekening {iban}.
        Mijn mailadres is {mail}.
        Mijn adres is {straat}, {pc} {plaats}.
        bel me op {tel}
        BSN {bsn}
    """,
    greet="""
        Beste [heer, mevrouw|medewerker|mensen|team],
        Hallo,
        Goedemorgen,
        Goedemiddag,
        Goedendag,
        Hoi,
        Beste,
        Goedenavond,
    """,
    greet_formal="""
        Geachte heer, mevrouw,
        Geachte heer/mevrouw,
        L.S.,
        Geachte medewerker,
    """,
    greet_chat="""
        hoi,
        hallo
        goedemorgen,
        hey,
        goedemiddag
        dag,
    """,
    close="""
        Groet,
        Groeten,
        Met vriendelijke groet,
        mvg
        Alvast bedankt, groetjes
        Vriendelijke groeten,
        Bvd,
    """,
    close_formal="""
        Hoogachtend,
        Met vriendelijke groet,
        In afwachting van uw antwoord verblijf ik, hoogachtend,
        Met de meeste hoogachting,
    """,
    sign_extra="""
        {straat}\\n{pc} {plaats}
        {straat}, {pc} {plaats}
        tel. {tel}
        {tel}
        {mail}
        klantnr. {cust}
        Verzonden vanaf mijn telefoon
        Verstuurd met mijn tablet
    """,
    auto_quote="""
        > Bedankt voor uw bericht. Wij reageren binnen 5 werkdagen.
        > Dit is een automatisch antwoord, u kunt hier niet op reageren.
        > Wij hebben uw bericht in goede orde ontvangen onder nummer {zaak}.
    """,
    promise="""
        U wordt binnen {pd} werkdagen teruggebeld.
        Een collega belt u binnen {pd} werkdagen terug.
        tbn gemaakt, kl wordt binnen {pd} wd teruggebeld
        Ik zoek het uit en bel u binnen {pd} werkdagen terug.
        Terugbelverzoek uitgezet, termijn {pd} werkdagen, klant wordt gebeld.
        Beloofd dat backoffice binnen {pd} werkdagen terugbelt.
    """,
    kept="""
        klant teruggebeld, [afgerond|besproken|vraag beantwoord].
        tgb, [opgelost|kl akkoord|klaar]
        Teruggebeld en antwoord gegeven.
    """,
    late="""
        klant alsnog teruggebeld, excuses voor de vertraging.
        nu pas teruggebeld, kl [had begrip|was boos|had het al opgegeven]
        te laat teruggebeld, vraag wel beantwoord.
    """,
    generic_answer="""
        Vraag beantwoord.
        Uitgelegd aan klant.
        Verwezen naar de website.
        Doorgezet naar de afdeling.
        Informatie per mail gestuurd.
        Klant geholpen.
        Opgelost.
    """,
    double_answer="""
        Dubbel bericht, zie vorige.
        Dubbele mail, gesloten.
    """,
    generic_subject="""
        Vraag
        vraag
        Informatie
        Contactformulier
        Klacht
        Bericht via de website
        hulp nodig
        DRINGEND
        Verzoek
    """,
    oos_wrong="""
        verkeerd verbonden, zocht [huisarts|tandarts|de bibliotheek|de woningbouw|het ziekenhuis] {plaats}
        bel. dacht [pizzeria|garage {naam}|taxi] te bellen, excuses
        {kl} moest waterschap hebben, nr gegeven
        verkeerde organisatie, {kl} zoekt gemeente {plaats}
        kind aan de lijn, opgehangen
        niemand aan de lijn, stilte, [2x|3x] gebeld
        {kl} zocht mw {naam} van [de bank|de school|het reisbureau], werkt hier niet
        broekzaktelefoon, alleen [verkeer|muziek|stemmen] te horen
        {kl} wil belastingdienst spreken over toeslag, doorverwezen
        fax toon op de lijn
    """,
    oos_spam="""
        Verhoog uw omzet met {n}{n}0%! Wij zetten uw organisatie bovenaan in de zoekmachine. Antwoord JA voor een gratis scan.
        Bent u op zoek naar kantoorartikelen? Onze herfstactie loopt tot {dlater}, [toners|stoelen|printpapier] tegen bodemprijzen.
        Beste ondernemer, graag plan ik een vrijblijvende demo van ons platform. Past {dag2} {uur} u?
        Uw pakket kon niet worden bezorgd, betaal {kb} via deze link om een nieuwe levering te plannen.
        Dear sir, I have a business proposal of mutual benefit, please reply to {mail}.
        U bent geselecteerd! Claim vandaag uw prijs en vul uw gegevens in, actie geldig tot {dlater}.
        [Onze recruiters|Wij] hebben per direct {n} ervaren [projectleiders|data-analisten|schoonmakers] beschikbaar. Interesse? Bel {tel}.
    """,
    oos_praise="""
        Compliment voor [mevrouw|meneer] {naam}, wat een [vriendelijke|geduldige|behulpzame] medewerker!
        Ik wil even zeggen dat ik {dag} ontzettend goed ben geholpen. Mag ook wel eens gezegd worden.
        {kl} belt alleen om te bedanken voor snelle hulp {dag}
        Dank je wel voor de snelle reactie, alles is nu in orde.
        Top geregeld, bedankt en fijn weekend
        Bedankt! Hier kan ik mee verder. Groeten {naam}
        Wat een prettig gesprek met uw collega {naam} {dag}, hartelijk dank daarvoor.
    """,
    oos_other="""
        Wij doen voor school een [werkstuk|onderzoek] over duurzaamheid. Mogen wij iemand interviewen? Groetjes groep {n} van de basisschool in {wijk}.
        Ik ben automatisch afwezig tot {dlater}. Voor dringende zaken kunt u bellen met {tel}.
        {kl} wil solliciteren, vraagt naar vacatures, verwezen naar werken-bij pagina
        Hebben jullie nog stageplekken voor een mbo-leerling in {maand}?
        journalist {naam} belt voor persvoorlichting, doorverbonden
        {kl} wil praten over het weer en vroeger, vriendelijk afgerond
        Test test, werkt dit formulier?
    """,
)

DRESS_EN = Dressing(
    SLOTS_EN,
    note_extra="""
        tel {tel}
        call back after {n}pm pls
        reachable on {tel}
        bad line
        spoke to [partner|son|daughter]
        will email photos
        email {mail}
        details checked
        address confirmed {street}, {pc}
        no order no. to hand
        long call
        referred to [faq|website|app]
        see notes
        asked {name} in [returns|delivery|warehouse]
        quotes {order}
        wants it in writing
        security passed
    """,
    note_mood="""
        [v|very] [upset|angry|annoyed]
        cust friendly
        cust ok with that
        not happy
        happy with outcome
        explained, understood
    """,
    context="""
        I work [nights|shifts|full time], so email is best.
        I did look on the website first but couldn't find it.
        I've been a customer for years.
        My [husband|wife|daughter|neighbour] said I should get in touch.
        I'm writing on behalf of my [mother|father|neighbour], who isn't online.
        Sorry it's taken me a while to write, things have been [busy|hectic] here.
        It was meant as a present for my [sister|nephew|friend].
        I'd like to hear by {wday} if possible.
        Please reply by email rather than phone.
        Feel free to ring me.
        I wasn't sure who to ask about this.
        I paid by [card|PayPal|bank transfer].
        I have the emails to hand if you need them.
        I'll be away for a [few days|fortnight] soon.
    """,
    emotion="""
        I'm [really|quite|a bit] fed up about it.
        It's getting rather urgent now.
        Hope you can help.
        I'm starting to worry.
        A quick answer would be lovely.
        Sorry for the long message.
        Maybe I'm missing something.
        It's all a bit confusing to me.
        Please help.
    """,
    side_c="""
        I hadn't read the instructions properly, my own fault.
        Entirely my mistake, I should have paid more attention.
        I know I should have done this sooner, that's down to me.
    """,
    side_c_note="""
        cust admits own mistake
        cust says hadn't read the info
        cust left it too late, admits
    """,
    side_o="""
        None of this is explained anywhere on your site.
        One of your colleagues gave me the wrong information earlier.
        The website says one thing and your people say another.
        It looks to me as if something has gone wrong at your end.
    """,
    side_o_note="""
        site unclear acc to cust
        was given wrong info by us earlier
        our error, apologised
    """,
    earlier="""
        I've already rung [twice|three times].
        I emailed about this in {month} too.
        This has been going on for a while.
        I asked one of your colleagues the same thing last month.
    """,
    earlier_note="""
        says has called before
        ongoing
        contacted last month as well acc to cust
    """,
    chase="""
        I {pact} about this {pday} as well.
        This is the {ord} time I'm contacting you about it.
        Since I {pact} {pday} nothing has happened.
        I already {pact} {pday} and it hasn't helped.
        Following up, as I {pact} {pday}.
        Trying again, as I {pact} {pday} and it's still not sorted.
        Me again.
        Despite my message {pday}, no change.
    """,
    chase_note="""
        {x} contact, {pact} {pday}
        calling again, {pact} {pday}
        prev contact {pday}
        {pact} {pday}, still not resolved
        wants answer today, {pact} {pday}
        follow up, {pact} {pday}
        chasing again
    """,
    broken="""
        You said I'd be called back within {pd} working days and nobody has called.
        I was promised a call back and I've heard nothing.
        I was told {pday} that someone would ring me. [Nobody has.|The phone has stayed silent.]
        Someone was supposed to get back to me, [but no|they didn't].
    """,
    broken_note="""
        promised cb within {pd} wd, not done
        no call back as agreed {pday}
        cb promised {pday} not actioned
        promised call not made
    """,
    bare_chase="""
        I have had no reply to the message below. [When can I expect one?|Could you please answer?]
        Sending this again as I've heard nothing.
        Any news? See my earlier email below.
        May I remind you of the email I sent {pday}?
    """,
    trigger="""
        This follows the message you sent on {evday}.
    """,
    trigger_note="""
        following mailing {evday}
    """,
    second="""
        One more thing:
        I also have another question.
        And while I'm writing:
        Second question:
    """,
    second_note="""
        Also:
        2nd query:
        +
        and:
    """,
    details="""
        You can reach me on {tel}.
        My customer number is {cust}.
        My email is {mail}.
        My address is {street}, {town} {pc}.
        Order number {order}.
        call me on {tel}
    """,
    greet="""
        Hi,
        Hello,
        Hi there,
        Good morning,
        Good afternoon,
        Hi team,
        Hello Fernhill,
        Dear Fernhill & Moss,
    """,
    greet_formal="""
        Dear Sir or Madam,
        Dear Sirs,
        To whom it may concern,
        Dear Fernhill & Moss,
    """,
    greet_chat="""
        hi
        hello,
        hiya
        hey,
        good morning
        hi there,
    """,
    close="""
        Thanks,
        Many thanks,
        Kind regards,
        Best wishes,
        Cheers,
        Regards,
    """,
    close_formal="""
        Yours faithfully,
        Yours sincerely,
        I look forward to your reply. Yours faithfully,
        Kind regards,
    """,
    sign_extra="""
        {street}\\n{town} {pc}
        {street}, {town}, {pc}
        Tel. {tel}
        {tel}
        {mail}
        Customer no. {cust}
        Sent from my phone
        Sent from my tablet
    """,
    auto_quote="""
        > Thank you for your message. We aim to answer within 3 working days.
        > This is an automatic reply, please do not answer it.
        > We have received your message about order {order}.
    """,
    promise="""
        You will be called back within {pd} working days.
        A colleague will ring you back within {pd} working days.
        cb requested, cust to be called within {pd} working days
        I will look into this and call you back within {pd} working days.
        Call back promised within {pd} working days.
    """,
    kept="""
        Called customer back, [resolved|all explained|customer happy].
        cb done, [sorted|closed]
        Rang the customer back with the answer.
    """,
    late="""
        Called back at last, apologised for the delay.
        cb done late, customer [understanding|annoyed|had given up]
        Late call back, question answered.
    """,
    generic_answer="""
        Question answered.
        Explained to customer.
        Referred to the help pages.
        Passed to the team.
        Information sent by email.
        Customer helped.
        Resolved.
    """,
    double_answer="""
        Duplicate of earlier message.
        Duplicate email, closed.
    """,
    generic_subject="""
        Question
        question
        Enquiry
        Contact form
        Complaint
        Message from the website
        help needed
        URGENT
        Order query
    """,
    oos_wrong="""
        wrong number, looking for [the surgery|a taxi|the library|a plumber] in {town}
        thought we were [a pizza place|the council|a garage]
        {cl} wanted a different shop, number given
        child on the line, hung up
        silent call, [2x|3x], nobody there
        pocket call, just [traffic|music|voices]
        {cl} asking for {name} at [the bank|the school|the travel agent], not us
        fax tone on the line
    """,
    oos_spam="""
        Boost your sales by {n}{n}0%! We put your store on page one. Reply YES for a free audit.
        Looking for packaging? Our autumn offers on [cartons|tape|mailers] run until {later}.
        Hi, I'd love to book a short demo of our platform. Does {wday} work for you?
        Dear friend, I have a business proposal of mutual benefit, kindly reply to {mail}.
        You have been selected! Claim your prize before {later} by confirming your details.
        We have {n} experienced [developers|drivers|copywriters] available right now, call {tel}.
    """,
    oos_praise="""
        Just wanted to say how [helpful|patient|kind] {name} was {day}. A real credit to you.
        Thank you so much, all sorted now.
        {cl} rang only to say thank you for quick help {day}
        Love my new {item}, beautifully made and so well packed!
        Great service as always, thanks {name}
        Thanks, that answers it. Have a lovely weekend.
    """,
    oos_other="""
        Our school is doing a [project|survey] on small businesses, could we interview someone? Thanks, class {n} in {town}.
        I am out of the office until {later}. For anything urgent please call {tel}.
        {cl} asking about job vacancies, sent to careers page
        Do you take students for work experience in {month}?
        journalist {surname} for press office, passed on
        Test test, does this form work?
    """,
)
