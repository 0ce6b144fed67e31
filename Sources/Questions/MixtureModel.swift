import ContactModel

/// The Dirichlet multinomial mixture of short texts, by collapsed Gibbs sampling (Yin & Wang 2014).
///
/// Each text belongs to one group; a group is a bag of words. Differs from the paper in that the
/// temperature falls from 2 to 1 during the sweeps and the last sweeps take the best group instead
/// of drawing one, so that the result is a mode and not a draw.
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
  /// Seed of the draws.
  var seed: UInt64

  /// The group of each text after all sweeps, numbered from 0 in order of first occurrence.
  /// - Parameters:
  ///   - texts: the texts; at least one.
  ///   - start: the group each text starts in, or nil to draw it.
  ///   - groups: the largest number of groups.
  /// - Complexity: O(sweeps x words x groups in use).
  func groups(of texts: DistinctTexts, startingFrom start: [Int32]?, groups: Int) -> [Int32] {
    var generator = SeededGenerator(seed: seed)
    let first = start ?? (0..<texts.count).map { _ in Int32(generator.nextIndex(below: groups)) }
    var state = MixtureState(texts, assignment: first, groups: groups, alpha: alpha, beta: beta)
    for sweep in 0..<(drawingSweeps + greedySweeps) {
      if sweep < drawingSweeps {
        let progress = Float(sweep) / Float(max(1, drawingSweeps - 1))
        let temperature = firstTemperature + (1 - firstTemperature) * progress
        state.sweep(texts, .draw(power: 1 / temperature), &generator)
      } else {
        let moved = state.sweep(texts, .takeBest, &generator)
        if moved == 0 { break }
      }
      state.dropEmptyGroups(keeping: sweep + 1 < drawingSweeps ? 8 : 1)
    }
    return numberedByOccurrence(state.assignment)
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

  init(
    _ source: DistinctTexts, assignment: [Int32], groups: Int, alpha: Float, beta: Float
  ) {
    self.assignment = assignment
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
    textWeights = (0..<source.count).map { source.strength($0) }
    for text in 0..<source.count { add(source, text, Int(assignment[text]), sign: 1) }
  }

  private mutating func add(_ source: DistinctTexts, _ text: Int, _ group: Int, sign: Float) {
    let weight = textWeights[text] * sign
    texts[group] += weight
    for entry in source.bag(text) {
      let count = weight * source.bagCounts[entry]
      counts[Int(source.bagTerms[entry]) * width + group] += count
      words[group] += count
    }
  }

  /// Reconsiders every text once and returns how many changed groups.
  @discardableResult
  mutating func sweep(
    _ source: DistinctTexts, _ choice: Choice, _ generator: inout SeededGenerator
  ) -> Int {
    var moved = 0
    for text in 0..<source.count {
      let old = Int(assignment[text])
      add(source, text, old, sign: -1)
      if texts[old] < 1e-3 { texts[old] = 0 }
      score(source, text)
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
    let scale: Float = 64
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
          var sinceScaling = 0
          for entry in bag {
            let row = Int(source.bagTerms[entry]) * columns * 4
            var repetition: Float = 0
            while repetition < source.bagCounts[entry] {
              let up = beta + repetition
              let down = base + position
              for c in stride(from: 0, to: columns * 4, by: 32) {
                let n = counts.load(fromByteOffset: row + c, as: SIMD8<Float>.self)
                let m = words.load(fromByteOffset: c, as: SIMD8<Float>.self)
                let s = scores.load(fromByteOffset: c, as: SIMD8<Float>.self)
                let value = s * ((n + up) * scale / (m + down))
                scores.storeBytes(of: value, toByteOffset: c, as: SIMD8<Float>.self)
              }
              repetition += 1
              position += 1
              sinceScaling += 1
              if sinceScaling == 4 {
                MixtureState.rescale(scores, columns)
                sinceScaling = 0
              }
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
    let emptyPrior = (0..<width).filter { texts[$0] <= 0 }.reduce(Float(0)) { $0 + priors[$1] }
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
    counts = newCounts
    texts = newTexts
    words = newWords
    priors = newPriors
    scores = [Float](repeating: 0, count: newWidth)
    width = newWidth
  }
}

/// Powers of numbers in 0 ... 1, exact enough for drawing (relative error below 1e-4) and the same
/// on every machine.
enum FastPower {
  /// `x` to the power `p` lane by lane; 0 stays 0.
  @inline(__always)
  static func power(_ x: SIMD8<Float>, _ p: Float) -> SIMD8<Float> {
    // Integers and floats change places by adding 2^23, which leaves the integer in the low bits:
    // the generic vector conversions are not compiled to vector instructions.
    let bits = unsafeBitCast(x, to: SIMD8<Int32>.self)
    let biased: SIMD8<Float> = unsafeBitCast((bits &>> 23) | 0x4B00_0000, to: SIMD8<Float>.self)
    let exponent: SIMD8<Float> = biased - (8_388_608 + 127)
    let mantissaBits = (bits & 0x007F_FFFF) | 0x3F80_0000
    let m: SIMD8<Float> = unsafeBitCast(mantissaBits, to: SIMD8<Float>.self)
    // log2 of 1 ... 2 by the series of (m - 1)/(m + 1).
    let s: SIMD8<Float> = (m - 1) / (m + 1)
    let z = s * s
    var series: SIMD8<Float> = z * 0.412_199 + 0.577_078
    series = series * z + 0.961_797
    series = series * z + 2.885_390
    var y: SIMD8<Float> = (exponent + series * s) * p
    y.replace(with: -126, where: y .< -126)
    // The nearest whole number, and what is left in -0.5 ... 0.5.
    let shifted: SIMD8<Float> = y + 12_582_912
    let f: SIMD8<Float> = y - (shifted - 12_582_912)
    let n = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &- 0x4B40_0000
    var fraction: SIMD8<Float> = f * 0.001_333 + 0.009_618
    fraction = fraction * f + 0.055_504
    fraction = fraction * f + 0.240_227
    fraction = fraction * f + 0.693_147
    fraction = fraction * f + 1
    let scale = unsafeBitCast((n &+ 127) &<< 23, to: SIMD8<Float>.self)
    let result: SIMD8<Float> = fraction * scale
    return result.replacing(with: 0, where: x .<= 0)
  }
}
