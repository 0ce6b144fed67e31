/// What the user decided about questions, processes and single contacts; replayed every month.
public struct Decisions: Sendable {
  /// All, in the order of the file.
  public let all: [Decision]
  private let byKind: [Decision.Kind: [String: Decision]]

  /// No decisions.
  public init() {
    all = []
    byKind = [:]
  }

  /// Reads `decisions.csv`, with Dutch or English headings and values.
  /// - Throws: a failure that names the row: what cannot be read, or two rows that contradict each other.
  public init(_ table: EditedTable, names processes: ProcessNames) throws(WorkspaceFailure) {
    try table.require(Decision.idNames, Decision.kindNames, Decision.valueNames)
    var all: [Decision] = []
    for row in table.rows {
      all.append(try Decision(row, at: "\(table.name):\(row.line)", processes))
    }
    self.all = all
    var byKind: [Decision.Kind: [String: Decision]] = [:]
    for decision in all {
      let first = byKind[decision.kind, default: [:]].updateValue(decision, forKey: decision.key)
      // A question may be split by several examples, and several things done about one.
      if let first, decision.kind != .split, decision.kind != .fix {
        throw WorkspaceFailure(
          "\(table.name):\(decision.line): '\(decision.kind.rawValue)' of \(decision.id) was decided in line "
            + "\(first.line) already; leave one of the two")
      }
    }
    self.byKind = byKind
    try requireNoContradiction(table.name)
  }

  /// The decision of a kind about something; the last of several.
  public func decision(_ kind: Decision.Kind, about id: String) -> Decision? {
    byKind[kind]?[id.uppercased()]
  }

  /// All decisions of a kind, in the order of the file.
  public func all(_ kind: Decision.Kind) -> [Decision] { all.filter { $0.kind == kind } }

  /// Whether any is about which contacts a question has.
  public var mayChangeQuestions: Bool {
    all.contains { [.drop, .merge, .split].contains($0.kind) }
  }

  /// The step that was decided for a contact; nil for none.
  public func step(ofContact id: String) -> String? {
    decision(.process, about: id)?.process?.step
  }

  /// The question that another goes into at last; nil for one that is not merged.
  public func merged(_ id: String) -> String? {
    var into = decision(.merge, about: id)?.value
    while let next = into.flatMap({ decision(.merge, about: $0)?.value }) { into = next }
    return into
  }

  /// Refuses rows of which only one can be meant, and merges that run in a circle.
  private func requireNoContradiction(_ file: String) throws(WorkspaceFailure) {
    func refuse(_ a: Decision, _ b: Decision, _ why: String) -> WorkspaceFailure {
      let (first, second) = a.line < b.line ? (a, b) : (b, a)
      return WorkspaceFailure(
        "\(file):\(second.line): \(why) (lines \(first.line) and \(second.line)); leave one of the two"
      )
    }
    for ignored in all(.ignore) {
      if let other = decision(.process, about: ignored.id) {
        throw refuse(ignored, other, "\(ignored.id) is ignored and has a process")
      }
    }
    for dropped in all(.drop) {
      if let other = decision(.process, about: dropped.id) {
        throw refuse(dropped, other, "\(dropped.id) is dropped and has a process")
      }
    }
    for merge in all(.merge) {
      for kind in [Decision.Kind.split, .process, .rename, .ignore, .fix] {
        guard let other = decision(kind, about: merge.id) else { continue }
        throw refuse(
          merge, other,
          "\(merge.id) is merged into \(merge.value), so that '\(kind.rawValue)' has to be decided about that"
        )
      }
      var seen: Set<String> = [merge.key]
      var next: Decision? = merge
      while let current = next {
        guard seen.insert(current.value.uppercased()).inserted else {
          throw refuse(
            merge, current, "\(merge.id) is merged in a circle: \(current.id) into \(current.value)"
          )
        }
        next = decision(.merge, about: current.value)
      }
    }
  }
}
