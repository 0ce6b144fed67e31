import ContactModel

/// The Dirichlet multinomial mixture of short texts, by collapsed Gibbs sampling (Yin & Wang 2014),
/// joined by the directions of the texts when there are any.
///
/// Each text belongs to one group; a group is a bag of words and a mean direction. A text's
/// probability in a group is that of its words times exp(concentration x cosine with the mean
/// direction), the von Mises-Fisher density (Banerjee et al. 2005): words tell questions of one
/// subject apart, directions bring different words for one question together. Differs from the
/// papers in that the temperature falls during the sweeps and the last sweeps take the best group
/// instead of drawing one, so that the result is a mode and not a draw.
struct MixtureModel {
  /// Strength of the prior on group sizes.
  var alpha: Float = 0.1
  /// Strength of the prior on a group's words.
  var beta: Float = 0.1
  /// Number of sweeps that draw.
  var drawingSweeps = 20
  /// Number of sweeps at the end that take the best group.
  var greedySweeps = 5
  /// Temperature of the first sweep.
  var firstTemperature: Float = 2
  /// How much the directions count; 0 leaves them out.
  var concentration: Float = 0
  /// Seed of the draws.
  var seed: UInt64

  /// The group of each text after all sweeps: the numbers of `start` stay, a group that came into
  /// use on the way has one from `groups` on.
  /// - Parameters:
  ///   - texts: the texts; at least one.
  ///   - directions: a row of length 1 per text; nil for words alone.
  ///   - start: the group each text starts in, or nil to draw it.
  ///   - groups: the largest number of groups.
  ///   - memory: what earlier months add to the groups.
  /// - Complexity: O(sweeps x (words + dimensions) x groups in use).
  func groups(
    of texts: DistinctTexts, directions: Matrix? = nil, startingFrom start: [Int32]?, groups: Int,
    memory: QuestionMemory? = nil
  ) -> [Int32] {
    var generator = SeededGenerator(seed: seed)
    let first = start ?? (0..<texts.count).map { _ in Int32(generator.nextIndex(below: groups)) }
    var state = MixtureState(
      texts, directions, assignment: first, groups: groups, alpha: alpha, beta: beta,
      concentration: concentration)
    if let memory { state.add(memory) }
    for sweep in 0..<(drawingSweeps + greedySweeps) {
      if sweep < drawingSweeps {
        let progress = Float(sweep) / Float(max(1, drawingSweeps - 1))
        let temperature = firstTemperature + (1 - firstTemperature) * progress
        state.sweep(texts, .draw(power: 1 / temperature), &generator)
      } else {
        let moved = state.sweep(texts, .takeBest, &generator)
        if moved * 1_000 <= texts.count { break }
      }
      state.dropEmptyGroups(keeping: sweep + 1 < drawingSweeps ? 8 : 1)
    }
    return state.namedAssignment
  }
}

/// The counts of the mixture model while it is sampled.
private struct MixtureState {
  enum Choice {
    case draw(power: Float)
    case takeBest
  }

  private(set) var assignment: [Int32]
  private let alpha: Float
  private let beta: Float
  private let termCount: Int
  /// Number of columns in use, a multiple of 8; unused columns have prior 0.
  private var width: Int
  /// Texts per group.
  private var texts: [Float]
  /// Words per group.
  private var words: [Float]
  /// Prior weight per group: alpha, shared by the empty groups that were dropped, 0 in padding.
  private var priors: [Float]
  /// Occurrences of a term per group: `counts[term * width + group]`.
  private var counts: [Float]
  private var scores: [Float]
  private let textWeights: [Float]
  /// The number by which the caller knows each column's group.
  private var names: [Int32]
  private let directions: Matrix?
  private let concentration: Float
  /// Sums of the groups' directions: `directionSums[dimension * width + group]`.
  private var directionSums: [Float]
  /// Squared lengths of those sums.
  private var squaredLengths: [Float]

