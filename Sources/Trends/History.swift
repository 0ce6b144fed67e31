public import ContactModel
import Foundation
import GRDB

/// A question as it is kept from month to month.
public struct StoredQuestion: Sendable {
  /// Its id, the same every month: `Q0001`.
  public let id: String
  /// Its label in the month it is stored with.
  public let label: String
  /// Contacts in that month.
  public let contacts: Int
  /// Id of the process step; empty for unknown.
  public let step: String
  /// Its most frequent stems, how much each spoke for it and how often it occurred.
  public let words: [(stem: String, weight: Double, count: Double)]
  /// How many texts it is remembered with.
  public let texts: Double

  /// A question of a month.
  public init(
    id: String, label: String, contacts: Int, step: String,
    words: [(stem: String, weight: Double, count: Double)], texts: Double
  ) {
    self.id = id
    self.label = label
    self.contacts = contacts
    self.step = step
    self.words = words
    self.texts = texts
  }
}

extension StoredQuestion {
  /// How alike two questions are by their words: the cosine of count x weight over the stems that speak
  /// for them, 0 ... 1.
  public func likeness(to other: StoredQuestion) -> Double {
    func vector(_ question: StoredQuestion) -> [String: Double] {
      Dictionary(
        question.words.filter { $0.weight > 0 }.map { ($0.stem, $0.count * $0.weight) },
        uniquingKeysWith: { first, _ in first })
    }
    let (a, b) = (vector(self), vector(other))
    let product = a.keys.sorted().reduce(0.0) { $0 + (a[$1] ?? 0) * (b[$1] ?? 0) }
    let lengths = [a, b].map { v in v.keys.sorted().reduce(0.0) { $0 + (v[$1] ?? 0) * (v[$1] ?? 0) }
    }
    return product > 0 ? product / (lengths[0] * lengths[1]).squareRoot() : 0
  }
}

/// A process as it was reported in a month.
public struct StoredProcess: Sendable, Hashable {
  /// Its id: the step's, or step/product.
  public let id: String
  /// Contacts.
  public let contacts: Int
  /// Avoidable contacts, low and high.
  public let avoidable: ClosedRange<Int>
  /// Its place; nil for none.
  public let rank: Int?

  /// A process of a month.
  public init(id: String, contacts: Int, avoidable: ClosedRange<Int>, rank: Int?) {
    self.id = id
    self.contacts = contacts
    self.avoidable = avoidable
    self.rank = rank
  }
}

/// A month on record.
public struct StoredMonth: Sendable {
  /// The month.
  public let month: Month
  /// Contacts counted in it.
  public let contacts: Int
  /// Questions found in it.
  public let questions: Int
}

/// Why the history could not be used.
public struct HistoryFailure: Error, CustomStringConvertible, Sendable {
  /// What was wrong and with which file.
  public let description: String
}

/// The months on record, in one SQLite file.
///
/// Each month is written in one transaction, with a rollback journal and full synchronisation, so that
/// the file is also safe on a network share.
public struct History: Sendable {
  private let queue: DatabaseQueue
  private let path: String

