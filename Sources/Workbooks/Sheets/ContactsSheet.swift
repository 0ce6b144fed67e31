import ContactModel
import Rework
import RootCauses
import Verdicts

/// What a row of the contacts shows.
struct ContactRow {
  let contact: Contact
  let outcome: ContactResult
  /// The words for its process, and what says that it was avoidable.
  let told: (process: [String], evidence: [String])
  /// The text, masked.
  let text: String
  /// Whether it is in a question.
  var isGrouped: Bool { outcome.question != nil }
}

/// The contacts of the month.
extension ReportTables {
  /// One row per grouped or ungrouped contact, in order of time.
  static let contactsSheet = SheetLayout<ContactRow>(
    name: "contacts", "Contacten", "Contacts",
    columns: [
      .contact { $0.contact.id },
      .file { $0.contact.place },
      Column(
        "line", "Regel in bestand", "Line", .integer,
        meaning: "regel in het bestand", "line in the file"
      ) { row, _ in .integer(row.contact.place.line) },
      .time { $0.contact.time },
      Column(
        "channel", "Kanaal", "Channel", .text,
        meaning: "kanaal zoals de export het noemt", "channel as exported"
      ) { row, _ in .text(row.contact.channel) },
      Column(
        "group", "Groep", "Group", .text,
        meaning: "behandelende groep", "group that handled it"
      ) { row, _ in .text(row.contact.group) },
      Column(
        "minutes", "Minuten", "Minutes", .decimal,
        meaning: "behandeltijd", "handling time"
      ) { row, _ in .optional(row.contact.handling?.value) },
      Column(
        "question", "Vraag", "Question", .text,
        meaning: "vraag; leeg als het contact nergens bij past",
        "question; empty when the contact fits none"
      ) { row, tables in .text(tables.questionID(row.outcome.question)) },
      Column(
        "second_question", "Tweede vraag", "Second question", .text,
        meaning: "vraag die hetzelfde contact ook stelt; leeg als er geen is",
        "question that the same contact asks too; empty when there is none"
      ) { row, tables in .text(tables.questionID(row.outcome.second)) },
      Column(
        "example", "Lijkt op voorbeeld", "Like example", .integer,
        meaning: "voorbeeld van de vraag waar het contact het meest op lijkt, 1 tot 3",
        "example of the question that the contact is most like, 1 to 3"
      ) { row, _ in .count(row.outcome.example.map { $0 + 1 }) },
      Column(
        "words", "Woorden", "Words", .text,
        meaning: "woorden die het contact bij de vraag brengen, met gewicht",
        "words that put the contact in the question, with weight"
      ) { row, tables in
        .text(
          row.outcome.reasons.map { "\($0.word) \(NumberText.short($0.weight, tables.language))" }
            .joined(separator: "; "))
      },
      Column(
        "next_question", "Volgende vraag", "Next question", .text,
        meaning: "vraag die daarna het beste past; leeg als er geen andere is",
        "question that fits next best; empty when there is no other"
      ) { row, tables in .text(tables.questionID(row.outcome.next)) },
      Column(
        "margin", "Marge", "Margin", .decimal,
        meaning: "logaritme van hoeveel waarschijnlijker dan de volgende vraag",
        "logarithm of how many times likelier than the next question"
      ) { row, _ in .optional(row.isGrouped ? row.outcome.margin : nil) },
      Column(
        "process_id", "Proces-id", "Process id", .text,
        meaning: "proces van dit contact: stap of stap/product",
        "process of this contact: step or step/product"
      ) { row, _ in .text(row.isGrouped ? row.outcome.process.text : "") },
      Column(
        "rule", "Regel", "Rule", .text,
        meaning: "regel die het proces bepaalde", "rule that decided the process"
      ) { row, _ in .text(row.isGrouped ? row.outcome.rule.rawValue : "") },
      Column(
        "process_words", "Eigen proceswoorden", "Own process words", .text,
        meaning: "woorden van het contact zelf voor dat proces",
        "the contact's own words for that process"
      ) { row, _ in .text(row.told.process.joined(separator: ", ")) },
      Column(
        "certainty", "Zekerheid", "Certainty", .share,
        meaning: "kans dat het proces klopt; 0 voor onbekend",
        "probability that the process is right; 0 for unknown"
      ) { row, _ in .optional(row.isGrouped ? row.outcome.certainty : nil) },
      Column(
        "cause_side", "Oorzaakzijde", "Cause side", .text,
        meaning: "zijde die de tekst zelf noemt: organisatie, klant, beide of onbekend",
        "side the text itself names: organisation, customer, both or unknown"
      ) { row, tables in .text(tables.sideName(row.outcome.side)) },
      Column(
        "repeats", "Herhaalt", "Repeats", .text,
        meaning:
          "eerder contact van de klant waar dit op terugkomt, tot 30 dagen terug; een maand als het van een eerdere maand is",
        "earlier contact of the customer that this one comes back to, up to 30 days before; a month when it is of an earlier one"
      ) { row, _ in .text(row.outcome.repeats) },
      Column(
        "promise", "Belofte", "Promise", .text,
        meaning: "belofte om terug te bellen: nagekomen, te laat, nooit of open",
        "promise to call back: kept, late, never or open"
      ) { row, tables in .text(row.outcome.promise.map { tables.outcomeName($0.outcome) } ?? "") },
      Column(
        "promise_words", "Woorden van de belofte", "Words of the promise", .text,
        meaning: "woorden en termijn; zonder termijn geldt de norm",
        "words and term; without a term the norm holds"
      ) { row, _ in .text(row.outcome.promise?.words ?? "") },
      Column(
        "promise_due", "Uiterlijk", "Due", .text,
        meaning: "uiterste moment van de belofte", "deadline of the promise"
      ) { row, _ in .text(row.outcome.promise?.deadline.text ?? "") },
      Column(
        "transfers", "Doorverbonden", "Transfers", .integer,
        meaning: "keren doorverbonden; leeg als de export het niet zegt",
        "times passed on; empty when the export does not say"
      ) { row, _ in .count(row.outcome.handovers.transfers) },
      Column(
        "ping_pong", "Heen en weer", "Ping-pong", .text,
        meaning: "ja als het terugkwam bij een eerdere groep",
        "yes when it came back to an earlier group"
      ) { row, tables in .text(row.outcome.handovers.isPingPong ? tables.say("ja", "yes") : "") },
      Column(
        "trigger", "Aanleiding", "Trigger", .text,
        meaning: "gebeurtenis die het waarschijnlijk uitlokte", "event that probably set it off"
      ) { row, _ in .text(row.outcome.trigger) },
      Column(
        "avoidable", "Kans vermijdbaar", "Chance avoidable", .share,
        meaning: "kans dat het contact vermijdbaar was; leeg waar alleen woorden dat zeggen",
        "probability that it was avoidable; empty where only phrases tell"
      ) { row, _ in .optional(row.outcome.avoidable) },
      Column(
        "evidence", "Bewijs", "Evidence", .text,
        meaning: "hoe zeker het vermijdbaar was, en wat de klant daarover zegt, met de woorden",
        "how surely it was avoidable, and what the customer says of it, with the words"
      ) { row, _ in .text(row.told.evidence.joined(separator: "; ")) },
    ])

