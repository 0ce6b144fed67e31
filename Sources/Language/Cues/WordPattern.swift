/// Words that stand behind each other in a text, with gaps of any words among them.
public struct WordPattern<Word: Equatable & Sendable>: Sendable {
  /// The words; nil for a gap.
  public let words: [Word?]
  private let gaps: ClosedRange<Int>

  /// A pattern of words.
  /// - Parameters:
  ///   - words: the words; nil for a gap.
  ///   - gaps: how many words a gap may stand for.
  public init(_ words: [Word?], gaps: ClosedRange<Int>) {
    self.words = words
    self.gaps = gaps
  }

  /// Where the pattern ends when it begins at a place in a text; the shortest gaps are tried first. Nil when it
  /// does not stand there.
  public func end(in tokens: [Word], at start: Int) -> Int? {
    end(ofWordsFrom: 0, in: tokens, at: start)
  }

  private func end(ofWordsFrom first: Int, in tokens: [Word], at start: Int) -> Int? {
    var (place, next) = (first, start)
    while place < words.count {
      guard let word = words[place] else {
        for gap in gaps {
          if let end = end(ofWordsFrom: place + 1, in: tokens, at: next + gap) { return end }
        }
        return nil
      }
      guard next < tokens.count, tokens[next] == word else { return nil }
      place += 1
      next += 1
    }
    return next
  }
}
