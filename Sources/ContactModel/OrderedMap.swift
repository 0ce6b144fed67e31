import Dispatch
import Synchronization

/// Where one part's result lies while the parts are made by several threads.
private final class Slots<Value>: @unchecked Sendable {
  var values: [Value?]
  init(count: Int) { values = [Value?](repeating: nil, count: count) }
}

/// Runs `work` for 0 ..< count on up to `threads` threads and returns the results in order.
///
/// The one place where the program works in parallel. Each call sees only its own index, so the
/// result is the same for any number of threads.
/// - Parameters:
///   - count: how many parts there are.
///   - threads: the largest number of threads; 1 runs everything on the caller's.
///   - work: makes part `i`; called once for each index, in any order.
public func orderedMap<Value: Sendable>(
  count: Int, threads: Int, _ work: @Sendable (Int) -> Value
) -> [Value] {
  if threads <= 1 || count <= 1 { return (0..<count).map(work) }
  let slots = Slots<Value>(count: count)
  let workers = min(threads, count)
  let next = NextIndex()
  slots.values.withUnsafeMutableBufferPointer { buffer in
    nonisolated(unsafe) let places = buffer
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while let index = next.take(below: count) { places[index] = work(index) }
    }
  }
  return slots.values.map { value in
    guard let value else { preconditionFailure("a part of the ordered map made no result") }
    return value
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

/// Hands out 0, 1, 2, ... to the threads that ask.
private final class NextIndex: Sendable {
  private let index = Atomic<Int>(0)

  func take(below limit: Int) -> Int? {
    let taken = index.add(1, ordering: .relaxed).oldValue
    return taken < limit ? taken : nil
  }
}
