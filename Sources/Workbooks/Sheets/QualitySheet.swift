import ContactModel
import Exports
import Verdicts

/// A line of the ledger, a file that was read, or a finding.
struct QualityRow {
  let code: String
  var effect = ""
  let count: Int
  var file = "*"
  /// First line; nil for the whole file.
  var line: Int?
  let text: String
}

/// Where every record went, and what was found on the way.
extension ReportTables {
  /// The ledger of records, the files, then one row per finding.
  static let qualitySheet = SheetLayout<QualityRow>(
    name: "quality", "Kwaliteit", "Quality",
    columns: [
      Column(
        "code", "Code", "Code", .text, width: 26,
        meaning: "vaste code", "stable code of the finding"
      ) { row, _ in .text(row.code) },
      Column(
        "effect", "Gevolg", "Effect", .text, width: 14,
        meaning: "wat er met de records gebeurde", "what happened to the records"
      ) { row, _ in .text(row.effect) },
      Column(
        "count", "Aantal", "Count", .integer, width: 10,
        meaning: "hoe vaak", "how often"
      ) { row, _ in .integer(row.count) },
      Column(
        "file", "Bestand", "File", .text, width: 30,
        meaning: "bestand; * voor de hele maand", "file; * for the whole month"
      ) { row, _ in .text(row.file) },
      Column(
        "line", "Regel", "Line", .integer, width: 8,
        meaning: "eerste regel; leeg voor het hele bestand",
        "first line; empty for the whole file"
      ) { row, _ in .count(row.line) },
      Column(
        "text", "Bevinding", "Finding", .text, width: 90,
        meaning: "wat, wat is aangenomen, wat te doen",
        "what, what was assumed, what to do"
      ) { row, _ in .text(row.text) },
    ])

  /// `quality`: the ledger and the findings.
  public var quality: ReportTable {
    ReportTables.qualitySheet.table(
      of: ledgerRows + fileRows + result.findings.map(findingRow), self)
  }

  private var ledgerRows: [QualityRow] {
    let ledger = result.ledger
    return [
      QualityRow(
        code: "ledger.read", count: ledger.read, text: say("records gelezen", "records read")),
      QualityRow(
        code: "ledger.grouped", count: ledger.grouped,
        text: say("contacten bij een vraag", "contacts in a question")),
      QualityRow(
        code: "ledger.ungrouped", count: ledger.ungrouped,
        text: say("contacten die nergens bij passen", "contacts that fit no question")),
      QualityRow(
        code: "ledger.set-aside", count: ledger.setAside,
        text: say(
          "contacten apart gehouden; redenen hieronder", "contacts set aside; reasons below")),
      QualityRow(
        code: "ledger.refused", count: ledger.refused,
        text: say("records die niet te lezen zijn", "records that cannot be read")),
    ]
  }

  private var fileRows: [QualityRow] {
    result.files.map { file in
      QualityRow(
        code: "file.read", count: file.records, file: file.file,
        text: "\(file.system); \(file.dialect); \(file.encoding)")
    }
  }

  private func findingRow(_ finding: Finding) -> QualityRow {
    let effect =
      switch finding.effect {
      case .noted: say("vermeld", "noted")
      case .repaired: say("hersteld", "repaired")
      case .setAside: say("apart gehouden", "set aside")
      case .refused: say("geweigerd", "refused")
      }
    return QualityRow(
      code: finding.code, effect: effect, count: finding.count, file: finding.place.file,
      line: finding.place.line > 0 ? finding.place.line : nil,
      text: finding.text.text(in: language))
  }
}
