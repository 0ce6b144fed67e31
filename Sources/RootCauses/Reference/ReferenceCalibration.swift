import ContactModel

/// How sums become probabilities.
public struct ReferenceCalibration: Sendable {
  /// Slope of each of ``ReferenceModel/outputs``.
  public let slopes: [Float]
  /// What is added to the sum of each output times its slope.
  public let offsets: [Float]
  /// Slope and offset of promises.
  let promise: (slope: Float, offset: Float)

  init(
    sums: [[Float]], steps: [String], step: [String], demand: [String], side: [String],
    signals: [[Bool]], promised: [(sum: Float, isSo: Bool)],
    examples: [[(sum: Float, isSo: Bool)]]
  ) {
    let targets = step.map { steps.firstIndex(of: $0) ?? 0 }
    // One slope for all steps: the likeliest of a fine grid.
    var best: (slope: Double, loss: Double) = (1, .infinity)
    for slope in stride(from: 1.0, through: 8.0, by: 0.1) {
      var loss = 0.0
      for (row, target) in zip(sums, targets) {
        let scaled = row.prefix(steps.count).map { slope * Double($0) }
        let top = scaled.max() ?? 0
        let total = scaled.reduce(0.0) { $0 + PortableMath.exp($1 - top) }
        loss -= scaled[target] - top - PortableMath.log(total)
      }
      if loss < best.loss { best = (slope, loss) }
    }
    func platt(_ rows: [(Double, Bool)]) -> (Float, Float) {
      // Newton's method on two numbers.
      var (a, b) = (1.0, 0.0)
      for _ in 0..<50 {
        var (ga, gb, haa, hab, hbb) = (0.0, 0.0, 1e-6, 0.0, 1e-6)
        for (x, y) in rows {
          let p = 1 / (1 + PortableMath.exp(-(a * x + b)))
          let d = p - (y ? 1 : 0)
          let v = p * (1 - p)
          ga += d * x
          gb += d
          haa += v * x * x
          hab += v * x
          hbb += v
        }
        let determinant = haa * hbb - hab * hab
        guard determinant > 0 else { break }
        a -= (hbb * ga - hab * gb) / determinant
        b -= (haa * gb - hab * ga) / determinant
      }
      return (Float(a), Float(b))
    }
    func platt(
      _ output: Int, and more: [(sum: Float, isSo: Bool)] = [], _ isSo: (Int) -> Bool?
    ) -> (Float, Float) {
      platt(
        sums.indices.compactMap { i in isSo(i).map { (Double(sums[i][output]), $0) } }
          + more.map { (Double($0.sum), $0.isSo) })
    }
    let count = steps.count
    let failure = platt(count) { demand[$0] == "unclear" ? nil : demand[$0] == "failure" }
    let organisation = platt(count + 1) { ["organisation", "both"].contains(side[$0]) }
    let customer = platt(count + 2) { ["customer", "both"].contains(side[$0]) }
    promise = platt(promised.map { (Double($0.sum), $0.isSo) })
    let shown = signals.indices.map { signal in
      platt(count + 3 + signal, and: examples[signal]) { signals[signal][$0] }
    }
    let rest = [failure, organisation, customer] + shown
    slopes = steps.map { _ in Float(best.slope) } + rest.map(\.0)
    offsets = steps.map { _ in 0 } + rest.map(\.1)
  }
}
