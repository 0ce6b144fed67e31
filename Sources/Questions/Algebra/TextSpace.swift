import ContactModel

/// Texts as directions: the sum of their words' vectors, each with a weight.
///
/// A word's weight is a/(a + p(w)) (Arora, Liang & Ma 2017) times the root of its informativeness; the
/// direction that all texts have in common is taken out. Both are put into the words' rows, so that
/// a text is a plain sum of rows scaled to length 1 and every word's share of a cosine can be told.
struct TextSpace: Sendable {
  /// The row of each term.
  let terms: Matrix

  /// The space of a log.
  /// - Parameters:
  ///   - vectors: the word vectors of the log.
  ///   - smoothing: `a`, in 0.001 ... 1; large values let frequent words count more.
  ///   - informativeness: how much each term tells about the groups, 0 or more.
  ///   - texts: the texts that the common direction is learnt from.
  init(
    _ vectors: WordVectors, smoothing: Double, informativeness: [Float], texts: DistinctTexts
  ) {
    let total = Double(max(1, texts.words.count))
    var frequency = [Double](repeating: 0, count: texts.termCount)
    for word in texts.words { frequency[Int(word)] += 1 }
    let width = vectors.matrix.columns
    var rows = Matrix(rows: texts.termCount, columns: width)
    for term in 0..<texts.termCount {
      let weight =
        Float(smoothing / (smoothing + frequency[term] / total))
        * informativeness[term].squareRoot()
      for j in 0..<width {
        rows.values[term * width + j] = weight * vectors.matrix.values[term * width + j]
      }
    }
    let raw = TextSpace.directions(of: texts, rows)
    rows.remove(direction: raw.firstDirection())
    terms = rows
  }

  /// One row of length 1 per text; zeros for a text without a telling word.
  func directions(of texts: DistinctTexts) -> Matrix { TextSpace.directions(of: texts, terms) }

  /// The direction of some terms; zeros for none.
  func direction(of terms: [Int32]) -> [Float] {
    var sum = Matrix(rows: 1, columns: self.terms.columns)
    for term in terms {
      for j in 0..<sum.columns { sum.values[j] += self.terms.values[Int(term) * sum.columns + j] }
    }
    sum.normaliseRows()
    return sum.values
  }

  private static func directions(of texts: DistinctTexts, _ rows: Matrix) -> Matrix {
    let width = rows.columns
    var result = Matrix(rows: texts.count, columns: width)
    result.values.withUnsafeMutableBufferPointer { result in
      rows.values.withUnsafeBufferPointer { rows in
        for text in 0..<texts.count {
          for entry in texts.bag(text) {
            let term = Int(texts.bagTerms[entry])
            let count = texts.bagCounts[entry]
            for j in 0..<width { result[text * width + j] += count * rows[term * width + j] }
          }
        }
      }
    }
    result.normaliseRows()
    return result
  }
}

/// How much the words of a log tell about its groups.
package enum Informativeness {
  /// Words of a group that are believed before any is seen: a rare word is not thought telling.
  private static let shrinkage = 2.0

  /// For each term the divergence of the groups it stands in from the groups of all words,
  /// sum over groups of p(g|w) log(p(g|w) / p(g)), the mean over several clusterings; in nats.
  static func ofTerms(_ texts: DistinctTexts, _ clusterings: [[Int32]], threads: Int) -> [Float] {
    let parts = orderedMap(count: clusterings.count, threads: threads) {
      ofTerms(texts, clusterings[$0])
    }
    return (0..<texts.termCount).map { term in
      Float(parts.reduce(0.0) { $0 + $1[term] } / Double(max(1, parts.count)))
    }
  }

  private static func ofTerms(_ texts: DistinctTexts, _ clustering: [Int32]) -> [Double] {
    let groups = Int((clustering.max() ?? -1) + 1)
    var counts = [Double](repeating: 0, count: texts.termCount * groups)
    var ofGroup = [Double](repeating: 0, count: groups)
    for text in 0..<texts.count {
      let group = Int(clustering[text])
      let strength = Double(texts.strength(text))
      for entry in texts.bag(text) {
        let count = strength * Double(texts.bagCounts[entry])
        counts[Int(texts.bagTerms[entry]) * groups + group] += count
        ofGroup[group] += count
      }
    }
    let total = ofGroup.reduce(0, +)
    let shares = ofGroup.map { $0 / max(total, 1e-9) }
    return (0..<texts.termCount).map { term in
      divergence(of: counts[(term * groups)..<((term + 1) * groups)], from: shares)
    }
  }

  /// The divergence of a word's groups from the groups of all words, in nats.
  /// - Parameters:
  ///   - counts: how often the word occurs in each group.
  ///   - shares: the share of all words that each group has.
  package static func divergence(of counts: ArraySlice<Double>, from shares: [Double]) -> Double {
    let size = counts.reduce(shrinkage, +)
    var sum = 0.0
    for (count, share) in zip(counts, shares) where share > 0 {
      // A group without the word has the share that shrinkage leaves it.
      let own = (count + shrinkage * share) / size
      sum += own * (PortableMath.log(own) - PortableMath.log(share))
    }
    return max(0, sum)
  }
}

extension Matrix {
  /// The direction that the rows have most in common: the first principal direction, uncentred, by
  /// power iteration.
  func firstDirection() -> [Float] {
    var direction = [Float](repeating: 1, count: columns)
    for _ in 0..<12 {
      var next = [Float](repeating: 0, count: columns)
      for row in 0..<rows {
        var product: Float = 0
        for j in 0..<columns { product += values[row * columns + j] * direction[j] }
        for j in 0..<columns { next[j] += product * values[row * columns + j] }
      }
      var norm: Float = 0
      for x in next { norm += x * x }
      guard norm > 0 else { return [Float](repeating: 0, count: columns) }
      let scale = 1 / norm.squareRoot()
      direction = next.map { $0 * scale }
    }
    return direction
  }

  /// Takes a direction of length 1 out of every row.
  mutating func remove(direction: [Float]) {
    for row in 0..<rows {
      var product: Float = 0
      for j in 0..<columns { product += values[row * columns + j] * direction[j] }
      for j in 0..<columns { values[row * columns + j] -= product * direction[j] }
    }
  }
}
