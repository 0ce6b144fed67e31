import Glibc

/// Names of files as text, without losing bytes that are not UTF-8.
///
/// Names are bytes: old shares and zip files give some in windows-1252. A byte that is no part of UTF-8 stands as
/// a private character (U+10FF00 and the byte), so that the name can be handed on as text and opened again.
public enum FileName {
  private static let base: UInt32 = 0x10_FF00

  /// The name that bytes stand for.
  public static func text(of bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    var text = String.UnicodeScalarView()
    bytes.withUnsafeBufferPointer { source in
      var i = 0
      while i < source.count {
        let length = UTF8Sequence.length(source, at: i)
        if length > 0 {
          text.append(
            contentsOf: String(decoding: source[i..<(i + length)], as: UTF8.self).unicodeScalars)
          i += length
        } else {
          text.append(Unicode.Scalar(base + UInt32(source[i])) ?? "\u{FFFD}")
          i += 1
        }
      }
    }
    return String(text)
  }

  /// The bytes of a name.
  static func bytes(of name: String) -> [UInt8] {
    name.unicodeScalars.flatMap { scalar -> [UInt8] in
      (base...(base + 0xFF)).contains(scalar.value)
        ? [UInt8(scalar.value - base)] : Array(String(scalar).utf8)
    }
  }

  /// The result of `body` for a name as the system wants it: bytes that end with a zero.
  public static func withBytes<Result>(
    of name: String, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    let bytes = bytes(of: name).map { CChar(bitPattern: $0) } + [0]
    return bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("a name ends with a zero") }
      return body(start)
    }
  }

  /// The name for people: what is no text shows as a question mark.
  public static func shown(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: { $0.value >= base }) else { return name }
    return String(
      String.UnicodeScalarView(name.unicodeScalars.map { $0.value >= base ? "?" : $0 }))
  }

  /// Whether a name is that of a folder.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return withBytes(of: path) { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The words of the command line, without the program's own name.
  public static var ofCommandLine: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { place in
      CommandLine.unsafeArgv[place].map { word in
        text(
          of: UnsafeBufferPointer(
            start: UnsafeRawPointer(word).assumingMemoryBound(to: UInt8.self), count: strlen(word)))
      }
    }
  }

  /// The names in a folder, in order; nil when it cannot be read.
  public static func inFolder(_ path: String) -> [String]? {
    guard let folder = withBytes(of: path, { opendir($0) }) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: UInt8.self, capacity: 256) { start in
          text(
            of: UnsafeBufferPointer(
              start: start,
              count: strnlen(
                UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self), 256)))
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
