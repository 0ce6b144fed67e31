import ContactModel
public import Language

/// What a group of contacts asks, in the customers' words.
public struct QuestionDescription: Sendable {
  /// A short, typical sentence of the group, masked; no two groups of a log have the same one.
  public let label: String
  /// Words that name what it is about, most telling first; at most four, none when its contacts share none.
  public let topic: [String]
  /// The words that tell the group from all others, strongest first; at most eight.
  public let terms: [String]
  /// Contacts whose texts are typical of the group, most typical first; at most three, all different.
  public let examples: [Int]
  /// The main wordings of the question with their contacts, largest first; at most five, none when
  /// there is only one. A log too large to be fitted whole counts the fitted contacts.
  public let variants: [(label: String, contacts: Int)]
  /// The example that each contact of the group is nearest to, by contact.
  public let nearestExample: [Int: Int]
  /// The lexicon terms that tell most of the group, strongest first, with its contacts that have them.
  let telling: [(term: Int32, contacts: Int)]
  /// What this month's contacts alone say it is about: its strongest stems with the share of its contacts that have
  /// each, times how much more often than elsewhere (its logarithm); sorted by stem.
  public let meaning: [(stem: String, value: Double)]
  /// What is remembered of it for the next month: its 300 most frequent stems, sorted, and its texts.
  public let memory: (words: [RememberedWord], texts: Double)
}

/// Describes groups of contacts.
public struct QuestionDescriber: Sendable {
  private let prepared: PreparedTexts
  private let groups: QuestionGroups
  private let threads: Int

  /// Whether each text is an agent's note about a call; empty when that is not known.
  private let notes: [Bool]

  /// A describer of the groups of a log.
  /// - Parameter notes: whether each text is an agent's note about a call, which is shown where no customer wrote.
  public init(
    _ prepared: PreparedTexts, _ groups: QuestionGroups, notes: [Bool] = [], threads: Int
  ) {
    self.prepared = prepared
    self.groups = groups
    self.notes = notes
    self.threads = threads
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
    let membersOf = members
    let drafts = orderedMap(count: groups.groupCount, threads: threads) { group in
      membersOf[group].isEmpty ? nil : draft(Int32(group), membersOf[group])
    }
    // Contacts of the log that have each term.
    var everywhere = [Int](repeating: 0, count: prepared.lexicon.count)
    for case let draft? in drafts {
      for (term, count) in draft.frequency { everywhere[Int(term)] += count }
    }
    let total = membersOf.reduce(0) { $0 + $1.count }
    var result: [QuestionDescription?] = Array(repeating: nil, count: groups.groupCount)
    var taken: Set<String> = []
    for group in order {
      guard let draft = drafts[group] else { continue }
      result[group] = describe(
        Int32(group), members[group], draft,
        topic: topic(draft, size: members[group].count, everywhere, of: total),
        meaning: meaning(draft, size: members[group].count, everywhere, of: total), taken: &taken)
    }
    return result
  }

  /// What the words of a group say, before a label is chosen.
  private struct Draft: Sendable {
    /// Contacts that have each term.
    let frequency: [Int32: Int]
    /// Share of the group's contacts with a term, times how much the term speaks for the group.
    let typical: [Int32: Double]
    let ranked: [Candidate]
  }

  private func draft(_ group: Int32, _ members: [Int]) -> Draft {
    var frequency: [Int32: Int] = [:]
    for contact in members {
      for term in Set(prepared.terms[contact]) { frequency[term, default: 0] += 1 }
    }
    var typical: [Int32: Double] = [:]
    for (term, count) in frequency {
      let weight = groups.weight(ofLexiconTerm: term, for: group)
      if weight > 0 { typical[term] = Double(count) / Double(members.count) * weight }
    }
    return Draft(frequency: frequency, typical: typical, ranked: rank(members, by: typical))
  }

  private func describe(
    _ group: Int32, _ members: [Int], _ draft: Draft, topic: [Int32],
    meaning: [(stem: String, value: Double)], taken: inout Set<String>
  ) -> QuestionDescription {
    let (typical, ranked) = (draft.typical, draft.ranked)
    let strongest = typical.largestFirst
    let label = chooseLabel(ranked, typical, topic: Set(topic), taken: &taken)
    var examples: [Int] = []
    var shown: Set<String> = []
    for candidate in ranked where examples.count < 3 {
      if shown.insert(prepared.shown[candidate.contact]).inserted {
        examples.append(candidate.contact)
      }
    }
    return QuestionDescription(
      label: label, topic: topic.map { prepared.lexicon.words[Int($0)] },
      terms: strongest.prefix(8).map { prepared.lexicon.words[Int($0.key)] },
      examples: examples, variants: variants(members, typical, ranked),
      nearestExample: nearestExamples(members, examples),
      telling: strongest.prefix(QuestionContrast.compared).map {
        ($0.key, draft.frequency[$0.key] ?? 0)
      },
      meaning: meaning,
      memory: (memory(of: group, draft.frequency), groups.rememberedTexts(in: group)))
  }

