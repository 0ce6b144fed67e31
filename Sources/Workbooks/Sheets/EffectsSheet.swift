import ContactModel
import Desk
import Trends
import Verdicts

/// What came of what was decided to be fixed.
extension ReportTables {
  /// One row per decision, in the order of the decisions.
  static let effectsSheet = SheetLayout<DecidedEffect>(
    name: "effects", "Effecten", "Effects",
    columns: [
      Column(
        "id", "Id", "Id", .text, width: 20, meaning: "vraag of proces", "question or process"
      ) { row, _ in .text(row.decision.id) },
      Column("name", "Naam", "Name", .text, width: 36, meaning: "naam", "name") { row, tables in
        .text(row.name.text(in: tables.language))
      },
      Column(
        "measure", "Maatregel", "Measure", .text, width: 34, meaning: "wat gedaan is of wordt",
        "what was or will be done"
      ) { row, _ in .text(row.decision.value) },
      Column("owner", "Eigenaar", "Owner", .text, width: 16, meaning: "wie het doet", "who does it")
      { row, _ in .text(row.decision.owner) },
      Column(
        "decided_on", "Besloten op", "Decided on", .text, meaning: "dag van het besluit",
        "day of the decision"
      ) { row, _ in .text(dayText(row.decision.decidedOn)) },
      Column(
        "fixed_on", "Verbeterd op", "Fixed on", .text,
        meaning: "dag vanaf wanneer het zou moeten werken; leeg als het nog niet gedaan is",
        "day from which on it should work; empty when it is not done yet"
      ) { row, _ in .text(dayText(row.decision.fixedOn)) },
      Column(
        "verdict", "Oordeel", "Verdict", .text, width: 18,
        meaning: "open, te vroeg, opgelost, nog geen effect, erger of terug",
        "open, too early, fixed, no effect yet, worse or returned"
      ) { row, tables in .text(tables.verdictName(row.effect.verdict)) },
      Column(
        "sentence", "In één zin", "In a sentence", .text, width: 60, meaning: "uitleg",
        "explanation"
      ) { row, tables in .text(row.sentence.text(in: tables.language)) },
      Column(
        "before", "Per maand ervoor", "A month before", .decimal,
        meaning: "contacten per maand in het niveau ervoor, ten hoogste twaalf maanden",
        "contacts a month at the level before, twelve months at most"
      ) { row, _ in .number(row.effect.perMonthBefore) },
      Column(
        "months", "Maanden erna", "Months since", .integer, meaning: "hele maanden erna",
        "whole months since"
      ) { row, _ in .integer(row.effect.months.after) },
      Column(
        "contacts", "Contacten erna", "Contacts since", .integer, meaning: "contacten erna",
        "contacts since"
      ) { row, _ in .integer(row.effect.contacts) },
      Column(
        "expected", "Verwacht zonder", "Expected without", .decimal,
        meaning:
          "contacten die zonder de maatregel verwacht werden, met de rest van het log als controle",
        "contacts expected without it, with the rest of the log as control (F21)"
      ) { row, _ in row.effect.saved == nil ? .empty : .number(row.effect.expected) },
      Column(
        "saved", "Bespaard", "Saved", .decimal, meaning: "bespaarde contacten", "contacts saved"
      ) { row, _ in .optional(row.effect.saved?.value) },
      Column(
        "saved_low", "Bespaard laag", "Saved low", .decimal, meaning: "ondergrens, 95 %",
        "lower limit, 95 %"
      ) { row, _ in .optional(row.effect.saved?.interval.lowerBound) },
      Column(
        "saved_high", "Bespaard hoog", "Saved high", .decimal, meaning: "bovengrens, 95 %",
        "upper limit, 95 %"
      ) { row, _ in .optional(row.effect.saved?.interval.upperBound) },
      Column(
        "saved_minutes", "Bespaarde minuten", "Saved minutes", .decimal,
        meaning: "tegen de gemiddelde behandeltijd; leeg zonder",
        "at its mean handling time; empty without"
      ) { row, _ in .optional(row.minutes) },
      Column(
        "saved_cost", "Bespaarde kosten", "Saved cost", .money,
        meaning: "tegen de gemiddelde kosten; leeg zonder tarieven",
        "at its mean cost; empty without tariffs"
      ) { row, _ in .optional(row.cost) },
      Column(
        "aimed", "Beoogd per maand", "Aimed at a month", .decimal,
        meaning: "verwachte besparing uit het besluit; leeg als die niet gegeven is",
        "expected saving of the decision; empty when not given"
      ) { row, _ in .optional(row.decision.expected) },
      Column(
        "rest", "Rest van het log", "Rest of the log", .decimal,
        meaning: "hoeveel keer zo groot de rest per maand werd; leeg als die te klein is",
        "how many times as large the rest became a month; empty when it is too small"
      ) { row, _ in .optional(row.effect.restTimes) },
      Column("note", "Toelichting", "Note", .text, width: 30, meaning: "toelichting", "note") {
        row, _ in .text(row.decision.note)
      },
    ])

  /// `effects`: what came of each fix.
  public var effects: ReportTable { ReportTables.effectsSheet.table(of: result.effects, self) }

  /// A day as `2025-10-06`; empty for none.
  static func dayText(_ day: Int?) -> String {
    day.map { LocalTime(seconds: $0 * 86_400).dayText } ?? ""
  }

  func verdictName(_ verdict: Effect.Verdict) -> String {
    switch verdict {
    case .open: say("open", "open")
    case .tooEarly: say("te vroeg", "too early")
    case .fixed: say("opgelost", "fixed")
    case .noEffectYet: say("nog geen effect", "no effect yet")
    case .worse: say("erger", "worse")
    case .returned: say("terug", "returned")
    }
  }

  /// What was decided about a process or one of its questions, the most pressing first; empty for nothing.
  func status(of process: ProcessResult) -> String {
    let ids = Set(
      [process.id.text.uppercased()]
        + process.questions.map { result.questions[$0].id.uppercased() })
    let order: [Effect.Verdict] = [.returned, .worse, .noEffectYet, .tooEarly, .open, .fixed]
    let own = result.effects.filter { ids.contains($0.decision.id.uppercased()) }
    let first = own.enumerated().min {
      let (a, b) = (
        order.firstIndex(of: $0.element.effect.verdict) ?? 0,
        order.firstIndex(of: $1.element.effect.verdict) ?? 0
      )
      return (a, $0.offset) < (b, $1.offset)
    }?.element
    guard let first else { return "" }
    let verdict =
      first.effect.verdict == .returned
      ? say("heropend: terug", "reopened: returned") : verdictName(first.effect.verdict)
    return "\(verdict) (\(first.decision.id))"
  }
}
