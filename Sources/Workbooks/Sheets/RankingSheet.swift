import ContactModel
import Rework
import RootCauses
import Scoring
import Verdicts

/// The ranking of processes.
extension ReportTables {
  /// One row per process, ranked; then "unknown" and "ungrouped" without a rank.
  static let rankingSheet = SheetLayout<ProcessResult>(
    name: "ranking", "Ranglijst", "Ranking",
    columns: [
      Column(
        "rank", "Rang", "Rank", .integer, width: 7,
        meaning: "plaats; leeg voor wat geen proces is",
        "place by avoidable amount; empty for what is no process"
      ) { process, _ in .count(process.ranked?.rank) },
      Column(
        "rank_low", "Rang 5%", "Rank 5%", .integer, width: 7,
        meaning: "5e percentiel van de plaats bij hertrekken van klanten",
        "5th percentile of the place over resamples of customers"
      ) { process, _ in .count(process.ranked?.rankRange.lowerBound) },
      Column(
        "rank_high", "Rang 95%", "Rank 95%", .integer, width: 7,
        meaning: "95e percentiel van de plaats",
        "95th percentile of the place over resamples of customers"
      ) { process, _ in .count(process.ranked?.rankRange.upperBound) },
      Column(
        "top_five", "Kans top 5", "Chance top 5", .share, width: 8,
        meaning: "deel van de hertrekkingen bij de eerste vijf",
        "share of resamples among the first five"
      ) { process, _ in .optional(process.ranked?.topFive.value) },
      Column(
        "tie", "Gelijke groep", "Tied group", .integer, width: 8,
        meaning: "processen van één groep zijn niet te onderscheiden (19 van 20 hertrekkingen)",
        "processes of one group cannot be told apart (19 of 20 resamples)"
      ) { process, _ in .count(process.ranked?.tie) },
      Column(
        "process", "Proces", "Process", .text, width: 38,
        meaning: "naam van de processtap, met het product als dat bekend is",
        "name of the process step, with the product when it is known"
      ) { process, tables in .text(process.name.text(in: tables.language)) },
      Column(
        "process_id", "Proces-id", "Process id", .text, width: 22,
        meaning: "vast kenmerk: stap of stap/product", "stable id: step or step/product"
      ) { process, _ in .text(process.id.text) },
      Column(
        "step", "Stap", "Step", .text, width: 14,
        meaning: "kenmerk van de stap", "id of the step"
      ) { process, _ in .text(process.ranked == nil ? "" : process.id.step ?? "") },
      Column(
        "strategy", "Strategie", "Strategy", .text, width: 14,
        meaning: "wegnemen, voor zijn, digitaliseren, stroomlijnen of benutten",
        "eliminate, pre-empt, digitise, streamline or leverage"
      ) { process, tables in .text(process.rule.map { tables.strategyName($0.strategy) } ?? "") },
      Column(
        "strategy_rule", "Regel van de strategie", "Rule of the strategy", .text, width: 34,
        meaning: "eerste regel uit de tabel die opgaat", "first rule of the table that holds"
      ) { process, tables in
        .text(process.rule.map { "\($0.number). \(tables.say($0.dutch, $0.english))" } ?? "")
      },
      Column(
        "owner", "Eigenaar", "Owner", .text, width: 16,
        meaning: "eigenaar uit processes.csv; leeg als niemand genoemd is",
        "owner from processes.csv; empty when nobody is named"
      ) { process, _ in .text(process.owner) },
      Column(
        "handled_by", "Afgehandeld door", "Handled by", .text, width: 18,
        meaning: "groep die de meeste contacten afrondde",
        "group that finished most of the contacts"
      ) { process, _ in .text(process.handledBy) },
      Column(
        "product", "Product", "Product", .text, width: 20,
        meaning: "product; leeg als geen product uitspringt", "product; empty when none stands out"
      ) { process, tables in .text(process.product.text(in: tables.language)) },
      Column(
        "contacts", "Contacten", "Contacts", .integer, width: 11,
        meaning: "aantal contacten", "number of contacts"
      ) { process, _ in .integer(process.figures.contacts) },
      Column(
        "share", "Aandeel", "Share", .share, width: 9,
        meaning: "deel van alle gegroepeerde en ongegroepeerde contacten",
        "share of all grouped and ungrouped contacts"
      ) { process, _ in .number(process.figures.share.value) },
      Column(
        "customers", "Unieke klanten", "Distinct customers", .integer, width: 10,
        meaning: "verschillende klanten; leeg als de export geen klant noemt",
        "different customers; empty when no export names them"
      ) { process, _ in .count(process.figures.knownCustomers) },
      Column(
        "avoidable_low", "Vermijdbaar laag", "Avoidable low", .integer, width: 12,
        meaning:
          "hard bewijs: komt terug op een eerder contact, of vermijdbaar met een kans van 82 % of meer; in losse zinnen ook: navraag, fout, niet ontvangen",
        "hard evidence: comes back to an earlier contact, or avoidable with a chance of 82 % or more; in single sentences also: chase, wrong, not received"
      ) { process, _ in .integer(process.figures.avoidableLow) },
      Column(
        "avoidable_high", "Vermijdbaar hoog", "Avoidable high", .integer, width: 12,
        meaning:
          "laag plus een kans van 36 % of meer; in losse zinnen ook: onduidelijk, niet te vinden, buitengesloten, doorverbonden",
        "low plus a chance of 36 % or more; in single sentences also: unclear, cannot find, locked out, transferred"
      ) { process, _ in .integer(process.figures.avoidableHigh) },
      Column(
        "minutes", "Minuten", "Minutes", .decimal, width: 11,
        meaning: "behandeltijd; leeg als de export die niet heeft",
        "handling time; empty when no export has it"
      ) { process, _ in .optional(process.figures.knownMinutes) },
      Column(
        "cost", "Kosten", "Cost", .money, width: 12,
        meaning: "minuten maal tarief; leeg zonder tarieven",
        "minutes times tariff; empty without tariffs"
      ) { process, _ in .optional(process.figures.knownCost) },
      Column(
        "avoidable_cost_low", "Vermijdbare kosten laag", "Avoidable cost low", .money, width: 13,
        meaning: "kosten van vermijdbaar laag; leeg zonder tarieven",
        "cost of avoidable low; empty without tariffs"
      ) { process, _ in .optional(process.figures.knownCostLow) },
      Column(
        "avoidable_cost_high", "Vermijdbare kosten hoog", "Avoidable cost high", .money, width: 13,
        meaning: "kosten van vermijdbaar hoog; leeg zonder tarieven",
        "cost of avoidable high; empty without tariffs"
      ) { process, _ in .optional(process.figures.knownCostHigh) },
      Column(
        "cost_elsewhere", "Kosten bij ander", "Cost elsewhere", .money, width: 13,
        meaning:
          "kosten van contacten die een andere groep dan de eigenaar afhandelde; leeg zonder eigenaar of tarief",
        "cost of contacts that another group than the owner handled; empty without owner or tariff"
      ) { process, _ in .optional(process.costElsewhere) },
      Column(
        "avoidable", "Vermijdbaar", "Avoidable", .decimal, width: 12,
        meaning: "midden van laag en hoog in de eenheid van de rang",
        "middle of low and high in the unit of the rank"
      ) { process, _ in .optional(process.ranked?.avoidable) },
      Column(
        "removable", "Weg te nemen", "Removable", .share, width: 10,
        meaning: "deel dat de strategie kan wegnemen", "share that the strategy can take away (F11)"
      ) { process, _ in .optional(process.ranked == nil ? nil : process.factors.removable) },
      Column(
        "confidence", "Zekerheid", "Confidence", .share, width: 10,
        meaning: "zekerheid van de toewijzing, gemiddeld over de contacten",
        "confidence of the attribution, mean over the contacts (F16)"
      ) { process, _ in .optional(process.ranked == nil ? nil : process.factors.confidence) },
      Column(
        "controllability", "Beïnvloedbaar", "Controllability", .share, width: 10,
        meaning: "uit processes.csv; 100 % als niet opgegeven",
        "from processes.csv; 100 % when not given"
      ) { process, _ in .optional(process.ranked == nil ? nil : process.factors.controllability) },
      Column(
        "effort", "Moeite", "Effort", .decimal, width: 8,
        meaning: "1 tot 5 uit processes.csv; 1 als niet opgegeven",
        "1 to 5 from processes.csv; 1 when not given"
      ) { process, _ in .optional(process.ranked == nil ? nil : process.factors.effort) },
      Column(
        "opportunity", "Kans", "Opportunity", .decimal, width: 12,
        meaning: "waarop de rang berust: vermijdbaar maal de factoren, gedeeld door moeite",
        "what the rank is by: avoidable times the factors, over effort (F18)"
      ) { process, _ in .optional(process.ranked?.score) },
      Column(
        "rate", "Per 1.000", "Per 1,000", .decimal, width: 10,
        meaning: "contacten per 1.000 eenheden uit volumes.csv, anders per 1.000 contacten",
        "contacts per 1,000 units of volumes.csv, else per 1,000 contacts (F8)"
      ) { process, _ in .number(process.rate) },
      Column(
        "repeat_share", "Herhaling", "Repeat share", .share, width: 10,
        meaning: "deel dat een eerder contact van dezelfde klant over dezelfde vraag herhaalt",
        "share that repeats an earlier contact of the customer and question"
      ) { process, _ in .optional(process.figures.repeatShare) },
      Column(
        "transfers", "Doorverbonden", "Transfers", .decimal, width: 12,
        meaning: "gemiddeld aantal keren doorverbonden; leeg als de export het niet heeft",
        "mean number of transfers; empty when no export has it"
      ) { process, _ in .optional(process.figures.meanTransfers) },
      Column(
        "first_contact", "In één keer", "First contact", .share, width: 10,
        meaning: "deel van de ketens met één contact, alleen volledige vensters",
        "share of chains of one contact, complete windows only (F5)"
      ) { process, _ in .optional(process.chains.firstContactResolution) },
      Column(
        "chain_length", "Ketenlengte", "Chain length", .decimal, width: 10,
        meaning: "gemiddeld aantal contacten per keten", "mean contacts of a chain (F6)"
      ) { process, _ in .optional(process.chains.meanLength) },
      Column(
        "promises", "Beloften", "Promises", .integer, width: 9,
        meaning: "beloften om terug te bellen in de antwoorden",
        "promises to call back in the answers"
      ) { process, _ in .integer(process.promises.values.reduce(0, +)) },
      Column(
        "broken_promises", "Gebroken beloften", "Broken promises", .integer, width: 10,
        meaning: "te laat of nooit nagekomen", "kept too late or never (F13)"
      ) { process, _ in .integer((process.promises[.late] ?? 0) + (process.promises[.never] ?? 0))
      },
      Column(
        "trigger", "Aanleiding", "Trigger", .text, width: 28,
        meaning: "gebeurtenis uit events.csv die contacten uitlokte, met aantal",
        "event of events.csv that set off contacts, with their number"
      ) { process, _ in .text(process.trigger.map { "\($0.event) (\($0.contacts))" } ?? "") },
      Column(
        "cause_side", "Oorzaakzijde", "Cause side", .text, width: 13,
        meaning: "organisatie, klant, beide of onbekend; nooit geraden",
        "organisation, customer, both or unknown; never guessed"
      ) { process, tables in .text(tables.sideName(process.side.side)) },
      Column(
        "cause_words", "Bewijswoorden", "Evidence words", .text, width: 34,
        meaning: "woorden die de zijde aanwijzen, met aantal contacten",
        "words that tell the side, with contacts"
      ) { process, _ in .counted(process.side.evidence.map { ($0.words, $0.contacts) }) },
      Column(
        "previous", "Vorige maand", "Month before", .integer, width: 10,
        meaning: "contacten in de maand ervoor; leeg als die niet vastligt",
        "contacts in the month before; empty when it is not on record"
      ) { process, _ in .count(process.previous) },
      Column(
        "change", "Verandering", "Change", .text, width: 22,
        meaning:
          "tegen wat eerdere maanden laten verwachten, over volume of werkdagen; gelijk binnen drie standaardafwijkingen; anders de dag waarop het deze maand begon of eindigde",
        "against what earlier months lead to expect, over volume or working days; same within three standard deviations; else the day of this month on which it began or ended"
      ) { process, tables in .text(tables.changeName(of: process)) },
      Column(
        "decision", "Besluit", "Decision", .text, width: 22,
        meaning:
          "wat van een besluit over het proces of een van zijn vragen kwam; leeg zonder besluit",
        "what came of a decision about it or one of its questions; empty without one"
      ) { process, tables in .text(tables.status(of: process)) },
      Column(
        "question_count", "Aantal vragen", "Questions", .integer, width: 9,
        meaning: "aantal vragen", "number of questions"
      ) { process, _ in .integer(process.questions.count) },
      Column(
        "question_1", "Grootste vraag", "Largest question", .text, width: 46,
        meaning: "id, omschrijving en contacten", "id, label and contacts of the largest question"
      ) { process, tables in tables.question(0, of: process) },
      Column(
        "question_2", "Tweede vraag", "Second question", .text, width: 46,
        meaning: "idem, de tweede", "the same of the second"
      ) { process, tables in tables.question(1, of: process) },
      Column(
        "question_3", "Derde vraag", "Third question", .text, width: 46,
        meaning: "idem, de derde", "the same of the third"
      ) { process, tables in tables.question(2, of: process) },
    ])

  /// `ranking`: the processes to fix.
  public var ranking: ReportTable { ReportTables.rankingSheet.table(of: result.processes, self) }

  /// The process's question at a place, largest first; empty when it has fewer.
  private func question(_ place: Int, of process: ProcessResult) -> ReportValue {
    guard place < process.questions.count else { return .empty }
    let question = result.questions[process.questions[place]]
    return .text("\(question.id) \(question.label) (\(question.figures.contacts))")
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
