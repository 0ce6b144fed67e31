public import ContactModel

/// Finds the phrases of word lists in texts, by stems, in order, with at most one word in between.
///
/// All words count here, stop words too: "where can i find" is another phrase than "find".
public struct PhraseMatcher: Sendable {
  /// A phrase of a word list.
  public struct Phrase: Hashable, Sendable {
    /// The words as they stand in the list.
    public let words: String
    /// The language whose texts it is looked for in.
    public let language: TextLanguage

    /// A phrase of a language.
    public init(_ words: String, _ language: TextLanguage) {
      self.words = words
      self.language = language
    }
  }

  /// Number of phrases.
  public let count: Int
  private let stems: [[Int32]]
  private let languages: [TextLanguage]
  private let byFirstStem: [[Int32]]
  private let stemNumbers: [String: Int32]

  /// A matcher of phrases; a hit is told by its index in this list.
  public init(_ phrases: [Phrase]) {
    var numbers: [String: Int32] = [:]
    var stems: [[Int32]] = []
    var byFirst: [[Int32]] = []
    let stemmers = Stemmers()
    for (index, phrase) in phrases.enumerated() {
      let words = Tokenizer.tokens(of: phrase.words).map { word -> Int32 in
        let stem = stemmers.stem(word, phrase.language)
        if let number = numbers[stem] { return number }
        let number = Int32(numbers.count)
        numbers[stem] = number
        byFirst.append([])
        return number
      }
      stems.append(words)
      if let first = words.first { byFirst[Int(first)].append(Int32(index)) }
    }
    count = phrases.count
    self.stems = stems
    languages = phrases.map(\.language)
    byFirstStem = byFirst
    stemNumbers = numbers
  }

  /// Number of words of a phrase.
  public func length(of phrase: Int) -> Int { stems[phrase].count }

  /// The phrases in each text, ascending and each once.
  /// - Parameters:
  ///   - texts: the texts, masked or not.
  ///   - languages: the language of each; a text in another language meets phrases of both.
  ///   - threads: the largest number of threads.
  /// - Complexity: linear in the words.
  public func hits(in texts: [String], languages: [TextLanguage], threads: Int) -> [[Int32]] {
    orderedMap(count: texts.count, block: 1_024, threads: threads) { range in
      let stemmers = Stemmers()
      var known: [TextLanguage: [String: Int32]] = [:]
      return range.map { i in
        let language = languages[i]
        let words = Tokenizer.tokens(of: texts[i]).map { word -> Int32 in
          if let number = known[language]?[word] { return number }
          let number = stemNumbers[stemmers.stem(word, language)] ?? -1
          known[language, default: [:]][word] = number
          return number
        }
        return hits(in: words, language: language)
      }
    }
  }

  private func hits(in words: [Int32], language: TextLanguage) -> [Int32] {
    var found: Set<Int32> = []
    for start in words.indices where words[start] >= 0 {
      for phrase in byFirstStem[Int(words[start])] {
        let index = Int(phrase)
        guard language == .other || languages[index] == language,
          matches(stems[index].dropFirst(), words[(start + 1)...])
        else { continue }
        found.insert(phrase)
      }
    }
    return found.sorted()
  }

  private func matches(_ phrase: ArraySlice<Int32>, _ words: ArraySlice<Int32>) -> Bool {
    guard let next = phrase.first else { return true }
    guard let place = words.prefix(2).firstIndex(of: next) else { return false }
    return matches(phrase.dropFirst(), words[(place + 1)...])
  }
}

/// The stemmers of both languages; a word of another language is its own stem.
private final class Stemmers {
  private let dutch = Stemmer(language: .dutch)
  private let english = Stemmer(language: .english)

  func stem(_ word: String, _ language: TextLanguage) -> String {
    switch language {
    case .dutch: dutch?.stem(word) ?? word
    case .english: english?.stem(word) ?? word
    case .other: word
    }
  }
}
