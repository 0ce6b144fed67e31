import ContactModel
import Testing
import Trends

/// Months from January 2025 on, all of one volume.
private func test(_ months: Int, _ series: [[Int]] = []) -> TrendTest {
  var month = Month(year: 2025, month: 1)
  var all: [(month: Month, exposure: Exposure)] = []
  for _ in 0..<months {
    let days = Exposure.workingDays(of: month)
    all.append((month, Exposure(volume: 1_000, workingDays: days)))
    month = month.next
  }
  return TrendTest(all, series: series)
}

private func changes(_ counts: [Int]) -> [Change] {
  test(counts.count).chart(counts).points.map(\.change)
}

@Suite("Trend charts")
struct TrendChartTests {
  @Test(
    "a month is outside from three standard deviations on",
    arguments: [
      // 160 against 100: 60 over the root of 260, 16.1, is 3.7; 150: 50 / 15.8 is 3.2; 140: 40 / 15.5 is 2.6.
      ([100, 160], Change.grew), ([100, 150], .grew), ([100, 140], .same),
      // -40 over the root of 160 is -3.2; -30 over the root of 170 is -2.3.
      ([100, 60], .shrank), ([100, 70], .same),
      // Against nothing 10 are the root of 10, 3.2; 9 are 3.
      ([0, 10], .new), ([0, 9], .same), ([10, 0], .gone), ([9, 0], .same),
      // 30 over the root of 130 + 100 / 4 is 2.4, but over the root of 130 + 100 / 1 it is 2.0.
      ([100, 100, 100, 100, 130], .same), ([100, 100, 100, 100, 140], .grew),
    ] as [([Int], Change)])
  func bounds(counts: [Int], expected: Change) {
    #expect(changes(counts).last == expected)
  }

  @Test("the limits are the counts at which a month is outside")
  func limits() throws {
    // (n - 100)^2 = 9 (n + 100): n = 104.5 +- root(104.5^2 - 100 (100 - 9)) = 104.5 +- 42.66.
    let now = test(2).chart([100, 120]).now
    let limits = try #require(now.limits)
    #expect(now.expected == 100)
    #expect(now.times == 1.2)
    #expect(abs(limits.lowerBound - 61.84) < 0.01)
    #expect(abs(limits.upperBound - 147.16) < 0.01)
    #expect(test(2).chart([100, 147]).now.change == .same)
    #expect(test(2).chart([100, 148]).now.change == .grew)
    #expect(test(2).chart([100, 62]).now.change == .same)
    #expect(test(2).chart([100, 61]).now.change == .shrank)
  }

