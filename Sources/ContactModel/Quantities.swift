/// A share of a whole, 0 ... 1.
public struct Share: Hashable, Comparable, Sendable {
  /// The share as a number from 0 to 1.
  public let value: Double

  /// The share `part / whole`; 0 when the whole is 0.
  public init(_ part: Double, of whole: Double) { value = whole > 0 ? part / whole : 0 }

  /// The share of two counts; 0 when the whole is 0.
  public init(_ part: Int, of whole: Int) { self.init(Double(part), of: Double(whole)) }

  /// The share in whole percent.
  public var percent: Int { Int((value * 100).rounded()) }

  /// The 95 % interval of a share that was drawn, 0 ... 1 (Wilson 1927).
  ///
  /// 13 of 20 are 65 %, between 43 and 82.
  public static func interval(_ part: Int, of whole: Int) -> (low: Double, high: Double) {
    guard whole > 0 else { return (0, 1) }
    let (n, z) = (Double(whole), 1.959964)
    let p = Double(part) / n
    let centre = p + z * z / (2 * n)
    let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    return ((centre - spread) / (1 + z * z / n), (centre + spread) / (1 + z * z / n))
  }

  /// The smaller share comes first.
  public static func < (a: Share, b: Share) -> Bool { a.value < b.value }
}

/// A length of time in minutes.
public struct Minutes: Hashable, Comparable, Sendable {
  /// The number of minutes, 0 or more.
  public let value: Double

  /// A length of `value` minutes.
  public init(_ value: Double) { self.value = value }

  /// The shorter time comes first.
  public static func < (a: Minutes, b: Minutes) -> Bool { a.value < b.value }

  /// Both times together.
  public static func + (a: Minutes, b: Minutes) -> Minutes { Minutes(a.value + b.value) }
}

/// An amount of money in the currency of the tariffs (euro unless the user says otherwise).
public struct Money: Hashable, Comparable, Sendable {
  /// The amount in whole units, with fractions.
  public let amount: Double

  /// An amount of money.
  public init(_ amount: Double) { self.amount = amount }

  /// The smaller amount comes first.
  public static func < (a: Money, b: Money) -> Bool { a.amount < b.amount }

  /// Both amounts together.
  public static func + (a: Money, b: Money) -> Money { Money(a.amount + b.amount) }
}
