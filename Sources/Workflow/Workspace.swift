public import ContactModel
import Decoding
public import Exports
public import Foundation
public import RootCauses
public import Trends
import Workbooks

/// The folder of the monthly routine: settings, catalogue, tariffs, decisions, history.
///
/// Every file but `history.sqlite` and `secret.key` is plain text that its owner edits; a missing file
/// switches off what it is for.
public struct Workspace: Sendable {
  /// The folder.
  public let folder: URL

  /// A workspace in a folder that exists.
  public init(folder: URL) throws(WorkspaceFailure) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder),
      isFolder.boolValue
    else {
      throw WorkspaceFailure(
        "\(folder.path): no such folder; make a workspace with 'kernvraag init \(folder.path)'")
    }
    self.folder = folder
  }

  /// Makes a workspace; files that are there already are kept.
  /// - Returns: the names of the files that were written.
  public static func create(
    in folder: URL, language: ReportLanguage
  ) throws(WorkspaceFailure) -> [String] {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw WorkspaceFailure("\(folder.path): the folder could not be made: \(error)")
    }
    let secret = CustomerHasher.newSecret().map { String($0, radix: 16).leftPadded }.joined()
    let files: [(String, [UInt8])] = [
      ("kernvraag.yml", Array(Settings.template.utf8)),
      (
        "processes.csv",
        CSVText.bytes(
          header: ProcessCatalogue.columns, rows: ProcessCatalogue.standard.rows,
          language: language)
      ),
      (
        "tariffs.csv",
        CSVText.bytes(header: Tariffs.columns, rows: [], language: language)
      ),
      (
        "decisions.csv",
        CSVText.bytes(header: Decisions.columns, rows: [], language: language)
      ),
      ("secret.key", Array((secret + "\n").utf8)),
    ]
    var written: [String] = []
    for (name, bytes) in files {
      let url = folder.appendingPathComponent(name)
      guard !FileManager.default.fileExists(atPath: url.path) else { continue }
      do {
        try Data(bytes).write(to: url, options: .atomic)
        if name == "secret.key" {
          try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: url.path)
        }
      } catch {
        throw WorkspaceFailure("\(url.path): could not be written: \(error)")
      }
      written.append(name)
    }
    do {
      _ = try Workspace(folder: folder).history()
    } catch {
      throw WorkspaceFailure("\(error)")
    }
    return written
  }

  private func text(of name: String) throws(WorkspaceFailure) -> String? {
    let url = folder.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    do {
      return try String(contentsOf: url, encoding: .utf8)
    } catch {
      throw WorkspaceFailure("\(name): could not be read as UTF-8 text: \(error)")
    }
  }

  /// The settings; the defaults without `kernvraag.yml`.
  public func settings() throws(WorkspaceFailure) -> Settings {
    guard let yaml = try text(of: "kernvraag.yml") else { return Settings() }
    return try Settings(yaml: yaml, name: "kernvraag.yml")
  }

  /// The catalogue; the standard one without `processes.csv`.
  public func catalogue() throws(WorkspaceFailure) -> ProcessCatalogue {
    let url = folder.appendingPathComponent("processes.csv")
    guard FileManager.default.fileExists(atPath: url.path) else { return .standard }
    do {
      return try ProcessCatalogue(path: url.path, name: "processes.csv")
    } catch {
      throw WorkspaceFailure(error.description)
    }
  }

  /// The profiles of systems in the folder `profiles`, in order of their names; files that end in `.txt`.
  public func profiles() throws(WorkspaceFailure) -> [SystemProfile] {
    let inside = folder.appendingPathComponent("profiles")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: inside.path)) ?? []
    var profiles: [SystemProfile] = []
    for name in names.sorted() where name.hasSuffix(".txt") {
      do {
        profiles.append(
          try SystemProfile(
            path: inside.appendingPathComponent(name).path, name: "profiles/\(name)"))
      } catch {
        throw WorkspaceFailure(error.description)
      }
    }
    return profiles
  }

  /// The rows of one of the user's CSV files; empty without it.
  func table(_ name: String) throws(WorkspaceFailure) -> EditedTable? {
    let url = folder.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    do {
      return try EditedTable(path: url.path, name: name)
    } catch {
      throw WorkspaceFailure(error.description)
    }
  }

  /// The secret of the customer keys; made with the workspace.
  func secret() throws(WorkspaceFailure) -> [UInt8] {
    guard let hex = try text(of: "secret.key")?.trimmingCharacters(in: .whitespacesAndNewlines)
    else {
      throw WorkspaceFailure(
        "secret.key is missing; 'kernvraag init \(folder.path)' makes a new one "
          + "(customers of earlier months are then not recognised)")
    }
    let bytes = stride(from: 0, to: hex.count - 1, by: 2).compactMap { i -> UInt8? in
      let start = hex.index(hex.startIndex, offsetBy: i)
      return UInt8(hex[start...hex.index(after: start)], radix: 16)
    }
    guard bytes.count >= 16 else {
      throw WorkspaceFailure("secret.key:1: expected at least 32 hexadecimal digits")
    }
    return bytes
  }

  /// The months on record.
  public func history() throws(HistoryFailure) -> History {
    try History(path: folder.appendingPathComponent("history.sqlite").path)
  }
}

