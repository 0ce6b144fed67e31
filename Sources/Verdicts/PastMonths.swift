public import ContactModel
public import Trends

/// What earlier months say.
public struct PastMonths: Sendable {
  /// Questions of the months before, which may be recognised.
  public let known: [StoredQuestion]
  /// Questions that this month itself brought in an earlier run of it: they lend their ids, but do not
  /// change the grouping, so that running a month again changes nothing.
  public let own: [StoredQuestion]
  /// The largest number that an id was given.
  public let lastIssued: Int
  /// The questions of the month right before; empty when it is not on record.
  public let previous: [StoredQuestion]
  /// The processes of the month right before as they were reported; empty when they are not on record.
  public let previousProcesses: [StoredProcess]
  /// The last contacts of the month right before.
  let recent: [RecentContact]
  /// The counts of everything in the months before.
  private let counts: [RecordedCounts.Kind: RecordedCounts]
  /// Months in a row before this one, by question id.
  public let inARow: [String: Int]

  /// Contacts of a process in the month before, as that month's ranking said; nil when it is not on record.
  public func previousOf(process id: String) -> Int? {
    guard !previousProcesses.isEmpty else { return nil }
    return previousProcesses.first { $0.id == id }?.contacts ?? 0
  }

  /// Contacts of a question in the month before; nil when it is not on record.
  func previousOf(question id: String) -> Int? {
    previous.isEmpty ? nil : previous.first { $0.id == id }?.contacts ?? 0
  }

  /// The counts of everything of one kind.
  func counts(of kind: RecordedCounts.Kind) -> RecordedCounts {
    counts[kind] ?? RecordedCounts(months: [], counts: [:])
  }

  /// Whether a question stands in any month before this one.
  func isOnRecord(question id: String) -> Bool { counts[.question]?.counts[id] != nil }

  /// Whether a question stands in the last month on record before this one.
  func isRecent(question id: String) -> Bool { (counts[.question]?.counts[id]?.last ?? 0) > 0 }

  /// Reads what is on record before a month.
  public init(_ history: History, month: Month) throws(HistoryFailure) {
    let before = try history.knownQuestions(before: month)
    let old = Set(before.map(\.id))
    known = before
    own = try history.knownQuestions(upTo: month).filter { !old.contains($0.id) }
    lastIssued = try history.lastIssuedNumber()
    let monthBefore = try history.months().last { $0.month.next == month }
    previous =
      try monthBefore.map { stored throws(HistoryFailure) in
        try history.questions(of: stored.month)
      } ?? []
    previousProcesses =
      try monthBefore.map { stored throws(HistoryFailure) in
        try history.processes(of: stored.month)
      } ?? []
    var counts: [RecordedCounts.Kind: RecordedCounts] = [:]
    for kind in RecordedCounts.Kind.allCases {
      counts[kind] = try history.counts(of: kind, before: month)
    }
    self.counts = counts
    recent = try history.recent(before: month)
    var inARow: [String: Int] = [:]
    for question in known {
      inARow[question.id] = try history.monthsInARow(of: question.id, before: month)
    }
    self.inARow = inARow
  }
}
