import ContactModel
import Language
import Rework
import Testing

@Suite("Repeats (F3-F6)")
struct RepeatChainsTests {
  private func contact(_ customer: UInt64?, day: Int, hour: Int = 0) -> RepeatChains.Candidate {
    RepeatChains.Candidate(
      customer: customer.map { CustomerKey(bits: $0) },
      time: LocalTime(seconds: day * 86_400 + hour * 3_600))
  }

  @Test("same customer, about the same, within seven days; exactly seven days still counts")
  func window() {
    let subject = [4, 4, 4, 5, 4, 4, 4]
    let chains = RepeatChains(
      [
        contact(1, day: 0), contact(1, day: 7), contact(1, day: 14, hour: 1), contact(1, day: 15),
        contact(2, day: 7), contact(nil, day: 7), contact(1, day: 15),
      ], windowDays: 7
    ) { subject[$0] == subject[$1] }
    #expect(chains.repeats == [-1, 0, -1, -1, -1, -1, 2])
    #expect(chains.gaps[2] == 7 * 86_400 + 3_600)
    #expect(chains.isMeasured)
  }

  @Test("contacts of a former month are come back to, within their windows; this month's go first")
  func former() {
    // Customer 1 asked on day 20 of the month before (day -10) and on days 2 and 3; customer 2 on day -3 and day 4.
    let chains = RepeatChains(
      [contact(1, day: 2), contact(1, day: 3), contact(2, day: 4), contact(3, day: 5)],
      windowDays: 7,
      former: [
        contact(1, day: -10), contact(2, day: -3), contact(3, day: -3), contact(3, day: -30),
      ]
    ) { _, _ in
      true
    } isSameAsFormer: { former, _ in
      former != 2
    }
    #expect(chains.returns == [-1, 0, -1, -1])
    // Of customer 3 the nearer one was about something else, the other is 35 days away.
    #expect(chains.returnsToFormer == [0, -1, 1, -1])
    #expect((0..<4).map(chains.comesBack) == [true, true, true, false])
    // Twelve days are a return, but no repeat; seven are one.
    #expect((0..<4).map(chains.isRepeat) == [false, true, true, false])
    #expect(chains.gaps == [12 * 86_400, 86_400, 7 * 86_400, nil])
    // The chain of customer 2 began in the month before: it is none of this month's.
    #expect(chains.chains(of: [0, 1, 2, 3], windowDays: 7).chains == 2)
    // With the month before known, the windows of all four are complete.
    #expect(chains.snowballs([0, 1, 2, 3], withinDays: 7) == (2, 4))
  }

  @Test("without customers nothing is measured")
  func unmeasured() {
    let chains = RepeatChains([contact(nil, day: 1)], windowDays: 7) { _, _ in true }
    #expect(!chains.isMeasured)
  }

  @Test("rates count complete windows only; chains by hand")
  func figures() {
    // Customer 1 asks on days 0, 3 and 8, customer 2 on days 5 and 30, customer 3 on day 20.
    let chains = RepeatChains(
      [
        contact(1, day: 0), contact(1, day: 3), contact(1, day: 8), contact(2, day: 5),
        contact(3, day: 20), contact(2, day: 30),
      ], windowDays: 7
    ) { _, _ in true }
    let all = [0, 1, 2, 3, 4, 5]
    // Within 3 days, from day 3 on: day 3 repeats; days 8, 5, 20 and 30 do not.
    #expect(chains.snowballs(all, withinDays: 3) == (1, 5))
    // Within 7 days, from day 7 on: day 8 repeats; days 20 and 30 do not.
    #expect(chains.snowballs(all, withinDays: 7) == (1, 3))
    // Within 30 days, from day 30 on: only day 30, 25 days behind day 5.
    #expect(chains.snowballs(all, withinDays: 30) == (1, 1))
    let figures = chains.chains(of: all, windowDays: 7)
    // Chains: days 0-3-8, 5, 20, 30. The last one's window is not complete.
    #expect(figures.chains == 4)
    #expect(figures.meanLength == 1.5)
    #expect(figures.long == 1)
    #expect(figures.meanMeltDays == 8)
    #expect(figures.firstContactResolution == 2.0 / 3)
  }
}

@Suite("Handovers (F12)")
struct HandoversTests {
  @Test("a route tells transfers, ping-pong and the wrong first group")
  func route() {
    let there = Handovers(route: "Desk > Billing", transfers: nil)
    #expect(there.transfers == 1)
    #expect(!there.isPingPong)
    #expect(there.wrongFirst == "Desk")
    #expect(there.last == "Billing")
    let back = Handovers(route: "Desk>Billing>Desk", transfers: 1)
    #expect(back.transfers == 2)
    #expect(back.isPingPong)
    #expect(back.wrongFirst == nil)
  }

  @Test("without a route the number counts, without both nothing is known")
  func unknown() {
    #expect(Handovers(route: "", transfers: 3).transfers == 3)
    #expect(Handovers(route: "", transfers: nil).transfers == nil)
    #expect(Handovers(route: "Desk", transfers: nil).transfers == 0)
  }
}

@Suite("Promises (F13)")
struct PromisesTests {
  // Thursday 2 October 2025, 16:00.
  private let thursday = LocalTime(year: 2025, month: 10, day: 2, hour: 16) ?? LocalTime(seconds: 0)

  private func promise(_ answer: String, horizon: Int = 31) -> Promise? {
    PromiseReader(
      hours: WorkingHours(opens: 8, closes: 18), normDays: 2,
      horizon: LocalTime(year: 2025, month: 10, day: horizon) ?? thursday
    ).promise(in: answer, of: thursday, said: PromisesTests.said)
  }

