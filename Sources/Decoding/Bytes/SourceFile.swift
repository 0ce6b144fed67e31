import Glibc

/// Why a file could not be read at all.
public struct DecodingFailure: Error, CustomStringConvertible, Sendable {
  /// `file:line:` and what was wrong, in English, as command-line messages are.
  public let description: String

  /// A failure with its message.
  public init(_ description: String) { self.description = description }
}

/// An open input file, read from front to back.
final class SourceFile {
  private let descriptor: Int32

  /// Opens a file; `-` is standard input.
  init(path: String) throws(DecodingFailure) {
    if path == "-" {
      descriptor = 0
      return
    }
    descriptor = FileName.withBytes(of: path) { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      throw DecodingFailure(
        "\(FileName.shown(path)): cannot be opened: \(String(cString: strerror(errno)))")
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw DecodingFailure("\(path): is a folder, not a file")
    }
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Fills the buffer as far as the file goes; 0 at the end, -1 on an error.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 || errno != EINTR { return count }
    }
  }
}
