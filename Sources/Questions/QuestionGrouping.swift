import ContactModel
public import Language

/// Groups the texts of a log by the question they ask; the number of questions is found.
///
/// Word vectors from the log, mixture models of words and directions and a consensus of many
/// clusterings, merged until telling groups apart is worth it; then one model gives every contact its
/// group. METHOD explains each step and its figures.
public struct QuestionGrouping: Sendable {
  private let threads: Int
  private let tuning: GroupingTuning

  /// A grouping that uses up to `threads` threads; the result does not depend on the number.
  public init(threads: Int) { self.init(threads: threads, tuning: GroupingTuning()) }

  package init(threads: Int, tuning: GroupingTuning) {
    self.threads = threads
    self.tuning = tuning
  }

  /// The groups of a log's texts.
  /// - Parameters:
  ///   - prepared: the texts of the log.
  ///   - known: questions of earlier months; groups that are one of them are kept together and apart
  ///     from the others, and carry its id.
  ///   - hints: what is known of each text beforehand, as probabilities of one set of outcomes; it brings texts together
  ///     the more, the more the log is of whole contacts (``PreparedTexts/fullness``).
  ///   - mayChange: whether ``QuestionGroups/changed(by:)`` will be asked for; it takes memory to keep what that needs.
  /// - Complexity: linear in the contacts beyond ``GroupingTuning/largestFit`` distinct texts.
  public func group(
    _ prepared: PreparedTexts, known: [KnownQuestion] = [], hints: [[Float]]? = nil,
    mayChange: Bool = false
  ) -> QuestionGroups {
    let least = prepared.terms.count >= 200 ? 2 : 1
    let texts = DistinctTexts(
      prepared.terms, lexiconCount: prepared.lexicon.count, leastContacts: least,
      mostContacts: tuning.mostContacts(of: prepared.terms.count, prepared.fullness))
    guard texts.count > 0, texts.termCount > 1 else {
      return QuestionGroups(none: prepared.terms.count, lexicon: prepared.lexicon)
    }
    let sample = fitSample(texts)
    let fitted = sample.count == texts.count ? texts : texts.selecting(sample)
    let effort = tuning.effort ?? GroupingEffort(texts: fitted.count)
    let fullness = prepared.fullness
    let knowledge =
      fullness > 0 ? hints.map { QuestionGrouping.knowledge($0, of: texts, at: sample) } : nil
    let fine = fit(fitted, effort, knowledge, fullness)
    let earlier = QuestionAnchors(known, lexicon: prepared.lexicon, texts: fitted)
    let finely = earlier.claiming(fine.groups, texts: fitted)
    let anchors = earlier.anchors(of: finely, texts: fitted)
    let merged = merging(fitted).merge(
      finely, of: fitted, directions: fine.consensus, anchors: anchors)
    // A known question that no fine group is goes on as a group of its own: texts may still be drawn to it.
    let found = Int((merged.max() ?? -1) + 1)
    var knownOfGroup = anchorOfMerged(merged, finely, anchors)
    knownOfGroup += known.indices.map(Int32.init).filter { !knownOfGroup.contains($0) }
    var groupOfKnown = [Int32](repeating: 0, count: known.count)
    for (group, question) in knownOfGroup.enumerated() where question >= 0 {
      groupOfKnown[Int(question)] = Int32(group)
    }
    let memory = QuestionMemory(
      known, groups: groupOfKnown, groupCount: max(found, knownOfGroup.count),
      lexicon: prepared.lexicon, source: fitted, space: fine.space)
    let groupCount = memory.texts.count
    let concentration = tuning.assignmentConcentration * trust(in: fitted)
    let refined = MixtureModel(
      beta: tuning.beta, drawingSweeps: 6, greedySweeps: 5, firstTemperature: 1,
      concentration: concentration, seed: 400
    ).groups(
      of: fitted, directions: fine.directions, startingFrom: merged, groups: groupCount,
      memory: memory)
    let lastGroup = max(groupCount, Int((refined.max() ?? -1) + 1))
    var variantOfText = [Int32](repeating: -1, count: texts.count)
    for (place, text) in sample.enumerated() { variantOfText[text] = fine.groups[place] }
    return Regrouping(
      texts: texts, lists: prepared.terms, fitted: fitted, sample: sample,
      directions: fine.directions, groupOfFitted: refined, refits: fine.refits, space: fine.space,
      memory: memory.extended(to: lastGroup), variantOfText: variantOfText,
      lexicon: prepared.lexicon, vectors: fine.vectors, beta: tuning.assignmentBeta,
      concentration: Double(concentration), threads: threads
    ).groups(
      knownIDs: (0..<lastGroup).map { group in
        group < knownOfGroup.count && knownOfGroup[group] >= 0
          ? known[Int(knownOfGroup[group])].id : nil
      }, mayChange: mayChange)
  }

