import ContactModel
import Testing
import Trends

/// A year of invented counts with planted changes, one month of it missing.
///
/// Contacts are Poisson around a rate that itself varies by five percent from month to month.
private struct InventedYear {
  /// Rate of each month, January to December, of what has a change planted.
  static let planted: [String: [Double]] = [
    // A fix at the end of April.
    "fixed": rates { $0 >= 5 ? 60 : 120 },
    // A new fault from July on.
    "faulty": rates { $0 >= 7 ? 200 : 80 },
    // More in August alone.
    "season": rates { $0 == 8 ? 150 : 60 },
    // Gone from March to September, back in October.
    "returning": rates { (3...9).contains($0) ? 0 : 50 },
  ]
  /// June was never run.
  static let months = (1...12).filter { $0 != 6 }.map { Month(year: 2025, month: $0) }

  let counts: RecordedCounts
  let all: RecordedCounts

  private static func rates(_ rate: (Int) -> Double) -> [Double] {
    (1...12).map(rate)
  }

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func contacts(_ rate: Double) -> Int {
      let mean = rate * max(0, 1 + 0.05 * generator.nextNormal())
      // Knuth's product, in parts, as exp(-mean) may be too small.
      var count = 0
      var product = generator.nextUnit()
      let bound = PortableMath.exp(-mean)
      while product > bound {
        count += 1
        product *= generator.nextUnit()
      }
      return count
    }
    var series: [String: [Int]] = [:]
    for id in InventedYear.planted.keys.sorted() {
      series[id] = InventedYear.months.map {
        contacts(InventedYear.planted[id]?[$0.month - 1] ?? 0)
      }
    }
    for number in 0..<36 {
      let rate = [6.0, 12, 25, 40, 80, 150][number % 6]
      series["steady-\(number)"] = InventedYear.months.map { _ in contacts(rate) }
    }
    let exposure = InventedYear.months.map {
      ($0, Exposure(volume: 1_000, workingDays: Exposure.workingDays(of: $0)))
    }
    counts = RecordedCounts(months: exposure, counts: series)
    all = RecordedCounts(
      months: exposure,
      counts: ["": InventedYear.months.indices.map { i in series.values.reduce(0) { $0 + $1[i] } }])
  }
}

@Suite("Error rates over a hundred invented years")
struct ErrorRateTests {
  private func changes(_ id: String, _ charts: [String: TrendChart]) -> [Int: Change] {
    Dictionary(
      (charts[id]?.points ?? []).map { ($0.month.month, $0.change) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("at most one in twenty months of what did not change is called a change")
  func falseAlarms() {
    var alarms = 0
    var judged = 0
    for seed in 1...100 {
      let charts = InventedYear(seed: UInt64(seed)).counts.charts()
      for (id, chart) in charts where id.hasPrefix("steady") {
        judged += chart.points.count - 1
        alarms += chart.points.dropFirst().count { $0.change != .same }
      }
    }
    // METHOD names the rate.
    #expect(judged == 100 * 36 * 10)
    #expect(Double(alarms) <= 0.05 * Double(judged), "\(alarms) of \(judged)")
    #expect(Double(alarms) <= 0.01 * Double(judged), "\(alarms) of \(judged)")
  }

  @Test("what was planted is found: a fix, a fault, a season, a return, with a month missing")
  func planted() {
    var found = ["fixed": 0, "faulty": 0, "season": 0, "returning": 0]
    for seed in 1...100 {
      let charts = InventedYear(seed: UInt64(seed)).counts.charts()
      let fixed = changes("fixed", charts)
      if fixed[4] == .same, fixed[5] == .shrank, fixed[7] == .lowered,
        (8...12).allSatisfy({ fixed[$0] == .same }),
        charts["fixed"]?.levelStart.month == 5
      {
        found["fixed", default: 0] += 1
      }
      let faulty = changes("faulty", charts)
      if faulty[5] == .same, faulty[7] == .grew, faulty[8] == .raised,
        (9...12).allSatisfy({ faulty[$0] == .same })
      {
        found["faulty", default: 0] += 1
      }
      let season = changes("season", charts)
      if season[7] == .same, season[8] == .grew, (9...12).allSatisfy({ season[$0] == .same }) {
        found["season", default: 0] += 1
      }
      let back = changes("returning", charts)
      if back[3] == .gone, back[10] == .returned { found["returning", default: 0] += 1 }
    }
    for (id, times) in found { #expect(times >= 95, "\(id): \(times) of 100") }
  }

  @Test("the interval of an effect covers what was planted in at least ninety of a hundred years")
  func coverage() throws {
    var covered = 0
    var fixed = 0
    for seed in 1...100 {
      let year = InventedYear(seed: UInt64(seed))
      // Fixed on the first of May; June is missing: seven months since, sixty contacts fewer in each.
      let effect = year.counts.effect(
        on: "fixed", since: Month(year: 2025, month: 5).start.day, all: year.all)
      let saved = try #require(effect.saved)
      if saved.interval.contains(7 * 60) { covered += 1 }
      if effect.verdict == .fixed { fixed += 1 }
    }
    #expect(covered >= 90, "\(covered) of 100")
    #expect(fixed >= 99, "\(fixed) of 100")
  }
}
