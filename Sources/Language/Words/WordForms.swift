import ContactModel

/// What the distinct tokens of a log mean: language votes, stop words, intended spelling, stems,
/// compound parts.
struct WordForms {
  /// The stems of a token by language, whole word first, then compound parts; empty for a stop word. Index: token id.
  /// Only for languages that the log has.
  private(set) var stems: [TextLanguage: [[String]]] = [:]
  /// Tokens that were read as a typing error of another word.
  private(set) var corrected = 0

  /// Looks at every distinct token once for each language.
  /// - Parameters:
  ///   - tokens: the distinct tokens by id.
  ///   - counts: how often each occurs in the log.
  ///   - languages: the languages that texts of the log are in.
  init(tokens: [String], counts: [Int], languages: Set<TextLanguage>) {
    var known: [String: Int] = [:]
    for (id, token) in tokens.enumerated() { known[token] = counts[id] }
    let spelling = SpellingFolder(counts: known)
    let words = tokens.map { spelling.intended($0) ?? $0 }
    corrected = zip(tokens, words).count { $0 != $1 }
    let areNumbers = words.map { $0.utf8.allSatisfy(ByteClass.isDigit) }
    for language in TextLanguage.allCases where languages.contains(language) {
      guard let stemmer = Stemmer(language: language) else { continue }
      let stop = StopWords.of(language)
      if language == .dutch {
        let compounds = CompoundSplitter(counts: known.filter { !stop.contains($0.key) })
        let roots = Set(tokens.map { stemmer.stem($0) })
        stems[.dutch] = zip(words, areNumbers).map { word, isNumber in
          if isNumber || stop.contains(word) { return [] }
          return ([word] + compounds.parts(of: word).filter { !stop.contains($0) }).map {
            Self.stem($0, with: stemmer, language: .dutch, isKnownRoot: roots.contains)
          }
        }
      } else {
        stems[language] = zip(words, areNumbers).map { word, isNumber in
          isNumber || stop.contains(word) ? [] : [stemmer.stem(word)]
        }
      }
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
