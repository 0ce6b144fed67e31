public import ContactModel
public import Decoding
public import Foundation

/// What was understood of one file.
public struct ExportSummary: Sendable {
  /// Name of the file, without its folder.
  public let file: String
  /// SHA-256 of its bytes.
  public var hash = ""
  /// The system it came from; `generic` when none was recognised.
  public var system = "generic"
  /// Encoding, as recognised or declared.
  public var encoding = ""
  /// How it is written: delimiter and quoting, or the repeating XML element.
  public var dialect = ""
  /// The dialect and the runner-up of a delimited file: delimiter, quote, score 0 ... 1.
  public var dialectScores: [(delimiter: String, quote: String, score: Double)] = []
  /// Column names in order.
  public var columns: [String] = []
  /// For each role with a column, its first filled cells; not masked.
  public var examples: [ColumnRole: [String]] = [:]
  /// Roles and columns.
  public var mapping: ColumnMapping?
  /// Records that were read, refused ones included.
  public var records = 0
  /// Records that could not be read.
  public var refused = 0
  /// Whether the texts are categories, since the file has no texts.
  public var textsAreCategories = false

  /// Nothing understood yet of a file.
  public init(file: String) { self.file = file }
}

/// The contacts of one file, with what was understood and found.
public struct ExportContent: Sendable {
  /// The contacts in the order of the file.
  public var contacts: [Contact] = []
  /// What was understood.
  public var summary: ExportSummary
  /// What was found.
  public var findings: [Finding] = []
}

/// Reads an exported contact log into contacts.
public struct ExportReader: Sendable {
  private let hasher: CustomerHasher
  private let zone: TimeZone
  private let hints: ReadingHints
  private let threads: Int
  private static let sampleSize = 200
  /// As many as a spreadsheet can have.
  private static let columnLimit = 16_384

  /// A reader.
  /// - Parameters:
  ///   - hasher: makes customer keys.
  ///   - zone: the organisation's time zone; times with a zone of their own are moved to it.
  ///   - hints: what the user says about the files.
  ///   - threads: largest number of threads; the contacts are the same for any.
  public init(
    hasher: CustomerHasher, zone: TimeZone, hints: ReadingHints = ReadingHints(), threads: Int = 1
  ) {
    self.hasher = hasher
    self.threads = threads
    self.hints = hints
    self.zone = zone
  }

  /// Reads a CSV or XML file.
  /// - Parameters:
  ///   - path: the file.
  ///   - name: how findings and ids name it; the last part of the path when nil.
  /// - Throws: a failure when the file cannot be opened or has no text column.
  public func read(path: String, name: String? = nil) throws(DecodingFailure) -> ExportContent {
    let name = name ?? FileName.shown(String(path.split(separator: "/").last ?? "-"))
    let before = FileStamp(path: path)
    var content = try readOnce(path: path, name: name)
    if FileStamp(path: path) != before {
      content.findings.append(
        Finding(
          "file.changed", .refused, at: Place(file: name),
          dutch:
            "het bestand is veranderd terwijl het gelezen werd; wacht tot de export klaar is en begin opnieuw",
          english:
            "the file changed while it was read; wait until the export is complete and run again"))
      content.findings.sort(by: Finding.inOrder)
    }
    return content
  }

