import ContactModel

/// The texts of a log cut into words, once for all that read them: words by number, with the ends of sentences.
public struct LogTokens: Sendable {
  /// The different words of the log as ``Tokenizer`` cuts them, by number in order of first occurrence.
  public let words: [String]
  /// Where the words of each text begin in ``ids``; one longer than the texts.
  private let starts: [Int32]
  private let ids: [Int32]
  /// Where a sentence ends, as places in ``ids``, ascending.
  let sentenceEnds: [Int32]

  /// Number of texts.
  public var count: Int { starts.count - 1 }
  /// Number of words of all texts.
  var tokenCount: Int { ids.count }

  /// The words of a text by number.
  public subscript(_ text: Int) -> ArraySlice<Int32> {
    ids[Int(starts[text])..<Int(starts[text + 1])]
  }

  /// How often each word stands in the log.
  var counts: [Int] {
    var counts = [Int](repeating: 0, count: words.count)
    for id in ids { counts[Int(id)] += 1 }
    return counts
  }

  /// Puts chunks of texts behind each other.
  init(_ chunks: [TokenChunk]) {
    var table = TokenTable(capacity: 1 << 14)
    var starts: [Int32] = [0]
    var ids: [Int32] = []
    var sentenceEnds: [Int32] = []
    for chunk in chunks {
      let renumbered = (0..<chunk.table.count).map { table.id(of: chunk.table.bytes(of: $0)) }
      let base = Int32(ids.count)
      ids.append(contentsOf: chunk.tokens.map { renumbered[Int($0)] })
      starts.append(contentsOf: chunk.starts.dropFirst().map { $0 + base })
      sentenceEnds.append(contentsOf: chunk.sentenceEnds.map { $0 + base })
    }
    self.init(
      words: (0..<table.count).map { table.text(of: $0) }, starts: starts, ids: ids,
      sentenceEnds: sentenceEnds)
  }

  /// Cuts texts; large logs are cut in chunks by ``TextPreparation``.
  public init(_ texts: [String]) {
    self.init([TokenChunk(of: texts.map { Array($0.utf8) })])
  }

  private init(words: [String], starts: [Int32], ids: [Int32], sentenceEnds: [Int32]) {
    self.words = words
    self.starts = starts
    self.ids = ids
    self.sentenceEnds = sentenceEnds
  }

  /// The texts of some contacts, in ascending order; words keep their numbers.
  func selecting(_ contacts: [Int]) -> LogTokens {
    if contacts.count == count { return self }
    var newStarts: [Int32] = [0]
    var newIDs: [Int32] = []
    var newEnds: [Int32] = []
    var next = 0
    for contact in contacts {
      let shift = Int32(newIDs.count) - starts[contact]
      while next < sentenceEnds.count, sentenceEnds[next] <= starts[contact] { next += 1 }
      while next < sentenceEnds.count, sentenceEnds[next] <= starts[contact + 1] {
        newEnds.append(sentenceEnds[next] + shift)
        next += 1
      }
      newIDs.append(contentsOf: self[contact])
      newStarts.append(Int32(newIDs.count))
    }
    return LogTokens(words: words, starts: newStarts, ids: newIDs, sentenceEnds: newEnds)
  }

  /// What `body` says of each text, which it gets as sentences of words by number; blocks of texts on several threads.
  public func mapSentences<Value: Sendable>(
    threads: Int, _ body: @Sendable ([ArraySlice<Int32>]) -> Value
  ) -> [Value] {
    orderedMap(count: count, block: 1_024, threads: threads) { range in
      guard let first = range.first else { return [] }
      var next = sentenceEnds.partitioningIndex { $0 > starts[first] }
      return range.map { text in
        var sentences: [ArraySlice<Int32>] = []
        var from = Int(starts[text])
        while next < sentenceEnds.count, sentenceEnds[next] <= starts[text + 1] {
          if Int(sentenceEnds[next]) > from {
            sentences.append(ids[from..<Int(sentenceEnds[next])])
          }
          from = Int(sentenceEnds[next])
          next += 1
        }
        return body(sentences)
      }
    }
  }
}

extension Array {
  /// The first place from which on a condition holds, by halving.
  fileprivate func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// The tokens of a chunk of texts, numbered within the chunk.
struct TokenChunk: Sendable {
  var table = TokenTable()
  var starts: [Int32] = [0]
  var tokens: [Int32] = []
  /// Where a sentence ends, as places in ``tokens``.
  var sentenceEnds: [Int32] = []

  init(of texts: [[UInt8]]) {
    for text in texts {
      for sentence in Tokenizer.sentences(of: text) {
        Tokenizer.tokens(of: sentence) { tokens.append(table.id(of: $0)) }
        sentenceEnds.append(Int32(tokens.count))
      }
      starts.append(Int32(tokens.count))
    }
  }
}
