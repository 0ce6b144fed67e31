import ContactModel
import Testing
import Trends

@Suite("Effect of a fix")
struct EffectTests {
  /// Months from January 2025 on, over equal volumes.
  private func periods(_ contacts: [Int], rest: [Int]) -> [Effect.Period] {
    var month = Month(year: 2025, month: 1)
    return zip(contacts, rest).map { contacts, rest in
      defer { month = month.next }
      return Effect.Period(month: month, contacts: contacts, rest: rest, amount: 1_000)
    }
  }

  private func effect(
    _ before: [Int], _ after: [Int], rest: (before: Int, after: Int) = (1_000, 1_000),
    overdispersion: Double = 1
  ) -> Effect {
    Effect(
      isDone: true, before: periods(before, rest: before.map { _ in rest.before }),
      after: periods(after, rest: after.map { _ in rest.after }), overdispersion: overdispersion)
  }

  @Test("saved is what was expected with the rest of the log as control, less what came")
  func saved() throws {
    // 200 in two months, the rest from 2,000 to 2,400: 240 expected, 160 came, 80 saved.
    // Variance: 160 + 240^2 (1/200 + 1/2000 + 1/2400) = 160 + 340.8, deviation 22.38; z is 3.57.
    let effect = effect([100, 100], [80, 80], rest: (1_000, 1_200))
    #expect(effect.expected == 240 && effect.contacts == 160)
    let saved = try #require(effect.saved)
    #expect(saved.value == 80)
    #expect(abs(saved.interval.lowerBound - (80 - 1.96 * 22.38)) < 0.05)
    #expect(abs(saved.interval.upperBound - (80 + 1.96 * 22.38)) < 0.05)
    #expect(abs((effect.restTimes ?? 0) - 1.2) < 1e-9)
    #expect(effect.verdict == .fixed)
    #expect(effect.perMonthBefore == 100)
  }

  @Test("twice the deviation makes the interval twice as wide and the verdict careful")
  func overdispersed() throws {
    let effect = effect([100, 100], [80, 80], rest: (1_000, 1_200), overdispersion: 4)
    let saved = try #require(effect.saved)
    #expect(abs(saved.interval.lowerBound - (80 - 1.96 * 44.76)) < 0.05)
    #expect(effect.verdict == .noEffectYet)
  }

  @Test("a rest that is too small is not compared with; volume is")
  func withoutControl() {
    let effect = effect([100, 100], [60], rest: (40, 400))
    #expect(effect.expected == 100)
    #expect(effect.restTimes == nil)
  }

  @Test(
    "verdicts",
    arguments: [
      ([100, 100, 100, 100], [40], Effect.Verdict.fixed), ([100, 100], [95, 105], .noEffectYet),
      ([100, 100], [180], .worse), ([], [40], .tooEarly), ([100], [], .tooEarly),
      // Down in the first months, then as before.
      ([100, 100, 100, 100], [40, 45, 105], .returned),
      // A little above the low months is still below what was expected.
      ([100, 100, 100, 100], [40, 45, 60], .fixed),
    ] as [([Int], [Int], Effect.Verdict)])
  func verdicts(before: [Int], after: [Int], expected: Effect.Verdict) {
    #expect(effect(before, after).verdict == expected)
  }

  @Test("before is the level that it was at, the month of the fix is neither")
  func months() {
    let counts = [50, 50, 50, 50, 120, 125, 90, 60, 55]
    var month = Month(year: 2025, month: 1)
    var months: [(month: Month, exposure: Exposure)] = []
    for _ in counts {
      months.append((month, Exposure(volume: 1_000, workingDays: 20)))
      month = month.next
    }
    let own = RecordedCounts(months: months, counts: ["Q0001": counts])
    let all = RecordedCounts(months: months, counts: ["": counts.map { $0 + 1_000 }])
    let day = Month(year: 2025, month: 7).start.day
    // Fixed in the middle of July: May and June before, August and September since.
    let middle = own.effect(on: "Q0001", since: day + 14, all: all)
    #expect(middle.perMonthBefore == 122.5)
    #expect(middle.months == (2, 2) && middle.contacts == 115)
    #expect(middle.verdict == .fixed)
    // In the first days of July: July is since.
    #expect(own.effect(on: "Q0001", since: day + 2, all: all).contacts == 205)
    #expect(own.effect(on: "Q0001", since: nil, all: all).verdict == .open)
  }
}
