import ContactModel
import Foundation
import Synchronization
import Testing
import Workflow

@Suite("Lock of a workspace")
struct WorkspaceLockTests {
  @Test("a second run waits, says so, and goes on when the first is done")
  func waits() throws {
    try withFolder { folder in
      _ = try Workspace.create(in: folder, language: .dutch)
      let workspace = try Workspace(folder: folder)
      let order = Mutex<[String]>([])
      let first = try workspace.lock { order.withLock { $0.append("first waits") } }
      let waiting = DispatchSemaphore(value: 0)
      let done = DispatchSemaphore(value: 0)
      Thread.detachNewThread {
        let second = try? workspace.lock {
          order.withLock { $0.append("second waits") }
          waiting.signal()
        }
        order.withLock { $0.append(second == nil ? "second failed" : "second runs") }
        second?.release()
        done.signal()
      }
      waiting.wait()
      order.withLock { $0.append("first done") }
      first.release()
      done.wait()
      #expect(order.withLock { $0 } == ["second waits", "first done", "second runs"])
    }
  }
}
