import Dispatch
import Synchronization

/// Parts of some work that several threads make.
private final class Parts<Value: Sendable>: @unchecked Sendable {
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

/// Runs `work` for 0 ..< count on up to `threads` threads and returns the results in order.
///
/// Each call sees only its own index, so the result is the same for any number of threads.
/// - Parameters:
///   - count: how many parts there are.
///   - threads: the largest number of threads; 1 runs everything on the caller's.
///   - work: makes part `i`; called once for each index, in any order.
public func orderedMap<Value: Sendable>(
  count: Int, threads: Int, _ work: @Sendable (Int) -> Value
) -> [Value] {
  if threads <= 1 || count <= 1 { return (0..<count).map(work) }
  let parts = Parts<Value>(count: count)
  DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in parts.make(work) }
  return parts.take()
}

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

/// Runs `work` for blocks of 0 ..< count on up to `threads` threads and returns all results in order.
///
/// For work too small to be handed out one by one; a block may keep scratch memory for its own.
/// - Parameters:
///   - count: how many results there are.
///   - block: how many of them are made in one call, at least 1.
///   - threads: the largest number of threads.
///   - work: makes the results of a range, in order; one for each index.
public func orderedMap<Value: Sendable>(
  count: Int, block: Int, threads: Int, _ work: @Sendable (Range<Int>) -> [Value]
) -> [Value] {
  orderedMap(count: (count + block - 1) / block, threads: threads) { part in
    work((part * block)..<min(count, (part + 1) * block))
  }.flatMap { $0 }
}
