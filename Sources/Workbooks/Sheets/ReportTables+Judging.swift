import ContactModel
import RootCauses
import Verdicts

/// The contacts that the user is asked to judge.
extension ReportTables {
  /// Contacts in a `to-judge` file.
  static let judged = 40

  /// `to-judge`: half drawn at random, which tells how often the program is right, half where an answer teaches most.
  public var toJudge: ReportTable {
    let drawn = drawnAtRandom
    let rows = drawn.map { ($0, true) } + mostTelling(without: Set(drawn)).map { ($0, false) }
    return ReportTable(
      name: "to-judge", title: BilingualText(dutch: "Te beoordelen", english: "To judge"),
      columns: columnsWithChoices, rows: rows.map { judgingRow($0.0, isDrawn: $0.1) })
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
    var sizes: [Int: Double] = [:]
    for contact in result.ofContact { sizes[contact.question, default: 0] += 1 }
    func gain(_ contact: Int) -> Double {
      let outcome = result.ofContact[contact]
      return (1 - outcome.certainty) * PortableMath.log(1 + (sizes[outcome.question] ?? 0))
    }
    let gains = result.contacts.indices.map(gain)
    var taken: [Int: Int] = [:]
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

  static let judgingColumns: [ReportColumn] = [
    contactColumn,
    ReportColumn(
      "text", "Tekst", "Text", .text, width: 70, meaningDutch: "tekst, afgeschermd",
      meaningEnglish: "text, masked"),
    ReportColumn(
      "process", "Proces", "Process", .text, width: 26,
      meaningDutch: "in te vullen: waar het opgelost zou moeten worden; geen = hoort nergens bij",
      meaningEnglish: "to fill in: where it would have to be fixed; none = belongs nowhere"),
    ReportColumn(
      "avoidable", "Vermijdbaar", "Avoidable", .text,
      meaningDutch: "in te vullen: was dit contact nodig geworden doordat iets niet goed ging?",
      meaningEnglish: "to fill in: was it needed only because something went wrong?"),
    ReportColumn(
      "side", "Oorzaakzijde", "Cause side", .text, width: 16,
      meaningDutch: "in te vullen: door wiens doen", meaningEnglish: "to fill in: by whose doing"),
    ReportColumn(
      "said", "Programma zei", "Program said", .text, width: 16,
      meaningDutch: "proces volgens het programma", meaningEnglish: "process that the program said"),
    ReportColumn(
      "certainty", "Zekerheid", "Certainty", .share,
      meaningDutch: "hoe zeker het daarvan was", meaningEnglish: "how certain it was of that"),
    ReportColumn(
      "question", "Vraag", "Question", .text, meaningDutch: "vraag", meaningEnglish: "question"),
    ReportColumn(
      "drawn", "Getrokken", "Drawn", .text,
      meaningDutch: "steekproef, of gekozen omdat een antwoord veel leert",
      meaningEnglish: "random, or chosen because an answer teaches much"),
  ]

  /// The columns with what may be filled in.
  private var columnsWithChoices: [ReportColumn] {
    let choices = [
      "process": result.stepNames.map { $0.name.text(in: language) } + [say("geen", "none")],
      "avoidable": [say("ja", "yes"), say("nee", "no")],
      "side": [CauseSide.organisation, .customer, .both, .unknown].map(sideName),
    ]
    return ReportTables.judgingColumns.map { column in
      var column = column
      column.choices = choices[column.key] ?? []
      return column
    }
  }

  /// The name of a step, as it can be chosen; the id of what is none.
  private func stepName(_ id: String) -> String {
    result.stepNames.first { $0.id == id }?.name.text(in: language) ?? id
  }

  private func judgingRow(_ index: Int, isDrawn: Bool) -> [ReportValue] {
    let outcome = result.ofContact[index]
    let step = outcome.process.split(separator: "/").first.map(String.init) ?? ""
    return [
      .text(result.contacts[index].id), .text(judgedText(index)), .empty,
      .empty, .empty, .text(stepName(step)), .number(outcome.certainty),
      .text(outcome.question >= 0 ? result.questions[outcome.question].id : ""),
      .text(isDrawn ? say("steekproef", "random") : say("gekozen", "chosen")),
    ]
  }
}
