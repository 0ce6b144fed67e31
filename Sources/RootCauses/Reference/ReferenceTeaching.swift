import ContactModel
import Language

/// A contact that the user judged: an example of the organisation's own.
public struct OwnExample: Sendable {
  /// The text, masked.
  public let text: String
  /// Id of its step; `none` for what belongs nowhere; nil when it is not said.
  public let step: String?
  /// Whether it was avoidable; nil when it is not said.
  public let isFailure: Bool?
  /// On whose side the cause lies; nil when it is not said.
  public let side: CauseSide?

  /// An example.
  public init(text: String, step: String?, isFailure: Bool? = nil, side: CauseSide? = nil) {
    self.text = text
    self.step = step
    self.isFailure = isFailure
    self.side = side
  }
}

extension ReferenceModel {
  /// What own examples add to the weights of the features they hold.
  struct Lessons: Sendable {
    /// Row of each feature plus one; 0 for features that no example holds.
    var rowOf: [UInt32]
    /// What is added to each output, a row for each feature.
    var weights: [Float]
    /// The short ones of the examples that name a step, to be shown.
    let examples: [ReferenceExample]
  }

  /// The model after it was taught by own examples.
  ///
  /// The squared hinge loss on the examples, with the squared distance from the weights learnt before in place of their
  /// square: the weights move as far as the examples ask and no further. Words that nobody used before are learnt with
  /// them. What every text has is left as it was: a few dozen examples would move it for steps they do not hold.
  /// - Parameter cost: weight of a mistake on an example; the reference corpus was learnt with 0.3.
  /// - Complexity: 20 sweeps over the examples for each output.
  public func taught(by examples: [OwnExample], cost: Float = 3) -> ReferenceModel {
    guard !examples.isEmpty else { return self }
    var model = self
    let texts = examples.map { TextFeatures($0.text) }
    model.learnWords(of: texts)
    let outputs = outputs.count
    var rowOf = [UInt32](repeating: 0, count: model.features.count)
    var rows = 0
    let values = texts.map { text -> (places: [Int], values: [Float], square: Float) in
      let (all, square) = model.features.values(of: text)
      for (feature, _, _) in all where rowOf[feature] == 0 {
        rows += 1
        rowOf[feature] = UInt32(rows)
      }
      return (all.map { Int(rowOf[$0.feature]) - 1 }, all.map(\.value), square)
    }
    let known = texts.map { model.sums($0) }
    var lessons = Lessons(
      rowOf: rowOf, weights: [Float](repeating: 0, count: rows * outputs),
      examples: examples.compactMap { example in
        example.step.flatMap { ReferenceExample(example.text, step: $0) }
      })
    for (output, kind) in self.outputs.enumerated() {
      let targets = examples.map { $0.target(of: kind) }
      var alpha = [Float](repeating: 0, count: examples.count)
      var order = examples.indices.filter { targets[$0] != 0 }
      let diagonal = 0.5 / cost
      var generator = SeededGenerator(seed: 0x7EAC)
      for _ in 0..<20 {
        order.shuffle(by: &generator)
        for i in order {
          let row = values[i]
          var sum = known[i][output]
          for k in row.places.indices {
            sum += lessons.weights[row.places[k] * outputs + output] * row.values[k]
          }
          let old = alpha[i]
          let gradient = targets[i] * sum - 1 + old * diagonal
          alpha[i] = max(0, old - gradient / (row.square + diagonal))
          let change = (alpha[i] - old) * targets[i]
          guard change != 0 else { continue }
          for k in row.places.indices {
            lessons.weights[row.places[k] * outputs + output] += change * row.values[k]
          }
        }
      }
    }
    model.lessons = lessons
    return model
  }
}

extension OwnExample {
  /// 1 where the example is one of an output, -1 where it is none, 0 where it does not say.
  fileprivate func target(of output: ReferenceModel.Output) -> Float {
    func sign(_ isSo: Bool) -> Float { isSo ? 1 : -1 }
    switch output {
    case .step(let id): return step.map { sign($0 == id) } ?? 0
    case .failure: return isFailure.map(sign) ?? 0
    case .organisation: return side.map { sign($0 == .organisation || $0 == .both) } ?? 0
    case .customer: return side.map { sign($0 == .customer || $0 == .both) } ?? 0
    case .signal: return 0
    }
  }
}
