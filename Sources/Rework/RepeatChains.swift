public import ContactModel

/// A contact as the search for repeats sees it.
public struct RepeatCandidate: Sendable {
  /// Who asked; nil when unknown.
  public let customer: CustomerKey?
  /// When; nil when unknown.
  public let time: LocalTime?
  /// The question asked; -1 for none.
  public let question: Int32

  /// A contact of a customer about a question at a time.
  public init(customer: CustomerKey?, time: LocalTime?, question: Int32) {
    self.customer = customer
    self.time = time
    self.question = question
  }
}

/// Contacts that repeat an earlier one: same customer, same question, within a window (F3).
public struct RepeatChains: Sendable {
  /// The earlier contact that contact `i` repeats; -1 when it repeats none.
  public let repeats: [Int]
  /// Whether repeats could be looked for: some contacts have both customer and time.
  public let isMeasured: Bool

  /// Finds the repeats.
  /// - Parameters:
  ///   - contacts: all contacts, in any order.
  ///   - windowDays: the largest number of days between two contacts, 1...90; exactly `windowDays` times
  ///     24 hours still counts.
  /// - Complexity: O(n log n).
  public init(_ contacts: [RepeatCandidate], windowDays: Int) {
    var repeats = [Int](repeating: -1, count: contacts.count)
    let usable = contacts.indices.filter {
      contacts[$0].customer != nil && contacts[$0].time != nil && contacts[$0].question >= 0
    }
    isMeasured = !usable.isEmpty
    func key(_ i: Int) -> (UInt64, Int32, Int, Int) {
      (
        contacts[i].customer?.bits ?? 0, contacts[i].question, contacts[i].time?.seconds ?? 0, i
      )
    }
    let order = usable.sorted { key($0) < key($1) }
    for (earlier, later) in zip(order, order.dropFirst()) {
      let a = key(earlier)
      let b = key(later)
      if a.0 == b.0, a.1 == b.1, b.2 - a.2 <= windowDays * 86_400 { repeats[later] = earlier }
    }
    self.repeats = repeats
  }
}
