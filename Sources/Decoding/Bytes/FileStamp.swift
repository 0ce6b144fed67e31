import Glibc

/// Size and time of change of a file: when they differ afterwards, it changed while it was read.
public struct FileStamp: Equatable, Sendable {
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// The stamp of a file now; nil for what is no file, such as standard input.
  public init?(path: String) {
    var status = stat()
    guard path != "-", FileName.withBytes(of: path, { stat($0, &status) }) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    size = Int(status.st_size)
    seconds = Int(status.st_mtim.tv_sec)
    nanoseconds = Int(status.st_mtim.tv_nsec)
  }
}
