public import ContactModel

/// The terms of a log: a number for each, its stem and the word that people most often write.
public struct Lexicon: Sendable {
  /// The stem that makes a term, by term id; sorted, so that ids do not depend on the order of input.
  public let stems: [String]
  /// The most frequent written form of each term, by term id.
  public let words: [String]
  private let ids: [String: Int32]

  /// A lexicon of stems in ascending order with their most frequent forms.
  init(stems: [String], words: [String]) {
    self.stems = stems
    self.words = words
    ids = Dictionary(
      uniqueKeysWithValues: stems.enumerated().map { ($0.element, Int32($0.offset)) })
  }

  /// Number of terms.
  public var count: Int { stems.count }

  /// The term with this stem; nil when the log has none.
  public func id(ofStem stem: String) -> Int32? { ids[stem] }

  /// The stems of the words of a phrase, in order, without stop words.
  ///
  /// For word lists that are to meet the terms of a log: the same folding and stemming, in the
  /// language given. A phrase of stop words alone gives an empty list.
  public func stems(ofPhrase phrase: String, language: TextLanguage) -> [String] {
    guard let stemmer = Stemmer(language: language) else { return Tokenizer.tokens(of: phrase) }
    let stop = language == .dutch ? StopWords.dutch : StopWords.english
    return Tokenizer.tokens(of: phrase).filter { !stop.contains($0) }.map { word in
      WordForms.stem(word, with: stemmer, language: language) { ids[$0] != nil }
    }
  }
}
