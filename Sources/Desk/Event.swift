/// Something that happened on a day: a mailing, a price change, an outage (`events.csv`).
public struct Event: Sendable {
  /// Days since 1970.
  public let day: Int
  /// What happened.
  public let name: String
  /// The first six letters of the longer words of the name: a text that has one probably means it.
  public var stems: [String] {
    name.lowercased().split { !$0.isLetter }.filter { $0.count >= 6 && !Event.verbs.contains($0) }
      .map { String($0.prefix(6)) }
  }

  private static let verbs: Set<Substring> = [
    "verzonden", "verstuurd", "gestart", "ingegaan", "mailing", "mailed", "posted", "started",
    "launched", "released",
  ]

  private static let date = ["date", "datum"]
  private static let event = ["event", "gebeurtenis"]

  /// Reads `events.csv`; dates as 2025-10-06 or 06-10-2025.
  public static func read(_ table: EditedTable) throws(WorkspaceFailure) -> [Event] {
    try table.require(Event.date, Event.event)
    var events: [Event] = []
    for row in table.rows {
      let text = row[Event.date]
      guard let day = EditedDate.day(text) else {
        throw WorkspaceFailure(
          "\(table.name):\(row.line): '\(text)' is no date such as 2025-10-06 or 06-10-2025")
      }
      let name = row[Event.event]
      guard !name.isEmpty else {
        throw WorkspaceFailure("\(table.name):\(row.line): the event has no name")
      }
      events.append(Event(day: day, name: name))
    }
    return events.sorted { ($0.day, $0.name) < ($1.day, $1.name) }
  }
}
