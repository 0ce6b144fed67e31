import ContactModel

/// Tells languages apart by their function words: a word that fewer languages have says more.
enum LanguageIdentifier {
  /// The languages that are told apart, in the order of ``points(of:)``.
  static let languages: [TextLanguage] = [
    .dutch, .english, .german, .french, .spanish, .portuguese,
  ]

  private static let words: [String] = [
    """
    de het een en ik je jij u wij ze mijn uw ons onze van voor met niet naar om dat die dit deze wat
    waar wanneer hoe waarom welke kan kunt kunnen wil moet heb heeft hebben zijn ben wordt worden is
    bij uit ook nog maar als dan er op aan te geen zou zal graag mag al door over tot tegen der den
    des was werd hij zij hun haar mij me we al wel toch even toen hier daar want dus omdat of in ter
    ten iets iemand niemand nu pas reeds sinds per via zonder onder tussen alles hem zo zich kon had
    waren meer veel weer altijd nooit alsnog alstublieft bedankt zodat indien
    """,
    """
    the a an and i you my your our we they what where when how why which can could would should do
    does did not have has had having will was were to of for with from this that there it its on at
    be been please if any get im dont cant about out or me am but is are in he she his her them then
    than by so as into after before because who whose cannot wont didnt doesnt ive still just no some
    """,
    """
    der die das den dem des ein eine einen einem einer und ich nicht ist sind mein meine meinen meinem
    meiner wie wann wo warum mit fur auf bei von vom zu zum zur sie wir kann konnen habe haben hat wird
    werden wurde aber oder wenn dass noch auch nur schon keine kein bitte sich es im am an als um nach
    uber mir mich ihre ihr ihnen uns unser was wer so war seit bis durch ohne mochte
    """,
    """
    je ne pas le la les un une des du de mon ma mes est vous nous pour avec dans sur qui que ou quand
    comment pourquoi jai cest nai mais et en au aux ce cette ces il elle ils son sa ses votre vos notre
    nos plus par se sil plait peux peut puis suis sont etre avoir fait bonjour merci lui leur toujours
    quel quelle si sans depuis encore on y tres
    """,
    """
    el la los las un una unos unas de del al y en que por para con mi mis su sus no es esta este esto
    como cuando donde cual puedo puede tengo tiene hay pero si se me lo le les mas muy ya quiero
    necesito favor gracias hola ha he han ser estoy porque sin desde hasta nos nuestro todo
    """,
    """
    o a os as um uma de do da dos das em no na nos nas que por para com meu minha meus minhas seu sua
    nao e foi esta estou como quando onde qual posso pode tenho tem ha mas se me mais muito ja quero
    preciso favor obrigado obrigada ola ser voce voces ao aos pela pelo porque sem ate ainda isso este
    """,
  ]

  /// The words of each language.
  private static let sets: [Set<String>] = words.map(BuiltInList.wordSet)

  /// Points for each language, ten bits each, in the order of ``languages``.
  typealias Points = UInt64
  /// Tokens with points that are counted of one text, so that no sum passes its bits.
  static let mostVotes = 160

  /// What a token says for each language; 0 for a token that says nothing.
  ///
  /// A word of one language gives six points, of two three each, of three two each; of more none.
  static func points(of token: String) -> Points {
    let has = sets.map { $0.contains(token) }
    let count = has.count { $0 }
    guard (1...3).contains(count) else { return 0 }
    return has.enumerated().reduce(0) { sum, language in
      language.element ? sum | Points(6 / count) << Points(10 * language.offset) : sum
    }
  }

  private static func each(_ points: Points) -> [Int] {
    languages.indices.map { Int(points >> Points(10 * $0) & 1_023) }
  }

  /// The language most texts are in, by the points of each; `other` when no text has any.
  static func usual(of texts: [Points]) -> TextLanguage {
    var counts = [Int](repeating: 0, count: languages.count)
    for text in texts where text > 0 {
      let points = each(text)
      guard let best = best(of: points), points[best] > second(of: points, beside: best) else {
        continue
      }
      counts[best] += 1
    }
    guard let best = best(of: counts), counts[best] > 0 else { return .other }
    return languages[best]
  }

  /// The language of a text from its points; a text without a clear one follows the log.
  static func language(points text: Points, tokens: Int, usual: TextLanguage) -> TextLanguage {
    let points = each(text)
    guard let best = best(of: points) else { return usual }
    let lead = points[best] - second(of: points, beside: best)
    if lead >= 12 || lead > 0 && languages[best] == usual { return languages[best] }
    // Twenty words without one function word of any language: most likely another one.
    return tokens >= 20 && points[best] == 0 ? .other : usual
  }

  private static func best(of points: [Int]) -> Int? {
    points.indices.max { (points[$0], -$0) < (points[$1], -$1) }
  }

  private static func second(of points: [Int], beside best: Int) -> Int {
    points.indices.filter { $0 != best }.map { points[$0] }.max() ?? 0
  }
}
