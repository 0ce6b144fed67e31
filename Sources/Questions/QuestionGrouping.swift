import ContactModel
public import Language

/// Groups the texts of a log by the question they ask; the number of questions is found.
///
/// Word vectors from the log, mixture models and a consensus of many clusterings, merged while the
/// texts become more probable; then naive Bayes gives every contact its group. METHOD explains each
/// step and its figures.
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
  /// - Complexity: linear in the contacts beyond ``GroupingTuning/largestFit`` distinct texts.
  public func group(_ prepared: PreparedTexts, known: [KnownQuestion] = []) -> QuestionGroups {
    let least = prepared.terms.count >= 200 ? 2 : 1
    let texts = DistinctTexts(
      prepared.terms, lexiconCount: prepared.lexicon.count, leastContacts: least)
    guard texts.count > 0, texts.termCount > 1 else {
      return QuestionGroups(none: prepared.terms.count, lexicon: prepared.lexicon)
    }
    let sample = fitSample(texts)
    let fitted = sample.count == texts.count ? texts : texts.selecting(sample)
    let effort = tuning.effort ?? GroupingEffort(texts: fitted.count)
    let (found, vectors) = fit(fitted, effort)
    let earlier = QuestionAnchors(known, lexicon: prepared.lexicon, texts: fitted)
    let finely = earlier.claiming(found, texts: fitted)
    let anchors = earlier.anchors(of: finely, texts: fitted)
    let assignment = merging(fitted).merge(finely, of: fitted, anchors: anchors)
    let groupCount = Int((assignment.max() ?? -1) + 1)
    let anchored = anchorOfMerged(assignment, finely, anchors)
    let bayes = NaiveBayes(
      fitted, assignment: assignment, groupCount: groupCount, beta: tuning.assignmentBeta)
    return QuestionGroups(
      texts: texts, bayes: bayes, lexicon: prepared.lexicon, vectors: vectors,
      knownIDs: anchored.map { $0 >= 0 ? known[Int($0)].id : nil }, threads: threads)
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

  /// The merging for texts of this length: beyond `independentWords` per text the prior on words is
  /// flatter, since the words of a long text do not come independently.
  private func merging(_ texts: DistinctTexts) -> GroupMerging {
    let lengths = (0..<texts.count).map { texts.sequence($0).count }.sorted()
    let length = Double(lengths[lengths.count / 2])
    let excess = max(1, length / tuning.independentWords)
    return GroupMerging(beta: tuning.mergingBeta * excess * excess * excess)
  }

  /// Which texts are fitted: all, or an evenly spread part of a large log.
  private func fitSample(_ texts: DistinctTexts) -> [Int] {
    guard texts.count > tuning.largestFit else { return Array(0..<texts.count) }
    var generator = SeededGenerator(seed: 0xF17)
    var indices = Array(0..<texts.count)
    for i in 0..<tuning.largestFit {
      indices.swapAt(i, i + generator.nextIndex(below: texts.count - i))
    }
    return indices[..<tuning.largestFit].sorted()
  }

  /// A fine group for each distinct text, and the word vectors learnt on the way.
  private func fit(
    _ texts: DistinctTexts, _ effort: GroupingEffort
  ) -> ([Int32], WordVectors) {
    let weights = (0..<texts.count).map { texts.strength($0) }
    let first = freeMixtures(texts, effort)
    let found = typicalCount(first, texts)
    let vectors = WordVectors(texts, dimensions: effort.dimensions, threads: threads)
    let views = tuning.smoothings.map {
      vectors.textVectors(
        of: texts, smoothing: $0, dimensions: effort.dimensions, threads: threads)
    }
    let plain = orderedMap(count: effort.vectorClusterings, threads: threads) { run in
      let groups = run % 2 == 0 ? found : found * 3 / 2
      return SphericalKMeans(groups: max(2, groups), iterations: 12, seed: UInt64(100 + run))
        .cluster(views[run % views.count], weights: weights)
    }
    let sharpened = orderedMap(count: plain.count, threads: threads) { run in
      let model = MixtureModel(
        beta: tuning.beta, drawingSweeps: effort.sharpeningSweeps, greedySweeps: 5,
        firstTemperature: 1, seed: UInt64(200 + run))
      return model.groups(
        of: texts, startingFrom: plain[run], groups: Int((plain[run].max() ?? 0) + 1))
    }
    let members =
      plain.map { numberedByOccurrence($0) } + sharpened + first
    let consensus = Consensus(members, dimensions: 100, threads: threads)
    let fine = max(8, Int(Double(found) * tuning.fineness))
    let finely = SphericalKMeans(groups: fine, iterations: 25, seed: 7)
      .cluster(consensus.space, weights: weights)
    return (finely, vectors)
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

  /// The median number of groups with at least max(5, n/1000) texts.
  private func typicalCount(_ clusterings: [[Int32]], _ texts: DistinctTexts) -> Int {
    let least = max(5, texts.count / 1000)
    let counts = clusterings.map { clustering in
      var sizes: [Int32: Int] = [:]
      for group in clustering { sizes[group, default: 0] += 1 }
      return sizes.values.filter { $0 >= least }.count
    }.sorted()
    return max(2, counts[counts.count / 2])
  }
}

/// How much work the grouping does: small logs get more clusterings, since each says less and costs
/// little.
package struct GroupingEffort: Sendable {
  /// Clusterings of the text vectors.
  package var vectorClusterings: Int
  /// Mixture models from random starts.
  package var freeClusterings: Int
  /// Dimensions of the word vectors.
  package var dimensions: Int
  /// Drawing sweeps of a mixture model from a random start.
  package var freeSweeps: Int
  /// Drawing sweeps of a mixture model that sharpens a clustering.
  package var sharpeningSweeps: Int

  /// The effort for a number of distinct texts.
  ///
  /// Half the effort costs less than .01 ACC on the measured sets of 6,000 texts and more, and more
  /// than .02 on those below 1,500.
  package init(texts: Int) {
    let isSmall = texts <= 4_000
    vectorClusterings = isSmall ? 12 : 6
    freeClusterings = isSmall ? 8 : 4
    dimensions = isSmall ? 120 : 80
    freeSweeps = isSmall ? 20 : 15
    sharpeningSweeps = isSmall ? 10 : 6
  }
}

/// The numbers of the grouping recipe; METHOD tells where each comes from.
package struct GroupingTuning: Sendable {
  /// Distinct texts that are fitted; further ones are only assigned.
  package var largestFit = 20_000
  /// The amount of work; nil chooses by the number of texts.
  package var effort: GroupingEffort?
  /// The `a` of the text vectors; several, since no single one is best.
  package var smoothings = [0.01, 0.05, 0.2]
  /// Strength of the mixture model's prior on a group's words.
  package var beta: Float = 0.1
  /// How many times the found number of groups the consensus is cut into before merging.
  package var fineness = 1.8
  /// Strength of the merging's prior on a group's words.
  package var mergingBeta = 0.03
  /// Words of a text that count as independent evidence when groups are merged.
  package var independentWords = 6.5
  /// Strength of the assignment's prior on a group's words.
  package var assignmentBeta = 0.1

  /// The numbers in use.
  package init() {}
}
