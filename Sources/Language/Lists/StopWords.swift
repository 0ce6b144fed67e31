import ContactModel

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

  static let german: Set<String> = set(
    """
    der die das den dem des ein eine einen einem einer eines und oder aber denn ich du er sie es wir ihr
    mich mir dich uns euch mein meine meinen meinem meiner dein deine ihre ihren ihrem ihrer unser unsere
    bin ist sind war waren wird werden wurde habe hat haben hatte kann konnen konnte will mochte soll muss
    zu zum zur in im an am auf aus bei beim mit nach von vom vor fur um durch uber als dass wenn ob auch
    noch schon nur so sich da hier dann mal bitte danke guten tag hallo sehr geehrte geehrter damen herren
    liebe lieber freundlichen grussen gruss mfg frau herr
    """)

  static let french: Set<String> = set(
    """
    le la les un une des du de d l et ou mais donc je tu il elle on nous vous ils elles me te se mon ma mes
    ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces suis es est sommes etes sont etait
    ai as a avons avez ont avais avait jai cest peux peut pouvez pourrais voudrais veux veut dois doit a au
    aux en dans sur sous par pour avec sans chez y que qui quoi si comme aussi encore tres plus bonjour
    bonsoir merci sil plait plais cordialement salutations madame monsieur svp
    """)

  static let spanish: Set<String> = set(
    """
    el la los las un una unos unas de del al y o pero yo tu el ella nosotros ellos me te se le les lo mi mis
    su sus nuestro nuestra este esta esto ese esa eso soy es somos son era fue he ha han hay estoy esta estan
    puedo puede pueden quiero quisiera tengo tiene debo en con por para sin sobre desde hasta que quien si
    como tambien muy mas ya hola gracias favor buenos buenas dias tardes saludos senor senora estimado
    """)

  static let portuguese: Set<String> = set(
    """
    o a os as um uma uns umas de do da dos das e ou mas eu tu ele ela nos eles me te se lhe meu minha meus
    minhas seu sua seus suas nosso nossa este esta isto esse essa isso sou e somos sao era foi tenho tem
    temos ha estou esta estao posso pode podem quero queria gostaria preciso em no na nos nas com por para
    sem sobre desde ate que quem se como tambem muito mais ja ola obrigado obrigada favor bom boa dia tarde
    noite saudacoes senhor senhora prezados ao aos pelo pela voce voces
    """)

  /// The stop words of a language; none for one without a list.
  static func of(_ language: TextLanguage) -> Set<String> {
    switch language {
    case .dutch: dutch
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    case .portuguese: portuguese
    case .other, .code: []
    }
  }

  private static func set(_ words: String) -> Set<String> {
    BuiltInList.wordSet(words)
  }
}
