import ContactModel
import Rework
import RootCauses
import Scoring
import Trends
import Verdicts

/// The columns and rows of the questions.
extension ReportTables {
  static let questionColumns: [ReportColumn] = [
    ReportColumn(
      "question", "Vraag", "Question", .text, width: 9,
      meaningDutch: "kenmerk, elke maand hetzelfde", meaningEnglish: "id, the same every month"),
    ReportColumn(
      "label", "Omschrijving", "Label", .text, width: 44,
      meaningDutch:
        "waar het over gaat: soort zaak en de woorden die de vraag van andere onderscheiden",
      meaningEnglish:
        "what it is about: kind of matter and the words that tell the question from others"),
    ReportColumn(
      "sentence", "Typische vraag", "Typical question", .text, width: 50,
      meaningDutch: "zin van een klant, afgeschermd",
      meaningEnglish: "a sentence of a customer, masked"),
    ReportColumn(
      "terms", "Kenmerkende woorden", "Distinguishing words", .text, width: 36,
      meaningDutch: "woorden die de vraag van andere onderscheiden",
      meaningEnglish: "words that tell the question from others"),
    ReportColumn(
      "contacts", "Contacten", "Contacts", .integer, width: 11,
      meaningDutch: "aantal contacten", meaningEnglish: "number of contacts"),
    ReportColumn(
      "share", "Aandeel", "Share", .share, width: 9,
      meaningDutch: "deel van alle contacten", meaningEnglish: "share of all contacts"),
    ReportColumn(
      "customers", "Unieke klanten", "Distinct customers", .integer, width: 10,
      meaningDutch: "verschillende klanten", meaningEnglish: "different customers"),
    ReportColumn(
      "days", "Dagen", "Days", .integer, width: 8,
      meaningDutch: "verschillende dagen", meaningEnglish: "different days"),
    ReportColumn(
      "repeated", "Terugkerend", "Repeated", .text, width: 11,
      meaningDutch: "ja als de vraag vaak, door veel klanten en op veel dagen gesteld is",
      meaningEnglish: "yes when asked often, by many customers and on many days (F1)"),
    ReportColumn(
      "mixed", "Gemengd", "Mixed", .text, width: 9,
      meaningDutch:
        "ja als de contacten weinig gemeen hebben: hier komt terecht wat nergens bij past",
      meaningEnglish: "yes when its contacts have little in common: what fits nowhere gathers here"),
    ReportColumn(
      "stability", "Vastheid", "Stability", .share, width: 10,
      meaningDutch:
        "hoe vaak twee van haar contacten samen blijven als dezelfde contacten opnieuw worden ingedeeld",
      meaningEnglish:
        "how often two of its contacts stay together when the same contacts are grouped anew"),
    ReportColumn(
      "firmness", "Hoe vast", "How firm", .text, width: 12,
      meaningDutch:
        "vast: vastheid vanaf 60 %; wisselend: vanaf 30 %; toevallig: minder",
      meaningEnglish:
        "firm: stability of 60 % or more; shifting: of 30 % or more; chance: less"),
    ReportColumn(
      "avoidable_low", "Vermijdbaar laag", "Avoidable low", .integer, width: 12,
      meaningDutch: "contacten met hard bewijs, zoals in de ranglijst",
      meaningEnglish: "contacts with hard evidence, as in the ranking"),
    ReportColumn(
      "avoidable_high", "Vermijdbaar hoog", "Avoidable high", .integer, width: 12,
      meaningDutch: "contacten met hard bewijs of een kans van 36 % of meer",
      meaningEnglish: "contacts with hard evidence or a chance of 36 % or more"),
    ReportColumn(
      "minutes", "Minuten", "Minutes", .decimal, width: 11,
      meaningDutch: "behandeltijd", meaningEnglish: "handling time"),
    ReportColumn(
      "cost", "Kosten", "Cost", .money, width: 12,
      meaningDutch: "minuten maal tarief", meaningEnglish: "minutes times tariff"),
    ReportColumn(
      "repeat_share", "Herhaling", "Repeat share", .share, width: 10,
      meaningDutch: "deel dat een eerder contact herhaalt",
      meaningEnglish: "share that repeats an earlier contact"),
    ReportColumn(
      "process", "Proces", "Process", .text, width: 28,
      meaningDutch: "processtap; onbekend als niets die aanwijst",
      meaningEnglish: "process step; unknown when nothing tells it"),
    ReportColumn(
      "process_id", "Proces-id", "Process id", .text, width: 22,
      meaningDutch: "vast kenmerk: stap of stap/product",
      meaningEnglish: "stable id: step or step/product"),
    ReportColumn(
      "product", "Product-id", "Product id", .text, width: 16,
      meaningDutch: "product, als er een uitspringt",
      meaningEnglish: "product, when one stands out"),
    ReportColumn(
      "other_process", "Ook bij proces", "Also under", .text, width: 22,
      meaningDutch: "tweede proces van de contacten, vanaf een tiende ervan, met aantal",
      meaningEnglish: "second process of its contacts, from a tenth of them on, with contacts"),
    ReportColumn(
      "rule", "Regel", "Rule", .text, width: 16,
      meaningDutch: "regel die het proces bepaalde",
      meaningEnglish: "rule that decided the process"),
    ReportColumn(
      "rule_words", "Woorden van de regel", "Words of the rule", .text, width: 34,
      meaningDutch: "woorden die het proces bepaalden, met aantal contacten",
      meaningEnglish: "words that decided the process, with contacts"),
    ReportColumn(
      "resembles", "Lijkt op", "Resembles", .text, width: 60,
      meaningDutch:
        "voorbeeld van dit proces waar haar contacten het meest op lijken; eigen: uit examples.csv, anders uit het "
        + "naslagwerk van het programma",
      meaningEnglish:
        "example of this process that its contacts resemble most; own: from examples.csv, else from the reference "
        + "corpus of the program"),
    ReportColumn(
      "confidence", "Zekerheid", "Confidence", .share, width: 10,
      meaningDutch: "score van het proces gedeeld door die van beste en tweede samen",
      meaningEnglish: "score of the process over that of the best and second together (F16)"),
    ReportColumn(
      "cause_side", "Oorzaakzijde", "Cause side", .text, width: 13,
      meaningDutch: "organisatie, klant, beide of onbekend",
      meaningEnglish: "organisation, customer, both or unknown"),
    ReportColumn(
      "change", "Verandering", "Change", .text, width: 12,
      meaningDutch: "sinds de maand ervoor", meaningEnglish: "since the month before"),
    ReportColumn(
      "previous", "Vorige maand", "Month before", .integer, width: 10,
      meaningDutch: "contacten in de maand ervoor",
      meaningEnglish: "contacts in the month before"),
    ReportColumn(
      "months_in_a_row", "Maanden op rij", "Months in a row", .integer, width: 9,
      meaningDutch: "maanden zonder onderbreking, deze meegeteld",
      meaningEnglish: "months without a gap, this one included"),
    ReportColumn(
      "example_1", "Voorbeeld 1", "Example 1", .text, width: 60,
      meaningDutch: "typische tekst, afgeschermd", meaningEnglish: "typical text, masked"),
    ReportColumn(
      "example_2", "Voorbeeld 2", "Example 2", .text, width: 60,
      meaningDutch: "idem, de tweede", meaningEnglish: "the second"),
    ReportColumn(
      "example_3", "Voorbeeld 3", "Example 3", .text, width: 60,
      meaningDutch: "idem, de derde", meaningEnglish: "the third"),
    ReportColumn(
      "variants", "Varianten", "Variants", .text, width: 60,
      meaningDutch: "andere manieren waarop het gevraagd wordt, met aantal contacten; leeg bij één",
      meaningEnglish: "the ways it is asked, with contacts; empty when there is one"),
    ReportColumn(
      "nearest", "Dichtstbijzijnde vraag", "Nearest question", .text, width: 40,
      meaningDutch: "vraag die er het meest op lijkt, en de woorden die haar daarvan onderscheiden",
      meaningEnglish: "the question most like it, and the words that tell it from that one"),
    ReportColumn(
      "urgency", "Haast", "Urgency", .text, width: 20,
      meaningDutch:
        "meteen als een tiende zegt niet te kunnen wachten; anders kan het vier uur wachten",
      meaningEnglish: "at once when a tenth say they cannot wait; else it can wait four hours"),
    ReportColumn(
      "mandate", "Mandaat ontbreekt", "Mandate missing", .share, width: 10,
      meaningDutch: "deel waarin de medewerker niet mocht beslissen",
      meaningEnglish: "share in which the agent could not decide"),
    ReportColumn(
      "causes", "Aanwijzingen", "Evidence", .text, width: 60,
      meaningDutch: "wat haar contacten van alle andere onderscheidt; alles staat in causes",
      meaningEnglish: "what sets its contacts apart from all others; all of it stands in causes"),
  ]

