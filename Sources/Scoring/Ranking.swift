public import ContactModel

/// What the ranking counts.
public enum RankingUnit: String, Sendable {
  /// Avoidable cost, when tariffs cover at least half of the contacts.
  case cost
  /// Avoidable handling time, when at least half of the contacts have one.
  case minutes
  /// Avoidable contacts.
  case contacts
}

/// The place of one process in the ranking.
public struct RankedProcess: Sendable {
  /// Index of the process in the input.
  public let process: Int
  /// Place, from 1; equal scores share the first of their places, and nothing to avoid has no place.
  public let rank: Int?
  /// The mean of the low and the high avoidable amount, in the ranking's unit.
  public let avoidable: Double
  /// What it is ranked by: the avoidable amount times the process's factor (F18).
  public let score: Double
  /// 5th and 95th percentile of its place over resamples of the customers (F19); equal scores take all places of
  /// their group.
  public let rankRange: ClosedRange<Int>
  /// Share of resamples in which it is among the first five.
  public let topFive: Share
  /// Number of its group, from 1: processes of one group cannot be told apart, since none stands below the
  /// first of them in 19 of 20 resamples.
  public let tie: Int
}

/// Processes by what could be avoided.
public struct Ranking: Sendable {
  /// What was counted.
  public let unit: RankingUnit
  /// The processes, first place first; those without contacts are left out.
  public let processes: [RankedProcess]

  /// Ranks processes.
  ///
  /// Each contact adds half its amount when it is avoidable in the high estimate and half when it is in
  /// the low one. A tie is broken by the number of contacts, then by the order of the input.
  /// - Parameters:
  ///   - contacts: all contacts.
  ///   - processes: the process of each contact; -1 for none.
  ///   - count: number of processes.
  ///   - factors: what each process's avoidable amount is multiplied by; 1 when left out.
  ///   - resamples: how often the customers are drawn again, 0...1000.
  ///   - seed: of the draws.
  /// - Complexity: O(n + resamples x customers).
  public init(
    of contacts: [ScoredContact], by processes: [Int32], count: Int, factors: [Double]? = nil,
    resamples: Int, seed: UInt64
  ) {
    unit = Ranking.unit(of: contacts)
    let unit = unit
    let factors = factors ?? [Double](repeating: 1, count: count)
    var avoidable = [Double](repeating: 0, count: count)
    var sizes = [Int](repeating: 0, count: count)
    for (contact, process) in zip(contacts, processes) where process >= 0 {
      avoidable[Int(process)] += Ranking.amount(contact, unit)
      sizes[Int(process)] += 1
    }
    let scores = zip(avoidable, factors).map { $0 * $1 }
    let ranked = Ranking.order(scores, sizes)
    let cells = CustomerCells(contacts, processes) { Ranking.amount($0, unit) }
    var places = Array(repeating: [ClosedRange<Int>](), count: count)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<resamples {
      let drawn = zip(cells.resampled(count: count, &generator), factors).map { $0 * $1 }
      let order = Ranking.order(drawn, sizes)
      for (range, process) in zip(Ranking.shared(order, drawn), order) {
        places[process].append(range)
      }
    }
    let own = Ranking.shared(ranked, scores)
    var leader = ranked.first ?? 0
    var tie = 1
    self.processes = ranked.enumerated().map { place, process in
      let below = zip(places[leader], places[process])
        .filter { $0.upperBound < $1.lowerBound }.count
      // Without resamples every score is a group of its own.
      if process != leader, scores[process] != scores[leader], below * 20 >= resamples * 19 {
        tie += 1
        leader = process
      }
      let drawn = places[process].isEmpty ? [own[place]] : places[process]
      let lowest = drawn.map(\.lowerBound).sorted()
      let highest = drawn.map(\.upperBound).sorted()
      // Of the places of equals, the share that is among the first five.
      let topFive = drawn.reduce(0.0) { sum, range in
        sum + Double(max(0, min(5, range.upperBound) - range.lowerBound + 1)) / Double(range.count)
      }
      return RankedProcess(
        process: process, rank: scores[process] > 0 ? own[place].lowerBound : nil,
        avoidable: avoidable[process], score: scores[process],
        rankRange: lowest[(drawn.count - 1) * 5 / 100]...highest[(drawn.count - 1) * 95 / 100],
        topFive: Share(topFive, of: Double(drawn.count)), tie: tie)
    }
  }

