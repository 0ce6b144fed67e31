import ContactModel
import Language
import Rework
import Testing

@Suite("Repeats (F3)")
struct RepeatChainsTests {
  private func contact(_ customer: UInt64?, day: Int, hour: Int = 0, question: Int32)
    -> RepeatCandidate
  {
    RepeatCandidate(
      customer: customer.map { CustomerKey(bits: $0) },
      time: LocalTime(seconds: day * 86_400 + hour * 3_600), question: question)
  }

  @Test("same customer, same question, within seven days; exactly seven days still counts")
  func window() {
    let chains = RepeatChains(
      [
        contact(1, day: 0, question: 4), contact(1, day: 7, question: 4),
        contact(1, day: 14, hour: 1, question: 4), contact(1, day: 15, question: 5),
        contact(2, day: 7, question: 4), contact(nil, day: 7, question: 4),
        contact(1, day: 15, question: 4),
      ], windowDays: 7)
    #expect(chains.repeats == [-1, 0, -1, -1, -1, -1, 2])
    #expect(chains.isMeasured)
  }

  @Test("without customers nothing is measured")
  func unmeasured() {
    let chains = RepeatChains([contact(nil, day: 1, question: 1)], windowDays: 7)
    #expect(!chains.isMeasured)
  }

  @Test("a contact without a question repeats nothing")
  func ungrouped() {
    let chains = RepeatChains(
      [contact(1, day: 1, question: -1), contact(1, day: 2, question: -1)], windowDays: 7)
    #expect(chains.repeats == [-1, -1])
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
