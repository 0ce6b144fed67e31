import ContactModel
import Desk
import Exports
import Foundation
import Glibc
import Scoring
public import Verdicts

/// Why results could not be written.
public struct ResultFailure: Error, CustomStringConvertible, Sendable {
  /// What was wrong, where, and what to do.
  public let description: String

  /// A failure with its message.
  public init(_ description: String) { self.description = description }
}

/// Writes the files of a month's folder.
public struct ResultFiles {
  private let result: MonthResult
  private let withTexts: Bool

  /// The files of a result.
  /// - Parameter withTexts: whether `contacts.csv` carries the masked texts.
  public init(_ result: MonthResult, withTexts: Bool) {
    self.result = result
    self.withTexts = withTexts
  }

  /// Writes every file into the partial folder.
  public func write(into folder: RunFolder) throws {
    let tables = ReportTables(result)
    let effects = result.effects.isEmpty ? [] : [tables.effects]
    let trend = tables.trendOverview.map { [$0] } ?? []
    let deciding = result.trends == nil ? [] : [tables.toDecide]
    let sheets =
      [tables.ranking, tables.questions] + effects + trend + deciding + [
        tables.causes, tables.signals, tables.codes, tables.quality, tables.assumptions,
      ]
    for table in [
      tables.ranking, tables.questions, tables.pairs, tables.causes, tables.signals, tables.codes,
      tables.contacts(withTexts: withTexts), tables.setAside, tables.quality, tables.trend,
      tables.effects, tables.toDecide,
    ] {
      try folder.write(
        CSVText.bytes(of: table, language: result.language), to: table.name + ".csv")
    }
    // Numbered in the order of the ranking: equals share a rank.
    let first = result.processes.filter { $0.ranked?.rank != nil }.prefix(Brief.most)
    for (place, process) in first.enumerated() {
      try folder.write(Array(Brief(process, of: result).text.utf8), to: Brief.name(of: place + 1))
    }
    try folder.write(Array(RunRecord(result).json.utf8), to: "run.json")
    let judging = tables.toJudge
    try folder.write(
      CSVText.bytes(of: judging, language: result.language), to: judging.name + ".csv")
    let judgingPath = folder.path(of: judging.name + ".xlsx")
    try Workbook(language: result.language).write(
      judging, to: judgingPath, month: result.month, choicesName: say("Keuzes", "Choices"))
    try save(judgingPath)
    let path = folder.path(of: "report.xlsx")
    try Workbook(language: result.language).write(
      to: path, month: result.month, summary: summary(tables),
      summaryName: say("Samenvatting", "Summary"), tables: sheets,
      choicesName: say("Keuzes", "Choices"))
    try save(path)
  }

