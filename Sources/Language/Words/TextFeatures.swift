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
    public internal(set) var count: Int32
    /// Number of the word it belongs to, the first where it occurs more than once.
    public let word: Int32
  }

  /// Words and pairs, in the order of first occurrence.
  public let words: [Feature]
  /// Pieces of words, in the order of first occurrence.
  public let pieces: [Feature]

  /// Length of each word in bytes; empty unless kept.
  private let lengths: [Int32]
  /// Number of each different word by the place of a word in the text; empty unless kept.
  public let wordNumbers: [Int32]
  /// Place of each different word's first occurrence.
  public let firstPlaces: [Int32]

  /// Length in bytes of the word at a place of the text.
  public func length(at place: Int32) -> Int { Int(lengths[Int(place)]) }

  /// The features of a text.
  /// - Parameters:
  ///   - text: masked or not; placeholders say nothing.
  ///   - keepingWords: whether it is kept which word is which, for explanations.
  /// - Complexity: linear in the text.
  public init(_ text: String, keepingWords: Bool = false) {
    // The words with a blank on both sides of each.
    var flat: [UInt8] = [32]
    flat.reserveCapacity(text.utf8.count + 8)
    var ends: [Int] = []
    ends.reserveCapacity(text.utf8.count / 4)
    Tokenizer.tokens(of: text) { token in
      flat.append(contentsOf: token)
      ends.append(flat.count)
      flat.append(32)
    }
    var own = [UInt32](repeating: 0, count: ends.count)
    let words = [UInt64](unsafeUninitializedCapacity: ends.count * 2) { keys, count in
      var start = 1
      for (number, end) in ends.enumerated() {
        var hash: UInt32 = 0x811C_9DC5
        for place in start..<end { hash = TextFeatures.added(flat[place], to: hash) }
        hash = TextFeatures.mixed(hash)
        own[number] = hash
        keys[count] = UInt64(hash) << 32 | UInt64(number)
        count += 1
        if number > 0 {
          // A pair is told by both hashes in turn.
          let pair = (own[number - 1] &* 0x9E37_79B1 ^ hash) &* 0x85EB_CA6B
          keys[count] = UInt64(pair) << 32 | UInt64(number)
          count += 1
        }
        start = end + 1
      }
    }
    let pieces = [UInt64](unsafeUninitializedCapacity: flat.count * 3) { keys, count in
      flat.withUnsafeBufferPointer { flat in
        var start = 0
        for (number, end) in ends.enumerated() {
          // Three, four and five letters from each place on, the blanks among them.
          for first in start..<(end - 1) {
            var piece: UInt32 = 0x0001_0193
            for place in first..<min(first + 5, end + 1) {
              piece = TextFeatures.added(flat[place], to: piece)
              if place >= first + 2 {
                keys[count] = UInt64(TextFeatures.mixed(piece)) << 32 | UInt64(number)
                count += 1
              }
            }
          }
          start = end
        }
      }
    }
    self.words = TextFeatures.counted(words)
    self.pieces = TextFeatures.counted(pieces)
    guard keepingWords else {
      (lengths, wordNumbers, firstPlaces) = ([], [], [])
      return
    }
    lengths = ends.indices.map { Int32(ends[$0] - ($0 > 0 ? ends[$0 - 1] + 1 : 1)) }
    var firstPlaces: [Int32] = []
    wordNumbers = own.indices.map { place in
      // The words are few: looking through them is faster than a table.
      if let known = firstPlaces.firstIndex(where: { own[Int($0)] == own[place] }) {
        return Int32(known)
      }
      firstPlaces.append(Int32(place))
      return Int32(firstPlaces.count - 1)
    }
    self.firstPlaces = firstPlaces
  }

  /// FNV-1a of 32 bits.
  @inline(__always)
  private static func added(_ byte: UInt8, to hash: UInt32) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  /// The hash, well mixed at the end.
  @inline(__always)
  private static func mixed(_ hash: UInt32) -> UInt32 {
    let half = (hash ^ hash >> 15) &* 0x2C1B_3C6D
    return half ^ half >> 12
  }

  /// Each hash once, in the order of first occurrence, with its count; told by open addressing.
  private static func counted(_ keys: [UInt64]) -> [Feature] {
    var size = 16
    while size < keys.count * 2 { size *= 2 }
    let mask = UInt32(size - 1)
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: size) { table in
      table.initialize(repeating: -1)
      return [Feature](unsafeUninitializedCapacity: keys.count) { features, count in
        for key in keys {
          let hash = UInt32(key >> 32)
          var slot = hash & mask
          while table[Int(slot)] >= 0, features[Int(table[Int(slot)])].hash != hash {
            slot = (slot + 1) & mask
          }
          let known = table[Int(slot)]
          if known >= 0 {
            features[Int(known)].count += 1
          } else {
            table[Int(slot)] = Int32(count)
            features.initializeElement(
              at: count,
              to: Feature(hash: hash, count: 1, word: Int32(truncatingIfNeeded: key)))
            count += 1
          }
        }
      }
    }
  }
}

/// The words of a text, by their places.
public struct TextWords: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Cuts a text as ``TextFeatures`` does.
  public init(_ text: String) {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    bytes.reserveCapacity(text.utf8.count)
    Tokenizer.tokens(of: text) { token in
      bytes.append(contentsOf: token)
      ends.append(bytes.count)
    }
    self.bytes = bytes
    self.ends = ends
  }

  /// The word at a place, small and without accents.
  public func word(at place: Int) -> String {
    String(decoding: bytes[(place > 0 ? ends[place - 1] : 0)..<ends[place]], as: UTF8.self)
  }
}
