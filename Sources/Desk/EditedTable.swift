public import Decoding
import Foundation

/// A CSV file that the user edits, by column name.
public struct EditedTable: Sendable {
  /// A row with its line.
  public struct Row: Sendable {
    /// Its line in the file.
    public let line: Int
    /// Its cells by the small name of their column.
    public let cells: [String: String]

    /// The trimmed cell of the first of these columns that has one filled; empty when there is none.
    public subscript(_ columns: [String]) -> String {
      columns.lazy.compactMap { cells[$0] }.first { !$0.isEmpty } ?? ""
    }
  }

  /// The file, for messages.
  public let name: String
  /// The rows that are not blank.
  public let rows: [Row]
  /// The columns, small.
  private let columns: [String]

  /// Reads a table.
  /// - Parameters:
  ///   - name: of the file, for messages.
  ///   - sheets: names of which a sheet of a workbook is read alone, when it has one of them.
  public init(path: String, name: String, sheets: [String] = []) throws(DecodingFailure) {
    let table = try CSVTable(path: path, sheets: sheets)
    let columns = table.header.map { $0.lowercased() }
    var rows: [Row] = []
    try table.forEachRow { row in
      guard !row.isBlank else { return true }
      var cells: [String: String] = [:]
      for (column, cell) in zip(columns, row.cells) {
        cells[column] = cell.trimmingCharacters(in: .whitespaces)
      }
      rows.append(Row(line: row.line, cells: cells))
      return true
    }
    self.name = name
    self.rows = rows
    self.columns = columns
  }

  /// Refuses a table without one of these columns, each of which may have several names.
  public func require(_ names: [String]...) throws(WorkspaceFailure) {
    for names in names where !names.contains(where: columns.contains) {
      let others = names.dropFirst().map { "'\($0)'" }.joined(separator: ", ")
      let nearest = columns.first { NearestName.of($0, among: names) != nil }
      throw WorkspaceFailure(
        "\(name):1: no column '\(names[0])'" + (others.isEmpty ? "" : " (or \(others))")
          + "; found: \(columns.map { "'\($0)'" }.joined(separator: ", "))"
          + (nearest.map { "; is '\($0)' meant?" } ?? ""))
    }
  }
}
