import ContactModel
public import Verdicts

/// The result tables of a month; each is declared in a file of its own, with what its columns show.
public struct ReportTables: Sendable {
  let result: MonthResult
  var language: ReportLanguage { result.language }

  /// The tables of a result.
  public init(_ result: MonthResult) { self.result = result }

  /// The tables that are published as CSV, without rows: their columns are the contract.
  public static let published: [ReportTable] = [
    rankingSheet.empty, questionsSheet.empty, pairsSheet.empty, causesSheet.empty,
    signalsSheet.empty, codesSheet.empty, contactsSheet.adding(textColumn).empty,
    setAsideSheet.empty, qualitySheet.empty, judgingSheet.empty, trendSheet.empty,
    effectsSheet.empty, decisionsSheet.empty,
  ]

  func say(_ dutch: String, _ english: String) -> String {
    language == .dutch ? dutch : english
  }

  func yesOrNo(_ value: Bool) -> String { value ? say("ja", "yes") : say("nee", "no") }
}
