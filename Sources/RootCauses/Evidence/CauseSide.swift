import ContactModel
public import Language

/// On whose side the cause of a question lies, as far as its contacts say so.
public enum CauseSide: String, Sendable, CaseIterable {
  /// The organisation.
  case organisation
  /// The customer.
  case customer
  /// Both.
  case both
  /// The contacts do not say; never guessed.
  case unknown
}

/// A cause side with the words that told it.
public struct CauseSideJudgement: Sendable {
  /// The side.
  public let side: CauseSide
  /// The words, most frequent first, with the number of contacts that have them; at most six.
  public let evidence: [(words: String, contacts: Int)]

  /// Judges the contacts of one question.
  ///
  /// A side counts when at least one contact in ten says so, and at least two do.
  /// - Parameters:
  ///   - sides: the side that each contact names.
  ///   - words: the words of contacts that name one.
  public init(_ sides: [CauseSide], words: [[String]]) {
    let organisation = sides.count { $0 == .organisation || $0 == .both }
    let customer = sides.count { $0 == .customer || $0 == .both }
    var counts: [String: Int] = [:]
    for said in words { for word in Set(said) { counts[word, default: 0] += 1 } }
    let least = max(2, (sides.count + 9) / 10)
    switch (organisation >= least, customer >= least) {
    case (true, true): side = .both
    case (true, false): side = .organisation
    case (false, true): side = .customer
    case (false, false): side = .unknown
    }
    evidence =
      side == .unknown
      ? []
      : counts.largestFirst.prefix(6).map { ($0.key, $0.value) }
  }

  /// The words of cues that blame a side.
  public static func words(of cues: [CueHit]) -> [String] {
    cues.filter { blamesOrganisation($0) || $0.cue == .customerSide }.map(\.words)
  }

  /// Probability from which on a side is named.
  private static let certain: Float = 0.78

  /// The side of a contact by the probabilities of both.
  public static func side(organisation: Float, customer: Float) -> CauseSide {
    switch (organisation >= certain, customer >= certain) {
    case (true, true): .both
    case (true, false): .organisation
    case (false, true): .customer
    case (false, false): .unknown
    }
  }

  /// The side that one contact itself names.
  public static func side(of cues: [CueHit]) -> CauseSide {
    let blamesOrganisation = cues.contains(where: blamesOrganisation)
    let blamesCustomer = cues.contains { $0.cue == .customerSide }
    return blamesOrganisation
      ? (blamesCustomer ? .both : .organisation) : (blamesCustomer ? .customer : .unknown)
  }

  /// Whether a cue puts the cause on the organisation's side.
  private static func blamesOrganisation(_ hit: CueHit) -> Bool {
    organisationCues.contains(hit.cue) && !tellsNoSide.contains(hit.words)
  }

  /// Words of failure that by themselves do not tell who is at fault: something may not have come because it
  /// is not due yet, an error message may follow a wrong entry.
  private static let tellsNoSide: Set<String> = [
    "klopt niet", "kloppen niet", "klopt iets niet", "foutmelding", "error message", "is not right",
    "isnt right", "is not correct", "isnt correct", "not received", "never received",
    "not arrived", "hasnt arrived", "havent received", "niet ontvangen", "nog niet ontvangen",
    "nog niet binnen", "niets ontvangen", "hoort niks", "hoor niks", "hoort niets", "hoor niets",
    "not sorted", "still not sorted", "not resolved", "niet opgelost", "confusing",
    "wat betekent", "niemand aan de lijn", "niet meegenomen",
    "geen geld ontvangen",
  ]

  private static let organisationCues: Set<CueClass> = [
    .notReceived, .wrong, .unclear, .unreachable, .organisationSide,
  ]
}
