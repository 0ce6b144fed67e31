import ContactModel
import RootCauses
import Verdicts

/// What keeps questions apart, what sets them off, the signs of processes and the codes of agents.
extension ReportTables {
  /// `pairs`: one row per pair of questions, with the words that keep them apart.
  var pairs: ReportTable {
    ReportTable(
      name: "pairs", title: BilingualText(dutch: "Paren", english: "Pairs"),
      columns: ReportTables.pairColumns,
      rows: result.pairs.map { pair in
        [
          .text(result.questions[pair.first].id), .text(result.questions[pair.second].id),
          .number(pair.closeness), .text(pair.wordsOfFirst.joined(separator: ", ")),
          .text(pair.wordsOfSecond.joined(separator: ", ")),
        ]
      })
  }

  /// `causes`: one row per finding about what sets a question apart.
  var causes: ReportTable {
    ReportTable(
      name: "causes", title: BilingualText(dutch: "Oorzaken", english: "Causes"),
      columns: ReportTables.causeColumns,
      rows: result.questions.flatMap { question in
        question.causes.map { cause in
          [
            .text(question.id), .text(question.label),
            .text(question.attribution.processID ?? "unknown"), .text(cause.kind),
            .text(cause.text.text(in: language)), .optional(cause.times),
            .optional(cause.deviate),
          ]
        }
      })
  }

  /// `signals`: one row per process and sign, with the contacts that show it.
  var signals: ReportTable {
    ReportTable(
      name: "signals", title: BilingualText(dutch: "Signalen", english: "Signals"),
      columns: ReportTables.signalColumns,
      rows: result.signals.map { signal in
        [
          .text(signal.process), .text(signal.key), .text(signal.name.text(in: language)),
          .integer(signal.contacts), .integer(signal.base),
          .number(Share(signal.contacts, of: signal.base).value),
          .text(signal.words.map { "\($0.words) (\($0.contacts))" }.joined(separator: ", ")),
        ]
      })
  }

  /// `codes`: one row per category code of the agents, beside the questions; empty without codes.
  var codes: ReportTable {
    let audit = result.codes
    let rows = (audit?.codes ?? []).map { code -> [ReportValue] in
      [
        .text(code.name), .integer(code.contacts),
        .number(Share(code.contacts, of: audit?.contacts ?? 0).value), .number(code.purity),
        .integer(code.spread), .text(advice(on: code)),
        .text(
          code.questions.map { "\(result.questions[$0.question].id) (\($0.contacts))" }
            .joined(separator: ", ")),
        .text(code.spellings.joined(separator: ", ")),
      ]
    }
    return ReportTable(
      name: "codes", title: BilingualText(dutch: "Codes", english: "Codes"),
      columns: ReportTables.codeColumns, rows: rows)
  }

  func advice(on code: CodeAudit.Code) -> String {
    if code.isRemainder { return say("zegt niets: verdelen", "says nothing: divide") }
    if code.spread >= 3 { return say("splitsen", "split") }
    let main = code.questions.first?.question
    let isShared = main.map { (result.codes?.codesOfQuestion[$0] ?? 0) >= 3 } ?? false
    return isShared ? say("samenvoegen", "join") : say("behouden", "keep")
  }

  static let pairColumns: [ReportColumn] = [
    ReportColumn(
      "question", "Vraag", "Question", .text,
      meaningDutch: "de grootste van de twee", meaningEnglish: "the larger of the two"),
    ReportColumn(
      "other", "Andere vraag", "Other question", .text,
      meaningDutch: "de andere", meaningEnglish: "the other"),
    ReportColumn(
      "closeness", "Nabijheid", "Closeness", .money,
      meaningDutch: "cosinus van de gemiddelde richtingen, -1 tot 1",
      meaningEnglish: "cosine of the mean directions, -1 to 1"),
    ReportColumn(
      "words", "Woorden van de vraag", "Words of the question", .text,
      meaningDutch: "woorden die de vraag van de andere onderscheiden",
      meaningEnglish: "words that tell the question from the other"),
    ReportColumn(
      "other_words", "Woorden van de andere", "Words of the other", .text,
      meaningDutch: "woorden die de andere van de vraag onderscheiden",
      meaningEnglish: "words that tell the other from the question"),
  ]

