public import ContactModel
public import Trends

/// Everything on record as one table: a row per month and thing that was reported.
public struct HistoryTable: Sendable {
  /// The columns of the file.
  public static let columns = [
    "month", "kind", "id", "name", "process", "rank", "contacts", "customers", "minutes", "cost",
    "avoidable_low", "avoidable_high", "repeats", "volume", "working_days",
  ]

  /// The rows, by month and kind, each thing in the order of its rank or id.
  public let rows: [[String]]

  /// The rows of a history.
  /// - Parameters:
  ///   - only: the month; nil for all.
  ///   - language: decides the decimal sign.
  public init(
    _ history: History, only: Month? = nil, language: ReportLanguage
  ) throws(HistoryFailure) {
    func number(_ value: Double?) -> String {
      value.map { NumberText.of($0, decimals: 2, language) } ?? ""
    }
    func cells(
      _ month: StoredMonth, _ kind: RecordedCounts.Kind, _ id: String, _ name: String,
      process: String = "", rank: Int? = nil, _ contacts: Int, _ figures: StoredFigures
    ) -> [String] {
      [
        month.month.text, kind.rawValue, CSVText.guarded(id), CSVText.guarded(name), process,
        rank.map(String.init) ?? "",
        String(contacts), figures.customers.map(String.init) ?? "", number(figures.minutes),
        number(figures.cost), String(figures.low), String(figures.high), String(figures.repeats),
        number(month.exposure.volume), String(month.exposure.workingDays),
      ]
    }
    var rows: [[String]] = []
    for month in try history.months() where only == nil || month.month == only {
      let processes = try history.processes(of: month.month)
      let all = StoredFigures(
        low: processes.reduce(0) { $0 + $1.figures.low },
        high: processes.reduce(0) { $0 + $1.figures.high },
        repeats: processes.reduce(0) { $0 + $1.figures.repeats })
      rows.append(cells(month, .all, "", "", month.contacts, all))
      for process in processes.sorted(by: HistoryTable.byRank) {
        rows.append(
          cells(
            month, .process, process.id, "", rank: process.rank, process.contacts, process.figures))
      }
      let questions = try history.questions(of: month.month)
      for question in questions.sorted(by: { ($1.contacts, $0.id) < ($0.contacts, $1.id) }) {
        rows.append(
          cells(
            month, .question, question.id, question.label, process: question.process,
            question.contacts, question.figures))
      }
      for part in try history.parts(of: month.month) {
        rows.append(
          cells(
            month, RecordedCounts.Kind(part.kind), part.name, "", part.contacts, part.figures))
      }
    }
    self.rows = rows
  }

  private static func byRank(_ a: StoredProcess, _ b: StoredProcess) -> Bool {
    (a.rank ?? .max, b.contacts, a.id) < (b.rank ?? .max, a.contacts, b.id)
  }

  /// The file, as the CSV of a language.
  public func csv(in language: ReportLanguage) -> [UInt8] {
    CSVText.bytes(header: HistoryTable.columns, rows: rows, language: language)
  }
}
