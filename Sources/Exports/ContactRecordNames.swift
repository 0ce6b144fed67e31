import Decoding

extension RecordNames {
  /// What contacts are called in exports, and what they are grouped by.
  static let contacts = RecordNames(
    records: [
      "ticket", "incident", "case", "item", "interaction", "contact", "issue", "record", "row",
      "conversation", "melding", "zaak", "klantcontact", "call", "email", "helpdesk-ticket",
    ],
    groups: [
      "day", "dag", "date", "datum", "week", "month", "maand", "year", "jaar", "customer", "klant",
      "client", "relatie", "account", "group", "groep", "team", "department", "afdeling", "queue",
      "page", "batch", "section",
    ])
}
