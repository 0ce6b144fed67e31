import ContactModel
import RootCauses
import Verdicts

/// A contact to judge.
struct JudgingRow {
  let contact: Contact
  let outcome: ContactResult
  /// The text as it is shown, masked.
  let text: String
  /// Whether chance chose it.
  let isDrawn: Bool
}

/// The contacts that the user is asked to judge.
extension ReportTables {
  /// One row per contact to judge: the first columns are filled in by a person.
  static let judgingSheet = SheetLayout<JudgingRow>(
    name: "to-judge", "Te beoordelen", "To judge",
    columns: [
      .contact { $0.contact.id },
      Column(
        "text", "Tekst", "Text", .text, width: 70,
        meaning: "tekst, afgeschermd", "text, masked"
      ) { row, _ in .text(row.text) },
      Column(
        "process", "Proces", "Process", .text, width: 26,
        meaning: "in te vullen: waar het opgelost zou moeten worden; geen = hoort nergens bij",
        "to fill in: where it would have to be fixed; none = belongs nowhere",
        choices: { tables in
          tables.result.stepNames.map { $0.name.text(in: tables.language) } + [
            tables.say("geen", "none")
          ]
        }
      ) { _, _ in .empty },
      Column(
        "avoidable", "Vermijdbaar", "Avoidable", .text,
        meaning: "in te vullen: was dit contact nodig geworden doordat iets niet goed ging?",
        "to fill in: was it needed only because something went wrong?",
        choices: { tables in [tables.say("ja", "yes"), tables.say("nee", "no")] }
      ) { _, _ in .empty },
      Column(
        "side", "Oorzaakzijde", "Cause side", .text, width: 16,
        meaning: "in te vullen: door wiens doen", "to fill in: by whose doing",
        choices: { tables in
          [CauseSide.organisation, .customer, .both, .unknown].map(tables.sideName)
        }
      ) { _, _ in .empty },
      Column(
        "said", "Programma zei", "Program said", .text, width: 16,
        meaning: "proces volgens het programma", "process that the program said"
      ) { row, tables in .text(tables.stepName(row.outcome.process)) },
      Column(
        "certainty", "Zekerheid", "Certainty", .share,
        meaning: "hoe zeker het daarvan was", "how certain it was of that"
      ) { row, _ in .number(row.outcome.certainty) },
      Column(
        "question", "Vraag", "Question", .text,
        meaning: "vraag", "question"
      ) { row, tables in .text(tables.questionID(row.outcome.question)) },
      Column(
        "drawn", "Getrokken", "Drawn", .text,
        meaning: "steekproef, of gekozen omdat een antwoord veel leert",
        "random, or chosen because an answer teaches much"
      ) { row, tables in
        .text(row.isDrawn ? tables.say("steekproef", "random") : tables.say("gekozen", "chosen"))
      },
    ])

  /// Contacts in a `to-judge` file.
  static let judged = 40

  /// `to-judge`: half drawn at random, which tells how often the program is right, half where an answer teaches most.
  public var toJudge: ReportTable {
    let drawn = drawnAtRandom
    let rows = drawn.map { ($0, true) } + mostTelling(without: Set(drawn)).map { ($0, false) }
    return ReportTables.judgingSheet.table(
      of: rows.map { index, isDrawn in
        JudgingRow(
          contact: result.contacts[index], outcome: result.ofContact[index],
          text: judgedText(index), isDrawn: isDrawn)
      }, self)
  }

  /// Twenty contacts, drawn by a fixed seed.
  private var drawnAtRandom: [Int] {
    var all = Array(result.contacts.indices)
    all.shuffle(seed: 0x10D6E)
    return all.lazy.filter { !isJudged($0) }.prefix(ReportTables.judged / 2).sorted()
  }

  private func judgedText(_ contact: Int) -> String {
    String(result.shown[contact].prefix(4_000))
  }

  /// Whether the user judged the text of a contact before.
  private func isJudged(_ contact: Int) -> Bool {
    !result.judged.isEmpty && result.judged.contains(judgedText(contact))
  }

  /// The least certain contacts of large questions, two of a question at most.
  private func mostTelling(without drawn: Set<Int>) -> [Int] {
    var sizes: [Int?: Double] = [:]
    for contact in result.ofContact { sizes[contact.question, default: 0] += 1 }
    func gain(_ contact: Int) -> Double {
      let outcome = result.ofContact[contact]
      return (1 - outcome.certainty) * PortableMath.log(1 + (sizes[outcome.question] ?? 0))
    }
    let gains = result.contacts.indices.map(gain)
    var taken: [Int?: Int] = [:]
    var chosen: [Int] = []
    for contact in gains.indices.sorted(by: { (gains[$1], $0) < (gains[$0], $1) })
    where !drawn.contains(contact) && !isJudged(contact) && chosen.count < ReportTables.judged / 2 {
      let question = result.ofContact[contact].question
      guard taken[question, default: 0] < 2 else { continue }
      taken[question, default: 0] += 1
      chosen.append(contact)
    }
    return chosen.sorted()
  }

  /// The name of a process's step, as it can be chosen; the id of what is none.
  private func stepName(_ process: ProcessID) -> String {
    let id = process.step ?? process.text
    return result.stepNames.first { $0.id == id }?.name.text(in: language) ?? id
  }
}
