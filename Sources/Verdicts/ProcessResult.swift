public import ContactModel
public import Rework
public import RootCauses
public import Scoring
public import Trends

/// A process of the month: a step, or a step for one product.
public struct ProcessResult: Sendable {
  /// What it is.
  public var id: ProcessID
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
  /// Its contacts over the months on record; nil without a workspace.
  public var chart: TrendChart?
  /// The day of this month from which on, or until which, it was asked more; nil for none.
  public var shift: DayShift?

  /// How it changed.
  public var change: Change { chart?.now.change ?? .noHistory }
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
