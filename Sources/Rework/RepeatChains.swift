public import ContactModel

/// Contacts that repeat an earlier one: same customer, about the same thing, within a window (F3).
public struct RepeatChains: Sendable {
  /// A contact as the search for repeats sees it.
  public struct Candidate: Sendable {
    /// Who asked; nil when unknown.
    public let customer: CustomerKey?
    /// When; nil when unknown.
    public let time: LocalTime?

    /// A contact of a customer at a time.
    public init(customer: CustomerKey?, time: LocalTime?) {
      self.customer = customer
      self.time = time
    }
  }

  /// The windows that are printed side by side, in days.
  public static let windows = [1, 3, 7, 14, 30]

  /// The latest earlier contact that contact `i` repeats within the window; -1 when it repeats none.
  public let repeats: [Int]
  /// The contact that repeats contact `i`, the last of several; -1 when none does.
  public let repeatedBy: [Int]
  /// The latest earlier contact that contact `i` comes back to, within the longest of the ``windows``; -1 for none.
  public let returns: [Int]
  /// The contact of an earlier month that contact `i` comes back to, as an index into those; -1 for none.
  public let returnsToFormer: [Int]
  /// Seconds between a contact and the one it comes back to; nil for none.
  public let gaps: [Int?]
  /// Whether repeats could be looked for: some contacts have both customer and time.
  public let isMeasured: Bool
  private let times: [LocalTime?]
  private let first: Int
  private let last: Int
  private let window: Int

  /// Finds the repeats.
  /// - Parameters:
  ///   - contacts: all contacts, in any order.
  ///   - windowDays: the largest number of days between two contacts, 1...90; exactly `windowDays` times
  ///     24 hours still counts.
  ///   - former: contacts of earlier months, of which it is no longer known what they said.
  ///   - isSame: whether the later of two contacts of one customer is about what the earlier was about.
  ///   - isSameAsFormer: the same of a former contact, by its index, and a contact.
  /// - Complexity: O(n log n) and a call of `isSame` per pair of one customer within the longest window.
  public init(
    _ contacts: [Candidate], windowDays: Int, former: [Candidate] = [],
    isSame: (_ earlier: Int, _ later: Int) -> Bool,
    isSameAsFormer: (_ former: Int, _ later: Int) -> Bool = { _, _ in false }
  ) {
    // Former contacts stand behind the others.
    let all = contacts + former
    var formerReturns = [Int](repeating: -1, count: contacts.count)
    var repeats = [Int](repeating: -1, count: contacts.count)
    var returns = repeats
    var gaps = [Int?](repeating: nil, count: contacts.count)
    let usable = all.indices.filter { all[$0].customer != nil && all[$0].time != nil }
    isMeasured = usable.contains { $0 < contacts.count }
    func key(_ i: Int) -> (UInt64, Int, Int) {
      (all[i].customer?.bits ?? 0, all[i].time?.seconds ?? 0, i)
    }
    let order = usable.sorted { key($0) < key($1) }
    let longest = max(windowDays, RepeatChains.windows.last ?? 0) * 86_400
    for (place, later) in order.enumerated() where later < contacts.count {
      for earlier in order[..<place].reversed() {
        guard key(earlier).0 == key(later).0 else { break }
        let gap = key(later).1 - key(earlier).1
        guard gap <= longest else { break }
        guard earlier < contacts.count else {
          guard isSameAsFormer(earlier - contacts.count, later) else { continue }
          formerReturns[later] = earlier - contacts.count
          gaps[later] = gap
          break
        }
        guard isSame(earlier, later) else { continue }
        returns[later] = earlier
        gaps[later] = gap
        if gap <= windowDays * 86_400 { repeats[later] = earlier }
        break
      }
    }
    var repeatedBy = [Int](repeating: -1, count: contacts.count)
    for (later, earlier) in repeats.enumerated() where earlier >= 0 { repeatedBy[earlier] = later }
    self.repeats = repeats
    self.returns = returns
    self.repeatedBy = repeatedBy
    self.gaps = gaps
    returnsToFormer = formerReturns
    window = windowDays * 86_400
    times = contacts.map { $0.customer == nil ? nil : $0.time }
    first = all.compactMap { $0.time?.seconds }.min() ?? 0
    last = contacts.compactMap { $0.time?.seconds }.max() ?? 0
  }

  /// Whether a contact comes back to an earlier one, of this month or a former one.
  public func comesBack(_ contact: Int) -> Bool {
    returns[contact] >= 0 || returnsToFormer[contact] >= 0
  }

  /// Whether a contact repeats an earlier one within the window, of this month or a former one.
  public func isRepeat(_ contact: Int) -> Bool {
    repeats[contact] >= 0
      || returnsToFormer[contact] >= 0 && (gaps[contact] ?? .max) <= window
  }

  /// The snowball rate of some contacts (F4) as two counts: those that repeat an earlier one within `days`,
  /// and all that came at least `days` after the first contact of all, so that their window is complete.
  public func snowballs(
    _ members: [Int], withinDays days: Int
  ) -> (repeating: Int, counted: Int) {
    let window = days * 86_400
    var counted = 0
    var repeating = 0
    for contact in members {
      guard let time = times[contact], time.seconds - first >= window else { continue }
      counted += 1
      if let gap = gaps[contact], gap <= window { repeating += 1 }
    }
    return (repeating, counted)
  }

  /// The chains that some contacts start or continue, within the window the repeats were looked for.
  ///
  /// A chain belongs to the contacts when its first contact does.
  public func chains(of members: [Int], windowDays: Int) -> ChainFigures {
    var figures = ChainFigures()
    for start in members where !isRepeat(start) {
      guard let began = times[start] else { continue }
      var length = 1
      var end = start
      while repeatedBy[end] >= 0 {
        length += 1
        end = repeatedBy[end]
      }
      figures.chains += 1
      figures.contacts += length
      if length >= 3 { figures.long += 1 }
      if length > 1, let ended = times[end] {
        figures.melting += 1
        figures.meltDays += Double(ended.seconds - began.seconds) / 86_400
      }
      // Behind the last complete window a chain may still grow: it tells nothing about first-time solving.
      guard began.seconds <= last - windowDays * 86_400 else { continue }
      figures.complete += 1
      if length == 1 { figures.solvedAtOnce += 1 }
    }
    return figures
  }
}

/// Chains of repeated contacts (F5, F6).
public struct ChainFigures: Sendable, Equatable {
  /// Chains that were started.
  public internal(set) var chains = 0
  /// Contacts in them.
  public internal(set) var contacts = 0
  /// Chains of at least three contacts.
  public internal(set) var long = 0
  /// Chains whose window is complete.
  public internal(set) var complete = 0
  /// Chains of one contact among those.
  public internal(set) var solvedAtOnce = 0
  /// Chains of more than one contact.
  public internal(set) var melting = 0
  /// Days from first to last contact, summed over the chains of more than one.
  public internal(set) var meltDays = 0.0

  /// No chains.
  public init() {}

  /// Share of complete chains that took one contact (F5); nil without a complete chain.
  public var firstContactResolution: Double? {
    complete > 0 ? Double(solvedAtOnce) / Double(complete) : nil
  }

  /// Mean contacts of a chain (F6); nil without chains.
  public var meanLength: Double? { chains > 0 ? Double(contacts) / Double(chains) : nil }

  /// Mean days a chain of more than one contact took (F6); nil without one.
  public var meanMeltDays: Double? { melting > 0 ? meltDays / Double(melting) : nil }
}
