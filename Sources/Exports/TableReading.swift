import ContactModel
import Decoding

/// Reading of what has rows and columns: CSV, workbooks, tables of web pages.
extension ExportReader {
  private static func name(of kind: FileKind) -> String {
    switch kind {
    case .openDocument: "ODS"
    case .spreadsheetXML: "XML Spreadsheet 2003"
    case .webPage: "web page"
    default: "XLSX"
    }
  }

  /// What an export without a text has instead, and what to do with it.
  private static func onlyCodes(_ mapping: ColumnMapping, _ header: [String]) -> String {
    let roles: [(ColumnRole, String)] = [(.category, "categories"), (.group, "teams")]
    let found = roles.compactMap { role, name in
      mapping.columns[role].map { "'\(header[$0.column])' holds \(name)" }
    }
    return found.isEmpty
      ? ""
      : ": " + found.joined(separator: ", ") + " (--categories ranks these, without reading texts)"
  }

  func readTable(
    path: String, name: String, _ kind: FileKind
  ) throws(DecodingFailure) -> ExportContent {
    let table = try CSVTable(path: path, encoding: hints.encoding, delimiter: hints.delimiter)
    guard table.header.count <= ExportReader.columnLimit else {
      throw DecodingFailure(
        "\(name):1: a row of \(table.header.count) cells is no table (at most "
          + "\(ExportReader.columnLimit) columns are read); is the delimiter "
          + "\(table.dialect.delimiterName) right? --delimiter tells another")
    }
    var samples: [[String]] = []
    try table.forEachRow { row in
      if !row.isBlank { samples.append(row.cells) }
      return samples.count < ExportReader.sampleSize
    }
    let system = SystemProfile.recognise(table.header, own: hints.profiles)
    var mapping = ColumnMapping(
      header: table.header, samples: samples, told: hints.columns, profile: system)
    let coded = hints.usesCategories ? mapping.withCategoryAsText : nil
    if let coded { mapping = coded }
    try requireText(mapping, table, hasRows: !samples.isEmpty, name)
    var rows = ContactRows(
      builder: ContactBuilder(
        name: name, header: table.header, mapping: mapping,
        samples: try samplesOfTimes(table, samples, mapping),
        handling: try handlingSamples(table, samples, mapping, system), hasher: hasher, zone: zone,
        isEuropean: table.dialect.delimiter == UInt8(ascii: ";"), profile: system),
      shape: RowFindings(file: name, width: table.header.count, dialect: table.dialect))
    let reading = try read(table, into: &rows)
    var summary = summary(of: table, kind, mapping, samples, reading.encoding, name)
    summary.textsAreCategories = coded != nil
    summary.system = system?.name ?? "generic"
    summary.records = rows.records
    summary.refused = rows.refused
    var content = ExportContent(contacts: rows.contacts, summary: summary)
    content.findings =
      rows.shape.all(reading.notes) + rows.builder.findings(shown: shown)
      + (try encodingFindings(reading.encoding, table, name))
      + ColumnFindings(mapping, table.header.map(shown), name).all
      + profileFindings(system, table.header.map(shown), name)
      + sheetFindings(table, name)
    if coded != nil {
      content.findings.append(
        Finding(ExportFinding.onlyCategories, at: Place(file: name, line: 1)))
    }
    content.findings.sort(by: Finding.inOrder)
    return content
  }

  /// Stops at a table in which nothing is the customer's text, or whose names of columns are a row of data.
  private func requireText(
    _ mapping: ColumnMapping, _ table: CSVTable, hasRows: Bool, _ name: String
  ) throws(DecodingFailure) {
    let isNamed = mapping.columns.values.contains { $0.reason != .content }
    if hasRows, !isNamed, isData(table.header) {
      throw DecodingFailure(
        "\(name):\(max(1, table.headerLine)): the first row is data, not names of columns; put a row "
          + "with the names of the \(table.header.count) columns above it")
    }
    guard mapping.columns[.text] == nil, mapping.columns[.subject] == nil else { return }
    guard hasRows else {
      throw DecodingFailure(
        table.header.isEmpty
          ? "\(name): is empty" : "\(name):1: has column names but no rows below them")
    }
    throw DecodingFailure(
      "\(name):\(max(1, table.headerLine)): no column holds the customer's text"
        + ExportReader.onlyCodes(mapping, table.header.map(shown))
        + "; name it with --map text=COLUMN; columns read: "
        + table.header.prefix(12).map(shown).joined(separator: ", ")
        + (table.sheet == nil ? " (delimiter \(table.dialect.delimiterName) detected)" : ""))
  }

  /// Rows by which times are understood. A log begins with the first days of a month, which may not tell day and
  /// month apart: then rows of the whole file.
  private func samplesOfTimes(
    _ table: CSVTable, _ samples: [[String]], _ mapping: ColumnMapping
  ) throws(DecodingFailure) -> [[String]] {
    let times = samples.map { mapping.cell(.time, in: $0) }
    guard MomentParser(samples: times, zone: zone, isEuropean: true).isOrderGuessed else {
      return samples
    }
    var spread = samples
    var place = 0
    try table.forEachRow { row in
      place += 1
      if place % 50 == 0, !row.isBlank { spread.append(row.cells) }
      return spread.count < 4_000
    }
    return spread
  }

