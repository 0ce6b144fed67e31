import ContactModel

/// How the groups of a log lie: how close their texts are, and how close the groups are to each other.
package struct GroupStructure: Sendable {
  /// A group whose texts are less close than this share of the log's usual closeness is mixed.
  static let leastShareOfUsual = 0.82

  /// Groups whose texts have little in common: what belongs nowhere gathers there.
  let isMixed: [Bool]
  /// Cosines of the groups' mean directions.
  let closeness: [[Float]]

  /// - Parameters:
  ///   - directions: a row of length 1 per text.
  ///   - assignment: the group of each text.
  init(_ texts: DistinctTexts, directions: Matrix, assignment: [Int32], groupCount: Int) {
    let width = directions.columns
    var sums = Matrix(rows: groupCount, columns: width)
    sums.add(directions, weights: texts.strengths, groups: assignment)
    var sizes = [Double](repeating: 0, count: groupCount)
    var totals = [Double](repeating: 0, count: groupCount)
    for text in 0..<texts.count where assignment[text] >= 0 {
      let group = Int(assignment[text])
      let strength = texts.strength(text)
      sizes[group] += Double(strength)
      var product: Float = 0
      var square: Float = 0
      for j in 0..<width {
        let own = directions.values[text * width + j]
        let others = sums.values[group * width + j] - strength * own
        product += own * others
        square += others * others
      }
      // Copies of a text are close to each other, but they are one text.
      if square > 1e-6 { totals[group] += Double(strength * product / square.squareRoot()) }
    }
    // Mean cosine of a group's texts with the mean direction of its other texts; 0 for a single text.
    let cohesion = (0..<groupCount).map { sizes[$0] > 0 ? totals[$0] / sizes[$0] : 0 }
    let usual = GroupStructure.upperQuartile(cohesion, weights: sizes)
    isMixed = cohesion.map { $0 < GroupStructure.leastShareOfUsual * usual }

    var centres = sums
    centres.normaliseRows()
    closeness = (0..<groupCount).map { group in
      (0..<groupCount).map { other in
        var cosine: Float = 0
        for j in 0..<width {
          cosine += centres.values[group * width + j] * centres.values[other * width + j]
        }
        return cosine
      }
    }
  }

  /// The value that three quarters of the weight do not exceed.
  package static func upperQuartile(_ values: [Double], weights: [Double]) -> Double {
    let order = values.indices.sorted {
      values[$0] != values[$1] ? values[$0] < values[$1] : $0 < $1
    }
    let total = weights.reduce(0, +)
    var sum = 0.0
    for index in order {
      sum += weights[index]
      if sum >= 0.75 * total { return values[index] }
    }
    return 0
  }
}