  private func readOnce(path: String, name: String) throws(DecodingFailure) -> ExportContent {
    let kind = try FileKind.detect(path: path)
    switch kind {
    case .csv, .workbook, .openDocument, .spreadsheetXML, .webPage:
      return try readTable(path: path, name: name, kind)
    case .packed: throw DecodingFailure("\(name): is packed; unpack it, or add --unpack")
    case .xml: return try readXML(path: path, name: name, format: .xml)
    case .json: return try readXML(path: path, name: name, format: .json)
    case .foreign(let kind):
      throw DecodingFailure(
        "\(name): is \(kind); what is read: CSV, XLSX, ODS, XML, JSON and tables of web pages")
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

  /// The first two different filled cells of each role.
  private static func examples(
    _ mapping: ColumnMapping, _ samples: [[String]]
  ) -> [ColumnRole: [String]] {
    mapping.columns.keys.reduce(into: [:]) { examples, role in
      var cells: [String] = []
      for row in samples where cells.count < 2 {
        let cell = mapping.cell(role, in: row)
        if !cell.isEmpty, !cells.contains(cell) { cells.append(cell) }
      }
      examples[role] = cells
    }
  }

  // MARK: tables

  private static func name(of kind: FileKind) -> String {
    switch kind {
    case .openDocument: "ODS"
    case .spreadsheetXML: "XML Spreadsheet 2003"
    case .webPage: "web page"
    default: "XLSX"
    }
  }

  private func readTable(
    path: String, name: String, _ kind: FileKind
  ) throws(DecodingFailure) -> ExportContent {
    let table = try CSVTable(
      path: path, encoding: hints.encoding, delimiter: hints.delimiter)
    var summary = ExportSummary(file: name)
    summary.dialect =
      table.sheet.map { "\(ExportReader.name(of: kind)), sheet '\($0)'" }
      ?? "CSV, \(table.dialect.delimiterName), "
      + (table.dialect.quote.map { "quote \(String(UnicodeScalar($0)))" } ?? "no quotes")
    summary.columns = table.header
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
    if hints.usesCategories, let coded = mapping.withCategoryAsText {
      mapping = coded
      summary.textsAreCategories = true
    }
    summary.mapping = mapping
    summary.dialectScores = table.candidates.prefix(2).map { candidate in
      let dialect = candidate.dialect
      let quote = dialect.quote.map { String(UnicodeScalar($0)) } ?? "none"
      return (delimiter: dialect.delimiterName, quote: quote, score: candidate.score)
    }
    summary.examples = ExportReader.examples(mapping, samples)
    summary.system = system?.name ?? "generic"
    guard mapping.columns[.text] != nil || mapping.columns[.subject] != nil else {
      if samples.isEmpty {
        throw DecodingFailure(
          table.header.isEmpty
            ? "\(name): is empty" : "\(name):1: has column names but no rows below them")
      }
      throw DecodingFailure(
        "\(name):\(max(1, table.headerLine)): no column holds the customer's text"
          + ExportReader.onlyCodes(mapping, table.header)
          + "; name it with --map text=COLUMN; columns read: "
          + table.header.prefix(12).joined(separator: ", ")
          + (table.sheet == nil ? " (delimiter \(table.dialect.delimiterName) detected)" : ""))
    }
    // A log begins with the first days of a month, which may not tell day and month apart.
    var spread = samples
    let times = samples.map { mapping.cell(.time, in: $0) }
    if MomentParser(samples: times, zone: zone, isEuropean: true).isOrderGuessed {
      var place = 0
      try table.forEachRow { row in
        place += 1
        if place % 50 == 0, !row.isBlank { spread.append(row.cells) }
        return spread.count < 4_000
      }
    }
    var rows = ContactRows(
      builder: ContactBuilder(
        name: name, header: table.header, mapping: mapping, samples: spread, hasher: hasher,
        zone: zone, isEuropean: table.dialect.delimiter == UInt8(ascii: ";"), profile: system),
      shape: RowFindings(file: name, width: table.header.count, dialect: table.dialect))
    let reading = try read(table, into: &rows)
    summary.records = rows.records
    summary.refused = rows.refused
    let encoding = reading.encoding
    summary.encoding =
      hints.encoding.map { "\($0) (told)" } ?? table.recognisedPage.map { "\($0) (recognised)" }
      ?? encoding.encoding.rawValue + (encoding.hasByteOrderMark ? " (BOM)" : "")
    var content = ExportContent(contacts: rows.contacts, summary: summary)
    content.findings =
      rows.shape.all(reading.notes) + rows.builder.findings
      + (try encodingFindings(encoding, table, name))
      + mappingFindings(mapping, table.header, name) + profileFindings(system, table.header, name)
    if summary.textsAreCategories {
      content.findings.append(
        Finding(
          "text.categories", .noted, at: Place(file: name, line: 1),
          dutch:
            "geen kolom met tekst; de categorieën staan in plaats daarvan (--categories): er is niets uit teksten "
            + "afgeleid, dus ook geen proces, oorzaak of vermijdbaar contact",
          english:
            "no column with a text; the categories stand in its place (--categories): nothing is told from texts, "
            + "so no process, cause or avoidable contact either", isTold: true))
    }
    if !table.unreadSheets.isEmpty {
      let list = table.unreadSheets.map { "'\($0.name)' (\($0.rows))" }.joined(separator: ", ")
      // Sheets that hold sentences may hold contacts.
      let prose = table.unreadSheets.reduce(0) { $0 + $1.proseRows }
      content.findings.append(
        Finding(
          prose > 0 ? "workbook.sheets-with-text-unread" : "workbook.sheets-unread",
          prose > 0 ? .refused : .noted, at: Place(file: name),
          count: prose > 0 ? prose : table.unreadSheets.count,
          dutch: "bladen met andere kolommen zijn niet gelezen (rijen): \(list)",
          english: "sheets with other columns were not read (rows): \(list)"))
    }
    content.findings.sort(by: Finding.inOrder)
    return content
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

  private func encodingFindings(
    _ text: EncodingFacts, _ table: CSVTable, _ name: String
  ) throws(DecodingFailure) -> [Finding] {
    if let page = table.recognisedPage {
      return [
        Finding(
          "encoding.code-page", .noted, at: Place(file: name),
          dutch: "geen UTF-8; gelezen als \(page), herkend aan de letters; anders: --encoding",
          english: "not UTF-8; read as \(page), told by its letters; otherwise: --encoding")
      ]
    }
    guard text.foreignBytes > 0 else { return [] }
    let place = Place(file: name, line: try table.line(ofOffset: text.firstForeignOffset))
    if text.encoding == .windows1252 {
      return [
        Finding(
          "encoding.windows-1252", .noted, at: place, count: text.foreignBytes,
          dutch: "geen UTF-8; gelezen als windows-1252 (herkend)",
          english: "not UTF-8; read as windows-1252 (detected)")
      ]
    }
    return [
      Finding(
        "encoding.mixed", .repaired, at: place, count: text.foreignBytes,
        dutch: "tekens die geen UTF-8 zijn, gelezen als windows-1252; controleer deze regels",
        english: "bytes that are not UTF-8, read as windows-1252; check these lines")
    ]
  }

  /// The user's own profiles that nearly fit, and columns of the one that fits which are not there.
  private func profileFindings(
    _ system: SystemProfile?, _ header: [String], _ name: String
  ) -> [Finding] {
    let columns = Set(header.map { ColumnNames.normalised($0) })
    var findings: [Finding] = []
    func add(_ code: String, _ profile: SystemProfile, _ missing: [String], _ what: BilingualText) {
      let list = missing.sorted().map { "'\($0)'" }.joined(separator: ", ")
      findings.append(
        Finding(
          code, .noted, at: Place(file: name, line: 1),
          dutch: "profiel '\(profile.name)' \(what.dutch): \(list)",
          english: "profile '\(profile.name)' \(what.english): \(list)"))
    }
    for profile in hints.profiles {
      if profile.name == system?.name {
        for (role, wanted) in profile.columns.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where columns.isDisjoint(with: wanted) {
          add(
            "profile.column-missing", profile, wanted,
            BilingualText(
              dutch: "noemt voor \(role.rawValue) alleen kolommen die er niet zijn",
              english: "names only columns for \(role.rawValue) that are not there"))
        }
      } else if let nearest = profile.signatures.max(by: {
        columns.intersection($0).count < columns.intersection($1).count
      }) {
        add(
          "profile.not-used", profile, nearest.filter { !columns.contains($0) },
          BilingualText(
            dutch: "niet gebruikt; kolommen die ontbreken", english: "not used; columns missing"))
      }
    }
    return findings
  }

  private func mappingFindings(
    _ mapping: ColumnMapping, _ header: [String], _ name: String
  ) -> [Finding] {
    var findings: [Finding] = []
    for role in ColumnRole.allCases {
      guard let entry = mapping.columns[role], entry.reason == .content else { continue }
      let column = header[entry.column]
      findings.append(
        Finding(
          "column.guessed-\(role.rawValue)", .noted, at: Place(file: name, line: 1),
          dutch: "kolom '\(column)' gebruikt als \(role.rawValue), herkend aan de inhoud; fout? "
            + "--map \(role.rawValue)=KOLOM",
          english: "column '\(column)' used as \(role.rawValue), recognised by its content; wrong? "
            + "--map \(role.rawValue)=COLUMN"))
    }
    let missing: [(ColumnRole, String, String)] = [
      (
        .time, "geen kolom met datum en tijd; trend en herhaling staan uit voor dit bestand",
        "no column with date and time; trend and repeats are off for this file"
      ),
      (
        .customer, "geen kolom met klant; unieke klanten en herhaling staan uit voor dit bestand",
        "no column with the customer; distinct customers and repeats are off for this file"
      ),
      (
        .handling, "geen kolom met behandeltijd; minuten staan uit voor dit bestand",
        "no column with handling time; minutes are off for this file"
      ),
    ]
    for (role, dutch, english) in missing where mapping.columns[role] == nil {
      findings.append(
        Finding(
          "column.missing-\(role.rawValue)", .noted, at: Place(file: name),
          dutch: dutch + "; is hij er wel: --map \(role.rawValue)=KOLOM",
          english: english + "; if it is there: --map \(role.rawValue)=COLUMN"))
    }
    return findings
  }

  // MARK: XML

  private func readXML(
    path: String, name: String, format: RecordFormat
  ) throws(DecodingFailure) -> ExportContent {
    var samples: [XMLRecord] = []
    let first = try XMLRecords.read(
      path: path, format: format, atMost: ExportReader.sampleSize
    ) {
      samples.append($0)
    }
    guard !samples.isEmpty else {
      throw DecodingFailure(
        "\(name):\(first.refusal?.line ?? 1): \(first.refusal?.message ?? "has no records")")
    }
    let layout = XMLLayout(samples)
    var table = layout.table
    let sampleRows = samples.map { record in table.withRow(of: record) { $0.row.cells } }
    var summary = ExportSummary(file: name)
    summary.encoding = first.reread ? "windows-1252" : format == .json ? "JSON" : "XML"
    summary.dialect =
      format == .json
      ? "JSON, \(first.recordPath.replacing("/", with: "."))" : "XML, <\(first.recordPath)>"
    summary.columns = layout.columns
    let system = SystemProfile.recognise(layout.columns, own: hints.profiles)
    summary.system = system?.name ?? "generic"
    let mapping = ColumnMapping(
      header: layout.columns, samples: sampleRows, told: hints.columns, profile: system)
    summary.mapping = mapping
    summary.examples = ExportReader.examples(mapping, sampleRows)
    guard
      mapping.columns[.text] != nil || mapping.columns[.subject] != nil || layout.hasMessages
    else {
      throw DecodingFailure(
        "\(name): no element holds the customer's text; elements read: "
          + layout.columns.prefix(12).joined(separator: ", "))
    }
    var builder = ContactBuilder(
      name: name, header: layout.columns, mapping: mapping, samples: sampleRows, hasher: hasher,
      zone: zone, isEuropean: true, profile: system)
    var contacts: [Contact] = []
    let notes = try XMLRecords.read(path: path, format: format) { record in
      var contact = table.withRow(of: record) { builder.contact(from: $0) }
      if layout.hasMessages {
        let talk = layout.conversation(
          of: record, textColumn: mapping.columns[.text]?.column ?? -1
        ) { builder.moment($0) }
        if !talk.customer.isEmpty {
          contact.text = talk.customer
        } else if !talk.agent.isEmpty, !talk.hasOwnText {
          contact.text = ""
          contact.isFromDesk = true
        }
        if !talk.agent.isEmpty { contact.answer = talk.agent }
      }
      contacts.append(contact)
    }
    summary.records = contacts.count
    var content = ExportContent(contacts: contacts, summary: summary)
    content.findings =
      builder.findings + mappingFindings(mapping, layout.columns, name)
      + profileFindings(system, layout.columns, name)
    if let late = table.late {
      content.findings.append(
        Finding(
          "xml.late-path", .refused, at: Place(file: name, line: late.line), count: late.count,
          dutch:
            "waarden van '\(late.path)', dat in de eerste records niet voorkomt, zijn niet gelezen",
          english: "values of '\(late.path)', which the first records do not have, were not read"))
    }
    if let refusal = notes.refusal {
      // The record in which reading broke off; how many stood behind it nobody can tell.
      content.summary.records += 1
      content.summary.refused += 1
      content.findings.append(
        Finding(
          "xml.broken", .refused, at: Place(file: name, line: refusal.line),
          dutch: "de rest van het bestand is niet te lezen (\(refusal.message)); "
            + "\(contacts.count) contacten ervoor zijn gelezen",
          english: "the rest of the file cannot be read (\(refusal.message)); "
            + "\(contacts.count) contacts before it were read"))
    }
    if notes.reread {
      content.findings.append(
        Finding(
          "encoding.windows-1252", .repaired, at: Place(file: name, line: 1),
          dutch: "de bytes zijn geen UTF-8 zoals aangegeven; gelezen als windows-1252",
          english: "the bytes are not UTF-8 as declared; read as windows-1252"))
    }
    if notes.repairedReferences > 0 {
      content.findings.append(
        Finding(
          "xml.references", .repaired, at: Place(file: name), count: notes.repairedReferences,
          dutch: "verwijzingen die XML niet toestaat (&nbsp;, een losse &, stuurtekens), hersteld",
          english:
            "references that XML does not allow (&nbsp;, a bare &, control characters), mended"
        ))
    }
    if notes.blankedControls > 0 {
      content.findings.append(
        Finding(
          "xml.control-characters", .repaired, at: Place(file: name), count: notes.blankedControls,
          dutch: "stuurtekens die XML niet toestaat, vervangen door spaties",
          english: "control characters that XML does not allow, replaced by blanks"))
    }
    if notes.mappedCharacters > 0 {
      content.findings.append(
        Finding(
          "encoding.c1", .repaired, at: Place(file: name), count: notes.mappedCharacters,
          dutch: "tekens uit windows-1252 onder een andere codering, goed gelezen",
          english: "windows-1252 characters under another encoding, read as meant"))
    }
    content.findings.sort(by: Finding.inOrder)
    return content
  }
}

/// Contacts that are moved behind those of an earlier part of the file.
///
/// An array's elements can only be copied, and a copy counts the users of each text once more.
private final class MovableContacts: @unchecked Sendable {
  private let room: UnsafeMutablePointer<Contact>
  private let capacity: Int
  private var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    room = .allocate(capacity: capacity)
  }

  deinit {
    room.deinitialize(count: count)
    room.deallocate()
  }

  func append(_ contact: consuming Contact) {
    precondition(count < capacity, "more contacts than rows")
    (room + count).initialize(to: contact)
    count += 1
  }

  func move(behind contacts: inout [Contact]) {
    contacts.append(addingCapacity: count) { span in
      for place in 0..<count { span.append((room + place).move()) }
    }
    count = 0
  }
}

/// The contacts of some rows, with what was noticed.
private struct ContactRows: @unchecked Sendable {
  var builder: ContactBuilder
  var shape: RowFindings
  private(set) var contacts: [Contact] = []
  /// The contacts of a part that another thread reads.
  var part: MovableContacts?
  private(set) var records = 0
  private(set) var refused = 0

  init(builder: ContactBuilder, shape: RowFindings) {
    self.builder = builder
    self.shape = shape
  }

  /// Makes room for the contacts of a whole file, from its first stretch; moving them later is slow.
  mutating func reserve(for stretch: RawRecords, of size: Int) {
    guard contacts.capacity == 0, size > stretch.byteCount, stretch.byteCount > 0 else { return }
    let rows = Double(size) / Double(stretch.byteCount) * Double(stretch.count) * 1.05
    // A file may begin with rows of nothing: never more than rows of 64 bytes, nor more than a million.
    contacts.reserveCapacity(Int(min(rows, Double(size) / 64, 1_000_000)))
  }

  /// Reads the rows of a stretch.
  mutating func add(_ stretch: RawRecords, _ range: Range<Int>) {
    stretch.forEach(range) { record in
      guard !record.isBlank else { return true }
      if builder.isTotal(record) {
        shape.addTotal(record.line)
        return true
      }
      if builder.isHeader(record) {
        shape.addHeader(record.line)
        return true
      }
      records += 1
      guard shape.accepts(record) else {
        refused += 1
        return true
      }
      let contact = builder.contact(from: record)
      if let part { part.append(contact) } else { contacts.append(contact) }
      return true
    }
  }

  /// The same reader for another part of the file and another thread.
  func forAnotherPart() -> ContactRows {
    ContactRows(builder: builder.forAnotherPart(), shape: shape.forAnotherPart())
  }

  /// Adds a later part of the file.
  mutating func add(_ later: ContactRows) {
    builder.add(later.builder)
    shape.add(later.shape)
    later.part?.move(behind: &contacts)
    records += later.records
    refused += later.refused
  }
}

/// Judges rows by their number of cells and counts what is odd.
private struct RowFindings {
  private let file: String
  private let width: Int
  private let dialect: CSVDialect
  private var short = Sighting()
  private var long = Sighting()
  private var headers = Sighting()
  private var refused: [Finding] = []

  init(file: String, width: Int, dialect: CSVDialect) {
    self.file = file
    self.width = width
    self.dialect = dialect
  }

  /// The same judge for another part of the file.
  func forAnotherPart() -> RowFindings { RowFindings(file: file, width: width, dialect: dialect) }

  /// Adds what was seen in a later part of the file.
  mutating func add(_ later: RowFindings) {
    short.add(later.short)
    long.add(later.long)
    headers.add(later.headers)
    refused += later.refused
  }

  /// Whether the row is a record; counts it when it is ragged.
  mutating func accepts(_ row: RawRecord) -> Bool {
    let cells = row.count
    if cells == width { return true }
    if width >= 4, cells <= 1 {
      refused.append(
        Finding(
          "csv.not-a-record", .refused, at: Place(file: file, line: row.line),
          dutch: "\(cells) veld, kop heeft er \(width); regel overgeslagen "
            + "(scheidingsteken \(dialect.delimiterName) herkend)",
          english: "\(cells) field, the header has \(width); line left out "
            + "(delimiter \(dialect.delimiterName) detected)"))
      return false
    }
    if cells < width {
      short.add(line: row.line, String(cells))
    } else if (width..<cells).contains(where: { !row[$0].isEmpty }) {
      long.add(line: row.line, String(cells))
    }
    return true
  }

  /// Notes the row of column names that stands there once more.
  mutating func addHeader(_ line: Int) { headers.add(line: line) }

  /// Notes a row of totals, which is no record.
  mutating func addTotal(_ line: Int) {
    refused.append(
      Finding(
        "csv.total-row", .noted, at: Place(file: file, line: line),
        dutch: "een totaalregel, geen contact; niet meegeteld",
        english: "a row of totals, no contact; not counted"))
  }

  /// All findings about rows, with what the scanner noticed.
  func all(_ scanner: CSVNotes) -> [Finding] {
    var findings = refused
    func ragged(_ seen: Sighting, _ code: String, _ effect: Finding.Effect) {
      findings +=
        [
          seen.finding(
            code, effect, in: file,
            dutch: "\(seen.value) velden, kop heeft er \(width); ontbrekende velden leeg gelaten, "
              + "extra velden niet gebruikt (scheidingsteken \(dialect.delimiterName) herkend)",
            english: "\(seen.value) fields, the header has \(width); missing fields left empty, "
              + "extra fields not used (delimiter \(dialect.delimiterName) detected)")
        ].compactMap { $0 }
    }
    ragged(short, "csv.short-row", .repaired)
    // What stands behind the last column is cut off.
    ragged(long, "csv.long-row", .refused)
    if let again = headers.finding(
      "csv.header-again", .noted, in: file,
      dutch: "de regel met kolomnamen staat er nog eens; geen contact, niet meegeteld",
      english: "the row of column names stands there once more; no contact, not counted")
    {
      findings.append(again)
    }
    if scanner.textBehindQuote > 0 {
      findings.append(
        Finding(
          "csv.text-behind-quote", .repaired, at: Place(file: file), count: scanner.textBehindQuote,
          dutch: "velden met tekst achter het sluitende aanhalingsteken; die tekst is behouden, "
            + "controleer of er geen regels zijn samengevoegd",
          english:
            "fields with text behind the closing quote; the text was kept, check that no lines "
            + "ran together"))
    }
    if let line = scanner.unclosedQuotes.first {
      findings.append(
        Finding(
          "csv.unclosed-quote", .repaired, at: Place(file: file, line: line),
          count: scanner.unclosedQuotes.count,
          dutch: "aanhalingsteken dat nergens sluit, als tekst gelezen",
          english: "a quote that is never closed, read as text"))
    }
    if let line = scanner.swallowingQuotes.first {
      findings.append(
        Finding(
          "csv.lone-quote", .repaired, at: Place(file: file, line: line),
          count: scanner.swallowingQuotes.count,
          dutch: "los aanhalingsteken dat de regels eronder zou opslokken, als tekst gelezen",
          english: "a lone quote that would have swallowed the rows below it, read as text"))
    }
    if scanner.swallowedRows > 0 {
      findings.append(
        Finding(
          "csv.swallowed-rows", .refused, at: Place(file: file, line: scanner.firstSwallowedRow),
          count: scanner.swallowedRows,
          dutch:
            "regels binnen een veld tussen aanhalingstekens die op records lijken; controleer of daar een "
            + "aanhalingsteken te veel of te weinig staat",
          english:
            "lines inside a quoted field that look like records; check whether a quote is missing or too many there"
        ))
    }
    if let line = scanner.cutRows.first {
      findings.append(
        Finding(
          "csv.cut-row", .refused, at: Place(file: file, line: line), count: scanner.cutRows.count,
          dutch: "regel zonder einde binnen 64 MB, daar afgebroken; controleer het scheidingsteken",
          english: "row without an end within 64 MB, cut there; check the delimiter"))
    }
    return findings
  }
}