  @Test("two months outside on one side are a new level, one is none")
  func levels() {
    let chart = test(7).chart([100, 100, 160, 100, 170, 160, 165])
    #expect(
      chart.points.map(\.change) == [.noHistory, .same, .grew, .same, .grew, .raised, .same])
    #expect(chart.levelStart == Month(year: 2025, month: 5))
    #expect(!chart.isLocked)
    // The mean of 170 and 160; the 160 of March and the months before April are not in it.
    #expect(chart.now.expected == 165)
    #expect(changes([100, 100, 50, 55]) == [.noHistory, .same, .shrank, .lowered])
  }

  @Test("seven months on one side are a new level when their sum is outside")
  func runs() {
    // Seven times 120 against five of 100: 140 over the root of 840 + 700 x 7 / 5 is 3.3; of 110 it is 1.7.
    let first = Array(repeating: 100, count: 5)
    let chart = test(12).chart(first + Array(repeating: 120, count: 7))
    #expect(chart.points.dropLast().dropFirst().allSatisfy { $0.change == .same })
    #expect(chart.now.change == .raised)
    #expect(chart.levelStart == Month(year: 2025, month: 6))
    #expect(changes(first + Array(repeating: 110, count: 7)).last == .same)
    #expect(changes(first + Array(repeating: 80, count: 7)).last == .lowered)
  }

  @Test("what was gone or had shrunk is told when it is back, also after months")
  func returned() {
    #expect(changes([50, 0, 50]) == [.noHistory, .gone, .returned])
    #expect(
      changes([50, 50, 50, 0, 0, 50])
        == [.noHistory, .same, .same, .gone, .lowered, .returned])
    #expect(changes([200, 200, 60, 60, 60, 190]).last == .returned)
    // Above the level it fell to, but far below the one it fell from.
    #expect(changes([200, 200, 40, 40, 40, 90]).last == .grew)
  }

  @Test("counts that vary more than chance widen the limits; one that stands out does not")
  func overdispersion() {
    // Nine counts that went up or down by 40: z is 40 / root(240) = 2.58, its square 6.67, over .4549 14.7.
    let restless = (0..<9).map { $0 % 2 == 0 ? [100, 140] : [140, 100] }
    #expect(abs(test(2, restless).overdispersion - 1600.0 / 240 / 0.4549) < 1e-9)
    #expect(test(2, restless).chart([100, 160]).now.change == .same)
    let calm = Array(repeating: [100, 100], count: 9) + [[100, 400]]
    #expect(test(2, calm).overdispersion == 1)
    #expect(test(2, calm).chart([100, 400]).now.change == .grew)
    #expect(test(2, Array(restless.prefix(7))).overdispersion == 1)
  }

  @Test("with twelve months the limits stand, and are as wide as the counts vary themselves")
  func locked() {
    // Twelve months of 80 and 120: z is 2 off 100, its moving range 4, 4 / 1.128 = 3.55 deviations.
    let counts = (0..<12).map { $0 % 2 == 0 ? 80 : 120 }
    let chart = test(13).chart(counts + [180])
    #expect(chart.isLocked)
    // 80 over the root of 180 + 100 / 12, 13.7, is 5.8; over 3.55 it is 1.6.
    #expect(chart.now.change == .same)
    #expect(test(12).chart(Array(counts.dropLast()) + [180]).now.change == .grew)
    // Another twelve do not move them.
    let more = test(25).chart(counts + Array(repeating: 100, count: 13))
    #expect(more.now.expected == 100)
  }

  @Test("months are counted over their volume where all have one, else over working days")
  func exposure() {
    let (september, october) = (Month(year: 2025, month: 9), Month(year: 2025, month: 10))
    func amounts(_ a: Exposure, _ b: Exposure) -> [Double] {
      Exposure.amounts([(september, a), (october, b)])
    }
    let whole = Exposure(volume: 2_000, workingDays: 23)
    #expect(amounts(Exposure(volume: 1_000, workingDays: 22), whole) == [1_000, 2_000])
    #expect(amounts(Exposure(volume: nil, workingDays: 22), whole) == [22, 23])
    // Of September's 22 working days 11 are there: half of its volume counts.
    let half = Exposure(volume: 1_000, workingDays: 11)
    #expect(half.isIncomplete(in: september))
    #expect(amounts(half, whole) == [500, 2_000])
    #expect(!Exposure(volume: nil, workingDays: 19).isIncomplete(in: september))
    #expect(Exposure(volume: nil, workingDays: 18).isIncomplete(in: september))
    // 2025-10-01 is a Wednesday; October 2025 has 23 working days.
    let first = october.start.day
    #expect(Exposure.workingDays(from: first, to: first + 30) == 23)
    #expect(Exposure.workingDays(from: first + 3, to: first + 4) == 0)
  }

  @Test("twice the contacts of twice the volume are no change")
  func ratio() {
    let (september, october) = (Month(year: 2025, month: 9), Month(year: 2025, month: 10))
    let test = TrendTest(
      [
        (september, Exposure(volume: 1_000, workingDays: 22)),
        (october, Exposure(volume: 2_000, workingDays: 23)),
      ], series: [[Int]]())
    #expect(test.chart([100, 200]).now.change == .same)
    #expect(test.chart([100, 200]).now.expected == 200)
    // 100 against 200 over the root of 100 + 200 x 2: 100 / 22.4 is 4.5.
    #expect(test.chart([100, 100]).now.change == .shrank)
  }

  @Test("what one month does not have is nothing there, before and after")
  func adding() {
    let (september, october) = (Month(year: 2025, month: 9), Month(year: 2025, month: 10))
    let exposure = Exposure(volume: nil, workingDays: 22)
    let counts = RecordedCounts(
      months: [(september, exposure)], counts: ["Q0001": [20], "Q0002": [30]]
    ).adding(october, exposure, ["Q0002": 31, "Q0003": 40])
    #expect(counts.counts == ["Q0001": [20, 0], "Q0002": [30, 31], "Q0003": [0, 40]])
    let charts = counts.charts()
    #expect(charts["Q0001"]?.now.change == .gone)
    #expect(charts["Q0002"]?.now.change == .same)
    #expect(charts["Q0003"]?.now.change == .new)
  }
}
