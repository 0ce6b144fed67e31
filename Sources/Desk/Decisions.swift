/// What the user decided about questions, and about single contacts; replayed every month.
public struct Decisions: Sendable {
  /// The columns of `decisions.csv`: the id of a question (or, for `process`, of a contact), `process`, `rename` or
  /// `ignore`, the step's id or the new name, and a note.
  public static let columns = ["question", "decision", "value", "note"]

  /// Step by id, in capitals.
  public private(set) var process: [String: String] = [:]
  /// New name by id of the question.
  public private(set) var names: [String: String] = [:]
  /// Questions that are no part of the ranking.
  public private(set) var ignored: Set<String> = []
  /// Line of the last decision by id.
  public private(set) var places: [String: Int] = [:]

  /// No decisions.
  public init() {}

  /// The step that was decided for a contact; nil for none.
  public func step(ofContact id: String) -> String? {
    process.isEmpty ? nil : process[id.uppercased()]
  }

  /// Whether a decision is one that may be about a contact: its process alone.
  public func mayBeOfContact(_ id: String) -> Bool {
    process[id] != nil && names[id] == nil && !ignored.contains(id)
  }

  /// Reads `decisions.csv`; a process must be one of these steps.
  public init(_ table: EditedTable, steps: [String]) throws(WorkspaceFailure) {
    for row in table.rows {
      let question = row["question"].uppercased()
      let value = row["value"]
      places[question] = row.line
      switch row["decision"].lowercased() {
      case "process":
        guard steps.contains(value) else {
          let nearest = NearestName.of(value, among: steps)
          throw WorkspaceFailure(
            "\(table.name):\(row.line): no process step '\(value)'"
              + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
        }
        process[question] = value
      case "rename": names[question] = value
      case "ignore": ignored.insert(question)
      default:
        throw WorkspaceFailure(
          "\(table.name):\(row.line): decision '\(row["decision"])' is not process, rename or ignore"
        )
      }
    }
  }
}
