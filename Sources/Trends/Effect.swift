public import ContactModel

/// What became of contacts after something was done about them (F21).
///
/// Expected without it: b R' / R for the b contacts of the months before, when the rest of the log went from R to R'
/// contacts (a comparison with a control); over volume or working days instead where the rest is too small to tell.
/// The variance of what was saved is phi (n + e^2 (1 / b + 1 / R + 1 / R')), its interval 1.96 standard deviations.
public struct Effect: Sendable, Equatable {
  /// What can be said of it.
  public enum Verdict: String, Sendable, CaseIterable {
    /// Nothing was done yet.
    case open
    /// No whole month lies behind it yet, or none before it.
    case tooEarly = "too-early"
    /// Fewer than expected, by three standard deviations.
    case fixed
    /// Within three standard deviations of what was expected.
    case noEffectYet = "no-effect-yet"
    /// More than expected, by three standard deviations.
    case worse
    /// Fixed in an earlier month; the newest month is no longer below what was expected.
    case returned
  }

  /// A month with what it is judged by.
  public struct Period: Sendable {
    /// The month.
    public let month: Month
    /// Its contacts.
    public let contacts: Int
    /// Contacts of the rest of the log.
    public let rest: Int
    /// What both are counted over.
    public let amount: Double

    /// A month.
    public init(month: Month, contacts: Int, rest: Int, amount: Double) {
      self.month = month
      self.contacts = contacts
      self.rest = rest
      self.amount = amount
    }
  }

  /// What can be said.
  public let verdict: Verdict
  /// Months before and after it.
  public let months: (before: Int, after: Int)
  /// Contacts a month before.
  public let perMonthBefore: Double
  /// Contacts since.
  public let contacts: Int
  /// Contacts expected since, without it.
  public let expected: Double
  /// Contacts saved since, with its 95 % interval; nil when nothing can be said.
  public let saved: (value: Double, interval: ClosedRange<Double>)?
  /// How many times as large the rest of the log became, a month; nil when it was too small to compare with.
  public let restTimes: Double?

  /// Contacts of the rest from which on it is compared with.
  public static let leastRest = 100

  /// Whether two effects say the same.
  public static func == (a: Effect, b: Effect) -> Bool {
    a.verdict == b.verdict && a.contacts == b.contacts && a.expected == b.expected
      && a.saved?.value == b.saved?.value && a.saved?.interval == b.saved?.interval
  }

  /// The effect between months before and after.
  /// - Parameters:
  ///   - isDone: whether anything was done.
  ///   - before: months of the level that it was at, oldest first.
  ///   - after: whole months since, oldest first.
  ///   - overdispersion: 1 or more.
  public init(isDone: Bool, before: [Period], after: [Period], overdispersion: Double) {
    months = (before.count, after.count)
    let b = before.reduce(0) { $0 + $1.contacts }
    perMonthBefore = before.isEmpty ? 0 : Double(b) / Double(before.count)
    contacts = after.reduce(0) { $0 + $1.contacts }
    guard isDone, !before.isEmpty, !after.isEmpty else {
      verdict = isDone ? .tooEarly : .open
      expected = 0
      saved = nil
      restTimes = nil
      return
    }
    let whole = Comparison(before, after, overdispersion)
    let cumulated = after.indices.map { Comparison(before, Array(after[...$0]), overdispersion) }
    let last = Comparison(before, [after[after.count - 1]], overdispersion)
    expected = whole.expected
    let reach = 1.96 * whole.deviation
    saved = (
      whole.saved, (whole.saved - reach)...(whole.saved + reach)
    )
    restTimes = whole.restTimes
    let bound = TrendTest.bound
    let wasFixed = cumulated.dropLast().contains { $0.z >= bound }
    verdict =
      if wasFixed, last.z < 1.96 { .returned } else if whole.z >= bound {
        .fixed
      } else if whole.z
        <= -bound
      { .worse } else { .noEffectYet }
  }

  /// Contacts after against what those before lead to expect.
  private struct Comparison {
    let expected: Double
    let saved: Double
    let deviation: Double
    let restTimes: Double?

    /// Standard deviations saved.
    var z: Double { deviation > 0 ? saved / deviation : 0 }

    init(_ before: [Period], _ after: [Period], _ overdispersion: Double) {
      let b = Double(before.reduce(0) { $0 + $1.contacts })
      let n = Double(after.reduce(0) { $0 + $1.contacts })
      let rest = (
        before: Double(before.reduce(0) { $0 + $1.rest }),
        after: Double(after.reduce(0) { $0 + $1.rest })
      )
      let least = Double(Effect.leastRest)
      let isCompared = rest.before >= least && rest.after >= least
      let ratio =
        isCompared
        ? rest.after / rest.before
        : after.reduce(0) { $0 + $1.amount } / before.reduce(0) { $0 + $1.amount }
      let e = b * ratio
      let ofRest = isCompared ? 1 / rest.before + 1 / rest.after : 0
      let variance = n + (b > 0 ? e * e * (1 / b + ofRest) : 0)
      expected = e
      saved = e - n
      deviation = (overdispersion * variance).squareRoot()
      restTimes = isCompared ? ratio * Double(before.count) / Double(after.count) : nil
    }
  }
}

extension RecordedCounts {
  /// The effect of something that was done about one of them.
  /// - Parameters:
  ///   - all: the contacts of the whole log, in the same months.
  ///   - day: from which on it should work; nil when nothing was done yet.
  public func effect(on id: String, since day: Int?, all: RecordedCounts) -> Effect {
    let own = counts[id] ?? Array(repeating: 0, count: months.count)
    let total = Dictionary(
      zip(all.months.map(\.month), all.counts.values.first ?? []),
      uniquingKeysWith: { first, _ in first })
    let amounts = Exposure.amounts(months)
    let periods = months.indices.map { place in
      let month = months[place].month
      return Effect.Period(
        month: month, contacts: own[place], rest: max(0, (total[month] ?? 0) - own[place]),
        amount: amounts[place])
    }
    let test = TrendTest(months, series: counts.values)
    guard let day else {
      return Effect(
        isDone: false, before: level(of: own, periods, test), after: [],
        overdispersion: test.overdispersion)
    }
    // The month in which it was done is neither, unless it was done in its first days.
    let before = periods.filter { $0.month.next.start.day <= day }
    let after = periods.filter { $0.month.start.day + 3 > day }
    return Effect(
      isDone: true, before: level(of: own, before, test), after: after,
      overdispersion: test.overdispersion)
  }

  /// The months of the level that contacts were at in the last of some months; twelve at most.
  private func level(
    of own: [Int], _ periods: [Effect.Period], _ test: TrendTest
  ) -> [Effect.Period] {
    guard let last = periods.last else { return [] }
    let chart = test.chart(Array(own.prefix(periods.count)))
    var start = chart.levelStart
    // A rise of the last month alone is what was acted on.
    if [.grew, .new, .returned].contains(chart.now.change) { start = last.month }
    return Array(periods.filter { $0.month >= start }.suffix(TrendTest.lockedMonths))
  }
}
