/// A text as the features that the reference model knows: words, pairs of words, and pieces of three to five letters of
/// words.
///
/// Features are told by a hash of 32 bits; those of words and of pieces are kept apart, since each kind is weighed by itself.
public struct TextFeatures: Sendable {
  /// A feature and how often it occurs.
  public struct Feature: Sendable {
    /// Hash of the word, pair or piece.
    public let hash: UInt32
    /// How often it occurs in the text.
    public let count: Int32
    /// Number of the word it belongs to, the first where it occurs more than once.
    public let word: Int32
  }

  /// Words and pairs, ascending by hash.
  public let words: [Feature]
  /// Pieces of words, ascending by hash.
  public let pieces: [Feature]

  /// The words of the text in order, as features name them.
  public let tokens: [String]

  /// The features of a text.
  /// - Parameters:
  ///   - text: masked or not; placeholders say nothing.
  ///   - keepingTokens: whether ``tokens`` is filled, for explanations.
  /// - Complexity: linear in the text.
  public init(_ text: String, keepingTokens: Bool = false) {
    var words: [UInt64] = []
    var pieces: [UInt64] = []
    var tokens: [String] = []
    var number: UInt64 = 0
    var previous: UInt32 = 0
    var padded: [UInt8] = []
    func key(_ hash: UInt32) -> UInt64 { UInt64(hash) << 32 | number }
    Tokenizer.tokens(of: text) { token in
      let own = TextFeatures.hash(token, seed: 0x811C_9DC5)
      words.append(key(own))
      if number > 0 {
        // A pair is told by both hashes in turn.
        words.append(key((previous &* 0x9E37_79B1 ^ own) &* 0x85EB_CA6B))
      }
      previous = own
      padded.removeAll(keepingCapacity: true)
      padded.append(32)
      padded.append(contentsOf: token)
      padded.append(32)
      for length in 3...5 where padded.count >= length {
        for start in 0...(padded.count - length) {
          pieces.append(
            key(TextFeatures.hash(padded[start..<(start + length)], seed: 0x0001_0193)))
        }
      }
      if keepingTokens { tokens.append(String(decoding: token, as: UTF8.self)) }
      number += 1
    }
    self.words = TextFeatures.counted(words)
    self.pieces = TextFeatures.counted(pieces)
    self.tokens = tokens
  }

  /// FNV-1a of 32 bits, well mixed at the end.
  private static func hash(_ bytes: ArraySlice<UInt8>, seed: UInt32) -> UInt32 {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    hash ^= hash >> 15
    hash = hash &* 0x2C1B_3C6D
    return hash ^ hash >> 12
  }

  private static func counted(_ keys: [UInt64]) -> [Feature] {
    let sorted = keys.sorted()
    var features: [Feature] = []
    features.reserveCapacity(sorted.count)
    var i = 0
    while i < sorted.count {
      let hash = UInt32(sorted[i] >> 32)
      var end = i + 1
      while end < sorted.count, UInt32(sorted[end] >> 32) == hash { end += 1 }
      features.append(
        Feature(hash: hash, count: Int32(end - i), word: Int32(truncatingIfNeeded: sorted[i])))
      i = end
    }
    return features
  }
}
