import ContactModel

/// A dense matrix of rows, stored row after row.
struct Matrix: Sendable {
  let rows: Int
  let columns: Int
  var values: [Float]

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    values = [Float](repeating: 0, count: rows * columns)
  }

  /// Normal random numbers from a seed.
  init(randomRows rows: Int, columns: Int, seed: UInt64) {
    self.init(rows: rows, columns: columns)
    var generator = SeededGenerator(seed: seed)
    for i in values.indices { values[i] = Float(generator.nextNormal()) }
  }

  /// Scales every row to length 1; a row of zeros stays.
  mutating func normaliseRows() {
    for row in 0..<rows {
      let range = (row * columns)..<((row + 1) * columns)
      var sum: Float = 0
      for i in range { sum += values[i] * values[i] }
      guard sum > 0 else { continue }
      let scale = 1 / sum.squareRoot()
      for i in range { values[i] *= scale }
    }
  }

  /// Adds every row of `points`, times its weight, to the row of its group; group -1 is left out.
  mutating func add(_ points: Matrix, weights: [Float], groups: [Int32]) {
    for row in 0..<points.rows where groups[row] >= 0 {
      let target = Int(groups[row]) * columns
      for j in 0..<columns {
        values[target + j] += weights[row] * points.values[row * columns + j]
      }
    }
  }

  /// The rows with those of another matrix behind them, times a weight, scaled to length 1.
  func beside(_ other: Matrix, weight: Float) -> Matrix {
    var result = Matrix(rows: rows, columns: columns + other.columns)
    for row in 0..<rows {
      let start = row * result.columns
      for j in 0..<columns { result.values[start + j] = values[row * columns + j] }
      for j in 0..<other.columns {
        result.values[start + columns + j] = weight * other.values[row * other.columns + j]
      }
    }
    result.normaliseRows()
    return result
  }

  /// Makes the columns orthonormal (Gram-Schmidt, twice for accuracy); a dependent column becomes 0.
  mutating func orthonormaliseColumns() {
    var transposed = transposed()
    let length = rows
    let count = columns
    transposed.values.withUnsafeMutableBufferPointer { v in
      guard let base = v.baseAddress else { return }
      for column in 0..<count {
        let own = base + column * length
        for _ in 0..<2 {
          for earlier in 0..<column {
            let other = base + earlier * length
            let product = dot(own, other, length)
            for i in 0..<length { own[i] -= product * other[i] }
          }
        }
        let norm = dot(own, own, length).squareRoot()
        let scale = norm > 1e-6 ? 1 / norm : 0
        for i in 0..<length { own[i] *= scale }
      }
    }
    self = transposed.transposed()
  }

  /// Rows and columns exchanged.
  func transposed() -> Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for row in 0..<rows {
      for column in 0..<columns {
        result.values[column * rows + row] = values[row * columns + column]
      }
    }
    return result
  }
}

/// The inner product of two vectors of `count` numbers, in eight fixed partial sums.
@inline(__always)
func dot(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ count: Int) -> Float {
  var sums = SIMD8<Float>.zero
  var i = 0
  while i + 8 <= count {
    let x = UnsafeRawPointer(a + i).loadUnaligned(as: SIMD8<Float>.self)
    let y = UnsafeRawPointer(b + i).loadUnaligned(as: SIMD8<Float>.self)
    sums += x * y
    i += 8
  }
  var sum = sums.sum()
  while i < count {
    sum += a[i] * b[i]
    i += 1
  }
  return sum
}

/// A sparse matrix by rows.
struct SparseMatrix: Sendable {
  let rows: Int
  let columns: Int
  /// Where each row begins in ``indices`` and ``values``; one longer than the number of rows.
  var starts: [Int32]
  var indices: [Int32]
  var values: [Float]

