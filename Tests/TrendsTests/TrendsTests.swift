import ContactModel
import Foundation
import Testing
import Trends

private func withHistory(_ body: (History) throws -> Void) throws {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: url) }
  try body(try History(path: url.path))
}

private func question(_ id: String, _ contacts: Int) -> StoredQuestion {
  StoredQuestion(
    id: id, label: "label \(id)", contacts: contacts, process: "billing",
    words: [(stem: "nota", weight: 2, count: 7), (stem: "te", weight: 1.5, count: 3.5)], texts: 6)
}

private func record(
  _ month: Month, _ contacts: Int, _ questions: [StoredQuestion],
  _ processes: [StoredProcess] = []
) -> MonthRecord {
  var record = MonthRecord(month: month, contacts: contacts, questions: questions)
  record.processes = processes
  return record
}

@Suite("History")
struct HistoryTests {
  private let september = Month(year: 2025, month: 9)
  private let october = Month(year: 2025, month: 10)

  @Test("processes come back as they were reported, and go with their month")
  func processes() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).sqlite")
    defer { try? FileManager.default.removeItem(at: url) }
    let history = try History(path: url.path)
    let month = Month(year: 2025, month: 10)
    let reported = [
      StoredProcess(
        id: "billing", contacts: 12,
        figures: StoredFigures(
          customers: 9, minutes: 31.5, cost: 20.25, low: 3, high: 5, repeats: 2),
        rank: 1, days: [0, 7, 5]),
      StoredProcess(id: "billing/bill", contacts: 7, rank: nil),
    ]
    try history.store(
      record(month, 19, [], reported))
    #expect(try history.processes(of: month) == reported)
    _ = try history.remove(month)
    #expect(try history.processes(of: month).isEmpty)
  }

  @Test("a month stored twice is one month, and reads back as stored")
  func replace() throws {
    try withHistory { history in
      try history.store(record(october, 10, [question("Q0001", 5)]))
      try history.store(record(october, 12, [question("Q0002", 7), question("Q0001", 5)]))
      let months = try history.months()
      #expect(months.map(\.contacts) == [12])
      #expect(months.map(\.questions) == [2])
      let stored = try history.questions(of: october)
      #expect(stored.map(\.id) == ["Q0001", "Q0002"])
      #expect(stored[0].words.map(\.stem) == ["nota", "te"])
      #expect(stored[0].words.map(\.weight) == [2, 1.5])
      #expect(stored[0].words.map(\.count) == [7, 3.5])
      #expect(stored[0].texts == 6)
    }
  }

  @Test("each question is known as it was last, not as it was later")
  func known() throws {
    try withHistory { history in
      try history.store(record(september, 1, [question("Q0001", 5)]))
      try history.store(record(october, 1, [question("Q0001", 9)]))
      let then = try history.knownQuestions(upTo: september)
      let later = try history.knownQuestions(upTo: october.next)
      #expect(then.map(\.contacts) == [5])
      #expect(later.map(\.contacts) == [9])
    }
  }

  @Test("what a month knew when it was run first leaves out what it brought itself")
  func knownBefore() throws {
    try withHistory { history in
      try history.store(record(september, 1, [question("Q0001", 5)]))
      try history.store(record(october, 1, [question("Q0001", 9), question("Q0002", 3)]))
      let before = try history.knownQuestions(before: october)
      #expect(before.map(\.id) == ["Q0001"])
      #expect(before.map(\.contacts) == [5])
    }
  }

  @Test("likeness is the cosine of count times weight: (6, 8) against (6, 0) is 36 / 60")
  func likeness() {
    func stored(_ words: [(stem: String, weight: Double, count: Double)]) -> StoredQuestion {
      StoredQuestion(id: "Q0001", label: "", contacts: 1, process: "", words: words, texts: 1)
    }
    let a = stored([(stem: "nota", weight: 2, count: 3), (stem: "te", weight: 1, count: 8)])
    let b = stored([(stem: "nota", weight: 2, count: 3), (stem: "te", weight: -1, count: 50)])
    #expect(abs(a.likeness(to: b) - 0.6) < 1e-12)
    #expect(a.likeness(to: stored([])) == 0)
  }

  @Test("an id is never given out again, even when its month is taken back")
  func issued() throws {
    try withHistory { history in
      try history.store(record(october, 1, [question("Q0041", 5), question("Q0007", 9)]))
      let removed = try history.remove(october)
      let again = try history.remove(october)
      let last = try history.lastIssuedNumber()
      let months = try history.months()
      #expect(removed)
      #expect(!again)
      #expect(last == 41)
      #expect(months.isEmpty)
    }
  }

  @Test(
    "the last contacts of the two newest months are kept, and read by the month behind them alone")
  func recent() throws {
    try withHistory { history in
      func asked(_ bits: UInt64) -> RecentContact {
        RecentContact(
          customer: CustomerKey(bits: bits), time: LocalTime(seconds: 1_000), question: "Q0001",
          step: "billing")
      }
      for (place, month) in [Month(year: 2025, month: 8), september, october].enumerated() {
        var one = record(month, 1, [])
        one.recent = [asked(UInt64.max - UInt64(place)), asked(7)]
        try history.store(one)
      }
      #expect(try history.recent(before: october.next) == [asked(.max - 2), asked(7)])
      #expect(try history.recent(before: october) == [asked(.max - 1), asked(7)])
      // August's are gone, and December does not follow October.
      #expect(try history.recent(before: september) == [])
      #expect(try history.recent(before: october.next.next) == [])
      _ = try history.remove(october)
      #expect(try history.recent(before: october.next) == [])
    }
  }

  @Test("months in a row stop at a gap")
  func inARow() throws {
    try withHistory { history in
      for month in [Month(year: 2025, month: 6), Month(year: 2025, month: 8), september] {
        try history.store(record(month, 1, [question("Q0001", 5)]))
      }
      let two = try history.monthsInARow(of: "Q0001", before: october)
      let none = try history.monthsInARow(of: "Q0009", before: october)
      #expect(two == 2)
      #expect(none == 0)
    }
  }
}

@Suite("Identity and change")
struct QuestionIdentityTests {
  @Test("known questions keep their id, new ones are numbered by size")
  func ids() {
    let ids = QuestionIdentity.ids(
      known: [nil, "Q0007", nil], contacts: [5, 1, 9], lastIssued: 12)
    #expect(ids == ["Q0014", "Q0007", "Q0013"])
  }
}
