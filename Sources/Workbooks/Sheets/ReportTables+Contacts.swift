import ContactModel
import Rework
import RootCauses
import Verdicts

/// The columns and rows of the contacts.
extension ReportTables {
  static let contactColumn = ReportColumn(
    "contact", "Contact", "Contact", .text,
    meaningDutch: "nummer van het contact", meaningEnglish: "id of the contact")
  static let fileColumn = ReportColumn(
    "file", "Bestand", "File", .text, meaningDutch: "bestand", meaningEnglish: "file")
  static let timeColumn = ReportColumn(
    "time", "Tijd", "Time", .text, meaningDutch: "tijd van binnenkomst, klok van de organisatie",
    meaningEnglish: "time of arrival on the organisation's clock")

  static let contactColumns: [ReportColumn] = [
    contactColumn, fileColumn,
    ReportColumn(
      "line", "Regel in bestand", "Line", .integer,
      meaningDutch: "regel in het bestand", meaningEnglish: "line in the file"),
    timeColumn,
    ReportColumn(
      "channel", "Kanaal", "Channel", .text,
      meaningDutch: "kanaal zoals de export het noemt", meaningEnglish: "channel as exported"),
    ReportColumn(
      "group", "Groep", "Group", .text,
      meaningDutch: "behandelende groep", meaningEnglish: "group that handled it"),
    ReportColumn(
      "minutes", "Minuten", "Minutes", .decimal,
      meaningDutch: "behandeltijd", meaningEnglish: "handling time"),
    ReportColumn(
      "question", "Vraag", "Question", .text,
      meaningDutch: "vraag; leeg als het contact nergens bij past",
      meaningEnglish: "question; empty when the contact fits none"),
    ReportColumn(
      "second_question", "Tweede vraag", "Second question", .text,
      meaningDutch: "vraag die hetzelfde contact ook stelt; leeg als er geen is",
      meaningEnglish: "question that the same contact asks too; empty when there is none"),
    ReportColumn(
      "example", "Lijkt op voorbeeld", "Like example", .integer,
      meaningDutch: "voorbeeld van de vraag waar het contact het meest op lijkt, 1 tot 3",
      meaningEnglish: "example of the question that the contact is most like, 1 to 3"),
    ReportColumn(
      "words", "Woorden", "Words", .text,
      meaningDutch: "woorden die het contact bij de vraag brengen, met gewicht",
      meaningEnglish: "words that put the contact in the question, with weight"),
    ReportColumn(
      "next_question", "Volgende vraag", "Next question", .text,
      meaningDutch: "vraag die daarna het beste past; leeg als er geen andere is",
      meaningEnglish: "question that fits next best; empty when there is no other"),
    ReportColumn(
      "margin", "Marge", "Margin", .decimal,
      meaningDutch: "logaritme van hoeveel waarschijnlijker dan de volgende vraag",
      meaningEnglish: "logarithm of how many times likelier than the next question"),
    ReportColumn(
      "process_id", "Proces-id", "Process id", .text,
      meaningDutch: "proces van dit contact: stap of stap/product",
      meaningEnglish: "process of this contact: step or step/product"),
    ReportColumn(
      "rule", "Regel", "Rule", .text,
      meaningDutch: "regel die het proces bepaalde",
      meaningEnglish: "rule that decided the process"),
    ReportColumn(
      "process_words", "Eigen proceswoorden", "Own process words", .text,
      meaningDutch: "woorden van het contact zelf voor dat proces",
      meaningEnglish: "the contact's own words for that process"),
    ReportColumn(
      "certainty", "Zekerheid", "Certainty", .share,
      meaningDutch: "kans dat het proces klopt; 0 voor onbekend",
      meaningEnglish: "probability that the process is right; 0 for unknown"),
    ReportColumn(
      "cause_side", "Oorzaakzijde", "Cause side", .text,
      meaningDutch: "zijde die de tekst zelf noemt: organisatie, klant, beide of onbekend",
      meaningEnglish: "side the text itself names: organisation, customer, both or unknown"),
    ReportColumn(
      "repeats", "Herhaalt", "Repeats", .text,
      meaningDutch: "eerder contact van de klant waar dit op terugkomt, tot 30 dagen terug",
      meaningEnglish:
        "earlier contact of the customer that this one comes back to, up to 30 days before"),
    ReportColumn(
      "promise", "Belofte", "Promise", .text,
      meaningDutch: "belofte om terug te bellen: nagekomen, te laat, nooit of open",
      meaningEnglish: "promise to call back: kept, late, never or open"),
    ReportColumn(
      "promise_words", "Woorden van de belofte", "Words of the promise", .text,
      meaningDutch: "woorden en termijn; zonder termijn geldt de norm",
      meaningEnglish: "words and term; without a term the norm holds"),
    ReportColumn(
      "promise_due", "Uiterlijk", "Due", .text,
      meaningDutch: "uiterste moment van de belofte", meaningEnglish: "deadline of the promise"),
    ReportColumn(
      "transfers", "Doorverbonden", "Transfers", .integer,
      meaningDutch: "keren doorverbonden; leeg als de export het niet zegt",
      meaningEnglish: "times passed on; empty when the export does not say"),
    ReportColumn(
      "ping_pong", "Heen en weer", "Ping-pong", .text,
      meaningDutch: "ja als het terugkwam bij een eerdere groep",
      meaningEnglish: "yes when it came back to an earlier group"),
    ReportColumn(
      "trigger", "Aanleiding", "Trigger", .text,
      meaningDutch: "gebeurtenis die het waarschijnlijk uitlokte",
      meaningEnglish: "event that probably set it off"),
    ReportColumn(
      "avoidable", "Kans vermijdbaar", "Chance avoidable", .share,
      meaningDutch: "kans dat het contact vermijdbaar was; leeg waar alleen woorden dat zeggen",
      meaningEnglish: "probability that it was avoidable; empty where only phrases tell"),
    ReportColumn(
      "evidence", "Bewijs", "Evidence", .text,
      meaningDutch:
        "hoe zeker het vermijdbaar was, en wat de klant daarover zegt, met de woorden",
      meaningEnglish:
        "how surely it was avoidable, and what the customer says of it, with the words"
    ),
  ]

