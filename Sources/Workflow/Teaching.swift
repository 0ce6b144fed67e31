import ContactModel
import Decoding
public import Desk
import Foundation
import RootCauses
public import Verdicts
import Workbooks

/// Hands judged contacts to a workspace.
public struct Teaching: Sendable {
  /// Judgements that were taken over.
  public let taken: Int
  /// Contacts of the file that nobody judged.
  public let left: Int
  /// Examples that the workspace has now.
  public let examples: Int
  /// Of the contacts of this file that were drawn at random: those whose process was right, and all.
  public let drawn: DrawnJudgements

  /// Adds the judgements of a filled-in `to-judge` file (CSV or workbook) to `examples.csv`; a contact that was judged
  /// before is replaced.
  public init(file path: String, workspace: Workspace) throws(WorkspaceFailure) {
    let name = URL(fileURLWithPath: path).lastPathComponent
    let names = try workspace.catalogue().names
    let table: EditedTable
    do {
      table = try EditedTable(path: path, name: name)
    } catch {
      throw WorkspaceFailure(error.description)
    }
    let judged = try OwnExamples(table, names: names)
    guard !judged.rows.isEmpty else {
      throw WorkspaceFailure(
        "\(name): no row is filled in; choose a process (or avoidable, or side) for the contacts you judge"
      )
    }
    let before = try workspace.table("examples.csv").map { table throws(WorkspaceFailure) in
      try OwnExamples(table, names: names)
    }
    let new = Set(judged.rows.map { $0[0] })
    let rows = (before?.rows ?? []).filter { !new.contains($0[0]) } + judged.rows
    let url = workspace.folder.appendingPathComponent("examples.csv")
    do {
      try Data(
        CSVText.bytes(
          header: OwnExamples.columns, rows: rows,
          language: try workspace.settings().language ?? .dutch)
      ).write(to: url, options: .atomic)
    } catch {
      throw WorkspaceFailure("\(url.path): could not be written: \(error)")
    }
    taken = judged.rows.count
    left = table.rows.count - taken
    examples = rows.count
    drawn = judged.drawn
  }
}
