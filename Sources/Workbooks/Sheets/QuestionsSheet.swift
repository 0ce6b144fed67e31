import ContactModel
import Rework
import RootCauses
import Scoring
import Trends
import Verdicts

/// A row of the questions: one that was asked this month, or one that is gone.
enum QuestionRow {
  /// A question of this month.
  case asked(QuestionResult)
  /// A question of the month before that is not there now, and the id of the one it went into; empty for none.
  case gone(StoredQuestion, mergedInto: String)
}

/// The questions of the month.
extension ReportTables {
  /// One row per question, largest first; then those that are gone.
  static let questionsSheet = SheetLayout<QuestionRow>(
    name: "questions", "Vragen", "Questions",
    columns: [
      questionColumn(
        "question", "Vraag", "Question", .text, width: 9,
        meaning: "kenmerk, elke maand hetzelfde", "id, the same every month"
      ) { question, _ in
        .text(question.id)
      } whenGone: { stored, _, _ in
        .text(stored.id)
      },
      questionColumn(
        "label", "Omschrijving", "Label", .text, width: 44,
        meaning:
          "waar het over gaat: soort zaak en de woorden die de vraag van andere onderscheiden",
        "what it is about: kind of matter and the words that tell the question from others"
      ) { question, _ in
        .text(question.label)
      } whenGone: { stored, _, _ in
        .text(stored.label)
      },
      questionColumn(
        "sentence", "Typische vraag", "Typical question", .text, width: 50,
        meaning: "zin van een klant, afgeschermd", "a sentence of a customer, masked"
      ) { question, _ in .text(question.sentence) },
      questionColumn(
        "terms", "Kenmerkende woorden", "Distinguishing words", .text, width: 36,
        meaning: "woorden die de vraag van andere onderscheiden",
        "words that tell the question from others"
      ) { question, _ in .text(question.terms.joined(separator: ", ")) },
      questionColumn(
        "contacts", "Contacten", "Contacts", .integer, width: 11,
        meaning: "aantal contacten", "number of contacts"
      ) { question, _ in
        .integer(question.figures.contacts)
      } whenGone: { _, _, _ in
        .integer(0)
      },
      questionColumn(
        "share", "Aandeel", "Share", .share, width: 9,
        meaning: "deel van alle contacten", "share of all contacts"
      ) { question, _ in .number(question.figures.share.value) },
      questionColumn(
        "customers", "Unieke klanten", "Distinct customers", .integer, width: 10,
        meaning: "verschillende klanten", "different customers"
      ) { question, _ in .count(question.figures.knownCustomers) },
      questionColumn(
        "days", "Dagen", "Days", .integer, width: 8,
        meaning: "verschillende dagen", "different days"
      ) { question, _ in .count(question.figures.knownDays) },
      questionColumn(
        "repeated", "Terugkerend", "Repeated", .text, width: 11,
        meaning: "ja als de vraag vaak, door veel klanten en op veel dagen gesteld is",
        "yes when asked often, by many customers and on many days (F1)"
      ) { question, tables in .text(tables.yesOrNo(question.isRepeated)) },
      questionColumn(
        "mixed", "Gemengd", "Mixed", .text, width: 9,
        meaning: "ja als de contacten weinig gemeen hebben: hier komt terecht wat nergens bij past",
        "yes when its contacts have little in common: what fits nowhere gathers here"
      ) { question, tables in .text(tables.yesOrNo(question.isMixed)) },
      questionColumn(
        "stability", "Vastheid", "Stability", .share, width: 10,
        meaning:
          "hoe vaak twee van haar contacten samen blijven als dezelfde contacten opnieuw worden ingedeeld",
        "how often two of its contacts stay together when the same contacts are grouped anew"
      ) { question, _ in .number(question.stability) },
      questionColumn(
        "firmness", "Hoe vast", "How firm", .text, width: 12,
        meaning: "vast: vastheid vanaf 60 %; wisselend: vanaf 30 %; toevallig: minder",
        "firm: stability of 60 % or more; shifting: of 30 % or more; chance: less"
      ) { question, tables in .text(tables.firmness(question.stability)) },
      questionColumn(
        "avoidable_low", "Vermijdbaar laag", "Avoidable low", .integer, width: 12,
        meaning: "contacten met hard bewijs, zoals in de ranglijst",
        "contacts with hard evidence, as in the ranking"
      ) { question, _ in .integer(question.figures.avoidableLow) },
      questionColumn(
        "avoidable_high", "Vermijdbaar hoog", "Avoidable high", .integer, width: 12,
        meaning: "contacten met hard bewijs of een kans van 36 % of meer",
        "contacts with hard evidence or a chance of 36 % or more"
      ) { question, _ in .integer(question.figures.avoidableHigh) },
      questionColumn(
        "minutes", "Minuten", "Minutes", .decimal, width: 11,
        meaning: "behandeltijd", "handling time"
      ) { question, _ in .optional(question.figures.knownMinutes) },
      questionColumn(
        "cost", "Kosten", "Cost", .money, width: 12,
        meaning: "minuten maal tarief", "minutes times tariff"
      ) { question, _ in .optional(question.figures.knownCost) },
      questionColumn(
        "repeat_share", "Herhaling", "Repeat share", .share, width: 10,
        meaning: "deel dat een eerder contact herhaalt", "share that repeats an earlier contact"
      ) { question, _ in .optional(question.figures.repeatShare) },
      questionColumn(
        "process", "Proces", "Process", .text, width: 28,
        meaning: "processtap; onbekend als niets die aanwijst",
        "process step; unknown when nothing tells it"
      ) { question, tables in .text(tables.processName(of: question)) },
      questionColumn(
        "process_id", "Proces-id", "Process id", .text, width: 22,
        meaning: "vast kenmerk: stap of stap/product", "stable id: step or step/product"
      ) { question, _ in
        .text(question.attribution.process.text)
      } whenGone: { stored, _, _ in
        .text(stored.process.isEmpty ? ProcessID.unknown.text : stored.process)
      },
      questionColumn(
        "product", "Product-id", "Product id", .text, width: 16,
        meaning: "product, als er een uitspringt", "product, when one stands out"
      ) { question, _ in .text(question.attribution.product ?? "") },
      questionColumn(
        "other_process", "Ook bij proces", "Also under", .text, width: 22,
        meaning: "tweede proces van de contacten, vanaf een tiende ervan, met aantal",
        "second process of its contacts, from a tenth of them on, with contacts"
      ) { question, _ in .text(question.otherStep.map { "\($0.id.text) (\($0.contacts))" } ?? "") },
      questionColumn(
        "rule", "Regel", "Rule", .text, width: 16,
        meaning: "regel die het proces bepaalde", "rule that decided the process"
      ) { question, _ in .text(question.attribution.rule.rawValue) },
      questionColumn(
        "rule_words", "Woorden van de regel", "Words of the rule", .text, width: 34,
        meaning: "woorden die het proces bepaalden, met aantal contacten",
        "words that decided the process, with contacts"
      ) { question, _ in .counted(question.attribution.evidence.map { ($0.words, $0.contacts) }) },
      questionColumn(
        "resembles", "Lijkt op", "Resembles", .text, width: 60,
        meaning:
          "voorbeeld van dit proces waar haar contacten het meest op lijken; eigen: uit examples.csv, anders uit het "
          + "naslagwerk van het programma",
        "example of this process that its contacts resemble most; own: from examples.csv, else from the reference "
          + "corpus of the program"
      ) { question, tables in
        .text(
          question.resembles.map { ($0.isOwn ? tables.say("eigen: ", "own: ") : "") + $0.text }
            ?? "")
      },
      questionColumn(
        "confidence", "Zekerheid", "Confidence", .share, width: 10,
        meaning: "score van het proces gedeeld door die van beste en tweede samen",
        "score of the process over that of the best and second together (F16)"
      ) { question, _ in .number(question.attribution.confidence) },
      questionColumn(
        "cause_side", "Oorzaakzijde", "Cause side", .text, width: 13,
        meaning: "organisatie, klant, beide of onbekend", "organisation, customer, both or unknown"
      ) { question, tables in .text(tables.sideName(question.side.side)) },
      questionColumn(
        "change", "Verandering", "Change", .text, width: 12,
        meaning: "sinds de maand ervoor", "since the month before"
      ) { question, tables in
        .text(tables.changeName(question.change, question.kin, question.chart))
      } whenGone: { _, into, tables in
        .text(tables.changeName(into.isEmpty ? .gone : .merged, into))
      },
      questionColumn(
        "previous", "Vorige maand", "Month before", .integer, width: 10,
        meaning: "contacten in de maand ervoor", "contacts in the month before"
      ) { question, _ in
        .count(question.previous)
      } whenGone: { stored, _, _ in
        .integer(stored.contacts)
      },
      questionColumn(
        "months_in_a_row", "Maanden op rij", "Months in a row", .integer, width: 9,
        meaning: "maanden zonder onderbreking, deze meegeteld",
        "months without a gap, this one included"
      ) { question, _ in .integer(question.monthsInARow) },
      questionColumn(
        "example_1", "Voorbeeld 1", "Example 1", .text, width: 60,
        meaning: "typische tekst, afgeschermd", "typical text, masked"
      ) { question, tables in tables.example(0, of: question) },
      questionColumn(
        "example_2", "Voorbeeld 2", "Example 2", .text, width: 60,
        meaning: "idem, de tweede", "the second"
      ) { question, tables in tables.example(1, of: question) },
      questionColumn(
        "example_3", "Voorbeeld 3", "Example 3", .text, width: 60,
        meaning: "idem, de derde", "the third"
      ) { question, tables in tables.example(2, of: question) },
      questionColumn(
        "variants", "Varianten", "Variants", .text, width: 60,
        meaning: "andere manieren waarop het gevraagd wordt, met aantal contacten; leeg bij één",
        "the ways it is asked, with contacts; empty when there is one"
      ) { question, _ in .text(question.variants.joined(separator: " | ")) },
      questionColumn(
        "nearest", "Dichtstbijzijnde vraag", "Nearest question", .text, width: 40,
        meaning: "vraag die er het meest op lijkt, en de woorden die haar daarvan onderscheiden",
        "the question most like it, and the words that tell it from that one"
      ) { question, tables in .text(tables.nearest(of: question)) },
      questionColumn(
        "urgency", "Haast", "Urgency", .text, width: 20,
        meaning:
          "meteen als een tiende zegt niet te kunnen wachten; anders kan het vier uur wachten",
        "at once when a tenth say they cannot wait; else it can wait four hours"
      ) { question, tables in
        .text(
          question.urgent.value >= 0.1
            ? tables.say("meteen", "at once")
            : tables.say("kan vier uur wachten", "can wait four hours"))
      },
      questionColumn(
        "mandate", "Mandaat ontbreekt", "Mandate missing", .share, width: 10,
        meaning: "deel waarin de medewerker niet mocht beslissen",
        "share in which the agent could not decide"
      ) { question, _ in .number(question.mandate.value) },
      questionColumn(
        "causes", "Aanwijzingen", "Evidence", .text, width: 60,
        meaning: "wat haar contacten van alle andere onderscheidt; alles staat in causes",
        "what sets its contacts apart from all others; all of it stands in causes"
      ) { question, tables in
        .text(
          question.causes.prefix(3).map { $0.text.text(in: tables.language) }.joined(
            separator: "; "))
      },
    ])

