import ContactModel
import Foundation

/// The published contract of a result file: a Frictionless Table Schema.
public struct TableSchema: Encodable {
  /// Version of the contract; a column that changes meaning or goes raises the first number.
  public static let version = "1.0"

  private struct Field: Encodable {
    let name: String
    let type: String
    let titleDutch: String
    let titleEnglish: String
    let description: String

    enum CodingKeys: String, CodingKey {
      case name, type, description
      case titleDutch = "title_nl"
      case titleEnglish = "title_en"
    }

    init(_ column: ReportColumn) {
      name = column.key
      type =
        switch column.kind {
        case .text: "string"
        case .integer: "integer"
        case .decimal, .money, .share: "number"
        }
      titleDutch = column.title.dutch
      titleEnglish = column.title.english
      description = column.meaning.english
    }
  }

  private let name: String
  private let version = TableSchema.version
  private let fields: [Field]

  /// The schema of a table, with both headings of each column.
  public init(of table: ReportTable) {
    name = table.name
    fields = table.columns.map(Field.init)
  }

  /// The schema as JSON.
  public var json: String { JSONText.of(self) }

  /// The columns of tables for people: one list a table, in both languages.
  public static func columns(of tables: [ReportTable]) -> String {
    var text = "# Columns of the result files\n\nWritten by `scripts/refresh-schemas`.\n"
    for table in tables {
      text += "\n## \(table.name).csv: \(table.title.english) (\(table.title.dutch))\n\n"
      text += "| Column | Kolom | Kind | Meaning | Betekenis |\n|---|---|---|---|---|\n"
      for column in table.columns {
        text +=
          "| \(column.title.english) | \(column.title.dutch) | \(column.kind.rawValue) "
          + "| \(column.meaning.english) | \(column.meaning.dutch) |\n"
      }
    }
    return text
  }
}

/// JSON as every file of results has it: keys in order, readable, slashes as they are.
enum JSONText {
  /// The JSON of a value of texts, numbers, lists and tables.
  static func of(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("texts and numbers are always JSON")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
