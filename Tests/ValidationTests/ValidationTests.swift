import ContactModel
import RootCauses
import Testing
import Validation

@Suite("Agreement of groups and labels")
struct AgreementFiguresTests {
  @Test("groups that are the labels under other names agree wholly")
  func perfect() {
    let figures = AgreementFigures(groups: [2, 2, 0, 1], labels: [0, 0, 1, 2])
    #expect(figures.accuracy == 1)
    #expect(abs(figures.normalisedMutualInformation - 1) < 1e-12)
    #expect(figures.adjustedRand == 1)
    #expect(figures.bCubed.f1 == 1)
    #expect(figures.groups == 3)
  }

  @Test("one group for two labels of three and one texts, by hand")
  func oneGroup() {
    let figures = AgreementFigures(groups: [0, 0, 0, 0], labels: [0, 0, 0, 1])
    #expect(figures.accuracy == 0.75)
    #expect(figures.normalisedMutualInformation == 0)
    #expect(figures.adjustedRand == 0)
    // Precision: (9 + 1)/4/4 = 0.625; recall 1.
    #expect(figures.bCubed.precision == 0.625)
    #expect(figures.bCubed.recall == 1)
    // The group predicts label 0: precision (0.75 + 0)/2, recall (1 + 0)/2.
    #expect(figures.majority.precision == 0.375)
    #expect(figures.majority.recall == 0.5)
  }

  @Test("the best one-to-one match is not the greedy one")
  func hungarian() {
    // Group 0 holds 3 of A and 2 of B, group 1 holds 3 of A: greedy gives 3 + 0, best 2 + 3.
    let figures = AgreementFigures(
      groups: [0, 0, 0, 0, 0, 1, 1, 1], labels: [0, 0, 0, 1, 1, 0, 0, 0])
    #expect(figures.accuracy == 5.0 / 8)
  }

  @Test("adjusted Rand of the textbook example: two groups of three split over two labels")
  func adjustedRand() {
    // Pairs together: 1 + 1 = 2... counted: C(2,2) + C(2,2) = 2; expected 6 x 6 / 15 = 2.4;
    // (2 - 2.4) / (6 - 2.4) = -1/9.
    let figures = AgreementFigures(groups: [0, 0, 0, 1, 1, 1], labels: [0, 0, 1, 0, 1, 1])
    #expect(abs(figures.adjustedRand - (2 - 2.4) / (6 - 2.4)) < 1e-12)
  }

  @Test("an ungrouped text is wrong in accuracy and its own group elsewhere")
  func ungrouped() {
    let figures = AgreementFigures(groups: [0, 0, -1, -1], labels: [0, 0, 1, 1])
    #expect(figures.accuracy == 0.5)
    #expect(figures.ungrouped.value == 0.5)
    #expect(figures.groups == 1)
    #expect(figures.bCubed.precision == 1)
    // Recall: 2 x 1 + 2 x 0.5 = 3 of 4.
    #expect(figures.bCubed.recall == 0.75)
  }
}

@Suite("Step figures")
struct StepFiguresTests {
  @Test("accuracy and macro F1 by hand; none agrees only with unknown")
  func byHand() {
    let figures = StepFigures(
      found: ["billing", "billing", nil, "status"], truth: ["billing", "status", "none", "status"])
    #expect(figures.accuracy == 0.75)
    // billing: 2/(2+1); status: 2/(1+2); none: 2/(1+1).
    #expect(abs(figures.macroF1 - (2.0 / 3 + 2.0 / 3 + 1) / 3) < 1e-12)
    // Billing 2 found and 1 true, status 1 and 2: one pair, in opposite order.
    #expect(figures.rankCorrelation == -1)
  }

  @Test("tau-b by hand: three steps in order but for one tie")
  func rankCorrelation() {
    // Found 3, 2, 2; true 3, 2, 1: two of three pairs agree, one is tied in the found numbers.
    let figures = StepFigures(
      found: ["a", "a", "a", "b", "b", "c", "c"], truth: ["a", "a", "a", "b", "b", "c", "x"])
    // Steps a 3/3, b 2/2, c 2/1, x 0/1: pairs ab, ac, ax, bx agree, bc and cx are tied on one side each.
    #expect(abs(figures.rankCorrelation - 4 / (5.0 * 5).squareRoot()) < 1e-12)
  }
}

@Suite("Labelled texts")
struct LabelledTextsTests {
  @Test("texts and labels are split at the last tab; a line without one is told")
  func reading() throws {
    let set = try LabelledTexts(tsv: "a b\tx\r\nc\td\ty\r\n", name: "set.tsv")
    #expect(set.texts == ["a b", "c\td"])
    #expect(set.labels == ["x", "y"])
    do {
      _ = try LabelledTexts(tsv: "a\tx\nno tab\n", name: "set.tsv")
      Issue.record("no failure")
    } catch {
      #expect(error.description.hasPrefix("set.tsv:2:"))
    }
  }

  @Test("an evaluation gives every text a group or none, and scores steps beside its baselines")
  func evaluation() throws {
    let lines = (0..<12).flatMap { i in
      ["my invoice is too high \(i)\tinvoice", "i forgot my password\tpassword"]
    }
    let set = try LabelledTexts(tsv: lines.joined(separator: "\n"), name: "set.tsv")
    let evaluation = Evaluation(
      set, processes: ["invoice": "billing", "password": "identity-access"], catalogue: .standard,
      threads: 1)
    #expect(evaluation.groups.count == 24)
    #expect(evaluation.agreement.accuracy == 1)
    let steps = try #require(evaluation.steps)
    #expect(steps.found.accuracy == 1)
    #expect(steps.majority.accuracy == 0.5)
    #expect(steps.keyword.accuracy == 1)
  }
}