  /// A column of the questions; `whenGone` is what it shows of a question that is gone, nothing when not given.
  private static func questionColumn(
    _ key: String, _ dutch: String, _ english: String, _ kind: ColumnKind, width: Double,
    meaning meaningDutch: String, _ meaningEnglish: String,
    _ value: @escaping @Sendable (QuestionResult, ReportTables) -> ReportValue,
    whenGone: @escaping @Sendable (StoredQuestion, String, ReportTables) -> ReportValue = {
      _, _, _ in
      .empty
    }
  ) -> Column<QuestionRow> {
    Column(key, dutch, english, kind, width: width, meaning: meaningDutch, meaningEnglish) {
      row, tables in
      switch row {
      case .asked(let question): value(question, tables)
      case .gone(let stored, let mergedInto): whenGone(stored, mergedInto, tables)
      }
    }
  }

  /// `questions`: what was asked, and what is no longer asked.
  public var questions: ReportTable {
    ReportTables.questionsSheet.table(
      of: result.questions.map(QuestionRow.asked)
        + result.gone.map { QuestionRow.gone($0, mergedInto: $1) }, self)
  }

  private func example(_ place: Int, of question: QuestionResult) -> ReportValue {
    place < question.examples.count ? .text(String(question.examples[place].prefix(500))) : .empty
  }