  init(
    _ source: DistinctTexts, _ directions: Matrix?, assignment: [Int32], groups: Int, alpha: Float,
    beta: Float, concentration: Float
  ) {
    self.assignment = assignment
    self.directions = concentration > 0 ? directions : nil
    self.concentration = concentration
    self.alpha = alpha
    self.beta = beta
    termCount = source.termCount
    width = (groups + 7) / 8 * 8
    texts = [Float](repeating: 0, count: width)
    words = texts
    priors = texts
    for group in 0..<groups { priors[group] = alpha }
    counts = [Float](repeating: 0, count: termCount * width)
    scores = texts
    squaredLengths = texts
    names = (0..<Int32(width)).map { $0 }
    directionSums = [Float](repeating: 0, count: (self.directions?.columns ?? 0) * width)
    textWeights = source.strengths
    for text in 0..<source.count { add(source, text, Int(assignment[text]), sign: 1) }
  }

  /// Adds what earlier months say.
  mutating func add(_ memory: QuestionMemory) {
    for (group, count) in memory.texts.enumerated() { texts[group] += count }
    for (term, group, count) in memory.counts {
      counts[Int(term) * width + Int(group)] += count
      words[Int(group)] += count
    }
    guard let directions else { return }
    for group in memory.texts.indices {
      for j in 0..<directions.columns {
        directionSums[j * width + group] +=
          memory.directionSums.values[group * directions.columns + j]
      }
    }
  }

  /// The group of each text by the caller's numbers.
  var namedAssignment: [Int32] { assignment.map { names[Int($0)] } }

  private mutating func add(_ source: DistinctTexts, _ text: Int, _ group: Int, sign: Float) {
    let weight = textWeights[text] * sign
    texts[group] += weight
    for entry in source.bag(text) {
      let count = weight * source.bagCounts[entry]
      counts[Int(source.bagTerms[entry]) * width + group] += count
      words[group] += count
    }
    guard let directions else { return }
    let dimensions = directions.columns
    var change: Float = 0
    directionSums.withUnsafeMutableBufferPointer { sums in
      directions.values.withUnsafeBufferPointer { values in
        for j in 0..<dimensions {
          let step = weight * values[text * dimensions + j]
          let old = sums[j * width + group]
          sums[j * width + group] = old + step
          change += step * (2 * old + step)
        }
      }
    }
    squaredLengths[group] = max(0, squaredLengths[group] + change)
  }

  /// Squared lengths from the sums, since many small changes add up errors.
  private mutating func measureLengths() {
    guard let directions else { return }
    for group in 0..<width { squaredLengths[group] = 0 }
    for j in 0..<directions.columns {
      for group in 0..<width {
        let sum = directionSums[j * width + group]
        squaredLengths[group] += sum * sum
      }
    }
  }

  /// Reconsiders every text once and returns how many changed groups.
  @discardableResult
  mutating func sweep(
    _ source: DistinctTexts, _ choice: Choice, _ generator: inout SeededGenerator
  ) -> Int {
    var moved = 0
    measureLengths()
    for text in 0..<source.count {
      let old = Int(assignment[text])
      add(source, text, old, sign: -1)
      if texts[old] < 1e-3 {
        texts[old] = 0
        squaredLengths[old] = 0
      }
      score(source, text)
      if let directions { scoreDirection(directions, text) }
      let new: Int
      switch choice {
      case .draw(let power): new = draw(power, generator.nextUnit())
      case .takeBest: new = best()
      }
      add(source, text, new, sign: 1)
      if new != old {
        assignment[text] = Int32(new)
        moved += 1
      }
    }
    return moved
  }

  /// The probability of each group for a text, up to a common factor, into `scores`.
  private mutating func score(_ source: DistinctTexts, _ text: Int) {
    let base = Float(termCount) * beta
    let columns = width
    let bag = source.bag(text)
    let beta = beta
    scores.withUnsafeMutableBytes { scores in
      texts.withUnsafeBytes { texts in
        priors.withUnsafeBytes { priors in
          for c in stride(from: 0, to: columns * 4, by: 32) {
            let value =
              texts.load(fromByteOffset: c, as: SIMD8<Float>.self)
              + priors.load(fromByteOffset: c, as: SIMD8<Float>.self)
            scores.storeBytes(of: value, toByteOffset: c, as: SIMD8<Float>.self)
          }
        }
      }
      words.withUnsafeBytes { words in
        counts.withUnsafeBytes { counts in
          var position: Float = 0
          var batch = WordBatch()
          for entry in bag {
            let row = Int(source.bagTerms[entry]) * columns * 4
            var repetition: Float = 0
            while repetition < source.bagCounts[entry] {
              batch.add(row: row, up: beta + repetition, down: base + position)
              repetition += 1
              position += 1
              if batch.isFull {
                batch.multiply(scores, counts, words, columns)
                MixtureState.rescale(scores, columns)
              }
            }
          }
          batch.multiply(scores, counts, words, columns)
        }
      }
    }
  }

