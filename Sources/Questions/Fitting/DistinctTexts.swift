import Language

/// The different texts of a log as bags of terms, each with the number of contacts that have it.
///
/// Texts with the same terms in the same order are one. Terms that occur in one contact only say
/// nothing about likeness and are left out. Everything is sorted by content, so that the order of
/// the contacts has no influence on what follows.
struct DistinctTexts: Sendable {
  /// Number of distinct texts.
  let count: Int
  /// Number of terms in use; ids below are 0 ..< termCount.
  let termCount: Int
  /// Id in the lexicon of each term in use, ascending.
  let lexiconIDs: [Int32]
  /// The term in use of each lexicon term; -1 for one that is not used.
  let termOfLexicon: [Int32]
  /// Where the bag of text `i` begins in ``bagTerms`` and ``bagCounts``.
  let bagStarts: [Int32]
  /// The different terms of each text, ascending within a text.
  let bagTerms: [Int32]
  /// How often each of them occurs in the text.
  let bagCounts: [Float]
  /// Where the words of text `i` begin in ``words``.
  let wordStarts: [Int32]
  /// The terms in the order of the text.
  let words: [Int32]
  /// How many contacts have this text.
  let weights: [Int32]
  /// The distinct text of each contact; -1 for a contact without usable terms.
  let textOfContact: [Int32]
  /// Number of contacts that have a term, by term.
  let documentFrequency: [Int32]

  /// Collects the distinct texts.
  /// - Parameters:
  ///   - lists: the terms of each contact, as ids of the lexicon.
  ///   - lexiconCount: number of terms of the lexicon.
  ///   - leastContacts: a term in fewer contacts is left out.
  ///   - mostContacts: a term in more contacts is left out.
  init(_ lists: TermLists, lexiconCount: Int, leastContacts: Int, mostContacts: Int = .max) {
    var frequency = [Int32](repeating: 0, count: lexiconCount)
    var lastSeen = [Int32](repeating: -1, count: lexiconCount)
    for i in 0..<lists.count {
      for term in lists[i] where lastSeen[Int(term)] != Int32(i) {
        lastSeen[Int(term)] = Int32(i)
        frequency[Int(term)] += 1
      }
    }
    var renumbered = [Int32](repeating: -1, count: lexiconCount)
    var used: [Int32] = []
    for term in 0..<lexiconCount
    where frequency[term] >= leastContacts && frequency[term] <= mostContacts {
      renumbered[term] = Int32(used.count)
      used.append(Int32(term))
    }
    lexiconIDs = used
    termOfLexicon = renumbered
    termCount = used.count
    documentFrequency = used.map { frequency[Int($0)] }

    let usable: [[Int32]] = (0..<lists.count).map { i in
      lists[i].compactMap { renumbered[Int($0)] >= 0 ? renumbered[Int($0)] : nil }
    }
    let order = usable.indices.filter { !usable[$0].isEmpty }
      .sorted { usable[$0].lexicographicallyPrecedes(usable[$1]) }
    var textOf = [Int32](repeating: -1, count: lists.count)
    var bagStarts: [Int32] = [0]
    var bagTerms: [Int32] = []
    var bagCounts: [Float] = []
    var wordStarts: [Int32] = [0]
    var words: [Int32] = []
    var weights: [Int32] = []
    var previous: [Int32] = []
    for contact in order {
      if !weights.isEmpty, usable[contact] == previous {
        weights[weights.count - 1] += 1
      } else {
        previous = usable[contact]
        weights.append(1)
        words.append(contentsOf: previous)
        wordStarts.append(Int32(words.count))
        for term in previous.sorted() {
          if Int(bagStarts[bagStarts.count - 1]) < bagTerms.count,
            bagTerms[bagTerms.count - 1] == term
          {
            bagCounts[bagCounts.count - 1] += 1
          } else {
            bagTerms.append(term)
            bagCounts.append(1)
          }
        }
        bagStarts.append(Int32(bagTerms.count))
      }
      textOf[contact] = Int32(weights.count - 1)
    }
    count = weights.count
    self.bagStarts = bagStarts
    self.bagTerms = bagTerms
    self.bagCounts = bagCounts
    self.wordStarts = wordStarts
    self.words = words
    self.weights = weights
    textOfContact = textOf
  }

  /// A copy with only the texts at `indices`, for fitting on a part of a large log.
  func selecting(_ indices: [Int]) -> DistinctTexts { DistinctTexts(of: self, at: indices) }

  private init(of other: DistinctTexts, at indices: [Int]) {
    var bagStarts: [Int32] = [0]
    var bagTerms: [Int32] = []
    var bagCounts: [Float] = []
    var wordStarts: [Int32] = [0]
    var words: [Int32] = []
    for i in indices {
      bagTerms.append(contentsOf: other.bagTerms[other.bag(i)])
      bagCounts.append(contentsOf: other.bagCounts[other.bag(i)])
      bagStarts.append(Int32(bagTerms.count))
      words.append(contentsOf: other.words[other.sequence(i)])
      wordStarts.append(Int32(words.count))
    }
    count = indices.count
    termCount = other.termCount
    lexiconIDs = other.lexiconIDs
    termOfLexicon = other.termOfLexicon
    self.bagStarts = bagStarts
    self.bagTerms = bagTerms
    self.bagCounts = bagCounts
    self.wordStarts = wordStarts
    self.words = words
    weights = indices.map { other.weights[$0] }
    textOfContact = []
    documentFrequency = other.documentFrequency
  }

  /// How much text `i` counts: the square root of its copies, which confirm a question but do not make
  /// it.
  func strength(_ i: Int) -> Float { Float(weights[i]).squareRoot() }

  /// The strength of each text.
  var strengths: [Float] { (0..<count).map(strength) }

  /// The term in use with a stem; nil when the texts do not use it.
  func term(ofStem stem: String, in lexicon: Lexicon) -> Int32? {
    guard let id = lexicon.id(ofStem: stem), termOfLexicon[Int(id)] >= 0 else { return nil }
    return termOfLexicon[Int(id)]
  }

  /// Where the bag of text `i` lies in ``bagTerms`` and ``bagCounts``.
  func bag(_ i: Int) -> Range<Int> { Int(bagStarts[i])..<Int(bagStarts[i + 1]) }

  /// Where the words of text `i` lie in ``words``.
  func sequence(_ i: Int) -> Range<Int> { Int(wordStarts[i])..<Int(wordStarts[i + 1]) }
}
