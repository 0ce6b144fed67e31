/// How well found process steps agree with the true ones, contact by contact.
///
/// The step `none` of the truth means that no process is right; only "unknown" agrees with it.
public struct StepFigures: Sendable {
  /// Share of contacts with the right step.
  public let accuracy: Double
  /// Mean of the F1 of the steps that occur in the truth, each counted once.
  public let macroF1: Double

  /// Compares steps; nil means unknown.
  public init(found: [String?], truth: [String]) {
    precondition(found.count == truth.count, "\(found.count) found, \(truth.count) true steps")
    var right: [String: Int] = [:]
    var predicted: [String: Int] = [:]
    var actual: [String: Int] = [:]
    var correct = 0
    for (step, true_) in zip(found, truth) {
      let step = step ?? "none"
      predicted[step, default: 0] += 1
      actual[true_, default: 0] += 1
      if step == true_ {
        right[true_, default: 0] += 1
        correct += 1
      }
    }
    accuracy = truth.isEmpty ? 0 : Double(correct) / Double(truth.count)
    let scores = actual.keys.sorted().map { step -> Double in
      let hits = Double(right[step] ?? 0)
      return 2 * hits / Double((predicted[step] ?? 0) + (actual[step] ?? 0))
    }
    macroF1 = scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
  }
}
