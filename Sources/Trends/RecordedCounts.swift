public import ContactModel
import Foundation
import GRDB

/// The contacts of everything of one kind in the months on record.
public struct RecordedCounts: Sendable {
  /// What is counted.
  public enum Kind: String, Sendable, CaseIterable {
    /// All contacts of a month.
    case all
    /// Processes, by id.
    case process
    /// Questions, by id.
    case question
    /// Channels, by name.
    case channel
    /// Groups, by name.
    case group

    /// The kind of a part.
    public init(_ part: StoredPart.Kind) {
      self =
        switch part {
        case .channel: .channel
        case .group: .group
        }
    }
  }

  /// The months that have any, oldest first, with what they are counted over.
  public var months: [(month: Month, exposure: Exposure)]
  /// Contacts by id and in the order of the months.
  public var counts: [String: [Int]]

  /// Counts of months.
  public init(months: [(month: Month, exposure: Exposure)], counts: [String: [Int]]) {
    self.months = months
    self.counts = counts
  }

  /// The counts with one more month; what it does not name has none.
  public func adding(
    _ month: Month, _ exposure: Exposure, _ now: [String: Int]
  ) -> RecordedCounts {
    var sum = self
    sum.months.append((month, exposure))
    let before = Array(repeating: 0, count: months.count)
    for (id, contacts) in now { sum.counts[id] = (counts[id] ?? before) + [contacts] }
    for (id, earlier) in counts where now[id] == nil { sum.counts[id] = earlier + [0] }
    return sum
  }

  /// A chart of each, all judged by one test.
  public func charts() -> [String: TrendChart] {
    let test = TrendTest(months, series: counts.values)
    return counts.mapValues(test.chart)
  }
}

extension History {
  /// The counts of one kind in the months before one.
  /// - Complexity: linear in the rows on record.
  public func counts(
    of kind: RecordedCounts.Kind, before month: Month
  ) throws(HistoryFailure) -> RecordedCounts {
    let months = try self.months().filter { $0.month < month }
    let source =
      switch kind {
      case .all: "SELECT '' AS id, month, contacts FROM month"
      case .process: "SELECT id, month, contacts FROM process"
      case .question: "SELECT id, month, contacts FROM question"
      case .channel, .group:
        "SELECT name AS id, month, contacts FROM part WHERE kind = '\(kind.rawValue)'"
      }
    let rows = try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM (\(source)) WHERE month < ?", arguments: [month.text]
      ).map { (id: $0["id"] as String, month: $0["month"] as String, $0["contacts"] as Int) }
    }
    let filled = Set(rows.map(\.month))
    let used = months.filter { filled.contains($0.month.text) }
    let place = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1.month.text, $0) })
    var counts: [String: [Int]] = [:]
    for (id, month, contacts) in rows {
      guard let place = place[month] else { continue }
      counts[id, default: Array(repeating: 0, count: used.count)][place] += contacts
    }
    return RecordedCounts(months: used.map { ($0.month, $0.exposure) }, counts: counts)
  }
}
