import ContactModel

/// A column of a sheet with rows of one kind: what stands above it, what it means, and what it shows of a row.
struct Column<Row>: Sendable {
  let head: ReportColumn
  let value: @Sendable (Row, ReportTables) -> ReportValue
  /// What a person may fill in; nil for columns that are only read.
  let choices: (@Sendable (ReportTables) -> [String])?

  /// A column.
  /// - Parameters:
  ///   - key: stable English name.
  ///   - dutch: title in Dutch.
  ///   - english: title in English.
  ///   - width: in the workbook, in characters.
  ///   - meaningDutch: one sentence, with unit and what empty means.
  init(
    _ key: String, _ dutch: String, _ english: String, _ kind: ColumnKind, width: Double = 12,
    meaning meaningDutch: String, _ meaningEnglish: String,
    choices: (@Sendable (ReportTables) -> [String])? = nil,
    _ value: @escaping @Sendable (Row, ReportTables) -> ReportValue
  ) {
    head = ReportColumn(
      key, dutch, english, kind, width: width, meaningDutch: meaningDutch,
      meaningEnglish: meaningEnglish)
    self.choices = choices
    self.value = value
  }
}

/// Columns that several sheets have.
extension Column {
  /// The id of a contact.
  static func contact(_ id: @escaping @Sendable (Row) -> String) -> Column {
    Column(
      "contact", "Contact", "Contact", .text, meaning: "nummer van het contact",
      "id of the contact"
    ) { row, _ in .text(id(row)) }
  }

  /// The file a contact was read from.
  static func file(_ place: @escaping @Sendable (Row) -> Place) -> Column {
    Column("file", "Bestand", "File", .text, meaning: "bestand", "file") { row, _ in
      .text(place(row).file)
    }
  }

  /// When a contact arrived.
  static func time(_ time: @escaping @Sendable (Row) -> LocalTime?) -> Column {
    Column(
      "time", "Tijd", "Time", .text, meaning: "tijd van binnenkomst, klok van de organisatie",
      "time of arrival on the organisation's clock"
    ) { row, _ in .text(time(row)?.fullText ?? "") }
  }
}

/// A sheet and file of results, declared once: CSV, workbook, Table Schema and the list of columns come from it.
struct SheetLayout<Row>: Sendable {
  /// Stable English name, also the file name.
  let name: String
  let title: BilingualText
  let columns: [Column<Row>]

  init(name: String, _ dutch: String, _ english: String, columns: [Column<Row>]) {
    self.name = name
    title = BilingualText(dutch: dutch, english: english)
    self.columns = columns
  }

  /// The sheet with one more column at the end.
  func adding(_ column: Column<Row>) -> SheetLayout {
    SheetLayout(name: name, title.dutch, title.english, columns: columns + [column])
  }

  /// The cells of a row, in the order of the columns.
  func cells(of row: Row, _ tables: ReportTables) -> [ReportValue] {
    columns.map { $0.value(row, tables) }
  }

  /// The table of the rows.
  func table(of rows: [Row], _ tables: ReportTables) -> ReportTable {
    table(rows: rows.map { cells(of: $0, tables) }, tables)
  }

  /// The table of rows whose cells are made already.
  func table(rows: [[ReportValue]], _ tables: ReportTables) -> ReportTable {
    ReportTable(
      name: name, title: title,
      columns: columns.map { column in
        var head = column.head
        head.choices = column.choices?(tables) ?? []
        return head
      }, rows: rows)
  }

  /// The table without rows.
  var empty: ReportTable {
    ReportTable(name: name, title: title, columns: columns.map(\.head), rows: [])
  }
}
