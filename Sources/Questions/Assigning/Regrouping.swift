import ContactModel
import Language

/// What the groups of a log are made of: it takes that to change them by what people decided.
struct Regrouping: Sendable {
  /// All texts, and the contacts' words.
  let texts: DistinctTexts
  let lists: TermLists
  /// The texts that were fitted, their place among all, their directions and groups.
  let fitted: DistinctTexts
  let sample: [Int]
  let directions: Matrix
  let groupOfFitted: [Int32]
  /// The mixtures that were made from different starts and views.
  let refits: [[Int32]]
  let space: TextSpace
  let memory: QuestionMemory
  let variantOfText: [Int32]
  let lexicon: Lexicon
  let vectors: WordVectors
  let beta: Double
  let concentration: Double
  let threads: Int

  /// Where a part is looked for: at its example, and at what it was in earlier months.
  fileprivate func seed(of stems: [Int32], former: Int?) -> [Float] {
    let example = space.direction(of: stems)
    guard let former else { return example }
    var sums = Matrix(rows: 1, columns: memory.directionSums.columns)
    let width = sums.columns
    sums.values = Array(memory.directionSums.values[(former * width)..<((former + 1) * width)])
    sums.normaliseRows()
    for j in 0..<width { sums.values[j] += example[j] }
    sums.normaliseRows()
    return sums.values
  }

  /// The groups as they were found: the model chooses the group of each contact.
  func groups(knownIDs: [String?], mayChange: Bool) -> QuestionGroups {
    groups(groupOfFitted, memory, fixed: nil, knownIDs: knownIDs, keeping: mayChange ? self : nil)
  }

  /// The groups of a new model.
  /// - Parameters:
  ///   - groupOfFitted: of each fitted text.
  ///   - memory: of as many groups as there are.
  ///   - fixed: the group of every contact; nil lets the model choose.
  func groups(
    _ groupOfFitted: [Int32], _ memory: QuestionMemory, fixed: [Int32]?, knownIDs: [String?],
    keeping: Regrouping? = nil
  ) -> QuestionGroups {
    let count = memory.texts.count
    let model = QuestionModel(
      fitted, directions: directions, space: space, assignment: groupOfFitted, memory: memory,
      beta: beta, concentration: concentration)
    return QuestionGroups(
      texts: texts, lists: lists, model: model,
      structure: GroupStructure(
        fitted, directions: directions, assignment: groupOfFitted, groupCount: count),
      stability: GroupStability.together(groupOfFitted, groupCount: count, in: refits),
      variantOfText: variantOfText, lexicon: lexicon, vectors: vectors, knownIDs: knownIDs,
      fixed: fixed, regrouping: keeping, threads: threads)
  }
}

/// Changes to the groups of a log that people decided.
public struct GroupChanges: Sendable {
  /// Groups that are others.
  public var merged: [(group: Int, into: Int)] = []
  /// Groups of which a part is a group of its own, by the stems of an example; `part` is the group that part was before,
  /// nil for a new one.
  public var split: [(group: Int, part: Int?, example: [String])] = []

  /// No changes.
  public init() {}

  /// Contacts that are in no group.
  public var dropped: Set<Int> = []

  /// Whether there are none.
  public var isEmpty: Bool { merged.isEmpty && split.isEmpty && dropped.isEmpty }
}

