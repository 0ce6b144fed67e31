/// Splits Dutch compounds into parts that the log itself uses (Koehn & Knight 2003).
///
/// A split is taken when the geometric mean of its parts' counts is at least the compound's own
/// count; linking letters `s`, `e`, `en`, `er`, `n` may stand between the parts.
struct CompoundSplitter {
  private let counts: [String: Int]
  private let least = 3

  /// A splitter over the words of the log and how often each occurs.
  init(counts: [String: Int]) { self.counts = counts }

  /// The parts of a word, or an empty list when it is not seen as a compound.
  func parts(of word: String) -> [String] {
    guard word.utf8.count >= 8, word.utf8.allSatisfy(ByteClass.isLower) else { return [] }
    let own = counts[word] ?? 0
    guard let best = split(word[...], depth: 0), best.parts.count > 1 else { return [] }
    let mean = Double(best.logSum) / Double(best.parts.count)
    return mean >= Self.logCount(own) ? best.parts : []
  }

  private struct Split {
    var parts: [String]
    var logSum: Double
    var score: Double { logSum / Double(parts.count) }
  }

  /// Logarithm to the base 2 by bit length and fraction, fine enough to compare counts.
  private static func logCount(_ count: Int) -> Double {
    guard count > 0 else { return 0 }
    let value = Double(count)
    return Double(value.exponent) + (value.significand - 1)
  }

  private func split(_ word: Substring, depth: Int) -> Split? {
    var best: Split?
    func consider(_ candidate: Split) {
      if let known = best, known.score >= candidate.score { return }
      best = candidate
    }
    if depth > 0, let count = counts[String(word)], count >= least, word.utf8.count >= 4 {
      consider(Split(parts: [String(word)], logSum: Self.logCount(count)))
    }
    guard depth < 2, word.utf8.count >= 8 else { return best }
    for cut in 4...(word.utf8.count - 4) {
      let head = String(word.prefix(cut))
      guard let count = counts[head], count >= least else { continue }
      for link in ["", "s", "e", "en", "n", "er"] {
        let rest = word.dropFirst(cut)
        guard rest.hasPrefix(link) else { continue }
        let tail = rest.dropFirst(link.count)
        guard tail.utf8.count >= 4, let inner = split(tail, depth: depth + 1) else { continue }
        consider(
          Split(parts: [head] + inner.parts, logSum: Self.logCount(count) + inner.logSum))
      }
    }
    return best
  }
}
