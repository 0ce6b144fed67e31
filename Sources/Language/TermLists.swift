/// The terms of each contact, in the order of the text.
public struct TermLists: Sendable {
  /// Where the terms of contact `i` begin in ``terms``; one longer than the number of contacts.
  public let starts: [Int32]
  /// Term ids of all contacts, one contact after another; an id is an index into the lexicon.
  public let terms: [Int32]

  /// Lists from their parts; `starts` has one entry more than there are contacts.
  public init(starts: [Int32], terms: [Int32]) {
    precondition(starts.last.map(Int.init) == terms.count, "the last start must be the term count")
    self.starts = starts
    self.terms = terms
  }

  /// Number of contacts.
  public var count: Int { starts.count - 1 }

  /// The terms of contact `i`, in the order of the text.
  public subscript(_ i: Int) -> ArraySlice<Int32> { terms[Int(starts[i])..<Int(starts[i + 1])] }
}
