public import ContactModel

/// The rows of a sheet of decisions that was filled in.
public struct DecisionRows: Sendable {
  /// What a decision is about and of which kind.
  public struct Place: Hashable, Sendable {
    let key: String
    let kind: Decision.Kind
    /// What tells several of one kind about one apart; empty for kinds of which there is one.
    let value: String
  }

  /// The decisions.
  public let decided: [Decision]
  /// Decisions on record that were cleared.
  public let cleared: Set<Place>

  private static let recordedNames = ["recorded", "on record", "vastgelegd"]

  /// Reads the rows; those without a decision are left out.
  /// - Throws: a failure that names the row.
  public init(_ table: EditedTable, names: ProcessNames) throws(WorkspaceFailure) {
    try table.require(Decision.idNames, Decision.kindNames, Decision.valueNames)
    var decided: [Decision] = []
    var cleared: Set<Place> = []
    for row in table.rows {
      let recorded = row[DecisionRows.recordedNames].lowercased()
      let said = row[Decision.kindNames]
      if !said.isEmpty {
        decided.append(try Decision(row, at: "\(table.name):\(row.line)", names))
      }
      if let kind = Decision.Kind.allCases.first(where: { $0.names.contains(recorded) }),
        said.lowercased() != recorded
      {
        cleared.insert(Place(row[Decision.idNames], kind, row[Decision.valueNames]))
      }
    }
    self.decided = decided
    self.cleared = cleared
  }
}

extension DecisionRows.Place {
  init(_ id: String, _ kind: Decision.Kind, _ value: String) {
    key = id.uppercased()
    self.kind = kind
    self.value = kind == .split || kind == .fix ? value : ""
  }
}

extension Decision {
  /// What it is about and of which kind.
  public var place: DecisionRows.Place { DecisionRows.Place(id, kind, value) }

  /// Whether it stands in the place of another.
  public func replaces(_ other: Decision) -> Bool { place == other.place }

  /// Whether it says the same as another, in whichever line.
  public func says(_ other: Decision) -> Bool { cells(in: .english) == other.cells(in: .english) }

  /// Its row in `decisions.csv`, in the order of ``columns``.
  public func cells(in language: ReportLanguage) -> [String] {
    func text(_ day: Int?) -> String {
      day.map { LocalTime(seconds: $0 * 86_400).dayText } ?? ""
    }
    return [
      id, language == .dutch ? kind.dutch : kind.rawValue, value, owner, text(decidedOn),
      expected.map { NumberText.of($0, decimals: $0 == $0.rounded() ? 0 : 1, language) } ?? "",
      text(fixedOn), note,
    ]
  }
}
