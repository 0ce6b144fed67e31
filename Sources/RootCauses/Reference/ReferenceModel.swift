internal import CReferenceModel
import ContactModel
public import Foundation
public import Language

/// What natural contacts say about the step of the process, the kind of demand and the side of the cause: a linear model
/// learnt from `corpora/reference`.
///
/// Each output is a sum over the words, pairs and pieces of words of a text, so that the words that decided are told by
/// the same numbers. METHOD has the formula and the figures.
public struct ReferenceModel: Sendable {
  /// What the model tells, in the order of its weights.
  public enum Output: Hashable, Sendable {
    /// The contact belongs to a step; ``outOfScope`` stands for none of them.
    case step(String)
    /// It was avoidable: failure demand.
    case failure
    /// The organisation's doing made it necessary.
    case organisation
    /// The customer's doing did.
    case customer
    /// The text shows a sign of failure, such as `menu` or `never-called-back`.
    case signal(String)

    /// The id that stands for contacts that belong nowhere: spam, sales, wrong numbers, compliments.
    public static let outOfScope = "none"
  }

  /// Steps in alphabetical order, then failure, organisation, customer, then signals in alphabetical order.
  public let outputs: [Output]
  /// The ids of the steps, ``Output/outOfScope`` among them.
  public let steps: [String]
  /// The ids of the signals.
  public let signals: [String]
  /// Slope of each output's sum before it becomes a probability, and what is added.
  var slopes: [Float]
  var offsets: [Float]
  /// What every text has.
  var biases: [Float]
  /// Largest weight of each output; stored weights are 127ths of it.
  private var scales: [Float]
  private var hashes: [UInt32]
  /// Inverse document frequency of each feature, in 16ths.
  private var rarities: [UInt8]
  /// Weights of each feature, one for each output, filled up to ``stride``.
  private var weights: [Int8]
  /// Outputs, filled up to whole blocks of 16.
  private var stride: Int { (outputs.count + 15) & ~15 }
  /// Hash and place plus one of each feature, by open addressing; 0 for none.
  private var table: [UInt64] = []
  /// What own examples taught; nil without them.
  var lessons: Lessons?

  /// Probability from which on a text is said to show a signal.
  public static let leastSignal: Float = 0.4

  /// How much the pieces of words count beside the words.
  static let pieceShare: Float = 0.7

  /// The model that is built into the program; nil when its bytes are none.
  public static let builtIn: ReferenceModel? = {
    ReferenceModel(
      bytes: UnsafeBufferPointer(
        start: kernvraag_reference_model(), count: kernvraag_reference_model_size()))
  }()

  // MARK: scores

  /// What a text says, as probabilities.
  public struct Judgement: Sendable {
    /// Probability of each step in ``ReferenceModel/steps``; they add up to 1.
    public let steps: [Float]
    /// Probability that it is failure demand.
    public let failure: Float
    /// Probability that the organisation's doing made it necessary.
    public let organisation: Float
    /// Probability that the customer's doing did.
    public let customer: Float
    /// The signals that it shows, a bit for each of ``ReferenceModel/signals``.
    public let signals: UInt32
    /// Number of an output, then the places of its four strongest words, for the likeliest step and what else is said;
    /// ``ReferenceModel/reasons(of:in:)`` reads it.
    let reasons: [UInt16]

    /// Whether it shows a signal, by its place in ``ReferenceModel/signals``.
    public func shows(_ signal: Int) -> Bool { signals >> UInt32(signal) & 1 == 1 }

    /// Whether it most likely belongs nowhere: at a half in a log of whole contacts, at nine tenths in one of single
    /// sentences, which say too little to be kept apart lightly.
    /// - Parameters:
    ///   - ids: the steps of the model, ``ReferenceModel/steps``.
    ///   - fullness: of the log, ``PreparedTexts/fullness``.
    public func isOutOfScope(in ids: [String], fullness: Double) -> Bool {
      guard let place = ids.firstIndex(of: Output.outOfScope) else { return false }
      return Double(steps[place]) >= 0.9 - 0.4 * fullness
    }
  }