  private func processName(of question: QuestionResult) -> String {
    result.processes.first { $0.id == question.attribution.process }?.name.text(in: language)
      ?? say("onbekend", "unknown")
  }

  /// The question closest to it, by id, and the words that tell it from that one.
  private func nearest(of question: QuestionResult) -> String {
    guard let index = result.questions.firstIndex(where: { $0.id == question.id }),
      let pair = result.pairs.filter({ $0.first == index || $0.second == index })
        .max(by: { $0.closeness < $1.closeness })
    else { return "" }
    let isFirst = pair.first == index
    let other = result.questions[isFirst ? pair.second : pair.first].id
    let words = isFirst ? pair.wordsOfFirst : pair.wordsOfSecond
    return "\(other): \(words.joined(separator: ", "))"
  }

  private func firmness(_ stability: Double) -> String {
    stability >= 0.6
      ? say("vast", "firm")
      : stability >= 0.3 ? say("wisselend", "shifting") : say("toevallig", "chance")
  }

  /// A change in words, with an arrow where there is a direction and by how much.
  func changeName(_ change: Change, _ kin: String = "", _ chart: TrendChart? = nil) -> String {
    func by(_ arrow: String, _ name: String) -> String {
      guard let times = chart?.now.times else { return "\(arrow) \(name)" }
      if times >= 2 { return "\(arrow) \(name) (\(NumberText.of(times, decimals: 1, language))x)" }
      let percent = Int(((times - 1) * 100).rounded())
      return "\(arrow) \(name) (\(percent > 0 ? "+" : "")\(percent) %)"
    }
    let since = chart.map { say(" sinds ", " since ") + $0.levelStart.text } ?? ""
    return switch change {
    case .noHistory: say("eerste maand", "first month")
    case .same: say("gelijk", "same")
    case .grew: by("▲", say("gegroeid", "grew"))
    case .shrank: by("▼", say("gekrompen", "shrank"))
    case .raised: by("▲", say("hoger niveau", "higher level") + since)
    case .lowered: by("▼", say("lager niveau", "lower level") + since)
    case .new: say("nieuw", "new")
    case .returned: say("▲ terug", "▲ returned")
    case .gone: say("verdwenen", "gone")
    case .split: say("afgesplitst van \(kin)", "split from \(kin)")
    case .merged: say("samengegaan met \(kin)", "merged into \(kin)")
    }
  }

  /// A process's change; where earlier months tell none, the day on which it began or ended in this one.
  func changeName(of process: ProcessResult) -> String {
    let name = changeName(process.change, "", process.chart)
    guard [.noHistory, .same].contains(process.change), let shift = process.shift else {
      return name
    }
    let day = LocalTime(seconds: shift.day * 86_400).dayText
    let times = shift.before.value > 0 ? shift.after.value / shift.before.value : 99
    if times > 1 {
      let more = NumberText.of(min(99, times), decimals: 1, language)
      return say("▲ \(more)x vanaf \(day)", "▲ \(more)x from \(day)")
    }
    return say("▼ minder vanaf \(day)", "▼ less from \(day)")
  }
}
