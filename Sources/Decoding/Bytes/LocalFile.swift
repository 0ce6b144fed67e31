import Foundation
import Glibc

/// A file that can be read more than once: itself, or a private copy of standard input, of a pipe or of
/// what was packed.
public final class LocalFile {
  private let path: String
  /// The open copy, which has no name any more; nil for a file that is read where it stands.
  private let copy: Int32?

  /// The file at a path; `-` is standard input. A copy is gone with this object, and with the program.
  /// - Throws: a failure when a pipe cannot be read or copied. A missing file is told by its reader.
  public init(_ path: String) throws(DecodingFailure) {
    var status = stat()
    let isKnown = FileName.withBytes(of: path) { stat($0, &status) } == 0
    let isRegular = path != "-" && (!isKnown || status.st_mode & S_IFMT != S_IFIFO)
    guard !isRegular else {
      self.path = path
      copy = nil
      return
    }
    let source = try SourceFile(path: path)
    let name = path == "-" ? "standard input" : path
    let copy = try LocalFile.copy(named: name) { source.read(into: $0) }
    self.path = "/proc/self/fd/\(copy)"
    self.copy = copy
  }

  /// A private copy of what a function gives.
  /// - Parameter read: fills a buffer with the next bytes: their number, 0 at the end, -1 on an error.
  init(
    named name: String, copying read: (UnsafeMutableRawBufferPointer) -> Int
  ) throws(DecodingFailure) {
    let copy = try LocalFile.copy(named: name, read)
    path = "/proc/self/fd/\(copy)"
    self.copy = copy
  }

  deinit { if let copy { close(copy) } }

  /// The result of `body` for the place where the file can be read; there until `body` ends.
  public func withPath<Result, Failure>(
    _ body: (String) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // Without this a copy could be removed as soon as its path is known.
    defer { withExtendedLifetime(self) {} }
    return try body(path)
  }

  private static func copy(
    named name: String, _ read: (UnsafeMutableRawBufferPointer) -> Int
  ) throws(DecodingFailure) -> Int32 {
    let copy = FileManager.default.temporaryDirectory
      .appendingPathComponent("kernvraag-\(UUID().uuidString)").path
    let descriptor = open(copy, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw DecodingFailure("\(copy): cannot be made: \(String(cString: strerror(errno)))")
    }
    // Without a name, so that nothing stays behind however the program ends.
    unlink(copy)
    var block = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = block.withUnsafeMutableBytes { read($0) }
      if count == 0 { return descriptor }
      guard count > 0, writeWhole(Array(block[..<count]), to: descriptor) else {
        let reason = String(cString: strerror(errno))
        close(descriptor)
        throw DecodingFailure(
          count < 0
            ? "\(name): reading failed: \(reason)" : "\(copy): cannot be written: \(reason)")
      }
    }
  }
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
