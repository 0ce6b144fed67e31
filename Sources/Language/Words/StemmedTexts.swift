public import ContactModel

/// The stem of every word of a log, stop words too, in each language of its texts; for all that look for phrases.
public struct StemmedTexts: Sendable {
  let tokens: LogTokens
  let languages: [TextLanguage]
  /// The stems, by number.
  let stems: [String]
  /// The number of each word's stem, by language.
  let stemOfWord: [TextLanguage: [Int32]]

  /// Stems the words of texts.
  /// - Parameters:
  ///   - tokens: the words of a log.
  ///   - languages: the language of each text.
  ///   - threads: the largest number of threads.
  /// - Complexity: linear in the different words.
  public init(_ tokens: LogTokens, languages: [TextLanguage], threads: Int) {
    self.tokens = tokens
    self.languages = languages
    var stems: [String] = []
    var numbers: [String: Int32] = [:]
    let words = tokens.words
    stemOfWord = Set(languages).sorted { $0.rawValue < $1.rawValue }.reduce(into: [:]) {
      byLanguage, language in
      let stemmed = orderedMap(count: words.count, block: 4_096, threads: threads) { range in
        let stemmers = Stemmers()
        return words[range].map { stemmers.stem($0, language) }
      }
      byLanguage[language] = stemmed.map { stem in
        if let known = numbers[stem] { return known }
        let number = Int32(stems.count)
        numbers[stem] = number
        stems.append(stem)
        return number
      }
    }
    self.stems = stems
  }
}

/// The stemmers of both languages; a word of another language is its own stem.
final class Stemmers {
  private let dutch = Stemmer(language: .dutch)
  private let english = Stemmer(language: .english)

  func stem(_ word: String, _ language: TextLanguage) -> String {
    switch language {
    case .dutch: dutch?.stem(word) ?? word
    case .english: english?.stem(word) ?? word
    default: word
    }
  }
}
