/// A moment on the wall clock of the organisation, without a time zone.
///
/// Stored as whole seconds since 1970-01-01 00:00 local time, so that ordering, days and windows
/// are plain arithmetic. Made by the Exports room, which applies the time zone.
public struct LocalTime: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01 00:00 on the local clock.
  public let seconds: Int

  /// A moment given in seconds since 1970-01-01 00:00 local time.
  public init(seconds: Int) { self.seconds = seconds }

  /// A moment from its calendar parts; nil when a part is out of range.
  ///
  /// - Parameters: year 1900...2200, month 1...12, day 1...31 (within the month), hour 0...23,
  ///   minute and second 0...59.
  public init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) {
    guard (1900...2200).contains(year), (1...12).contains(month), day >= 1,
      day <= Month(year: year, month: month).days, (0...23).contains(hour),
      (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    let days = LocalTime.dayNumber(year: year, month: month, day: day)
    seconds = days * 86_400 + hour * 3_600 + minute * 60 + second
  }

  /// A moment from three numbers of a date, year first or day first; nil when they are none.
  public init?(date: [Int], hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard date.count == 3 else { return nil }
    let isYearFirst = date[0] > 31
    self.init(
      year: date[isYearFirst ? 0 : 2], month: date[1], day: date[isYearFirst ? 2 : 0], hour: hour,
      minute: minute, second: second)
  }

  /// Days since 1970-01-01.
  public var day: Int { seconds.flooredDivision(by: 86_400) }

  /// Hour of the day, 0...23.
  public var hour: Int { (seconds - day * 86_400) / 3_600 }

  /// Day of the week: 1 Monday ... 7 Sunday (ISO 8601).
  public var weekday: Int {
    let fromThursday = day + 3
    return fromThursday - fromThursday.flooredDivision(by: 7) * 7 + 1
  }

  /// The calendar month this moment lies in.
  public var month: Month {
    let date = civil
    return Month(year: date.year, month: date.month)
  }

  /// Year, month and day of the month (proleptic Gregorian; Hinnant, "chrono-compatible
  /// low-level date algorithms").
  public var civil: (year: Int, month: Int, day: Int) {
    let z = day + 719_468
    let era = z.flooredDivision(by: 146_097)
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// `2025-10-06 14:05`, or with seconds when they are not zero.
  public var text: String {
    let date = civil
    let inDay = seconds - day * 86_400
    let clock = "\((inDay / 3_600).twoDigits):\((inDay / 60 % 60).twoDigits)"
    let second = inDay % 60
    return "\(dateText(date)) \(clock)" + (second == 0 ? "" : ":\(second.twoDigits)")
  }

  /// `2025-10-06 14:05:00`, always with seconds, for columns in which all cells are alike.
  public var fullText: String { seconds % 60 == 0 ? text + ":00" : text }

  /// `2025-10-06`.
  public var dayText: String { dateText(civil) }

  /// The earlier moment comes first.
  public static func < (a: LocalTime, b: LocalTime) -> Bool { a.seconds < b.seconds }

  private func dateText(_ date: (year: Int, month: Int, day: Int)) -> String {
    "\(date.year)-\(date.month.twoDigits)-\(date.day.twoDigits)"
  }

  /// Days from 1970-01-01 to a date (Hinnant).
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = y.flooredDivision(by: 400)
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

/// A calendar month.
public struct Month: Hashable, Comparable, Sendable {
  /// The year, such as 2025.
  public let year: Int
  /// The month of the year, 1...12.
  public let month: Int

  /// A month of a year.
  public init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// A month from its text `2025-10`; nil for anything else.
  public init?(text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 }), let year = Int(parts[0]),
      let month = Int(parts[1]), (1...12).contains(month), (1900...2200).contains(year)
    else { return nil }
    self.init(year: year, month: month)
  }

  /// `2025-10`.
  public var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

  /// Number of days in the month, 28...31.
  public var days: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The first moment of the month.
  public var start: LocalTime {
    LocalTime(seconds: LocalTime.dayNumber(year: year, month: month, day: 1) * 86_400)
  }

  /// The month after this one.
  public var next: Month {
    month == 12 ? Month(year: year + 1, month: 1) : Month(year: year, month: month + 1)
  }

  /// The earlier month comes first.
  public static func < (a: Month, b: Month) -> Bool {
    (a.year, a.month) < (b.year, b.month)
  }
}

extension Int {
  fileprivate func flooredDivision(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

extension Int {
  /// The number with a zero in front when it has one digit.
  package var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
