import ContactModel

/// Reads handling times of one column; the unit comes from its name or from its values.
struct HandlingTime {
  /// A month.
  private static let longest = 44_640.0

  private let minutesPerUnit: Double
  /// Whether two numbers, as in 0:15, are hours and minutes.
  private let isHoursAndMinutes: Bool
  /// Whether a point or comma before three digits stands for thousands: 1.200 beside 600.
  private let hasThousands: Bool
  /// Whether the unit was guessed from the values.
  let isUnitGuessed: Bool

  /// A reader for a column with this name and some of its values.
  /// - Parameter minutesPerUnit: the unit when the system's profile tells it.
  init(columnName: String, samples: [String], minutesPerUnit told: Double? = nil) {
    let pairs = samples.map { $0.split(separator: ":").compactMap { Int($0) } }
      .filter { $0.count == 2 }
    // Agents write hours down by the five minutes; a clock counts every second.
    let isRounded = !pairs.isEmpty && pairs.allSatisfy { $0[1].isMultiple(of: 5) && $0[0] < 24 }
    let unit = told ?? HandlingTime.unit(named: columnName)
    let clock = columnName.lowercased()
    isHoursAndMinutes =
      ["uu:mm", "hh:mm", "u:mm", "h:mm"].contains(where: clock.contains) && !clock.contains(":ss")
      || unit == 60 || unit == nil && isRounded && pairs.count >= 3
    hasThousands =
      unit.map { $0 < 1 } ?? false && samples.contains(where: HandlingTime.mayBeThousands)
      && samples.allSatisfy {
        !$0.contains { ",.".contains($0) } || HandlingTime.mayBeThousands($0)
      }
    if let unit {
      minutesPerUnit = unit
      isUnitGuessed = false
    } else {
      let values = samples.compactMap { HandlingTime.number($0) }.sorted()
      // A typical contact takes minutes: a median above an hour is told in seconds, one above five hours
      // of seconds in milliseconds.
      let median = values.isEmpty ? 0 : values[values.count / 2]
      minutesPerUnit = median > 18_000 ? 1.0 / 60_000 : median > 60 ? 1.0 / 60 : 1
      isUnitGuessed = !values.isEmpty
    }
  }

  /// The minutes in a unit that a column's name has as a word of its own or at its end: `Behandelduur_sec`,
  /// `Duur (uur)`, `handleTimeSeconds`. "Duur" is no unit.
  private static func unit(named columnName: String) -> Double? {
    let words = columnName.lowercased().split { !$0.isLetter }.map(String.init)
    return units.first { unit in
      words.contains { word in
        unit.words.contains(word) || unit.endings.contains(where: word.hasSuffix)
      }
    }?.minutes
  }

  /// The units: words of a column's name, endings of such words, and signs that stand behind numbers only.
  private static let units:
    [(minutes: Double, words: [String], endings: [String], signs: [String])] = [
      (1.0 / 60_000, ["ms", "msec"], ["milliseconds", "milliseconden"], []),
      (1.0 / 60, ["s", "sec", "secs", "second", "seconde"], ["seconds", "seconden"], []),
      (1, ["min", "mins", "minute", "minuut"], ["minutes", "minuten"], ["m"]),
      (60, ["uur", "uren", "h", "hr", "hrs", "hour"], ["hours"], ["u"]),
    ]

  /// The unit in words, for findings.
  var unitName: BilingualText {
    switch minutesPerUnit {
    case 60: BilingualText(dutch: "uren", english: "hours")
    case 1: BilingualText(dutch: "minuten", english: "minutes")
    case 1.0 / 60: BilingualText(dutch: "seconden", english: "seconds")
    default: BilingualText(dutch: "milliseconden", english: "milliseconds")
    }
  }

  /// The time a cell tells; nil for an empty or unreadable cell and for more than a month.
  func minutes(_ cell: CellText) -> Minutes? {
    if let number = cell.shortNumber {
      let minutes = Minutes(Double(number) * minutesPerUnit)
      return minutes.value <= HandlingTime.longest ? minutes : nil
    }
    guard !cell.isEmpty, let minutes = told(by: cell.string),
      (0...HandlingTime.longest).contains(minutes.value)
    else { return nil }
    return minutes
  }

  private func told(by cell: String) -> Minutes? {
    let parts = cell.split(separator: ":").map { HandlingTime.number(String($0)) }
    if parts.count == 3, let h = parts[0], let m = parts[1], let s = parts[2] {
      return Minutes(h * 60 + m + s / 60)
    }
    if parts.count == 2, let first = parts[0], let second = parts[1] {
      return isHoursAndMinutes ? Minutes(first * 60 + second) : Minutes(first + second / 60)
    }
    let plain = hasThousands ? cell.filter { $0 != "." && $0 != "," } : cell
    if let value = HandlingTime.number(plain) {
      return value >= 0 ? Minutes(value * minutesPerUnit) : nil
    }
    return HandlingTime.spelled(cell).map { Minutes($0) }
  }

  private static func mayBeThousands(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    return parts.count == 2 && (1...3).contains(parts[0].count) && parts[1].count == 3
      && parts.joined().allSatisfy(\.isNumber)
  }

  /// The minutes of numbers with units: `15 min`, `6m 30s`, `1 uur 15 min`, `PT12M30S`.
  private static func spelled(_ text: String) -> Double? {
    var minutes = 0.0
    var rest = Substring(text.lowercased())
    if rest.hasPrefix("pt") { rest = rest.dropFirst(2) }
    var isFound = false
    while true {
      rest = rest.drop { isBlank($0) || $0 == "," }
      if rest.isEmpty { return isFound ? minutes : nil }
      let digits = rest.prefix { $0.isNumber || $0 == "." || $0 == "," }
      guard let value = number(String(digits)) else { return nil }
      rest = rest.dropFirst(digits.count).drop(while: isBlank)
      let unit = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(unit.count)
      // Nobody spells milliseconds.
      guard
        let known = units.dropFirst().first(where: {
          ($0.words + $0.endings + $0.signs).contains(String(unit))
        })
      else { return nil }
      minutes += value * known.minutes
      isFound = true
    }
  }

  /// A number with a decimal comma or point.
  private static func number(_ text: String) -> Double? {
    Double(
      text.filter { !isBlank($0) }.replacing(",", with: "."))
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\u{A0}"
  }
}
