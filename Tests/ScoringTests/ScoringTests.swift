import ContactModel
import Scoring
import Testing

private func contact(
  _ customer: Int32, minutes: Double? = nil, cost: Double? = nil, low: Bool = false,
  high: Bool = false, isRepeat: Bool = false, day: Int? = nil, transfers: Int? = nil
) -> ScoredContact {
  ScoredContact(
    customer: customer, day: day, minutes: minutes, cost: cost, isRepeat: isRepeat,
    isAvoidableLow: low, isAvoidableHigh: high, transfers: transfers)
}

@Suite("Tally")
struct TallyTests {
  @Test("figures of two questions, counted by hand")
  func byHand() {
    let contacts = [
      contact(1, minutes: 4, cost: 2, low: true, high: true, day: 1, transfers: 1),
      contact(1, minutes: 6, cost: 3, high: true, isRepeat: true, day: 1, transfers: 0),
      contact(2, day: 3), contact(-1, minutes: 10, cost: 5, day: 4),
    ]
    let figures = Tally.figures(of: contacts, by: [0, 0, 0, 1], groupCount: 2, total: 4)
    #expect(figures[0].contacts == 3)
    #expect(figures[0].customers == 2)
    #expect(figures[0].days == 2)
    #expect(figures[0].share.value == 0.75)
    #expect(figures[0].minutes == Minutes(10))
    #expect(figures[0].timedContacts == 2)
    #expect(figures[0].cost == Money(5))
    #expect(figures[0].avoidableLow == 1)
    #expect(figures[0].avoidableHigh == 2)
    #expect(figures[0].avoidableCostLow == Money(2))
    #expect(figures[0].avoidableCostHigh == Money(5))
    #expect(figures[0].repeats == 1)
    #expect(figures[0].transfers == 1)
    #expect(figures[1].customers == 0)
  }

  @Test("a contact with two questions counts in both, with half its time and cost")
  func halves() {
    var first = contact(1, minutes: 10, cost: 4, low: true, high: true, day: 1)
    first.part = 0.5
    let figures = Tally.figures(of: [first, first], by: [0, 1], groupCount: 2, total: 1)
    for own in figures {
      #expect(own.contacts == 1)
      #expect(own.minutes == Minutes(5))
      #expect(own.cost == Money(2))
      #expect(own.avoidableLow == 1)
      #expect(own.avoidableCostLow == Money(2))
    }
    // Process 1 has a contact of its own for 2.5 more: 2 + 2.5 beats 2.
    let ranking = Ranking(
      of: [first, first, contact(2, cost: 2.5, low: true, high: true, day: 2)], by: [0, 1, 1],
      count: 2, resamples: 0, seed: 1)
    #expect(ranking.processes.map(\.process) == [1, 0])
    #expect(ranking.processes.map(\.score) == [4.5, 2])
  }
}

@Suite("Ranking")
struct RankingTests {
  @Test("the middle of low and high decides: 10 x 0.5 + 10 beats 12")
  func middle() {
    // Process 0: ten minutes low and high, ten minutes high only: 10 + 5 = 15. Process 1: 12 x 1.
    let contacts = [
      contact(1, minutes: 10, low: true, high: true), contact(2, minutes: 10, high: true),
      contact(3, minutes: 12, low: true, high: true), contact(4, minutes: 100),
    ]
    let ranking = Ranking(of: contacts, by: [0, 0, 1, 1], count: 3, resamples: 0, seed: 1)
    #expect(ranking.unit == .minutes)
    #expect(ranking.processes.map(\.process) == [0, 1])
    #expect(ranking.processes.map(\.score) == [15, 12])
    #expect(ranking.processes.map(\.rank) == [1, 2])
  }

  @Test("equal scores share their places; nothing to avoid has no place and no certainty")
  func equals() {
    // Scores 4, 2, 2, 0, 0: places 1, 2-3, 2-3, 4-5, 4-5.
    var contacts = (0..<4).map { contact(Int32($0), low: true, high: true) }
    contacts += (4..<8).map { contact(Int32($0), low: true, high: true) }
    contacts += (8..<10).map { contact(Int32($0)) }
    let ranking = Ranking(
      of: contacts, by: [0, 0, 0, 0, 1, 1, 2, 2, 3, 4], count: 5, resamples: 0, seed: 1)
    #expect(ranking.processes.map(\.rank) == [1, 2, 2, nil, nil])
    #expect(ranking.processes.map(\.rankRange) == [1...1, 2...3, 2...3, 4...5, 4...5])
    #expect(ranking.processes.map(\.tie) == [1, 2, 2, 3, 3])
    let nothing = Ranking(
      of: (0..<7).map { contact(Int32($0)) }, by: [0, 1, 2, 3, 4, 5, 6], count: 7, resamples: 50,
      seed: 1)
    #expect(nothing.processes.allSatisfy { $0.rank == nil && $0.rankRange == 1...7 && $0.tie == 1 })
    // Five of seven equal places are among the first five.
    #expect(nothing.processes.allSatisfy { abs($0.topFive.value - 5.0 / 7) < 1e-9 })
  }