  /// The column that only a run with texts writes.
  static let textColumn = Column<ContactRow>(
    "text", "Tekst", "Text", .text, meaning: "tekst, afgeschermd", "text, masked"
  ) { row, _ in .text(String(row.text.prefix(32_000))) }

  /// `contacts`: what the program made of each contact.
  public func contacts(withTexts: Bool) -> ReportTable {
    let sheet =
      withTexts
      ? ReportTables.contactsSheet.adding(ReportTables.textColumn) : ReportTables.contactsSheet
    let rows = orderedMap(
      count: result.contacts.count, block: 512, threads: result.threads
    ) { range in
      range.map { index in
        sheet.cells(
          of: ContactRow(
            contact: result.contacts[index], outcome: result.ofContact[index],
            told: result.reasons.told(index, language), text: result.shown[index]), self)
      }
    }
    return sheet.table(rows: rows, self)
  }

  /// The id of a question by its index; empty for none.
  func questionID(_ index: Int?) -> String { index.map { result.questions[$0].id } ?? "" }

  func outcomeName(_ outcome: PromiseOutcome) -> String {
    switch outcome {
    case .kept: say("nagekomen", "kept")
    case .late: say("te laat", "late")
    case .never: say("nooit", "never")
    case .open: say("open", "open")
    }
  }
}