extension QuestionGroups {
  /// The groups with changes.
  ///
  /// What a group's words tell is learnt anew. Of a group that is split, the texts that are nearer to the example (and
  /// then to the mean direction of those) than to the mean direction of the others become the part: k-means with two
  /// centres, one of which begins at the example.
  /// - Returns: the groups, and the group of each part in the order of ``GroupChanges/split``; nil for one to which no text
  ///   went. The groups themselves when they are of codes, which have no words.
  public func changed(by changes: GroupChanges) -> (groups: QuestionGroups, parts: [Int?]) {
    guard let regrouping else { return (changedCodes(by: changes), changes.split.map { _ in nil }) }
    let texts = regrouping.texts
    var ofText = [Int32](repeating: -1, count: texts.count)
    for (contact, text) in texts.textOfContact.enumerated() where text >= 0 {
      ofText[Int(text)] = groupOfContact[contact]
    }
    var ofFitted = regrouping.groupOfFitted
    var memory = regrouping.memory
    for (group, into) in changes.merged {
      for text in ofText.indices where ofText[text] == Int32(group) { ofText[text] = Int32(into) }
      for text in ofFitted.indices where ofFitted[text] == Int32(group) {
        ofFitted[text] = Int32(into)
      }
      memory = memory.moving(Int32(group), into: Int32(into))
    }
    var parts: [Int?] = []
    let directions = changes.split.isEmpty ? nil : regrouping.space.directions(of: texts)
    for (group, former, example) in changes.split {
      guard let directions else { break }
      let members = ofText.indices.filter { [group, former].contains(Int(ofText[$0])) }
      let stems = example.compactMap { texts.term(ofStem: $0, in: regrouping.lexicon) }
      let isPart = TwoCentres(directions, texts.strengths).isNearer(
        members, to: regrouping.seed(of: stems, former: former))
      guard isPart.contains(true) else {
        parts.append(former)
        continue
      }
      let part = former ?? memory.texts.count
      if former == nil { memory = memory.extended(to: part + 1) }
      for (text, isPart) in zip(members, isPart) { ofText[text] = Int32(isPart ? part : group) }
      for (place, text) in regrouping.sample.enumerated()
      where [group, part].contains(Int(ofText[text])) {
        ofFitted[place] = ofText[text]
      }
      parts.append(part)
    }
    let fixed = texts.textOfContact.enumerated().map { contact, text in
      text < 0 || changes.dropped.contains(contact) ? -1 : ofText[Int(text)]
    }
    let ids = knownIDs + (knownIDs.count..<memory.texts.count).map { _ in nil }
    return (regrouping.groups(ofFitted, memory, fixed: fixed, knownIDs: ids), parts)
  }

  /// Groups of codes with changes; codes have no words to split by.
  private func changedCodes(by changes: GroupChanges) -> QuestionGroups {
    var groups = self
    for (group, into) in changes.merged {
      for contact in groupOfContact.indices where groups.groupOfContact[contact] == Int32(group) {
        groups.groupOfContact[contact] = Int32(into)
      }
    }
    for contact in changes.dropped { groups.groupOfContact[contact] = -1 }
    return groups
  }
}

/// Parts texts in two by their directions.
private struct TwoCentres {
  private let directions: Matrix
  private let weights: [Float]

  init(_ directions: Matrix, _ weights: [Float]) {
    self.directions = directions
    self.weights = weights
  }

  /// Whether each text lies nearer to a seed, and then to those that did, than to the others.
  func isNearer(_ members: [Int], to seed: [Float]) -> [Bool] {
    var centre = seed
    var rest = mean(members.map { ($0, true) })
    var isPart = members.map { _ in false }
    for _ in 0..<20 {
      let next = members.map { cosine($0, centre) > cosine($0, rest) }
      if next == isPart { break }
      isPart = next
      guard isPart.contains(true), isPart.contains(false) else { break }
      let part = mean(zip(members, isPart).map { ($0, $1) })
      rest = mean(zip(members, isPart).map { ($0, !$1) })
      // The example keeps half of the say: without it a large other half would draw the centre to itself.
      centre = zip(part, seed).map { ($0 + $1) / 2 }
      normalise(&centre)
    }
    return isPart
  }

  private func mean(_ members: [(text: Int, counts: Bool)]) -> [Float] {
    var sum = [Float](repeating: 0, count: directions.columns)
    for (text, counts) in members where counts {
      for j in 0..<directions.columns {
        sum[j] += weights[text] * directions.values[text * directions.columns + j]
      }
    }
    normalise(&sum)
    return sum
  }

  private func normalise(_ direction: inout [Float]) {
    let square = direction.reduce(Float(0)) { $0 + $1 * $1 }
    if square > 0 { for j in direction.indices { direction[j] /= square.squareRoot() } }
  }

  private func cosine(_ text: Int, _ centre: [Float]) -> Float {
    var product: Float = 0
    for j in 0..<directions.columns {
      product += directions.values[text * directions.columns + j] * centre[j]
    }
    return product
  }
}
