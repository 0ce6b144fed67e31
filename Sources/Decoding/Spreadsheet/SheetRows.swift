/// A sheet of a workbook, or a table of a web page.
struct Sheet {
  let name: String
  /// Whether the workbook hides it.
  var isHidden = false
  /// Its rows that have a cell; the line is the row's number.
  let rows: [CSVRow]
}

/// Puts cells together into the rows of one sheet, within bounds.
struct SheetRows {
  /// Cells that a sheet may have, empty ones between filled ones included.
  static let cellLimit = 50_000_000
  /// Bytes of text that the cells of a sheet may have together: a text may be told once and used ten thousand times.
  static let textLimit = 400 << 20
  static let columnLimit = 16_384

  private var rows: [CSVRow] = []
  private var cells: [String] = []
  private var width = 0
  private var textBytes = 0

  /// Why the sheet is too large; nil while it is not.
  var excess: String? {
    if (rows.count + 1) * max(width, cells.count) > SheetRows.cellLimit {
      return "more than \(SheetRows.cellLimit / 1_000_000) million cells"
    }
    return textBytes > SheetRows.textLimit
      ? "more than \(SheetRows.textLimit >> 20) MB of text" : nil
  }

  /// Puts a value into a column of the row in hand.
  mutating func put(_ value: String, column: Int) {
    guard !value.isEmpty, (0..<SheetRows.columnLimit).contains(column) else { return }
    textBytes += value.utf8.count
    while cells.count < column { cells.append("") }
    if cells.count == column { cells.append(value) } else { cells[column] = value }
  }

  /// Ends the row in hand; a row without a value is none.
  mutating func endRow(_ number: Int) {
    guard !cells.isEmpty else { return }
    width = max(width, cells.count)
    rows.append(CSVRow(line: number, cells: cells))
    cells.removeAll(keepingCapacity: true)
  }

  /// The rows, all as wide as the widest.
  /// - Throws: a failure when there are too many cells or too much text.
  func all(of part: String, in path: String) throws(DecodingFailure) -> [CSVRow] {
    if let excess { throw DecodingFailure("\(path): \(part) has \(excess); not read") }
    return rows.map { row in
      row.cells.count == width
        ? row
        : CSVRow(
          line: row.line,
          cells: row.cells + Array(repeating: "", count: width - row.cells.count))
    }
  }

  /// A number as people write it: programs write 160000001 as `1.60000001E8` and 12 as `12.0`.
  static func plainNumber(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 | 32 == UInt8(ascii: "e") }) || text.hasSuffix(".0"),
      let value = Double(text), value.magnitude < 1e15
    else { return text }
    return value == value.rounded() ? String(Int(value)) : String(value)
  }
}
