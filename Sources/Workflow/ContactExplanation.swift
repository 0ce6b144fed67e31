import Decoding
public import Foundation
import Workbooks

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
    func row(of id: String, in rows: [CSVRow]) -> CSVRow? {
      rows.first { $0.cells.first == id || $0.cells.first == "'" + id }
    }
    let (contacts, rows) = try table("contacts.csv")
    guard let row = row(of: id, in: rows) else {
      // Folders of earlier versions have no such file.
      let apart = try? table("set-aside.csv")
      guard let (apart, apartRows) = apart, let row = row(of: id, in: apartRows) else {
        throw RunFailure(
          "contact \(id) is in \(folder.lastPathComponent) neither in contacts.csv nor in set-aside.csv"
        )
      }
      lines = ContactExplanation.lines(apart.header, row)
      return
    }
    var lines = ContactExplanation.lines(contacts.header, row)
    let place = ReportTables.published.first { $0.name == "contacts" }?
      .place(of: "question", in: contacts.header)
    if let place, place < row.cells.count, !row.cells[place].isEmpty {
      let (questions, questionRows) = try table("questions.csv")
      if let question = questionRows.first(where: { $0.cells.first == row.cells[place] }) {
        lines.append("")
        lines += ContactExplanation.lines(questions.header, question)
      }
    }
    self.lines = lines
  }

  private static func lines(_ header: [String], _ row: CSVRow) -> [String] {
    zip(header, row.cells).filter { !$0.1.isEmpty }.map { "\($0): \($1)" }
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
