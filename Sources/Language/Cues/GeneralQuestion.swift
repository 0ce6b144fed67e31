/// Tells a question about how things are in general ("hoe laat gaan jullie open") from one about a case of
/// the customer's own ("waar blijft mijn bestelling").
public struct GeneralQuestion: Sendable {
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

  /// The words as texts are cut.
  private static func words(_ list: String) -> Set<String> { Set(Tokenizer.tokens(of: list)) }

  private let log: LogTokens
  private let isStart: [Bool]
  private let isOpening: [Bool]
  private let isOfACase: [Bool]

  /// Looks for general questions in the texts of a log.
  public init(_ log: LogTokens) {
    self.log = log
    isStart = log.words.map(GeneralQuestion.starts.contains)
    isOpening = log.words.map(GeneralQuestion.openings.contains)
    isOfACase = log.words.map(GeneralQuestion.ofACase.contains)
  }

  /// Whether a sentence of each text begins as a question, at most one opening word before it, and no word of the text
  /// speaks of a case.
  /// - Complexity: linear in the words.
  public func areAsked(threads: Int) -> [Bool] {
    log.mapSentences(threads: threads) { sentences in
      var asks = false
      for sentence in sentences {
        for word in sentence where isOfACase[Int(word)] { return false }
        guard let first = sentence.first else { continue }
        let behind = sentence.dropFirst().first
        asks =
          asks || isStart[Int(first)]
          || isOpening[Int(first)] && behind.map { isStart[Int($0)] } ?? false
      }
      return asks
    }
  }
}