  static let textColumn = ReportColumn(
    "text", "Tekst", "Text", .text, meaningDutch: "tekst, afgeschermd",
    meaningEnglish: "text, masked")

  func outcomeName(_ outcome: PromiseOutcome) -> String {
    switch outcome {
    case .kept: say("nagekomen", "kept")
    case .late: say("te laat", "late")
    case .never: say("nooit", "never")
    case .open: say("open", "open")
    }
  }

  func contactRow(_ index: Int, withTexts: Bool) -> [ReportValue] {
    let contact = result.contacts[index]
    let outcome = result.ofContact[index]
    let question = outcome.question >= 0 ? result.questions[outcome.question] : nil
    let words = outcome.reasons.map { reason in
      "\(reason.word) \(NumberText.short(reason.weight, language))"
    }
    let isGrouped = question != nil
    let told = result.reasons.told(index, language)
    var row: [ReportValue] = [
      .text(contact.id), .text(contact.place.file), .integer(contact.place.line),
      .text(contact.time?.fullText ?? ""), .text(contact.channel), .text(contact.group),
      .optional(contact.handling?.value), .text(question?.id ?? ""),
    ]
    row += [
      .text(outcome.second >= 0 ? result.questions[outcome.second].id : ""),
      .optional(outcome.example.map { Double($0 + 1) }), .text(words.joined(separator: "; ")),
      .text(outcome.next >= 0 ? result.questions[outcome.next].id : ""),
      isGrouped ? .number(outcome.margin) : .empty,
      .text(isGrouped ? outcome.process : ""), .text(isGrouped ? outcome.rule.rawValue : ""),
      .text(told.process.joined(separator: ", ")),
      isGrouped ? .number(outcome.certainty) : .empty, .text(sideName(outcome.side)),
    ]
    let promise = outcome.promise
    row += [
      .text(outcome.repeats), .text(promise.map { outcomeName($0.outcome) } ?? ""),
      .text(promise?.words ?? ""), .text(promise?.deadline.text ?? ""),
      .optional(outcome.handovers.transfers.map(Double.init)),
      .text(outcome.handovers.isPingPong ? say("ja", "yes") : ""), .text(outcome.trigger),
      .optional(outcome.avoidable), .text(told.evidence.joined(separator: "; ")),
    ]
    return row + (withTexts ? [.text(String(result.shown[index].prefix(32_000)))] : [])
  }
}
