public import Desk
import Foundation

/// Keeps a workspace to one run at a time: two months at once would give the same ids to different questions.
public final class WorkspaceLock {
  private var descriptor: Int32

  /// Takes the lock of a workspace; waits when another process has it.
  /// - Parameter waiting: called once before it waits.
  /// - Throws: a failure when the folder cannot be written to.
  init(_ folder: URL, waiting: () -> Void) throws(WorkspaceFailure) {
    let path = folder.appendingPathComponent(".lock").path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw WorkspaceFailure(
        "\(folder.path): cannot be written to: \(String(cString: strerror(errno)))")
    }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    waiting()
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        throw WorkspaceFailure(
          "\(path): cannot be locked: \(String(cString: strerror(errno)))")
      }
    }
  }

  /// Gives the workspace free.
  public func release() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  deinit { release() }
}

extension Workspace {
  /// Takes the workspace for this process alone; waits for another that has it.
  /// - Parameter waiting: called once before it waits.
  public func lock(waiting: () -> Void) throws(WorkspaceFailure) -> WorkspaceLock {
    try WorkspaceLock(folder, waiting: waiting)
  }
}
