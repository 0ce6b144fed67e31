public import ContactModel

/// A value of a column by which contacts are compared: a channel, a weekday, the days behind an event.
public struct Trait: Sendable, Hashable {
  /// What the column is: `channel`, `event` ...
  public let column: String
  /// Its value.
  public let value: String

  /// A value of a column.
  public init(column: String, value: String) {
    self.column = column
    self.value = value
  }
}

/// A trait that the contacts of a question have more often than all others, beyond chance.
public struct ContrastFinding: Sendable {
  /// Index of the question.
  public let question: Int
  /// The trait.
  public let trait: Trait
  /// Contacts of the question that have it, and contacts of the question.
  public let own: Share
  /// The same of all other contacts.
  public let others: Share
  /// How many times as often the question's contacts have it; infinite when no other has it.
  public var times: Double { others.value > 0 ? own.value / others.value : .infinity }
  /// Standard normal deviate of the difference.
  public let deviate: Double
}

/// Compares every question with all other contacts on every trait.
public enum Contrast {
  /// Contacts of the question that must have a trait before it is tested.
  public static let leastContacts = 5
  /// Smallest ratio that is worth telling.
  public static let leastTimes = 1.5

  /// The findings, strongest first within each question.
  ///
  /// Two proportions are compared by the pooled z-test; of all tests together at most one finding in
  /// twenty is expected to be chance (Benjamini & Hochberg 1995).
  /// - Parameters:
  ///   - questions: the question of each contact; -1 for none, which counts among the others.
  ///   - count: number of questions.
  ///   - traits: the traits of each contact.
  /// - Complexity: linear in the contacts and their traits.
  public static func findings(
    questions: [Int32], count: Int, traits: [[Trait]]
  ) -> [ContrastFinding] {
    var sizes = [Int](repeating: 0, count: count)
    var totals: [Trait: Int] = [:]
    var cells: [Trait: [Int32: Int]] = [:]
    for (question, traits) in zip(questions, traits) {
      if question >= 0 { sizes[Int(question)] += 1 }
      for trait in traits {
        totals[trait, default: 0] += 1
        if question >= 0 { cells[trait, default: [:]][question, default: 0] += 1 }
      }
    }
    // A column in which a contact has no value tells nothing about that contact.
    var filled: [String: Int] = [:]
    var filledOf: [String: [Int]] = [:]
    for (question, traits) in zip(questions, traits) {
      for column in Set(traits.map(\.column)) {
        filled[column, default: 0] += 1
        if question >= 0 {
          filledOf[column, default: [Int](repeating: 0, count: count)][Int(question)] += 1
        }
      }
    }
    var tests: [(finding: ContrastFinding, p: Double)] = []
    for (trait, ofQuestions) in cells {
      let all = filled[trait.column] ?? 0
      let total = totals[trait] ?? 0
      guard total < all else { continue }
      for (question, own) in ofQuestions where own >= leastContacts {
        let size = filledOf[trait.column]?[Int(question)] ?? 0
        guard size < all else { continue }
        let others = Share(total - own, of: all - size)
        let mine = Share(own, of: size)
        let pooled = Double(total) / Double(all)
        let error = (pooled * (1 - pooled) * (1 / Double(size) + 1 / Double(all - size)))
          .squareRoot()
        let deviate = error > 0 ? (mine.value - others.value) / error : 0
        tests.append(
          (
            ContrastFinding(
              question: Int(question), trait: trait, own: mine, others: others, deviate: deviate),
            PortableMath.normalTail(deviate)
          ))
      }
    }
    tests.sort {
      if $0.p != $1.p { return $0.p < $1.p }
      let (a, b) = ($0.finding, $1.finding)
      return (a.question, a.trait.column, a.trait.value) < (
        b.question, b.trait.column, b.trait.value
      )
    }
    let kept = tests.indices.last { tests[$0].p <= 0.05 * Double($0 + 1) / Double(tests.count) }
    return tests.prefix(kept.map { $0 + 1 } ?? 0).map(\.finding)
      .filter { $0.times >= leastTimes }
      .sorted {
        if $0.question != $1.question { return $0.question < $1.question }
        if $0.deviate != $1.deviate { return $0.deviate > $1.deviate }
        return ($0.trait.column, $0.trait.value) < ($1.trait.column, $1.trait.value)
      }
  }
}

