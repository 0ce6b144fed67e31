public import ContactModel

/// Contacts of a month or year by unit: orders, inhabitants, customers (`volumes.csv`).
public struct Volumes: Sendable {
  private var counts: [Month: (unit: String, count: Double)] = [:]

  /// No volumes: rates are per 1,000 contacts.
  public init() {}

  /// Reads `volumes.csv`.
  public init(_ table: EditedTable) throws(WorkspaceFailure) {
    try table.require(["month", "maand"], ["count", "aantal"])
    for row in table.rows {
      let text = row["count", "aantal"]
      guard let month = Month(text: row["month", "maand"]) else {
        throw WorkspaceFailure(
          "\(table.name):\(row.line): '\(row["month", "maand"])' is no month such as 2025-10")
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
      if counts[month] == nil { counts[month] = (row["unit", "eenheid"], count) }
    }
  }

  /// Whether no month has a number.
  public var isEmpty: Bool { counts.isEmpty }

  /// The unit and number of a month; nil when it is not given.
  public func exposure(_ month: Month) -> (unit: String, count: Double)? { counts[month] }
}
