import ContactModel
public import Verdicts

/// The result tables of a month; every column's title and meaning stand here and nowhere else.
public struct ReportTables: Sendable {
  let result: MonthResult
  var language: ReportLanguage { result.language }

  /// The tables of a result.
  public init(_ result: MonthResult) { self.result = result }

  /// `ranking`: one row per process, ranked; then "unknown" and "ungrouped" without a rank.
  public var ranking: ReportTable {
    ReportTable(
      name: "ranking", title: BilingualText(dutch: "Ranglijst", english: "Ranking"),
      columns: ReportTables.rankingColumns, rows: result.processes.map { rankingRow($0) })
  }

  /// `questions`: one row per question, largest first; then those that are gone.
  public var questions: ReportTable {
    ReportTable(
      name: "questions", title: BilingualText(dutch: "Vragen", english: "Questions"),
      columns: ReportTables.questionColumns,
      rows: result.questions.map { questionRow($0) } + goneRows)
  }

  /// `contacts`: one row per grouped or ungrouped contact, in order of time.
  public func contacts(withTexts: Bool) -> ReportTable {
    ReportTable(
      name: "contacts", title: BilingualText(dutch: "Contacten", english: "Contacts"),
      columns: ReportTables.contactColumns + (withTexts ? [ReportTables.textColumn] : []),
      rows: orderedMap(
        count: result.contacts.count, block: 512, threads: result.threads
      ) { range in range.map { contactRow($0, withTexts: withTexts) } })
  }

  /// `set-aside`: one row per contact that was kept apart, by where it stood.
  public var setAside: ReportTable {
    ReportTable(
      name: "set-aside", title: BilingualText(dutch: "Apart gehouden", english: "Set aside"),
      columns: ReportTables.setAsideColumns, rows: result.setAside.map(setAsideRow))
  }

  /// `quality`: the ledger of records, then one row per finding.
  public var quality: ReportTable {
    ReportTable(
      name: "quality", title: BilingualText(dutch: "Kwaliteit", english: "Quality"),
      columns: ReportTables.qualityColumns,
      rows: ledgerRows + result.findings.map { findingRow($0) })
  }

  /// `assumptions`: settings, what the ranking counts, files as understood.
  public var assumptions: ReportTable {
    ReportTable(
      name: "assumptions", title: BilingualText(dutch: "Aannames", english: "Assumptions"),
      columns: ReportTables.assumptionColumns, rows: assumptionRows)
  }

  /// The tables that are published as CSV, without rows: their columns are the contract.
  public static var emptyTables: [ReportTable] {
    [
      ("ranking", "Ranglijst", "Ranking", rankingColumns),
      ("questions", "Vragen", "Questions", questionColumns),
      ("pairs", "Paren", "Pairs", pairColumns), ("causes", "Oorzaken", "Causes", causeColumns),
      ("signals", "Signalen", "Signals", signalColumns), ("codes", "Codes", "Codes", codeColumns),
      ("contacts", "Contacten", "Contacts", contactColumns + [textColumn]),
      ("set-aside", "Apart gehouden", "Set aside", setAsideColumns),
      ("quality", "Kwaliteit", "Quality", qualityColumns),
      ("to-judge", "Te beoordelen", "To judge", judgingColumns),
    ].map { name, dutch, english, columns in
      ReportTable(
        name: name, title: BilingualText(dutch: dutch, english: english), columns: columns, rows: []
      )
    }
  }

  func say(_ dutch: String, _ english: String) -> String {
    language == .dutch ? dutch : english
  }
}
