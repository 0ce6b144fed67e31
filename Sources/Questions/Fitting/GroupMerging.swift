import ContactModel

/// Merges groups as long as telling them apart is not worth it: the number of questions is found,
/// not given.
///
/// Greedy agglomeration on the Dirichlet multinomial marginal likelihood of the groups' words plus
/// a Chinese-restaurant prior on their sizes (Heller & Ghahramani 2005 use the same score in
/// Bayesian hierarchical clustering) plus the von Mises-Fisher likelihood of their directions. The
/// merge that gains most, or costs least, comes first; it goes on while the cost is below
/// `price` x texts / groups. Summed over the merges that is `price` x texts x ln(groups): telling a
/// text's question among K must be worth `price` x ln K nats.
struct GroupMerging {
  /// Strength of the prior on a group's words; a small value merges less.
  var beta: Double
  /// How much the directions count.
  var concentration: Double
  /// What telling apart must be worth, in nats per text and unit of ln(groups).
  var price: Double

  /// The merged group of each text, numbered by first occurrence.
  /// - Parameters:
  ///   - assignment: the group of each text.
  ///   - directions: a row of length 1 per text.
  ///   - anchors: the known question of each group, -1 for none: groups of one question are merged
  ///     first, groups of two never.
  func merge(
    _ assignment: [Int32], of texts: DistinctTexts, directions: Matrix, anchors: [Int32]
  ) -> [Int32] {
    let count = Int((assignment.max() ?? -1) + 1)
    var anchors = anchors
    var groups = (0..<count).map { _ in Bag(dimensions: directions.columns) }
    for text in 0..<texts.count {
      let weight = Int(texts.strength(text).rounded())
      groups[Int(assignment[text])].add(texts, text, directions, copies: weight)
    }
    let total = Double(groups.reduce(0) { $0 + $1.texts })
    for index in groups.indices { groups[index].compact() }
    let likelihood = Likelihood(
      beta: beta, termCount: texts.termCount, largest: groups.reduce(0) { $0 + $1.words })
    var parent = Array(0..<count)
    var alive = groups.indices.filter { groups[$0].texts > 0 }
    var gains = [Double](repeating: -.infinity, count: count * count)
    var own = groups.map { likelihood.log(of: $0) }
    func gain(_ a: Int, _ b: Int) -> Double {
      if anchors[a] >= 0, anchors[b] >= 0, anchors[a] != anchors[b] { return -.infinity }
      let sizes = (Double(groups[a].texts), Double(groups[b].texts))
      return likelihood.log(ofMerged: groups[a], groups[b]) - own[a] - own[b]
        + PortableMath.logGamma(sizes.0 + sizes.1) - PortableMath.logGamma(sizes.0)
        - PortableMath.logGamma(sizes.1)
        + concentration
        * (groups[a].length(with: groups[b]) - groups[a].length - groups[b].length)
    }
    func join(_ a: Int, _ b: Int) {
      groups[a].merge(groups[b])
      own[a] = likelihood.log(of: groups[a])
      anchors[a] = max(anchors[a], anchors[b])
      parent[b] = a
      alive.removeAll { $0 == b }
    }
    var firstOfAnchor: [Int32: Int] = [:]
    for group in alive where anchors[group] >= 0 {
      if let first = firstOfAnchor[anchors[group]] {
        join(first, group)
      } else {
        firstOfAnchor[anchors[group]] = group
      }
    }
    for (i, a) in alive.enumerated() {
      for b in alive[(i + 1)...] { gains[a * count + b] = gain(a, b) }
    }
    while true {
      var best = (gain: -price * total / Double(max(1, alive.count)), a: -1, b: -1)
      for (i, a) in alive.enumerated() {
        for b in alive[(i + 1)...] where gains[a * count + b] > best.gain {
          best = (gains[a * count + b], a, b)
        }
      }
      guard best.a >= 0 else { break }
      join(best.a, best.b)
      for other in alive where other != best.a {
        gains[min(other, best.a) * count + max(other, best.a)] = gain(
          min(other, best.a), max(other, best.a))
      }
    }
    func root(_ group: Int) -> Int {
      var group = group
      while parent[group] != group { group = parent[group] }
      return group
    }
    return numberedByOccurrence(assignment.map { Int32(root(Int($0))) })
  }

  /// A group's words, ascending by term.
  private struct Bag {
    var texts = 0
    var words = 0
    private(set) var terms: [Int32] = []
    private(set) var counts: [Int32] = []
    private var loose: [Int32: Int32] = [:]
    private var directionSum: [Float]
    /// Length of the sum of the group's directions.
    private(set) var length = 0.0

