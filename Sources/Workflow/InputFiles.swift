import Decoding

/// The files that a path on the command line stands for, with the names that findings use.
///
/// - Parameters:
///   - path: a file; `-` is standard input.
///   - unpacking: whether zip and gzip files are opened.
func inputFiles(
  at path: String, unpacking: Bool
) throws(DecodingFailure) -> [(name: String, file: LocalFile)] {
  let file = try LocalFile(path)
  let base = path == "-" ? "stdin" : String(path.split(separator: "/").last ?? Substring(path))
  return try file.withPath { path throws(DecodingFailure) in
    guard unpacking, (try? FileKind.detect(path: path)) == .packed else { return [(base, file)] }
    return try PackedFile.files(in: path, named: base)
  }
}
