import ContactModel
import Language
import Questions

/// How strongly the contacts of each group name the entries of a catalogue.
struct TermScores {
  /// The entries scored, in the order of the catalogue.
  let entries: [CatalogueEntry]
  /// Summed weight of the terms said, by group and entry.
  let scores: [[Double]]
  /// Contacts of a group that say any term.
  let contactsWithTerm: [Int]
  /// The phrases said in each contact.
  private let hits: [[Int32]]
  private let phrases: [PhraseMatcher.Phrase]
  private let owners: [[Int]]
  private let isUserTerm: [Bool]
  private let weights: [Double]
  /// Contacts of each group that say a phrase.
  private let counts: [[Int32: Int]]
  /// Whether each contact asks a general question; empty when that says nothing about these entries.
  private let asksInGeneral: [Bool]
  /// The entry that a general question speaks for; nil when there is none.
  private let generalEntry: Int?
  /// Contacts of each group that ask a general question.
  private let generalCounts: [Int]

  /// What a general question adds to the entry for information; a rare word of the catalogue is worth about as
  /// much.
  private static let generalWeight = 6.0
  /// The step whose subject is how things are in general.
  private static let generalStep = "information"
  /// How a general question is told as evidence.
  static let generalWords = "(?)"

  init(
    _ catalogue: ProcessCatalogue, _ kind: CatalogueEntry.Kind, sector: String?,
    prepared: PreparedTexts, stemmed: StemmedTexts, groups: QuestionGroups, threads: Int
  ) {
    var entries: [CatalogueEntry] = []
    var added: [Set<String>] = []
    for (entry, terms) in zip(catalogue.entries, catalogue.addedTerms)
    where entry.kind == kind && (kind == .step || entry.sector == sector) {
      entries.append(entry)
      added.append(Set(terms))
    }
    self.entries = entries
    let (matcher, owners, phrases) = TermScores.matcher(of: entries)
    self.phrases = phrases
    self.owners = owners
    isUserTerm = phrases.indices.map { phrase in
      owners[phrase].contains { added[$0].contains(phrases[phrase].words) }
    }
    let hits = matcher.hits(in: stemmed, threads: threads)
    var frequency = [Int](repeating: 0, count: phrases.count)
    for phrases in hits { for phrase in phrases { frequency[Int(phrase)] += 1 } }
    let contacts = Double(hits.count)
    // Rare terms say more, longer phrases too; a term of several entries is shared among them.
    let isUser = isUserTerm
    weights = phrases.indices.map { phrase in
      let rarity = PortableMath.log((contacts + 1) / (Double(frequency[phrase]) + 1)) + 0.1
      let length = Double(matcher.length(of: phrase))
      return rarity * length * (isUser[phrase] ? 4 : 1) / Double(max(1, owners[phrase].count))
    }
    let generalEntry =
      kind == .step ? entries.firstIndex { $0.id == TermScores.generalStep } : nil
    asksInGeneral =
      generalEntry == nil
      ? []
      : GeneralQuestion(prepared.tokens).areAsked(threads: threads)
    self.generalEntry = generalEntry
    self.hits = hits
    var generalCounts = [Int](repeating: 0, count: groups.groupCount)
    var scores = Array(
      repeating: [Double](repeating: 0, count: entries.count), count: groups.groupCount)
    var counts: [[Int32: Int]] = Array(repeating: [:], count: groups.groupCount)
    var withTerm = [Int](repeating: 0, count: groups.groupCount)
    for (contact, group) in groups.groupOfContact.enumerated() where group >= 0 {
      let found = hits[contact]
      let isGeneral = generalEntry != nil && asksInGeneral[contact]
      if !found.isEmpty || isGeneral { withTerm[Int(group)] += 1 }
      if isGeneral, let generalEntry {
        generalCounts[Int(group)] += 1
        scores[Int(group)][generalEntry] += TermScores.generalWeight
      }
      for phrase in found {
        counts[Int(group)][phrase, default: 0] += 1
        for owner in owners[Int(phrase)] { scores[Int(group)][owner] += weights[Int(phrase)] }
      }
    }
    self.scores = scores
    self.counts = counts
    self.generalCounts = generalCounts
    contactsWithTerm = withTerm
  }

