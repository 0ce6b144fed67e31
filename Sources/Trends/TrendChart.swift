public import ContactModel

/// The counts of one question, process or part of the log over the months on record, each with what the months before
/// lead to expect.
public struct TrendChart: Sendable, Equatable {
  /// A month of a chart.
  public struct Point: Sendable, Equatable {
    /// The month.
    public let month: Month
    /// Its contacts.
    public let contacts: Int
    /// What the level leads to expect; nil in the first month.
    public let expected: Double?
    /// The fewest and the most contacts that are no change; nil in the first month.
    public let limits: ClosedRange<Double>?
    /// How it changed.
    public var change: Change

    /// How many times as many contacts as expected; nil where none are.
    public var times: Double? {
      expected.flatMap { $0 > 0 ? Double(contacts) / $0 : nil }
    }
  }

  /// The months, oldest first; never empty.
  public let points: [Point]
  /// The first month of the level that the newest month is at.
  public let levelStart: Month
  /// Whether the level has twelve months, so that its limits stand; trial limits before.
  public let isLocked: Bool

  /// The newest month.
  public var now: Point { points[points.count - 1] }
}

/// Judges counts month by month: which changes are more than chance (F20).
///
/// A level of b contacts over an exposure E leads to expect e = b X / E in a month of exposure X, with the variance phi
/// (n + e X / E) for the n counted: counts of contacts vary more than Poisson's, phi >= 1. A month is outside from three
/// standard deviations on. Two months outside in a row, or seven on one side whose sum is outside, begin a new level. The
/// first twelve months of a level that are not outside themselves are its baseline; with twelve the limits stand
/// (after NHS England, "Making Data Count").
public struct TrendTest: Sendable {
  private let months: [Month]
  private let amounts: [Double]
  /// How many times as much as Poisson's the counts of all charts vary from month to month, 1 or more.
  public let overdispersion: Double

  /// Standard deviations from which on a month is outside.
  public static let bound = 3.0
  /// Months of a level after which its limits stand.
  public static let lockedMonths = 12
  /// Months in a row on one side of the mean that may be a new level.
  private static let run = 7
  /// Months that a level has at least before such a run tells anything.
  private static let leastBefore = 5
  /// The middle of the squares of a standard normal deviate.
  private static let middleOfSquares = 0.4549

  /// A test over months.
  /// - Parameters:
  ///   - months: those on record and the present one, oldest first, with what they are counted over.
  ///   - series: the counts of all that is charted, each in the order of the months; their middle tells the overdispersion.
  public init(_ months: [(month: Month, exposure: Exposure)], series: some Sequence<[Int]>) {
    self.months = months.map(\.month)
    let amounts = Exposure.amounts(months)
    self.amounts = amounts
    var squares: [Double] = []
    for counts in series {
      for month in counts.indices.dropFirst() {
        let (before, now) = (counts[month - 1], counts[month])
        guard before > 0, now > 0, before + now >= 5 else { continue }
        let z = TrendTest.deviate(now, before, ratio: amounts[month] / amounts[month - 1])
        squares.append(z * z)
      }
    }
    squares.sort()
    // A few counts tell nothing of all.
    overdispersion =
      squares.count < 8 ? 1 : max(1, squares[squares.count / 2] / TrendTest.middleOfSquares)
  }

  /// The chart of some counts, in the order of the months.
  public func chart(_ counts: [Int]) -> TrendChart {
    var course = Course()
    var points: [TrendChart.Point] = []
    for month in counts.indices {
      points.append(next(month, counts, points, &course))
    }
    return TrendChart(
      points: points, levelStart: months[course.start],
      isLocked: course.baseline(before: counts.count).count == TrendTest.lockedMonths)
  }

  /// Where a chart stands: the level, and the months outside it.
  private struct Course {
    /// First month of the level.
    var start = 0
    /// By month: 1 for more than the limits, -1 for fewer, 0 for within.
    var outside: [Int] = []
    /// The rate of the level before; nil for the first.
    var rateBefore: Double?

    /// The months that a level's mean is taken over.
    func baseline(before month: Int) -> ArraySlice<Int> {
      (start..<max(start, month)).filter { $0 >= outside.count || outside[$0] == 0 }
        .prefix(TrendTest.lockedMonths)
    }
  }

