extension Dictionary where Key: Comparable, Value: Comparable {
  /// The entry with the largest value, the smaller key of equal ones; nil when there is none.
  public var largest: (key: Key, value: Value)? {
    self.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
  }

  /// The entries by value, largest first, then by key.
  public var largestFirst: [(key: Key, value: Value)] {
    sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }
}