  @Test("cost ranks when half the contacts have it, else minutes, else contacts")
  func units() {
    let costed = [contact(1, cost: 1), contact(2)]
    #expect(Ranking(of: costed, by: [0, 0], count: 1, resamples: 0, seed: 1).unit == .cost)
    let timed = [contact(1, minutes: 1), contact(2), contact(3, cost: 1), contact(4, minutes: 2)]
    #expect(Ranking(of: timed, by: [0, 0, 0, 0], count: 1, resamples: 0, seed: 1).unit == .minutes)
    #expect(Ranking(of: [contact(1)], by: [0], count: 1, resamples: 0, seed: 1).unit == .contacts)
  }

  @Test("a clear lead keeps its place in all resamples, a close race does not")
  func ranges() {
    var contacts: [ScoredContact] = []
    var processes: [Int32] = []
    for i in 0..<Int32(400) {
      contacts.append(contact(i, low: true, high: true))
      processes.append(i < 300 ? 0 : i < 350 ? 1 : 2)
    }
    let ranking = Ranking(of: contacts, by: processes, count: 3, resamples: 200, seed: 7)
    #expect(ranking.processes[0].rankRange == 1...1)
    #expect(ranking.processes[1].rankRange == 2...3)
    #expect(ranking.processes[2].rankRange == 2...3)
    #expect(ranking.processes.allSatisfy { $0.topFive.value == 1 })
  }

  @Test("a fifth more contacts moves the rank range as the binomial says")
  func plantedChange() {
    // n and 500 single contacts: the first is ahead with chance Phi((n - 500) / sqrt(n + 500)). For 400, 480
    // and 576 that is .0004, .26 and .99: behind, undecided, ahead.
    func ranking(_ count: Int32) -> Ranking {
      let processes = (0..<(count + 500)).map { Int32($0 < count ? 0 : 1) }
      return Ranking(
        of: processes.indices.map { contact(Int32($0), low: true, high: true) }, by: processes,
        count: 2, resamples: 400, seed: 11)
    }
    func range(_ ranking: Ranking) -> ClosedRange<Int>? {
      ranking.processes.first { $0.process == 0 }?.rankRange
    }
    #expect(range(ranking(400)) == 2...2)
    #expect(ranking(400).processes.map(\.tie) == [1, 2])
    #expect(range(ranking(480)) == 1...2)
    #expect(ranking(480).processes.map(\.tie) == [1, 1])
    #expect(range(ranking(576)) == 1...1)
  }

  @Test("an opportunity is the avoidable amount times the factor")
  func opportunity() {
    let contacts = (0..<Int32(5)).map { contact($0, low: true, high: true) }
    let ranking = Ranking(
      of: contacts, by: [0, 0, 0, 1, 1], count: 2, factors: [0.5, 1], resamples: 0, seed: 1)
    #expect(ranking.processes.map(\.process) == [1, 0])
    #expect(ranking.processes.map(\.avoidable) == [2, 3])
    #expect(ranking.processes.map(\.score) == [2, 1.5])
  }

  @Test("resampling draws customers: one customer's hundred contacts come and go together")
  func customers() {
    // Process 0: a hundred contacts of one customer. Process 1: 90 customers, one contact each.
    let contacts =
      (0..<100).map { _ in contact(0, low: true, high: true) }
      + (1...90).map { contact(Int32($0), low: true, high: true) }
    let processes = [Int32](repeating: 0, count: 100) + [Int32](repeating: 1, count: 90)
    let ranking = Ranking(of: contacts, by: processes, count: 2, resamples: 200, seed: 3)
    // The customer is not drawn in e^-1 of the resamples, so second place is within the range.
    #expect(ranking.processes[0].process == 0)
    #expect(ranking.processes[0].rankRange == 1...2)
  }
}
