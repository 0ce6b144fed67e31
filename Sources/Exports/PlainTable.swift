public import Decoding

/// The table in a file as it was understood, for looking at it or handing it on.
public enum PlainTable {
  /// Calls `body` with the header and then with every row as read; blank rows are left out, ragged ones
  /// kept.
  public static func forEachRow(
    path: String, _ body: ([String]) -> Void
  ) throws(DecodingFailure) {
    let kind = try FileKind.detect(path: path)
    if kind == .xml || kind == .json {
      var samples: [XMLRecord] = []
      let notes = try XMLRecords.read(
        path: path, format: kind == .json ? .json : .xml, names: .contacts
      ) {
        samples.append($0)
      }
      guard !samples.isEmpty else {
        throw DecodingFailure(
          "\(path):\(notes.refusal?.line ?? 1): \(notes.refusal?.message ?? "has no records")")
      }
      let layout = XMLLayout(samples)
      var table = layout.table
      body(layout.columns)
      for record in samples { body(table.withRow(of: record) { $0.row.cells }) }
      return
    }
    let table = try CSVTable(path: path)
    if table.dialect.hasHeader, table.headerLine > 0 { body(table.writtenHeader) }
    try table.forEachRow { row in
      // A single empty cell is an empty line, not a record.
      if row.cells.count > 1 || !(row.cells.first ?? "").isEmpty { body(row.cells) }
      return true
    }
  }
}
