import ContactModel
import Verdicts

/// What was kept apart.
extension ReportTables {
  /// One row per contact that was kept apart, by where it stood.
  static let setAsideSheet = SheetLayout<SetAsideContact>(
    name: "set-aside", "Apart gehouden", "Set aside",
    columns: [
      .contact { $0.id },
      .file { $0.place },
      Column(
        "line", "Regel", "Line", .integer,
        meaning: "regel in het bestand", "line in the file"
      ) { contact, _ in .integer(contact.place.line) },
      .time { $0.time },
      Column(
        "reason", "Reden", "Reason", .text,
        meaning: "vaste code; contact.CODE in quality.csv legt hem uit",
        "stable code; contact.CODE in quality.csv explains it"
      ) { contact, _ in .text(contact.reason.rawValue) },
      Column(
        "counted_as", "Geteld als", "Counted as", .text,
        meaning: "contact dat in plaats hiervan telt; leeg als er geen is",
        "contact that counts in its place; empty when there is none"
      ) { contact, _ in .text(contact.countedAs) },
    ])

  /// `set-aside`: the contacts that count in no question, and why.
  public var setAside: ReportTable { ReportTables.setAsideSheet.table(of: result.setAside, self) }
}
