import ContactModel

/// The published contract of a result file: a Frictionless Table Schema.
public enum TableSchema {
  /// Version of the contract; a column that changes meaning or goes raises the first number.
  public static let version = "1.0"

  /// The schema of a table as JSON, with both headers of each column.
  public static func json(of table: ReportTable) -> String {
    let fields = table.columns.map { column in
      let type: String
      switch column.kind {
      case .text: type = "string"
      case .integer: type = "integer"
      case .decimal, .money, .share: type = "number"
      }
      return """
            {"name": \(quoted(column.key)), "type": "\(type)", \
        "title_nl": \(quoted(column.title.dutch)), "title_en": \(quoted(column.title.english)), \
        "description": \(quoted(column.meaning.english))}
        """
    }
    return """
      {
        "name": \(quoted(table.name)),
        "version": "\(version)",
        "fields": [
      \(fields.joined(separator: ",\n"))
        ]
      }

      """
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
