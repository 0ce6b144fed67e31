import Foundation
import Glibc

/// A file that can be read more than once: itself, or a private copy of standard input or a pipe.
public final class LocalFile {
  /// Where it can be read.
  public let path: String
  private let isCopy: Bool

  /// The file at a path; `-` is standard input. A copy is removed with this object.
  /// - Throws: a failure when a pipe cannot be read or copied. A missing file is told by its reader.
  public init(_ path: String) throws(DecodingFailure) {
    var status = stat()
    let isRegular = path != "-" && (stat(path, &status) != 0 || status.st_mode & S_IFMT != S_IFIFO)
    guard !isRegular else {
      self.path = path
      isCopy = false
      return
    }
    let source = try SourceFile(path: path)
    let copy = FileManager.default.temporaryDirectory
      .appendingPathComponent("kernvraag-\(UUID().uuidString)").path
    let descriptor = open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw DecodingFailure("\(copy): cannot be made: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    self.path = copy
    isCopy = true
    var block = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = block.withUnsafeMutableBytes { source.read(into: $0) }
      if count < 0 {
        let name = path == "-" ? "standard input" : path
        throw DecodingFailure("\(name): reading failed: \(String(cString: strerror(errno)))")
      }
      if count == 0 { return }
      guard writeWhole(Array(block[..<count]), to: descriptor) else {
        throw DecodingFailure("\(copy): cannot be written: \(String(cString: strerror(errno)))")
      }
    }
  }

  deinit { if isCopy { unlink(path) } }
}

/// Writes all bytes to an open file, again after a signal.
/// - Returns: whether all were written; `errno` tells why not.
public func writeWhole(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var offset = 0
  while offset < bytes.count {
    let written = bytes.withUnsafeBytes { source in
      Glibc.write(descriptor, source.baseAddress.map { $0 + offset }, source.count - offset)
    }
    if written < 0, errno == EINTR { continue }
    guard written > 0 else { return false }
    offset += written
  }
  return true
}
