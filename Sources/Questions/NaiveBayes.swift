import ContactModel
import Language

/// Multinomial naive Bayes over the words of the groups: gives every contact its group, and each word's
/// log odds are the explanation of that choice.
struct NaiveBayes: Sendable {
  /// A group's score for a text, split into what each term added.
  struct Choice {
    /// The group with the highest score; -1 when the text has no usable term.
    var group: Int32 = -1
    /// The next best group; -1 when there is one group only.
    var runnerUp: Int32 = -1
    /// Natural logarithm of how many times more probable the group is than the runner-up.
    var margin: Float = 0
  }

  let groupCount: Int
  private let beta: Double
  private let prior: [Double]
  private let logTotals: [Double]
  /// Where the groups of each term begin in ``groups`` and ``gains``.
  private let starts: [Int32]
  private let groups: [Int32]
  /// log((n + beta) / beta) of a term in a group that has it.
  private let gains: [Float]
  /// log p(term) over the whole log.
  private let logBackground: [Double]

  /// Learns from texts with a group each; group -1 is left out.
  init(_ texts: DistinctTexts, assignment: [Int32], groupCount: Int, beta: Double) {
    self.groupCount = groupCount
    self.beta = beta
    var sizes = [Double](repeating: 0, count: groupCount)
    var words = sizes
    var cells: [[Int32: Double]] = Array(repeating: [:], count: texts.termCount)
    var background = [Double](repeating: 0, count: texts.termCount)
    for text in 0..<texts.count {
      let weight = Double(texts.strength(text))
      let group = assignment[text]
      if group >= 0 { sizes[Int(group)] += weight }
      for entry in texts.bag(text) {
        let count = weight * Double(texts.bagCounts[entry])
        background[Int(texts.bagTerms[entry])] += count
        guard group >= 0 else { continue }
        cells[Int(texts.bagTerms[entry])][group, default: 0] += count
        words[Int(group)] += count
      }
    }
    let texts1 = sizes.reduce(0, +) + Double(groupCount)
    prior = sizes.map { PortableMath.log(($0 + 1) / texts1) }
    logTotals = words.map { PortableMath.log($0 + beta * Double(texts.termCount)) }
    var starts: [Int32] = [0]
    var groups: [Int32] = []
    var gains: [Float] = []
    for cell in cells {
      for (group, count) in cell.sorted(by: { $0.key < $1.key }) {
        groups.append(group)
        gains.append(Float(PortableMath.log((count + beta) / beta)))
      }
      starts.append(Int32(groups.count))
    }
    self.starts = starts
    self.groups = groups
    self.gains = gains
    let all = background.reduce(0, +) + Double(texts.termCount)
    logBackground = background.map { PortableMath.log(($0 + 1) / all) }
  }

  /// The best group for a bag of terms.
  func choose(_ bag: [(term: Int32, count: Float)], scratch: inout [Double]) -> Choice {
    guard !bag.isEmpty, groupCount > 0 else { return Choice() }
    let length = bag.reduce(0.0) { $0 + Double($1.count) }
    for group in 0..<groupCount { scratch[group] = prior[group] - length * logTotals[group] }
    for (term, count) in bag {
      for entry in Int(starts[Int(term)])..<Int(starts[Int(term) + 1]) {
        scratch[Int(groups[entry])] += Double(count * gains[entry])
      }
    }
    var choice = Choice()
    var best = -Double.infinity
    var second = -Double.infinity
    for group in 0..<groupCount {
      let score = scratch[group]
      if score > best {
        second = best
        choice.runnerUp = choice.group
        best = score
        choice.group = Int32(group)
      } else if score > second {
        second = score
        choice.runnerUp = Int32(group)
      }
    }
    choice.margin = second == -.infinity ? .infinity : Float(best - second)
    return choice
  }

  /// log(p(term | group) / p(term)): how much one occurrence of the term speaks for the group.
  func weight(of term: Int32, for group: Int32) -> Double {
    var gain = 0.0
    for entry in Int(starts[Int(term)])..<Int(starts[Int(term) + 1]) where groups[entry] == group {
      gain = Double(gains[entry])
    }
    return gain + PortableMath.log(beta) - logTotals[Int(group)] - logBackground[Int(term)]
  }
}
