import ContactModel

/// What a cue says about a contact (classes of METHOD, failure demand).
public enum CueClass: String, Hashable, Sendable, CaseIterable {
  /// The customer asks again or asks how it stands.
  case chase
  /// Something did not come, or came late.
  case notReceived = "not-received"
  /// Something is wrong: double, too much, not correct.
  case wrong
  /// A letter, bill or page was not understood.
  case unclear
  /// Information or a form cannot be found.
  case cannotFind = "cannot-find"
  /// The customer cannot get in: log-in, account, a digital channel only.
  case lockOut = "lock-out"
  /// The customer cannot get through: on hold, cut off, menu, bot, no-reply.
  case unreachable
  /// The contact was passed on.
  case transfer
  /// A call back or answer was promised.
  case promise
  /// The agent may not decide.
  case mandate
  /// The cause lies on the customer's side: their own mistake, or a change in their life or wishes.
  case customerSide = "customer-side"
  /// The cause lies on the organisation's side, in words too weak to be evidence of failure demand.
  case organisationSide = "organisation-side"
  /// Demand the service exists for: buying, advice, thanks.
  case value
  /// It cannot wait.
  case urgent
  /// A document is named: letter, policy, form, manual.
  case document
  /// The same paper or story was asked for or given again.
  case resubmit
  /// Money or goods were given to make up for something.
  case compensation
  /// The one who could answer was not reached.
  case specialistMissed = "specialist-missed"
  /// The organisation is not the one to ask.
  case notOurs = "not-ours"
}

/// A cue found in a text.
public struct CueHit: Hashable, Sendable {
  /// What the cue says.
  public let cue: CueClass
  /// The words as they stand in the text, folded.
  public let words: String

  /// A cue and the words that made it.
  public init(cue: CueClass, words: String) {
    self.cue = cue
    self.words = words
  }
}

/// Finds cue phrases in texts; `*` in a phrase stands for one to three words.
public struct CueMatcher: Sendable {
  private struct Phrase: Sendable {
    let cue: CueClass
    let pattern: WordPattern<Int32>
  }
  /// The words of all phrases; a word of a text that is none of them has the number -1.
  private var words = TokenTable()
  /// The phrases that begin with each word.
  private var byFirstWord: [[Phrase]] = []
  private let negations: Set<Int32>
  /// Words for whoever speaks, and for others who may have done something.
  private let own: Set<Int32>
  private let others: Set<Int32>

  /// A matcher of the default cue lists in both languages.
  public init() { self.init(rows: CueLists.rows) }

  /// A matcher of rows `class|language|phrase, phrase`.
  package init(rows: String) {
    var table = TokenTable()
    func numbers(_ list: [String]) -> Set<Int32> { Set(list.map { table.id(of: $0.utf8) }) }
    negations = numbers(["niet", "geen", "nooit", "not", "no", "never", "isnt", "wasnt"])
    own = numbers([
      "ik", "wij", "mijn", "mij", "kl", "klant", "mw", "dhr", "mevrouw", "meneer", "i", "we", "my",
      "me", "ive",
      "im", "cust", "customer", "caller", "cx",
    ])
    others = numbers([
      "jullie", "u", "uw", "monteur", "bezorger", "koerier", "medewerker", "collega", "you", "your",
      "youve",
      "they", "courier", "driver", "engineer", "agent", "colleague",
    ])
    words = table
    for fields in BuiltInList.rows(rows, of: 3, name: "cues") {
      guard let cue = CueClass(rawValue: fields[0]) else {
        BuiltInList.stop("cues", fields[0], "is no class of cues")
      }
      for phrase in BuiltInList.entries(fields[2]) {
        var pattern: [Int32?] = []
        for word in phrase.split(separator: " ") {
          if word == "*" {
            pattern.append(nil)
          } else {
            Tokenizer.tokens(of: String(word)) { pattern.append(words.id(of: $0)) }
          }
        }
        guard case let first?? = pattern.first else {
          BuiltInList.stop("cues", phrase, "does not begin with a word")
        }
        while byFirstWord.count < words.count { byFirstWord.append([]) }
        byFirstWord[Int(first)].append(
          Phrase(cue: cue, pattern: WordPattern(pattern, gaps: 1...3)))
      }
    }
    while byFirstWord.count < words.count { byFirstWord.append([]) }
  }

  /// The cues of a text, in the order of the text, each class and wording once.
  ///
  /// A hit right behind a negation that is not part of the phrase ("not wrong", "niet verkeerd")
  /// does not count.
  public func hits(in text: String) -> [CueHit] {
    var tokens: [Int32] = []
    var said: [String] = []
    Tokenizer.tokens(of: text) { token in
      tokens.append(words.knownID(of: token) ?? -1)
      said.append(String(decoding: token, as: UTF8.self))
    }
    return hits(in: tokens) { said[$0].joined(separator: " ") }
  }

  /// The cues of each text of a log.
  public func hits(in log: LogTokens, threads: Int) -> [[CueHit]] {
    let own = log.words.map { words.knownID(of: $0.utf8) ?? -1 }
    return orderedMap(count: log.count, block: 1_024, threads: threads) { range in
      range.map { text in
        let tokens = Array(log[text])
        return hits(in: tokens.map { own[Int($0)] }) { range in
          tokens[range].map { log.words[Int($0)] }.joined(separator: " ")
        }
      }
    }
  }

  /// The cues among words of phrases, -1 for all others.
  /// - Parameter said: the words at some places.
  private func hits(in tokens: [Int32], _ said: (Range<Int>) -> String) -> [CueHit] {
    var found: [CueHit] = []
    for (start, token) in tokens.enumerated() where token >= 0 {
      let candidates = byFirstWord[Int(token)]
      if candidates.isEmpty || start > 0 && negations.contains(tokens[start - 1]) { continue }
      for phrase in candidates {
        guard let end = phrase.pattern.end(in: tokens, at: start),
          isDone(phrase.cue, by: tokens[..<start])
        else { continue }
        let hit = CueHit(cue: phrase.cue, words: said(start..<end))
        if !found.contains(hit) { found.append(hit) }
      }
    }
    return found
  }

  /// Whether the words before a phrase allow its side: what another did is not the customer's doing ("your courier
  /// lost it"), and what the customer would do is not the organisation's ("ik zou u bellen").
  private func isDone(_ cue: CueClass, by before: ArraySlice<Int32>) -> Bool {
    switch cue {
    case .customerSide:
      for word in before.suffix(4).reversed() {
        if own.contains(word) { return true }
        if others.contains(word) { return false }
      }
      return true
    case .organisationSide: return before.last.map { !own.contains($0) } ?? true
    default: return true
    }
  }
}
