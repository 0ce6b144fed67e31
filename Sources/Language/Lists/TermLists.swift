/// The terms of each contact, in the order of the text.
public struct TermLists: Sendable {
  /// Where the terms of contact `i` begin in ``terms``; one longer than the number of contacts.
  public let starts: [Int32]
  /// Term ids of all contacts, one contact after another; an id is an index into the lexicon.
  public let terms: [Int32]
  /// Where a sentence inside a contact ends, as places in ``terms``, ascending; the end of a contact is
  /// none.
  public let sentenceEnds: [Int32]

  /// Lists from their parts; `starts` has one entry more than there are contacts.
  public init(starts: [Int32], terms: [Int32], sentenceEnds: [Int32] = []) {
    self.sentenceEnds = sentenceEnds
    precondition(starts.last.map(Int.init) == terms.count, "the last start must be the term count")
    self.starts = starts
    self.terms = terms
  }

  /// The lists of some contacts, in their order.
  public func selecting(_ contacts: [Int]) -> TermLists {
    var starts: [Int32] = [0]
    var terms: [Int32] = []
    var ends: [Int32] = []
    for contact in contacts {
      let sentences = sentences(contact)
      for (place, sentence) in sentences.enumerated() {
        terms.append(contentsOf: sentence)
        if place + 1 < sentences.count { ends.append(Int32(terms.count)) }
      }
      starts.append(Int32(terms.count))
    }
    return TermLists(starts: starts, terms: terms, sentenceEnds: ends)
  }

  /// Number of contacts.
  public var count: Int { starts.count - 1 }

  /// The terms of contact `i`, in the order of the text.
  public subscript(_ i: Int) -> ArraySlice<Int32> { terms[Int(starts[i])..<Int(starts[i + 1])] }

  /// The terms of contact `i`, sentence by sentence.
  public func sentences(_ i: Int) -> [ArraySlice<Int32>] {
    var low = 0
    var high = sentenceEnds.count
    while low < high {
      let middle = (low + high) / 2
      if sentenceEnds[middle] <= starts[i] { low = middle + 1 } else { high = middle }
    }
    var result: [ArraySlice<Int32>] = []
    var start = Int(starts[i])
    while low < sentenceEnds.count, sentenceEnds[low] < starts[i + 1] {
      result.append(terms[start..<Int(sentenceEnds[low])])
      start = Int(sentenceEnds[low])
      low += 1
    }
    result.append(terms[start..<Int(starts[i + 1])])
    return result
  }
}
