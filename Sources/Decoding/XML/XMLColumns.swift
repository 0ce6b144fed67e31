/// Puts the values of XML records into columns.
public struct XMLColumns {
  /// Column of each path by its number; -1 for none.
  private let columnOfPath: [Int]
  private let count: Int
  private var row = RawRecords()

  /// Columns for paths.
  /// - Parameters:
  ///   - columnOfPath: column of each path by its number; -1 for none. Later paths have none.
  ///   - count: number of columns.
  public init(columnOfPath: [Int], count: Int) {
    self.columnOfPath = columnOfPath
    self.count = count
  }

  /// The values at paths that have no column: how many, the first path and its line.
  public private(set) var late: (count: Int, path: String, line: Int)?

  /// The result of `body` for a record, one cell per column; repeated values are joined by line ends.
  /// - Complexity: linear in the values.
  public mutating func withRow<Result>(
    of record: XMLRecord, _ body: (RawRecord) -> Result
  ) -> Result {
    row.removeAll()
    // The values of each column, linked to the one before.
    var last = [Int](repeating: -1, count: count)
    var before = [Int](repeating: -1, count: record.spans.count)
    for (index, span) in record.spans.enumerated() where span.count > 0 {
      guard Int(span.path) < columnOfPath.count else {
        late = (
          (late?.count ?? 0) + 1, late?.path ?? record.paths.names[Int(span.path)],
          late?.line ?? record.line
        )
        continue
      }
      let column = columnOfPath[Int(span.path)]
      guard column >= 0 else { continue }
      before[index] = last[column]
      last[column] = index
    }
    let spans = last.map { index -> CellSpan in
      guard index >= 0 else { return CellSpan(from: 0, to: 0) }
      let only = record.spans[index]
      guard before[index] >= 0 else {
        return CellSpan(from: Int(only.start), to: Int(only.start + only.count))
      }
      var pieces: [Int] = []
      var piece = index
      while piece >= 0 {
        pieces.append(piece)
        piece = before[piece]
      }
      let start = row.rewritten.count
      for piece in pieces.reversed() {
        let span = record.spans[piece]
        if row.rewritten.count > start { row.rewritten.append(10) }
        row.rewritten.append(
          contentsOf: record.bytes[Int(span.start)..<Int(span.start + span.count)])
      }
      return CellSpan(from: start, to: row.rewritten.count, isRewritten: true)
    }
    return record.bytes.withUnsafeBufferPointer { text in
      row.rewritten.withUnsafeBufferPointer { rewritten in
        spans.withUnsafeBufferPointer { spans in
          body(
            RawRecord(
              line: record.line, spans: spans, text: text.baseAddress,
              rewritten: rewritten.baseAddress))
        }
      }
    }
  }
}