  /// What is known of each text beforehand: the root of its probabilities, the mean taken out, scaled to length 1.
  private static func knowledge(
    _ hints: [[Float]], of texts: DistinctTexts, at sample: [Int]
  ) -> Matrix {
    var contactOfText = [Int](repeating: -1, count: texts.count)
    for (contact, text) in texts.textOfContact.enumerated() where text >= 0 {
      if contactOfText[Int(text)] < 0 { contactOfText[Int(text)] = contact }
    }
    var matrix = Matrix(rows: sample.count, columns: hints.first?.count ?? 0)
    for (row, text) in sample.enumerated() where contactOfText[text] >= 0 {
      for (column, value) in hints[contactOfText[text]].enumerated() {
        matrix.values[row * matrix.columns + column] = value.squareRoot()
      }
    }
    for column in 0..<matrix.columns {
      let mean =
        (0..<matrix.rows).reduce(Float(0)) { $0 + matrix.values[$1 * matrix.columns + column] }
        / Float(max(1, matrix.rows))
      for row in 0..<matrix.rows { matrix.values[row * matrix.columns + column] -= mean }
    }
    matrix.normaliseRows()
    return matrix
  }

  /// The known question of each merged group: that of its fine groups, which is one at most.
  private func anchorOfMerged(
    _ merged: [Int32], _ finely: [Int32], _ anchors: [Int32]
  ) -> [Int32] {
    var result = [Int32](repeating: -1, count: Int((merged.max() ?? -1) + 1))
    for (group, fine) in zip(merged, finely) where anchors[Int(fine)] >= 0 {
      result[Int(group)] = anchors[Int(fine)]
    }
    return result
  }

  /// How far directions learnt from these texts can be trusted, 0 ..< 1: half at 20 texts.
  private func trust(in texts: DistinctTexts) -> Float {
    Float(texts.count) / Float(texts.count + 20)
  }

  /// How many times longer the median text is than words count as independent evidence; 1 for shorter.
  private func excessLength(of texts: DistinctTexts) -> Double {
    let lengths = (0..<texts.count).map { texts.sequence($0).count }.sorted()
    return max(1, Double(lengths[lengths.count / 2]) / tuning.independentWords)
  }

  /// The merging of a log of so many texts.
  private func merging(_ texts: DistinctTexts) -> GroupMerging {
    GroupMerging(
      beta: tuning.mergingBeta,
      concentration: tuning.mergingConcentration,
      price: tuning.price(ofTexts: texts.count))
  }

  /// Which texts are fitted: all, or a part of a large log drawn with a fixed seed.
  ///
  /// Long texts cost more and show sooner what they hold; beyond that the mixtures tell wordings apart.
  private func fitSample(_ texts: DistinctTexts) -> [Int] {
    let excess = excessLength(of: texts)
    let size = min(
      texts.count,
      max(tuning.largestLongFit, Int(Double(tuning.largestFit) / (excess * excess))))
    guard size < texts.count else { return Array(0..<texts.count) }
    var generator = SeededGenerator(seed: 0xF17)
    var indices = Array(0..<texts.count)
    for i in 0..<size {
      indices.swapAt(i, i + generator.nextIndex(below: texts.count - i))
    }
    return indices[..<size].sorted()
  }

  /// A fine group for each distinct text, with what it was learnt from.
  private struct Fine {
    let groups: [Int32]
    /// The mixtures that were made from different starts and views.
    let refits: [[Int32]]
    /// The texts as all clusterings together see them.
    let consensus: Matrix
    let vectors: WordVectors
    /// The middle one of the text spaces.
    let space: TextSpace
    /// The directions of the texts in it.
    let directions: Matrix
  }

  private func fit(
    _ texts: DistinctTexts, _ effort: GroupingEffort, _ knowledge: Matrix?, _ fullness: Double
  ) -> Fine {
    let weights = texts.strengths
    let free = freeMixtures(texts, effort)
    let found = typicalCount(free, texts)
    let vectors = WordVectors(texts, dimensions: tuning.dimensions, threads: threads)
    let informativeness = Informativeness.ofTerms(texts, free, threads: threads)
    let spaces = orderedMap(count: tuning.smoothings.count, threads: threads) { view in
      TextSpace(
        vectors, smoothing: tuning.smoothings[view], informativeness: informativeness, texts: texts)
    }
    let views = spaces.map { $0.directions(of: texts) }
    let informed = views.map { view in
      knowledge.map { view.beside($0, weight: tuning.knowledge * Float(fullness)) } ?? view
    }
    let concentration = tuning.concentration * trust(in: texts)
    let joined = orderedMap(count: effort.joinedClusterings, threads: threads) { run in
      let groups = max(2, run % 2 == 0 ? found : found * 3 / 2)
      let view = informed[run % views.count]
      let start = SphericalKMeans(groups: groups, iterations: 8, seed: UInt64(100 + run))
        .cluster(view, weights: weights)
      return MixtureModel(
        beta: tuning.beta, drawingSweeps: effort.joinedSweeps, greedySweeps: 5,
        firstTemperature: 1, concentration: concentration, seed: UInt64(200 + run)
      ).groups(of: texts, directions: view, startingFrom: start, groups: groups)
    }
    let consensus = Consensus(
      (joined + (knowledge == nil ? free : [])).map(numberedByOccurrence), dimensions: 100,
      threads: threads)
    let fine = max(8, Int(Double(found) * tuning.fineness(fullness)))
    let groups = SphericalKMeans(groups: fine, iterations: 25, seed: 7, threads: threads)
      .cluster(consensus.space, weights: weights)
    return Fine(
      groups: groups, refits: joined, consensus: consensus.space, vectors: vectors,
      space: spaces[spaces.count / 2], directions: views[views.count / 2])
  }