  static let causeColumns: [ReportColumn] = [
    ReportColumn(
      "question", "Vraag", "Question", .text, width: 9,
      meaningDutch: "kenmerk van de vraag",
      meaningEnglish: "id of the question"),
    ReportColumn(
      "label", "Omschrijving", "Label", .text, width: 44,
      meaningDutch: "typische tekst",
      meaningEnglish: "a typical text"),
    ReportColumn(
      "process_id", "Proces-id", "Process id", .text, width: 22,
      meaningDutch: "proces van de vraag",
      meaningEnglish: "process of the question"),
    ReportColumn(
      "kind", "Soort", "Kind", .text, width: 14,
      meaningDutch: "kolom, gebeurtenis (event) of dag (day)",
      meaningEnglish: "column, event or day"),
    ReportColumn(
      "finding", "Bevinding", "Finding", .text, width: 70,
      meaningDutch: "in één zin, met de aandelen bij de vraag en bij andere vragen",
      meaningEnglish: "in one sentence, with the shares of the question and of the others"),
    ReportColumn(
      "times", "Keer zo vaak", "Times as often", .decimal, width: 11,
      meaningDutch: "verhouding van de aandelen; leeg bij een dag",
      meaningEnglish: "ratio of the shares; empty for a day"),
    ReportColumn(
      "deviate", "Afwijking", "Deviate", .decimal, width: 11,
      meaningDutch: "in standaardafwijkingen; toevalstreffers samen hooguit 5 %",
      meaningEnglish: "in standard deviations; at most 5 % of the findings are chance"),
  ]

  static let signalColumns: [ReportColumn] = [
    ReportColumn(
      "process_id", "Proces-id", "Process id", .text, width: 22,
      meaningDutch: "proces",
      meaningEnglish: "process"),
    ReportColumn(
      "signal", "Signaal-id", "Signal id", .text, width: 20,
      meaningDutch: "vaste naam",
      meaningEnglish: "stable name"),
    ReportColumn(
      "meaning", "Signaal", "Signal", .text, width: 46,
      meaningDutch: "wat de contacten laten zien",
      meaningEnglish: "what the contacts show"),
    ReportColumn(
      "contacts", "Contacten", "Contacts", .integer, width: 10,
      meaningDutch: "contacten met het signaal",
      meaningEnglish: "contacts that show it"),
    ReportColumn(
      "of", "Van", "Of", .integer, width: 10,
      meaningDutch: "contacten waarbij het te zien kan zijn",
      meaningEnglish: "contacts that could show it"),
    ReportColumn(
      "share", "Aandeel", "Share", .share, width: 9,
      meaningDutch: "deel",
      meaningEnglish: "share"),
    ReportColumn(
      "words", "Woorden", "Words", .text, width: 60,
      meaningDutch: "woorden of routes die het laten zien, met aantal",
      meaningEnglish: "words or routes that show it, with contacts"),
  ]

  static let codeColumns: [ReportColumn] = [
    ReportColumn(
      "code", "Code", "Code", .text, width: 24,
      meaningDutch: "code zoals de export die noemt",
      meaningEnglish: "code as exported"),
    ReportColumn(
      "contacts", "Contacten", "Contacts", .integer, width: 10,
      meaningDutch: "contacten met de code en een vraag",
      meaningEnglish: "contacts with the code and a question"),
    ReportColumn(
      "share", "Aandeel", "Share", .share, width: 9,
      meaningDutch: "deel van de contacten met een code",
      meaningEnglish: "share of the contacts with a code"),
    ReportColumn(
      "purity", "Zuiverheid", "Purity", .share, width: 10,
      meaningDutch: "deel in de grootste vraag van de code",
      meaningEnglish: "share in the code's largest question (F15)"),
    ReportColumn(
      "spread", "Vragen", "Questions", .integer, width: 9,
      meaningDutch: "vragen met ten minste een tiende van de contacten",
      meaningEnglish: "questions with at least a tenth of its contacts"),
    ReportColumn(
      "advice", "Advies", "Advice", .text, width: 20,
      meaningDutch: "behouden, splitsen, samenvoegen of verdelen",
      meaningEnglish: "keep, split, join or divide"),
    ReportColumn(
      "questions", "Grootste vragen", "Largest questions", .text, width: 40,
      meaningDutch: "met aantal contacten",
      meaningEnglish: "with contacts"),
    ReportColumn(
      "spellings", "Andere schrijfwijzen", "Other spellings", .text, width: 40,
      meaningDutch: "andere schrijfwijzen van dezelfde code, bij elkaar geteld",
      meaningEnglish: "other spellings of the same code, counted together"),
  ]
}
