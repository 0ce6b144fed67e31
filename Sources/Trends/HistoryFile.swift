import Decoding
import Foundation
import GRDB

/// Why the history could not be used.
public struct HistoryFailure: Error, CustomStringConvertible, Sendable {
  /// What was wrong and with which file.
  public let description: String
}

/// The SQLite file of the history: made, checked, brought up to date.
///
/// Every table is sealed: beside the rows stands the SHA-256 of the rows of each month, of the ids given out and of
/// the schema, so that a byte that changed is found before anything is read.
enum HistoryFile {
  /// Opens a history, after whole and sealed as it was left; makes one where there is none.
  static func open(_ path: String) throws(HistoryFailure) -> DatabaseQueue {
    do {
      if !FileManager.default.fileExists(atPath: path) { try make(path) }
      try requireDatabase(path)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let state = try queue.read { db in
        (
          isNewer: try migrator.hasBeenSuperseded(db),
          isCurrent: try migrator.hasCompletedMigrations(db)
        )
      }
      if state.isNewer {
        throw HistoryFailure(
          description: "\(path): was written by a newer version of kernvraag; use that version")
      }
      try queue.read { db in try requireWhole(db, path) }
      if !state.isCurrent { try bringUpToDate(queue, path) }
      try queue.read { db in try HistorySeal.require(db, path) }
      return queue
    } catch let failure as HistoryFailure {
      throw failure
    } catch {
      throw HistoryFailure(description: "\(path): cannot be read as a history: \(error); \(remedy)")
    }
  }

  private static let remedy = "put a backup in its place, or move it away to begin anew"

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try db.execute(sql: "PRAGMA foreign_keys = ON")
    }
    return configuration
  }

  /// Makes an empty history beside and moves it into place, so that an empty file is never one.
  private static func make(_ path: String) throws {
    let new = "\(path).new-\(getpid())"
    try? FileManager.default.removeItem(atPath: new)
    let queue = try DatabaseQueue(path: new, configuration: configuration)
    try migrator.migrate(queue)
    try queue.write { db in try HistorySeal.renew(db, months: []) }
    try queue.close()
    guard rename(new, path) == 0 else {
      throw HistoryFailure(
        description: "\(path): could not be made: \(String(cString: strerror(errno)))")
    }
  }

  private static func requireDatabase(_ path: String) throws {
    let head = try FileHandle(forReadingFrom: URL(fileURLWithPath: path)).read(upToCount: 16)
    guard let head, !head.isEmpty else {
      throw HistoryFailure(description: "\(path): is empty, not a history; \(remedy)")
    }
    guard head == Data("SQLite format 3\0".utf8) else {
      throw HistoryFailure(description: "\(path): is not a history; \(remedy)")
    }
  }

  private static func requireWhole(_ db: Database, _ path: String) throws {
    let problems = try String.fetchAll(db, sql: "PRAGMA integrity_check(1)")
    guard problems == ["ok"] else {
      throw HistoryFailure(
        description: "\(path): is damaged (\(problems.joined(separator: "; "))); \(remedy)")
    }
  }

  /// Migrates an older history, after a copy of it.
  private static func bringUpToDate(_ queue: DatabaseQueue, _ path: String) throws {
    let version = try queue.read { db in try migrator.appliedIdentifiers(db).count }
    let backup = "\(path).backup-v\(version)"
    if !FileManager.default.fileExists(atPath: backup) {
      try FileManager.default.copyItem(atPath: path, toPath: backup)
    }
    try migrator.migrate(queue)
    try queue.write { db in
      try HistorySeal.renew(db, months: String.fetchAll(db, sql: "SELECT month FROM month"))
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
    migrator.registerMigration("v4 figures as reported, memory of a question in one value") { db in
      let figures = """
        ADD COLUMN customers INTEGER;
        ADD COLUMN minutes REAL;
        ADD COLUMN cost REAL;
        ADD COLUMN repeats INTEGER NOT NULL DEFAULT 0;
        """
      for table in ["question", "process"] {
        for column in figures.split(separator: "\n") {
          try db.execute(sql: "ALTER TABLE \(table) \(column)")
        }
      }
      try db.execute(
        sql: """
          ALTER TABLE question ADD COLUMN avoidable_low INTEGER NOT NULL DEFAULT 0;
          ALTER TABLE question ADD COLUMN avoidable_high INTEGER NOT NULL DEFAULT 0;
          ALTER TABLE question ADD COLUMN memory TEXT NOT NULL DEFAULT '';
          ALTER TABLE question ADD COLUMN meaning TEXT NOT NULL DEFAULT '';
          ALTER TABLE process ADD COLUMN days TEXT NOT NULL DEFAULT '';
          ALTER TABLE month ADD COLUMN volume REAL;
          ALTER TABLE month ADD COLUMN working_days INTEGER NOT NULL DEFAULT 0;
          ALTER TABLE month ADD COLUMN settings TEXT NOT NULL DEFAULT '';
          ALTER TABLE month ADD COLUMN inputs TEXT NOT NULL DEFAULT '';
          CREATE TABLE part (
            month TEXT NOT NULL REFERENCES month ON DELETE CASCADE,
            kind TEXT NOT NULL, name TEXT NOT NULL, contacts INTEGER NOT NULL, customers INTEGER,
            minutes REAL, cost REAL, avoidable_low INTEGER NOT NULL,
            avoidable_high INTEGER NOT NULL, repeats INTEGER NOT NULL,
            PRIMARY KEY (month, kind, name)) WITHOUT ROWID;
          CREATE TABLE seal (what TEXT PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID;
          """)
      for row in try Row.fetchAll(db, sql: "SELECT month, id FROM question") {
        let words = try Row.fetchAll(
          db,
          sql:
            "SELECT stem, weight, count FROM fingerprint WHERE month = ? AND id = ? ORDER BY stem",
          arguments: [row["month"] as String, row["id"] as String])
        try db.execute(
          sql: "UPDATE question SET memory = ? WHERE month = ? AND id = ?",
          arguments: [
            WordMemory.text(of: words.map { ($0["stem"], $0["weight"], $0["count"]) }),
            row["month"] as String, row["id"] as String,
          ])
      }
      try db.execute(sql: "DROP TABLE fingerprint")
    }
    migrator.registerMigration("v5 recent contacts") { db in
      try db.execute(
        sql: """
          CREATE TABLE recent (
            month TEXT NOT NULL REFERENCES month ON DELETE CASCADE,
            place INTEGER NOT NULL, customer INTEGER NOT NULL, seconds INTEGER NOT NULL,
            question TEXT NOT NULL, step TEXT NOT NULL,
            PRIMARY KEY (month, place)) WITHOUT ROWID;
          """)
    }
    return migrator
  }
}

