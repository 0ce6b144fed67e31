/// How a delimited text file is written.
public struct CSVDialect: Hashable, Sendable {
  /// The byte between fields.
  public var delimiter: UInt8
  /// The byte around fields that hold delimiters or line ends; nil when the file quotes nothing.
  public var quote: UInt8?
  /// Whether a backslash, not a doubled quote, protects a quote inside a field.
  public var escapesWithBackslash: Bool
  /// Rows above the header: a title, an export date, a `sep=` line.
  public var skippedRows: Int
  /// Whether the first row after the skipped ones holds column names.
  public var hasHeader: Bool
  /// Rows that together hold the column names: 1, or more when the names stand below each other.
  public var headerRows = 1
  /// Whether a blank behind a delimiter is layout: `a, "b"`.
  public var skipsBlank = false
  /// Cells of a row as the header, or most rows, have them; 0 when that is not known.
  public var columns = 0
  /// Whether the front of the file quotes (nearly) nothing, so that a quote is most likely part of a text.
  public var quotesRarely = false

  /// A dialect; the default is RFC 4180 with a header.
  public init(
    delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8? = UInt8(ascii: "\""),
    escapesWithBackslash: Bool = false, skippedRows: Int = 0, hasHeader: Bool = true
  ) {
    self.delimiter = delimiter
    self.quote = quote
    self.escapesWithBackslash = escapesWithBackslash
    self.skippedRows = skippedRows
    self.hasHeader = hasHeader
  }

  /// The delimiter as people name it.
  public var delimiterName: String {
    switch delimiter {
    case 9: "tab"
    case 0x1F: "none"
    default: "'\(String(UnicodeScalar(delimiter)))'"
    }
  }
}

/// One row of a delimited text file.
public struct CSVRow: Hashable, Sendable {
  /// Line on which the row begins, from 1.
  public let line: Int
  /// The cells as read, quotes taken off; no trimming.
  public let cells: [String]

  /// A row that begins on a line.
  public init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }

  /// Whether the row has no cell with a visible character.
  public var isBlank: Bool { cells.allSatisfy { $0.utf8.allSatisfy { $0 <= 32 } } }
}
