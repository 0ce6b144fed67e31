import ContactModel

/// One view of all clusterings of the same texts: texts that often share a group lie close.
///
/// One-hot memberships, each column weighted by 1/sqrt(group size), projected on the leading
/// singular directions (a cluster ensemble after Strehl & Ghosh 2002; the projection as in latent
/// semantic analysis).
struct Consensus {
  /// One row per text, length 1.
  let space: Matrix

  /// Combines clusterings of the same texts.
  /// - Parameters:
  ///   - clusterings: the group of each text in each clustering.
  ///   - dimensions: how many directions are kept.
  init(_ clusterings: [[Int32]], dimensions: Int, threads: Int) {
    let texts = clusterings.first?.count ?? 0
    var offsets: [Int32] = [0]
    for clustering in clusterings {
      offsets.append(offsets[offsets.count - 1] + (clustering.max() ?? -1) + 1)
    }
    let columns = Int(offsets[offsets.count - 1])
    var sizes = [Float](repeating: 0, count: columns)
    for (index, clustering) in clusterings.enumerated() {
      for group in clustering { sizes[Int(offsets[index] + group)] += 1 }
    }
    let width = clusterings.count
    var memberships = SparseMatrix(
      rows: texts, columns: columns, starts: (0...Int32(texts)).map { $0 * Int32(width) },
      indices: [Int32](repeating: 0, count: texts * width),
      values: [Float](repeating: 0, count: texts * width))
    for (index, clustering) in clusterings.enumerated() {
      for (text, group) in clustering.enumerated() {
        let column = offsets[index] + group
        memberships.indices[text * width + index] = column
        memberships.values[text * width + index] = 1 / sizes[Int(column)].squareRoot()
      }
    }
    let backwards = memberships.transposed()
    let size = min(dimensions, min(columns, texts))
    var basis = Matrix(randomRows: columns, columns: size, seed: 0xC0_5E)
    basis.orthonormaliseColumns()
    for _ in 0..<3 {
      let image = memberships.times(basis, threads: threads)
      basis = backwards.times(image, threads: threads)
      basis.orthonormaliseColumns()
    }
    var result = memberships.times(basis, threads: threads)
    result.normaliseRows()
    space = result
  }
}
