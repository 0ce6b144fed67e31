import ContactModel
public import Language

/// How strongly a contact shows that something failed before it (F9).
public enum FailureEvidence: Int, Sendable, Comparable, CaseIterable {
  /// Nothing in the contact says so.
  case none
  /// A word says so: unclear, cannot find, locked out.
  case soft
  /// Hard evidence: a repeat, a chase, something wrong or not received.
  case hard

  /// Less evidence comes first.
  public static func < (a: FailureEvidence, b: FailureEvidence) -> Bool { a.rawValue < b.rawValue }
}

/// Judges contacts by their cues and by whether they repeat an earlier one.
public enum FailureDemand {
  /// Cue classes that are hard evidence.
  public static let hardCues: Set<CueClass> = [.chase, .notReceived, .wrong]
  /// Cue classes that are soft evidence.
  public static let softCues: Set<CueClass> = [
    .unclear, .cannotFind, .lockOut, .unreachable, .transfer,
  ]

  /// The evidence in a contact. Value demand without hard evidence is never failure demand.
  public static func evidence(_ cues: [CueHit], isRepeat: Bool) -> FailureEvidence {
    if isRepeat || cues.contains(where: { hardCues.contains($0.cue) }) { return .hard }
    if cues.contains(where: { $0.cue == .value }) { return .none }
    return cues.contains { softCues.contains($0.cue) } ? .soft : .none
  }

  /// The cues of each text of a log.
  public static func cues(in log: LogTokens, threads: Int) -> [[CueHit]] {
    CueMatcher().hits(in: log, threads: threads)
  }

  /// The cues of each text.
  public static func cues(in texts: [String], threads: Int) -> [[CueHit]] {
    let matcher = CueMatcher()
    return orderedMap(count: texts.count, block: 1_024, threads: threads) { range in
      texts[range].map { matcher.hits(in: $0) }
    }
  }
}
