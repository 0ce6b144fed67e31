import CFolderMove
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
  /// Whether the folder stands in place and the run has not ended yet, and whether an earlier one stood there.
  private var isInPlace = false
  private var isReplacing = false

  /// Makes the partial folder.
  public init(named name: String, in parent: URL) throws {
    self.parent = parent
    self.name = name
    // Each process has a partial folder of its own; those of processes that are gone are cleared.
    partial = parent.appendingPathComponent(".\(name).partial-\(getpid())")
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      RunFolder.recover(name, in: parent)
      try RunFolder.requireResults(at: parent.appendingPathComponent(name))
      for leftover in try FileManager.default.contentsOfDirectory(atPath: parent.path)
      where leftover.hasPrefix(".\(name).partial-") {
        let owner = leftover.split(separator: "-").last.flatMap { pid_t($0) } ?? 0
        guard owner == getpid() || kill(owner, 0) != 0 else { continue }
        let folder = parent.appendingPathComponent(leftover)
        // A run that was stopped behind the move left the folder it replaced, which somebody may have changed.
        let isWhole = FileManager.default.fileExists(
          atPath: folder.appendingPathComponent(RunFolder.written).path)
        if isWhole, !RunFolder.isAsWritten(folder) {
          _ = RunFolder.keep(folder, of: name, in: parent)
        } else {
          try? FileManager.default.removeItem(at: folder)
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
      "report.xlsx", "to-judge.xlsx", "run.json", RunFolder.written,
    ]
      + (1...Brief.most).map(Brief.name(of:)))

  /// Refuses to replace anything but an earlier folder of results.
  private static func requireResults(at place: URL) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) else {
      // What leads nowhere stands in the way all the same.
      var status = stat()
      guard lstat(place.path, &status) != 0 else {
        throw ResultFailure(
          "\(place.path): is a link to what is not there; remove it or choose another --output")
      }
      return
    }
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

  /// The list of what was written, with SHA-256 as `sha256sum -c` reads it.
  private static let written = "written.sha256"

  /// Writes the list of all files in the folder: what differs from it later was changed by somebody.
  private func writeList() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: partial.path).sorted()
    let lines = names.filter { $0 != RunFolder.written }
      .map { "\(sha256Hex(ofFile: path(of: $0)))  \($0)\n" }
    try write(Array(lines.joined().utf8), to: RunFolder.written)
  }

  /// Whether a folder is as a run wrote it. One of before there were lists is not known to be.
  private static func isAsWritten(_ folder: URL) -> Bool {
    guard
      let list = try? String(
        contentsOf: folder.appendingPathComponent(written), encoding: .utf8),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return false }
    let listed = list.split(separator: "\n").map { line in
      (hash: String(line.prefix(64)), name: String(line.dropFirst(66)))
    }
    return Set(names).subtracting([written]) == Set(listed.map(\.name))
      && listed.allSatisfy {
        sha256Hex(ofFile: folder.appendingPathComponent($0.name).path) == $0.hash
      }
  }

  /// Moves the folder to its name. An earlier one of the same name changes places with it in one step, so that there is
  /// a whole folder at every moment; it is kept until ``settle()``.
  /// - Returns: the folder in place.
  public func moveIntoPlace() throws -> URL {
    let place = parent.appendingPathComponent(name)
    try writeList()
    try synchronise(partial)
    isReplacing = FileManager.default.fileExists(atPath: place.path)
    guard RunFolder.move(partial, to: place, exchanging: isReplacing) else {
      throw RunFolder.failure(place.path, "could not be put in place")
    }
    isInPlace = true
    try synchronise(parent)
    return place
  }

  /// Puts everything back as it was before ``moveIntoPlace()``.
  private func takeBack() {
    guard isInPlace else { return }
    let place = parent.appendingPathComponent(name)
    _ = RunFolder.move(place, to: partial, exchanging: isReplacing)
    isInPlace = false
  }

  /// Ends the run well: the folder that was replaced goes, or is kept beside when somebody changed a file in it.
  /// - Returns: where a changed folder is kept; nil when there was none.
  public func settle() -> URL? {
    defer { isInPlace = false }
    if isInPlace, isReplacing, !RunFolder.isAsWritten(partial) {
      return RunFolder.keep(partial, of: name, in: parent)
    }
    isInPlace = false
    discard()
    return nil
  }

  /// Gives a folder that somebody changed a name of its own; where that cannot be done it stays where it is.
  private static func keep(_ folder: URL, of name: String, in parent: URL) -> URL {
    for number in 1... {
      let kept = parent.appendingPathComponent("\(name)-kept-\(number)")
      if move(folder, to: kept, exchanging: false) { return kept }
      guard errno == EEXIST || errno == ENOTEMPTY else { break }
    }
    return folder
  }

  /// Ends the run badly: everything is as it was before.
  public func discard() {
    takeBack()
    try? FileManager.default.removeItem(at: partial)
  }

  /// Moves a folder, or has two change places; whether that was done.
  private static func move(_ from: URL, to: URL, exchanging: Bool) -> Bool {
    if kernvraag_move_folder(from.path, to.path, exchanging ? 1 : 0) == 0 { return true }
    // Not every file system can do that in one step: then in three, and what stood there stays as `.old`.
    guard [EINVAL, ENOSYS, ENOTSUP].contains(errno) else { return false }
    guard exchanging else { return rename(from.path, to.path) == 0 }
    let old = to.deletingLastPathComponent()
      .appendingPathComponent(RunFolder.between(to.lastPathComponent))
    guard rename(to.path, old.path) == 0 else { return false }
    guard rename(from.path, to.path) == 0 else {
      _ = rename(old.path, to.path)
      return false
    }
    return rename(old.path, from.path) == 0
  }

  /// Where a folder stands while it changes places in three steps.
  private static func between(_ name: String) -> String { ".\(name).old" }

  /// Puts a folder back that a stopped run left between two places.
  private static func recover(_ name: String, in parent: URL) {
    let old = parent.appendingPathComponent(between(name))
    let place = parent.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: old.path) else { return }
    if FileManager.default.fileExists(atPath: place.path) {
      try? FileManager.default.removeItem(at: old)
    } else {
      _ = rename(old.path, place.path)
    }
  }

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
