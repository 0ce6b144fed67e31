public import ContactModel
import Decoding
public import Desk
public import Exports
public import Foundation
public import RootCauses
public import Trends
import Verdicts
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
        CSVText.bytes(header: Decision.columns, rows: [], language: language)
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

  /// Everything the manager set; the defaults for files that are not there.
  func desk() throws(WorkspaceFailure) -> DeskTables {
    var desk = DeskTables()
    desk.settings = try settings()
    let catalogue = try catalogue()
    desk.catalogue = catalogue
    try requireSector(desk.settings.sector, in: catalogue)
    if let table = try table("tariffs.csv") { desk.tariffs = try Tariffs(table) }
    desk.decisions = try decisions()
    if let table = try table("volumes.csv") { desk.volumes = try Volumes(table) }
    if let table = try table("examples.csv") {
      desk.examples = try OwnExamples(table, names: catalogue.names)
    }
    if let table = try table("events.csv") { desk.events = try Event.read(table) }
    return desk
  }

  /// What was decided; nothing without `decisions.csv`.
  func decisions() throws(WorkspaceFailure) -> Decisions {
    guard let table = try table("decisions.csv") else { return Decisions() }
    return try Decisions(table, names: try catalogue().names)
  }

  /// Refuses a sector that has no products: they would all be lost without a word.
  private func requireSector(
    _ sector: String?, in catalogue: ProcessCatalogue
  ) throws(WorkspaceFailure) {
    let sectors = Set(catalogue.products.map(\.sector)).sorted()
    guard let sector, !sectors.contains(sector) else { return }
    let nearest = NearestName.of(sector, among: sectors)
    throw WorkspaceFailure(
      "kernvraag.yml: sector '\(sector)' has no products in processes.csv"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "")
        + " (auto, \(sectors.joined(separator: ", ")))")
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