  /// What texts say, in their order.
  public func judge(_ texts: [String], threads: Int) -> [Judgement] {
    orderedMap(count: texts.count, block: 256, threads: threads) { range in
      range.map { judge(TextFeatures(texts[$0], keepingWords: true)) }
    }
  }

  /// What a text says.
  ///
  /// Reasons are told when the text keeps its words.
  /// - Complexity: its features times the outputs.
  public func judge(_ text: TextFeatures) -> Judgement {
    let values = values(of: text).all
    let sums = sums(values)
    func sigmoid(_ output: Int) -> Float {
      Float(1 / (1 + PortableMath.exp(-Double(slopes[output] * sums[output] + offsets[output]))))
    }
    let count = steps.count
    let scaled = (0..<count).map { slopes[$0] * sums[$0] + offsets[$0] }
    let top = scaled.max() ?? 0
    let powers = scaled.map { Float(PortableMath.exp(Double($0 - top))) }
    let total = powers.reduce(0, +)
    let (failure, organisation, customer) = (
      sigmoid(count), sigmoid(count + 1), sigmoid(count + 2)
    )
    var shown: UInt32 = 0
    var said: [(output: Int, certainty: Float)] = []
    for signal in signals.indices {
      let certainty = sigmoid(count + 3 + signal)
      guard certainty >= ReferenceModel.leastSignal else { continue }
      shown |= 1 << UInt32(signal)
      said.append((count + 3 + signal, certainty))
    }
    var reasons: [UInt16] = []
    if !text.firstPlaces.isEmpty {
      said.sort { ($1.certainty, $0.output) < ($0.certainty, $1.output) }
      var outputs = [scaled.firstIndex(of: top) ?? 0]
      if failure >= FailureBounds.high { outputs.append(count) }
      let side = CauseSideJudgement.side(organisation: organisation, customer: customer)
      if side == .organisation || side == .both { outputs.append(count + 1) }
      if side == .customer || side == .both { outputs.append(count + 2) }
      for output in outputs + said.map(\.output) {
        let words = strongest(output, values, text)
        reasons.append(UInt16(output))
        reasons += words + [UInt16](repeating: .max, count: ReferenceModel.mostWords - words.count)
      }
    }
    return Judgement(
      steps: powers.map { $0 / total }, failure: failure, organisation: organisation,
      customer: customer, signals: shown, reasons: reasons)
  }

  /// The sum of each output over the features of a text.
  func sums(_ text: TextFeatures) -> [Float] { sums(values(of: text).all) }

  private func sums(_ values: [(feature: Int, value: Float, word: Int)]) -> [Float] {
    var sums = [Float](repeating: 0, count: stride)
    weights.withUnsafeBytes { weights in
      sums.withUnsafeMutableBytes { sums in
        for (feature, value, _) in values {
          for block in Swift.stride(from: 0, to: stride, by: 16) {
            let weight = weights.loadUnaligned(
              fromByteOffset: feature * stride + block, as: SIMD16<Int8>.self)
            let sum = sums.loadUnaligned(fromByteOffset: block * 4, as: SIMD16<Float>.self)
            sums.storeBytes(
              of: sum + SIMD16<Float>(weight) * value, toByteOffset: block * 4,
              as: SIMD16<Float>.self)
          }
        }
      }
    }
    var result = outputs.indices.map { sums[$0] * scales[$0] + biases[$0] }
    if let lessons {
      for (feature, value, _) in values where lessons.rowOf[feature] > 0 {
        let base = (Int(lessons.rowOf[feature]) - 1) * result.count
        for output in result.indices { result[output] += value * lessons.weights[base + output] }
      }
    }
    return result
  }

  // MARK: reasons

  /// Words that are told for an output.
  private static let mostWords = 4

