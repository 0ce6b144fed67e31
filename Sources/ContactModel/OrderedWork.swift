import Dispatch
import Synchronization

/// Parts that other threads begin to make at once, while the caller does something else.
public struct OrderedWork<Value: Sendable> {
  private let parts: Parts<Value>
  private let work: @Sendable (Int) -> Value
  private let helpers = DispatchGroup()

  /// Begins to make parts.
  /// - Parameters:
  ///   - count: how many parts there are.
  ///   - threads: the largest number of threads, the caller's among them.
  ///   - work: makes part `i`; called once for each index, in any order.
  public init(count: Int, threads: Int, _ work: @escaping @Sendable (Int) -> Value) {
    let parts = Parts<Value>(count: count)
    for _ in 0..<max(0, min(threads, count) - 1) {
      DispatchQueue.global().async(group: helpers) { parts.make(work) }
    }
    (self.parts, self.work) = (parts, work)
  }

  /// Makes what is left together with the other threads.
  /// - Returns: all parts in order; to be asked for once.
  public func finish() -> [Value] {
    parts.make(work)
    helpers.wait()
    return parts.take()
  }
}

/// Parts of some work that several threads make.
final class Parts<Value: Sendable>: @unchecked Sendable {
  private let count: Int
  private let places: UnsafeMutablePointer<Value?>
  private let next = Atomic<Int>(0)

  init(count: Int) {
    self.count = count
    places = .allocate(capacity: count)
    places.initialize(repeating: nil, count: count)
  }

  deinit {
    places.deinitialize(count: count)
    places.deallocate()
  }

  /// Makes parts until none is left.
  func make(_ work: (Int) -> Value) {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      places[index] = work(index)
    }
  }

  /// All parts in order, when every thread is done.
  func take() -> [Value] {
    (0..<count).map { index in
      guard let value = places[index].take() else {
        preconditionFailure("a part of the ordered work made no result")
      }
      return value
    }
  }
}
