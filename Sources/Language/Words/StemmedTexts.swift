public import ContactModel

/// The texts of a log as the stems of all their words, stop words too; made once for all that look for phrases.
public struct StemmedTexts: Sendable {
  /// Texts behind each other whose stems are numbered together.
  struct Block: Sendable {
    /// The stems, by their number in the block.
    var stems: [String] = []
    /// Numbers of the stems of all texts behind each other.
    var words: [Int] = []
    /// Where the words of each text begin; one longer than the texts.
    var starts = [0]
    /// The language of each text.
    var languages: [TextLanguage] = []
  }

  let blocks: [Block]
  private static let blockSize = 1_024

  /// Cuts and stems texts.
  /// - Parameters:
  ///   - texts: the texts, masked or not.
  ///   - languages: the language of each.
  ///   - threads: the largest number of threads.
  /// - Complexity: linear in the words.
  public init(_ texts: [String], languages: [TextLanguage], threads: Int) {
    let size = StemmedTexts.blockSize
    blocks = orderedMap(count: (texts.count + size - 1) / size, threads: threads) { part in
      let range = (part * size)..<min(texts.count, (part + 1) * size)
      let stemmers = Stemmers()
      var block = Block()
      var numbers: [String: Int] = [:]
      var tokens = TokenTable()
      // The stem of each token in each language; -1 when it was not met there.
      var known: [TextLanguage: [Int]] = [:]
      for text in range {
        let language = languages[text]
        var stems = known.removeValue(forKey: language) ?? []
        Tokenizer.tokens(of: texts[text]) { word in
          let token = Int(tokens.id(of: word))
          while stems.count <= token { stems.append(-1) }
          if stems[token] < 0 {
            let stem = stemmers.stem(String(decoding: word, as: UTF8.self), language)
            let number = numbers[stem] ?? block.stems.count
            if number == block.stems.count {
              numbers[stem] = number
              block.stems.append(stem)
            }
            stems[token] = number
          }
          block.words.append(stems[token])
        }
        known[language] = stems
        block.starts.append(block.words.count)
        block.languages.append(language)
      }
      return block
    }
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
