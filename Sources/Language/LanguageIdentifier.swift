import ContactModel

/// Tells Dutch from English by function words that only one of them has.
enum LanguageIdentifier {
  static let dutchWords: Set<String> = set(
    """
    de het een en ik je jij u wij ze mijn uw ons onze van voor met niet naar om dat die dit deze wat
    waar wanneer hoe waarom welke kan kunt kunnen wil moet heb heeft hebben zijn ben wordt worden is
    bij uit ook nog maar als dan er op aan te geen zou zal graag mag al door over tot tegen
    """)
  static let englishWords: Set<String> = set(
    """
    the a an and i you my your our we they what where when how why which can could would should do
    does did not have has had are is was were to of for with from this that there it its on at be
    been please if any get will im dont cant about out if or me am but
    """)
  private static let shared: Set<String> = dutchWords.intersection(englishWords)

  /// +1 for a Dutch function word, -1 for an English one, 0 for any other.
  static func vote(of token: String) -> Int {
    if shared.contains(token) { return 0 }
    if dutchWords.contains(token) { return 1 }
    return englishWords.contains(token) ? -1 : 0
  }

  /// The language of a text from its votes; a text without a clear vote follows the log.
  static func language(
    dutch: Int, english: Int, tokens: Int, usual: TextLanguage
  ) -> TextLanguage {
    if dutch >= english + 2 || (dutch > english && usual == .dutch) { return .dutch }
    if english >= dutch + 2 || (english > dutch && usual == .english) { return .english }
    // Twelve words without one function word of either language: most likely another one.
    return tokens >= 12 && dutch + english == 0 ? .other : usual
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
