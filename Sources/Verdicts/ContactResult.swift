public import ContactModel
public import Rework
public import RootCauses

/// What became of a contact.
public struct ContactResult: Sendable {
  /// Index into ``MonthResult/questions``; nil when ungrouped.
  public var question: Int?
  /// A second question in the same contact, as an index.
  public var second: Int?
  /// The example of its question that it is nearest to, from 0; nil when ungrouped.
  public var example: Int?
  /// Words that put it there, with their weight, strongest first; at most five.
  public var reasons: [(word: String, weight: Double)]
  /// The next likely question, as an index.
  public var next: Int?
  /// Log odds to the next question.
  public var margin: Double
  /// Its process.
  public var process: ProcessID
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
