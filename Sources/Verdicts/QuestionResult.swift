public import ContactModel
import Questions
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
  /// The second most frequent process of its contacts, when a tenth of them go there; nil otherwise.
  public var otherStep: (id: ProcessID, contacts: Int)?
  /// Whether it passes the recurrence test (F1).
  public var isRepeated: Bool
  /// Whether a decision keeps it out of the ranking.
  public var isIgnored = false
  /// How it changed.
  public var change: Change
  /// Its contacts over the months on record; nil without a workspace.
  public var chart: TrendChart?
  /// Id of the question of the month before that it split off from; empty for none.
  public var kin = ""
  /// Contacts in the month before; nil when there is none on record.
  public var previous: Int?
  /// Months in a row that it stands in, this one included.
  public var monthsInARow: Int
  /// What is remembered of it for the next month.
  var memory: (words: [RememberedWord], texts: Double)
  /// What this month's contacts say it is about.
  var meaning: [(stem: String, value: Double)]
}

extension QuestionResult {
  /// What is kept of it for the next months.
  public var stored: StoredQuestion {
    StoredQuestion(
      id: id, label: label, contacts: figures.contacts,
      process: attribution.step == nil ? "" : attribution.process.text, figures: figures.stored,
      words: memory.words.map { ($0.stem, $0.weight, $0.count) }, texts: memory.texts,
      meaning: meaning)
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
