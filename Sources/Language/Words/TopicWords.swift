/// Words that stand in many a contact and name no topic: days and times, ways of contact, who speaks, plain verbs.
public enum TopicWords {
  private static let plain: Set<String> = Set(
    """
    januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag \
    donderdag vrijdag zaterdag zondag ma di wo do vr za zo vandaag gisteren morgen vanochtend vanmiddag vanavond avond \
    middag ochtend uur uren dag dagen week weken maand maanden jaar jaren keer keren tijd minuten nu net straks later \
    vorige volgende laatste eerste tweede derde eerder weer nog steeds altijd nooit al alweer sinds tussen tot per \
    contact tel telefoon telefonisch telefoontje gebeld bellen belt bel belde mail mailen mailt gemaild chat \
    chatgesprek bericht berichten vraag vragen antwoord reactie gesprek spreekt gesproken gezegd zegt zei zeggen \
    huurder klant mevrouw meneer mensen iemand niemand iedereen collega jullie bij hun hem haar ha hr mw vd v w x \
    gaat gaan ga ging gegaan komt komen kom kwam gekomen krijgt krijgen krijg kreeg gekregen staat staan sta stond \
    zit zitten zat doen doet doe deed gedaan laat laten zien gezien ziet zie weet weten wist maakt maken gemaakt \
    vindt vinden vind nodig helpen hulp lukt lukken probeer geprobeerd graag beste goed goede prima snel heel erg veel \
    meer minder alle alles niets niks geen niet wat wie waar wanneer hoe hoeveel waarom welke welk twee drie vier vijf \
    zes half beide ander andere anders zelfde hetzelfde verder anderhalf eigen nieuw nieuwe oud oude paar stuk stukken \
    geweest begin loopt loop lopen gemeld mits eruit zin euro geval oke ok nou gister gistermiddag geleden rand eens \
    ons via volgens tegen zonder tijdens bijna alleen samen achter onder boven rond wij wil ander begrijp snap hopelijk \
    january february march may june july august october monday tuesday wednesday thursday friday saturday sunday mon \
    tue tues wed weds thu thurs fri sat sun today yesterday tomorrow tmrw tonight week weeks month months year years \
    day days hour hours time times minute minutes now ago since still yet again already never always before after \
    until till last next first second third once twice between during call calls called calling ring rang rung phone \
    phoned email emailed mail chat message messages question answer reply says said say saying tell told ask asked asks \
    speak spoke spoken someone somebody anyone nobody everyone everything nothing something anything people person \
    customer him her his them who what when where why how which want wants wanted need needs needed know knows get gets \
    got getting give given gave go goes going gone went come comes coming came see sees seen saw look looked looking \
    make made making take taken took put keep kept try tried trying find found think thought seem seems way thing \
    things much many more less most all both every each other another same different new old good fine best back out \
    up down off over only even about around through because though while without against one two three four five six \
    instead such long short side hi hello thanks ages bkd moved arrived says mr mrs ms cut \
    half sorry please possible sure help not no yes lot bit left right w v x am pm via per inc elses isnt dont didnt \
    wont cant doesnt hasnt havent wasnt theres amp
    """
    .split(separator: " ").map(String.init))

  /// Whether a folded word names something a label can be made of.
  public static func names(_ word: String) -> Bool {
    word.utf8.count >= 2 && !plain.contains(word) && !word.contains(where: \.isNumber)
      && !StopWords.dutch.contains(word) && !StopWords.english.contains(word)
  }
}
