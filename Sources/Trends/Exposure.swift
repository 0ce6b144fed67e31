public import ContactModel

/// What a month's contacts are counted over.
public struct Exposure: Sendable, Hashable {
  /// What `volumes.csv` says; nil without a number for the month.
  public let volume: Double?
  /// Working days from the month's first to its last contact.
  public let workingDays: Int

  /// An exposure.
  public init(volume: Double?, workingDays: Int) {
    self.volume = volume
    self.workingDays = workingDays
  }

  /// The working days, Monday to Friday, from one day to another, both counted.
  /// - Parameters:
  ///   - first: day since 1970-01-01.
  ///   - last: not before `first`.
  public static func workingDays(from first: Int, to last: Int) -> Int {
    (first...max(first, last)).count { LocalTime(seconds: $0 * 86_400).weekday <= 5 }
  }

  /// The working days of a whole month.
  public static func workingDays(of month: Month) -> Int {
    workingDays(from: month.start.day, to: month.next.start.day - 1)
  }

  /// Working days that may be missing at a month's ends before it is incomplete.
  public static let toleratedDays = 3

  /// Whether so many working days are missing that a month is not whole.
  public func isIncomplete(in month: Month) -> Bool {
    Exposure.workingDays(of: month) - workingDays > Exposure.toleratedDays
  }

  /// What each of several months is counted over, in one unit: by volume where all have one, the part of it that an
  /// incomplete month covers; else by working days. Never by their contacts: what goes wrong for all would then be no
  /// change for any.
  public static func amounts(_ months: [(month: Month, exposure: Exposure)]) -> [Double] {
    let byVolume = months.allSatisfy { ($0.exposure.volume ?? 0) > 0 }
    return months.map { month, exposure in
      let days = Double(max(1, exposure.workingDays))
      guard byVolume, let volume = exposure.volume else { return days }
      return exposure.isIncomplete(in: month)
        ? volume * days / Double(workingDays(of: month)) : volume
    }
  }
}
