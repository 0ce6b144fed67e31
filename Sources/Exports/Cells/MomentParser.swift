import ContactModel
import Foundation

/// Reads the dates and times of one column.
///
/// Understands ISO 8601 with and without zone, day-month-year and month-day-year with `-`, `/` or `.`,
/// RFC 822 (RSS), 12-hour clocks, Excel serials and Unix time. Whether the day or the month comes first
/// is decided for the whole column. A time with a zone is moved to the organisation's clock.
struct MomentParser {
  /// Which number comes first in a date of three numbers.
  enum Order: Sendable, Equatable {
    case dayFirst
    case monthFirst
  }

  private var offsets: Offsets
  /// Whether a time without a zone is of Greenwich, as the column's name says.
  private let isUTC: Bool
  /// Whether dates with the year in front have day and month swapped: a spreadsheet read `10/1/2025`, the first of
  /// October, as the tenth of January, and left `10/13/2025` as the text it is.
  let areSwapped: Bool
  let order: Order
  /// Whether no value of the column told the order.
  let isOrderGuessed: Bool

  /// A parser for a column.
  /// - Parameters:
  ///   - samples: values of the column, to decide the order from.
  ///   - isEuropean: whether the file is written in a European way (`;` between fields), which decides
  ///     when the values do not.
  ///   - isUTC: whether times without a zone are of Greenwich.
  init(
    samples: some Sequence<String>, zone: TimeZone, isEuropean: Bool, isUTC: Bool = false
  ) {
    offsets = Offsets(zone)
    self.isUTC = isUTC
    var dayFirst = 0
    var monthFirst = 0
    var slashes = 0
    var others = 0
    var swapped = SwappedDates()
    for sample in samples {
      var sample = sample
      guard let date = sample.withUTF8({ MomentParser.numbers($0) }) else { continue }
      swapped.add(date.first, date.second, date.third)
      guard date.first <= 31 else { continue }
      if date.first > 12 { dayFirst += 1 }
      if date.second > 12 { monthFirst += 1 }
      if date.separator == UInt8(ascii: "/") { slashes += 1 } else { others += 1 }
    }
    areSwapped = swapped.areSwapped
    isOrderGuessed = dayFirst == 0 && monthFirst == 0 && slashes + others > 0
    if dayFirst != monthFirst {
      order = dayFirst > monthFirst ? .dayFirst : .monthFirst
    } else {
      order = slashes > others && !isEuropean ? .monthFirst : .dayFirst
    }
  }

  /// The moment a cell tells; nil when it tells none.
  mutating func moment(_ cell: CellText) -> LocalTime? {
    // A blank that does not break, as web pages have it.
    if cell.count <= 40, let place = cell.firstIndex(of: 0xC2), place + 1 < cell.count,
      cell[place + 1] == 0xA0
    {
      return moment(cell.string.replacing("\u{A0}", with: " "))
    }
    guard cell.count >= 6, cell.count <= 40 else { return MomentParser.serial(cell.string) }
    if let date = MomentParser.numbers(cell) { return moment(date, in: cell) }
    if let date = MomentParser.compact(cell) { return moment(date, in: cell) }
    // The day of the week in front: `wo 01-10-2025 09:05`.
    if let digit = cell.firstIndex(where: { (48...57).contains($0) }), (3...12).contains(digit) {
      let rest = CellText(rebasing: cell[digit...])
      if cell[..<digit].allSatisfy({
        ($0 | 32) >= 97 && ($0 | 32) <= 122 || " ,.".utf8.contains($0)
      }),
        let date = MomentParser.numbers(rest)
      {
        return moment(date, in: rest)
      }
    }
    let text = cell.string
    return namedMonth(text) ?? MomentParser.serial(text) ?? unixTime(text)
  }

