import ContactModel
import Scoring
import Trends
import Verdicts

/// A month of something that is counted.
struct TrendRow {
  let kind: RecordedCounts.Kind
  let id: String
  let name: String
  let point: TrendChart.Point
  let chart: TrendChart
}

/// The contacts of everything over the months on record.
extension ReportTables {
  /// One row per thing and month, the newest thirteen months.
  static let trendSheet = SheetLayout<TrendRow>(
    name: "trend", "Trend", "Trend",
    columns: [
      Column(
        "kind", "Soort", "Kind", .text,
        meaning: "alles, proces, vraag, kanaal of groep",
        "all, process, question, channel or group"
      ) { row, tables in .text(tables.kindName(row.kind)) },
      Column(
        "id", "Id", "Id", .text, width: 22, meaning: "vast kenmerk; leeg voor alles",
        "stable id; empty for all"
      ) { row, _ in .text(row.id) },
      Column("name", "Naam", "Name", .text, width: 40, meaning: "naam", "name") { row, _ in
        .text(row.name)
      },
      Column("month", "Maand", "Month", .text, meaning: "maand", "month") { row, _ in
        .text(row.point.month.text)
      },
      Column(
        "contacts", "Contacten", "Contacts", .integer, meaning: "contacten, zoals toen gemeld",
        "contacts, as reported then"
      ) { row, _ in .integer(row.point.contacts) },
      Column(
        "expected", "Verwacht", "Expected", .decimal,
        meaning: "wat het niveau van eerdere maanden laat verwachten; leeg in de eerste maand",
        "what the level of earlier months leads to expect; empty in the first month (F20)"
      ) { row, _ in .optional(row.point.expected) },
      Column(
        "lower", "Ondergrens", "Lower limit", .decimal,
        meaning: "minder is een verandering (drie standaardafwijkingen)",
        "fewer is a change (three standard deviations)"
      ) { row, _ in .optional(row.point.limits?.lowerBound) },
      Column(
        "upper", "Bovengrens", "Upper limit", .decimal, meaning: "meer is een verandering",
        "more is a change"
      ) { row, _ in .optional(row.point.limits?.upperBound) },
      Column(
        "change", "Verandering", "Change", .text, width: 22, meaning: "wat het was", "what it was"
      ) { row, tables in .text(tables.changeName(row.point.change)) },
      Column(
        "level_since", "Niveau sinds", "Level since", .text,
        meaning: "eerste maand van het niveau waarop het nu ligt",
        "first month of the level that it is at now"
      ) { row, _ in .text(row.chart.levelStart.text) },
      Column(
        "limits", "Grenzen", "Limits", .text,
        meaning: "vast na twaalf maanden van een niveau, daarvoor voorlopig",
        "fixed after twelve months of a level, trial limits before"
      ) { row, tables in
        .text(
          row.chart.isLocked ? tables.say("vast", "fixed") : tables.say("voorlopig", "trial"))
      },
    ])

  /// Months that are shown.
  static let shownMonths = 13

  /// `trend`: empty without a workspace.
  public var trend: ReportTable {
    ReportTables.trendSheet.table(
      of: charted(RecordedCounts.Kind.allCases).flatMap { charted in
        charted.chart.points.suffix(ReportTables.shownMonths).map { point in
          TrendRow(
            kind: charted.kind, id: charted.id, name: charted.name, point: point,
            chart: charted.chart)
        }
      }, self)
  }

  /// The trend for people: a row each, a column a month; nil before a second month is on record.
  var trendOverview: ReportTable? {
    guard let trends = result.trends, trends.hasEarlierMonths,
      let all = trends.charts[.all]?.values.first
    else { return nil }
    let months = all.points.suffix(ReportTables.shownMonths).map(\.month)
    let text = ReportColumn(
      "name", "Wat", "What", .text, width: 44, meaningDutch: "", meaningEnglish: "")
    func column(_ dutch: String, _ english: String, _ kind: ColumnKind, _ width: Double)
      -> ReportColumn
    {
      ReportColumn(
        dutch, dutch, english, kind, width: width, meaningDutch: "", meaningEnglish: "")
    }
    let rows = charted([.all, .process, .channel, .group]).map { charted -> [ReportValue] in
      let byMonth = Dictionary(
        charted.chart.points.map { ($0.month, $0) }, uniquingKeysWith: { first, _ in first })
      let now = charted.chart.now
      return [.text(kindName(charted.kind)), .text(charted.name)]
        + months.map { .count(byMonth[$0]?.contacts) }
        + [
          .optional(now.expected), .optional(now.limits?.lowerBound),
          .optional(now.limits?.upperBound),
          .text(changeName(now.change, "", charted.chart)),
        ]
    }
    return ReportTable(
      name: "trend", title: ReportTables.trendSheet.title,
      columns: [column("Soort", "Kind", .text, 10), text]
        + months.map { column($0.text, $0.text, .integer, 9) }
        + [
          column("Verwacht", "Expected", .decimal, 10),
          column("Ondergrens", "Lower limit", .decimal, 12),
          column("Bovengrens", "Upper limit", .decimal, 12),
          column("Verandering", "Change", .text, 28),
        ], rows: rows)
  }

  /// What has contacts in the months that are shown, with its chart: processes in the order of the ranking, then what is
  /// not there this month.
  private func charted(
    _ kinds: [RecordedCounts.Kind]
  ) -> [(kind: RecordedCounts.Kind, id: String, name: String, chart: TrendChart)] {
    guard let trends = result.trends else { return [] }
    return kinds.flatMap {
      kind -> [(kind: RecordedCounts.Kind, id: String, name: String, chart: TrendChart)] in
      let charts = trends.charts[kind] ?? [:]
      let order: [String] =
        switch kind {
        case .process: result.processes.map(\.id.text)
        case .question: result.questions.map(\.id)
        case .all, .channel, .group: []
        }
      let rest = charts.keys.filter { !order.contains($0) }.sorted()
      return (order + rest).compactMap { id in
        guard let chart = charts[id],
          chart.points.suffix(ReportTables.shownMonths).contains(where: { $0.contacts > 0 })
        else { return nil }
        return (kind, id, name(of: id, kind), chart)
      }
    }
  }

  private func name(of id: String, _ kind: RecordedCounts.Kind) -> String {
    switch kind {
    case .all: say("alle contacten", "all contacts")
    case .channel, .group: id
    case .question: result.questions.first { $0.id == id }?.label ?? result.nameOfGone[id] ?? id
    case .process:
      result.processes.first { $0.id.text == id }?.name.text(in: language) ?? id
    }
  }

  private func kindName(_ kind: RecordedCounts.Kind) -> String {
    switch kind {
    case .all: say("alles", "all")
    case .process: say("proces", "process")
    case .question: say("vraag", "question")
    case .channel: say("kanaal", "channel")
    case .group: say("groep", "group")
    }
  }
}

extension MonthResult {
  /// The labels of the questions of the month before that are not there now.
  fileprivate var nameOfGone: [String: String] {
    Dictionary(
      gone.map { ($0.question.id, $0.question.label) }, uniquingKeysWith: { first, _ in first })
  }
}