  private func next(
    _ month: Int, _ counts: [Int], _ before: [TrendChart.Point], _ course: inout Course
  ) -> TrendChart.Point {
    let n = counts[month]
    let baseline = course.baseline(before: month)
    guard !baseline.isEmpty else {
      course.outside.append(0)
      return TrendChart.Point(
        month: months[month], contacts: n, expected: nil, limits: nil, change: .noHistory)
    }
    let sum = baseline.reduce(0) { $0 + counts[$1] }
    let amount = baseline.reduce(0) { $0 + amounts[$1] }
    let ratio = amounts[month] / amount
    let phi = overdispersion(of: baseline, counts)
    let z = TrendTest.deviate(n, sum, ratio: ratio) / phi.squareRoot()
    let side = z > TrendTest.bound ? 1 : z < -TrendTest.bound ? -1 : 0
    let rate = Double(sum) / amount
    var change = Change.same
    if side == 0 {
      course.outside.append(0)
      if before[month - 1].change == .gone, n > 0 { change = .returned }
      if let start = startOfRun(month, counts, course) {
        change = Double(n) > rate * amounts[month] ? .raised : .lowered
        begin(at: start, rate, &course)
      }
    } else {
      let isConfirmed = month > course.start && course.outside[month - 1] == side
      if side > 0 {
        // At the level of before it shrank, or not below it.
        let expectedBefore = course.rateBefore.map { $0 * amounts[month] }
        let isBack =
          expectedBefore.map { before in
            before > rate * amounts[month]
              && Double(n) >= before - TrendTest.bound * (phi * max(1, before)).squareRoot()
          } ?? false
        let isNew = counts[..<month].allSatisfy { $0 == 0 }
        change = isBack ? .returned : isNew ? .new : isConfirmed ? .raised : .grew
      } else {
        change = isConfirmed ? .lowered : n == 0 ? .gone : .shrank
      }
      course.outside.append(side)
      if isConfirmed {
        var start = month
        while start > course.start, course.outside[start - 1] == side { start -= 1 }
        begin(at: start, rate, &course)
      }
    }
    return TrendChart.Point(
      month: months[month], contacts: n, expected: rate * amounts[month],
      limits: TrendTest.limits(rate * amounts[month], ratio: ratio, phi), change: change)
  }

  /// Begins a level: what was outside the one before is inside it.
  private func begin(at start: Int, _ rate: Double, _ course: inout Course) {
    course.rateBefore = rate
    course.start = start
    for month in start..<course.outside.count { course.outside[month] = 0 }
  }

  /// The first of seven months on one side of the level before them whose sum is outside; nil when there are none.
  private func startOfRun(_ month: Int, _ counts: [Int], _ course: Course) -> Int? {
    let first = month - TrendTest.run + 1
    let earlier = course.baseline(before: first)
    guard first > course.start, earlier.count >= TrendTest.leastBefore else { return nil }
    let sum = earlier.reduce(0) { $0 + counts[$1] }
    let amount = earlier.reduce(0) { $0 + amounts[$1] }
    let rate = Double(sum) / amount
    let isAbove = Double(counts[month]) > rate * amounts[month]
    guard
      (first...month).allSatisfy({ (Double(counts[$0]) > rate * amounts[$0]) == isAbove })
    else { return nil }
    let ratio = amounts[first...month].reduce(0, +) / amount
    let phi = overdispersion(of: earlier, counts)
    let z = TrendTest.deviate(counts[first...month].reduce(0, +), sum, ratio: ratio)
    return abs(z) > TrendTest.bound * phi.squareRoot() ? first : nil
  }

  /// The overdispersion of a level: its own by the mean moving range of its deviates (Laney 2002) once its limits stand,
  /// before that the one of all.
  private func overdispersion(of baseline: ArraySlice<Int>, _ counts: [Int]) -> Double {
    guard baseline.count == TrendTest.lockedMonths else { return overdispersion }
    let rate =
      baseline.reduce(0.0) { $0 + Double(counts[$1]) }
      / baseline.reduce(0.0) { $0 + amounts[$1] }
    guard rate > 0 else { return overdispersion }
    let z = baseline.map { month in
      let expected = rate * amounts[month]
      return (Double(counts[month]) - expected) / expected.squareRoot()
    }
    let range = zip(z, z.dropFirst()).reduce(0.0) { $0 + abs($1.1 - $1.0) } / Double(z.count - 1)
    let deviation = range / TrendTest.meanRange
    return max(1, deviation * deviation)
  }

  /// The mean distance of two standard normal deviates.
  private static let meanRange = 1.128

  /// Standard deviations, as Poisson's, of a count from the one before.
  private static func deviate(_ now: Int, _ before: Int, ratio: Double) -> Double {
    let expected = Double(before) * ratio
    let variance = Double(now) + expected * ratio
    return variance > 0 ? (Double(now) - expected) / variance.squareRoot() : 0
  }

  /// The counts n at which (n - e)^2 = bound^2 phi (n + e ratio).
  private static func limits(_ expected: Double, ratio: Double, _ phi: Double) -> ClosedRange<
    Double
  > {
    let c = bound * bound * phi
    let middle = expected + c / 2
    let reach = (middle * middle - expected * (expected - c * ratio)).squareRoot()
    return max(0, middle - reach)...(middle + reach)
  }
}
