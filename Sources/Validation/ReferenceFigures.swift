public import RootCauses

/// How well judgements by the reference model agree with labels; on contacts that played no part in learning.
public struct ReferenceFigures: Sendable {
  /// Contacts with a step, out of scope ones excluded.
  public let contacts: Int
  /// Share of them with the right step.
  public let step: Double
  /// Share of them of which something is said: the likeliest step has at least ``certain``.
  public let said: Double
  /// Share of these that are right.
  public let stepWhereSaid: Double
  /// Mean of the shares found of failure and of value demand.
  public let demand: Double
  /// Share of the contacts with a side of which one is named.
  public let sideNamed: Double
  /// Share of these that are right.
  public let sideRight: Double
  /// Share of the contacts that belong nowhere that are told so.
  public let outOfScope: Double
  /// Share of the others that are told so.
  public let falselyOut: Double
  /// Largest difference between mean probability and share that is right, over ten bins with 30 contacts or more.
  public let unreliability: Double
  /// True share of failure, and the shares of failure probabilities above the two bounds.
  public let failure: (low: Double, true: Double, high: Double)

  /// Probability from which on a step is said.
  public static let certain: Float = 0.4

  /// Compares judgements with labels.
  public init(
    _ contacts: [ReferenceContact], _ judgements: [ReferenceModel.Judgement], steps: [String]
  ) {
    let none = steps.firstIndex(of: ReferenceModel.Output.outOfScope) ?? -1
    func share(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(max(1, whole)) }
    var (right, all, said, rightSaid) = (0, 0, 0, 0)
    var (failureFound, failures, valueFound, values) = (0, 0, 0, 0)
    var (named, sided, sideRight) = (0, 0, 0)
    var (out, outs, falsely, ins) = (0, 0, 0, 0)
    var bins = [(count: Int, sum: Double, right: Int)](repeating: (0, 0, 0), count: 10)
    var (low, high, truth) = (0, 0, 0)
    for (contact, judgement) in zip(contacts, judgements) {
      let isOut = judgement.isOutOfScope(in: steps, fullness: 1)
      if contact.step == ReferenceModel.Output.outOfScope {
        outs += 1
        if isOut { out += 1 }
        continue
      }
      ins += 1
      if isOut { falsely += 1 }
      all += 1
      let order = judgement.steps.indices.filter { $0 != none }
      guard let best = order.max(by: { judgement.steps[$0] < judgement.steps[$1] }) else {
        continue
      }
      let p = judgement.steps[best] / max(1e-6, 1 - (none >= 0 ? judgement.steps[none] : 0))
      let isRight = steps[best] == contact.step
      if isRight { right += 1 }
      let bin = min(9, Int(p * 10))
      bins[bin].count += 1
      bins[bin].sum += Double(p)
      if isRight { bins[bin].right += 1 }
      if p >= ReferenceFigures.certain {
        said += 1
        if isRight { rightSaid += 1 }
      }
      if contact.demand == "failure" {
        failures += 1
        if judgement.failure >= 0.5 { failureFound += 1 }
      } else if contact.demand == "value" {
        values += 1
        if judgement.failure < 0.5 { valueFound += 1 }
      }
      if contact.demand == "failure" { truth += 1 }
      if judgement.failure >= FailureBounds.low { low += 1 }
      if judgement.failure >= FailureBounds.high { high += 1 }
      let side = CauseSideJudgement.side(
        organisation: judgement.organisation, customer: judgement.customer)
      if contact.side != CauseSide.unknown.rawValue {
        sided += 1
        if side != .unknown {
          named += 1
          if side.rawValue == contact.side || contact.side == CauseSide.both.rawValue {
            sideRight += 1
          }
        }
      }
    }
    self.contacts = all
    step = share(right, all)
    self.said = share(said, all)
    stepWhereSaid = share(rightSaid, said)
    demand = (share(failureFound, failures) + share(valueFound, values)) / 2
    sideNamed = share(named, sided)
    self.sideRight = share(sideRight, named)
    outOfScope = share(out, outs)
    falselyOut = share(falsely, ins)
    unreliability =
      bins.filter { $0.count >= 30 }
      .map { abs($0.sum / Double($0.count) - share($0.right, $0.count)) }.max() ?? 0
    failure = (share(low, all), share(truth, all), share(high, all))
  }

  /// The figures in a row, as the accuracy table has them.
  public var row: String {
    func two(_ number: Double) -> String {
      let hundredths = Int((number * 1000).rounded())
      return "\(hundredths / 1000).\(String(String(hundredths % 1000 + 1000).dropFirst()))"
    }
    return [
      "\(contacts)", two(step), "\(two(stepWhereSaid)) / \(two(said))", two(demand),
      "\(two(sideRight)) / \(two(sideNamed))", "\(two(outOfScope)) / \(two(falselyOut))",
      two(unreliability), "\(two(failure.low)) \(two(failure.true)) \(two(failure.high))",
    ].joined(separator: " | ")
  }
}
