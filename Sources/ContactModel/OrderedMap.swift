import Dispatch

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
