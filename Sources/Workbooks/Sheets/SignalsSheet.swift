import ContactModel
import Verdicts

/// The signs of processes.
extension ReportTables {
  /// One row per process and sign, with the contacts that show it.
  static let signalsSheet = SheetLayout<Signal>(
    name: "signals", "Signalen", "Signals",
    columns: [
      Column(
        "process_id", "Proces-id", "Process id", .text, width: 22,
        meaning: "proces", "process"
      ) { signal, _ in .text(signal.process.text) },
      Column(
        "signal", "Signaal-id", "Signal id", .text, width: 20,
        meaning: "vaste naam", "stable name"
      ) { signal, _ in .text(signal.key) },
      Column(
        "meaning", "Signaal", "Signal", .text, width: 46,
        meaning: "wat de contacten laten zien", "what the contacts show"
      ) { signal, tables in .text(signal.name.text(in: tables.language)) },
      Column(
        "contacts", "Contacten", "Contacts", .integer, width: 10,
        meaning: "contacten met het signaal", "contacts that show it"
      ) { signal, _ in .integer(signal.contacts) },
      Column(
        "of", "Van", "Of", .integer, width: 10,
        meaning: "contacten waarbij het te zien kan zijn", "contacts that could show it"
      ) { signal, _ in .integer(signal.base) },
      Column(
        "share", "Aandeel", "Share", .share, width: 9,
        meaning: "deel", "share"
      ) { signal, _ in .number(Share(signal.contacts, of: signal.base).value) },
      Column(
        "words", "Woorden", "Words", .text, width: 60,
        meaning: "woorden of routes die het laten zien, met aantal",
        "words or routes that show it, with contacts"
      ) { signal, _ in .counted(signal.words.map { ($0.words, $0.contacts) }) },
    ])

  /// `signals`: what the contacts of a process show.
  public var signals: ReportTable { ReportTables.signalsSheet.table(of: result.signals, self) }
}
