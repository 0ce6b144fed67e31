public import ContactModel

/// Contacts of a month or year by unit: orders, inhabitants, customers (`volumes.csv`).
public struct Volumes: Sendable {
  private static let month = ["month", "maand"]
  private static let count = ["count", "aantal"]
  private static let unit = ["unit", "eenheid"]

  private var counts: [Month: (unit: String, count: Double)] = [:]

  /// Rows of a month that has a number already, with their lines: they count for nothing.
  public private(set) var unused: [(month: Month, line: Int)] = []

  /// No volumes: rates are per 1,000 contacts.
  public init() {}

  /// Reads `volumes.csv`.
  public init(_ table: EditedTable) throws(WorkspaceFailure) {
    try table.require(Volumes.month, Volumes.count)
    for row in table.rows {
      let text = row[Volumes.count]
      guard let month = Month(text: row[Volumes.month]) else {
        throw WorkspaceFailure(
          "\(table.name):\(row.line): '\(row[Volumes.month])' is no month such as 2025-10")
      }
      // What is counted is whole: a sign before three digits stands for thousands.
      let count: Double
      switch EditedNumber(text) {
      case .one(let value) where value > 0: count = value
      case .ambiguous(let thousands, _) where thousands > 0: count = thousands
      default:
        throw WorkspaceFailure(
          "\(table.name):\(row.line): count '\(text)' is not a number above 0")
      }
      // The first unit of a month counts: one rate, one denominator.
      if counts[month] == nil {
        counts[month] = (row[Volumes.unit], count)
      } else {
        unused.append((month, row.line))
      }
    }
  }

  /// Whether no month has a number.
  public var isEmpty: Bool { counts.isEmpty }

  /// The unit and number of a month; nil when it is not given.
  public func exposure(_ month: Month) -> (unit: String, count: Double)? { counts[month] }
}
