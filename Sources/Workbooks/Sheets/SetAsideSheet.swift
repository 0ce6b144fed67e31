import ContactModel
import Verdicts

/// What was kept apart.
extension ReportTables {
  /// One row per contact that was kept apart, by where it stood.
  static let setAsideSheet = SheetLayout<SetAsideContact>(
    name: "set-aside", "Apart gehouden", "Set aside",
    columns: [
      Column(
        "contact", "Contact", "Contact", .text,
        meaning: "nummer van het contact", "id of the contact"
      ) { contact, _ in .text(contact.id) },
      Column(
        "file", "Bestand", "File", .text,
        meaning: "bestand", "file"
      ) { contact, _ in .text(contact.place.file) },
      Column(
        "line", "Regel", "Line", .integer,
        meaning: "regel in het bestand", "line in the file"
      ) { contact, _ in .integer(contact.place.line) },
      Column(
        "time", "Tijd", "Time", .text,
        meaning: "tijd van binnenkomst, klok van de organisatie",
        "time of arrival on the organisation's clock"
      ) { contact, _ in .text(contact.time?.fullText ?? "") },
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
