/// Finds lines that many unrelated texts carry: disclaimers, form headings, wrap-up phrases.
///
/// A line is boilerplate when at least `max(20, 0.5 % of the texts)` texts have it, it has four words
/// or more, it stands alone in fewer than one in ten of them, and the rest of these texts differs:
/// at least half of them have another first line. In a small log five texts are enough for a line of eight words that
/// ends most of them, and for any line that stands in six of ten texts.
struct BoilerplateFinder {
  private struct Seen {
    var texts = 0
    var alone = 0
    var last = 0
    var isLong = false
    var companions: Set<UInt64> = []
  }
  private var seen: [UInt64: Seen] = [:]
  private var texts = 0

  /// Counts the lines of one text.
  mutating func add(_ lines: [UInt64]) {
    texts += 1
    guard lines.count > 1 else {
      if let line = lines.first {
        seen[line, default: Seen()].texts += 1
        seen[line, default: Seen()].alone += 1
      }
      return
    }
    for (index, line) in lines.enumerated() where !lines[..<index].contains(line) {
      let companion = lines[index == 0 ? 1 : 0]
      seen[line, default: Seen()].texts += 1
      if index == lines.count - 1 { seen[line, default: Seen()].last += 1 }
      seen[line, default: Seen()].isLong = line & 1 == 1
      if seen[line, default: Seen()].companions.count < 64 {
        seen[line, default: Seen()].companions.insert(companion)
      }
    }
  }

  /// The hashes of the lines that are boilerplate.
  func boilerplate() -> Set<UInt64> {
    let least = max(20, texts / 200)
    return Set(
      seen.lazy.filter { _, line in
        let isFrequent =
          line.texts >= least
          || line.texts >= 5
            && (line.isLong && line.last * 10 >= line.texts * 6 || line.texts * 10 >= texts * 6)
        return isFrequent && line.alone * 10 < line.texts
          && line.companions.count >= min(32, line.texts / 2)
      }.map(\.key))
  }

  /// A hash of a line that ignores case, blanks and punctuation; nil for fewer than four words. Its last bit tells
  /// whether the line has eight words or more.
  static func hash(_ line: ArraySlice<UInt8>) -> UInt64? {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var words = 0
    var inWord = false
    for byte in line {
      if ByteClass.isWord(byte) {
        if !inWord { words += 1 }
        inWord = true
        hash = (hash ^ UInt64(ByteClass.lowered(byte))) &* 0x0000_0100_0000_01B3
      } else {
        inWord = false
      }
    }
    return words >= 4 ? hash & ~1 | (words >= 8 ? 1 : 0) : nil
  }
}
