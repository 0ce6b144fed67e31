import ContactModel

/// Reads handling times of one column; the unit comes from its name or from its values.
struct HandlingTime {
  /// A month.
  private static let longest = 44_640.0

  private let minutesPerUnit: Double
  /// Whether the unit was guessed from the values.
  let isUnitGuessed: Bool

  /// A reader for a column with this name and some of its values.
  /// - Parameter minutesPerUnit: the unit when the system's profile tells it.
  init(columnName: String, samples: [String], minutesPerUnit told: Double? = nil) {
    if let told = told ?? HandlingTime.unit(named: columnName) {
      minutesPerUnit = told
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
    let units: [(minutes: Double, words: [String], endings: [String])] = [
      (1.0 / 60_000, ["ms", "msec"], ["milliseconds", "milliseconden"]),
      (1.0 / 60, ["s", "sec", "secs", "second", "seconde"], ["seconds", "seconden"]),
      (1, ["min", "mins", "minute", "minuut"], ["minutes", "minuten"]),
      (60, ["uur", "uren", "h", "hr", "hrs", "hour"], ["hours"]),
    ]
    return units.first { unit in
      words.contains { word in
        unit.words.contains(word) || unit.endings.contains(where: word.hasSuffix)
      }
    }?.minutes
  }

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
    if parts.count == 2, let m = parts[0], let s = parts[1] { return Minutes(m + s / 60) }
    guard let value = HandlingTime.number(cell), value >= 0 else { return nil }
    return Minutes(value * minutesPerUnit)
  }

  /// A number with a decimal comma or point.
  private static func number(_ text: String) -> Double? {
    Double(
      text.filter { $0 != " " && $0 != "\u{A0}" }.replacing(",", with: "."))
  }
}