  /// Opens or makes the history file.
  public init(path: String) throws(HistoryFailure) {
    self.path = path
    do {
      var configuration = Configuration()
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.execute(sql: "PRAGMA secure_delete = ON")
        try db.execute(sql: "PRAGMA foreign_keys = ON")
      }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try History.migrator.migrate(queue)
    } catch {
      throw HistoryFailure(description: "\(path): \(error)")
    }
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in
      try db.execute(
        sql: """
          CREATE TABLE month (month TEXT PRIMARY KEY, contacts INTEGER NOT NULL) WITHOUT ROWID;
          CREATE TABLE question (
            month TEXT NOT NULL REFERENCES month ON DELETE CASCADE,
            id TEXT NOT NULL, label TEXT NOT NULL, contacts INTEGER NOT NULL, step TEXT NOT NULL,
            PRIMARY KEY (month, id)) WITHOUT ROWID;
          CREATE TABLE fingerprint (
            month TEXT NOT NULL, id TEXT NOT NULL, stem TEXT NOT NULL, weight REAL NOT NULL,
            PRIMARY KEY (month, id, stem),
            FOREIGN KEY (month, id) REFERENCES question ON DELETE CASCADE) WITHOUT ROWID;
          CREATE TABLE issued (id TEXT PRIMARY KEY) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("v2 words counted") { db in
      try db.execute(
        sql: """
          ALTER TABLE question ADD COLUMN texts REAL NOT NULL DEFAULT 0;
          ALTER TABLE fingerprint ADD COLUMN count REAL NOT NULL DEFAULT 0;
          """)
    }
    migrator.registerMigration("v3 processes as reported") { db in
      try db.execute(
        sql: """
          CREATE TABLE process (
            month TEXT NOT NULL REFERENCES month ON DELETE CASCADE,
            id TEXT NOT NULL, contacts INTEGER NOT NULL, avoidable_low INTEGER NOT NULL,
            avoidable_high INTEGER NOT NULL, rank INTEGER,
            PRIMARY KEY (month, id)) WITHOUT ROWID;
          """)
    }
    return migrator
  }

  /// The questions of the latest record up to and including `month`, each with its newest fingerprint,
  /// by id.
  public func knownQuestions(upTo month: Month) throws(HistoryFailure) -> [StoredQuestion] {
    try knownQuestions("month <= ?", month)
  }

  /// The questions of the latest record before `month`, as ``knownQuestions(upTo:)``: what a run of the month
  /// knew when it was run first.
  public func knownQuestions(before month: Month) throws(HistoryFailure) -> [StoredQuestion] {
    try knownQuestions("month < ?", month)
  }

  private func knownQuestions(
    _ condition: String, _ month: Month
  ) throws(HistoryFailure) -> [StoredQuestion] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT q.month, q.id, q.label, q.contacts, q.step, q.texts FROM question q
          WHERE q.month = (SELECT max(month) FROM question WHERE id = q.id AND \(condition))
          ORDER BY q.id
          """, arguments: [month.text])
      return try rows.map { row in try History.question(db, row) }
    }
  }

  /// The questions of one month, by id.
  public func questions(of month: Month) throws(HistoryFailure) -> [StoredQuestion] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT month, id, label, contacts, step, texts FROM question WHERE month = ? ORDER BY id
          """,
        arguments: [month.text])
      return try rows.map { row in try History.question(db, row) }
    }
  }

  private static func question(_ db: Database, _ row: Row) throws -> StoredQuestion {
    let month: String = row["month"]
    let id: String = row["id"]
    let terms = try Row.fetchAll(
      db,
      sql: "SELECT stem, weight, count FROM fingerprint WHERE month = ? AND id = ? ORDER BY stem",
      arguments: [month, id])
    return StoredQuestion(
      id: id, label: row["label"], contacts: row["contacts"], step: row["step"],
      words: terms.map { ($0["stem"], $0["weight"], $0["count"]) }, texts: row["texts"])
  }

  /// The processes of one month as they were reported, by id; none for a month of before they were kept.
  public func processes(of month: Month) throws(HistoryFailure) -> [StoredProcess] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, contacts, avoidable_low, avoidable_high, rank FROM process WHERE month = ?
          ORDER BY id
          """, arguments: [month.text]
      ).map { row in
        let (low, high): (Int, Int) = (row["avoidable_low"], row["avoidable_high"])
        return StoredProcess(
          id: row["id"], contacts: row["contacts"], avoidable: low...max(low, high),
          rank: row["rank"])
      }
    }
  }

  /// The months on record, oldest first.
  public func months() throws(HistoryFailure) -> [StoredMonth] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT month, contacts, (SELECT count(*) FROM question q WHERE q.month = m.month) AS n
          FROM month m ORDER BY month
          """
      ).compactMap { row in
        let text: String = row["month"]
        return Month(text: text).map {
          StoredMonth(month: $0, contacts: row["contacts"], questions: row["n"])
        }
      }
    }
  }

  /// The number of the last id that was ever given out; 0 when there is none.
  public func lastIssuedNumber() throws(HistoryFailure) -> Int {
    try read { db in
      let ids = try String.fetchAll(db, sql: "SELECT id FROM issued")
      return ids.compactMap { Int($0.dropFirst()) }.max() ?? 0
    }
  }

  /// The months before `month`, without a gap, in which a question stands; newest first.
  public func monthsInARow(of id: String, before month: Month) throws(HistoryFailure) -> Int {
    try read { db in
      let months = try String.fetchAll(
        db, sql: "SELECT month FROM question WHERE id = ? AND month < ? ORDER BY month DESC",
        arguments: [id, month.text])
      var count = 0
      var expected = month
      for text in months {
        guard let stored = Month(text: text), stored.next == expected else { break }
        count += 1
        expected = stored
      }
      return count
    }
  }

  /// Stores a month in one transaction; a record of the same month is replaced.
  public func store(
    _ month: Month, contacts: Int, questions: [StoredQuestion], processes: [StoredProcess] = []
  ) throws(HistoryFailure) {
    do {
      try queue.write { db in
        try db.execute(sql: "DELETE FROM month WHERE month = ?", arguments: [month.text])
        try db.execute(
          sql: "INSERT INTO month VALUES (?, ?)", arguments: [month.text, contacts])
        for process in processes.sorted(by: { $0.id < $1.id }) {
          try db.execute(
            sql: "INSERT INTO process VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
              month.text, process.id, process.contacts, process.avoidable.lowerBound,
              process.avoidable.upperBound, process.rank,
            ])
        }
        for question in questions.sorted(by: { $0.id < $1.id }) {
          try db.execute(
            sql: "INSERT INTO question VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
              month.text, question.id, question.label, question.contacts, question.step,
              question.texts,
            ])
          try db.execute(
            sql: "INSERT OR IGNORE INTO issued VALUES (?)", arguments: [question.id])
          for word in question.words {
            try db.execute(
              sql: "INSERT INTO fingerprint VALUES (?, ?, ?, ?, ?)",
              arguments: [month.text, question.id, word.stem, word.weight, word.count])
          }
        }
      }
    } catch {
      throw HistoryFailure(description: "\(path): \(month.text) could not be stored: \(error)")
    }
  }

  /// Takes a month off the record. Its ids are not given out again.
  /// - Returns: whether the month was on record.
  public func remove(_ month: Month) throws(HistoryFailure) -> Bool {
    do {
      return try queue.write { db in
        try db.execute(sql: "DELETE FROM month WHERE month = ?", arguments: [month.text])
        return db.changesCount > 0
      }
    } catch {
      throw HistoryFailure(description: "\(path): \(month.text) could not be removed: \(error)")
    }
  }

  private func read<Value>(_ body: (Database) throws -> Value) throws(HistoryFailure) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw HistoryFailure(description: "\(path): \(error)")
    }
  }
}
