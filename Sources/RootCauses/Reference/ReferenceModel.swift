import ContactModel
internal import CReferenceModel
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
  /// Place of the first signal among the outputs.
  var firstSignal: Int { steps.count + 3 }
  /// Slope of each output's sum before it becomes a probability, and what is added.
  var slopes: [Float]
  var offsets: [Float]
  /// What every text has.
  var biases: [Float]
  /// Largest weight of each output; stored weights are 127ths of it.
  private var scales: [Float]
  /// The features that it weighs.
  private(set) var features: FeatureTable
  /// Weights of each feature, one for each output, filled up to ``stride``.
  private var weights: [Int8]
  /// Outputs, filled up to whole blocks of 16.
  private var stride: Int { (outputs.count + 15) & ~15 }
  /// What own examples taught; nil without them.
  var lessons: Lessons?
  /// Short contacts of each step, for explanations.
  var examples: [ReferenceExample]
  /// What agents' answers promise.
  public internal(set) var promises: PromiseModel

  /// Probability from which on a text is said to show a signal.
  public static let leastSignal: Float = 0.4

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
    let values = features.values(of: text).all
    let sums = sums(values)
    func sigmoid(_ output: Int) -> Float { probability(of: output, sums) }
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
      let certainty = sigmoid(firstSignal + signal)
      guard certainty >= ReferenceModel.leastSignal else { continue }
      shown |= 1 << UInt32(signal)
      said.append((firstSignal + signal, certainty))
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

  private func probability(of output: Int, _ sums: [Float]) -> Float {
    Float(1 / (1 + PortableMath.exp(-Double(slopes[output] * sums[output] + offsets[output]))))
  }

  /// Whether other organisations' customers use a word: it stands in at least five contacts of the reference or examples of
  /// signs; the user's own examples do not make a word common.
  public func isCommon(_ word: String) -> Bool {
    TextFeatures(word).words.first.map { features.isLearnt($0.hash) } ?? false
  }

  /// The sum of each output over the features of a text.
  func sums(_ text: TextFeatures) -> [Float] { sums(features.values(of: text).all) }

  private func sums(_ values: [FeatureTable.Value]) -> [Float] {
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

  /// The places of the words that speak for an output, strongest first.
  private func strongest(
    _ output: Int, _ values: [FeatureTable.Value], _ text: TextFeatures
  ) -> [UInt16] {
    FeatureTable.strongest(ReferenceModel.mostWords, values, text) { feature in
      var weight = Float(weights[feature * stride + output]) * scales[output]
      if let lessons, lessons.rowOf[feature] > 0 {
        weight += lessons.weights[(Int(lessons.rowOf[feature]) - 1) * outputs.count + output]
      }
      return weight
    }
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
    let own = TextFeatures(text, keepingWords: true)
    let cut = TextWords(text)
    return strongest(output, features.values(of: own).all, own).map { cut.word(at: Int($0)) }
  }

  /// Makes room for the features of texts that are not known yet, as rare as the rarest.
  mutating func learnWords(of texts: [TextFeatures]) {
    let added = features.add(texts)
    weights += [Int8](repeating: 0, count: added * stride)
  }

  private static func outputs(_ steps: [String], _ signals: [String]) -> [Output] {
    steps.map(Output.step) + [.failure, .organisation, .customer] + signals.map(Output.signal)
  }

  // MARK: bytes

  private static let magic = Array("kernvraag reference 3\n".utf8)

  /// A model with these weights.
  init(
    steps: [String], signals: [String], features: FeatureTable, weights: [[Float]],
    biases: [Float],
    slopes: [Float], offsets: [Float], promises: PromiseModel
  ) {
    examples = []
    self.promises = promises
    self.steps = steps
    self.signals = signals
    outputs = ReferenceModel.outputs(steps, signals)
    self.features = features
    self.biases = biases
    self.slopes = slopes
    self.offsets = offsets
    scales = weights.map { ($0.map(\.magnitude).max() ?? 0) / 127 }
    let stride = (weights.count + 15) & ~15
    var bytes = [Int8](repeating: 0, count: features.count * stride)
    for (output, column) in weights.enumerated() where scales[output] > 0 {
      for (feature, weight) in column.enumerated() {
        bytes[feature * stride + output] = Int8((weight / scales[output]).rounded())
      }
    }
    self.weights = bytes
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
    var reader = ByteReader(bytes)
    guard reader.skip(ReferenceModel.magic), let steps = reader.names(),
      let signals = reader.names(), let examples = reader.names()
    else { return nil }
    self.examples = examples.compactMap { ReferenceExample(line: $0) }
    self.steps = steps
    self.signals = signals
    outputs = ReferenceModel.outputs(steps, signals)
    let width = outputs.count
    guard let biases = reader.floats(width), let slopes = reader.floats(width),
      let offsets = reader.floats(width), let scales = reader.floats(width),
      let features = FeatureTable(&reader), let rows = reader.bytes(features.count * width),
      let promises = PromiseModel(&reader)
    else { return nil }
    (self.biases, self.slopes, self.offsets, self.scales) = (biases, slopes, offsets, scales)
    self.features = features
    self.promises = promises
    weights = []
    weights.reserveCapacity(features.count * stride)
    for row in Swift.stride(from: rows.startIndex, to: rows.endIndex, by: width) {
      weights += rows[row..<(row + width)].map { Int8(bitPattern: $0) }
      weights += [Int8](repeating: 0, count: stride - width)
    }
  }

  /// The model as bytes, the same for the same model.
  public var bytes: [UInt8] {
    var writer = ByteWriter(ReferenceModel.magic)
    for list in [steps, signals, examples.map(\.line)] { writer.put(names: list) }
    for list in [biases, slopes, offsets, scales] { writer.put(list) }
    features.write(to: &writer)
    for feature in 0..<features.count {
      let row = feature * stride
      writer.bytes += weights[row..<(row + outputs.count)].map { UInt8(bitPattern: $0) }
    }
    promises.write(to: &writer)
    return writer.bytes
  }
}

/// Probabilities of failure demand between which a contact is doubtful: the range of what is avoidable.
public enum FailureBounds {
  /// From here on a contact counts in the low estimate.
  public static let low: Float = 0.82
  /// From here on it counts in the high estimate.
  public static let high: Float = 0.36
}
