import ContactModel
import Language

/// Whether an agent's answer promises that somebody will call, write or let know: a linear model learnt from the answers
/// of `corpora/reference` and the examples of `corpora/signs`.
///
/// Answers have features and rarities of their own: they are written in other words than customers' texts.
public struct PromiseModel: Sendable {
  /// Probability from which on an answer is said to promise.
  public static let leastProbability: Float = 0.35

  private static let mostWords = 4

  private let features: FeatureTable
  /// Weights in 127ths of the largest.
  private let weights: [Int8]
  private let scale: Float
  private let bias: Float
  /// Slope of the sum before it becomes a probability, and what is added.
  var slope: Float = 1
  var offset: Float = 0

  /// A model with these weights, one for each feature.
  init(features: FeatureTable, weights: [Float], bias: Float) {
    self.features = features
    self.bias = bias
    scale = (weights.map(\.magnitude).max() ?? 0) / 127
    let scale = scale
    self.weights = weights.map { scale > 0 ? Int8(($0 / scale).rounded()) : 0 }
  }

  /// The probability that an answer promises.
  public func probability(in answer: String) -> Float { probability(of: TextFeatures(answer)) }

  func probability(of answer: TextFeatures) -> Float {
    Float(1 / (1 + PortableMath.exp(-Double(slope * sum(answer) + offset))))
  }

  /// The sum of the weights of an answer's features.
  func sum(_ answer: TextFeatures) -> Float {
    let sum = features.values(of: answer).all.reduce(Float(0)) {
      $0 + $1.value * Float(weights[$1.feature])
    }
    return sum * scale + bias
  }

  /// The words of an answer that speak for a promise, strongest first; at most four.
  public func words(in answer: String) -> [String] {
    let own = TextFeatures(answer, keepingWords: true)
    let cut = TextWords(answer)
    return FeatureTable.strongest(PromiseModel.mostWords, features.values(of: own).all, own) {
      Float(weights[$0])
    }.map { cut.word(at: Int($0)) }
  }

  // MARK: bytes

  /// Reads a model; nil for bytes that are none.
  init?(_ reader: inout ByteReader) {
    guard let numbers = reader.floats(4), let features = FeatureTable(&reader),
      let weights = reader.bytes(features.count)
    else { return nil }
    (scale, bias, slope, offset) = (numbers[0], numbers[1], numbers[2], numbers[3])
    self.features = features
    self.weights = weights.map { Int8(bitPattern: $0) }
  }

  /// Writes the model.
  func write(to writer: inout ByteWriter) {
    writer.put([scale, bias, slope, offset])
    features.write(to: &writer)
    writer.bytes += weights.map { UInt8(bitPattern: $0) }
  }
}