/// The day from which on a question was asked more, or until which it was.
public struct DayShift: Sendable, Equatable {
  /// First day of the second part, since 1970-01-01.
  public let day: Int
  /// Share of all contacts before that day.
  public let before: Share
  /// Share of all contacts from that day on.
  public let after: Share

  /// The split of the days that tells a question's share of each day's contacts apart best; nil when the
  /// best split is not significant at 1 in 100 after correction for the number of days.
  /// - Parameters:
  ///   - own: contacts of the question by day, in order of the days.
  ///   - all: all contacts by day.
  ///   - firstDay: the first of the days.
  /// - Complexity: linear in the days.
  public init?(own: [Int], all: [Int], firstDay: Int) {
    let (ownTotal, total) = (own.reduce(0, +), all.reduce(0, +))
    guard ownTotal >= 10, total > ownTotal else { return nil }
    var best: (z: Double, day: Int, before: Share, after: Share)?
    var (ownBefore, before) = (0, 0)
    for day in 1..<max(1, own.count) {
      ownBefore += own[day - 1]
      before += all[day - 1]
      guard before > 0, total > before else { continue }
      let a = Share(ownBefore, of: before)
      let b = Share(ownTotal - ownBefore, of: total - before)
      let pooled = Double(ownTotal) / Double(total)
      let error = (pooled * (1 - pooled) * (1 / Double(before) + 1 / Double(total - before)))
        .squareRoot()
      let z = abs(b.value - a.value) / error
      if z > best?.z ?? 0 { best = (z, day, a, b) }
    }
    guard let best, PortableMath.normalTail(best.z) * 2 * Double(own.count) <= 0.01 else {
      return nil
    }
    self.day = firstDay + best.day
    self.before = best.before
    self.after = best.after
  }
}

/// A jump in the arrivals of a question in the days behind an event.
public struct EventJump: Sendable, Equatable {
  /// Contacts in the days behind the event.
  public let inside: Int
  /// Contacts that the other days, by weekday, lead to expect in them.
  public let expected: Double
  /// Days of the window.
  public let days: Int
  /// How many times as many as expected.
  public var times: Double { Double(inside) / expected }
  private let deviate: Double

  /// The clearest jump over windows of 3, 5, 10, 20 and 31 days that begin on a day; nil when none is
  /// significant.
  public static func clearest(
    own: [Int], weights: [Double], firstDay: Int, longest: Int
  ) -> EventJump? {
    [3, 5, 10, 20, 31].filter { $0 <= longest }
      .compactMap {
        EventJump(own: own, weights: weights, window: firstDay..<(firstDay + $0))
      }
      .max { ($0.deviate, $1.days) < ($1.deviate, $0.days) }
  }

  /// Compares the arrivals inside and outside a window of days; nil when there are not significantly more
  /// inside (three standard deviations, five contacts more) or fewer than half more.
  ///
  /// Given all contacts, those inside are binomial with the share of the days' weights inside; a day weighs
  /// what its weekday brings on the days outside.
  /// - Parameters:
  ///   - own: contacts of the question by day.
  ///   - weights: what each day would bring without the event, for example by weekday.
  ///   - window: the days behind the event, as indices.
  public init?(own: [Int], weights: [Double], window: Range<Int>) {
    let days = window.clamped(to: 0..<own.count)
    guard !days.isEmpty, days.count < own.count else { return nil }
    let inside = own[days].reduce(0, +)
    let total = own.reduce(0, +)
    let weightInside = weights[days].reduce(0, +)
    let weight = weights.reduce(0, +)
    guard weightInside > 0, weight > weightInside else { return nil }
    let share = weightInside / weight
    let deviation = (Double(total) * share * (1 - share)).squareRoot()
    let deviate = (Double(inside) - Double(total) * share) / deviation
    guard deviate >= 3 else { return nil }
    // Half a contact keeps a question that nobody asked outside from growing without bounds.
    let outside = max(0.5, Double(total - inside))
    let expected = outside * weightInside / (weight - weightInside)
    guard Double(inside) >= 1.5 * expected, Double(inside) - expected >= 5 else { return nil }
    self.inside = inside
    self.expected = expected
    self.deviate = deviate
    self.days = window.count
  }
}
