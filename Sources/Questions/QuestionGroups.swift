import ContactModel
public import Language

/// The groups of a log's contacts, with what is needed to explain each.
public struct QuestionGroups: Sendable {
  /// The group of each contact; -1 when it fits nowhere.
  public internal(set) var groupOfContact: [Int32]
  /// The next best group of each contact; -1 when there is none.
  public let runnerUp: [Int32]
  /// The group of a second question in the same contact; -1 when there is none.
  public let secondGroup: [Int32]
  /// Natural logarithm of how many times more probable a contact's group is than the next.
  public let margin: [Float]
  /// Contacts whose words are those of another contact, beyond the first of each.
  public let copies: Int
  /// Number of groups; a group may have lost all its contacts.
  public let groupCount: Int
  /// The id of the earlier question that each group is; nil for a new one.
  public let knownIDs: [String?]
  /// Whether the contacts of a group have little in common, by group.
  public let isMixed: [Bool]
  /// How often two contacts of a group are together in groupings from other starts and views, 0 ... 1; 1 for codes.
  public let stability: [Double]
  /// How close the groups are to each other: cosines of their mean directions, -1 ... 1, by group and
  /// group.
  public let closeness: [[Float]]
  /// The finer group that each contact's text was in before merging: a variant of its question; -1
  /// for a text that was not fitted.
  let variantOfContact: [Int32]
  private let model: QuestionModel?
  private let lexicon: Lexicon
  /// Id in the grouping of each lexicon term; -1 for a term that is not used.
  private let termOfLexicon: [Int32]
  /// Id in the lexicon of each term of the grouping.
  private let lexiconIDs: [Int32]
  private let vectors: WordVectors?
  /// Number of contacts that have a term, by term of the grouping.
  private let documentFrequency: [Int32]
  /// What it takes to change them; nil for codes, and where nobody is to.
  let regrouping: Regrouping?

  /// No groups at all: no text had a usable term.
  init(none contacts: Int, lexicon: Lexicon) {
    self.init(labels: Array(repeating: "", count: contacts), lexicon: lexicon)
  }