  /// Stems by which the meaning of a group is told.
  private static let mostMeaning = 100

  private func meaning(
    _ draft: Draft, size: Int, _ everywhere: [Int], of total: Int
  ) -> [(stem: String, value: Double)] {
    var values: [Int32: Double] = [:]
    for (term, count) in draft.frequency {
      let inside = Double(count) / Double(size)
      let outside = (Double(everywhere[Int(term)] - count) + 0.5) / (Double(total - size) + 1)
      if inside > outside { values[term] = inside * PortableMath.log(inside / outside) }
    }
    return values.largestFirst.prefix(QuestionDescriber.mostMeaning).sorted { $0.key < $1.key }
      .map { (prepared.lexicon.stems[Int($0.key)], $0.value) }
  }

  /// Words that a label can be chosen from.
  private static let mostTopicWords = 10

  /// The words that name a group: its share of contacts with a word, times how much more often than elsewhere it stands
  /// there (its logarithm).
  private func topic(
    _ draft: Draft, size: Int, _ everywhere: [Int], of total: Int
  ) -> [Int32] {
    let least = max(2, size / 12)
    var scores: [Int32: Double] = [:]
    for (term, count) in draft.frequency where count >= least {
      let word = prepared.lexicon.words[Int(term)]
      guard TopicWords.names(word) else { continue }
      let inside = Double(count) / Double(size)
      let outside =
        (Double(everywhere[Int(term)] - count) + 0.5) / (Double(total - size) + 1)
      guard inside > 2 * outside else { continue }
      scores[term] = inside * PortableMath.log(inside / outside)
    }
    var terms: [Int32] = []
    for term in scores.largestFirst.prefix(20).map(\.key)
    where terms.count < QuestionDescriber.mostTopicWords {
      let word = prepared.lexicon.words[Int(term)]
      let isSaid = terms.contains {
        QuestionDescriber.isKin(prepared.lexicon.words[Int($0)], word)
      }
      if !isSaid { terms.append(term) }
    }
    return terms
  }

  /// Whether two words say the same in a label: one is in the other, or both begin with the same five letters.
  package static func isKin(_ a: String, _ b: String) -> Bool {
    (a.utf8.count >= 4 && b.contains(a)) || (b.utf8.count >= 4 && a.contains(b))
      || (a.utf8.count >= 5 && b.utf8.count >= 5 && a.prefix(5) == b.prefix(5))
  }

  private func memory(of group: Int32, _ frequency: [Int32: Int]) -> [RememberedWord] {
    var frequent: [(term: Int32, count: Double)] = []
    for term in frequency.keys {
      let count = groups.remembered(lexiconTerm: term, in: group)
      if count > 0 { frequent.append((term, count)) }
    }
    frequent.sort { $0.count != $1.count ? $0.count > $1.count : $0.term < $1.term }
    return frequent.prefix(300).sorted { $0.term < $1.term }.map { term, count in
      RememberedWord(
        stem: prepared.lexicon.stems[Int(term)],
        weight: groups.weight(ofLexiconTerm: term, for: group), count: count)
    }
  }

  /// The finer groups inside this one that have at least a twentieth of its contacts and five.
  private func variants(
    _ members: [Int], _ typical: [Int32: Double], _ ranked: [Candidate]
  ) -> [(label: String, contacts: Int)] {
    var counts: [Int32: Int] = [:]
    var best: [Int32: Int] = [:]
    for candidate in ranked {
      let variant = groups.variantOfContact[candidate.contact]
      guard variant >= 0 else { continue }
      counts[variant, default: 0] += 1
      if best[variant] == nil { best[variant] = candidate.contact }
    }
    let large = counts.filter { $0.value >= max(5, members.count / 20) }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    guard large.count > 1 else { return [] }
    var shown: Set<String> = []
    return large.prefix(5).compactMap { variant, count in
      guard let contact = best[variant] else { return nil }
      // A subject of a word or two says less than the sentence below it.
      let sentences = Tokenizer.sentences(of: prepared.shown[contact])
      let sentence =
        sentences.first { $0.split(separator: " ").count >= 4 } ?? sentences.first ?? ""
      let label = QuestionDescriber.shortened(sentence)
      return shown.insert(label).inserted ? (label, count) : nil
    }
  }

