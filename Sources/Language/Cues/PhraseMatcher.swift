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

  /// The phrases in each text, ascending and each once; a text in another language meets phrases of both.
  /// - Complexity: linear in the words.
  public func hits(in texts: StemmedTexts, threads: Int) -> [[Int32]] {
    // The numbers that the stems of the log have here.
    let own = texts.stems.map { stemNumbers[$0] ?? -1 }
    let ofWord = texts.stemOfWord.mapValues { $0.map { own[Int($0)] } }
    return orderedMap(count: texts.tokens.count, block: 1_024, threads: threads) { range in
      range.map { text in
        let language = texts.languages[text]
        guard let ofWord = ofWord[language] else { return [] }
        return hits(in: texts.tokens[text].map { ofWord[Int($0)] }, language: language)
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