extension String {
  fileprivate var leftPadded: String { count == 1 ? "0" + self : self }
}

/// A CSV file that the user edits, by column name.
struct EditedTable {
  /// A row with its line.
  struct Row {
    let line: Int
    let cells: [String: String]

    /// The trimmed cell of the first of these columns that has one filled; empty when there is none.
    subscript(_ columns: String...) -> String {
      columns.lazy.compactMap { cells[$0] }.first { !$0.isEmpty } ?? ""
    }
  }

  let name: String
  let rows: [Row]

  init(path: String, name: String) throws(DecodingFailure) {
    let table = try CSVTable(path: path)
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
  }
}

/// What contacts cost, by channel.
struct Tariffs: Sendable {
  /// The columns of `tariffs.csv`; basis is `per_hour` or `per_contact`, both may be given.
  static let columns = ["channel", "basis", "amount"]

  private var perHour: [String: Double] = [:]
  private var perContact: [String: Double] = [:]

  /// The tariffs by channel and basis, for the Assumptions sheet.
  var all: [(channel: String, basis: String, amount: Double)] {
    perHour.sorted { $0.key < $1.key }.map { ($0.key, "per_hour", $0.value) }
      + perContact.sorted { $0.key < $1.key }.map { ($0.key, "per_contact", $0.value) }
  }

  /// No tariffs: costs are off.
  init() {}

  init(_ table: EditedTable) throws(WorkspaceFailure) {
    for row in table.rows {
      let text = row["amount", "euro", "bedrag"]
      guard let amount = Double(text.replacing(",", with: ".")), (0...1e6).contains(amount) else {
        throw WorkspaceFailure(
          "\(table.name):\(row.line): amount '\(text)' is not a number of 0 to 1000000")
      }
      let channel = row["channel"].lowercased()
      switch row["basis"].lowercased() {
      case "per_hour": perHour[channel, default: 0] += amount
      case "per_contact": perContact[channel, default: 0] += amount
      default:
        throw WorkspaceFailure(
          "\(table.name):\(row.line): basis '\(row["basis"])' is neither per_hour nor per_contact")
      }
    }
  }

  /// The cost of a contact (F10): minutes times the hourly rate, plus the amount per contact; nil when
  /// its channel has no tariff or only an hourly one and the minutes are unknown. A tariff for `*`
  /// holds for channels without one of their own.
  func cost(channel: String, minutes: Double?) -> Double? {
    let channel = channel.lowercased()
    let hourly = perHour[channel] ?? perHour["*"]
    let fixed = perContact[channel] ?? perContact["*"]
    if let hourly, let minutes { return hourly * minutes / 60 + (fixed ?? 0) }
    return hourly == nil ? fixed : nil
  }
}

/// What the user decided about questions, and about single contacts; replayed every month.
struct Decisions: Sendable {
  /// The columns of `decisions.csv`: the id of a question (or, for `process`, of a contact), `process`, `rename` or
  /// `ignore`, the step's id or the new name, and a note.
  static let columns = ["question", "decision", "value", "note"]

  /// Step by id, in capitals.
  private(set) var process: [String: String] = [:]
  private(set) var names: [String: String] = [:]
  private(set) var ignored: Set<String> = []
  private(set) var places: [String: Int] = [:]

  /// No decisions.
  init() {}

  /// The step that was decided for a contact; nil for none.
  func step(ofContact id: String) -> String? {
    process.isEmpty ? nil : process[id.uppercased()]
  }

  /// Whether a decision is one that may be about a contact: its process alone.
  func mayBeOfContact(_ id: String) -> Bool {
    process[id] != nil && names[id] == nil && !ignored.contains(id)
  }

  init(_ table: EditedTable, steps: [String]) throws(WorkspaceFailure) {
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
