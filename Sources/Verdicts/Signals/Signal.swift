public import ContactModel

/// How many contacts of a process show a sign.
public struct Signal: Sendable {
  /// The process.
  public let process: ProcessID
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

/// What contacts of a process are looked at for signs.
struct SignSource {
  let contacts: [Contact]
  let facts: ContactFacts
  /// Signs of fewer contacts are not listed.
  let least: Int
}

/// The contacts of a process that show one sign.
struct ShownSign {
  /// Stable key of the sign.
  let key: String
  /// Name of the sign.
  let name: BilingualText
  /// Number of contacts that show it.
  let shown: Int
  /// Number of contacts that could.
  let base: Int
  /// The words or routes that show it, one a contact.
  var words: [String] = []

  init(
    _ key: String, _ dutch: String, _ english: String, _ shown: Int, of base: Int,
    words: [String] = []
  ) {
    self.key = key
    name = BilingualText(dutch: dutch, english: english)
    self.shown = shown
    self.base = base
    self.words = words
  }
}

extension Signal {
  /// Every detector: which signs the contacts of a process show; one that cannot be measured shows none.
  private static let detectors: [@Sendable ([Int], SignSource) -> [ShownSign]] = [
    SpokenSigns.shown, RepeatSigns.shown, RouteSigns.shown, HourSigns.shown, AnswerSigns.shown,
    PromiseSigns.shown,
  ]

  /// The signs that contacts of a process show.
  static func all(of process: ProcessID, _ members: [Int], in source: SignSource) -> [Signal] {
    detectors.flatMap { $0(members, source) }.filter { $0.shown >= source.least }.map { sign in
      var counts: [String: Int] = [:]
      for word in sign.words { counts[word, default: 0] += 1 }
      return Signal(
        process: process, name: sign.name, key: sign.key, contacts: sign.shown, base: sign.base,
        words: counts.largestFirst.prefix(4).map { ($0.key, $0.value) })
    }
  }
}
