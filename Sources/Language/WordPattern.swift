/// Words that stand behind each other in a text; `*` among them stands for a gap of any words.
public struct WordPattern: Sendable {
  /// The words, with `*` for a gap.
  public let words: [String]
  private let gaps: ClosedRange<Int>

  /// A pattern of words.
  /// - Parameter gaps: how many words a `*` may stand for.
  public init(_ words: [String], gaps: ClosedRange<Int>) {
    self.words = words
    self.gaps = gaps
  }

  /// Where the pattern ends when it begins at a place in a text; the shortest gaps are tried first. Nil when it
  /// does not stand there.
  public func end(in tokens: [String], at start: Int) -> Int? {
    end(of: words[...], in: tokens, at: start)
  }

  private func end(of words: ArraySlice<String>, in tokens: [String], at start: Int) -> Int? {
    guard let word = words.first else { return start }
    if word == "*" {
      for gap in gaps {
        if let end = end(of: words.dropFirst(), in: tokens, at: start + gap) { return end }
      }
      return nil
    }
    guard start < tokens.count, tokens[start] == word else { return nil }
    return end(of: words.dropFirst(), in: tokens, at: start + 1)
  }
}
