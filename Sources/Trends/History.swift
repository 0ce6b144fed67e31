public import ContactModel
import Foundation
import GRDB

/// The months on record, in one SQLite file.
///
/// Each month is written in one transaction, with a rollback journal and full synchronisation, so that
/// the file is also safe on a network share; ``HistoryFile`` says what is checked before it is used.
public struct History: Sendable {
  private let queue: DatabaseQueue
  private let path: String

  /// Opens the history file, or makes it where there is none.
  /// - Throws: a failure for a file that is empty, damaged, changed by another program or of a newer version.
  public init(path: String) throws(HistoryFailure) {
    self.path = path
    queue = try HistoryFile.open(path)
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
          SELECT q.* FROM question q
          WHERE q.month = (SELECT max(month) FROM question WHERE id = q.id AND \(condition))
          ORDER BY q.id
          """, arguments: [month.text])
      return rows.map(History.question)
    }
  }

  /// The questions of one month, by id.
  public func questions(of month: Month) throws(HistoryFailure) -> [StoredQuestion] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM question WHERE month = ? ORDER BY id
          """,
        arguments: [month.text])
      return rows.map(History.question)
    }
  }

  private static func question(_ row: Row) -> StoredQuestion {
    StoredQuestion(
      id: row["id"], label: row["label"], contacts: row["contacts"], process: row["step"],
      figures: figures(row), words: WordMemory.words(of: row["memory"]), texts: row["texts"],
      meaning: WordMemory.meaning(of: row["meaning"]))
  }

  private static func figures(_ row: Row) -> StoredFigures {
    StoredFigures(
      customers: row["customers"], minutes: row["minutes"], cost: row["cost"],
      low: row["avoidable_low"], high: row["avoidable_high"], repeats: row["repeats"])
  }

  /// The processes of one month as they were reported, by id; none for a month of before they were kept.
  public func processes(of month: Month) throws(HistoryFailure) -> [StoredProcess] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM process WHERE month = ? ORDER BY id
          """, arguments: [month.text]
      ).map { row in
        let days: String = row["days"]
        return StoredProcess(
          id: row["id"], contacts: row["contacts"], figures: History.figures(row),
          rank: row["rank"], days: days.split(separator: ",").compactMap { Int($0) })
      }
    }
  }

  /// The channels and groups of one month as they were reported, by kind and name.
  public func parts(of month: Month) throws(HistoryFailure) -> [StoredPart] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM part WHERE month = ? ORDER BY kind, name", arguments: [month.text]
      ).compactMap { row in
        StoredPart.Kind(rawValue: row["kind"]).map {
          StoredPart(
            kind: $0, name: row["name"], contacts: row["contacts"], figures: History.figures(row))
        }
      }
    }
  }

  /// The months on record, oldest first.
  public func months() throws(HistoryFailure) -> [StoredMonth] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT month, contacts, volume, working_days, (SELECT count(*) FROM question q WHERE q.month = m.month) AS n
          FROM month m ORDER BY month
          """
      ).compactMap { row in
        let text: String = row["month"]
        let workingDays: Int = row["working_days"]
        return Month(text: text).map {
          StoredMonth(
            month: $0, contacts: row["contacts"], questions: row["n"],
            exposure: Exposure(
              volume: row["volume"],
              // A month of before working days were kept is taken for a whole one.
              workingDays: workingDays > 0 ? workingDays : Exposure.workingDays(of: $0)))
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
  /// - Parameter beforeCommit: done when everything is written and nothing is settled yet; when it fails, nothing was
  ///   stored.
  public func store(
    _ record: MonthRecord, beforeCommit: () throws -> Void = {}
  ) throws {
    let month = record.month.text
    do {
      try queue.write { db in
        try db.execute(sql: "DELETE FROM month WHERE month = ?", arguments: [month])
        try db.execute(
          sql:
            """
            INSERT INTO month (month, contacts, volume, working_days, settings, inputs)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            month, record.contacts, record.exposure.volume, record.exposure.workingDays,
            record.settings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
              .joined(separator: "\n"),
            record.inputs.sorted().joined(separator: "\n"),
          ])
        for process in record.processes {
          try insert(
            "process", month, process.contacts, process.figures,
            [
              "id": process.id, "rank": process.rank,
              "days": process.days.map(String.init).joined(separator: ","),
            ],
            db)
        }
        for question in record.questions {
          try insert(
            "question", month, question.contacts, question.figures,
            [
              "id": question.id, "label": question.label, "step": question.process,
              "texts": question.texts, "memory": WordMemory.text(of: question.words),
              "meaning": WordMemory.text(of: question.meaning),
            ], db)
          try db.execute(
            sql: "INSERT OR IGNORE INTO issued VALUES (?)", arguments: [question.id])
        }
        for part in record.parts {
          try insert(
            "part", month, part.contacts, part.figures,
            ["kind": part.kind.rawValue, "name": part.name], db)
        }
        let touched = try keepRecent(record, db)
        try HistorySeal.renew(db, months: touched)
        try beforeCommit()
      }
    } catch let error as DatabaseError {
      throw HistoryFailure(description: "\(path): \(month) could not be stored: \(error)")
    }
  }

  /// Keeps the last contacts of a month, and of no other but the two newest: the newest, and the one before, with which the
  /// newest can be run again.
  /// - Returns: the months of which rows came or went.
  private func keepRecent(_ record: MonthRecord, _ db: Database) throws -> [String] {
    let before = try String.fetchAll(db, sql: "SELECT DISTINCT month FROM recent")
    for (place, contact) in record.recent.enumerated() {
      try db.execute(
        sql: "INSERT INTO recent VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          record.month.text, place, Int64(bitPattern: contact.customer.bits),
          contact.time.seconds, contact.question, contact.step,
        ])
    }
    try db.execute(
      sql:
        "DELETE FROM recent WHERE month NOT IN (SELECT month FROM month ORDER BY month DESC LIMIT 2)"
    )
    return Set(before + [record.month.text]).sorted()
  }

  /// The last contacts of the month right before one; none when it is not on record or too long ago.
  public func recent(before month: Month) throws(HistoryFailure) -> [RecentContact] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM recent WHERE month < ? ORDER BY month, place",
        arguments: [month.text]
      )
      .compactMap { row in
        guard Month(text: row["month"])?.next == month else { return nil }
        return RecentContact(
          customer: CustomerKey(bits: UInt64(bitPattern: row["customer"] as Int64)),
          time: LocalTime(seconds: row["seconds"]), question: row["question"], step: row["step"])
      }
    }
  }

  /// Inserts a row with its figures.
  private func insert(
    _ table: String, _ month: String, _ contacts: Int, _ figures: StoredFigures,
    _ values: [String: (any DatabaseValueConvertible)?], _ db: Database
  ) throws {
    var values = values
    values["month"] = month
    values["contacts"] = contacts
    values["customers"] = figures.customers
    values["minutes"] = figures.minutes
    values["cost"] = figures.cost
    values["avoidable_low"] = figures.low
    values["avoidable_high"] = figures.high
    values["repeats"] = figures.repeats
    let columns = values.keys.sorted()
    try db.execute(
      sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) "
        + "VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))",
      arguments: StatementArguments(columns.map { values[$0] ?? nil }))
  }

  /// Takes a month off the record. Its ids are not given out again.
  /// - Returns: whether the month was on record.
  public func remove(_ month: Month) throws(HistoryFailure) -> Bool {
    do {
      return try queue.write { db in
        try db.execute(sql: "DELETE FROM month WHERE month = ?", arguments: [month.text])
        let wasThere = db.changesCount > 0
        try HistorySeal.renew(db, months: [])
        return wasThere
      }
    } catch {
      throw HistoryFailure(description: "\(path): \(month.text) could not be removed: \(error)")
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(HistoryFailure) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw HistoryFailure(description: "\(path): \(error)")
    }
  }
}
