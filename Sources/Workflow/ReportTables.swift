import ContactModel
import Exports
import Rework
import RootCauses
import Scoring
import Trends
public import Workbooks

/// The result tables of a month; every column's title and meaning stand here and nowhere else.
public struct ReportTables {
  private let result: MonthResult
  private var language: ReportLanguage { result.language }

  /// The tables of a result.
  public init(_ result: MonthResult) { self.result = result }

  /// `ranking`: one row per process, ranked; then "unknown" and "ungrouped" without a rank.
  public var ranking: ReportTable {
    ReportTable(
      name: "ranking", title: BilingualText(dutch: "Ranglijst", english: "Ranking"),
      columns: ReportTables.rankingColumns, rows: result.processes.map { rankingRow($0) })
  }

  /// `questions`: one row per question, largest first; then those that are gone.
  public var questions: ReportTable {
    ReportTable(
      name: "questions", title: BilingualText(dutch: "Vragen", english: "Questions"),
      columns: ReportTables.questionColumns,
      rows: result.questions.map { questionRow($0) } + goneRows)
  }

  /// `pairs`: one row per pair of questions, with the words that keep them apart.
  public var pairs: ReportTable {
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
  public var causes: ReportTable {
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
  public var signals: ReportTable {
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
  public var codes: ReportTable {
    let audit = result.codes
    let rows = (audit?.codes ?? []).map { code -> [ReportValue] in
      [
        .text(code.name), .integer(code.contacts),
        .number(Share(code.contacts, of: audit?.contacts ?? 0).value), .number(code.purity),
        .integer(code.spread), .text(advice(on: code)),
        .text(
          code.questions.map { "\(result.questions[$0.question].id) (\($0.contacts))" }
            .joined(separator: ", ")),
      ]
    }
    return ReportTable(
      name: "codes", title: BilingualText(dutch: "Codes", english: "Codes"),
      columns: ReportTables.codeColumns, rows: rows)
  }

  private func advice(on code: CodeAudit.Code) -> String {
    if code.isRemainder { return say("zegt niets: verdelen", "says nothing: divide") }
    if code.spread >= 3 { return say("splitsen", "split") }
    let main = code.questions.first?.question
    let isShared = main.map { (result.codes?.codesOfQuestion[$0] ?? 0) >= 3 } ?? false
    return isShared ? say("samenvoegen", "join") : say("behouden", "keep")
  }

  /// `contacts`: one row per grouped or ungrouped contact, in order of time.
  public func contacts(withTexts: Bool) -> ReportTable {
    ReportTable(
      name: "contacts", title: BilingualText(dutch: "Contacten", english: "Contacts"),
      columns: ReportTables.contactColumns + (withTexts ? [ReportTables.textColumn] : []),
      rows: result.contacts.indices.map { contactRow($0, withTexts: withTexts) })
  }

  /// `quality`: the ledger of records, then one row per finding.
  public var quality: ReportTable {
    ReportTable(
      name: "quality", title: BilingualText(dutch: "Kwaliteit", english: "Quality"),
      columns: ReportTables.qualityColumns,
      rows: ledgerRows + result.findings.map { findingRow($0) })
  }

  /// `assumptions`: settings, what the ranking counts, files as understood.
  public var assumptions: ReportTable {
    ReportTable(
      name: "assumptions", title: BilingualText(dutch: "Aannames", english: "Assumptions"),
      columns: ReportTables.assumptionColumns, rows: assumptionRows)
  }

  /// The tables that are published as CSV, without rows: their columns are the contract.
  public static var emptyTables: [ReportTable] {
    [
      ("ranking", "Ranglijst", "Ranking", rankingColumns),
      ("questions", "Vragen", "Questions", questionColumns),
      ("pairs", "Paren", "Pairs", pairColumns), ("causes", "Oorzaken", "Causes", causeColumns),
      ("signals", "Signalen", "Signals", signalColumns), ("codes", "Codes", "Codes", codeColumns),
      ("contacts", "Contacten", "Contacts", contactColumns + [textColumn]),
      ("quality", "Kwaliteit", "Quality", qualityColumns),
    ].map { name, dutch, english, columns in
      ReportTable(
        name: name, title: BilingualText(dutch: dutch, english: english), columns: columns, rows: []
      )
    }
  }

  private func say(_ dutch: String, _ english: String) -> String {
    language == .dutch ? dutch : english
  }

  // MARK: ranking

  private static let rankingColumns: [ReportColumn] = [
    ReportColumn(
      "rank", "Rang", "Rank", .integer, width: 7,
      meaningDutch: "plaats; leeg voor wat geen proces is",
      meaningEnglish: "place by avoidable amount; empty for what is no process"),
    ReportColumn(
      "rank_low", "Rang 5%", "Rank 5%", .integer, width: 7,
      meaningDutch: "5e percentiel van de plaats bij hertrekken van klanten",
      meaningEnglish: "5th percentile of the place over resamples of customers"),
    ReportColumn(
      "rank_high", "Rang 95%", "Rank 95%", .integer, width: 7,
      meaningDutch: "95e percentiel van de plaats",
      meaningEnglish: "95th percentile of the place over resamples of customers"),
    ReportColumn(
      "top_five", "Kans top 5", "Chance top 5", .share, width: 8,
      meaningDutch: "deel van de hertrekkingen bij de eerste vijf",
      meaningEnglish: "share of resamples among the first five"),
    ReportColumn(
      "tie", "Gelijke groep", "Tied group", .integer, width: 8,
      meaningDutch: "processen van één groep zijn niet te onderscheiden (19 van 20 hertrekkingen)",
      meaningEnglish: "processes of one group cannot be told apart (19 of 20 resamples)"),
    ReportColumn(
      "process", "Proces", "Process", .text, width: 38,
      meaningDutch: "naam van de processtap, met het product als dat bekend is",
      meaningEnglish: "name of the process step, with the product when it is known"),
    ReportColumn(
      "process_id", "Proces-id", "Process id", .text, width: 22,
      meaningDutch: "vast kenmerk: stap of stap/product",
      meaningEnglish: "stable id: step or step/product"),
    ReportColumn(
      "step", "Stap", "Step", .text, width: 14,
      meaningDutch: "kenmerk van de stap",
      meaningEnglish: "id of the step"),
    ReportColumn(
      "strategy", "Strategie", "Strategy", .text, width: 14,
      meaningDutch: "wegnemen, voor zijn, digitaliseren, stroomlijnen of benutten",
      meaningEnglish: "eliminate, pre-empt, digitise, streamline or leverage"),
    ReportColumn(
      "strategy_rule", "Regel van de strategie", "Rule of the strategy", .text, width: 34,
      meaningDutch: "eerste regel uit de tabel die opgaat",
      meaningEnglish: "first rule of the table that holds"),
    ReportColumn(
      "owner", "Eigenaar", "Owner", .text, width: 16,
      meaningDutch: "eigenaar uit processes.csv; leeg als niemand genoemd is",
      meaningEnglish: "owner from processes.csv; empty when nobody is named"),
    ReportColumn(
      "handled_by", "Afgehandeld door", "Handled by", .text, width: 18,
      meaningDutch: "groep die de meeste contacten afrondde",
      meaningEnglish: "group that finished most of the contacts"),
    ReportColumn(
      "product", "Product", "Product", .text, width: 20,
      meaningDutch: "product; leeg als geen product uitspringt",
      meaningEnglish: "product; empty when none stands out"),
    ReportColumn(
      "contacts", "Contacten", "Contacts", .integer, width: 11,
      meaningDutch: "aantal contacten", meaningEnglish: "number of contacts"),
    ReportColumn(
      "share", "Aandeel", "Share", .share, width: 9,
      meaningDutch: "deel van alle gegroepeerde en ongegroepeerde contacten",
      meaningEnglish: "share of all grouped and ungrouped contacts"),
    ReportColumn(
      "customers", "Unieke klanten", "Distinct customers", .integer, width: 10,
      meaningDutch: "verschillende klanten; leeg als de export geen klant noemt",
      meaningEnglish: "different customers; empty when no export names them"),
    ReportColumn(
      "avoidable_low", "Vermijdbaar laag", "Avoidable low", .integer, width: 12,
      meaningDutch: "contacten met hard bewijs: herhaling, navraag, fout, niet ontvangen",
      meaningEnglish: "contacts with hard evidence: repeat, chase, wrong, not received"),
    ReportColumn(
      "avoidable_high", "Vermijdbaar hoog", "Avoidable high", .integer, width: 12,
      meaningDutch: "laag plus onduidelijk, niet te vinden, buitengesloten, doorverbonden",
      meaningEnglish: "low plus unclear, cannot find, locked out, transferred"),
    ReportColumn(
      "minutes", "Minuten", "Minutes", .decimal, width: 11,
      meaningDutch: "behandeltijd; leeg als de export die niet heeft",
      meaningEnglish: "handling time; empty when no export has it"),
    ReportColumn(
      "cost", "Kosten", "Cost", .money, width: 12,
      meaningDutch: "minuten maal tarief; leeg zonder tarieven",
      meaningEnglish: "minutes times tariff; empty without tariffs"),
    ReportColumn(
      "avoidable_cost_low", "Vermijdbare kosten laag", "Avoidable cost low", .money, width: 13,
      meaningDutch: "kosten van vermijdbaar laag; leeg zonder tarieven",
      meaningEnglish: "cost of avoidable low; empty without tariffs"),
    ReportColumn(
      "avoidable_cost_high", "Vermijdbare kosten hoog", "Avoidable cost high", .money, width: 13,
      meaningDutch: "kosten van vermijdbaar hoog; leeg zonder tarieven",
      meaningEnglish: "cost of avoidable high; empty without tariffs"),
    ReportColumn(
      "cost_elsewhere", "Kosten bij ander", "Cost elsewhere", .money, width: 13,
      meaningDutch:
        "kosten van contacten die een andere groep dan de eigenaar afhandelde; leeg zonder eigenaar of tarief",
      meaningEnglish:
        "cost of contacts that another group than the owner handled; empty without owner or tariff"),
    ReportColumn(
      "avoidable", "Vermijdbaar", "Avoidable", .decimal, width: 12,
      meaningDutch: "midden van laag en hoog in de eenheid van de rang",
      meaningEnglish: "middle of low and high in the unit of the rank"),
    ReportColumn(
      "removable", "Weg te nemen", "Removable", .share, width: 10,
      meaningDutch: "deel dat de strategie kan wegnemen",
      meaningEnglish: "share that the strategy can take away (F11)"),
    ReportColumn(
      "confidence", "Zekerheid", "Confidence", .share, width: 10,
      meaningDutch: "zekerheid van de toewijzing, gemiddeld over de contacten",
      meaningEnglish: "confidence of the attribution, mean over the contacts (F16)"),
    ReportColumn(
      "controllability", "Beïnvloedbaar", "Controllability", .share, width: 10,
      meaningDutch: "uit processes.csv; 100 % als niet opgegeven",
      meaningEnglish: "from processes.csv; 100 % when not given"),
    ReportColumn(
      "effort", "Moeite", "Effort", .decimal, width: 8,
      meaningDutch: "1 tot 5 uit processes.csv; 1 als niet opgegeven",
      meaningEnglish: "1 to 5 from processes.csv; 1 when not given"),
    ReportColumn(
      "opportunity", "Kans", "Opportunity", .decimal, width: 12,
      meaningDutch: "waarop de rang berust: vermijdbaar maal de factoren, gedeeld door moeite",
      meaningEnglish: "what the rank is by: avoidable times the factors, over effort (F18)"),
    ReportColumn(
      "rate", "Per 1.000", "Per 1,000", .decimal, width: 10,
      meaningDutch: "contacten per 1.000 eenheden uit volumes.csv, anders per 1.000 contacten",
      meaningEnglish: "contacts per 1,000 units of volumes.csv, else per 1,000 contacts (F8)"),
    ReportColumn(
      "repeat_share", "Herhaling", "Repeat share", .share, width: 10,
      meaningDutch: "deel dat een eerder contact van dezelfde klant over dezelfde vraag herhaalt",
      meaningEnglish: "share that repeats an earlier contact of the customer and question"),
    ReportColumn(
      "transfers", "Doorverbonden", "Transfers", .decimal, width: 12,
      meaningDutch: "gemiddeld aantal keren doorverbonden; leeg als de export het niet heeft",
      meaningEnglish: "mean number of transfers; empty when no export has it"),
    ReportColumn(
      "first_contact", "In één keer", "First contact", .share, width: 10,
      meaningDutch: "deel van de ketens met één contact, alleen volledige vensters",
      meaningEnglish: "share of chains of one contact, complete windows only (F5)"),
    ReportColumn(
      "chain_length", "Ketenlengte", "Chain length", .decimal, width: 10,
      meaningDutch: "gemiddeld aantal contacten per keten",
      meaningEnglish: "mean contacts of a chain (F6)"),
    ReportColumn(
      "promises", "Beloften", "Promises", .integer, width: 9,
      meaningDutch: "beloften om terug te bellen in de antwoorden",
      meaningEnglish: "promises to call back in the answers"),
    ReportColumn(
      "broken_promises", "Gebroken beloften", "Broken promises", .integer, width: 10,
      meaningDutch: "te laat of nooit nagekomen",
      meaningEnglish: "kept too late or never (F13)"),
    ReportColumn(
      "trigger", "Aanleiding", "Trigger", .text, width: 28,
      meaningDutch: "gebeurtenis uit events.csv die contacten uitlokte, met aantal",
      meaningEnglish: "event of events.csv that set off contacts, with their number"),
    ReportColumn(
      "cause_side", "Oorzaakzijde", "Cause side", .text, width: 13,
      meaningDutch: "organisatie, klant, beide of onbekend; nooit geraden",
      meaningEnglish: "organisation, customer, both or unknown; never guessed"),
    ReportColumn(
      "cause_words", "Bewijswoorden", "Evidence words", .text, width: 34,
      meaningDutch: "woorden die de zijde aanwijzen, met aantal contacten",
      meaningEnglish: "words that tell the side, with contacts"),
    ReportColumn(
      "previous", "Vorige maand", "Month before", .integer, width: 10,
      meaningDutch: "contacten in de maand ervoor; leeg als die niet vastligt",
      meaningEnglish: "contacts in the month before; empty when it is not on record"),
    ReportColumn(
      "question_count", "Aantal vragen", "Questions", .integer, width: 9,
      meaningDutch: "aantal vragen", meaningEnglish: "number of questions"),
    ReportColumn(
      "question_1", "Grootste vraag", "Largest question", .text, width: 46,
      meaningDutch: "id, omschrijving en contacten",
      meaningEnglish: "id, label and contacts of the largest question"),
    ReportColumn(
      "question_2", "Tweede vraag", "Second question", .text, width: 46,
      meaningDutch: "idem, de tweede", meaningEnglish: "the same of the second"),
    ReportColumn(
      "question_3", "Derde vraag", "Third question", .text, width: 46,
      meaningDutch: "idem, de derde", meaningEnglish: "the same of the third"),
  ]

  private func rankingRow(_ process: ProcessResult) -> [ReportValue] {
    let figures = process.figures
    func top(_ place: Int) -> ReportValue {
      guard place < process.questions.count else { return .empty }
      let question = result.questions[process.questions[place]]
      return .text("\(question.id) \(question.label) (\(question.figures.contacts))")
    }
    let hasCost = figures.costedContacts > 0
    let made = process.promises.values.reduce(0, +)
    let broken = (process.promises[.late] ?? 0) + (process.promises[.never] ?? 0)
    let isRanked = process.ranked != nil
    func factor(_ value: Double) -> ReportValue { isRanked ? .number(value) : .empty }
    var row: [ReportValue] = [
      .optional((process.ranked?.rank).map(Double.init)),
      .optional((process.ranked?.rankRange.lowerBound).map(Double.init)),
      .optional((process.ranked?.rankRange.upperBound).map(Double.init)),
      .optional(process.ranked?.topFive.value),
      .optional((process.ranked?.tie).map(Double.init)),
      .text(process.name.text(in: language)), .text(process.id),
      .text(isRanked ? process.step : ""),
      .text(process.rule.map { strategyName($0.strategy) } ?? ""),
      .text(process.rule.map { "\($0.number). \(say($0.dutch, $0.english))" } ?? ""),
      .text(process.owner), .text(process.handledBy), .text(process.product.text(in: language)),
    ]
    row += [
      .integer(figures.contacts), .number(figures.share.value),
      figures.customers > 0 ? .integer(figures.customers) : .empty,
      .integer(figures.avoidableLow), .integer(figures.avoidableHigh),
      figures.timedContacts > 0 ? .number(figures.minutes.value) : .empty,
      hasCost ? .number(figures.cost.amount) : .empty,
      hasCost ? .number(figures.avoidableCostLow.amount) : .empty,
      hasCost ? .number(figures.avoidableCostHigh.amount) : .empty,
    ]
    row += [
      .optional(process.costElsewhere), .optional(process.ranked?.avoidable),
      factor(process.factors.removable), factor(process.factors.confidence),
      factor(process.factors.controllability), factor(process.factors.effort),
      .optional(process.ranked?.score), .number(process.rate),
      figures.customers > 0 ? .number(Share(figures.repeats, of: figures.contacts).value) : .empty,
      figures.transferContacts > 0
        ? .number(Double(figures.transfers) / Double(figures.transferContacts)) : .empty,
    ]
    let sideWords = process.side.evidence.map { "\($0.words) (\($0.contacts))" }
    row += [
      .optional(process.chains.firstContactResolution), .optional(process.chains.meanLength),
      .integer(made), .integer(broken),
      .text(process.trigger.map { "\($0.event) (\($0.contacts))" } ?? ""),
      .text(sideName(process.side.side)),
      .text(sideWords.joined(separator: ", ")),
      .optional(process.previous.map(Double.init)),
      .integer(process.questions.count), top(0), top(1), top(2),
    ]
    return row
  }

  private func strategyName(_ strategy: Strategy) -> String {
    ReportTables.strategyName(strategy, language)
  }

  /// The name of a strategy in a language.
  static func strategyName(_ strategy: Strategy, _ language: ReportLanguage) -> String {
    let name: (dutch: String, english: String) =
      switch strategy {
      case .eliminate: ("wegnemen", "eliminate")
      case .preempt: ("voor zijn", "pre-empt")
      case .digitise: ("digitaliseren", "digitise")
      case .streamline: ("stroomlijnen", "streamline")
      case .leverage: ("benutten", "leverage")
      }
    return language == .dutch ? name.dutch : name.english
  }

  private func sideName(_ side: CauseSide) -> String {
    switch side {
    case .organisation: say("organisatie", "organisation")
    case .customer: say("klant", "customer")
    case .both: say("beide", "both")
    case .unknown: say("onbekend", "unknown")
    }
  }

  // MARK: questions

  private static let questionColumns: [ReportColumn] = [
    ReportColumn(
      "question", "Vraag", "Question", .text, width: 9,
      meaningDutch: "kenmerk, elke maand hetzelfde", meaningEnglish: "id, the same every month"),
    ReportColumn(
      "label", "Omschrijving", "Label", .text, width: 50,
      meaningDutch: "typische tekst van een klant, afgeschermd",
      meaningEnglish: "a typical text of a customer, masked"),
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
      "avoidable_low", "Vermijdbaar laag", "Avoidable low", .integer, width: 12,
      meaningDutch: "contacten met hard bewijs", meaningEnglish: "contacts with hard evidence"),
    ReportColumn(
      "avoidable_high", "Vermijdbaar hoog", "Avoidable high", .integer, width: 12,
      meaningDutch: "contacten met enig bewijs", meaningEnglish: "contacts with any evidence"),
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
      "causes", "Aanwijzingen", "Evidence", .text, width: 60,
      meaningDutch: "wat haar contacten van alle andere onderscheidt; alles staat in causes",
      meaningEnglish: "what sets its contacts apart from all others; all of it stands in causes"),
  ]

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

  private func questionRow(_ question: QuestionResult) -> [ReportValue] {
    let figures = question.figures
    let process = result.processes.first { $0.id == question.attribution.processID }
    func example(_ place: Int) -> ReportValue {
      place < question.examples.count ? .text(String(question.examples[place].prefix(500))) : .empty
    }
    return [
      .text(question.id), .text(question.label), .text(question.terms.joined(separator: ", ")),
      .integer(figures.contacts), .number(figures.share.value),
      figures.customers > 0 ? .integer(figures.customers) : .empty,
      figures.days > 0 ? .integer(figures.days) : .empty,
      .text(question.isRepeated ? say("ja", "yes") : say("nee", "no")),
      .text(question.isMixed ? say("ja", "yes") : say("nee", "no")),
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
      .number(question.attribution.confidence), .text(sideName(question.side.side)),
      .text(changeName(question.change, question.kin)),
      .optional(question.previous.map(Double.init)),
      .integer(question.monthsInARow), example(0), example(1), example(2),
      .text(question.variants.joined(separator: " | ")), .text(nearest(of: question)),
      .text(
        question.causes.prefix(3).map { $0.text.text(in: language) }.joined(separator: "; ")),
    ]
  }

  /// Questions of the month before that are not there now: id, label and what they were.
  private var goneRows: [[ReportValue]] {
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

  private func changeName(_ change: QuestionChange, _ kin: String) -> String {
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

  // MARK: pairs

  private static let pairColumns: [ReportColumn] = [
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

  // MARK: causes, signals, codes

  private static let causeColumns: [ReportColumn] = [
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

  private static let signalColumns: [ReportColumn] = [
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

  private static let codeColumns: [ReportColumn] = [
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
  ]

  // MARK: contacts

  private static let contactColumns: [ReportColumn] = [
    ReportColumn(
      "contact", "Contact", "Contact", .text,
      meaningDutch: "nummer van het contact", meaningEnglish: "id of the contact"),
    ReportColumn(
      "file", "Bestand", "File", .text, meaningDutch: "bestand", meaningEnglish: "file"),
    ReportColumn(
      "line", "Regel in bestand", "Line", .integer,
      meaningDutch: "regel in het bestand", meaningEnglish: "line in the file"),
    ReportColumn(
      "time", "Tijd", "Time", .text, meaningDutch: "tijd van binnenkomst, klok van de organisatie",
      meaningEnglish: "time of arrival on the organisation's clock"),
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
      "cause_side", "Oorzaakzijde", "Cause side", .text,
      meaningDutch: "zijde die de tekst zelf noemt: organisatie, klant, beide of onbekend",
      meaningEnglish: "side the text itself names: organisation, customer, both or unknown"),
    ReportColumn(
      "repeats", "Herhaalt", "Repeats", .text,
      meaningDutch: "contact dat dit herhaalt", meaningEnglish: "contact that this one repeats"),
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
      "evidence", "Bewijs", "Evidence", .text,
      meaningDutch: "aanwijzingen van falen met de woorden",
      meaningEnglish: "cues of failure with their words"),
  ]

  private static let textColumn = ReportColumn(
    "text", "Tekst", "Text", .text, meaningDutch: "tekst, afgeschermd",
    meaningEnglish: "text, masked")

  private func outcomeName(_ outcome: PromiseOutcome) -> String {
    switch outcome {
    case .kept: say("nagekomen", "kept")
    case .late: say("te laat", "late")
    case .never: say("nooit", "never")
    case .open: say("open", "open")
    }
  }

  private func contactRow(_ index: Int, withTexts: Bool) -> [ReportValue] {
    let contact = result.contacts[index]
    let outcome = result.ofContact[index]
    let question = outcome.question >= 0 ? result.questions[outcome.question] : nil
    let words = outcome.reasons.map { reason in
      "\(reason.word) \(CSVText.shortNumber(reason.weight, language))"
    }
    let isGrouped = question != nil
    var row: [ReportValue] = [
      .text(contact.id), .text(contact.place.file), .integer(contact.place.line),
      .text(contact.time?.text ?? ""), .text(contact.channel), .text(contact.group),
      .optional(contact.handling?.value), .text(question?.id ?? ""),
    ]
    row += [
      .text(outcome.second >= 0 ? result.questions[outcome.second].id : ""),
      .optional(outcome.example.map { Double($0 + 1) }), .text(words.joined(separator: "; ")),
      .text(outcome.next >= 0 ? result.questions[outcome.next].id : ""),
      isGrouped ? .number(outcome.margin) : .empty,
      .text(isGrouped ? outcome.process : ""), .text(isGrouped ? outcome.rule.rawValue : ""),
      .text(outcome.processWords.joined(separator: ", ")), .text(sideName(outcome.side)),
    ]
    let promise = outcome.promise
    row += [
      .text(outcome.repeats), .text(promise.map { outcomeName($0.outcome) } ?? ""),
      .text(promise?.words ?? ""), .text(promise?.deadline.text ?? ""),
      .optional(outcome.handovers.transfers.map(Double.init)),
      .text(outcome.handovers.isPingPong ? say("ja", "yes") : ""), .text(outcome.trigger),
      .text(outcome.evidence.joined(separator: "; ")),
    ]
    return row + (withTexts ? [.text(String(result.shown[index].prefix(32_000)))] : [])
  }

  // MARK: quality

  private static let qualityColumns: [ReportColumn] = [
    ReportColumn(
      "code", "Code", "Code", .text, width: 26,
      meaningDutch: "vaste code", meaningEnglish: "stable code of the finding"),
    ReportColumn(
      "effect", "Gevolg", "Effect", .text, width: 14,
      meaningDutch: "wat er met de records gebeurde",
      meaningEnglish: "what happened to the records"),
    ReportColumn(
      "count", "Aantal", "Count", .integer, width: 10,
      meaningDutch: "hoe vaak", meaningEnglish: "how often"),
    ReportColumn(
      "file", "Bestand", "File", .text, width: 30,
      meaningDutch: "bestand; * voor de hele maand",
      meaningEnglish: "file; * for the whole month"),
    ReportColumn(
      "line", "Regel", "Line", .integer, width: 8,
      meaningDutch: "eerste regel; leeg voor het hele bestand",
      meaningEnglish: "first line; empty for the whole file"),
    ReportColumn(
      "text", "Bevinding", "Finding", .text, width: 90,
      meaningDutch: "wat, wat is aangenomen, wat te doen",
      meaningEnglish: "what, what was assumed, what to do"),
  ]

  private var ledgerRows: [[ReportValue]] {
    let ledger = result.ledger
    func row(_ code: String, _ effect: String, _ count: Int, _ dutch: String, _ english: String)
      -> [ReportValue]
    {
      [
        .text(code), .text(effect), .integer(count), .text("*"), .empty, .text(say(dutch, english)),
      ]
    }
    var rows = [
      row("ledger.read", "", ledger.read, "records gelezen", "records read"),
      row(
        "ledger.grouped", "", ledger.grouped, "contacten bij een vraag", "contacts in a question"),
      row(
        "ledger.ungrouped", "", ledger.ungrouped, "contacten die nergens bij passen",
        "contacts that fit no question"),
      row(
        "ledger.set-aside", "", ledger.setAside.values.reduce(0, +),
        "contacten apart gehouden; redenen hieronder", "contacts set aside; reasons below"),
      row(
        "ledger.refused", "", ledger.refused, "records die niet te lezen zijn",
        "records that cannot be read"),
    ]
    for file in result.files {
      rows.append([
        .text("file.read"), .text(""), .integer(file.records), .text(file.file), .empty,
        .text("\(file.system); \(file.dialect); \(file.encoding)"),
      ])
    }
    return rows
  }

  private func findingRow(_ finding: Finding) -> [ReportValue] {
    let effect: String
    switch finding.effect {
    case .noted: effect = say("vermeld", "noted")
    case .repaired: effect = say("hersteld", "repaired")
    case .setAside: effect = say("apart gehouden", "set aside")
    case .refused: effect = say("geweigerd", "refused")
    }
    return [
      .text(finding.code), .text(effect), .integer(finding.count), .text(finding.place.file),
      finding.place.line > 0 ? .integer(finding.place.line) : .empty,
      .text(finding.text.text(in: language)),
    ]
  }

  // MARK: assumptions

  private static let assumptionColumns: [ReportColumn] = [
    ReportColumn(
      "key", "Onderdeel", "Item", .text, width: 24,
      meaningDutch: "instelling of aanname", meaningEnglish: "setting or assumption"),
    ReportColumn(
      "value", "Waarde", "Value", .text, width: 30,
      meaningDutch: "waarde", meaningEnglish: "value"),
    ReportColumn(
      "unit", "Eenheid", "Unit", .text, width: 14,
      meaningDutch: "eenheid", meaningEnglish: "unit"),
    ReportColumn(
      "source", "Herkomst", "Source", .text, width: 14,
      meaningDutch: "ingesteld, standaard of herkend",
      meaningEnglish: "set, default or detected"),
    ReportColumn(
      "meaning", "Betekenis", "Meaning", .text, width: 90,
      meaningDutch: "wat het doet", meaningEnglish: "what it does"),
  ]

  private var assumptionRows: [[ReportValue]] {
    var rows = Settings.declarations.map { declaration -> [ReportValue] in
      let isGiven = result.settings.given.contains(declaration.key)
      return [
        .text(declaration.key), .text(declaration.value(result.settings)),
        .text(declaration.unit.text(in: language)),
        .text(isGiven ? say("ingesteld", "set") : say("standaard", "default")),
        .text(declaration.text.text(in: language)),
      ]
    }
    rows.append([
      .text("month"), .text(result.month.text), .text(""), .text(say("herkend", "detected")),
      .text(say("maand van het rapport", "month of the report")),
    ])
    rows.append([
      .text("ranking_unit"), .text(unitName), .text(""), .text(say("herkend", "detected")),
      .text(
        say(
          "de rang telt het midden van laag en hoog vermijdbaar in deze eenheid",
          "the rank counts the middle of low and high avoidable in this unit")),
    ])
    rows.append([
      .text("sector_used"), .text(result.sector ?? say("geen", "none")), .text(""),
      .text(
        result.settings.sector == nil ? say("herkend", "detected") : say("ingesteld", "set")),
      .text(
        say("producten van deze sector zijn herkend", "products of this sector are recognised")),
    ])
    if result.tariffs.isEmpty {
      rows.append([
        .text("tariffs"), .text(say("geen", "none")), .text(""), .text(say("standaard", "default")),
        .text(say("zonder tarieven staan kosten uit", "without tariffs costs are off")),
      ])
    }
    let exposure = result.exposure
    rows.append([
      .text("volumes"),
      .text(exposure.map { CSVText.amount($0.count, language) } ?? say("geen", "none")),
      .text(exposure?.unit ?? say("contacten", "contacts")),
      .text(exposure == nil ? say("standaard", "default") : say("ingesteld", "set")),
      .text(
        exposure == nil
          ? say(
            "zonder volumes.csv is het tempo per 1.000 contacten",
            "without volumes.csv the rate is per 1,000 contacts")
          : say("noemer van het tempo", "denominator of the rate")),
    ])
    if let codes = result.codes {
      rows.append([
        .text("codes"), .text(CSVText.amount(codes.agreement, language)), .text("V"),
        .text(say("gemeten", "measured")),
        .text(
          say(
            "overeenkomst van codes en vragen; 'overig' \(percent(codes.remainder)) %, eerste code van de lijst \(percent(codes.firstInList.share)) % (gelijk verdeeld \(percent(codes.firstInList.even)) %)",
            "agreement of codes and questions; 'other' \(percent(codes.remainder)) %, first code of the list \(percent(codes.firstInList.share)) % (evenly \(percent(codes.firstInList.even)) %)"
          )),
      ])
    }
    for rule in StrategyRule.table {
      rows.append([
        .text(say("strategieregel \(rule.number)", "strategy rule \(rule.number)")),
        .text(strategyName(rule.strategy)),
        .text(CSVText.amount(rule.strategy.removable, language)),
        .text(say("standaard", "default")), .text(say(rule.dutch, rule.english)),
      ])
    }
    for tariff in result.tariffs {
      rows.append([
        .text("tariff \(tariff.channel)"),
        .text(CSVText.amount(tariff.amount, language)),
        .text("\(result.settings.currency) \(tariff.basis)"), .text(say("ingesteld", "set")),
        .text(say("tarief uit tariffs.csv", "tariff from tariffs.csv")),
      ])
    }
    for file in result.files {
      let roles = (file.mapping?.columns ?? [:]).sorted { $0.key.rawValue < $1.key.rawValue }
        .map { "\($0.key.rawValue) = \(file.columns[$0.value.column])" }
      rows.append([
        .text(file.file), .text(file.system), .text(""), .text(say("herkend", "detected")),
        .text(roles.joined(separator: "; ")),
      ])
    }
    return rows
  }

  private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

  /// What the ranking counts, in the language of the report.
  var unitName: String {
    switch result.unit {
    case .cost: say("vermijdbare kosten", "avoidable cost") + " (\(result.settings.currency))"
    case .minutes: say("vermijdbare minuten", "avoidable minutes")
    case .contacts: say("vermijdbare contacten", "avoidable contacts")
    }
  }
}