  /// The question closest to it, by id, and the words that tell it from that one.
  func nearest(of question: QuestionResult) -> String {
    guard let index = result.questions.firstIndex(where: { $0.id == question.id }),
      let pair = result.pairs.filter({ $0.first == index || $0.second == index })
        .max(by: { $0.closeness < $1.closeness })
    else { return "" }
    let isFirst = pair.first == index
    let other = result.questions[isFirst ? pair.second : pair.first].id
    let words = isFirst ? pair.wordsOfFirst : pair.wordsOfSecond
    return "\(other): \(words.joined(separator: ", "))"
  }

  func questionRow(_ question: QuestionResult) -> [ReportValue] {
    let figures = question.figures
    let process = result.processes.first { $0.id == question.attribution.processID }
    func example(_ place: Int) -> ReportValue {
      place < question.examples.count ? .text(String(question.examples[place].prefix(500))) : .empty
    }
    return [
      .text(question.id), .text(question.label), .text(question.sentence),
      .text(question.terms.joined(separator: ", ")),
      .integer(figures.contacts), .number(figures.share.value),
      figures.customers > 0 ? .integer(figures.customers) : .empty,
      figures.days > 0 ? .integer(figures.days) : .empty,
      .text(question.isRepeated ? say("ja", "yes") : say("nee", "no")),
      .text(question.isMixed ? say("ja", "yes") : say("nee", "no")),
      .number(question.stability), .text(firmness(question.stability)),
      .integer(figures.avoidableLow), .integer(figures.avoidableHigh),
      figures.timedContacts > 0 ? .number(figures.minutes.value) : .empty,
      figures.costedContacts > 0 ? .number(figures.cost.amount) : .empty,
      figures.customers > 0 ? .number(Share(figures.repeats, of: figures.contacts).value) : .empty,
      .text(process?.name.text(in: language) ?? say("onbekend", "unknown")),
      .text(question.attribution.processID ?? "unknown"), .text(question.attribution.product ?? ""),
      .text(question.otherStep.map { "\($0.id) (\($0.contacts))" } ?? ""),
      .text(question.attribution.rule.rawValue),
      .text(
        question.attribution.evidence.map { "\($0.words) (\($0.contacts))" }
          .joined(separator: ", ")),
      .text(question.resembles.map { ($0.isOwn ? say("eigen: ", "own: ") : "") + $0.text } ?? ""),
      .number(question.attribution.confidence), .text(sideName(question.side.side)),
      .text(changeName(question.change, question.kin)),
      .optional(question.previous.map(Double.init)),
      .integer(question.monthsInARow), example(0), example(1), example(2),
      .text(question.variants.joined(separator: " | ")), .text(nearest(of: question)),
      .text(
        question.urgent.value >= 0.1
          ? say("meteen", "at once") : say("kan vier uur wachten", "can wait four hours")),
      .number(question.mandate.value),
      .text(
        question.causes.prefix(3).map { $0.text.text(in: language) }.joined(separator: "; ")),
    ]
  }

