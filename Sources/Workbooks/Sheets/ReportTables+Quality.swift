import ContactModel
import Desk
import Exports
import RootCauses
import Scoring
import Verdicts

/// The ledger of records and the findings; settings and what was detected.
extension ReportTables {
  static let qualityColumns: [ReportColumn] = [
    ReportColumn(
      "code", "Code", "Code", .text, width: 26,
      meaningDutch: "vaste code", meaningEnglish: "stable code of the finding"),
    ReportColumn(
      "effect", "Gevolg", "Effect", .text, width: 14,
      meaningDutch: "wat er met de records gebeurde",
      meaningEnglish: "what happened to the records"),
    ReportColumn(
      "count", "Aantal", "Count", .integer, width: 10,
      meaningDutch: "hoe vaak", meaningEnglish: "how often"),
    ReportColumn(
      "file", "Bestand", "File", .text, width: 30,
      meaningDutch: "bestand; * voor de hele maand",
      meaningEnglish: "file; * for the whole month"),
    ReportColumn(
      "line", "Regel", "Line", .integer, width: 8,
      meaningDutch: "eerste regel; leeg voor het hele bestand",
      meaningEnglish: "first line; empty for the whole file"),
    ReportColumn(
      "text", "Bevinding", "Finding", .text, width: 90,
      meaningDutch: "wat, wat is aangenomen, wat te doen",
      meaningEnglish: "what, what was assumed, what to do"),
  ]

  var ledgerRows: [[ReportValue]] {
    let ledger = result.ledger
    func row(_ code: String, _ effect: String, _ count: Int, _ dutch: String, _ english: String)
      -> [ReportValue]
    {
      [
        .text(code), .text(effect), .integer(count), .text("*"), .empty, .text(say(dutch, english)),
      ]
    }
    var rows = [
      row("ledger.read", "", ledger.read, "records gelezen", "records read"),
      row(
        "ledger.grouped", "", ledger.grouped, "contacten bij een vraag", "contacts in a question"),
      row(
        "ledger.ungrouped", "", ledger.ungrouped, "contacten die nergens bij passen",
        "contacts that fit no question"),
      row(
        "ledger.set-aside", "", ledger.setAside,
        "contacten apart gehouden; redenen hieronder", "contacts set aside; reasons below"),
      row(
        "ledger.refused", "", ledger.refused, "records die niet te lezen zijn",
        "records that cannot be read"),
    ]
    for file in result.files {
      rows.append([
        .text("file.read"), .text(""), .integer(file.records), .text(file.file), .empty,
        .text("\(file.system); \(file.dialect); \(file.encoding)"),
      ])
    }
    return rows
  }

  static let setAsideColumns: [ReportColumn] = [
    contactColumn, fileColumn,
    ReportColumn(
      "line", "Regel", "Line", .integer,
      meaningDutch: "regel in het bestand", meaningEnglish: "line in the file"),
    timeColumn,
    ReportColumn(
      "reason", "Reden", "Reason", .text,
      meaningDutch: "vaste code; contact.CODE in quality.csv legt hem uit",
      meaningEnglish: "stable code; contact.CODE in quality.csv explains it"),
    ReportColumn(
      "counted_as", "Geteld als", "Counted as", .text,
      meaningDutch: "contact dat in plaats hiervan telt; leeg als er geen is",
      meaningEnglish: "contact that counts in its place; empty when there is none"),
  ]

  func setAsideRow(_ contact: SetAsideContact) -> [ReportValue] {
    [
      .text(contact.id), .text(contact.place.file), .integer(contact.place.line),
      .text(contact.time?.fullText ?? ""), .text(contact.reason.rawValue), .text(contact.countedAs),
    ]
  }

  func findingRow(_ finding: Finding) -> [ReportValue] {
    let effect: String
    switch finding.effect {
    case .noted: effect = say("vermeld", "noted")
    case .repaired: effect = say("hersteld", "repaired")
    case .setAside: effect = say("apart gehouden", "set aside")
    case .refused: effect = say("geweigerd", "refused")
    }
    return [
      .text(finding.code), .text(effect), .integer(finding.count), .text(finding.place.file),
      finding.place.line > 0 ? .integer(finding.place.line) : .empty,
      .text(finding.text.text(in: language)),
    ]
  }

  static let assumptionColumns: [ReportColumn] = [
    ReportColumn(
      "key", "Onderdeel", "Item", .text, width: 24,
      meaningDutch: "instelling of aanname", meaningEnglish: "setting or assumption"),
    ReportColumn(
      "value", "Waarde", "Value", .text, width: 30,
      meaningDutch: "waarde", meaningEnglish: "value"),
    ReportColumn(
      "unit", "Eenheid", "Unit", .text, width: 14,
      meaningDutch: "eenheid", meaningEnglish: "unit"),
    ReportColumn(
      "source", "Herkomst", "Source", .text, width: 14,
      meaningDutch: "ingesteld, standaard of herkend",
      meaningEnglish: "set, default or detected"),
    ReportColumn(
      "meaning", "Betekenis", "Meaning", .text, width: 90,
      meaningDutch: "wat het doet", meaningEnglish: "what it does"),
  ]

