/// Takes a rare word for a typing error of a frequent one that differs in one letter.
///
/// One letter too many, too few, other, or two swapped (Damerau 1964); the first letter must agree.
/// Candidates are found by their deletions, as SymSpell does (Garbe 2012).
struct SpellingFolder {
  private let leastTarget = 5
  private let ratio = 10
  private var byDeletion: [String: [String]] = [:]
  private let counts: [String: Int]

  /// A folder over the words of the log and how often each occurs.
  init(counts: [String: Int]) {
    self.counts = counts
    let frequent = counts.filter { $0.value >= leastTarget && SpellingFolder.isCandidate($0.key) }
    for word in frequent.keys.sorted() {
      for deletion in SpellingFolder.deletions(of: word) {
        byDeletion[deletion, default: []].append(word)
      }
    }
  }

  /// The frequent word that `word` was meant to be; nil when it stands for itself.
  func intended(_ word: String) -> String? {
    guard let own = counts[word], SpellingFolder.isCandidate(word), own <= 50 else { return nil }
    var best: (word: String, count: Int)?
    for deletion in SpellingFolder.deletions(of: word) {
      for candidate in byDeletion[deletion] ?? [] where candidate != word {
        guard let count = counts[candidate], count >= own * ratio,
          candidate.utf8.first == word.utf8.first,
          SpellingFolder.isOneEditApart(Array(word.utf8), Array(candidate.utf8))
        else { continue }
        if let known = best, (known.count, candidate) >= (count, known.word) { continue }
        best = (candidate, count)
      }
    }
    return best?.word
  }

  private static func isCandidate(_ word: String) -> Bool {
    word.utf8.count >= 5 && word.utf8.count <= 24 && word.utf8.allSatisfy(ByteClass.isLower)
  }

  private static func deletions(of word: String) -> [String] {
    let bytes = Array(word.utf8)
    return [word]
      + bytes.indices.dropFirst().map { i in
        String(decoding: bytes[..<i] + bytes[(i + 1)...], as: UTF8.self)
      }
  }

  /// Whether two words differ by one insertion, deletion, substitution or swap of neighbours.
  static func isOneEditApart(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    var i = 0
    while i < a.count, i < b.count, a[i] == b[i] { i += 1 }
    let restA = a[i...]
    let restB = b[i...]
    if a.count == b.count {
      if restA.dropFirst().elementsEqual(restB.dropFirst()) { return true }
      return restA.count >= 2 && restA[i] == restB[i + 1] && restA[i + 1] == restB[i]
        && restA.dropFirst(2).elementsEqual(restB.dropFirst(2))
    }
    return a.count < b.count
      ? restA.elementsEqual(restB.dropFirst()) : restA.dropFirst().elementsEqual(restB)
  }
}
