import Language

/// What earlier months say about the questions that go on: words and texts that count along, each month half
/// as much as the month before.
///
/// The mixture model and the assignment see them as texts that are always there, so that a question that is
/// asked again is drawn to its id and what was learnt about it is not lost.
struct QuestionMemory: Sendable {
  /// How much a month counts in the next.
  private static let decay = 0.5

  /// Texts per group.
  let texts: [Float]
  /// Occurrences of terms in groups.
  let counts: [(term: Int32, group: Int32, count: Float)]

  /// The memory of known questions.
  /// - Parameters:
  ///   - groups: the group of each known question.
  ///   - lexicon: the words of the log.
  ///   - source: the texts that are grouped; stems that they do not use play no part.
  init(
    _ known: [KnownQuestion], groups: [Int32], groupCount: Int, lexicon: Lexicon,
    source: DistinctTexts
  ) {
    var used: [Int32: Int32] = [:]
    for (term, id) in source.lexiconIDs.enumerated() { used[id] = Int32(term) }
    var texts = [Float](repeating: 0, count: groupCount)
    var counts: [(term: Int32, group: Int32, count: Float)] = []
    for (question, group) in zip(known, groups) {
      texts[Int(group)] = Float(question.texts * QuestionMemory.decay)
      for word in question.words where word.count > 0 {
        guard let term = lexicon.id(ofStem: word.stem).flatMap({ used[$0] }) else { continue }
        counts.append((term, group, Float(word.count * QuestionMemory.decay)))
      }
    }
    self.texts = texts
    self.counts = counts
  }

  /// The same memory for more groups.
  func extended(to groupCount: Int) -> QuestionMemory {
    QuestionMemory(
      texts: texts + [Float](repeating: 0, count: max(0, groupCount - texts.count)), counts: counts)
  }

  private init(texts: [Float], counts: [(term: Int32, group: Int32, count: Float)]) {
    self.texts = texts
    self.counts = counts
  }

  /// The directions that the remembered words of each group add up to, as long as its remembered texts.
  func directionSums(in space: TextSpace) -> Matrix {
    var sums = Matrix(rows: texts.count, columns: space.terms.columns)
    let width = space.terms.columns
    for (term, group, count) in counts {
      for j in 0..<width {
        sums.values[Int(group) * width + j] += count * space.terms.values[Int(term) * width + j]
      }
    }
    sums.normaliseRows()
    for group in texts.indices {
      for j in 0..<width { sums.values[group * width + j] *= texts[group] }
    }
    return sums
  }
}
