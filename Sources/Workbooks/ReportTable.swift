public import ContactModel

/// What the cells of a column hold, and how they are written.
public enum ColumnKind: String, Sendable {
  /// Any text.
  case text
  /// A whole number.
  case integer
  /// A number with one decimal: minutes, scores.
  case decimal
  /// A number with two decimals: money.
  case money
  /// A share, 0...1; a percentage in the workbook.
  case share
}

/// A column of a result table: its meaning is a contract, its title follows the report language.
public struct ReportColumn: Sendable {
  /// Stable English key, used in the Table Schema.
  public let key: String
  /// The header in both languages.
  public let title: BilingualText
  /// What the cells hold.
  public let kind: ColumnKind
  /// What the column means, with unit and what empty means.
  public let meaning: BilingualText
  /// Width in the workbook, in characters.
  public let width: Double
  /// What a person may fill in, offered as a list; empty for columns that are only read.
  public var choices: [String] = []

  /// A column.
  public init(
    _ key: String, _ dutch: String, _ english: String, _ kind: ColumnKind, width: Double = 12,
    meaningDutch: String, meaningEnglish: String
  ) {
    self.key = key
    title = BilingualText(dutch: dutch, english: english)
    self.kind = kind
    self.width = width
    meaning = BilingualText(dutch: meaningDutch, english: meaningEnglish)
  }
}

/// A cell of a result table.
public enum ReportValue: Hashable, Sendable {
  /// A text.
  case text(String)
  /// A number; written as the column's kind says.
  case number(Double)
  /// Unknown or not measured.
  case empty

  /// A whole number.
  public static func integer(_ value: Int) -> ReportValue { .number(Double(value)) }

  /// A whole number, or empty when there is none.
  public static func count(_ value: Int?) -> ReportValue { value.map { .integer($0) } ?? .empty }

  /// Words with the number of contacts behind each: `invoice (12), letter (3)`.
  static func counted(_ words: [(words: String, contacts: Int)]) -> ReportValue {
    .text(words.map { "\($0.words) (\($0.contacts))" }.joined(separator: ", "))
  }

  /// A number, or empty when there is none.
  public static func optional(_ value: Double?) -> ReportValue {
    value.map { .number($0) } ?? .empty
  }
}

/// A result table: written as CSV and as a sheet from the same cells.
public struct ReportTable: Sendable {
  /// Stable English name, also the file name: `ranking`.
  public let name: String
  /// Name of the sheet.
  public let title: BilingualText
  /// The columns.
  public let columns: [ReportColumn]
  /// The rows; each as long as the columns.
  public let rows: [[ReportValue]]

  /// A table; every row must have a cell for each column.
  public init(
    name: String, title: BilingualText, columns: [ReportColumn], rows: [[ReportValue]]
  ) {
    for row in rows {
      precondition(
        row.count == columns.count, "\(name): \(row.count) cells, \(columns.count) columns")
    }
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  /// The place of a column among the headings of a file of this table, in whichever language it was written; nil
  /// when the file has none.
  public func place(of key: String, in headings: [String]) -> Int? {
    guard let title = columns.first(where: { $0.key == key })?.title else { return nil }
    return headings.firstIndex { $0 == title.dutch || $0 == title.english }
  }
}
