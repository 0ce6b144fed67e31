/// What the user decided about questions, and about single contacts; replayed every month.
public struct Decisions: Sendable {
  /// The columns of `decisions.csv`: the id of a question (or, for `process`, of a contact), `process`, `rename` or
  /// `ignore`, the step's id or the new name, and a note.
  public static let columns = ["question", "decision", "value", "note"]

  private static let id = ["question", "vraag", "id", "contact"]
  private static let decision = ["decision", "besluit"]
  private static let value = ["value", "waarde"]

  /// Process by id, in capitals.
  public private(set) var process: [String: ProcessNames.Named] = [:]
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
    process.isEmpty ? nil : process[id.uppercased()]?.step
  }

  /// Whether a decision is one that may be about a contact: its process alone.
  public func mayBeOfContact(_ id: String) -> Bool {
    process[id] != nil && names[id] == nil && !ignored.contains(id)
  }

  /// Reads `decisions.csv`, with Dutch or English headings and values.
  /// - Throws: a failure that names the row: an unknown process or decision, a name that is missing, or a row that
  ///   contradicts an earlier one.
  public init(_ table: EditedTable, names processes: ProcessNames) throws(WorkspaceFailure) {
    try table.require(
      Decisions.id, Decisions.decision, Decisions.value)
    var lines: [String: Int] = [:]
    for row in table.rows {
      let place = "\(table.name):\(row.line)"
      let id = row[Decisions.id].uppercased()
      let decision = row[Decisions.decision].lowercased()
      let value = row[Decisions.value]
      guard !id.isEmpty else {
        throw WorkspaceFailure("\(place): the id of a question or contact is missing")
      }
      let kind: String
      switch decision {
      case "process", "proces":
        kind = "process"
        process[id] = try processes.process(value, at: place)
      case "rename", "hernoem", "naam":
        kind = "rename"
        guard !value.isEmpty else {
          throw WorkspaceFailure("\(place): \(id) gets no name; write it in the column 'value'")
        }
        names[id] = value
      case "ignore", "negeer", "negeren":
        kind = "ignore"
        ignored.insert(id)
      default:
        throw WorkspaceFailure(
          "\(place): decision '\(decision)' is not process, rename or ignore "
            + "(proces, hernoem, negeer)")
      }
      if let first = lines.updateValue(row.line, forKey: "\(id) \(kind)") {
        throw WorkspaceFailure(
          "\(place): '\(kind)' of \(id) was decided in line \(first) already; leave one of the two")
      }
      places[id] = row.line
    }
    for id in ignored.sorted() where process[id] != nil {
      throw WorkspaceFailure(
        "\(table.name):\(places[id] ?? 1): \(id) is ignored and has a process; leave one of the two"
      )
    }
  }
}
