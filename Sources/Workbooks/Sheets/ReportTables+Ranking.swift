import ContactModel
import Rework
import RootCauses
import Scoring
import Verdicts

/// The columns and rows of the ranking.
extension ReportTables {
  static let rankingColumns: [ReportColumn] = [
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
      meaningDutch:
        "hard bewijs: komt terug op een eerder contact, of vermijdbaar met een kans van 82 % of meer; in losse zinnen ook: navraag, fout, niet ontvangen",
      meaningEnglish:
        "hard evidence: comes back to an earlier contact, or avoidable with a chance of 82 % or more; in single sentences also: chase, wrong, not received"
    ),
    ReportColumn(
      "avoidable_high", "Vermijdbaar hoog", "Avoidable high", .integer, width: 12,
      meaningDutch:
        "laag plus een kans van 36 % of meer; in losse zinnen ook: onduidelijk, niet te vinden, buitengesloten, doorverbonden",
      meaningEnglish:
        "low plus a chance of 36 % or more; in single sentences also: unclear, cannot find, locked out, transferred"
    ),
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

  func rankingRow(_ process: ProcessResult) -> [ReportValue] {
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

  func strategyName(_ strategy: Strategy) -> String {
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

  func sideName(_ side: CauseSide) -> String {
    switch side {
    case .organisation: say("organisatie", "organisation")
    case .customer: say("klant", "customer")
    case .both: say("beide", "both")
    case .unknown: say("onbekend", "unknown")
    }
  }
}