  /// This matrix times a dense one.
  func times(_ other: Matrix, threads: Int) -> Matrix {
    let width = other.columns
    let block = 256
    let parts = orderedMap(count: (rows + block - 1) / block, threads: threads) { part in
      let range = (part * block)..<min(rows, (part + 1) * block)
      var out = [Float](repeating: 0, count: range.count * width)
      out.withUnsafeMutableBufferPointer { out in
        other.values.withUnsafeBufferPointer { other in
          for row in range {
            let target = (row - range.lowerBound) * width
            for entry in Int(starts[row])..<Int(starts[row + 1]) {
              let value = values[entry]
              let source = Int(indices[entry]) * width
              for column in 0..<width { out[target + column] += value * other[source + column] }
            }
          }
        }
      }
      return out
    }
    var result = Matrix(rows: rows, columns: width)
    result.values = parts.flatMap { $0 }
    return result
  }

  /// Rows and columns exchanged.
  func transposed() -> SparseMatrix {
    var counts = [Int32](repeating: 0, count: columns + 1)
    for index in indices { counts[Int(index) + 1] += 1 }
    for column in 0..<columns { counts[column + 1] += counts[column] }
    var next = counts
    var newIndices = [Int32](repeating: 0, count: indices.count)
    var newValues = [Float](repeating: 0, count: values.count)
    for row in 0..<rows {
      for entry in Int(starts[row])..<Int(starts[row + 1]) {
        let column = Int(indices[entry])
        let place = Int(next[column])
        next[column] += 1
        newIndices[place] = Int32(row)
        newValues[place] = values[entry]
      }
    }
    return SparseMatrix(
      rows: columns, columns: rows, starts: counts, indices: newIndices, values: newValues)
  }
}

/// Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi rotations (Golub & Van Loan,
/// Matrix Computations, 8.5), sorted by falling absolute eigenvalue.
struct SymmetricEigen {
  /// The eigenvalues.
  let values: [Double]
  /// Eigenvector `j` stands in column `j`; row-major.
  let vectors: [Double]

  /// - Complexity: O(n^3) per sweep, up to 12 sweeps.
  init(_ matrix: [Double], size n: Int) {
    var a = matrix
    var v = [Double](repeating: 0, count: n * n)
    for i in 0..<n { v[i * n + i] = 1 }
    for _ in 0..<12 {
      var offDiagonal = 0.0
      var diagonal = 0.0
      for i in 0..<n {
        diagonal += a[i * n + i] * a[i * n + i]
        for j in (i + 1)..<max(n, i + 1) { offDiagonal += a[i * n + j] * a[i * n + j] }
      }
      if offDiagonal <= diagonal * 1e-18 { break }
      a.withUnsafeMutableBufferPointer { a in
        v.withUnsafeMutableBufferPointer { v in
          for p in 0..<n {
            for q in (p + 1)..<max(n, p + 1) { SymmetricEigen.rotate(a, v, n, p, q) }
          }
        }
      }
    }
    let order = (0..<n).sorted {
      let x = abs(a[$0 * n + $0])
      let y = abs(a[$1 * n + $1])
      return x != y ? x > y : $0 < $1
    }
    values = order.map { a[$0 * n + $0] }
    var sorted = [Double](repeating: 0, count: n * n)
    for (j, source) in order.enumerated() {
      for i in 0..<n { sorted[i * n + j] = v[i * n + source] }
    }
    vectors = sorted
  }

  private static func rotate(
    _ a: UnsafeMutableBufferPointer<Double>, _ v: UnsafeMutableBufferPointer<Double>, _ n: Int,
    _ p: Int, _ q: Int
  ) {
    let off = a[p * n + q]
    guard abs(off) > 1e-300 else { return }
    let theta = (a[q * n + q] - a[p * n + p]) / (2 * off)
    let t = (theta >= 0 ? 1.0 : -1.0) / (abs(theta) + (theta * theta + 1).squareRoot())
    let c = 1 / (t * t + 1).squareRoot()
    let s = t * c
    for k in 0..<n {
      let x = a[k * n + p]
      let y = a[k * n + q]
      a[k * n + p] = c * x - s * y
      a[k * n + q] = s * x + c * y
    }
    for k in 0..<n {
      let x = a[p * n + k]
      let y = a[q * n + k]
      a[p * n + k] = c * x - s * y
      a[q * n + k] = s * x + c * y
    }
    for k in 0..<n {
      let x = v[k * n + p]
      let y = v[k * n + q]
      v[k * n + p] = c * x - s * y
      v[k * n + q] = s * x + c * y
    }
  }
}
