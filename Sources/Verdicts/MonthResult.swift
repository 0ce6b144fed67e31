public import ContactModel
public import Desk
public import Exports
import Language
import Questions
public import Rework
public import RootCauses
public import Scoring
public import Trends

/// A question of the month with everything that is shown of it.
public struct QuestionResult: Sendable {
  /// Id, the same every month when a workspace keeps the history.
  public var id: String
  /// What it is about, in a few words.
  public var label: String
  /// A typical sentence of a customer, masked.
  public var sentence: String
  /// Words that tell it from other questions.
  public var terms: [String]
  /// Masked texts of typical contacts.
  public var examples: [String]
  /// Its main wordings with their contacts.
  public var variants: [String]
  /// Whether its contacts have little in common.
  public var isMixed: Bool
  /// How often two of its contacts are together when the same contacts are grouped from other starts, 0 ... 1.
  public var stability: Double
  /// Its figures.
  public var figures: Figures
  /// The process it was traced to.
  public var attribution: Attribution
  /// The example of that step that its contacts resemble most.
  public var resembles: ExampleMatch?
  /// On whose side the cause lies.
  public var side: CauseSideJudgement
  /// Share of its contacts that say they cannot wait.
  public var urgent: Share
  /// Share of its contacts in which the agent could not decide.
  public var mandate: Share
  /// What sets its contacts apart from all others, strongest first.
  public var causes: [CauseSentence] = []
  /// The second most frequent process of its contacts, when a tenth of them go there; empty otherwise.
  public var otherStep: (id: String, contacts: Int)?
  /// Whether it passes the recurrence test (F1).
  public var isRepeated: Bool
  /// Whether a decision keeps it out of the ranking.
  public var isIgnored = false
  /// Change since the month before.
  public var change: QuestionChange
  /// Id of the question of the month before that it split off from; empty for none.
  public var kin = ""
  /// Contacts in the month before; nil when there is none on record.
  public var previous: Int?
  /// Months in a row that it stands in, this one included.
  public var monthsInARow: Int
  /// What is remembered of it for the next month.
  var memory: (words: [RememberedWord], texts: Double)
}

extension QuestionResult {
  /// What is kept of it for the next months.
  public var stored: StoredQuestion {
    StoredQuestion(
      id: id, label: label, contacts: figures.contacts, step: attribution.processID ?? "",
      words: memory.words.map { ($0.stem, $0.weight, $0.count) }, texts: memory.texts)
  }
}

extension ProcessResult {
  /// What is kept of it: what the ranking says.
  public var stored: StoredProcess {
    StoredProcess(
      id: id, contacts: figures.contacts,
      avoidable: figures.avoidableLow...max(figures.avoidableLow, figures.avoidableHigh),
      rank: ranked?.rank)
  }
}

extension StoredQuestion {
  /// The id of the question most like it by its words; nil when none is alike enough.
  func mostLike(_ others: [StoredQuestion]) -> String? {
    let best = others.map { (id: $0.id, likeness: likeness(to: $0)) }
      .max { ($0.likeness, $1.id) < ($1.likeness, $0.id) }
    return best.flatMap { $0.likeness >= QuestionChange.leastLikeness ? $0.id : nil }
  }
}

/// Two questions and why they are not one.
public struct QuestionPair: Sendable {
  /// The larger one, as an index into ``MonthResult/questions``.
  public let first: Int
  /// The smaller one.
  public let second: Int
  /// Cosine of their mean directions, -1 ... 1.
  public let closeness: Double
  /// Words that tell the first from the second, strongest first; at most four.
  public let wordsOfFirst: [String]
  /// Words that tell the second from the first.
  public let wordsOfSecond: [String]
}

/// One finding about what sets a question or process apart.
public struct CauseSentence: Sendable {
  /// What it is about: a column of the contacts, `event` or `day`.
  public let kind: String
  /// One sentence with the numbers.
  public let text: BilingualText
  /// How many times as often; nil for a day on which it began or ended.
  public let times: Double?
  /// Standard normal deviate; nil for a day.
  public let deviate: Double?
}