  /// Up to four words whose factors are multiplied into the scores together, with one division.
  private struct WordBatch {
    private var rows = SIMD4<Int>.zero
    private var ups = SIMD4<Float>.zero
    private var downs = SIMD4<Float>.zero
    private var count = 0

    var isFull: Bool { count == 4 }

    mutating func add(row: Int, up: Float, down: Float) {
      rows[count] = row
      ups[count] = up
      downs[count] = down
      count += 1
    }

    /// Multiplies (n + up) x 64 / (m + down) of each word into the scores; the batch is empty then.
    @inline(__always)
    mutating func multiply(
      _ scores: UnsafeMutableRawBufferPointer, _ counts: UnsafeRawBufferPointer,
      _ words: UnsafeRawBufferPointer, _ columns: Int
    ) {
      let scale: Float = 64
      for c in stride(from: 0, to: columns * 4, by: 32) {
        let m = words.load(fromByteOffset: c, as: SIMD8<Float>.self)
        var over = scores.load(fromByteOffset: c, as: SIMD8<Float>.self)
        var under = SIMD8<Float>(repeating: 1)
        for k in 0..<count {
          let n = counts.load(fromByteOffset: rows[k] + c, as: SIMD8<Float>.self)
          over *= (n + ups[k]) * scale
          under *= m + downs[k]
        }
        scores.storeBytes(of: over / under, toByteOffset: c, as: SIMD8<Float>.self)
      }
      count = 0
    }
  }

  /// Multiplies the scores by exp(concentration x (cosine - 1)).
  private mutating func scoreDirection(_ directions: Matrix, _ text: Int) {
    let columns = width
    let dimensions = directions.columns
    let scale = concentration * 1.442_695
    directions.values.withUnsafeBufferPointer { values in
      directionSums.withUnsafeBytes { sums in
        squaredLengths.withUnsafeBytes { lengths in
          scores.withUnsafeMutableBytes { scores in
            MixtureState.rescale(scores, columns)
            func multiply(_ product: SIMD8<Float>, at c: Int) {
              var length = lengths.load(fromByteOffset: c, as: SIMD8<Float>.self)
              // An empty group has no direction: cosine 0.
              length.replace(with: .infinity, where: length .< 1e-6)
              var cosine: SIMD8<Float> = product / length.squareRoot()
              cosine.replace(with: 1, where: cosine .> 1)
              let s = scores.load(fromByteOffset: c, as: SIMD8<Float>.self)
              let factor = FastPower.powerOfTwo((cosine - 1) * scale)
              scores.storeBytes(of: s * factor, toByteOffset: c, as: SIMD8<Float>.self)
            }
            let own = text * dimensions
            let end = columns * 4
            var c = 0
            // Three times eight groups at a time, whose sums stay in registers.
            while c + 96 <= end {
              var s0 = SIMD8<Float>.zero
              var s1 = s0
              var s2 = s0
              var place = c
              for j in own..<(own + dimensions) {
                let x = values[j]
                s0 += x * sums.load(fromByteOffset: place, as: SIMD8<Float>.self)
                s1 += x * sums.load(fromByteOffset: place + 32, as: SIMD8<Float>.self)
                s2 += x * sums.load(fromByteOffset: place + 64, as: SIMD8<Float>.self)
                place += end
              }
              multiply(s0, at: c)
              multiply(s1, at: c + 32)
              multiply(s2, at: c + 64)
              c += 96
            }
            while c < end {
              var sum = SIMD8<Float>.zero
              var place = c
              for j in own..<(own + dimensions) {
                sum += values[j] * sums.load(fromByteOffset: place, as: SIMD8<Float>.self)
                place += end
              }
              multiply(sum, at: c)
              c += 32
            }
          }
        }
      }
    }
  }

