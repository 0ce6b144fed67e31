import Decoding
public import Foundation

/// Explains one contact from the files of a finished month.
public struct ContactExplanation: Sendable {
  /// The lines of the explanation.
  public let lines: [String]

  /// Looks the contact up in a folder of results.
  /// - Throws: a failure when the folder has no results or the contact is not in them.
  public init(contact id: String, in folder: URL) throws(RunFailure) {
    func table(_ name: String) throws(RunFailure) -> (CSVTable, [CSVRow]) {
      let url = folder.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: url.path) else {
        throw RunFailure("\(folder.path): has no \(name); run the month first")
      }
      do {
        let table = try CSVTable(path: url.path)
        var rows: [CSVRow] = []
        try table.forEachRow {
          rows.append($0)
          return true
        }
        return (table, rows)
      } catch {
        throw RunFailure(error.description)
      }
    }
    let (contacts, rows) = try table("contacts.csv")
    guard let row = rows.first(where: { $0.cells.first == id || $0.cells.first == "'" + id })
    else {
      throw RunFailure(
        "contact \(id) is not in \(folder.lastPathComponent)/contacts.csv; contacts that were kept apart "
          + "(copies, empty ones, other months) are counted in quality.csv")
    }
    var lines = zip(contacts.header, row.cells).filter { !$0.1.isEmpty }.map { "\($0): \($1)" }
    let questionColumn = 7
    if row.cells.count > questionColumn, !row.cells[questionColumn].isEmpty {
      let (questions, questionRows) = try table("questions.csv")
      if let question = questionRows.first(where: { $0.cells.first == row.cells[questionColumn] }) {
        lines.append("")
        lines += zip(questions.header, question.cells).filter { !$0.1.isEmpty }
          .map { "\($0): \($1)" }
      }
    }
    self.lines = lines
  }

  /// The newest month's folder below `parent`; nil when there is none.
  public static func newestResult(in parent: URL) -> URL? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    return names.sorted().last { name in
      FileManager.default.fileExists(
        atPath: parent.appendingPathComponent(name).appendingPathComponent("contacts.csv").path)
    }.map { parent.appendingPathComponent($0) }
  }
}