  /// Stands for the model of promises: who will call does.
  private static func said(_ part: String) -> [String]? {
    let promises = ["bellen", "bel u", "belt u", "call you", "terugbel", "neemt contact", "wordt"]
    return promises.first(where: part.lowercased().contains).map { [$0] }
  }

  @Test("terms become deadlines on the working calendar")
  func deadlines() {
    // Two working days behind a Thursday: the end of Monday.
    #expect(
      promise("U wordt binnen 2 werkdagen teruggebeld.")?.deadline.text == "2025-10-06 23:59:59")
    // Two hours until closing on Thursday, two more on Friday from eight.
    #expect(promise("Wij bellen u binnen vier uur.")?.deadline.text == "2025-10-03 10:00")
    #expect(promise("Ik bel u terug, morgen voor half tien.")?.deadline.text == "2025-10-03 09:30")
    #expect(promise("We will call you back before 5 pm.")?.deadline.text == "2025-10-02 17:00")
    #expect(promise("Someone will call you tomorrow.")?.deadline.dayText == "2025-10-03")
  }

  @Test("without a term the norm holds")
  func norm() {
    let promise = promise("Terugbelverzoek aangemaakt.")
    #expect(promise?.isTermGiven == false)
    #expect(promise?.deadline.dayText == "2025-10-06")
  }

  @Test("kept, late, never and open")
  func outcomes() {
    let said = "Een collega belt u binnen 1 werkdag terug."
    #expect(promise(said + " [2025-10-03 14:19] klant teruggebeld")?.outcome == .kept)
    #expect(promise(said + " [03-10 14:19] tgb, opgelost")?.outcome == .kept)
    #expect(promise(said + " [06-10-2025 09:00] nu pas teruggebeld")?.outcome == .late)
    #expect(promise(said + " [2025-10-03 14:19] gebeld, geen gehoor")?.outcome == .never)
    #expect(promise(said)?.outcome == .never)
    #expect(promise(said, horizon: 3)?.outcome == .open)
    #expect(promise("Vraag beantwoord.") == nil)
  }

  @Test("a date at the front of a line counts like one in brackets, the name behind it is nothing")
  func datedLines() {
    let said = "Een collega belt u binnen 1 werkdag terug."
    #expect(promise(said + "\n03-10-2025 14:19 Bakker, R.: klant teruggebeld")?.outcome == .kept)
    #expect(promise(said + "\n06-10-2025 09:00 Bakker: nu pas teruggebeld")?.outcome == .late)
    #expect(promise("Monteur belt u morgen over de afspraak.")?.deadline.dayText == "2025-10-03")
    #expect(promise("Belt morgen zelf terug.") == nil)
  }

  @Test(
    "what the customer will do is no part of a promise, what the organisation will do beside it is")
  func customersActs() {
    for answer in [
      "Klant belt u morgen.", "Mw belt u omdat de lift stilstaat", "Cust will call you back",
      "Advised her to call you",
    ] { #expect(promise(answer) == nil, "\(answer)") }
    #expect(promise("Klant belt zelf ook, de planner belt u morgen.") != nil)
    #expect(promise("Told her we will call you.") != nil)
  }

  @Test("an answer that is sent to many promises only what it calls a call")
  func standard() {
    let reader = PromiseReader(
      hours: WorkingHours(opens: 8, closes: 18), normDays: 2,
      horizon: LocalTime(date: [2025, 11, 1], hour: 0, minute: 0, second: 0)!)
    let time = LocalTime(date: [2025, 10, 2], hour: 10, minute: 0, second: 0)!
    let sent = "Uw melding is doorgezet. De aannemer neemt contact met u op."
    #expect(reader.promise(in: sent, of: time, said: PromisesTests.said) != nil)
    #expect(
      reader.promise(in: sent, of: time, isStandard: true, said: PromisesTests.said) == nil)
    #expect(
      reader.promise(
        in: "De planner belt u.", of: time, isStandard: true, said: PromisesTests.said) != nil)
  }

  @Test("the wording of an answer has no dates and names in front of its lines")
  func wording() {
    let first = PromiseReader.wording(of: "03-10-2025 14:19 Bakker, R.: Doorgezet naar planning.")
    #expect(first == PromiseReader.wording(of: "06-10-2025 09:02 Visser: Doorgezet naar planning."))
    #expect(first == "Doorgezet naar planning.")
  }

  @Test("the words of a promise are told with its term")
  func words() {
    #expect(promise("Jansen belt u vandaag zelf terug.")?.words == "belt u (vandaag)")
    #expect(promise("Wij bellen u.")?.words == "bellen")
  }
}

@Suite("Failure demand (F9)")
struct FailureDemandTests {
  private func hit(_ cue: CueClass) -> CueHit { CueHit(cue: cue, words: "x") }

  @Test("hard cues and repeats are hard, soft cues soft, value demand never without hard evidence")
  func evidence() {
    #expect(FailureDemand.evidence([], isRepeat: false) == .none)
    #expect(FailureDemand.evidence([], isRepeat: true) == .hard)
    #expect(FailureDemand.evidence([hit(.chase)], isRepeat: false) == .hard)
    #expect(FailureDemand.evidence([hit(.unclear)], isRepeat: false) == .soft)
    #expect(FailureDemand.evidence([hit(.unclear), hit(.value)], isRepeat: false) == .none)
    #expect(FailureDemand.evidence([hit(.wrong), hit(.value)], isRepeat: false) == .hard)
    #expect(FailureDemand.evidence([hit(.customerSide)], isRepeat: false) == .none)
  }
}
