/// Tells a question about how things are in general ("hoe laat gaan jullie open") from one about a case of
/// the customer's own ("waar blijft mijn bestelling").
public enum GeneralQuestion {
  private static let starts = words(
    """
    wat welke welk hoe hoeveel hoelang wanneer waar wie kan kunnen kunt mag mogen zijn is bestaat heb heeft hebben \
    biedt what which how when where who is are do does can could may will whats what's
    """)
  /// Words that may stand before the question word.
  private static let openings = words(
    "en dus hi hallo voor op van met om naar vanaf in and so for with on from")
  /// Words of a case: possession, what happened, what did not.
  private static let ofACase = words(
    """
    mij mijn mijne m'n me niet geen heb werd ben my mine i've i'm hasn't haven't didn't wasn't was were got received \
    has been had not
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }

  /// Whether a sentence of the text begins as a question, at most one opening word before it, and no word
  /// of the text speaks of a case.
  /// - Complexity: linear in the text.
  public static func isAsked(in text: String) -> Bool {
    var isFirst = true
    var isBehindOpening = false
    var asks = false
    for sentence in text.lowercased().split(whereSeparator: { ".?!;\n".contains($0) }) {
      isFirst = true
      isBehindOpening = false
      for word in sentence.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }) {
        let word = String(word).replacing("’", with: "'")
        if ofACase.contains(word) { return false }
        if isFirst || isBehindOpening { asks = asks || starts.contains(word) }
        isBehindOpening = isFirst && openings.contains(word)
        isFirst = false
      }
    }
    return asks
  }
}
