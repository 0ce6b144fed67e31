/// Words that carry no question: articles, pronouns, auxiliaries, prepositions, greetings.
///
/// So are the shorthand for who called and the closing words of agents' notes: they tell who wrote, not what was
/// asked. Deliberately short: a word that helps to tell two questions apart (not, how, when, cancel) is not
/// in it. Put together from the closed word classes of both grammars.
enum StopWords {
  static let dutch: Set<String> = set(
    """
    de het een en of maar want dus ik je jij u we wij ze zij hij me mij mijn jouw uw ons onze hun
    haar zijn is ben bent was waren wordt worden word werd hebben heb hebt heeft had hadden zal
    zullen zou zouden kan kun kunt kunnen kon konden wil wilt willen wilde wou mag mogen mocht moet
    moeten moest dat die dit deze daar hier er in op te aan van voor met bij naar om uit door over
    als dan ook nog wel maar even eens al zo zich zelf toch hoor ja nou graag alstublieft alsjeblieft
    aub svp hallo hoi beste geachte goedemorgen goedemiddag goedenavond dag heer mevrouw meneer
    groet groeten groetjes mvg bedankt dank dankjewel dankuwel vriendelijke alvast iets eigenlijk
    gewoon omdat waarin hem t s n m
    kl klt mw mevr dhr mnr beller uitgelegd genoteerd medegedeeld geinformeerd aangegeven noemt vraagt
    """)

  static let english: Set<String> = set(
    """
    a an the and or but so i me my mine you your yours we us our he she it its they them their
    am is are was were be been being do does did doing done have has had having will would shall
    should can could may might must this that these those there here in on at to of for with from
    by into as if then than just please hi hello hey dear thanks thank ok okay yes yeah sir madam
    im ive id ill its thats youre well also any some very really good morning afternoon evening
    let s t m re ve d ll like
    cust caller clt advised explained informed told asks
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