  /// Mixture models from random starts: how many groups the log itself keeps.
  private func freeMixtures(_ texts: DistinctTexts, _ effort: GroupingEffort) -> [[Int32]] {
    let groups = max(2, min(400, texts.count / 4))
    return orderedMap(count: effort.freeClusterings, threads: threads) { run in
      MixtureModel(
        beta: 0.1, drawingSweeps: effort.freeSweeps, greedySweeps: 5, seed: UInt64(300 + run)
      ).groups(of: texts, startingFrom: nil, groups: groups)
    }
  }

  /// The median number of groups with at least max(5, n/1000) texts, within bounds.
  private func typicalCount(_ clusterings: [[Int32]], _ texts: DistinctTexts) -> Int {
    let least = max(5, texts.count / 1000)
    let counts = clusterings.map { clustering in
      var sizes: [Int32: Int] = [:]
      for group in clustering { sizes[group, default: 0] += 1 }
      return sizes.values.filter { $0 >= least }.count
    }.sorted()
    return min(tuning.mostFound, max(2, counts[counts.count / 2]))
  }
}

/// How much work the grouping does: small logs get more clusterings, since each says less and costs
/// little.
package struct GroupingEffort: Sendable {
  /// Mixture models of words and directions, started from clusterings of the text directions.
  package var joinedClusterings: Int
  /// Mixture models of words from random starts.
  package var freeClusterings = 4
  /// Drawing sweeps of a mixture model from a random start.
  package var freeSweeps: Int
  /// Drawing sweeps of a mixture model of words and directions.
  package var joinedSweeps: Int

  /// The effort for a number of distinct texts.
  package init(texts: Int) {
    let isSmall = texts <= 4_000
    joinedClusterings = isSmall ? 12 : 6
    freeSweeps = isSmall ? 20 : 10
    joinedSweeps = isSmall ? 10 : 4
  }
}

/// The numbers of the grouping recipe; METHOD tells where each comes from.
package struct GroupingTuning: Sendable {
  /// Distinct texts that are fitted; further ones are only assigned.
  package var largestFit = 20_000
  /// Distinct texts that are fitted however long they are.
  package var largestLongFit = 4_000
  /// The amount of work; nil chooses by the number of texts.
  package var effort: GroupingEffort?
  /// Dimensions of the word vectors.
  package var dimensions = 80
  /// The `a` of the text spaces; several, since no single one is best.
  package var smoothings = [0.05, 0.2, 0.5]
  /// Strength of the mixture models' prior on a group's words.
  package var beta: Float = 0.1
  /// How much the directions count in the joined clusterings.
  package var concentration: Float = 10
  /// Largest found number of groups that is gone on with; the work grows with it, and questions beyond it
  /// are found inside the groups' variants.
  package var mostFound = 150
  /// How many times the found number of groups the consensus is cut into before merging; more for whole contacts,
  /// whose smaller questions would drown.
  package func fineness(_ fullness: Double) -> Double { 1.8 + 0.6 * fullness }
  /// How much what is known beforehand counts beside a text's direction, in a log of whole contacts.
  package var knowledge: Float = 1.2
  /// Strength of the merging's prior on a group's words.
  package var mergingBeta = 0.05
  /// Words of a text that count as independent evidence when groups are merged.
  package var independentWords = 6.5
  /// How much the directions of the consensus count in the merging.
  package var mergingConcentration = 3.0
  /// What telling apart must be worth, in nats per text and unit of ln(groups).
  package var price = 0.7
  /// Distinct texts at which the price is half of that: the fewer texts, the less a group's words are known
  /// and the less telling apart can show its worth.
  package var halfPriced = 200.0
  /// Strength of the assignment's prior on a group's words.
  package var assignmentBeta = 0.1
  /// How much the directions count in the assignment.
  package var assignmentConcentration: Float = 20

  /// The numbers in use.
  package init() {}

  /// Contacts beyond which a word tells no question: in a log of whole contacts, three of ten.
  ///
  /// Ways of speaking would drown what is asked, the more the longer the texts are. Single sentences hold none to spare.
  package func mostContacts(of contacts: Int, _ fullness: Double) -> Int {
    contacts >= 100 && fullness > 0 ? contacts * 3 / 10 : .max
  }

  /// The price of telling apart in a log of so many distinct texts.
  package func price(ofTexts count: Int) -> Double {
    price * Double(count) / (Double(count) + halfPriced)
  }
}