/// A process of the month: a step, or a step for one product.
public struct ProcessResult: Sendable {
  /// Id: the step's, or step/product.
  public var id: String
  /// Id of the step.
  public var step: String
  /// Its name.
  public var name: BilingualText
  /// Who owns it; empty when nobody was named.
  public var owner: String
  /// Number in a published framework.
  public var reference: String
  /// Name of the product; empty when none stands out.
  public var product: BilingualText
  /// Its figures.
  public var figures: Figures
  /// Its place; nil for "unknown", "ungrouped" and "ignored", which are not processes.
  public var ranked: RankedProcess?
  /// What to do about it and the rule that says so; nil without a place.
  public var rule: StrategyRule?
  /// What its avoidable amount is multiplied by (F18).
  public var factors: OpportunityFactors
  /// On whose side the cause lies.
  public var side: CauseSideJudgement
  /// Chains of its contacts (F5, F6).
  public var chains: ChainFigures
  /// Contacts per 1,000 units of the volumes, or per 1,000 contacts without them (F8).
  public var rate: Double
  /// Promises to call back by what became of them.
  public var promises: [PromiseOutcome: Int]
  /// The group that handled most of its contacts; empty when unknown.
  public var handledBy: String
  /// Cost of its contacts that another group than its owner handled; nil without owner, group or cost.
  public var costElsewhere: Double?
  /// The event that set off most of its contacts, with their number; nil when none did.
  public var trigger: (event: String, contacts: Int)?
  /// Its questions, largest first, as indices into ``MonthResult/questions``.
  public var questions: [Int]
  /// Contacts in the month before; nil when there is none on record.
  public var previous: Int?
}

/// The factors of an opportunity, each 0 ... 1 but effort (F18).
public struct OpportunityFactors: Sendable {
  /// Share of the avoidable amount that the strategy can take away (F11).
  public var removable: Double
  /// Mean confidence of its questions' attribution, weighted by contacts (F16).
  public var confidence: Double
  /// How far the organisation can change it; from processes.csv, 1 when not given.
  public var controllability: Double
  /// Effort of changing it, 1 ... 5; from processes.csv, 1 when not given.
  public var effort: Double

  /// Their product, over the effort.
  public var product: Double { removable * confidence * controllability / effort }
}

/// How many contacts of a process show a sign.
public struct Signal: Sendable {
  /// Id of the process.
  public let process: String
  /// Name of the sign.
  public let name: BilingualText
  /// Stable key of the sign.
  public let key: String
  /// Contacts that show it.
  public let contacts: Int
  /// Contacts that could: all of the process, or those for which it can be measured.
  public let base: Int
  /// The words that showed it, most frequent first, with contacts; at most four.
  public let words: [(words: String, contacts: Int)]
}

/// What became of a contact.
public struct ContactResult: Sendable {
  /// Index into ``MonthResult/questions``; -1 when ungrouped.
  public var question: Int
  /// A second question in the same contact, as an index; -1 when there is none.
  public var second: Int
  /// The example of its question that it is nearest to, from 0; nil when ungrouped.
  public var example: Int?
  /// Words that put it there, with their weight, strongest first; at most five.
  public var reasons: [(word: String, weight: Double)]
  /// The next likely question, as an index; -1 when there is none.
  public var next: Int
  /// Log odds to the next question.
  public var margin: Double
  /// Id of its process; empty when it has no question.
  public var process: String
  /// The rule that decided the process.
  public var rule: AttributionRule
  /// Probability that the process is right, 0 ... 1; 0 for unknown.
  public var certainty: Double
  /// Probability that it was avoidable; nil where only cues could tell.
  public var avoidable: Double?
  /// The side of the cause that its text names.
  public var side: CauseSide
  /// Id of the contact it repeats; empty when none.
  public var repeats: String
  /// A promise to call back in its answer.
  public var promise: Promise?
  /// How it was passed on.
  public var handovers: Handovers
  /// The event that probably set it off; empty for none.
  public var trigger: String
}