  /// A group for each different label, in alphabetical order: the questions of an export that has categories only.
  /// - Parameter labels: one per contact; empty for none.
  public init(labels: [String], lexicon: Lexicon) {
    let names = Set(labels).subtracting([""]).sorted()
    let number = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })
    groupOfContact = labels.map { number[$0] ?? -1 }
    runnerUp = labels.map { _ in -1 }
    secondGroup = runnerUp
    margin = labels.map { _ in 0 }
    groupCount = names.count
    copies = 0
    knownIDs = names.map { _ in nil }
    isMixed = names.map { _ in false }
    stability = names.map { _ in 1 }
    closeness = names.map { _ in names.map { _ in 0 } }
    variantOfContact = runnerUp
    model = nil
    self.lexicon = lexicon
    termOfLexicon = []
    lexiconIDs = []
    vectors = nil
    documentFrequency = []
    regrouping = nil
  }

  /// Gives every contact its group.
  /// - Parameter fixed: the group of each contact, -1 for none; nil lets the model choose.
  init(
    texts: DistinctTexts, lists: TermLists, model: QuestionModel, structure: GroupStructure,
    stability: [Double], variantOfText: [Int32], lexicon: Lexicon, vectors: WordVectors,
    knownIDs: [String?], fixed: [Int32]?, regrouping: Regrouping?, threads: Int
  ) {
    let choices = orderedMap(count: texts.count, block: 1_024, threads: threads) { range in
      var scratch = [Double](repeating: 0, count: max(1, model.groupCount))
      return range.map { text in
        model.choose(
          texts.bag(text).map { (texts.bagTerms[$0], texts.bagCounts[$0]) }, scratch: &scratch)
      }
    }
    let ofContact = texts.textOfContact.enumerated().map { contact, text in
      let choice = text >= 0 ? choices[Int(text)] : QuestionModel.Choice()
      return fixed.map { choice.decided($0[contact]) } ?? choice
    }
    let groupOfContact = ofContact.map(\.group)
    self.groupOfContact = groupOfContact
    runnerUp = ofContact.map(\.runnerUp)
    margin = ofContact.map(\.margin)
    groupCount = model.groupCount
    copies = texts.textOfContact.filter { $0 >= 0 }.count - texts.count
    self.knownIDs = knownIDs
    isMixed = structure.isMixed
    self.stability = stability
    closeness = structure.closeness
    variantOfContact = texts.textOfContact.map { $0 >= 0 ? variantOfText[Int($0)] : -1 }
    self.model = model
    self.lexicon = lexicon
    self.vectors = vectors
    documentFrequency = texts.documentFrequency
    termOfLexicon = texts.termOfLexicon
    lexiconIDs = texts.lexiconIDs
    self.regrouping = regrouping
    secondGroup = orderedMap(count: groupOfContact.count, block: 1_024, threads: threads) { range in
      var scratch = [Double](repeating: 0, count: max(1, model.groupCount))
      return range.map { contact in
        guard groupOfContact[contact] >= 0 else { return -1 }
        let sentences = lists.sentences(contact).map {
          QuestionGroups.bag(of: $0, termOfLexicon: texts.termOfLexicon)
        }
        return SecondQuestion.group(
          sentences, main: groupOfContact[contact], model: model, isMixed: structure.isMixed,
          scratch: &scratch)
      }
    }
  }

  /// The different terms of the grouping in a text with their counts, ascending.
  private static func bag(
    of terms: some Sequence<Int32>, termOfLexicon: [Int32]
  ) -> [(term: Int32, count: Float)] {
    var counts: [Int32: Float] = [:]
    for term in terms where termOfLexicon[Int(term)] >= 0 {
      counts[termOfLexicon[Int(term)], default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// How much each word of a text speaks for a group, strongest first, each word once.
  ///
  /// That is log(p(word | group) / p(word)) plus the word's share of the cosine between the text and the
  /// group's mean direction, beyond the mean over all groups.
  /// The same numbers as the assignment summed, so that reason and choice cannot disagree.
  public func reasons(
    for terms: some Sequence<Int32>, in group: Int32
  ) -> [(word: String, weight: Double)] {
    guard let model, group >= 0 else { return [] }
    let bag = QuestionGroups.bag(of: terms, termOfLexicon: termOfLexicon)
    return zip(bag, model.weights(of: bag, for: group))
      .map { (lexicon.words[Int(lexiconIDs[Int($0.term)])], $1) }
      .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
  }

  /// Occurrences of a lexicon term in a group and texts of the group, earlier months included.
  func remembered(lexiconTerm term: Int32, in group: Int32) -> Double {
    guard let model, termOfLexicon[Int(term)] >= 0 else { return 0 }
    return model.count(of: termOfLexicon[Int(term)], in: group)
  }

  /// Texts of a group, copies counted by their root, earlier months included.
  func rememberedTexts(in group: Int32) -> Double { model?.sizes[Int(group)] ?? 0 }

  /// log(p(term | group) / p(term)) of a lexicon term; 0 for a term that is not used.
  func weight(ofLexiconTerm term: Int32, for group: Int32) -> Double {
    guard let model, termOfLexicon[Int(term)] >= 0 else { return 0 }
    return model.weight(of: termOfLexicon[Int(term)], for: group)
  }

  /// How near groups lie to sets of terms in the word vectors of the log: cosines, -1 ... 1.
  ///
  /// What all sets have in common is taken out first, so that the numbers tell the sets apart.
  /// - Parameters:
  ///   - terms: the terms of every contact.
  ///   - sets: lexicon terms of each set; terms that the log does not use play no part.
  /// - Returns: one row per group, one number per set; 0 for an empty set or group.
  public func nearness(of terms: TermLists, to sets: [[Int32]]) -> [[Float]] {
    guard let vectors, groupCount > 0 else {
      return Array(repeating: Array(repeating: 0, count: sets.count), count: groupCount)
    }
    let contacts = Float(max(1, groupOfContact.count))
    // A rare word says more: weight a/(a + p) with a = 0.01.
    let weights = documentFrequency.map { 0.01 / (0.01 + Float($0) / contacts) }
    func add(_ term: Int32, to row: Int, of matrix: inout Matrix) {
      let used = Int(termOfLexicon[Int(term)])
      guard used >= 0 else { return }
      let width = vectors.matrix.columns
      for j in 0..<width {
        matrix.values[row * width + j] +=
          weights[used] * vectors.matrix.values[used * width + j]
      }
    }
    var ofGroups = Matrix(rows: groupCount, columns: vectors.matrix.columns)
    for contact in groupOfContact.indices where groupOfContact[contact] >= 0 {
      for term in terms[contact] { add(term, to: Int(groupOfContact[contact]), of: &ofGroups) }
    }
    var ofSets = Matrix(rows: sets.count, columns: vectors.matrix.columns)
    for (row, set) in sets.enumerated() { for term in set { add(term, to: row, of: &ofSets) } }
    ofSets.normaliseRows()
    ofSets.removeMean()
    ofSets.normaliseRows()
    ofGroups.normaliseRows()
    ofGroups.removeMean()
    ofGroups.normaliseRows()
    return (0..<groupCount).map { group in
      (0..<sets.count).map { set in
        var product: Float = 0
        for j in 0..<ofSets.columns {
          product +=
            ofSets.values[set * ofSets.columns + j]
            * ofGroups.values[group * ofSets.columns + j]
        }
        return product
      }
    }
  }
}

extension Matrix {
  /// Takes the mean of the filled rows out of each of them.
  fileprivate mutating func removeMean() {
    let filled = (0..<rows).filter { row in
      values[(row * columns)..<((row + 1) * columns)].contains { $0 != 0 }
    }
    guard filled.count > 1 else { return }
    for j in 0..<columns {
      let mean = filled.reduce(Float(0)) { $0 + values[$1 * columns + j] } / Float(filled.count)
      for row in filled { values[row * columns + j] -= mean }
    }
  }
}