  /// The places of the words that speak for an output, strongest first; pieces count for the word they stand in, and
  /// short words are left out.
  private func strongest(
    _ output: Int, _ values: [(feature: Int, value: Float, word: Int)], _ text: TextFeatures
  ) -> [UInt16] {
    var sums = [Float](repeating: 0, count: text.firstPlaces.count)
    for (feature, value, place) in values {
      var weight = Float(weights[feature * stride + output]) * scales[output]
      if let lessons, lessons.rowOf[feature] > 0 {
        weight += lessons.weights[(Int(lessons.rowOf[feature]) - 1) * outputs.count + output]
      }
      sums[Int(text.wordNumbers[place])] += value * weight
    }
    var best: [Int] = []
    for word in sums.indices
    where sums[word] > 0 && text.length(at: text.firstPlaces[word]) > 2
      && text.firstPlaces[word] < Int32(UInt16.max)
    {
      var place = best.count
      while place > 0, sums[best[place - 1]] < sums[word] { place -= 1 }
      guard place < ReferenceModel.mostWords else { continue }
      best.insert(word, at: place)
      if best.count > ReferenceModel.mostWords { best.removeLast() }
    }
    return best.map { UInt16(text.firstPlaces[$0]) }
  }

  /// The words of a text for what was said of it: the likeliest step, failure and sides that were said, and its signals,
  /// strongest first.
  public func reasons(
    of judgement: Judgement, in text: String
  ) -> [(output: Output, words: [String])] {
    guard !judgement.reasons.isEmpty else { return [] }
    let cut = TextWords(text)
    return Swift.stride(from: 0, to: judgement.reasons.count, by: 1 + ReferenceModel.mostWords)
      .map { start in
        let places = judgement.reasons[(start + 1)...(start + ReferenceModel.mostWords)]
        return (
          outputs[Int(judgement.reasons[start])],
          places.filter { $0 != .max }.map { cut.word(at: Int($0)) }
        )
      }
  }

  /// The words of a text that speak for an output, strongest first; at most four.
  public func words(for output: Output, in text: String) -> [String] {
    guard let output = outputs.firstIndex(of: output) else { return [] }
    let features = TextFeatures(text, keepingWords: true)
    let cut = TextWords(text)
    return strongest(output, values(of: features).all, features).map { cut.word(at: Int($0)) }
  }

  /// Number of features that are known.
  var featureCount: Int { hashes.count }

  /// The values of a text's known features, as ``values(of:rarities:place:)``.
  @inline(__always)
  func values(of text: TextFeatures) -> (
    all: [(feature: Int, value: Float, word: Int)], square: Float
  ) {
    ReferenceModel.values(of: text, rarities: rarities, place: place(of:))
  }

  /// Makes room for the features of texts that are not known yet, as rare as the rarest.
  mutating func learnWords(of texts: [TextFeatures]) {
    let all = texts.flatMap { $0.words.map(\.hash) + $0.pieces.map(\.hash) }
    let new = Set(all.filter { place(of: $0) == nil }).sorted()
    let rarity = rarities.max() ?? 0
    hashes += new
    rarities += new.map { _ in rarity }
    weights += [Int8](repeating: 0, count: new.count * stride)
    index()
  }

