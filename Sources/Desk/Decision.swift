/// One thing that the manager decided: a row of `decisions.csv`.
public struct Decision: Sendable, Equatable {
  /// What is decided, in the order in which decisions are replayed.
  public enum Kind: String, Sendable, CaseIterable {
    /// A contact is no part of its question.
    case drop
    /// A question is another one.
    case merge
    /// Part of a question, by an example, is a question of its own.
    case split
    /// A contact, question or process belongs to another process.
    case process
    /// A question or process has another name.
    case rename
    /// A question or process is no part of the ranking.
    case ignore
    /// Something is done about a question or process; its effect is followed.
    case fix

    /// What it may be called, in small letters.
    var names: [String] {
      switch self {
      case .drop: ["drop", "verwijder", "eruit", "hoort er niet bij"]
      case .merge: ["merge", "voeg samen", "samenvoegen"]
      case .split: ["split", "splits", "splitsen"]
      case .process: ["process", "proces"]
      case .rename: ["rename", "hernoem", "naam"]
      case .ignore: ["ignore", "negeer", "negeren"]
      case .fix: ["fix", "verbeter", "verbeteren", "aanpakken"]
      }
    }

    /// Its name in Dutch.
    public var dutch: String { names[1] }
  }

  /// What is decided.
  public let kind: Kind
  /// What it is about: the id of a question (`Q0001`), a contact or a process (`billing/annual-bill`).
  public let id: String
  /// By kind: the question it is merged into, the example, the process, the name, or what is done; empty for none.
  public let value: String
  /// The process that ``value`` names, of a decision of that kind.
  public let process: ProcessNames.Named?
  /// Who does it; empty for nobody.
  public let owner: String
  /// Day since 1970-01-01 on which it was decided; nil when not given.
  public let decidedOn: Int?
  /// Contacts a month that it is expected to save; nil when not given.
  public let expected: Double?
  /// Day from which on it should work; nil when not given.
  public let fixedOn: Int?
  /// A remark.
  public let note: String
  /// Its line in the file.
  public let line: Int

  /// The id in capitals, by which decisions are found.
  var key: String { id.uppercased() }
}

extension Decision {
  /// Columns that `decisions.csv` is written with.
  public static let columns = [
    "question", "decision", "value", "owner", "decided_on", "expected", "fixed_on", "note",
  ]

  static let idNames = ["question", "vraag", "id", "contact"]
  static let kindNames = ["decision", "besluit"]
  static let valueNames = ["value", "waarde"]
  private static let ownerNames = ["owner", "eigenaar"]
  private static let decidedNames = ["decided_on", "decided on", "besloten_op", "besloten op"]
  private static let expectedNames = [
    "expected", "expected saving", "verwacht", "verwachte besparing",
  ]
  private static let fixedNames = [
    "fixed_on", "fixed on", "verbeterd_op", "verbeterd op", "opgelost_op", "opgelost op",
  ]
  private static let noteNames = ["note", "toelichting", "opmerking"]

  /// Reads a row.
  /// - Throws: a failure that names the row.
  init(_ row: EditedTable.Row, at place: String, _ processes: ProcessNames)
    throws(WorkspaceFailure)
  {
    id = row[Decision.idNames]
    guard !id.isEmpty else {
      throw WorkspaceFailure("\(place): the id of a question, process or contact is missing")
    }
    let said = row[Decision.kindNames].lowercased()
    guard let kind = Kind.allCases.first(where: { $0.names.contains(said) }) else {
      let nearest = NearestName.of(said, among: Kind.allCases.flatMap(\.names))
      throw WorkspaceFailure(
        "\(place): decision '\(said)' is not one of "
          + Kind.allCases.map { "\($0.rawValue) (\($0.dutch))" }.joined(separator: ", ")
          + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
    }
    self.kind = kind
    value = row[Decision.valueNames]
    let missing: String? =
      switch kind {
      case .merge: "is merged into no question; write its id in the column 'value'"
      case .split:
        "has no example; write a sentence of what is to stand apart in the column 'value'"
      case .process: "gets no process; write its id in the column 'value'"
      case .rename: "gets no name; write it in the column 'value'"
      case .drop, .ignore, .fix: nil
      }
    if value.isEmpty, let missing { throw WorkspaceFailure("\(place): \(id) \(missing)") }
    process = kind == .process ? try processes.process(value, at: place) : nil
    owner = row[Decision.ownerNames]
    note = row[Decision.noteNames]
    line = row.line
    decidedOn = try Decision.day(row[Decision.decidedNames], at: place)
    fixedOn = try Decision.day(row[Decision.fixedNames], at: place)
    expected = try Decision.amount(row[Decision.expectedNames], at: place)
    if kind != .fix, let column = fixedOn != nil ? "fixed_on" : expected != nil ? "expected" : nil {
      throw WorkspaceFailure(
        "\(place): '\(column)' belongs to a decision 'fix' (verbeter), not to '\(said)'")
    }
  }

  private static func day(_ text: String, at place: String) throws(WorkspaceFailure) -> Int? {
    guard !text.isEmpty else { return nil }
    guard let day = EditedDate.day(text) else {
      throw WorkspaceFailure("\(place): '\(text)' is no date such as 2025-10-06 or 06-10-2025")
    }
    return day
  }

  private static func amount(_ text: String, at place: String) throws(WorkspaceFailure) -> Double? {
    guard !text.isEmpty else { return nil }
    guard case .one(let value)? = EditedNumber(text), value >= 0 else {
      throw WorkspaceFailure(
        "\(place): '\(text)' is no number of contacts that are saved a month, such as 120")
    }
    return value
  }
}
