import ContactModel
import Desk
import Scoring
import Verdicts

/// Something to decide about, with what was decided.
struct DecidingRow {
  let id: String
  let name: String
  let contacts: Int?
  /// What is on record of it; nil for nothing.
  let decision: Decision?
}

/// What the manager fills in and hands back to `decide`.
extension ReportTables {
  /// What is on record first, then one row per ranked process and repeated question.
  static let decisionsSheet = SheetLayout<DecidingRow>(
    name: "to-decide", "Besluiten", "Decisions",
    columns: [
      Column(
        "id", "Id", "Id", .text, width: 20,
        meaning: "proces of vraag; het nummer van een contact mag ook",
        "process or question; the id of a contact may be written too"
      ) { row, _ in .text(row.id) },
      Column(
        "name", "Waarover", "About", .text, width: 44, meaning: "naam van het proces of de vraag",
        "name of the process or question"
      ) { row, _ in .text(row.name) },
      Column(
        "contacts", "Contacten", "Contacts", .integer, meaning: "contacten deze maand",
        "contacts this month"
      ) { row, _ in .count(row.contacts) },
      Column(
        "recorded", "Vastgelegd", "On record", .text,
        meaning: "wat decisions.csv al heeft; het besluit ernaast leegmaken haalt het weg",
        "what decisions.csv has already; clearing the decision beside it takes it away"
      ) { row, tables in .text(row.decision.map { tables.kindName($0.kind) } ?? "") },
      Column(
        "decision", "Besluit", "Decision", .text, width: 14,
        meaning:
          "in te vullen: verbeter, proces, hernoem, negeer, voeg samen, splits of verwijder",
        "to fill in: fix, process, rename, ignore, merge, split or drop",
        choices: { tables in Decision.Kind.allCases.reversed().map(tables.kindName) }
      ) { row, tables in row.decision.map { .text(tables.kindName($0.kind)) } ?? .empty },
      Column(
        "value", "Waarde", "Value", .text, width: 34,
        meaning:
          "in te vullen: de maatregel, het proces, de naam, de vraag waar het bij hoort, of een voorbeeldzin",
        "to fill in: the measure, the process, the name, the question it is, or an example"
      ) { row, _ in filled(row.decision?.value) },
      Column(
        "owner", "Eigenaar", "Owner", .text, width: 16, meaning: "in te vullen: wie het doet",
        "to fill in: who does it"
      ) { row, _ in filled(row.decision?.owner) },
      Column(
        "decided_on", "Besloten op", "Decided on", .text,
        meaning: "in te vullen: datum, zoals 2025-10-06", "to fill in: date, such as 2025-10-06"
      ) { row, _ in filled(dayText(row.decision?.decidedOn)) },
      Column(
        "expected", "Verwachte besparing", "Expected saving", .decimal,
        meaning: "in te vullen bij verbeter: contacten per maand",
        "to fill in with fix: contacts a month"
      ) { row, _ in .optional(row.decision?.expected) },
      Column(
        "fixed_on", "Verbeterd op", "Fixed on", .text,
        meaning: "in te vullen bij verbeter: datum vanaf wanneer het werkt",
        "to fill in with fix: date from which on it works"
      ) { row, _ in filled(dayText(row.decision?.fixedOn)) },
      Column(
        "note", "Toelichting", "Note", .text, width: 30, meaning: "in te vullen: vrij",
        "to fill in: anything"
      ) { row, _ in filled(row.decision?.note) },
    ])

  /// `to-decide`: what may be decided.
  public var toDecide: ReportTable {
    let recorded = result.decisions.all.map { decision in
      let key = decision.id.uppercased()
      let question = result.questions.first { $0.id.uppercased() == key }
      let process = result.processes.first { $0.id.text.uppercased() == key }
      return DecidingRow(
        id: decision.id,
        name: question?.label ?? process?.name.text(in: language) ?? "",
        contacts: question?.figures.contacts ?? process?.figures.contacts, decision: decision)
    }
    let processes = result.processes.filter { $0.ranked?.rank != nil }.map {
      DecidingRow(
        id: $0.id.text, name: $0.name.text(in: language), contacts: $0.figures.contacts,
        decision: nil)
    }
    let questions = result.questions.filter(\.isRepeated).map {
      DecidingRow(id: $0.id, name: $0.label, contacts: $0.figures.contacts, decision: nil)
    }
    return ReportTables.decisionsSheet.table(of: recorded + processes + questions, self)
  }

  private static func filled(_ text: String?) -> ReportValue {
    text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
  }

  private func kindName(_ kind: Decision.Kind) -> String { say(kind.dutch, kind.rawValue) }
}
