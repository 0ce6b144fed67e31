/// A small random number generator that gives the same numbers on every machine (SplitMix64,
/// Steele, Lea & Flood 2014).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator whose whole future is fixed by `seed`.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number in 0 ..< 1 with 53 random bits.
  public mutating func nextUnit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number in 0 ..< bound; the bias is below bound / 2^64.
  public mutating func nextIndex(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number from the normal distribution with mean 0 and deviation 1, near enough for random
  /// projections: the sum of twelve uniform numbers minus six.
  public mutating func nextNormal() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += nextUnit() }
    return sum
  }
}

extension Array {
  /// Puts the elements in an order drawn by a generator (Fisher and Yates).
  public mutating func shuffle(by generator: inout SeededGenerator) {
    for i in stride(from: count - 1, to: 0, by: -1) {
      swapAt(i, generator.nextIndex(below: i + 1))
    }
  }

  /// Puts the elements in an order drawn by a seed: the same for the same number of elements.
  public mutating func shuffle(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    shuffle(by: &generator)
  }
}
