/// How well found process steps agree with the true ones, contact by contact.
///
/// The step `none` of the truth means that no process is right; only "unknown" agrees with it.
public struct StepFigures: Sendable {
  /// Share of contacts with the right step.
  public let accuracy: Double
  /// Mean of the F1 of the steps that occur in the truth, each counted once.
  public let macroF1: Double
  /// Kendall's tau-b of the steps' numbers of contacts, found and true, over the steps of the truth,
  /// -1 ... 1; 0 when all are equal.
  public let rankCorrelation: Double

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
    let steps = actual.keys.sorted().filter { $0 != "none" }
    rankCorrelation = StepFigures.kendall(
      steps.map { predicted[$0] ?? 0 }, steps.map { actual[$0] ?? 0 })
    macroF1 = scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
  }

  /// Kendall's tau-b: pairs in the same order minus pairs in opposite order, over the geometric mean of the
  /// numbers of pairs that are not tied in the one and in the other (Kendall 1945).
  static func kendall(_ a: [Int], _ b: [Int]) -> Double {
    var balance = 0
    var untied = (a: 0, b: 0)
    for i in a.indices {
      for j in 0..<i {
        let (x, y) = ((a[i] - a[j]).signum(), (b[i] - b[j]).signum())
        balance += x * y
        untied.a += abs(x)
        untied.b += abs(y)
      }
    }
    let pairs = (Double(untied.a) * Double(untied.b)).squareRoot()
    return pairs > 0 ? Double(balance) / pairs : 0
  }
}