  /// The example that shares most different words with each contact, by the share of all their words.
  private func nearestExamples(_ members: [Int], _ examples: [Int]) -> [Int: Int] {
    let words = examples.map { Set(prepared.terms[$0]) }
    var result: [Int: Int] = [:]
    for contact in members {
      let own = Set(prepared.terms[contact])
      var best = (place: 0, likeness: -1.0)
      for (place, other) in words.enumerated() {
        let shared = own.intersection(other).count
        let likeness = Double(shared) / Double(max(1, own.count + other.count - shared))
        if likeness > best.likeness { best = (place, likeness) }
      }
      result[contact] = best.place
    }
    return result
  }

  private struct Candidate: Sendable {
    let contact: Int
    let score: Double
  }

  /// Of a large group so many of the most typical texts are judged by how well they read.
  private static let mostRead = 1_000

  /// The contacts by how typical their text is: the summed weights of its different terms over the root
  /// of their number, less for a text too short or too long to read as a question.
  private func rank(_ members: [Int], by typical: [Int32: Double]) -> [Candidate] {
    let byWords = members.map { contact in
      let terms = Set(prepared.terms[contact]).sorted()
      let sum = terms.reduce(0.0) { $0 + (typical[$1] ?? 0) }
      return Candidate(contact: contact, score: sum / Double(max(1, terms.count)).squareRoot())
    }.sorted(by: comesFirst)
    let read = byWords.prefix(QuestionDescriber.mostRead).map {
      Candidate(
        contact: $0.contact,
        score: readability(prepared.shown[$0.contact]) * $0.score * voice(of: $0.contact))
    }.sorted(by: comesFirst)
    return read + byWords.dropFirst(QuestionDescriber.mostRead)
  }

  /// The higher score first, then by the text.
  private func comesFirst(_ a: Candidate, _ b: Candidate) -> Bool {
    if a.score != b.score { return a.score > b.score }
    let texts = (prepared.shown[a.contact], prepared.shown[b.contact])
    return texts.0 != texts.1 ? texts.0 < texts.1 : a.contact < b.contact
  }

  /// The most typical sentence of the most typical texts that no other group took; one without a word of the topic counts
  /// less than half.
  private func chooseLabel(
    _ ranked: [Candidate], _ typical: [Int32: Double], topic: Set<Int32>,
    taken: inout Set<String>
  ) -> String {
    var sentences: [(text: String, score: Double)] = []
    for candidate in ranked.prefix(40) {
      for sentence in Tokenizer.sentences(of: prepared.shown[candidate.contact]) {
        let stems = prepared.lexicon.stems(
          ofPhrase: sentence, language: prepared.languages[candidate.contact])
        let terms = Set(stems.compactMap { prepared.lexicon.id(ofStem: $0) }).sorted()
        let sum = terms.reduce(0.0) { $0 + (typical[$1] ?? 0) }
        let score =
          readability(sentence) * voice(of: candidate.contact) * sum
          / Double(max(1, terms.count)).squareRoot()
          * (topic.isEmpty || terms.contains(where: topic.contains) ? 1 : 0.4)
        sentences.append((sentence, score))
      }
    }
    sentences.sort { $0.score != $1.score ? $0.score > $1.score : $0.text < $1.text }
    for sentence in sentences {
      let label = QuestionDescriber.shortened(sentence.text)
      if !label.isEmpty, taken.insert(label).inserted { return label }
    }
    let first = sentences.first.map { QuestionDescriber.shortened($0.text) } ?? "?"
    var number = 2
    while !taken.insert("\(first) (\(number))").inserted { number += 1 }
    return "\(first) (\(number))"
  }

  /// A customer's own text counts whole, an agent's note half.
  private func voice(of contact: Int) -> Double {
    contact < notes.count && notes[contact] ? 0.5 : 1
  }

  /// How well a text reads as a customer's question, 0 ... 1.8.
  private func readability(_ text: String) -> Double {
    let words = text.utf8.split(whereSeparator: { $0 <= 32 }).count
    var factor = words < 4 ? 0.3 : words > 16 ? 16 / Double(words) : 1
    if text.utf8.contains(UInt8(ascii: "?")) { factor *= 1.2 }
    // A customer's own words say it better than a note about them.
    factor *= AskingWords.factor(of: text)
    if text.utf8.contains(UInt8(ascii: "[")) { factor *= 0.8 }
    // Amounts, dates and numbers are of one case.
    if text.utf8.contains(where: { (48...57).contains($0) }) { factor *= 0.7 }
    return factor
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
