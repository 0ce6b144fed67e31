import Testing

import Questions

@Suite("Stability")
struct GroupStabilityTests {
  @Test("a group's share of pairs that stay together, over the other groupings")
  func together() {
    // Four texts in one group, two in another, one alone.
    let groups: [Int32] = [0, 0, 0, 0, 1, 1, 2]
    // The first keeps three of the four: 3 of 6 pairs; and parts the two. The second keeps all.
    let others: [[Int32]] = [[0, 0, 0, 1, 1, 2, 2], [3, 3, 3, 3, 0, 0, 1]]
    #expect(GroupStability.together(groups, groupCount: 3, in: others) == [0.75, 0.5, 0])
    #expect(GroupStability.together(groups, groupCount: 3, in: []) == [0, 0, 0])
  }

  @Test("words that say the same stand in a label once")
  func kin() {
    #expect(QuestionDescriber.isKin("afrekening", "jaarafrekening"))
    #expect(QuestionDescriber.isKin("verhuizen", "verhuizing"))
    #expect(!QuestionDescriber.isKin("factuur", "incasso"))
    #expect(!QuestionDescriber.isKin("cv", "cvketel"))
  }
}
