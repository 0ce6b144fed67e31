import Decoding
public import Foundation
import Glibc

/// A folder of results that is written beside and moved into place when whole.
///
/// A run that is stopped leaves at most a folder whose name begins with a dot; the next run of the month
/// clears it.
public final class RunFolder {
  private let parent: URL
  private let name: String
  private let partial: URL

  /// Makes the partial folder.
  public init(named name: String, in parent: URL) throws {
    self.parent = parent
    self.name = name
    // Each process has a partial folder of its own; those of processes that are gone are cleared.
    partial = parent.appendingPathComponent(".\(name).partial-\(getpid())")
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try RunFolder.requireResults(at: parent.appendingPathComponent(name))
      for leftover in try FileManager.default.contentsOfDirectory(atPath: parent.path)
      where leftover.hasPrefix(".\(name).partial-") {
        let owner = leftover.split(separator: "-").last.flatMap { pid_t($0) } ?? 0
        if owner == getpid() || kill(owner, 0) != 0 {
          try? FileManager.default.removeItem(at: parent.appendingPathComponent(leftover))
        }
      }
      try FileManager.default.createDirectory(at: partial, withIntermediateDirectories: false)
    } catch let failure as ResultFailure {
      throw failure
    } catch {
      throw ResultFailure(
        "\(parent.path): results cannot be written here: \(error.localizedDescription)")
    }
  }

  private static let names = Set(
    ReportTables.published.map { $0.name + ".csv" } + [
      "report.xlsx", "to-judge.xlsx", "run.json",
    ]
      + (1...Brief.most).map(Brief.name(of:)))

  /// Refuses to replace anything but an earlier folder of results.
  private static func requireResults(at place: URL) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) else { return }
    let inside =
      isFolder.boolValue
      ? Set(try FileManager.default.contentsOfDirectory(atPath: place.path)) : []
    let foreign = inside.subtracting(names).filter { !$0.hasPrefix(".") }.sorted()
    guard isFolder.boolValue, foreign.isEmpty else {
      throw ResultFailure(
        "\(place.path): holds what is not of an earlier run"
          + (foreign.first.map { " (\($0))" } ?? "") + "; move it or choose another --output")
    }
  }

  /// The path of a file in the partial folder.
  public func path(of file: String) -> String { partial.appendingPathComponent(file).path }

  /// Writes a whole file and waits until it is on the disk.
  public func write(_ bytes: [UInt8], to file: String) throws {
    let path = path(of: file)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw RunFolder.failure(path, "could not be made") }
    defer { close(descriptor) }
    guard writeWhole(bytes, to: descriptor) else {
      throw RunFolder.failure(path, "could not be written")
    }
    guard fsync(descriptor) == 0 else { throw RunFolder.failure(path, "could not be saved") }
  }

  /// Moves the folder to its name; an earlier one of the same name gives way.
  /// - Returns: the folder in place.
  public func moveIntoPlace() throws -> URL {
    let place = parent.appendingPathComponent(name)
    try synchronise(partial)
    let old = parent.appendingPathComponent(".\(name).partial-old-\(getpid())")
    let isReplacing = FileManager.default.fileExists(atPath: place.path)
    if isReplacing {
      guard rename(place.path, old.path) == 0 else {
        throw RunFolder.failure(place.path, "could not be replaced")
      }
    }
    guard rename(partial.path, place.path) == 0 else {
      let failure = RunFolder.failure(place.path, "could not be put in place")
      if isReplacing { _ = rename(old.path, place.path) }
      throw failure
    }
    try synchronise(parent)
    if isReplacing { try? FileManager.default.removeItem(at: old) }
    return place
  }

  /// Removes the partial folder.
  public func discard() { try? FileManager.default.removeItem(at: partial) }

  private func synchronise(_ folder: URL) throws {
    let descriptor = open(folder.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RunFolder.failure(folder.path, "could not be opened") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw RunFolder.failure(folder.path, "could not be saved")
    }
  }

  private static func failure(_ path: String, _ what: String) -> ResultFailure {
    ResultFailure("\(path): \(what): \(String(cString: strerror(errno)))")
  }
}
