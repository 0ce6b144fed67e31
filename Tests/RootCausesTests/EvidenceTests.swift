import ContactModel
import RootCauses
import Testing

@Suite("Contrast with the other questions")
struct ContrastTests {
  @Test("a trait three times as often is found with its shares, an even one is not")
  func findings() throws {
    // Question 0: 60 of 100 by phone; the others: 60 of 300. Half of both on Monday.
    var questions: [Int32] = []
    var traits: [[RootCauses.Trait]] = []
    for i in 0..<400 {
      questions.append(i < 100 ? 0 : 1)
      let isPhone = i < 100 ? i < 60 : i < 160
      traits.append([
        RootCauses.Trait(column: "channel", value: isPhone ? "phone" : "mail"),
        RootCauses.Trait(column: "weekday", value: i % 2 == 0 ? "1" : "2"),
      ])
    }
    let findings = Contrast.findings(questions: questions, count: 2, traits: traits)
    let first = try #require(findings.first)
    #expect(first.question == 0)
    #expect(first.trait == RootCauses.Trait(column: "channel", value: "phone"))
    #expect(first.own.value == 0.6)
    #expect(first.others.value == 0.2)
    #expect(abs(first.times - 3) < 1e-12)
    // Pooled .3: z = .4 / sqrt(.21 (1/100 + 1/300)) = 7.559.
    #expect(abs(first.deviate - 7.559) < 0.001)
    #expect(findings.contains { $0.trait.column == "weekday" } == false)
    #expect(findings.contains { $0.question == 1 && $0.trait.value == "mail" })
  }

  @Test("an event that triples a question's contacts is told with what was expected")
  func jump() throws {
    // Three a day for ten days, nine a day in the five days from day 5.
    let own = [3, 3, 3, 3, 3, 9, 9, 9, 9, 9]
    let jump = try #require(
      EventJump(own: own, weights: [Double](repeating: 1, count: 10), window: 5..<10))
    #expect(jump.inside == 45)
    #expect(abs(jump.expected - 15) < 1e-9)
    #expect(abs(jump.times - 3) < 1e-9)
    let even = EventJump(
      own: [Int](repeating: 3, count: 10), weights: [Double](repeating: 1, count: 10),
      window: 5..<10)
    #expect(even == nil)
  }

  @Test("the day a question started is found")
  func start() throws {
    let all = [Int](repeating: 50, count: 20)
    let own = (0..<20).map { $0 < 12 ? 1 : 8 }
    let shift = try #require(DayShift(own: own, all: all, firstDay: 20_000))
    #expect(shift.day == 20_012)
    #expect(shift.before.value == 0.02)
    #expect(shift.after.value == 0.16)
    #expect(DayShift(own: [Int](repeating: 3, count: 20), all: all, firstDay: 0) == nil)
  }
}

@Suite("Strategy")
struct StrategyTests {
  @Test("what a strategy can take away is what METHOD says (F11)")
  func removable() {
    let shares: [Strategy: Double] = [
      .eliminate: 1, .preempt: 0.8, .digitise: 0.6, .streamline: 0.3, .leverage: 0,
    ]
    #expect(Strategy.allCases.allSatisfy { $0.removable == shares[$0] })
  }

  @Test("the first rule that holds decides, and value demand is never avoidable")
  func rules() {
    var signs = StrategySigns()
    signs.step = "delivery"
    #expect(StrategyRule.deciding(signs).strategy == .streamline)
    signs.hasTrigger = true
    #expect(StrategyRule.deciding(signs).strategy == .preempt)
    signs.hardEvidence = 0.2
    #expect(StrategyRule.deciding(signs).strategy == .eliminate)
    signs.step = "status"
    #expect(StrategyRule.deciding(signs).strategy == .preempt)
    signs.step = "delivery"
    signs.hasTrigger = false
    signs.hardEvidence = 0.05
    signs.value = 0.25
    let rule = StrategyRule.deciding(signs)
    #expect(rule.number == 1)
    #expect(rule.strategy == .leverage)
    #expect(rule.strategy.removable == 0)
  }
}

@Suite("Codes of the agents (F23)")
struct CodeAuditTests {
  @Test("purity, remainder, spread and V-measure by hand")
  func byHand() throws {
    // Code A: 6 of question 0; code overig: 5 of question 0, 5 of question 1.
    let codes = Array(repeating: "A", count: 6) + Array(repeating: "overig", count: 10)
    let questions: [Int32] = Array(repeating: 0, count: 11) + Array(repeating: 1, count: 5)
    let audit = try #require(CodeAudit(codes: codes, questions: questions, count: 2))
    #expect(audit.codes.map(\.name) == ["overig", "A"])
    #expect(audit.codes[0].purity == 0.5)
    #expect(audit.codes[0].spread == 2)
    #expect(audit.codes[0].isRemainder)
    #expect(audit.remainder == 10.0 / 16)
    #expect(audit.firstInList.share == 6.0 / 16)
    #expect(audit.codesOfQuestion == [2, 1])
    // Entropies: codes .66156, questions .62109, joint 1.09478; homogeneity 1 - (1.09478 - .66156) / .62109 =
    // .30249, completeness 1 - (1.09478 - .62109) / .66156 = .28398, V = 2 h c / (h + c).
    #expect(abs(audit.agreement - 0.29294) < 1e-5)
  }

  @Test("no audit without codes")
  func none() {
    #expect(CodeAudit(codes: ["", "", "A"], questions: [0, 0, 0], count: 1) == nil)
  }
}
