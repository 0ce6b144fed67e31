/// What to do about a process (Price & Jaffe, "The Best Service Is No Service").
public enum Strategy: String, Sendable, CaseIterable {
  /// Take the cause away.
  case eliminate
  /// Tell customers before they ask.
  case preempt = "pre-empt"
  /// Let customers do it themselves.
  case digitise
  /// Make the contact itself shorter.
  case streamline
  /// Welcome it: value demand.
  case leverage

  /// The share of the avoidable amount that the strategy can take away (F11).
  public var removable: Double {
    switch self {
    case .eliminate: 1
    case .preempt: 0.8
    case .digitise: 0.6
    case .streamline: 0.3
    case .leverage: 0
    }
  }
}

/// What the rules of the strategy look at; shares are of the process's contacts, 0 ... 1.
public struct StrategySigns: Sendable, Equatable {
  /// Id of the step.
  public var step = ""
  /// Contacts with hard evidence of failure (F9 low).
  public var hardEvidence = 0.0
  /// Contacts with a cue of value demand and no hard evidence.
  public var value = 0.0
  /// Contacts that repeat an earlier one; nil when not measured.
  public var repeats: Double?
  /// Contacts that ask how it stands.
  public var chase = 0.0
  /// Contacts that cannot find something or do not understand it.
  public var selfService = 0.0
  /// Mean number of transfers; nil when not measured.
  public var transfers: Double?
  /// Contacts in which a mandate was missing.
  public var mandate = 0.0
  /// Whether an event set off contacts about it.
  public var hasTrigger = false

  /// Nothing is known.
  public init() {}
}

/// A row of the rule table: the first row that holds decides.
public struct StrategyRule: Sendable {
  /// Number in the table, from 1.
  public let number: Int
  /// The strategy it gives.
  public let strategy: Strategy
  /// When it holds, in words.
  public let dutch: String
  /// The same in English.
  public let english: String
  private let holds: @Sendable (StrategySigns) -> Bool

  /// The rule table, first row first; the last row always holds.
  public static let table: [StrategyRule] = [
    StrategyRule(
      number: 1, strategy: .leverage,
      dutch: "ten minste 20 % waardevraag en minder dan 10 % hard bewijs",
      english: "at least 20 % value demand and less than 10 % hard evidence"
    ) { $0.value >= 0.2 && $0.hardEvidence < 0.1 },
    StrategyRule(
      number: 2, strategy: .preempt,
      dutch: "de stap is status of brieven", english: "the step is status or letters"
    ) { ["status", "letters"].contains($0.step) },
    StrategyRule(
      number: 3, strategy: .eliminate,
      dutch: "ten minste 20 % hard bewijs van falen of 15 % herhaling",
      english: "at least 20 % hard evidence of failure or 15 % repeats"
    ) { $0.hardEvidence >= 0.2 || ($0.repeats ?? 0) >= 0.15 },
    StrategyRule(
      number: 4, strategy: .preempt,
      dutch: "een gebeurtenis lokt contacten uit, of ten minste 10 % vraagt hoe het staat",
      english: "an event sets off contacts, or at least 10 % ask how it stands"
    ) { $0.hasTrigger || $0.chase >= 0.1 },
    StrategyRule(
      number: 5, strategy: .streamline,
      dutch: "gemiddeld ten minste 0,5 keer doorverbonden of 5 % zonder mandaat",
      english: "at least 0.5 transfers a contact or 5 % without a mandate"
    ) { ($0.transfers ?? 0) >= 0.5 || $0.mandate >= 0.05 },
    StrategyRule(
      number: 6, strategy: .digitise,
      dutch: "ten minste 10 % vindt of begrijpt iets niet, of de stap is zelf te doen",
      english: "at least 10 % cannot find or understand something, or the step can be self-service"
    ) {
      $0.selfService >= 0.1
        || ["information", "identity-access", "changes", "appointments", "billing"].contains(
          $0.step)
    },
    StrategyRule(
      number: 7, strategy: .leverage, dutch: "de stap is aanvragen en bestellen",
      english: "the step is applying and ordering"
    ) { $0.step == "ordering" },
    StrategyRule(
      number: 8, strategy: .streamline, dutch: "al het andere", english: "everything else"
    ) { _ in true },
  ]

  private init(
    number: Int, strategy: Strategy, dutch: String, english: String,
    holds: @escaping @Sendable (StrategySigns) -> Bool
  ) {
    self.number = number
    self.strategy = strategy
    self.dutch = dutch
    self.english = english
    self.holds = holds
  }

  /// The first rule of the table that holds.
  public static func deciding(_ signs: StrategySigns) -> StrategyRule {
    guard let rule = table.first(where: { $0.holds(signs) }) else {
      preconditionFailure("the last rule always holds")
    }
    return rule
  }
}
