import ContactModel
import Foundation
import GRDB
import Testing
import Trends

private let october = Month(year: 2025, month: 10)

private func withPath(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.appendingPathComponent("history.sqlite").path)
}

private func sample() -> MonthRecord {
  var record = MonthRecord(
    month: october, contacts: 40,
    questions: (1...8).map {
      StoredQuestion(
        id: "Q000\($0)", label: "label \($0)", contacts: $0 * 3, process: "billing/annual-bill",
        figures: StoredFigures(customers: $0, minutes: 2.5, low: 1, high: 2, repeats: 1),
        words: [("jaarnota", 1.75, 12), ("termijn", 0.5, 3)], texts: 9)
    })
  record.processes = [StoredProcess(id: "billing", contacts: 40, rank: 1, days: [0, 12, 28])]
  record.parts = [StoredPart(kind: .channel, name: "telefoon", contacts: 40)]
  record.exposure = Exposure(volume: 48_395, workingDays: 23)
  return record
}

/// Everything that can be read of the month.
private func content(_ path: String) throws -> String {
  let history = try History(path: path)
  let questions = try history.questions(of: october)
  return "\(try history.months()) \(questions) \(try history.processes(of: october)) "
    + "\(try history.parts(of: october)) \(try history.lastIssuedNumber())"
}

@Suite("History file")
struct HistoryFileTests {
  @Test("what was stored is read back, figures that are not known as not known")
  func readBack() throws {
    try withPath { path in
      try History(path: path).store(sample())
      let history = try History(path: path)
      #expect(try history.months().map(\.exposure) == [sample().exposure])
      #expect(try history.parts(of: october) == sample().parts)
      #expect(try history.processes(of: october) == sample().processes)
      let question = try #require(try history.questions(of: october).first)
      #expect(
        question.figures == StoredFigures(customers: 1, minutes: 2.5, low: 1, high: 2, repeats: 1))
      #expect(question.figures.cost == nil)
    }
  }

  @Test("an empty file and a file of something else are refused, not taken as a fresh start")
  func foreign() throws {
    for bytes in [Data(), Data("month;contacts\n2025-10;12\n".utf8)] {
      try withPath { path in
        try bytes.write(to: URL(fileURLWithPath: path))
        #expect(throws: HistoryFailure.self) { try History(path: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
      }
    }
  }

  @Test("a flipped byte is refused or changes nothing that is read")
  func flippedBytes() throws {
    try withPath { path in
      try History(path: path).store(sample())
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      let expected = try content(path)
      var refused = 0
      for place in stride(from: 0, to: whole.count, by: 61) {
        var damaged = whole
        damaged[place] ^= 0x15
        try damaged.write(to: URL(fileURLWithPath: path))
        do {
          let found = try content(path)
          #expect(found == expected, "byte \(place)")
        } catch is HistoryFailure {
          refused += 1
        }
      }
      // Most of the file is empty pages and their free space; the rows are not.
      #expect(refused > 20)
    }
  }

  @Test("a row that another program changed is told")
  func changedRow() throws {
    try withPath { path in
      try History(path: path).store(sample())
      let queue = try DatabaseQueue(path: path)
      try queue.write {
        try $0.execute(sql: "UPDATE question SET contacts = 99 WHERE id = 'Q0003'")
      }
      try queue.close()
      let failure = try #require(throws: HistoryFailure.self) { try History(path: path) }
      #expect(failure.description.contains("2025-10"))
    }
  }

  @Test("a newer history is refused and left as it is")
  func newer() throws {
    try withPath { path in
      try History(path: path).store(sample())
      let queue = try DatabaseQueue(path: path)
      try queue.write {
        try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v99 what nobody knows')")
      }
      try queue.close()
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      let failure = try #require(throws: HistoryFailure.self) { try History(path: path) }
      #expect(failure.description.contains("newer version"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test("an older history is brought up to date after a copy of it")
  func older() throws {
    try withPath { path in
      let queue = try DatabaseQueue(path: path)
      try queue.write { db in
        try db.execute(
          sql: """
            CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
            INSERT INTO grdb_migrations VALUES ('v1'), ('v2 words counted'), ('v3 processes as reported');
            CREATE TABLE month (month TEXT PRIMARY KEY, contacts INTEGER NOT NULL) WITHOUT ROWID;
            CREATE TABLE question (
              month TEXT NOT NULL REFERENCES month ON DELETE CASCADE, id TEXT NOT NULL,
              label TEXT NOT NULL, contacts INTEGER NOT NULL, step TEXT NOT NULL,
              texts REAL NOT NULL DEFAULT 0, PRIMARY KEY (month, id)) WITHOUT ROWID;
            CREATE TABLE fingerprint (
              month TEXT NOT NULL, id TEXT NOT NULL, stem TEXT NOT NULL, weight REAL NOT NULL,
              count REAL NOT NULL DEFAULT 0, PRIMARY KEY (month, id, stem),
              FOREIGN KEY (month, id) REFERENCES question ON DELETE CASCADE) WITHOUT ROWID;
            CREATE TABLE issued (id TEXT PRIMARY KEY) WITHOUT ROWID;
            CREATE TABLE process (
              month TEXT NOT NULL REFERENCES month ON DELETE CASCADE, id TEXT NOT NULL,
              contacts INTEGER NOT NULL, avoidable_low INTEGER NOT NULL,
              avoidable_high INTEGER NOT NULL, rank INTEGER, PRIMARY KEY (month, id)) WITHOUT ROWID;
            INSERT INTO month VALUES ('2025-10', 12);
            INSERT INTO question VALUES ('2025-10', 'Q0007', 'jaarnota', 12, 'billing', 5);
            INSERT INTO fingerprint VALUES
              ('2025-10', 'Q0007', 'nota', 1.5, 7), ('2025-10', 'Q0007', 'jaar', 0.25, 2);
            INSERT INTO issued VALUES ('Q0007');
            INSERT INTO process VALUES ('2025-10', 'billing', 12, 3, 5, 1);
            """)
      }
      try queue.close()
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      let history = try History(path: path)
      let question = try #require(try history.questions(of: october).first)
      #expect(question.words.map(\.stem) == ["jaar", "nota"])
      #expect(question.words.map(\.count) == [2, 7] && question.texts == 5)
      #expect(
        try history.processes(of: october) == [
          StoredProcess(
            id: "billing", contacts: 12, figures: StoredFigures(low: 3, high: 5), rank: 1)
        ])
      #expect(try history.lastIssuedNumber() == 7)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path + ".backup-v3")) == before)
    }
  }

  @Test("what fails before the end stores nothing")
  func allOrNothing() throws {
    struct Stopped: Error {}
    try withPath { path in
      let history = try History(path: path)
      #expect(throws: Stopped.self) { try history.store(sample()) { throw Stopped() } }
      #expect(try history.months().isEmpty)
      #expect(try history.lastIssuedNumber() == 0)
    }
  }

  @Test("what is taken off the record is gone from the bytes of the file")
  func erased() throws {
    try withPath { path in
      let history = try History(path: path)
      try history.store(sample())
      #expect(
        try Data(contentsOf: URL(fileURLWithPath: path)).range(of: Data("jaarnota".utf8)) != nil)
      _ = try history.remove(october)
      #expect(
        try Data(contentsOf: URL(fileURLWithPath: path)).range(of: Data("jaarnota".utf8)) == nil)
    }
  }
}