  /// Cost when half the contacts have one, else minutes when half have a handling time, else contacts.
  private static func unit(of contacts: [ScoredContact]) -> RankingUnit {
    let costed = contacts.filter { $0.cost != nil }.count
    let timed = contacts.filter { $0.minutes != nil }.count
    return costed * 2 >= contacts.count && costed > 0
      ? .cost : timed * 2 >= contacts.count && timed > 0 ? .minutes : .contacts
  }

  /// What a contact adds to what is avoidable of its process.
  private static func amount(_ contact: ScoredContact, _ unit: RankingUnit) -> Double {
    let base: Double =
      switch unit {
      case .cost: contact.cost ?? 0
      case .minutes: contact.minutes ?? 0
      case .contacts: 1
      }
    return base * contact.part
      * ((contact.isAvoidableLow ? 0.5 : 0) + (contact.isAvoidableHigh ? 0.5 : 0))
  }

  /// The processes with contacts by score, then size, then number.
  private static func order(_ scores: [Double], _ sizes: [Int]) -> [Int] {
    scores.indices.filter { sizes[$0] > 0 }.sorted {
      if scores[$0] != scores[$1] { return scores[$0] > scores[$1] }
      return sizes[$0] != sizes[$1] ? sizes[$0] > sizes[$1] : $0 < $1
    }
  }

  /// The places that each process of an order could have: those of all with an equal score.
  private static func shared(_ order: [Int], _ scores: [Double]) -> [ClosedRange<Int>] {
    var places: [ClosedRange<Int>] = []
    for (place, process) in order.enumerated() {
      if let last = places.last, scores[order[place - 1]] == scores[process] {
        places.append(last)
        continue
      }
      let end = order[place...].prefix { scores[$0] == scores[process] }.count
      places.append((place + 1)...(place + end))
    }
    return places
  }
}

/// What each customer adds to each process.
private struct CustomerCells {
  private var starts: [Int32] = [0]
  private var processes: [Int32] = []
  private var amounts: [Double] = []

  init(
    _ contacts: [ScoredContact], _ ofContact: [Int32], amount: (ScoredContact) -> Double
  ) {
    // A contact without a known customer is a customer of its own.
    let keyed = contacts.indices.filter { ofContact[$0] >= 0 }.map { i in
      (
        customer: contacts[i].customer >= 0 ? Int(contacts[i].customer) : Int(Int32.max) + i,
        process: ofContact[i], amount: amount(contacts[i])
      )
    }.sorted { ($0.customer, $0.process) < ($1.customer, $1.process) }
    var current: Int?
    for cell in keyed {
      if cell.customer != current {
        if current != nil { starts.append(Int32(processes.count)) }
        current = cell.customer
      }
      if let last = processes.last, last == cell.process,
        Int(starts[starts.count - 1]) < processes.count
      {
        amounts[amounts.count - 1] += cell.amount
      } else {
        processes.append(cell.process)
        amounts.append(cell.amount)
      }
    }
    if current != nil { starts.append(Int32(processes.count)) }
  }

  /// The score of each process when every customer counts a Poisson(1) number of times, which is what
  /// drawing customers with replacement comes to.
  func resampled(count: Int, _ generator: inout SeededGenerator) -> [Double] {
    var scores = [Double](repeating: 0, count: count)
    for customer in 0..<(starts.count - 1) {
      let times = CustomerCells.poisson(generator.nextUnit())
      guard times > 0 else { continue }
      for cell in Int(starts[customer])..<Int(starts[customer + 1]) {
        scores[Int(processes[cell])] += times * amounts[cell]
      }
    }
    return scores
  }

  /// Cumulative probabilities of a Poisson(1) number being 0, 1, 2 ...
  private static let cumulative = [
    0.367_879_441_171, 0.735_758_882_343, 0.919_698_602_929, 0.981_011_843_124, 0.996_340_153_173,
    0.999_405_815_182, 0.999_916_758_850,
  ]

  private static func poisson(_ unit: Double) -> Double {
    Double(cumulative.firstIndex { unit < $0 } ?? cumulative.count)
  }
}