  /// `20251001090500`, `20251001 090500`, `20251001T090500Z`: the date, and its clock behind it.
  private static func compact(_ text: CellText) -> DateNumbers? {
    guard text.count >= 13, let day = CellText(rebasing: text[..<8]).shortNumber,
      (19_000_101...22_001_231).contains(day)
    else { return nil }
    let isApart = text[8] == 32 || text[8] == UInt8(ascii: "T")
    let clock = isApart ? 9 : 8
    func isClock(_ digits: Int) -> Bool {
      text.count >= clock + digits
        && CellText(rebasing: text[clock..<(clock + digits)]).shortNumber != nil
    }
    // `20251006 1403` has no seconds, `20251006 14:03` has colons.
    let hasColons = isApart && text.count >= clock + 5 && text[clock + 2] == UInt8(ascii: ":")
    guard isClock(6) || isApart && (isClock(4) || hasColons) else { return nil }
    var date = DateNumbers()
    (date.first, date.second, date.third) = (day / 10_000, day / 100 % 100, day % 100)
    date.end = clock
    return date
  }

  /// The moment a text tells; nil when it tells none.
  mutating func moment(_ text: String) -> LocalTime? {
    var text = text
    return text.withUTF8 { moment($0) }
  }

  private struct DateNumbers {
    var first = 0
    var second = 0
    var third = 0
    var separator: UInt8 = 0
    var end = 0
  }

  /// Whether a text is a time of day alone: `9:05`, `14:30:00`, `02:30:00 PM`, `1403`.
  static func isTimeOfDay(_ text: String) -> Bool {
    guard (3...13).contains(text.utf8.count), let first = text.utf8.first, (48...57).contains(first)
    else { return false }
    let isNumber = text.utf8.allSatisfy { (48...57).contains($0) }
    guard text.contains(":") || text.contains(".") || isNumber && text.utf8.count == 4 else {
      return false
    }
    var copy = text
    return copy.withUTF8 { bytes in
      let clock = Clock(bytes)
      return clock.isValid && clock.hour < 24 && clock.minute < 60 && clock.second < 60
    }
  }

