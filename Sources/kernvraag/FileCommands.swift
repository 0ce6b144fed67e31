import ArgumentParser
import ContactModel
import Decoding
import Exports
import Foundation
import Language
import Workbooks
import Workflow

/// `kernvraag inspect`: what is understood of a file.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows what is understood of an export: encoding, dialect, columns, first contacts.")

  @Argument(help: "CSV, XML or XLSX export.", completion: .file())
  var file: String

  @Option(
    name: .shortAndLong, help: "A workspace, whose profiles are used.", completion: .directory)
  var workspace: String?

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Print JSON, for scripts; one object per file.")
  var json = false

  func run() throws {
    do {
      let workspace = try self.workspace.map { try Workspace(folder: URL(fileURLWithPath: $0)) }
      let inspections = try FileInspection.all(
        path: file, hints: try reading.hints(workspace), unpacking: reading.unpack)
      for (place, inspection) in inspections.enumerated() {
        if json {
          try Console.say(inspection.json)
        } else {
          if place > 0 { try Console.say("") }
          for line in inspection.lines { try Console.say(line) }
        }
      }
    } catch {
      throw Console.fail(error)
    }
  }
}

/// `kernvraag table`: the table as plain CSV.
struct Table: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the table understood as plain CSV: comma, all cells quoted, UTF-8.")

  @Argument(help: "CSV or XML file.", completion: .file())
  var file: String

  func run() throws {
    do {
      var out: [UInt8] = []
      try LocalFile(file).withPath { path in
        try PlainTable.forEachRow(path: path) { out += CSVText.plain(row: $0) }
      }
      try Console.put(out)
    } catch {
      throw Console.fail(error)
    }
  }
}

/// `kernvraag dialect`: how a delimited file is written.
struct Dialect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells how a delimited file is written, with scores and the runner-up.")

  @Argument(help: "Delimited text file.", completion: .file())
  var file: String

  func run() throws {
    do {
      let (table, encoding) = try LocalFile(file).withPath { path in
        let table = try CSVTable(path: path)
        return (table, try table.forEachStretch { _, _ in true }.encoding.encoding)
      }
      func quote(_ dialect: CSVDialect) -> String {
        dialect.quote.map { String(UnicodeScalar($0)) } ?? "none"
      }
      func delimiter(_ dialect: CSVDialect) -> String {
        dialect.delimiter == 9 ? "\\t" : String(UnicodeScalar(dialect.delimiter))
      }
      try Console.say("delimiter\t\(delimiter(table.dialect))")
      try Console.say("quote\t\(quote(table.dialect))")
      try Console.say("escape\t\(table.dialect.escapesWithBackslash ? "backslash" : "doubled")")
      try Console.say("encoding\t\(encoding.rawValue)")
      try Console.say("header\t\(table.dialect.hasHeader ? "yes" : "no")")
      try Console.say("skipped rows\t\(table.dialect.skippedRows)")
      for candidate in table.candidates.prefix(3) {
        let score = NumberText.short(candidate.score * 100, .english)
        try Console.say(
          "score\t\(delimiter(candidate.dialect)) \(quote(candidate.dialect))\t\(score)")
      }
    } catch {
      throw Console.fail(error)
    }
  }
}

/// `kernvraag xml-check`: well-formedness only.
struct XMLCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "xml-check", abstract: "Checks whether a file is well-formed XML.")

  @Argument(help: "XML file.", completion: .file())
  var file: String

  func run() throws {
    do {
      if let problem = try XMLRecords.wellFormednessProblem(path: file) {
        throw RunFailure("\(file):\(max(1, problem.line)): \(problem.message)")
      }
    } catch {
      throw Console.fail(error)
    }
  }
}

/// `kernvraag redact`: masks personal data.
struct Redact: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Masks personal data in JSON lines {\"id\":…, \"text\":…} from standard input.")

  @Flag(help: "Also mask numbers the organisation gave out: order, policy, case.")
  var references = false

  func run() throws {
    let masker = PersonalDataMasker(maskingReferences: references)
    var number = 0
    while let line = readLine() {
      number += 1
      guard !line.isEmpty else { continue }
      guard
        var object = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any],
        let text = object["text"] as? String
      else {
        throw Console.fail(RunFailure("-:\(number): expected {\"id\": …, \"text\": \"…\"}"))
      }
      object = ["id": object["id"] ?? NSNull(), "text": masker.mask(text).text]
      guard
        let data = try? JSONSerialization.data(
          withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
      else { throw Console.fail(RunFailure("-:\(number): could not be written as JSON")) }
      try Console.say(String(decoding: data, as: UTF8.self))
    }
  }
}

/// `kernvraag schemas`: the contract of the result files.
struct Schemas: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Writes the Table Schema of each result file, and lists of all columns and findings, into a folder."
  )

  @Argument(help: "The folder; it must exist.", completion: .directory)
  var folder: String

  func run() throws {
    do {
      let place = URL(fileURLWithPath: folder)
      for table in ReportTables.published {
        try Data(TableSchema(of: table).json.utf8)
          .write(to: place.appendingPathComponent(table.name + ".json"), options: .atomic)
      }
      try Data(TableSchema.columns(of: ReportTables.published).utf8)
        .write(to: place.appendingPathComponent("COLUMNS.md"), options: .atomic)
      try Data(Findings.list.utf8)
        .write(to: place.appendingPathComponent("FINDINGS.md"), options: .atomic)
    } catch {
      throw Console.fail(error)
    }
  }
}