    init(dimensions: Int) { directionSum = [Float](repeating: 0, count: dimensions) }

    mutating func add(
      _ source: DistinctTexts, _ text: Int, _ directions: Matrix, copies: Int
    ) {
      texts += copies
      for j in 0..<directions.columns {
        directionSum[j] += Float(copies) * directions.values[text * directions.columns + j]
      }
      for entry in source.bag(text) {
        let count = Int32(source.bagCounts[entry]) * Int32(copies)
        loose[source.bagTerms[entry], default: 0] += count
        words += Int(count)
      }
    }

    mutating func compact() {
      let sorted = loose.sorted { $0.key < $1.key }
      terms = sorted.map(\.key)
      counts = sorted.map(\.value)
      loose = [:]
      length = Double(directionSum.reduce(Float(0)) { $0 + $1 * $1 }).squareRoot()
    }

    /// Length of the sum of both groups' directions.
    func length(with other: Bag) -> Double {
      var sum: Float = 0
      for j in directionSum.indices {
        let x = directionSum[j] + other.directionSum[j]
        sum += x * x
      }
      return Double(sum).squareRoot()
    }

    mutating func merge(_ other: Bag) {
      var mergedTerms: [Int32] = []
      var mergedCounts: [Int32] = []
      GroupMerging.forEachUnion(self, other) { term, a, b in
        mergedTerms.append(term)
        mergedCounts.append(a + b)
      }
      length = length(with: other)
      for j in directionSum.indices { directionSum[j] += other.directionSum[j] }
      terms = mergedTerms
      counts = mergedCounts
      texts += other.texts
      words += other.words
    }
  }

  private static func forEachUnion(
    _ a: Bag, _ b: Bag, _ body: (Int32, Int32, Int32) -> Void
  ) {
    var i = 0
    var j = 0
    while i < a.terms.count || j < b.terms.count {
      if j == b.terms.count || (i < a.terms.count && a.terms[i] < b.terms[j]) {
        body(a.terms[i], a.counts[i], 0)
        i += 1
      } else if i == a.terms.count || b.terms[j] < a.terms[i] {
        body(b.terms[j], 0, b.counts[j])
        j += 1
      } else {
        body(a.terms[i], a.counts[i], b.counts[j])
        i += 1
        j += 1
      }
    }
  }

  private static func forEachShared(
    _ a: Bag, _ b: Bag, _ body: (Int32, Int32) -> Void
  ) {
    var i = 0
    var j = 0
    while i < a.terms.count, j < b.terms.count {
      if a.terms[i] < b.terms[j] {
        i += 1
      } else if b.terms[j] < a.terms[i] {
        j += 1
      } else {
        body(a.counts[i], b.counts[j])
        i += 1
        j += 1
      }
    }
  }

  /// Logarithms of gamma functions at whole numbers plus beta, looked up.
  private struct Likelihood {
    /// logGamma(n + beta) - logGamma(beta) by n.
    let word: [Double]
    /// logGamma(n + V beta) - logGamma(V beta) by n.
    let total: [Double]

    init(beta: Double, termCount: Int, largest: Int) {
      word = Likelihood.table(beta, largest)
      total = Likelihood.table(beta * Double(termCount), largest)
    }

    private static func table(_ offset: Double, _ largest: Int) -> [Double] {
      var result = [0.0]
      result.reserveCapacity(largest + 1)
      for n in 0..<max(1, largest) {
        result.append(result[n] + PortableMath.log(Double(n) + offset))
      }
      return result
    }

    func log(of bag: Bag) -> Double {
      bag.counts.reduce(-total[bag.words]) { $0 + word[Int($1)] }
    }

    /// The likelihood of two groups as one; minus infinity when they have no word in common, which no
    /// size can outweigh.
    func log(ofMerged a: Bag, _ b: Bag) -> Double {
      var sum = -total[a.words + b.words]
      var shared = 0
      for count in a.counts { sum += word[Int(count)] }
      for count in b.counts { sum += word[Int(count)] }
      GroupMerging.forEachShared(a, b) { x, y in
        shared += 1
        sum += word[Int(x + y)] - word[Int(x)] - word[Int(y)]
      }
      if shared == 0 { return -.infinity }
      return sum
    }
  }
}

/// The same groups, numbered from 0 by the first text in each.
func numberedByOccurrence(_ assignment: [Int32]) -> [Int32] {
  var numbers: [Int32: Int32] = [:]
  return assignment.map { group in
    if let number = numbers[group] { return number }
    let number = Int32(numbers.count)
    numbers[group] = number
    return number
  }
}
