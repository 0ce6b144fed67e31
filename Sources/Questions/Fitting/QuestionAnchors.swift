import Language

/// A question of an earlier month, as far as it is needed to recognise it.
public struct KnownQuestion: Sendable {
  /// Its id.
  public let id: String
  /// Its most frequent stems.
  public let words: [RememberedWord]
  /// How many texts it is remembered with, copies counted by their root.
  public let texts: Double

  /// A question by its id and what is remembered of it.
  public init(id: String, words: [RememberedWord], texts: Double) {
    self.id = id
    self.words = words
    self.texts = texts
  }
}

/// A word of a question, kept from month to month.
public struct RememberedWord: Sendable, Equatable {
  /// Its stem.
  public let stem: String
  /// How much it speaks for the question, log(p(stem | question) / p(stem)).
  public let weight: Double
  /// How often it occurs in the question, earlier months included.
  public let count: Double

  /// A word of a question.
  public init(stem: String, weight: Double, count: Double) {
    self.stem = stem
    self.weight = weight
    self.count = count
  }
}

/// Recognises the questions of earlier months in the fine groups of this one.
struct QuestionAnchors {
  /// Weight of a stem that did not speak for a question.
  private static let absent = -1.0
  /// A group is recognised when its words weigh more than this on average; text of the same question
  /// lies near 1, of another below 0.
  private static let least = 0.2
  /// A single text is recognised by itself from here on; one text says less than a group of them.
  private static let leastOfText = 0.6

  private let questionCount: Int
  /// Questions and weights of each term of the grouping.
  private let ofTerm: [[(question: Int, gain: Double)]]

  init(_ known: [KnownQuestion], lexicon: Lexicon, texts: DistinctTexts) {
    var ofTerm: [[(question: Int, gain: Double)]] = Array(repeating: [], count: texts.termCount)
    for (question, stored) in known.enumerated() {
      for entry in stored.words where entry.weight > 0 {
        guard let term = texts.term(ofStem: entry.stem, in: lexicon) else { continue }
        ofTerm[Int(term)].append((question, entry.weight - QuestionAnchors.absent))
      }
    }
    questionCount = known.count
    self.ofTerm = ofTerm
  }

  /// The groups with every text that is clearly of a known question moved to a group of that question.
  func claiming(_ assignment: [Int32], texts: DistinctTexts) -> [Int32] {
    guard questionCount > 0 else { return assignment }
    let groups = (assignment.max() ?? -1) + 1
    var scores = [Double](repeating: 0, count: questionCount)
    let claimed = (0..<texts.count).map { text -> Int32 in
      for question in 0..<questionCount { scores[question] = 0 }
      var words = 0.0
      for entry in texts.bag(text) {
        words += Double(texts.bagCounts[entry])
        for (question, gain) in ofTerm[Int(texts.bagTerms[entry])] {
          scores[question] += Double(texts.bagCounts[entry]) * gain
        }
      }
      guard let best = scores.max(), words > 0,
        best / words + QuestionAnchors.absent > QuestionAnchors.leastOfText,
        let question = scores.firstIndex(of: best)
      else { return assignment[text] }
      return groups + Int32(question)
    }
    return numberedByOccurrence(claimed)
  }

  /// The known question of each group; -1 for a group that none fits.
  func anchors(of assignment: [Int32], texts: DistinctTexts) -> [Int32] {
    let groups = Int((assignment.max() ?? -1) + 1)
    var scores = [Double](repeating: 0, count: groups * questionCount)
    var words = [Double](repeating: 0, count: groups)
    for text in 0..<texts.count {
      let group = Int(assignment[text])
      let weight = Double(texts.strength(text))
      for entry in texts.bag(text) {
        let count = weight * Double(texts.bagCounts[entry])
        words[group] += count
        for (question, gain) in ofTerm[Int(texts.bagTerms[entry])] {
          scores[group * questionCount + question] += count * gain
        }
      }
    }
    return (0..<groups).map { group in
      let own = scores[(group * questionCount)..<((group + 1) * questionCount)]
      guard let best = own.max(), words[group] > 0,
        best / words[group] + QuestionAnchors.absent > QuestionAnchors.least,
        let place = own.firstIndex(of: best)
      else { return -1 }
      return Int32(place - own.startIndex)
    }
  }
}
