public import ContactModel

/// Writes result tables as CSV.
///
/// Dutch: `;`, decimal comma, UTF-8 with byte order mark; English: RFC 4180. Both with CRLF. A text cell
/// that a spreadsheet would take for a formula gets an apostrophe in front; numbers never do.
public enum CSVText {
  /// The bytes of a table's file.
  public static func bytes(of table: ReportTable, language: ReportLanguage) -> [UInt8] {
    let delimiter = language == .dutch ? UInt8(ascii: ";") : UInt8(ascii: ",")
    var out: [UInt8] = language == .dutch ? [0xEF, 0xBB, 0xBF] : []
    for (index, column) in table.columns.enumerated() {
      if index > 0 { out.append(delimiter) }
      append(column.title.text(in: language), delimiter, to: &out)
    }
    out.append(contentsOf: [13, 10])
    for row in table.rows {
      for (index, value) in row.enumerated() {
        if index > 0 { out.append(delimiter) }
        switch value {
        case .text(let text): append(guarded(text), delimiter, to: &out)
        case .number(let number):
          out.append(
            contentsOf: self.number(number, kind: table.columns[index].kind, language).utf8)
        case .empty: break
        }
      }
      out.append(contentsOf: [13, 10])
    }
    return out
  }

  /// Rows of plain texts as CSV, for files that the user edits.
  public static func bytes(
    header: [String], rows: [[String]], language: ReportLanguage
  ) -> [UInt8] {
    let delimiter = language == .dutch ? UInt8(ascii: ";") : UInt8(ascii: ",")
    var out: [UInt8] = language == .dutch ? [0xEF, 0xBB, 0xBF] : []
    for row in [header] + rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { out.append(delimiter) }
        append(cell, delimiter, to: &out)
      }
      out.append(contentsOf: [13, 10])
    }
    return out
  }

  /// Rows as they were read: comma, every cell quoted, LF; nothing guarded.
  public static func plain(row: [String]) -> [UInt8] {
    var out: [UInt8] = []
    for (index, cell) in row.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      appendQuoted(cell, to: &out)
    }
    out.append(10)
    return out
  }

  private static func number(
    _ value: Double, kind: ColumnKind, _ language: ReportLanguage
  ) -> String {
    let decimals =
      switch kind {
      case .integer, .text: 0
      case .decimal: 1
      case .money: 2
      case .share: 4
      }
    return NumberText.of(value, decimals: decimals, language)
  }

  /// The text with an apostrophe before anything that could be read as a formula.
  static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
      "|", "%":
      return "'" + text
    default:
      // Blanks and invisible characters in front do not stop every program.
      let trimmed = text.unicodeScalars.drop {
        $0.value < 33 || $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
          || $0.properties.generalCategory == .format
      }
      guard let next = trimmed.first,
        "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(next)
      else { return text }
      return "'" + text
    }
  }

  private static func append(_ text: String, _ delimiter: UInt8, to out: inout [UInt8]) {
    let needsQuotes = text.utf8.contains {
      $0 == delimiter || $0 == UInt8(ascii: "\"") || $0 == 10 || $0 == 13 || $0 == 9
        || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
    }
    if needsQuotes { appendQuoted(text, to: &out) } else { out.append(contentsOf: text.utf8) }
  }

  private static func appendQuoted(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { out.append(byte) }
      out.append(byte)
    }
    out.append(UInt8(ascii: "\""))
  }
}