/// The words that a question is remembered by, as one text: `stem weight count`, a line each.
enum WordMemory {
  static func text(of words: [(stem: String, weight: Double, count: Double)]) -> String {
    words.map { "\($0.stem) \($0.weight) \($0.count)" }.joined(separator: "\n")
  }

  /// What a question is about as one text: `stem value`, a line each.
  static func text(of meaning: [(stem: String, value: Double)]) -> String {
    meaning.map { "\($0.stem) \($0.value)" }.joined(separator: "\n")
  }

  static func meaning(of text: String) -> [(stem: String, value: Double)] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ")
      return parts.count == 2 ? Double(parts[1]).map { (String(parts[0]), $0) } : nil
    }
  }

  static func words(of text: String) -> [(stem: String, weight: Double, count: Double)] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ")
      guard parts.count == 3, let weight = Double(parts[1]), let count = Double(parts[2]) else {
        return nil
      }
      return (String(parts[0]), weight, count)
    }
  }
}

/// The seals of a history: what its rows were when they were written.
enum HistorySeal {
  /// The tables with a row for each month, in the order in which they are sealed.
  private static let tables = ["month", "question", "process", "part", "recent"]

  /// Seals months anew, and what belongs to none.
  static func renew(_ db: Database, months: [String]) throws {
    for month in months { try set(db, month, digest(ofMonth: month, db)) }
    try db.execute(
      sql: "DELETE FROM seal WHERE what LIKE '____-__' AND what NOT IN (SELECT month FROM month)")
    try set(db, "issued", digest(db, "SELECT id FROM issued ORDER BY id"))
    try set(db, "schema", schema(db))
  }

  /// Stops when anything is not as it was sealed.
  static func require(_ db: Database, _ path: String) throws {
    let months = try String.fetchAll(db, sql: "SELECT month FROM month ORDER BY month")
    var found = try months.map { ($0, try digest(ofMonth: $0, db)) }
    found.append(("issued", try digest(db, "SELECT id FROM issued ORDER BY id")))
    found.append(("schema", try schema(db)))
    let sealed = try Row.fetchAll(db, sql: "SELECT what, sha256 FROM seal ORDER BY what").map {
      ($0["what"] as String, $0["sha256"] as String)
    }
    let isWhole = found.sorted { $0.0 < $1.0 }.elementsEqual(sealed) { $0 == $1 }
    guard isWhole else {
      let wrong = found.first { item in !sealed.contains { $0 == item } }?.0 ?? "a month"
      throw HistoryFailure(
        description: "\(path): is not as it was written (\(wrong)): damaged, or changed by another "
          + "program; put a backup in its place, or move it away to begin anew")
    }
  }

  private static func set(_ db: Database, _ what: String, _ digest: String) throws {
    try db.execute(sql: "INSERT OR REPLACE INTO seal VALUES (?, ?)", arguments: [what, digest])
  }

  private static func digest(ofMonth month: String, _ db: Database) throws -> String {
    let sum = Digest()
    for table in tables {
      sum.add(table)
      try add(
        Row.fetchCursor(
          db, sql: "SELECT * FROM \(table) WHERE month = ? ORDER BY 1, 2, 3", arguments: [month]),
        to: sum)
    }
    return sum.finish()
  }

  private static func digest(_ db: Database, _ sql: String) throws -> String {
    let sum = Digest()
    try add(Row.fetchCursor(db, sql: sql), to: sum)
    return sum.finish()
  }

  private static func schema(_ db: Database) throws -> String {
    try digest(
      db,
      """
      SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name
      """)
  }

  private static func add(_ rows: RowCursor, to sum: Digest) throws {
    while let row = try rows.next() {
      for (_, value) in row { sum.add(value.description) }
    }
  }
}
