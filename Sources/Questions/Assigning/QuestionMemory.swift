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
  /// The directions that the remembered words of each group add up to, as long as its remembered texts.
  let directionSums: Matrix

  /// The memory of known questions.
  /// - Parameters:
  ///   - groups: the group of each known question.
  ///   - lexicon: the words of the log.
  ///   - source: the texts that are grouped; stems that they do not use play no part.
  ///   - space: where the directions lie.
  init(
    _ known: [KnownQuestion], groups: [Int32], groupCount: Int, lexicon: Lexicon,
    source: DistinctTexts, space: TextSpace
  ) {
    var texts = [Float](repeating: 0, count: groupCount)
    var counts: [(term: Int32, group: Int32, count: Float)] = []
    for (question, group) in zip(known, groups) {
      texts[Int(group)] = Float(question.texts * QuestionMemory.decay)
      for word in question.words where word.count > 0 {
        guard let term = source.term(ofStem: word.stem, in: lexicon) else { continue }
        counts.append((term, group, Float(word.count * QuestionMemory.decay)))
      }
    }
    let width = space.terms.columns
    var sums = Matrix(rows: groupCount, columns: width)
    for (term, group, count) in counts {
      for j in 0..<width {
        sums.values[Int(group) * width + j] += count * space.terms.values[Int(term) * width + j]
      }
    }
    sums.normaliseRows()
    for group in texts.indices {
      for j in 0..<width { sums.values[group * width + j] *= texts[group] }
    }
    self.init(texts: texts, counts: counts, directionSums: sums)
  }

  /// The same memory for more groups.
  func extended(to groupCount: Int) -> QuestionMemory {
    var sums = Matrix(rows: groupCount, columns: directionSums.columns)
    sums.values.replaceSubrange(0..<directionSums.values.count, with: directionSums.values)
    return QuestionMemory(
      texts: texts + [Float](repeating: 0, count: groupCount - texts.count), counts: counts,
      directionSums: sums)
  }

  /// The same memory with what is known of a group added to another.
  func moving(_ group: Int32, into other: Int32) -> QuestionMemory {
    var (texts, sums) = (texts, directionSums)
    texts[Int(other)] += texts[Int(group)]
    texts[Int(group)] = 0
    for j in 0..<sums.columns {
      sums.values[Int(other) * sums.columns + j] += sums.values[Int(group) * sums.columns + j]
      sums.values[Int(group) * sums.columns + j] = 0
    }
    return QuestionMemory(
      texts: texts,
      counts: counts.map { ($0.term, $0.group == group ? other : $0.group, $0.count) },
      directionSums: sums)
  }

  private init(
    texts: [Float], counts: [(term: Int32, group: Int32, count: Float)], directionSums: Matrix
  ) {
    self.texts = texts
    self.counts = counts
    self.directionSums = directionSums
  }
}