  /// Three numbers with the same separator at the front of a text.
  private static func numbers(_ text: CellText) -> DateNumbers? {
    var date = DateNumbers()
    var parts = 0
    var value = 0
    var digits = 0
    for byte in text {
      if (48...57).contains(byte), digits < 4 {
        value = value * 10 + Int(byte - 48)
        digits += 1
      } else if digits > 0, parts < 2,
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "."),
        date.separator == 0 || byte == date.separator
      {
        date.separator = byte
        if parts == 0 { date.first = value } else { date.second = value }
        parts += 1
        value = 0
        digits = 0
      } else {
        break
      }
      date.end += 1
    }
    guard parts == 2, digits > 0 else { return nil }
    date.third = value
    return date
  }

  private mutating func moment(_ date: DateNumbers, in cell: CellText) -> LocalTime? {
    var (year, month, day) = (date.first, date.second, date.third)
    if year < 1_000 {
      (day, month, year) = (date.first, date.second, date.third)
      if order == .monthFirst { swap(&day, &month) }
      if year < 100 { year += 2_000 }
    } else if areSwapped {
      swap(&day, &month)
    }
    let clock = Clock(CellText(rebasing: cell[date.end...]))
    guard clock.isValid,
      let local = LocalTime(
        year: year, month: month, day: day, hour: clock.hour, minute: clock.minute,
        second: clock.second)
    else { return nil }
    guard let offset = clock.offset ?? (isUTC ? 0 : nil) else { return local }
    return onTheClock(utc: local.seconds - offset)
  }

  /// `Sun, 10 Mar 2024 11:01:19 +0000`, `3 okt 2025 14:05`, `Mar 10, 2024 11:01 AM`.
  private mutating func namedMonth(_ text: String) -> LocalTime? {
    // A hyphen behind a blank is the sign of a zone: `03:56:01 -0700`.
    let words = text.replacing(" -", with: " ~")
      .split(whereSeparator: { " ,-/\u{202F}\u{A0}".contains($0) })
      .map { $0.first == "~" ? "-" + $0.dropFirst() : $0 }
      .filter { !["om", "at", "um"].contains($0) }
    guard
      let place = words.firstIndex(where: { MomentParser.month($0) != nil }),
      let month = MomentParser.month(words[place]), words.count > place + 1
    else { return nil }
    let before = place > 0 ? Int(words[place - 1]) : nil
    let day = before ?? Int(words[place + 1])
    let next = before == nil ? place + 2 : place + 1
    guard let day, words.count > next else { return nil }
    // `Wed Oct 01 09:05:00 CEST 2025`: the clock stands before the year.
    let clockFirst = words[next].contains(":")
    guard let year = Int(clockFirst ? words[words.count - 1] : words[next]) else { return nil }
    var rest = (clockFirst ? words[next...].dropLast() : words[(next + 1)...])
      .joined(separator: " ")
    let clock = rest.withUTF8 { Clock($0) }
    guard clock.isValid,
      let local = LocalTime(
        year: year < 100 ? year + 2_000 : year, month: month, day: day, hour: clock.hour,
        minute: clock.minute, second: clock.second)
    else { return nil }
    guard let offset = clock.offset ?? (isUTC ? 0 : nil) else { return local }
    return onTheClock(utc: local.seconds - offset)
  }

  private static let months: [Substring: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "mrt": 3, "maa": 3, "apr": 4, "may": 5, "mei": 5, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12,
  ]

  private static func month(_ word: Substring) -> Int? {
    guard let first = word.utf8.first, first > 57 else { return nil }
    let word = word.lowercased()
    // Monday is no March.
    return word.hasPrefix("maandag") ? nil : months[Substring(word.prefix(3))]
  }

  /// An Excel serial (days since 1899-12-30, 1990 to 2100) or `20251006`.
  private static func serial(_ text: String) -> LocalTime? {
    guard let value = Double(text.replacing(",", with: ".")) else { return nil }
    switch value {
    case 32_874...73_050:
      return LocalTime(seconds: Int(((value - 25_569) * 86_400).rounded()))
    case 19_000_101...22_001_231 where text.utf8.count == 8:
      let number = Int(value)
      return LocalTime(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    default: return nil
    }
  }

  /// Unix time in seconds or milliseconds.
  private mutating func unixTime(_ text: String) -> LocalTime? {
    guard let value = Int(text) else { return nil }
    switch (text.utf8.count, value) {
    case (10, 600_000_000...5_000_000_000): return onTheClock(utc: value)
    case (13, 600_000_000_000...5_000_000_000_000): return onTheClock(utc: value / 1_000)
    default: return nil
    }
  }

  private mutating func onTheClock(utc: Int) -> LocalTime {
    LocalTime(seconds: utc + offsets.seconds(at: utc))
  }

  /// Offsets of the zone by the hour, since asking the zone is slow and its offset changes on the hour.
  private struct Offsets {
    private let zone: TimeZone
    private var known: [Int: Int] = [:]
    /// The hour asked for last, and its offset.
    private var last = (hour: Int.min, offset: 0)

    init(_ zone: TimeZone) { self.zone = zone }

    mutating func seconds(at utc: Int) -> Int {
      let hour = utc / 3_600
      if hour == last.hour { return last.offset }
      let offset =
        known[hour] ?? zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(utc)))
      if known[hour] == nil { known[hour] = offset }
      last = (hour, offset)
      return offset
    }
  }
}

/// Tells whether a spreadsheet swapped day and month of the dates it could read.
private struct SwappedDates {
  private var months: [Int: Int] = [:]
  private var swappedMonths: [Int: Int] = [:]
  private var dates = 0
  private var canSwap = true
  private var textMonths: Set<Int> = []
  private var texts = 0

  /// One more date of three numbers: with the year in front a date cell, else a text.
  mutating func add(_ first: Int, _ second: Int, _ third: Int) {
    if first >= 1_000 {
      dates += 1
      if third > 12 { canSwap = false }
      months[first * 12 + second, default: 0] += 1
      swappedMonths[first * 12 + third, default: 0] += 1
    } else if first > 12 || second > 12 {
      texts += 1
      textMonths.insert((third < 100 ? third + 2_000 : third) * 12 + min(first, second))
    } else {
      // A text that a spreadsheet could have read as a date.
      canSwap = false
    }
  }

  /// No date cell has a day above twelve, no text one below, and swapped the dates fall into the texts' months.
  var areSwapped: Bool {
    guard canSwap, dates >= 3, texts >= 3 else { return false }
    func inside(_ counts: [Int: Int]) -> Int {
      counts.filter { textMonths.contains($0.key) }.reduce(0) { $0 + $1.value }
    }
    return inside(swappedMonths) * 10 >= dates * 9 && inside(months) * 2 < dates
  }
}
