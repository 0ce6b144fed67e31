import ContactModel

/// How a question or process changed since the month before.
public enum Change: String, Sendable, CaseIterable {
  /// No month before is on record.
  case noHistory = "no-history"
  /// About as many contacts, for what both months are counted over.
  case same
  /// More contacts.
  case grew
  /// Fewer contacts.
  case shrank
  /// Not there in the month before.
  case new
  /// There in the month before, not now.
  case gone
  /// New, with the words of a question that was there in the month before and still is.
  case split
  /// There in the month before, not now, with the words of a question that is there now.
  case merged

  /// Questions whose words are at least this alike are kin.
  public static let leastLikeness = 0.5
}

/// What a month's contacts are counted over.
public struct Exposure: Sendable, Hashable {
  /// What `volumes.csv` says; nil without a number for the month.
  public let volume: Double?
  /// Working days from the month's first to its last contact.
  public let workingDays: Int

  /// An exposure.
  public init(volume: Double?, workingDays: Int) {
    self.volume = volume
    self.workingDays = workingDays
  }

  /// How many times as much a month is counted over as an earlier one: by volume where both have one, else by working
  /// days. Never by their contacts: what goes wrong for all would then be no change for any.
  public func ratio(to earlier: Exposure) -> Double {
    if let volume, let before = earlier.volume, before > 0, volume > 0 { return volume / before }
    return Double(max(1, workingDays)) / Double(max(1, earlier.workingDays))
  }

  /// The working days, Monday to Friday, from one day to another, both counted.
  /// - Parameters:
  ///   - first: day since 1970-01-01.
  ///   - last: not before `first`.
  public static func workingDays(from first: Int, to last: Int) -> Int {
    (first...max(first, last)).count { LocalTime(seconds: $0 * 86_400).weekday <= 5 }
  }
}

/// Tells which counts changed between two months (F20).
///
/// A count n now, b before and r times the exposure has the expectation e = r b and the variance phi (n + r e). Counts of
/// contacts vary more than Poisson's: phi is what the middle of the counts of both months shows, 1 or more. A change is
/// told from three standard deviations on.
public struct ChangeTest: Sendable {
  /// Contacts now and before.
  public typealias Pair = (now: Int, before: Int)

  /// How many times as much the month is counted over.
  public let ratio: Double
  /// How many times as much the counts vary as Poisson's, 1 or more.
  public let overdispersion: Double
  /// Standard deviations from which on a change is told.
  public static let bound = 3.0
  /// The middle of the squares of a standard normal deviate.
  private static let middleOfSquares = 0.4549

  /// A test of two months.
  /// - Parameters:
  ///   - pairs: all counts that are in both months; those of fewer than five in all play no part.
  ///   - ratio: how many times as much the month is counted over.
  public init(_ pairs: [Pair], ratio: Double) {
    self.ratio = ratio
    let squares = pairs.filter { $0.now > 0 && $0.before > 0 && $0.now + $0.before >= 5 }
      .map { pair -> Double in
        let z = ChangeTest.deviate(pair, ratio)
        return z * z
      }.sorted()
    // A few counts tell nothing of all.
    overdispersion =
      squares.count < 8 ? 1 : max(1, squares[squares.count / 2] / ChangeTest.middleOfSquares)
  }

  /// The change of a count; never ``Change/noHistory``.
  public func change(_ pair: Pair) -> Change {
    if pair.before == 0 { return .new }
    if pair.now == 0 { return .gone }
    let z = ChangeTest.deviate(pair, ratio) / overdispersion.squareRoot()
    return z > ChangeTest.bound ? .grew : z < -ChangeTest.bound ? .shrank : .same
  }

  /// How many times as many contacts as the exposure leads to expect; nil without any before.
  public func times(_ pair: Pair) -> Double? {
    pair.before > 0 ? Double(pair.now) / (Double(pair.before) * ratio) : nil
  }

  private static func deviate(_ pair: Pair, _ ratio: Double) -> Double {
    let expected = Double(pair.before) * ratio
    return (Double(pair.now) - expected) / (Double(pair.now) + expected * ratio).squareRoot()
  }
}