  /// The values of a text's known features, with the word each belongs to, and the square of their length.
  /// - Parameters:
  ///   - rarities: of each feature, in 16ths.
  ///   - place: the number of a feature by its hash; nil for an unknown one.
  @inline(__always)
  static func values(
    of text: TextFeatures, rarities: [UInt8], place: (UInt32) -> Int?
  ) -> (all: [(feature: Int, value: Float, word: Int)], square: Float) {
    var all: [(feature: Int, value: Float, word: Int)] = []
    all.reserveCapacity(text.words.count + text.pieces.count)
    var total: Float = 0
    for (list, share) in [(text.words, Float(1)), (text.pieces, ReferenceModel.pieceShare)] {
      let first = all.count
      var square: Float = 0
      for feature in list {
        guard let place = place(feature.hash) else { continue }
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

  private static func outputs(_ steps: [String], _ signals: [String]) -> [Output] {
    steps.map(Output.step) + [.failure, .organisation, .customer] + signals.map(Output.signal)
  }

  // MARK: bytes

  private static let magic = Array("kernvraag reference 2\n".utf8)

  /// A model with these weights.
  init(
    steps: [String], signals: [String], hashes: [UInt32], rarities: [UInt8], weights: [[Float]],
    biases: [Float],
    slopes: [Float], offsets: [Float]
  ) {
    self.steps = steps
    self.signals = signals
    outputs = ReferenceModel.outputs(steps, signals)
    self.hashes = hashes
    self.rarities = rarities
    self.biases = biases
    self.slopes = slopes
    self.offsets = offsets
    scales = weights.map { ($0.map(\.magnitude).max() ?? 0) / 127 }
    let stride = (weights.count + 15) & ~15
    var bytes = [Int8](repeating: 0, count: hashes.count * stride)
    for (output, column) in weights.enumerated() where scales[output] > 0 {
      for (feature, weight) in column.enumerated() {
        bytes[feature * stride + output] = Int8((weight / scales[output]).rounded())
      }
    }
    self.weights = bytes
    index()
  }

  /// Reads a model from a file; nil for a file that is none.
  public init?(file: URL) throws {
    let data = try Data(contentsOf: file)
    guard let model = data.withUnsafeBytes({ ReferenceModel(bytes: $0.bindMemory(to: UInt8.self)) })
    else { return nil }
    self = model
  }

  /// Reads a model; nil for bytes that are none.
  init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.starts(with: ReferenceModel.magic) else { return nil }
    var place = ReferenceModel.magic.count
    func number() -> UInt32? {
      guard place + 4 <= bytes.count else { return nil }
      defer { place += 4 }
      return (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[place + $1]) << UInt32(8 * $1) }
    }
    func numbers(_ count: Int) -> [Float]? {
      let all = (0..<count).compactMap { _ in number().map { Float(bitPattern: $0) } }
      return all.count == count ? all : nil
    }
    func names() -> [String]? {
      guard let length = number(), place + Int(length) <= bytes.count else { return nil }
      defer { place += Int(length) }
      return String(decoding: bytes[place..<(place + Int(length))], as: UTF8.self)
        .split(separator: "\n").map(String.init)
    }
    guard let steps = names(), let signals = names() else { return nil }
    self.steps = steps
    self.signals = signals
    outputs = ReferenceModel.outputs(steps, signals)
    guard let biases = numbers(outputs.count), let slopes = numbers(outputs.count),
      let offsets = numbers(outputs.count), let scales = numbers(outputs.count),
      let count = number().map(Int.init), place + count * (5 + outputs.count) <= bytes.count
    else { return nil }
    (self.biases, self.slopes, self.offsets, self.scales) = (biases, slopes, offsets, scales)
    hashes = (0..<count).compactMap { _ in number() }
    rarities = Array(bytes[place..<(place + count)])
    place += count
    weights = []
    weights.reserveCapacity(count * stride)
    for feature in 0..<count {
      let row = place + feature * outputs.count
      weights += bytes[row..<(row + outputs.count)].map { Int8(bitPattern: $0) }
      weights += [Int8](repeating: 0, count: stride - outputs.count)
    }
    index()
  }

  /// The model as bytes, the same for the same model.
  public var bytes: [UInt8] {
    var out = ReferenceModel.magic
    func put(_ number: UInt32) {
      for shift in 0..<4 { out.append(UInt8(number >> (8 * UInt32(shift)) & 0xFF)) }
    }
    for list in [steps, signals] {
      let names = Array(list.joined(separator: "\n").utf8)
      put(UInt32(names.count))
      out += names
    }
    for list in [biases, slopes, offsets, scales] { for number in list { put(number.bitPattern) } }
    put(UInt32(hashes.count))
    for hash in hashes { put(hash) }
    out += rarities
    for feature in hashes.indices {
      let row = feature * stride
      out += weights[row..<(row + outputs.count)].map { UInt8(bitPattern: $0) }
    }
    return out
  }
}

/// Probabilities of failure demand between which a contact is doubtful: the range of what is avoidable.
public enum FailureBounds {
  /// From here on a contact counts in the low estimate.
  public static let low: Float = 0.82
  /// From here on it counts in the high estimate.
  public static let high: Float = 0.36
}
