import ContactModel
import Language

/// What the groups are like: gives every contact its group, and each word's share of the score is the
/// explanation of that choice.
///
/// Multinomial naive Bayes over the groups' words plus the cosine with the groups' mean directions: both
/// are sums over the words of a text.
struct QuestionModel: Sendable {
  /// A group's score for a text, split into what each term added.
  struct Choice {
    /// The group with the highest score; -1 when the text has no usable term.
    var group: Int32 = -1
    /// The next best group; -1 when there is one group only.
    var runnerUp: Int32 = -1
    /// Natural logarithm of how many times more probable the group is than the runner-up.
    var margin: Float = 0

    /// The same text in a group that was decided for it.
    func decided(_ group: Int32) -> Choice {
      guard group != self.group else { return self }
      return Choice(group: group, runnerUp: group >= 0 ? self.group : -1, margin: 0)
    }
  }

  let groupCount: Int
  /// Texts of each group, copies counted by their root, earlier months included.
  let sizes: [Double]
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
  private let space: TextSpace
  /// Cosine of each term's row with each group's mean direction, times the row's length and the
  /// concentration: `shares[term * groupCount + group]`.
  private let shares: [Float]
  /// The mean of a term's shares over the groups.
  private let meanShares: [Float]

  /// Learns from texts with a group each; group -1 is left out.
  /// - Parameters:
  ///   - directions: the direction of each text in `space`.
  ///   - memory: what earlier months add to the groups; as many as there are groups.
  ///   - beta: strength of the prior on a group's words.
  ///   - concentration: how much the directions count.
  init(
    _ texts: DistinctTexts, directions: Matrix, space: TextSpace, assignment: [Int32],
    memory: QuestionMemory, beta: Double, concentration: Double
  ) {
    let groupCount = memory.texts.count
    self.groupCount = groupCount
    self.space = space
    self.beta = beta
    var sizes = memory.texts.map(Double.init)
    var words = [Double](repeating: 0, count: groupCount)
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
    for (term, group, count) in memory.counts {
      cells[Int(term)][group, default: 0] += Double(count)
      words[Int(group)] += Double(count)
    }
    self.sizes = sizes
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
    var centres = memory.directionSums
    centres.add(directions, weights: texts.strengths, groups: assignment)
    centres.normaliseRows()
    let width = space.terms.columns
    var shares = [Float](repeating: 0, count: texts.termCount * groupCount)
    space.terms.values.withUnsafeBufferPointer { rows in
      centres.values.withUnsafeBufferPointer { centres in
        guard let row = rows.baseAddress, let centre = centres.baseAddress else { return }
        for term in 0..<texts.termCount {
          for group in 0..<groupCount {
            shares[term * groupCount + group] =
              Float(concentration) * dot(row + term * width, centre + group * width, width)
          }
        }
      }
    }
    meanShares = (0..<texts.termCount).map { term in
      shares[(term * groupCount)..<((term + 1) * groupCount)].reduce(0, +) / Float(groupCount)
    }
    self.shares = shares
  }

  /// Length of the sum of the rows of a bag of terms; 1 when it is 0, which leaves zeros as they are.
  private func length(of bag: [(term: Int32, count: Float)]) -> Float {
    let width = space.terms.columns
    var sum = [Float](repeating: 0, count: width)
    for (term, count) in bag {
      for j in 0..<width { sum[j] += count * space.terms.values[Int(term) * width + j] }
    }
    let square = sum.reduce(Float(0)) { $0 + $1 * $1 }
    return square > 0 ? square.squareRoot() : 1
  }

  /// The best group for a bag of terms.
  func choose(_ bag: [(term: Int32, count: Float)], scratch: inout [Double]) -> Choice {
    guard !bag.isEmpty, groupCount > 0 else { return Choice() }
    let length = bag.reduce(0.0) { $0 + Double($1.count) }
    for group in 0..<groupCount { scratch[group] = prior[group] - length * logTotals[group] }
    let scale = 1 / self.length(of: bag)
    for (term, count) in bag {
      for entry in Int(starts[Int(term)])..<Int(starts[Int(term) + 1]) {
        scratch[Int(groups[entry])] += Double(count * gains[entry])
      }
      let row = Int(term) * groupCount
      for group in 0..<groupCount { scratch[group] += Double(count * scale * shares[row + group]) }
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
    // Words that together do not speak for the best group put the text nowhere.
    let evidence = bag.reduce(0.0) { sum, entry in
      sum + Double(entry.count) * weight(of: entry.term, for: choice.group, scale: scale)
    }
    if evidence <= 0, groupCount > 1 { choice.group = -1 }
    return choice
  }

  /// How much one occurrence of each term of a bag speaks for a group: log(p(term | group) / p(term))
  /// plus its share of the cosine beyond its mean share over the groups.
  func weights(of bag: [(term: Int32, count: Float)], for group: Int32) -> [Double] {
    let scale = 1 / length(of: bag)
    return bag.map { weight(of: $0.term, for: group, scale: scale) }
  }

  /// The weight of a term in a text whose length is 1 / `scale`.
  private func weight(of term: Int32, for group: Int32, scale: Float) -> Double {
    weight(of: term, for: group)
      + Double(scale * (shares[Int(term) * groupCount + Int(group)] - meanShares[Int(term)]))
  }

  /// Occurrences of a term in a group, earlier months included.
  func count(of term: Int32, in group: Int32) -> Double {
    for entry in Int(starts[Int(term)])..<Int(starts[Int(term) + 1]) where groups[entry] == group {
      return (PortableMath.exp(Double(gains[entry])) - 1) * beta
    }
    return 0
  }

  /// log(p(term | group) / p(term)): how much one occurrence of the term speaks for the group by itself.
  func weight(of term: Int32, for group: Int32) -> Double {
    var gain = 0.0
    for entry in Int(starts[Int(term)])..<Int(starts[Int(term) + 1]) where groups[entry] == group {
      gain = Double(gains[entry])
    }
    return gain + PortableMath.log(beta) - logTotals[Int(group)] - logBackground[Int(term)]
  }
}
