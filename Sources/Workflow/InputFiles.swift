import ContactModel
import Decoding
import Desk
import Exports

/// The files that paths on the command line stand for, with the names that findings use.
struct InputFiles {
  /// The files, with the names that findings use.
  private(set) var files: [(name: String, file: LocalFile)] = []
  /// Names of what stands in archives and is no export.
  private(set) var skipped: [String] = []

  /// The files of a path.
  /// - Parameters:
  ///   - path: a file; `-` is standard input.
  ///   - unpacking: whether zip and gzip files are opened.
  init(at path: String, unpacking: Bool) throws(DecodingFailure) {
    let file = try LocalFile(path)
    let base = InputFiles.base(of: path)
    let isPacked = file.withPath { unpacking && (try? FileKind.detect(path: $0)) == .packed }
    guard isPacked else {
      files = [(base, file)]
      return
    }
    (files, skipped) = try file.withPath { path throws(DecodingFailure) in
      try PackedFile.files(in: path, named: base)
    }
  }

  /// How findings name the file of a path.
  static func base(of path: String) -> String {
    path == "-"
      ? "stdin" : FileName.shown(String(path.split(separator: "/").last ?? Substring(path)))
  }

  /// The finding about a file that was not read.
  static func refused(_ name: String, _ failure: DecodingFailure) -> Finding {
    Finding(RunFinding.refusedFile, at: Place(file: name), ["reason": "\(failure)"])
  }
}

extension ReadingHints {
  /// What is wrong with a column that the user named and no file has; nil when all are there.
  func missingColumn(in files: [ExportSummary]) -> String? {
    for (role, column) in columns.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard files.contains(where: { $0.mapping?.columns[role]?.reason == .told }) else {
        let known = Set(files.flatMap(\.columns)).sorted()
        return "--map \(role.rawValue)=\(column): no file has that column"
          + (NearestName.of(column, among: known).map { "; did you mean '\($0)'?" } ?? "")
      }
    }
    return nil
  }
}
