public import Language

/// Tells by which words any two questions of a log are kept apart.
public struct QuestionContrast: Sendable {
  private let groups: QuestionGroups
  private let lexicon: Lexicon
  /// The most telling lexicon terms of each group with the number of its contacts that have them.
  private let telling: [[(term: Int32, contacts: Int)]]

  /// Telling terms of a group that are compared with another group.
  private static let compared = 40

  /// Counts the terms of every group.
  /// - Complexity: linear in the contacts and their words.
  public init(_ prepared: PreparedTexts, _ groups: QuestionGroups) {
    self.groups = groups
    lexicon = prepared.lexicon
    var counts: [[Int32: Int]] = Array(repeating: [:], count: groups.groupCount)
    for (contact, group) in groups.groupOfContact.enumerated() where group >= 0 {
      for term in Set(prepared.terms[contact]) { counts[Int(group)][term, default: 0] += 1 }
    }
    telling = counts.indices.map { group in
      var weighed: [(term: Int32, contacts: Int, weight: Double)] = []
      for (term, contacts) in counts[group] {
        let weight = groups.weight(ofLexiconTerm: term, for: Int32(group))
        if weight > 0 { weighed.append((term, contacts, Double(contacts) * weight)) }
      }
      weighed.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term }
      return weighed.prefix(QuestionContrast.compared).map { ($0.term, $0.contacts) }
    }
  }

  /// The words that tell a group from another: by the number of the group's contacts that have the word
  /// times how much more it speaks for the group than for the other, strongest first; at most four.
  public func words(of group: Int, against other: Int) -> [String] {
    var weighed: [(term: Int32, weight: Double)] = []
    for (term, contacts) in telling[group] {
      let more =
        groups.weight(ofLexiconTerm: term, for: Int32(group))
        - groups.weight(ofLexiconTerm: term, for: Int32(other))
      if more > 0 { weighed.append((term, Double(contacts) * more)) }
    }
    weighed.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term }
    return weighed.prefix(4).map { lexicon.words[Int($0.term)] }
  }
}
