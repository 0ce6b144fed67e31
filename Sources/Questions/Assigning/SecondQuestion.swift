/// Finds a second question in a contact of several sentences.
enum SecondQuestion {
  /// A sentence with fewer different usable terms says nothing clear.
  private static let leastTerms = 3
  /// A sentence is clear when its group is at least a hundred times likelier than the next, ln 100.
  private static let leastMargin: Float = 4.6

  /// The group of the clearest sentence that asks something else than the contact as a whole, when
  /// another sentence is as clear about that; -1 when there is none. A mixed group is no question.
  static func group(
    _ sentences: [[(term: Int32, count: Float)]], main: Int32, model: QuestionModel,
    isMixed: [Bool], scratch: inout [Double]
  ) -> Int32 {
    guard sentences.count > 1, !isMixed[Int(main)] else { return -1 }
    var saysMain = false
    var second: (group: Int32, margin: Float) = (-1, 0)
    for sentence in sentences where sentence.count >= leastTerms {
      let choice = model.choose(sentence, scratch: &scratch)
      guard choice.group >= 0, choice.margin >= leastMargin else { continue }
      if choice.group == main {
        saysMain = true
      } else if !isMixed[Int(choice.group)], choice.margin > second.margin {
        second = (choice.group, choice.margin)
      }
    }
    return saysMain ? second.group : -1
  }
}
