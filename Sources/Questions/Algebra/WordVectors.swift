import ContactModel

/// Word vectors learnt from the log itself: which words occur in the same contacts.
///
/// Positive pointwise mutual information with context distribution smoothing 0.75 (Levy, Goldberg &
/// Dagan 2015), truncated SVD, singular values to the power 0.5, rows of length 1.
struct WordVectors: Sendable {
  /// One row per term.
  let matrix: Matrix

  /// Words further apart than this in a long text do not count as neighbours.
  private static let window = 24

  /// Learns the vectors.
  /// - Complexity: O(sum over texts of the pairs within the window) + O(nonzeros x dimensions).
  init(_ texts: DistinctTexts, dimensions: Int, threads: Int) {
    let association = WordVectors.positivePMI(texts, threads: threads)
    let size = max(2, min(dimensions + 12, texts.termCount))
    var basis = Matrix(randomRows: texts.termCount, columns: size, seed: 0x5EED)
    basis.orthonormaliseColumns()
    for _ in 0..<8 {
      basis = association.times(basis, threads: threads)
      basis.orthonormaliseColumns()
    }
    let image = association.times(basis, threads: threads)
    var small = [Double](repeating: 0, count: size * size)
    for term in 0..<texts.termCount {
      for i in 0..<size {
        let x = Double(basis.values[term * size + i])
        for j in 0..<size { small[i * size + j] += x * Double(image.values[term * size + j]) }
      }
    }
    for i in 0..<size {
      for j in 0..<i {
        let mean = (small[i * size + j] + small[j * size + i]) / 2
        small[i * size + j] = mean
        small[j * size + i] = mean
      }
    }
    let eigen = SymmetricEigen(small, size: size)
    let width = min(dimensions, size)
    var vectors = Matrix(rows: texts.termCount, columns: width)
    let scales = eigen.values.map { abs($0).squareRoot() }
    for term in 0..<texts.termCount {
      for j in 0..<width {
        var sum = 0.0
        for i in 0..<size {
          sum += Double(basis.values[term * size + i]) * eigen.vectors[i * size + j]
        }
        vectors.values[term * width + j] = Float(sum * scales[j])
      }
    }
    vectors.normaliseRows()
    matrix = vectors
  }

  /// The symmetric matrix of positive PMI between terms that share a text.
  private static func positivePMI(_ texts: DistinctTexts, threads: Int) -> SparseMatrix {
    let postings = Postings(texts)
    let block = 128
    let parts = (texts.termCount + block - 1) / block
    // First the counts, then the totals, then the information.
    let counted = orderedMap(count: parts, threads: threads) { part in
      let range = (part * block)..<min(texts.termCount, (part + 1) * block)
      return CooccurrenceRows(of: range, texts, postings)
    }
    var totals = [Double](repeating: 0, count: texts.termCount)
    for part in counted {
      for (row, term) in part.terms.enumerated() {
        for entry in part.row(row) { totals[term] += Double(part.values[entry]) }
      }
    }
    let smoothed = totals.map { PortableMath.power($0, 0.75) }
    let smoothedTotal = smoothed.reduce(0, +)
    let logTotals = totals.map { PortableMath.log(max($0, 1e-9)) }
    let logSmoothed = smoothed.map { PortableMath.log(max($0 / smoothedTotal, 1e-12)) }
    let information = orderedMap(count: parts, threads: threads) { part in
      let rows = counted[part]
      var starts: [Int32] = []
      var indices: [Int32] = []
      var values: [Float] = []
      for (row, term) in rows.terms.enumerated() {
        for entry in rows.row(row) {
          let other = Int(rows.indices[entry])
          let logCount = PortableMath.log(Double(rows.values[entry]))
          // Smoothing makes the information asymmetric; the mean of both directions is used.
          let forward = logCount - logTotals[term] - logSmoothed[other]
          let backward = logCount - logTotals[other] - logSmoothed[term]
          let value = (max(0, forward) + max(0, backward)) / 2
          guard value > 0 else { continue }
          indices.append(Int32(other))
          values.append(Float(value))
        }
        starts.append(Int32(indices.count))
      }
      return (starts, indices, values)
    }
    var result = SparseMatrix(
      rows: texts.termCount, columns: texts.termCount, starts: [0], indices: [], values: [])
    for (starts, indices, values) in information {
      let base = Int32(result.indices.count)
      result.starts.append(contentsOf: starts.map { $0 + base })
      result.indices.append(contentsOf: indices)
      result.values.append(contentsOf: values)
    }
    return result
  }

  /// The places of each term in the words of the texts.
  private struct Postings: Sendable {
    let starts: [Int32]
    let places: [Int32]
    let texts: [Int32]

    init(_ source: DistinctTexts) {
      var starts = [Int32](repeating: 0, count: source.termCount + 1)
      for word in source.words { starts[Int(word) + 1] += 1 }
      for term in 0..<source.termCount { starts[term + 1] += starts[term] }
      var next = starts
      var places = [Int32](repeating: 0, count: source.words.count)
      var texts = places
      for text in 0..<source.count {
        for place in source.sequence(text) {
          let term = Int(source.words[place])
          places[Int(next[term])] = Int32(place)
          texts[Int(next[term])] = Int32(text)
          next[term] += 1
        }
      }
      self.starts = starts
      self.places = places
      self.texts = texts
    }
  }

  /// Co-occurrence counts of a few terms with all others.
  private struct CooccurrenceRows: Sendable {
    let terms: Range<Int>
    private(set) var starts: [Int32] = [0]
    private(set) var indices: [Int32] = []
    private(set) var values: [Float] = []

    func row(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

    init(of terms: Range<Int>, _ texts: DistinctTexts, _ postings: Postings) {
      self.terms = terms
      var sums = [Float](repeating: 0, count: texts.termCount)
      var touched: [Int32] = []
      for term in terms {
        for posting in Int(postings.starts[term])..<Int(postings.starts[term + 1]) {
          let place = Int(postings.places[posting])
          let range = texts.sequence(Int(postings.texts[posting]))
          let low = max(range.lowerBound, place - WordVectors.window)
          let high = min(range.upperBound, place + WordVectors.window + 1)
          for other in low..<high where other != place {
            let neighbour = texts.words[other]
            if sums[Int(neighbour)] == 0 { touched.append(neighbour) }
            sums[Int(neighbour)] += 1
          }
        }
        touched.sort()
        for neighbour in touched {
          if Int(neighbour) != term {
            indices.append(neighbour)
            values.append(sums[Int(neighbour)])
          }
          sums[Int(neighbour)] = 0
        }
        touched.removeAll(keepingCapacity: true)
        starts.append(Int32(indices.count))
      }
    }
  }
}