  /// Divides by the largest score, so that a long text does not underflow.
  @inline(__always)
  private static func rescale(_ scores: UnsafeMutableRawBufferPointer, _ columns: Int) {
    var largest = SIMD8<Float>.zero
    for c in stride(from: 0, to: columns * 4, by: 32) {
      let s = scores.load(fromByteOffset: c, as: SIMD8<Float>.self)
      largest.replace(with: s, where: s .> largest)
    }
    let top = largest.max()
    guard top > 0 else { return }
    let factor = 1 / top
    for c in stride(from: 0, to: columns * 4, by: 32) {
      let s = scores.load(fromByteOffset: c, as: SIMD8<Float>.self)
      scores.storeBytes(of: s * factor, toByteOffset: c, as: SIMD8<Float>.self)
    }
  }

  /// A group drawn with probability proportional to score^power.
  private mutating func draw(_ power: Float, _ unit: Double) -> Int {
    let columns = width
    return scores.withUnsafeMutableBytes { scores in
      MixtureState.rescale(scores, columns)
      var sums = SIMD8<Float>.zero
      for c in stride(from: 0, to: columns * 4, by: 32) {
        var s = scores.load(fromByteOffset: c, as: SIMD8<Float>.self)
        if power != 1 {
          s = FastPower.power(s, power)
          scores.storeBytes(of: s, toByteOffset: c, as: SIMD8<Float>.self)
        }
        sums += s
      }
      var target = Float(unit) * sums.sum()
      var last = 0
      for c in stride(from: 0, to: columns * 4, by: 32) {
        let s = scores.load(fromByteOffset: c, as: SIMD8<Float>.self)
        let sum = s.sum()
        if target >= sum {
          target -= sum
          if sum > 0 { last = c / 4 + 7 }
          continue
        }
        for lane in 0..<8 {
          if s[lane] > 0 { last = c / 4 + lane }
          target -= s[lane]
          if target < 0 { return c / 4 + lane }
        }
        return last
      }
      return min(last, columns - 1)
    }
  }

  /// The group with the highest score; the lower number wins a tie.
  private func best() -> Int {
    var group = 0
    var top: Float = -1
    for g in 0..<width where scores[g] > top {
      top = scores[g]
      group = g
    }
    return group
  }

  /// Moves the groups in use to the front and keeps a few empty ones that share the prior of all
  /// dropped ones; the model stays the same, the work shrinks.
  mutating func dropEmptyGroups(keeping spare: Int) {
    let used = (0..<width).filter { texts[$0] > 0 }
    let unused = (0..<width).filter { texts[$0] <= 0 }
    let emptyPrior = unused.reduce(Float(0)) { $0 + priors[$1] }
    let newWidth = (used.count + spare + 7) / 8 * 8
    guard newWidth < width else { return }
    var position = [Int32](repeating: 0, count: width)
    for (place, group) in used.enumerated() { position[group] = Int32(place) }
    assignment = assignment.map { position[Int($0)] }
    var newCounts = [Float](repeating: 0, count: termCount * newWidth)
    for term in 0..<termCount {
      for (place, group) in used.enumerated() {
        newCounts[term * newWidth + place] = max(0, counts[term * width + group])
      }
    }
    var newTexts = [Float](repeating: 0, count: newWidth)
    var newWords = newTexts
    var newPriors = newTexts
    for (place, group) in used.enumerated() {
      newTexts[place] = texts[group]
      newWords[place] = words[group]
      newPriors[place] = alpha
    }
    for place in used.count..<newWidth {
      newPriors[place] = emptyPrior / Float(newWidth - used.count)
    }
    let dimensions = directions?.columns ?? 0
    var newSums = [Float](repeating: 0, count: dimensions * newWidth)
    for j in 0..<dimensions {
      for (place, group) in used.enumerated() {
        newSums[j * newWidth + place] = directionSums[j * width + group]
      }
    }
    let kept = used + unused.prefix(newWidth - used.count)
    names = kept.map { names[$0] }
    directionSums = newSums
    squaredLengths = kept.map { texts[$0] > 0 ? squaredLengths[$0] : 0 }
    counts = newCounts
    texts = newTexts
    words = newWords
    priors = newPriors
    scores = [Float](repeating: 0, count: newWidth)
    width = newWidth
  }
}
