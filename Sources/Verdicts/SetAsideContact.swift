public import ContactModel

/// A contact that was kept apart, and why.
public struct SetAsideContact: Sendable {
  /// Why a contact takes no part in the grouping.
  public enum Reason: String, Sendable, CaseIterable {
    /// The same contact again.
    case sameContact = "same-contact"
    /// A later row of a contact, joined with the first.
    case laterRow = "later-row"
    /// Without a text.
    case emptyText = "empty-text"
    /// Outside the month of the run.
    case otherMonth = "other-month"
    /// The same text of the same customer shortly after.
    case duplicate
    /// Said by the desk or the system: an outbound or internal call, a message of an agent.
    case fromDesk = "from-desk"
    /// The answer of a machine.
    case automaticReply = "automatic-reply"
    /// A mail that could not be delivered.
    case undeliverable
    /// A case that was joined with another.
    case merged
    /// Spam, sales, a wrong number, a compliment: nothing the organisation is there for.
    case outOfScope = "out-of-scope"
    /// A cell that a spreadsheet spoilt.
    case unreadableCell = "unreadable-cell"
  }

  /// The id it has in the export.
  public let id: String
  /// Where it was read.
  public let place: Place
  /// When it arrived.
  public let time: LocalTime?
  /// Why.
  public let reason: Reason
  /// Id of the contact that is counted in its place; empty for none.
  public let countedAs: String

  /// A complete key: contacts equal in it are equal.
  public var sortKey: (Place, String, String, Int, String) {
    (place, id, reason.rawValue, time?.seconds ?? .max, countedAs)
  }

  init(_ contact: Contact, _ reason: Reason, countedAs: String = "") {
    id = contact.id
    place = contact.place
    time = contact.time
    self.reason = reason
    self.countedAs = countedAs
  }
}

extension SetAsideContact.Reason: ListedFindingKind {
  /// `contact.` and the reason.
  public var code: String { "contact.\(rawValue)" }

  /// What each says.
  public static let facts: [SetAsideContact.Reason: FindingFact] = [
    .fromDesk: FindingFact(
      .setAside,
      dutch:
        "van de organisatie zelf: uitgaand of intern gesprek, bericht van een medewerker of het systeem (set-aside.csv)",
      english:
        "by the organisation itself: outbound or internal call, message of an agent or the system (set-aside.csv)"
    ),
    .automaticReply: FindingFact(
      .setAside, dutch: "automatisch antwoord (afwezig, ontvangstbevestiging) (set-aside.csv)",
      english: "automatic reply (out of office, confirmation of receipt) (set-aside.csv)"),
    .undeliverable: FindingFact(
      .setAside, dutch: "mail die niet bezorgd kon worden (set-aside.csv)",
      english: "mail that could not be delivered (set-aside.csv)"),
    .outOfScope: FindingFact(
      .setAside,
      dutch:
        "gaat nergens over waar de organisatie voor is (reclame, verkeerd verbonden, compliment, leeg), "
        + "volgens gelijkenis met zulke contacten (set-aside.csv)",
      english:
        "about nothing the organisation is there for (sales, wrong number, compliment, empty), by "
        + "likeness to such contacts (set-aside.csv)", isTold: true),
    .merged: FindingFact(
      .setAside, dutch: "zaak die met een andere is samengevoegd (set-aside.csv)",
      english: "case that was merged into another (set-aside.csv)"),
    .unreadableCell: FindingFact(
      .setAside,
      dutch:
        "tekst door een rekenblad bedorven (#NAAM?, ########): de notitie begon met - of =, of de kolom "
        + "was te smal; exporteer opnieuw zonder het bestand in Excel op te slaan (set-aside.csv)",
      english:
        "text spoilt by a spreadsheet (#NAME?, ########): the note began with - or =, or the column was "
        + "too narrow; export again without saving the file in Excel (set-aside.csv)", isTold: true),
    .sameContact: FindingFact(
      .setAside,
      dutch:
        "hetzelfde contact nog eens, in een ander bestand of op een andere regel; één keer geteld (set-aside.csv)",
      english: "the same contact again, in another file or row; counted once (set-aside.csv)"),
    .laterRow: FindingFact(
      .setAside,
      dutch:
        "latere regel van een contact (bericht, wijziging); samengevoegd met de eerste (set-aside.csv)",
      english: "a later row of a contact (message, change); joined with the first (set-aside.csv)"),
    .emptyText: FindingFact(
      .setAside, dutch: "contact zonder tekst (set-aside.csv)",
      english: "contact without a text (set-aside.csv)"),
    .otherMonth: FindingFact(
      .setAside, dutch: "contact buiten {month}; kies een andere maand met --month (set-aside.csv)",
      english: "contact outside {month}; choose another month with --month (set-aside.csv)",
      isTold: true),
    .duplicate: FindingFact(
      .setAside,
      dutch: "zelfde tekst van dezelfde klant binnen {minutes} minuten; "
        + "één keer geteld (set-aside.csv)",
      english: "same text of the same customer within {minutes} minutes; "
        + "counted once (set-aside.csv)"),
  ]
}