  /// The handling times by which their unit is told. Where only the values can tell it, those of the whole file, chosen by
  /// what they are: their order says nothing.
  private func handlingSamples(
    _ table: CSVTable, _ samples: [[String]], _ mapping: ColumnMapping, _ system: SystemProfile?
  ) throws(DecodingFailure) -> [String] {
    let first = samples.map { mapping.cell(.handling, in: $0) }
    guard let column = mapping.columns[.handling]?.column,
      HandlingTime(
        columnName: table.header[column], samples: first, minutesPerUnit: system?.minutesPerUnit
      ).isUnitGuessed
    else { return first }
    var all: [String] = []
    try table.forEachRow { row in
      let cell = mapping.cell(.handling, in: row.cells)
      if !cell.isEmpty { all.append(cell) }
      return true
    }
    return all
  }

  private func summary(
    of table: CSVTable, _ kind: FileKind, _ mapping: ColumnMapping, _ samples: [[String]],
    _ encoding: EncodingFacts, _ name: String
  ) -> ExportSummary {
    var summary = ExportSummary(file: name)
    summary.dialect =
      table.sheet.map { "\(ExportReader.name(of: kind)), sheet '\($0)'" }
      ?? "CSV, \(table.dialect.delimiterName), "
      + (table.dialect.quote.map { "quote \(String(UnicodeScalar($0)))" } ?? "no quotes")
    summary.columns = table.header.map(shown)
    summary.mapping = mapping
    summary.dialectScores = table.candidates.prefix(2).map { candidate in
      let dialect = candidate.dialect
      let quote = dialect.quote.map { String(UnicodeScalar($0)) } ?? "none"
      return (delimiter: dialect.delimiterName, quote: quote, score: candidate.score)
    }
    summary.examples = ExportReader.examples(mapping, samples)
    summary.encoding =
      hints.encoding.map { "\($0) (told)" } ?? table.recognisedPage.map { "\($0) (recognised)" }
      ?? encoding.encoding.rawValue + (encoding.hasByteOrderMark ? " (BOM)" : "")
    return summary
  }

  /// Sheets that were not read; those that hold sentences may hold contacts.
  private func sheetFindings(_ table: CSVTable, _ name: String) -> [Finding] {
    guard !table.unreadSheets.isEmpty else { return [] }
    let list = table.unreadSheets.map { "'\(shown($0.name))' (\($0.rows))" }.joined(separator: ", ")
    let prose = table.unreadSheets.reduce(0) { $0 + $1.proseRows }
    return [
      Finding(
        prose > 0 ? ExportFinding.unreadTextSheets : .unreadSheets, at: Place(file: name),
        count: prose > 0 ? prose : table.unreadSheets.count, ["sheets": "\(list)"])
    ]
  }

  private func encodingFindings(
    _ text: EncodingFacts, _ table: CSVTable, _ name: String
  ) throws(DecodingFailure) -> [Finding] {
    if let page = table.recognisedPage {
      return [Finding(ExportFinding.codePage, at: Place(file: name), ["page": "\(page)"])]
    }
    guard text.foreignBytes > 0 else { return [] }
    let place = Place(file: name, line: try table.line(ofOffset: text.firstForeignOffset))
    return [
      Finding(
        text.encoding == .windows1252 ? ExportFinding.windows1252 : .mixedEncoding, at: place,
        count: text.foreignBytes)
    ]
  }

  /// Makes contacts of all rows; several stretches at a time when there are threads for it.
  private func read(
    _ table: CSVTable, into rows: inout ContactRows
  ) throws(DecodingFailure) -> CSVReading {
    let size = table.byteCount
    guard threads > 1 else {
      return try table.forEachStretch { stretch, range in
        rows.reserve(for: stretch, of: size)
        rows.add(stretch, range)
        return true
      }
    }
    var waiting: [(stretch: RawRecords, range: Range<Int>)] = []
    var waitingBytes = 0
    var running: OrderedWork<ContactRows>?
    // Nothing goes on when the file can no longer be read.
    defer { _ = running?.finish() }
    func finish() {
      for part in running?.finish() ?? [] { rows.add(part) }
      running = nil
    }
    // The next stretches are cut into rows while other threads make contacts of these.
    func begin() {
      finish()
      // Without the contacts so far: a second user of them would have them copied.
      let (start, stretches) = (rows.forAnotherPart(), waiting)
      running = OrderedWork(count: stretches.count, threads: threads) { part in
        var mine = start.forAnotherPart()
        mine.part = MovableContacts(capacity: stretches[part].range.count)
        mine.add(stretches[part].stretch, stretches[part].range)
        return mine
      }
      waiting = []
      waitingBytes = 0
    }
    let reading = try table.forEachStretch { stretch, range in
      rows.reserve(for: stretch, of: size)
      waiting.append((stretch, range))
      waitingBytes += stretch.byteCount
      if waiting.count == threads * 8 || waitingBytes > 32 << 20 { begin() }
      return true
    }
    begin()
    finish()
    return reading
  }
}
