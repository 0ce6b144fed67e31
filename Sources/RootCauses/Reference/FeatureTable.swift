import ContactModel
import Language

/// The features that a linear model weighs, with how rare each is.
struct FeatureTable: Sendable {
  /// A known feature of a text, its value, and the word it belongs to.
  typealias Value = (feature: Int, value: Float, word: Int)

  /// How much the pieces of words count beside the words.
  private static let pieceShare: Float = 0.7

  private var hashes: [UInt32]
  /// Inverse document frequency of each feature, in 16ths.
  private var rarities: [UInt8]
  /// Hash and place plus one of each feature, by open addressing; 0 for none.
  private var table: [UInt64] = []
  /// Features that were learnt from a corpus; behind them stand those added later.
  private let learntCount: Int

  /// Number of features.
  var count: Int { hashes.count }

  private init(hashes: [UInt32], rarities: [UInt8]) {
    self.hashes = hashes
    self.rarities = rarities
    learntCount = hashes.count
    index()
  }

  /// The features that stand in so many of some documents.
  init(of documents: [TextFeatures], least: Int) {
    var frequency: [UInt32: Int32] = [:]
    for document in documents {
      for feature in document.words { frequency[feature.hash, default: 0] += 1 }
      for feature in document.pieces { frequency[feature.hash, default: 0] += 1 }
    }
    let kept = frequency.filter { $0.value >= Int32(least) }.sorted { $0.key < $1.key }
    self.init(
      hashes: kept.map(\.key),
      rarities: kept.map { entry -> UInt8 in
        let idf = PortableMath.log(Double(documents.count + 1) / Double(entry.value + 1)) + 1
        return UInt8(min(255, (idf * 16).rounded()))
      })
  }

  /// Adds the features of texts that are not known yet, as rare as the rarest, and tells how many.
  mutating func add(_ texts: [TextFeatures]) -> Int {
    let all = texts.flatMap { $0.words.map(\.hash) + $0.pieces.map(\.hash) }
    let new = Set(all.filter { place(of: $0) == nil }).sorted()
    let rarity = rarities.max() ?? 0
    hashes += new
    rarities += new.map { _ in rarity }
    index()
    return new.count
  }

  /// The values of a text's known features, and the square of their length.
  ///
  /// Words and pieces each have length 1, pieces times 0.7: (1 + ln count) times rarity, over the root of the sum of
  /// squares.
  @inline(__always)
  func values(of text: TextFeatures) -> (all: [Value], square: Float) {
    var all: [Value] = []
    all.reserveCapacity(text.words.count + text.pieces.count)
    var total: Float = 0
    for (list, share) in [(text.words, Float(1)), (text.pieces, FeatureTable.pieceShare)] {
      let first = all.count
      var square: Float = 0
      for feature in list {
        guard let place = place(of: feature.hash) else { continue }
        let value =
          (feature.count == 1 ? 1 : 1 + Float(PortableMath.log(Double(feature.count))))
          * Float(rarities[place]) / 16
        square += value * value
        all.append((place, value, Int(feature.word)))
      }
      let length = square > 0 ? share / square.squareRoot() : 0
      for i in first..<all.count { all[i].value *= length }
      if square > 0 { total += share * share }
    }
    return (all, total)
  }

  /// The places of the words with the largest positive weight, strongest first; pieces count for the word they stand
  /// in, and words of one or two letters are left out.
  /// - Parameters:
  ///   - most: words at most.
  ///   - values: of the text.
  ///   - text: with its words kept.
  ///   - weight: of a feature.
  @inline(__always)
  static func strongest(
    _ most: Int, _ values: [Value], _ text: TextFeatures, weight: (Int) -> Float
  ) -> [UInt16] {
    var sums = [Float](repeating: 0, count: text.firstPlaces.count)
    for (feature, value, place) in values {
      sums[Int(text.wordNumbers[place])] += value * weight(feature)
    }
    var best: [Int] = []
    for word in sums.indices
    where sums[word] > 0 && text.length(at: text.firstPlaces[word]) > 2
      && text.firstPlaces[word] < Int32(UInt16.max)
    {
      var place = best.count
      while place > 0, sums[best[place - 1]] < sums[word] { place -= 1 }
      guard place < most else { continue }
      best.insert(word, at: place)
      if best.count > most { best.removeLast() }
    }
    return best.map { UInt16(text.firstPlaces[$0]) }
  }

  /// Whether the corpus holds a feature often enough; what was added later does not count.
  func isLearnt(_ hash: UInt32) -> Bool { place(of: hash).map { $0 < learntCount } ?? false }

  @inline(__always)
  private func place(of hash: UInt32) -> Int? {
    let mask = table.count - 1
    var slot = Int(hash) & mask
    while table[slot] != 0 {
      if UInt32(truncatingIfNeeded: table[slot] >> 32) == hash {
        return Int(UInt32(truncatingIfNeeded: table[slot])) - 1
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func index() {
    var size = 1024
    while size < hashes.count * 2 { size *= 2 }
    table = [UInt64](repeating: 0, count: size)
    for (place, hash) in hashes.enumerated() {
      var slot = Int(hash) & (size - 1)
      while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
      table[slot] = UInt64(hash) << 32 | UInt64(place + 1)
    }
  }

  // MARK: bytes

  /// Reads a table; nil for bytes that are none.
  init?(_ reader: inout ByteReader) {
    guard let count = reader.number().map(Int.init), let hashes = reader.numbers(count),
      let rarities = reader.bytes(count)
    else { return nil }
    self.init(hashes: hashes, rarities: Array(rarities))
  }

  /// Writes the table.
  func write(to writer: inout ByteWriter) {
    writer.put(UInt32(hashes.count))
    for hash in hashes { writer.put(hash) }
    writer.bytes += rarities
  }
}
