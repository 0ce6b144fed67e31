import ContactModel

/// Groups rows of length 1 by the direction of their group's mean (Dhillon & Modha 2001).
struct SphericalKMeans {
  private let groups: Int
  private let iterations: Int
  private let seed: UInt64
  private let threads: Int

  init(groups: Int, iterations: Int, seed: UInt64, threads: Int = 1) {
    self.groups = groups
    self.iterations = iterations
    self.seed = seed
    self.threads = threads
  }

  /// The group of each row, 0 ..< groups; a group may be empty. Ends when no more than one row in a
  /// thousand changes its group.
  /// - Complexity: O(rows x groups x columns) per iteration.
  func cluster(_ points: Matrix, weights: [Float]) -> [Int32] {
    guard points.rows > groups else { return (0..<Int32(points.rows)).map { $0 } }
    var centres = startingCentres(points, weights)
    var assignment = [Int32](repeating: -1, count: points.rows)
    for _ in 0..<iterations {
      let next = nearest(points, centres)
      let moved = zip(next, assignment).reduce(0) { $1.0 == $1.1 ? $0 : $0 + 1 }
      assignment = next
      if moved * 1_000 <= points.rows { break }
      centres = means(points, weights, assignment, previous: centres)
    }
    return assignment
  }

  /// k-means++ (Arthur & Vassilvitskii 2007) with cosine distance.
  private func startingCentres(_ points: Matrix, _ weights: [Float]) -> Matrix {
    var generator = SeededGenerator(seed: seed)
    let width = points.columns
    var centres = Matrix(rows: groups, columns: width)
    var distance = [Double](repeating: 2, count: points.rows)
    var chosen = generator.nextIndex(below: points.rows)
    points.values.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      for group in 0..<groups {
        for j in 0..<width { centres.values[group * width + j] = values[chosen * width + j] }
        var total = 0.0
        for row in 0..<points.rows {
          let cosine = Double(dot(base + row * width, base + chosen * width, width))
          distance[row] = min(distance[row], max(0, 1 - cosine))
          total += distance[row] * Double(weights[row])
        }
        guard total > 0 else { continue }
        var target = generator.nextUnit() * total
        chosen = points.rows - 1
        for row in 0..<points.rows {
          target -= distance[row] * Double(weights[row])
          if target < 0 {
            chosen = row
            break
          }
        }
      }
    }
    return centres
  }

  /// The centre with the largest cosine for each row; the lower number wins a tie.
  ///
  /// Four rows against eight centres at a time, so that every loaded number is used often.
  private func nearest(_ points: Matrix, _ centres: Matrix) -> [Int32] {
    let width = points.columns
    let blocks = (groups + 7) / 8
    // Eight centres side by side: packed[block][dimension][lane].
    var packed = [Float](repeating: 0, count: blocks * width * 8)
    for group in 0..<groups {
      for j in 0..<width {
        packed[(group / 8 * width + j) * 8 + group % 8] = centres.values[group * width + j]
      }
    }
    return orderedMap(count: points.rows, block: 1_024, threads: threads) { [packed] range in
      nearest(points, packed, range)
    }
  }

  private func nearest(_ points: Matrix, _ packed: [Float], _ range: Range<Int>) -> [Int32] {
    let width = points.columns
    let blocks = (groups + 7) / 8
    var result = [Int32](repeating: 0, count: range.count)
    packed.withUnsafeBytes { packed in
      points.values.withUnsafeBufferPointer { values in
        var row = range.lowerBound
        while row < range.upperBound {
          let rows = (0..<4).map { min(row + $0, points.rows - 1) * width }
          var best = SIMD4<Float>(repeating: -.infinity)
          var bestGroup = SIMD4<Int32>(repeating: 0)
          for block in 0..<blocks {
            var s0 = SIMD8<Float>.zero
            var s1 = s0
            var s2 = s0
            var s3 = s0
            for j in 0..<width {
              let c = packed.load(
                fromByteOffset: (block * width + j) * 32, as: SIMD8<Float>.self)
              s0 += c * values[rows[0] + j]
              s1 += c * values[rows[1] + j]
              s2 += c * values[rows[2] + j]
              s3 += c * values[rows[3] + j]
            }
            for lane in 0..<min(8, groups - block * 8) {
              let here = SIMD4<Float>(s0[lane], s1[lane], s2[lane], s3[lane])
              let better = here .> best
              best.replace(with: here, where: better)
              bestGroup.replace(with: Int32(block * 8 + lane), where: better)
            }
          }
          for k in 0..<min(4, range.upperBound - row) {
            result[row - range.lowerBound + k] = bestGroup[k]
          }
          row += 4
        }
      }
    }
    return result
  }

  private func means(
    _ points: Matrix, _ weights: [Float], _ assignment: [Int32], previous: Matrix
  ) -> Matrix {
    let width = points.columns
    var sums = Matrix(rows: groups, columns: width)
    var filled = [Bool](repeating: false, count: groups)
    sums.add(points, weights: weights, groups: assignment)
    for group in assignment { filled[Int(group)] = true }
    for group in 0..<groups where !filled[group] {
      for j in 0..<width {
        sums.values[group * width + j] = previous.values[group * width + j]
      }
    }
    sums.normaliseRows()
    return sums
  }
}