/// The whole result of a month, before it is written.
public struct MonthResult: Sendable {
  /// The month.
  public var month: Month
  /// Language of the reports.
  public var language: ReportLanguage
  /// The grouped and ungrouped contacts, in order.
  public var contacts: [Contact]
  /// What became of each.
  public var ofContact: [ContactResult]
  /// Largest number of threads that its tables are made with.
  public var threads = 1
  /// The words behind what was judged of each.
  public var reasons: ContactReasons
  /// The masked texts of the contacts.
  public var shown: [String]
  /// The questions, largest first.
  public var questions: [QuestionResult]
  /// Every pair of questions, each once.
  public var pairs: [QuestionPair]
  /// The processes in the order of the ranking, then "unknown", then "ungrouped".
  public var processes: [ProcessResult]
  /// What the ranking counted.
  public var unit: RankingUnit
  /// Signs in the contacts of each process.
  public var signals: [Signal]
  /// The agents' codes beside the questions; nil without codes.
  public var codes: CodeAudit?
  /// What contact rates are per 1,000 of; nil without volumes for the month.
  public var exposure: (unit: String, count: Double)?
  /// Findings, in order.
  public var findings: [Finding]
  /// What was understood of each file, by name.
  public var files: [ExportSummary]
  /// The ledger of records.
  public var ledger: Ledger
  /// Contacts that were kept apart, by where they stood.
  public var setAside: [SetAsideContact]
  /// Texts that the user judged already.
  public var judged: Set<String> = []
  /// The catalogue's steps by id and name, in its order.
  public var stepNames: [(id: String, name: BilingualText)]
  /// Sector whose products were used; nil when none.
  public var sector: String?
  /// Questions of the month before that are not there now.
  /// and the id of the question of this month that each was merged into, empty for none.
  public var gone: [(question: StoredQuestion, mergedInto: String)]
  /// Personal data that was masked, by kind.
  public var masked: [(kind: String, count: Int)]
  /// The tariffs used: channel, basis, amount.
  public var tariffs: [(channel: String, basis: String, amount: Double)]
  /// The settings used.
  public var settings: Settings
}

extension MonthResult {
  /// Whether more was lost on the way in than the settings tolerate: refused records, or anything else that was
  /// swallowed, skipped or cut.
  public var isIncomplete: Bool {
    let refused = Double(ledger.refused) * 100 / Double(max(1, ledger.read))
    return refused > settings.toleratedRefusals
      || findings.contains { $0.effect == .refused && !$0.isOfRecord }
  }
}

extension Finding {
  /// Whether it tells of one record that was refused, which the ledger counts.
  public var isOfRecord: Bool { code == "csv.not-a-record" }
}

/// Where every record went (guarantee: read = grouped + ungrouped + set aside + refused).
public struct Ledger: Sendable, Equatable {
  /// Records that were read.
  public var read = 0
  /// Contacts in a question.
  public var grouped = 0
  /// Contacts that fit no question.
  public var ungrouped = 0
  /// Contacts kept apart.
  public var setAside = 0
  /// Records that could not be read.
  public var refused = 0

  /// Whether every record is accounted for.
  public var balances: Bool {
    read == grouped + ungrouped + setAside + refused
  }
}

/// A contact that was kept apart, and why.
public struct SetAsideContact: Sendable {
  /// Why a contact takes no part in the grouping.
  public enum Reason: String, Sendable, CaseIterable {
    /// The same contact again.
    case sameContact = "same-contact"
    /// A later row of a contact, joined with the first.
    case laterRow = "later-row"
    /// Without a text.
    case emptyText = "empty-text"
    /// Outside the month of the run.
    case otherMonth = "other-month"
    /// The same text of the same customer shortly after.
    case duplicate
    /// Said by the desk or the system: an outbound or internal call, a message of an agent.
    case fromDesk = "from-desk"
    /// The answer of a machine.
    case automaticReply = "automatic-reply"
    /// A mail that could not be delivered.
    case undeliverable
    /// A case that was joined with another.
    case merged
    /// Spam, sales, a wrong number, a compliment: nothing the organisation is there for.
    case outOfScope = "out-of-scope"
    /// A cell that a spreadsheet spoilt.
    case unreadableCell = "unreadable-cell"
  }

  /// The id it has in the export.
  public let id: String
  /// Where it was read.
  public let place: Place
  /// When it arrived.
  public let time: LocalTime?
  /// Why.
  public let reason: Reason
  /// Id of the contact that is counted in its place; empty for none.
  public let countedAs: String

  /// A complete key: contacts equal in it are equal.
  public var sortKey: (Place, String, String, Int, String) {
    (place, id, reason.rawValue, time?.seconds ?? .max, countedAs)
  }

  init(_ contact: Contact, _ reason: Reason, countedAs: String = "") {
    id = contact.id
    place = contact.place
    time = contact.time
    self.reason = reason
    self.countedAs = countedAs
  }
}
