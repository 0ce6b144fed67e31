import ContactModel
public import Language

/// What a group of contacts asks, in the customers' words.
public struct QuestionDescription: Sendable {
  /// A short, typical text of the group, masked; no two groups of a log have the same one.
  public let label: String
  /// The words that tell the group from all others, strongest first; at most eight.
  public let terms: [String]
  /// Contacts whose texts are typical of the group, most typical first; at most three, all different.
  public let examples: [Int]
  /// Stems and their share of the group's direction, for finding the question again next month:
  /// at most 40, sorted by stem, squares sum to 1.
  public let fingerprint: [(stem: String, weight: Double)]
}

/// Describes groups of contacts.
public struct QuestionDescriber: Sendable {
  private let prepared: PreparedTexts
  private let groups: QuestionGroups

  /// A describer of the groups of a log.
  public init(_ prepared: PreparedTexts, _ groups: QuestionGroups) {
    self.prepared = prepared
    self.groups = groups
  }

  /// The descriptions by group; nil for a group without contacts.
  /// - Complexity: linear in the contacts and their words.
  public func describe() -> [QuestionDescription?] {
    var members: [[Int]] = Array(repeating: [], count: groups.groupCount)
    for (contact, group) in groups.groupOfContact.enumerated() where group >= 0 {
      members[Int(group)].append(contact)
    }
    // Larger groups choose their label first.
    let order = members.indices.sorted {
      members[$0].count != members[$1].count ? members[$0].count > members[$1].count : $0 < $1
    }
    var result: [QuestionDescription?] = Array(repeating: nil, count: groups.groupCount)
    var taken: Set<String> = []
    for group in order where !members[group].isEmpty {
      result[group] = describe(Int32(group), members[group], taken: &taken)
    }
    return result
  }

  private func describe(
    _ group: Int32, _ members: [Int], taken: inout Set<String>
  ) -> QuestionDescription {
    var frequency: [Int32: Int] = [:]
    for contact in members {
      for term in Set(prepared.terms[contact]) { frequency[term, default: 0] += 1 }
    }
    // Share of the group's contacts with a term, times how much the term speaks for the group.
    var typical: [Int32: Double] = [:]
    for (term, count) in frequency {
      let weight = groups.weight(ofLexiconTerm: term, for: group)
      if weight > 0 { typical[term] = Double(count) / Double(members.count) * weight }
    }
    let strongest = typical.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    let ranked = rank(members, by: typical)
    let label = chooseLabel(ranked, taken: &taken)
    var examples: [Int] = []
    var shown: Set<String> = []
    for candidate in ranked where examples.count < 3 {
      if shown.insert(prepared.shown[candidate.contact]).inserted {
        examples.append(candidate.contact)
      }
    }
    let kept = strongest.prefix(40)
    let norm = kept.reduce(0.0) { $0 + $1.value * $1.value }.squareRoot()
    return QuestionDescription(
      label: label, terms: strongest.prefix(8).map { prepared.lexicon.words[Int($0.key)] },
      examples: examples,
      fingerprint: kept.sorted { $0.key < $1.key }
        .map { (prepared.lexicon.stems[Int($0.key)], norm > 0 ? $0.value / norm : 0) })
  }

  private struct Candidate {
    let contact: Int
    let score: Double
  }

  /// The contacts by how typical their text is: the summed weights of its different terms over the root
  /// of their number, less for a text too short or too long to read as a question.
  private func rank(_ members: [Int], by typical: [Int32: Double]) -> [Candidate] {
    members.map { contact in
      let terms = Set(prepared.terms[contact]).sorted()
      let sum = terms.reduce(0.0) { $0 + (typical[$1] ?? 0) }
      let text = prepared.shown[contact]
      let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).count
      var score = sum / Double(max(1, terms.count)).squareRoot()
      if words < 4 { score *= 0.5 } else if words > 16 { score *= 16 / Double(words) }
      if text.contains("?") { score *= 1.15 }
      if text.contains("[") { score *= 0.8 }
      return Candidate(contact: contact, score: score)
    }.sorted {
      if $0.score != $1.score { return $0.score > $1.score }
      let texts = (prepared.shown[$0.contact], prepared.shown[$1.contact])
      return texts.0 != texts.1 ? texts.0 < texts.1 : $0.contact < $1.contact
    }
  }

  private func chooseLabel(_ ranked: [Candidate], taken: inout Set<String>) -> String {
    for candidate in ranked.prefix(50) {
      let label = QuestionDescriber.shortened(prepared.shown[candidate.contact])
      if !label.isEmpty, taken.insert(label).inserted { return label }
    }
    var number = 2
    let first = ranked.first.map { QuestionDescriber.shortened(prepared.shown[$0.contact]) } ?? "?"
    while !taken.insert("\(first) (\(number))").inserted { number += 1 }
    return "\(first) (\(number))"
  }

  /// One line of at most 90 characters, cut at a word.
  static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    guard line.count > 90 else { return line }
    let cut = line.prefix(90)
    let atWord = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return atWord + " …"
  }
}
