import ContactModel

/// What the distinct tokens of a log mean: language votes, stop words, intended spelling, stems,
/// compound parts.
struct WordForms {
  /// The stems of a token in each language, whole word first, then compound parts; empty for a stop
  /// word. Index: token id.
  private(set) var dutch: [[String]] = []
  private(set) var english: [[String]] = []
  /// Tokens that were read as a typing error of another word.
  private(set) var corrected = 0

  /// Looks at every distinct token once.
  /// - Parameters:
  ///   - tokens: the distinct tokens by id.
  ///   - counts: how often each occurs in the log.
  init(tokens: [String], counts: [Int]) {
    var known: [String: Int] = [:]
    for (id, token) in tokens.enumerated() { known[token] = counts[id] }
    let spelling = SpellingFolder(counts: known)
    let compounds = CompoundSplitter(counts: known.filter { !StopWords.dutch.contains($0.key) })
    guard let dutchStemmer = Stemmer(language: .dutch),
      let englishStemmer = Stemmer(language: .english)
    else { preconditionFailure("libstemmer lacks dutch or english") }
    let roots = Set(tokens.map { dutchStemmer.stem($0) })
    for token in tokens {
      let word = spelling.intended(token) ?? token
      if word != token { corrected += 1 }
      let isNumber = word.utf8.allSatisfy(ByteClass.isDigit)
      if StopWords.dutch.contains(word) || isNumber {
        dutch.append([])
      } else {
        let parts = compounds.parts(of: word).filter { !StopWords.dutch.contains($0) }
        dutch.append(
          ([word] + parts).map {
            Self.stem($0, with: dutchStemmer, language: .dutch, isKnownRoot: roots.contains)
          })
      }
      english.append(
        StopWords.english.contains(word) || isNumber ? [] : [englishStemmer.stem(word)])
    }
  }

  /// The stem of one word; a Dutch participle takes the root of its verb when the log knows it.
  static func stem(
    _ word: String, with stemmer: Stemmer, language: TextLanguage,
    isKnownRoot: (String) -> Bool
  ) -> String {
    if language == .dutch {
      for root in DutchForms.participleRoots(word) where isKnownRoot(root) { return root }
    }
    return stemmer.stem(word)
  }
}