  /// Makes sure that a file that a library wrote is on the disk.
  private func save(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ResultFailure("\(path): was not written") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw ResultFailure("\(path): could not be saved: \(String(cString: strerror(errno)))")
    }
  }

  private func say(_ dutch: String, _ english: String) -> String {
    result.language == .dutch ? dutch : english
  }

  /// The first fifteen processes with their share, and the rest as one.
  private func pareto(
    _ ranked: [ProcessResult], _ total: Double
  ) -> [(process: String, share: Double)] {
    let shares = ranked.map {
      (process: $0.name.text(in: result.language), share: ($0.ranked?.avoidable ?? 0) / total)
    }.sorted { $0.share != $1.share ? $0.share > $1.share : $0.process < $1.process }
    guard shares.count > 16 else { return shares }
    let rest = shares[15...].reduce(0) { $0 + $1.share }
    return shares[..<15] + [
      (say("overige \(shares.count - 15)", "other \(shares.count - 15)"), rest)
    ]
  }

  private func summary(_ tables: ReportTables) -> WorkbookSummary {
    let ledger = result.ledger
    let ranked = result.processes.filter { $0.ranked != nil }
    let total = ranked.reduce(0.0) { $0 + ($1.ranked?.avoidable ?? 0) }
    let counted = Double(max(1, ledger.grouped + ledger.ungrouped))
    let places = Set(ranked.map(\.id))
    let traced = result.ofContact.count { $0.question != nil && places.contains($0.process) }
    var lines = [
      SummaryLine(say("Maand", "Month"), .text(result.month.text)),
      SummaryLine(say("Records gelezen", "Records read"), .integer(ledger.read), .integer),
      SummaryLine(
        say("Contacten bij een vraag", "Contacts in a question"), .integer(ledger.grouped),
        .integer),
      SummaryLine(
        say("Contacten zonder vraag", "Contacts without a question"), .integer(ledger.ungrouped),
        .integer),
      SummaryLine(
        say("Apart gehouden", "Set aside"), .integer(ledger.setAside),
        .integer),
      SummaryLine(say("Niet te lezen", "Not readable"), .integer(ledger.refused), .integer),
      SummaryLine(
        say("Dekking (deel bij een vraag)", "Coverage (share in a question)"),
        .number(Double(ledger.grouped) / counted), .share),
      SummaryLine(
        say(
          "Dekking (deel bij een vraag en een proces)",
          "Coverage (share in a question and a process)"),
        .number(Double(traced) / counted), .share),
      SummaryLine(
        say("Terugkerende vragen", "Repeated questions"),
        .integer(result.questions.filter(\.isRepeated).count), .integer),
      SummaryLine(
        say("Contacten zonder bekend proces", "Contacts without a known process"),
        .integer(
          result.processes.filter { $0.ranked == nil }.reduce(0) { $0 + $1.figures.contacts }),
        .integer),
      SummaryLine(say("De rang telt", "The rank counts"), .text(tables.unitName)),
    ]
    if let first = ranked.first, first.ranked?.rank != nil {
      lines.append(
        SummaryLine(
          say("Eerst aan te pakken", "Fix first"), .text(first.name.text(in: result.language))))
    }
    return WorkbookSummary(
      title: say("Kernvraag: processen om te verbeteren", "Kernvraag: processes to fix"),
      lines: lines,
      chartTitle: say("Deel van wat vermijdbaar is", "Share of what is avoidable"),
      paretoHeader: (
        say("Proces", "Process"), say("Aandeel", "Share"), say("Opgeteld", "Running total")
      ),
      pareto: total > 0 ? pareto(ranked, total) : [])
  }
}

/// `run.json`: everything needed to tell whether two runs are the same. No clock, no timings, no paths:
/// equal runs give equal bytes.
struct RunRecord: Encodable {
  private struct File: Encodable {
    let file: String
    let sha256: String
    let system: String
    let encoding: String
    let dialect: String
    let records: Int
    let refused: Int
    let mapping: [String: String]
  }

  private let program = "kernvraag"
  private let version = ProgramVersion.text
  private let contract = TableSchema.version
  private let month: String
  private let language: String
  private let sector: String?
  private let unit: String
  private let files: [File]
  private let settings: [String: String]
  private let read: Int
  private let grouped: Int
  private let ungrouped: Int
  private let setAside: [String: Int]
  private let refused: Int
  private let questions: Int
  private let processes: [String]
  private let masked: [String: Int]

  init(_ result: MonthResult) {
    month = result.month.text
    language = result.language.rawValue
    sector = result.sector
    unit = result.unit.rawValue
    files = result.files.map { summary in
      var mapping: [String: String] = [:]
      for (role, entry) in summary.mapping?.columns ?? [:] {
        mapping[role.rawValue] = summary.columns[entry.column]
      }
      return File(
        file: summary.file, sha256: summary.hash, system: summary.system,
        encoding: summary.encoding, dialect: summary.dialect, records: summary.records,
        refused: summary.refused, mapping: mapping)
    }
    var settings: [String: String] = [:]
    for declaration in Settings.declarations {
      settings[declaration.key] = declaration.value(result.settings)
    }
    self.settings = settings
    read = result.ledger.read
    grouped = result.ledger.grouped
    ungrouped = result.ledger.ungrouped
    setAside = Dictionary(grouping: result.setAside, by: \.reason.rawValue).mapValues(\.count)
    refused = result.ledger.refused
    questions = result.questions.count
    processes = result.processes.filter { $0.ranked != nil }.map(\.id.text)
    masked = Dictionary(uniqueKeysWithValues: result.masked.map { ($0.kind, $0.count) })
  }

  var json: String { JSONText.of(self) }
}

/// The version of the program, in one place.
public enum ProgramVersion {
  /// Semantic version.
  public static let text = "0.1.0"
}
