public import Language

/// Tells by which words any two questions of a log are kept apart.
public struct QuestionContrast: Sendable {
  private let groups: QuestionGroups
  private let lexicon: Lexicon
  /// The description of each group; nil for a group without contacts.
  private let descriptions: [QuestionDescription?]

  /// Telling terms of a group that are compared with another group.
  static let compared = 40

  /// Compares described groups.
  public init(
    _ descriptions: [QuestionDescription?], _ groups: QuestionGroups, lexicon: Lexicon
  ) {
    self.descriptions = descriptions
    self.groups = groups
    self.lexicon = lexicon
  }

  /// The words that tell a group from another: by the number of the group's contacts that have the word
  /// times how much more it speaks for the group than for the other, strongest first; at most four.
  public func words(of group: Int, against other: Int) -> [String] {
    var weighed: [(term: Int32, weight: Double)] = []
    for (term, contacts) in descriptions[group]?.telling ?? [] {
      let more =
        groups.weight(ofLexiconTerm: term, for: Int32(group))
        - groups.weight(ofLexiconTerm: term, for: Int32(other))
      if more > 0 { weighed.append((term, Double(contacts) * more)) }
    }
    weighed.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term }
    return weighed.prefix(4).map { lexicon.words[Int($0.term)] }
  }
}
