import ContactModel
import Desk
import Exports
import RootCauses
import Scoring
import Verdicts

/// A setting, or something that was assumed or recognised.
struct AssumptionRow {
  /// Where a value comes from.
  enum Source {
    case given, standard, detected, measured
  }

  let key: String
  let value: String
  var unit = ""
  let source: Source
  let meaning: String
}

/// Settings and what was detected.
extension ReportTables {
  /// One row per setting, assumption and file.
  static let assumptionsSheet = SheetLayout<AssumptionRow>(
    name: "assumptions", "Aannames", "Assumptions",
    columns: [
      Column(
        "key", "Onderdeel", "Item", .text, width: 24,
        meaning: "instelling of aanname", "setting or assumption"
      ) { row, _ in .text(row.key) },
      Column("value", "Waarde", "Value", .text, width: 30, meaning: "waarde", "value") { row, _ in
        .text(row.value)
      },
      Column("unit", "Eenheid", "Unit", .text, width: 14, meaning: "eenheid", "unit") { row, _ in
        .text(row.unit)
      },
      Column(
        "source", "Herkomst", "Source", .text, width: 14,
        meaning: "ingesteld, standaard of herkend", "set, default or detected"
      ) { row, tables in .text(tables.sourceName(row.source)) },
      Column(
        "meaning", "Betekenis", "Meaning", .text, width: 90,
        meaning: "wat het doet", "what it does"
      ) { row, _ in .text(row.meaning) },
    ])

  /// `assumptions`: settings, what the ranking counts, files as understood.
  public var assumptions: ReportTable {
    ReportTables.assumptionsSheet.table(
      of: settingRows + monthRows + codeRows + ruleRows + tariffRows + mappingRows, self)
  }

  private func sourceName(_ source: AssumptionRow.Source) -> String {
    switch source {
    case .given: say("ingesteld", "set")
    case .standard: say("standaard", "default")
    case .detected: say("herkend", "detected")
    case .measured: say("gemeten", "measured")
    }
  }

  private var settingRows: [AssumptionRow] {
    Settings.declarations.map { declaration in
      AssumptionRow(
        key: declaration.key, value: declaration.value(result.settings),
        unit: declaration.unit.text(in: language),
        source: result.settings.given.contains(declaration.key) ? .given : .standard,
        meaning: declaration.text.text(in: language))
    }
  }

  private var monthRows: [AssumptionRow] {
    var rows = [
      AssumptionRow(
        key: "month", value: result.month.text, source: .detected,
        meaning: say("maand van het rapport", "month of the report")),
      AssumptionRow(
        key: "ranking_unit", value: unitName, source: .detected,
        meaning: say(
          "de rang telt het midden van laag en hoog vermijdbaar in deze eenheid",
          "the rank counts the middle of low and high avoidable in this unit")),
      AssumptionRow(
        key: "sector_used", value: result.sector ?? say("geen", "none"),
        source: result.settings.sector == nil ? .detected : .given,
        meaning: say(
          "producten van deze sector zijn herkend", "products of this sector are recognised")),
    ]
    if result.tariffs.isEmpty {
      rows.append(
        AssumptionRow(
          key: "tariffs", value: say("geen", "none"), source: .standard,
          meaning: say("zonder tarieven staan kosten uit", "without tariffs costs are off")))
    }
    if let exposure = result.exposure {
      rows.append(
        AssumptionRow(
          key: "volumes", value: NumberText.amount(exposure.count, language), unit: exposure.unit,
          source: .given, meaning: say("noemer van het tempo", "denominator of the rate")))
    } else {
      rows.append(
        AssumptionRow(
          key: "volumes", value: say("geen", "none"), unit: say("contacten", "contacts"),
          source: .standard,
          meaning: say(
            "zonder volumes.csv is het tempo per 1.000 contacten",
            "without volumes.csv the rate is per 1,000 contacts")))
    }
    return rows
  }

  private var codeRows: [AssumptionRow] {
    guard let codes = result.codes else { return [] }
    let other = percent(codes.remainder)
    let (first, even) = (percent(codes.firstInList.share), percent(codes.firstInList.even))
    return [
      AssumptionRow(
        key: "codes", value: NumberText.amount(codes.agreement, language), unit: "V",
        source: .measured,
        meaning: say(
          "overeenkomst van codes en vragen; 'overig' \(other) %, eerste code van de lijst "
            + "\(first) % (gelijk verdeeld \(even) %)",
          "agreement of codes and questions; 'other' \(other) %, first code of the list "
            + "\(first) % (evenly \(even) %)"))
    ]
  }

  private var ruleRows: [AssumptionRow] {
    StrategyRule.table.map { rule in
      AssumptionRow(
        key: say("strategieregel \(rule.number)", "strategy rule \(rule.number)"),
        value: strategyName(rule.strategy),
        unit: NumberText.amount(rule.strategy.removable, language), source: .standard,
        meaning: say(rule.dutch, rule.english))
    }
  }

  private var tariffRows: [AssumptionRow] {
    result.tariffs.map { tariff in
      AssumptionRow(
        key: "tariff \(tariff.channel)", value: NumberText.amount(tariff.amount, language),
        unit: "\(result.settings.currency) \(tariff.basis)", source: .given,
        meaning: say("tarief uit tariffs.csv", "tariff from tariffs.csv"))
    }
  }

  private var mappingRows: [AssumptionRow] {
    result.files.map { file in
      let roles = (file.mapping?.columns ?? [:]).sorted { $0.key.rawValue < $1.key.rawValue }
        .map { "\($0.key.rawValue) = \(file.columns[$0.value.column])" }
      return AssumptionRow(
        key: file.file, value: file.system, source: .detected,
        meaning: roles.joined(separator: "; "))
    }
  }

  private func percent(_ share: Double) -> Int { Share(share, of: 1).percent }

  /// What the ranking counts, in the language of the report.
  var unitName: String {
    switch result.unit {
    case .cost: say("vermijdbare kosten", "avoidable cost") + " (\(result.settings.currency))"
    case .minutes: say("vermijdbare minuten", "avoidable minutes")
    case .contacts: say("vermijdbare contacten", "avoidable contacts")
    }
  }
}