  private func firmness(_ stability: Double) -> String {
    stability >= 0.6
      ? say("vast", "firm")
      : stability >= 0.3 ? say("wisselend", "shifting") : say("toevallig", "chance")
  }

  /// Questions of the month before that are not there now: id, label and what they were.
  var goneRows: [[ReportValue]] {
    result.gone.map { stored, mergedInto in
      ReportTables.questionColumns.map { column -> ReportValue in
        switch column.key {
        case "question": .text(stored.id)
        case "label": .text(stored.label)
        case "contacts": .integer(0)
        case "process_id": .text(stored.step.isEmpty ? "unknown" : stored.step)
        case "change": .text(changeName(mergedInto.isEmpty ? .gone : .merged, mergedInto))
        case "previous": .integer(stored.contacts)
        default: .empty
        }
      }
    }
  }

  func changeName(_ change: QuestionChange, _ kin: String) -> String {
    switch change {
    case .noHistory: say("eerste maand", "first month")
    case .same: say("gelijk", "same")
    case .grew: say("gegroeid", "grew")
    case .shrank: say("gekrompen", "shrank")
    case .new: say("nieuw", "new")
    case .gone: say("verdwenen", "gone")
    case .split: say("afgesplitst van \(kin)", "split from \(kin)")
    case .merged: say("samengegaan met \(kin)", "merged into \(kin)")
    }
  }
}