  /// The summed weight of the terms that one contact says, by entry.
  func scores(ofContact contact: Int) -> [Double] {
    var scores = [Double](repeating: 0, count: entries.count)
    for phrase in hits[contact] {
      for owner in owners[Int(phrase)] { scores[owner] += weights[Int(phrase)] }
    }
    if let generalEntry, asksInGeneral[contact] {
      scores[generalEntry] += TermScores.generalWeight
    }
    return scores
  }

  /// The phrases of a contact that speak for an entry, heaviest first.
  func evidence(inContact contact: Int, entry: Int) -> [String] {
    let phrases = hits[contact].map(Int.init).filter { owners[$0].contains(entry) }
      .sorted { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1 }
      .map { self.phrases[$0].words }
    return phrases
      + (entry == generalEntry && asksInGeneral[contact] ? [TermScores.generalWords] : [])
  }

  /// A matcher of all terms, each once, with the entries that have it.
  static func matcher(
    of entries: [CatalogueEntry]
  ) -> (matcher: PhraseMatcher, owners: [[Int]], phrases: [PhraseMatcher.Phrase]) {
    var phrases: [PhraseMatcher.Phrase] = []
    var places: [PhraseMatcher.Phrase: Int] = [:]
    var owners: [[Int]] = []
    for (index, entry) in entries.enumerated() {
      let all =
        entry.dutchTerms.map { PhraseMatcher.Phrase($0, .dutch) }
        + entry.englishTerms.map { PhraseMatcher.Phrase($0, .english) }
      for phrase in all {
        if let place = places[phrase] {
          if !owners[place].contains(index) { owners[place].append(index) }
        } else {
          places[phrase] = phrases.count
          phrases.append(phrase)
          owners.append([index])
        }
      }
    }
    return (PhraseMatcher(phrases), owners, phrases)
  }

  /// The sector whose product terms most contacts say; nil when no contact says any.
  static func usualSector(
    _ catalogue: ProcessCatalogue, _ stemmed: StemmedTexts, threads: Int
  ) -> String? {
    let products = catalogue.products
    let (matcher, owners, _) = matcher(of: products)
    let hits = matcher.hits(in: stemmed, threads: threads)
    var counts: [String: Int] = [:]
    for phrases in hits {
      let sectors = Set(phrases.flatMap { owners[Int($0)].map { products[$0].sector } })
      for sector in sectors { counts[sector, default: 0] += 1 }
    }
    return counts.largest?.key
  }

  /// The phrases that spoke for an entry in a group, by summed weight, with their contacts.
  func evidence(_ group: Int, entry: Int) -> [(words: String, contacts: Int)] {
    var said = counts[group].filter { owners[Int($0.key)].contains(entry) }
      .map { (words: phrases[Int($0.key)].words, contacts: $0.value, weight: weights[Int($0.key)]) }
    if entry == generalEntry, generalCounts[group] > 0 {
      said.append((TermScores.generalWords, generalCounts[group], TermScores.generalWeight))
    }
    return said.sorted {
      let a = Double($0.contacts) * $0.weight
      let b = Double($1.contacts) * $1.weight
      return a != b ? a > b : $0.words < $1.words
    }.map { ($0.words, $0.contacts) }
  }

  /// Contacts of a group that say a term the user added for an entry.
  func userHits(_ group: Int, entry: Int) -> Int {
    counts[group].filter { isUserTerm[Int($0.key)] && owners[Int($0.key)].contains(entry) }
      .map(\.value).max() ?? 0
  }

  /// The lexicon terms of each entry's words, for the word vectors.
  func lexiconTerms(_ prepared: PreparedTexts) -> [[Int32]] {
    entries.map { entry in
      let stems =
        entry.dutchTerms.flatMap { prepared.lexicon.stems(ofPhrase: $0, language: .dutch) }
        + entry.englishTerms.flatMap { prepared.lexicon.stems(ofPhrase: $0, language: .english) }
      return Set(stems).sorted().compactMap { prepared.lexicon.id(ofStem: $0) }
    }
  }
}
