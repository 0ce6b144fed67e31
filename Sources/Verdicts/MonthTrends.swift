import ContactModel
public import Trends

/// What the months on record, with this one, show of everything that is counted.
public struct MonthTrends: Sendable {
  private let history: PastMonths
  private let month: Month
  private let workload: Exposure
  /// The counts by kind.
  private(set) var counts: [RecordedCounts.Kind: RecordedCounts] = [:]
  /// The charts by kind and id.
  public private(set) var charts: [RecordedCounts.Kind: [String: TrendChart]] = [:]

  init(_ history: PastMonths, _ month: Month, _ workload: Exposure) {
    self.history = history
    self.month = month
    self.workload = workload
  }

  /// Whether a month before this one is on record.
  public var hasEarlierMonths: Bool { (counts[.all]?.months.count ?? 0) > 1 }

  /// Adds this month's contacts of one kind, by id.
  mutating func add(_ kind: RecordedCounts.Kind, _ now: [String: Int]) {
    let all = history.counts(of: kind).adding(month, workload, now)
    counts[kind] = all
    charts[kind] = all.charts()
  }
}
