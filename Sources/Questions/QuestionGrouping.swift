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
  /// - Complexity: linear in the contacts beyond ``GroupingTuning/largestFit`` distinct texts.
  public func group(_ prepared: PreparedTexts) -> QuestionGroups {
    let least = prepared.terms.count >= 200 ? 2 : 1
    let texts = DistinctTexts(
      prepared.terms, lexiconCount: prepared.lexicon.count, leastContacts: least)
    guard texts.count > 0, texts.termCount > 1 else {
      return QuestionGroups(none: prepared.terms.count, lexicon: prepared.lexicon)
    }
    let sample = fitSample(texts)
    let fitted = sample.count == texts.count ? texts : texts.selecting(sample)
    let (assignment, vectors) = fit(fitted)
    let groupCount = Int((assignment.max() ?? -1) + 1)
    let bayes = NaiveBayes(
      fitted, assignment: assignment, groupCount: groupCount, beta: tuning.assignmentBeta)
    return QuestionGroups(
      texts: texts, bayes: bayes, lexicon: prepared.lexicon, vectors: vectors, threads: threads)
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

  /// The group of each distinct text, and the word vectors learnt on the way.
  private func fit(_ texts: DistinctTexts) -> ([Int32], WordVectors) {
    let weights = texts.weights.map { Float($0).squareRoot() }
    let first = freeMixtures(texts)
    let found = typicalCount(first, texts)
    let vectors = WordVectors(texts, dimensions: tuning.dimensions, threads: threads)
    let views = tuning.smoothings.map {
      vectors.textVectors(
        of: texts, smoothing: $0, dimensions: tuning.dimensions, threads: threads)
    }
    let plain = orderedMap(count: tuning.vectorClusterings, threads: threads) { run in
      let groups = run % 2 == 0 ? found : found * 3 / 2
      return SphericalKMeans(groups: max(2, groups), iterations: 12, seed: UInt64(100 + run))
        .cluster(views[run % views.count], weights: weights)
    }
    let sharpened = orderedMap(count: plain.count, threads: threads) { run in
      let model = MixtureModel(
        beta: tuning.beta, drawingSweeps: tuning.sharpeningSweeps, greedySweeps: 5,
        firstTemperature: 1, seed: UInt64(200 + run))
      return model.groups(
        of: texts, startingFrom: plain[run], groups: Int((plain[run].max() ?? 0) + 1))
    }
    let members =
      plain.map { numberedByOccurrence($0) } + sharpened + first
    let consensus = Consensus(members, dimensions: 100, threads: threads)
    let fine = max(2, Int(Double(found) * tuning.fineness))
    let finely = SphericalKMeans(groups: fine, iterations: 25, seed: 7)
      .cluster(consensus.space, weights: weights)
    return (GroupMerging(beta: tuning.mergingBeta).merge(finely, of: texts), vectors)
  }

  /// Mixture models from random starts: how many groups the log itself keeps.
  private func freeMixtures(_ texts: DistinctTexts) -> [[Int32]] {
    let groups = max(2, min(400, texts.count / 4))
    return orderedMap(count: tuning.freeClusterings, threads: threads) { run in
      MixtureModel(
        beta: 0.1, drawingSweeps: tuning.freeSweeps, greedySweeps: 5, seed: UInt64(300 + run)
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

/// The numbers of the grouping recipe, with where each comes from.
package struct GroupingTuning: Sendable {
  /// Distinct texts that are fitted; further ones are only assigned.
  package var largestFit = 20_000
  /// Dimensions of the word vectors.
  package var dimensions = 120
  /// The `a` of the text vectors; several, since no single one is best.
  package var smoothings = [0.01, 0.05, 0.2]
  /// Clusterings of the text vectors.
  package var vectorClusterings = 12
  /// Mixture models from random starts.
  package var freeClusterings = 8
  package var freeSweeps = 20
  package var sharpeningSweeps = 10
  package var beta: Float = 0.1
  /// How many times the found number of groups the consensus is cut into before merging.
  package var fineness = 1.8
  package var mergingBeta = 0.05
  package var assignmentBeta = 0.1
  package init() {}
}
