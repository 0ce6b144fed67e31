import ContactModel
import Decoding
public import Desk
import Foundation
import RootCauses
import Workbooks

/// Hands decisions to a workspace.
public struct Deciding: Sendable {
  /// Decisions that were taken over, new or changed.
  public let taken: Int
  /// Decisions that were taken away.
  public let removed: Int
  /// Decisions that the workspace has now.
  public let all: Int

  /// Takes over the decisions of a filled-in sheet: the sheet `Besluiten` or `Decisions` of a workbook, or a CSV file.
  ///
  /// A row replaces what was decided of the same kind about the same; a row on record whose decision was cleared is taken
  /// away. Nothing is changed when a row cannot be meant.
  public init(file path: String, workspace: Workspace) throws(WorkspaceFailure) {
    let name = URL(fileURLWithPath: path).lastPathComponent
    let filled: EditedTable
    do {
      filled = try EditedTable(path: path, name: name, sheets: ["Besluiten", "Decisions"])
    } catch {
      throw WorkspaceFailure(error.description)
    }
    let names = try workspace.catalogue().names
    let rows = try DecisionRows(filled, names: names)
    guard !rows.decided.isEmpty || !rows.cleared.isEmpty else {
      throw WorkspaceFailure("\(name): no row is filled in; choose a decision for what you decide")
    }
    let before = try workspace.decisions().all
    let kept = before.filter { old in
      !rows.decided.contains { $0.replaces(old) } && !rows.cleared.contains { $0 == old.place }
    }
    let unchanged = rows.decided.filter { new in before.contains { $0.says(new) } }
    let language = try workspace.settings().language ?? .dutch
    let bytes = CSVText.bytes(
      header: Decision.columns, rows: (kept + rows.decided).map { $0.cells(in: language) },
      language: language)
    let place = workspace.folder.appendingPathComponent("decisions.csv")
    let new = workspace.folder.appendingPathComponent(".decisions-new.csv")
    do {
      try Data(bytes).write(to: new, options: .atomic)
      defer { try? FileManager.default.removeItem(at: new) }
      // Read as the next run will: what contradicts itself is refused before it stands.
      all = try Decisions(EditedTable(path: new.path, name: "decisions.csv"), names: names).all
        .count
      try Data(bytes).write(to: place, options: .atomic)
    } catch let failure as WorkspaceFailure {
      throw failure
    } catch {
      throw WorkspaceFailure("\(place.path): could not be written: \(error)")
    }
    taken = rows.decided.count - unchanged.count
    removed =
      before.count - kept.count
      - rows.decided.count { new in
        before.contains { new.replaces($0) }
      }
  }
}
