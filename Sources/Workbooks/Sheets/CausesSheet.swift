import ContactModel
import RootCauses
import Verdicts

/// A finding about what sets a question apart.
struct CauseRow {
  let question: QuestionResult
  let cause: CauseSentence
}

/// What sets questions off.
extension ReportTables {
  /// One row per finding about what sets a question apart.
  static let causesSheet = SheetLayout<CauseRow>(
    name: "causes", "Oorzaken", "Causes",
    columns: [
      Column(
        "question", "Vraag", "Question", .text, width: 9,
        meaning: "kenmerk van de vraag", "id of the question"
      ) { row, _ in .text(row.question.id) },
      Column(
        "label", "Omschrijving", "Label", .text, width: 44,
        meaning: "typische tekst", "a typical text"
      ) { row, _ in .text(row.question.label) },
      Column(
        "process_id", "Proces-id", "Process id", .text, width: 22,
        meaning: "proces van de vraag", "process of the question"
      ) { row, _ in .text(row.question.attribution.process.text) },
      Column(
        "kind", "Soort", "Kind", .text, width: 14,
        meaning: "kolom, gebeurtenis (event) of dag (day)", "column, event or day"
      ) { row, _ in .text(row.cause.kind) },
      Column(
        "finding", "Bevinding", "Finding", .text, width: 70,
        meaning: "in één zin, met de aandelen bij de vraag en bij andere vragen",
        "in one sentence, with the shares of the question and of the others"
      ) { row, tables in .text(row.cause.text.text(in: tables.language)) },
      Column(
        "times", "Keer zo vaak", "Times as often", .decimal, width: 11,
        meaning: "verhouding van de aandelen; leeg bij een dag",
        "ratio of the shares; empty for a day"
      ) { row, _ in .optional(row.cause.times) },
      Column(
        "deviate", "Afwijking", "Deviate", .decimal, width: 11,
        meaning: "in standaardafwijkingen; toevalstreffers samen hooguit 5 %",
        "in standard deviations; at most 5 % of the findings are chance"
      ) { row, _ in .optional(row.cause.deviate) },
    ])

  /// `causes`: what the contacts of a question have more often than all others.
  public var causes: ReportTable {
    ReportTables.causesSheet.table(
      of: result.questions.flatMap { question in
        question.causes.map { CauseRow(question: question, cause: $0) }
      }, self)
  }
}