  var assumptionRows: [[ReportValue]] {
    var rows = Settings.declarations.map { declaration -> [ReportValue] in
      let isGiven = result.settings.given.contains(declaration.key)
      return [
        .text(declaration.key), .text(declaration.value(result.settings)),
        .text(declaration.unit.text(in: language)),
        .text(isGiven ? say("ingesteld", "set") : say("standaard", "default")),
        .text(declaration.text.text(in: language)),
      ]
    }
    rows.append([
      .text("month"), .text(result.month.text), .text(""), .text(say("herkend", "detected")),
      .text(say("maand van het rapport", "month of the report")),
    ])
    rows.append([
      .text("ranking_unit"), .text(unitName), .text(""), .text(say("herkend", "detected")),
      .text(
        say(
          "de rang telt het midden van laag en hoog vermijdbaar in deze eenheid",
          "the rank counts the middle of low and high avoidable in this unit")),
    ])
    rows.append([
      .text("sector_used"), .text(result.sector ?? say("geen", "none")), .text(""),
      .text(
        result.settings.sector == nil ? say("herkend", "detected") : say("ingesteld", "set")),
      .text(
        say("producten van deze sector zijn herkend", "products of this sector are recognised")),
    ])
    if result.tariffs.isEmpty {
      rows.append([
        .text("tariffs"), .text(say("geen", "none")), .text(""), .text(say("standaard", "default")),
        .text(say("zonder tarieven staan kosten uit", "without tariffs costs are off")),
      ])
    }
    let exposure = result.exposure
    rows.append([
      .text("volumes"),
      .text(exposure.map { NumberText.amount($0.count, language) } ?? say("geen", "none")),
      .text(exposure?.unit ?? say("contacten", "contacts")),
      .text(exposure == nil ? say("standaard", "default") : say("ingesteld", "set")),
      .text(
        exposure == nil
          ? say(
            "zonder volumes.csv is het tempo per 1.000 contacten",
            "without volumes.csv the rate is per 1,000 contacts")
          : say("noemer van het tempo", "denominator of the rate")),
    ])
    if let codes = result.codes {
      rows.append([
        .text("codes"), .text(NumberText.amount(codes.agreement, language)), .text("V"),
        .text(say("gemeten", "measured")),
        .text(
          say(
            "overeenkomst van codes en vragen; 'overig' \(percent(codes.remainder)) %, eerste code van de lijst \(percent(codes.firstInList.share)) % (gelijk verdeeld \(percent(codes.firstInList.even)) %)",
            "agreement of codes and questions; 'other' \(percent(codes.remainder)) %, first code of the list \(percent(codes.firstInList.share)) % (evenly \(percent(codes.firstInList.even)) %)"
          )),
      ])
    }
    for rule in StrategyRule.table {
      rows.append([
        .text(say("strategieregel \(rule.number)", "strategy rule \(rule.number)")),
        .text(strategyName(rule.strategy)),
        .text(NumberText.amount(rule.strategy.removable, language)),
        .text(say("standaard", "default")), .text(say(rule.dutch, rule.english)),
      ])
    }
    for tariff in result.tariffs {
      rows.append([
        .text("tariff \(tariff.channel)"),
        .text(NumberText.amount(tariff.amount, language)),
        .text("\(result.settings.currency) \(tariff.basis)"), .text(say("ingesteld", "set")),
        .text(say("tarief uit tariffs.csv", "tariff from tariffs.csv")),
      ])
    }
    for file in result.files {
      let roles = (file.mapping?.columns ?? [:]).sorted { $0.key.rawValue < $1.key.rawValue }
        .map { "\($0.key.rawValue) = \(file.columns[$0.value.column])" }
      rows.append([
        .text(file.file), .text(file.system), .text(""), .text(say("herkend", "detected")),
        .text(roles.joined(separator: "; ")),
      ])
    }
    return rows
  }

  func percent(_ share: Double) -> Int { Share(share, of: 1).percent }

  /// What the ranking counts, in the language of the report.
  var unitName: String {
    switch result.unit {
    case .cost: say("vermijdbare kosten", "avoidable cost") + " (\(result.settings.currency))"
    case .minutes: say("vermijdbare minuten", "avoidable minutes")
    case .contacts: say("vermijdbare contacten", "avoidable contacts")
    }
  }
}
