public import ContactModel

/// Contacts of a month or year by unit: orders, inhabitants, customers (`volumes.csv`).
public struct Volumes: Sendable {
  private var counts: [Month: (unit: String, count: Double)] = [:]

  /// No volumes: rates are per 1,000 contacts.
  public init() {}

  /// Reads `volumes.csv`.
  public init(_ table: EditedTable) throws(WorkspaceFailure) {
    for row in table.rows {
      let text = row["count", "aantal"].replacing(".", with: "")
      guard let month = Month(text: row["month", "maand"]) else {
        throw WorkspaceFailure("\(table.name):\(row.line): no month such as 2025-10")
      }
      guard let count = Double(text.replacing(",", with: ".")), count > 0 else {
        throw WorkspaceFailure(
          "\(table.name):\(row.line): count '\(text)' is not a number above 0")
      }
      // The first unit of a month counts: one rate, one denominator.
      if counts[month] == nil { counts[month] = (row["unit"], count) }
    }
  }

  /// The unit and number of a month; nil when it is not given.
  public func exposure(_ month: Month) -> (unit: String, count: Double)? { counts[month] }
}
