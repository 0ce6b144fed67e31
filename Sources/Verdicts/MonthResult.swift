public import ContactModel
public import Desk
public import Exports
public import RootCauses
public import Scoring
public import Trends

/// The whole result of a month, before it is written.
public struct MonthResult: Sendable {
  /// The month.
  public let month: Month
  /// Language of the reports.
  public let language: ReportLanguage
  /// The grouped and ungrouped contacts, in order.
  public let contacts: [Contact]
  /// What became of each.
  public let ofContact: [ContactResult]
  /// Largest number of threads that its tables are made with.
  public let threads: Int
  /// The words behind what was judged of each.
  public let reasons: ContactReasons
  /// The masked texts of the contacts.
  public let shown: [String]
  /// The questions, largest first.
  public let questions: [QuestionResult]
  /// Every pair of questions, each once.
  public let pairs: [QuestionPair]
  /// The processes in the order of the ranking, then "unknown", then "ungrouped".
  public let processes: [ProcessResult]
  /// What the ranking counted.
  public let unit: RankingUnit
  /// Signs in the contacts of each process.
  public let signals: [Signal]
  /// Its channels and groups.
  public let parts: [StoredPart]
  /// What the months on record show; nil without a workspace.
  public let trends: MonthTrends?
  /// What came of everything that was decided to be fixed.
  public let effects: [DecidedEffect]
  /// What was decided.
  public let decisions: Decisions
  /// The agents' codes beside the questions; nil without codes.
  public let codes: CodeAudit?
  /// What contact rates are per 1,000 of; nil without volumes for the month.
  public let exposure: (unit: String, count: Double)?
  /// What its contacts are counted over, to compare it with other months.
  public let workload: Exposure
  /// Findings, in order.
  public let findings: [Finding]
  /// What was understood of each file, by name.
  public let files: [ExportSummary]
  /// The ledger of records.
  public let ledger: Ledger
  /// Contacts that were kept apart, by where they stood.
  public let setAside: [SetAsideContact]
  /// Texts that the user judged already.
  public let judged: Set<String>
  /// The catalogue's steps by id and name, in its order.
  public let stepNames: [(id: String, name: BilingualText)]
  /// Sector whose products were used; nil when none.
  public let sector: String?
  /// Questions of the month before that are not there now,
  /// and the id of the question of this month that each was merged into, empty for none.
  public let gone: [(question: StoredQuestion, mergedInto: String)]
  /// Personal data that was masked, by kind.
  public let masked: [(kind: String, count: Int)]
  /// The tariffs used: channel, basis, amount.
  public let tariffs: [(channel: String, basis: String, amount: Double)]
  /// The settings used.
  public let settings: Settings
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

extension MonthResult {
  /// Whether more was lost on the way in than the settings tolerate: refused records, or anything else that was
  /// swallowed, skipped or cut.
  public var isIncomplete: Bool {
    let refused = Double(ledger.refused) * 100 / Double(max(1, ledger.read))
    return refused > settings.toleratedRefusals
      || findings.contains { $0.effect == .refused && !$0.isOfRecord }
  }
}
