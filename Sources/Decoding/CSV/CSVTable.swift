/// What was noticed while the rows of a table were read.
public struct CSVReading: Sendable {
  /// About rows and quotes.
  public var notes = CSVNotes()
  /// About the encoding.
  public var encoding = EncodingFacts()
}

/// A delimited text file as it was understood.
public struct CSVTable: Sendable {
  private enum Rows: Sendable {
    case text(ByteSource, blockSize: Int)
    /// The rows of a sheet.
    case sheet([CSVRow])
  }

  /// How it is written.
  public let dialect: CSVDialect
  /// All candidates with their scores, best first.
  public let candidates: [ScoredDialect]
  /// Column names; `column1` ... where the file has none; a repeated name gets `_2`, `_3`.
  public let header: [String]
  /// The header as it is written; empty when there is none.
  public let writtenHeader: [String]
  /// Line of the header; 0 when there is none.
  public let headerLine: Int
  /// Names of the sheets the table stands in; nil for a delimited text.
  public let sheet: String?
  /// Other sheets of the workbook with data, which are not read.
  public let unreadSheets: [UnreadSheet]
  /// The code page that was recognised where the bytes are neither UTF-8 nor windows-1252, as iconv names it.
  public private(set) var recognisedPage: String?
  private let rows: Rows

  /// The sheets of a workbook as one table, or a failure of its own when there is none.
  private init(_ sheets: [Sheet], of path: String) throws(DecodingFailure) {
    guard let chosen = SheetSelection(sheets) else {
      throw DecodingFailure("\(path): the workbook has no visible sheet with two rows of data")
    }
    var dialect = CSVDialect(hasHeader: chosen.hasHeader)
    dialect.columns = chosen.rows.first?.cells.count ?? 0
    try self.init(
      rows: .sheet(chosen.rows), candidates: [ScoredDialect(dialect: dialect, score: 1)],
      sheet: chosen.names.joined(separator: ", "), unreadSheets: chosen.unread)
  }

  /// Recognises encoding, dialect and header of bytes in memory.
  /// - Parameters:
  ///   - dialect: the dialect to use instead of the best candidate.
  ///   - delimiter: the delimiter that the best candidate must have.
  ///   - blockSize: bytes that are looked at together; the rows do not depend on it.
  public init(
    _ bytes: [UInt8], dialect told: CSVDialect? = nil, delimiter: UInt8? = nil,
    blockSize: Int = CSVRowStream.usualBlockSize
  ) throws(DecodingFailure) {
    try self.init(
      ByteSource(bytes), dialect: told, delimiter: delimiter, blockSize: blockSize)
  }

  /// Reads and recognises a delimited text or a workbook.
  /// - Parameters:
  ///   - encoding: the name of the encoding; nil recognises it.
  ///   - delimiter: the delimiter; nil recognises it.
  ///   - sheets: names of which a sheet of a workbook is read alone, when it has one of them.
  public init(
    path: String, encoding: String? = nil, delimiter: UInt8? = nil, sheets names: [String] = []
  ) throws(DecodingFailure) {
    func named(_ sheets: [Sheet]) -> [Sheet] {
      let asked = sheets.filter { names.contains($0.name) }
      return asked.isEmpty ? sheets : asked
    }
    switch try FileKind.detect(path: path) {
    case .workbook: try self.init(named(SpreadsheetReader.sheets(of: path)), of: path)
    case .openDocument: try self.init(named(OpenDocumentReader.sheets(of: path)), of: path)
    case .spreadsheetXML: try self.init(named(SpreadsheetXMLReader.sheets(of: path)), of: path)
    case .webPage: try self.init(WebTableReader.sheets(of: path), of: path)
    case .packed:
      throw DecodingFailure("\(path): is packed; unpack it, or add --unpack where that is known")
    case .csv, .xml, .json, .foreign:
      let page = try encoding == nil ? CSVTable.page(of: path) : nil
      try self.init(ByteSource(path: path, encoding: encoding ?? page), delimiter: delimiter)
      recognisedPage = page
    }
  }

  private init(
    _ source: ByteSource, dialect told: CSVDialect? = nil, delimiter: UInt8? = nil,
    blockSize: Int = CSVRowStream.usualBlockSize
  ) throws(DecodingFailure) {
    let candidates: [ScoredDialect]
    if let told {
      candidates = [ScoredDialect(dialect: told, score: 1)]
    } else {
      let (sample, isWhole) = try CSVTable.sample(of: source)
      candidates = CSVDialect.candidates(for: sample, isWhole: isWhole, delimiter: delimiter)
    }
    try self.init(
      rows: .text(source, blockSize: blockSize), candidates: candidates, sheet: nil)
  }

  /// The old code page of a file, by its first 256 kB; nil for any usual encoding.
  private static func page(of path: String) throws(DecodingFailure) -> String? {
    let read = try ByteSource(path: path).open()
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { room.deallocate() }
    var filled = 0
    while filled < room.count {
      let count = read(.init(rebasing: room[filled...]))
      if count <= 0 { break }
      filled += count
    }
    let bytes = UnsafeBufferPointer(rebasing: room.bindMemory(to: UInt8.self)[..<filled])
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return isWide || bytes.prefix(2_048).contains(0) ? nil : CodePageGuess.page(of: bytes)
  }

  /// The front of a text, and whether it is all of it.
  private static func sample(
    of source: ByteSource
  ) throws(DecodingFailure) -> (bytes: [UInt8], isWhole: Bool) {
    var stream = try EncodingStream(source)
    let size = CSVDialect.sampleBytes
    let room = UnsafeMutableRawBufferPointer.allocate(
      byteCount: size + EncodingStream.leastRoom, alignment: 16)
    defer { room.deallocate() }
    var filled = 0
    while filled <= size {
      let count = try stream.fill(.init(rebasing: room[filled...]))
      if count == 0 { break }
      filled += count
    }
    return (Array(room[..<min(filled, size)]), filled <= size)
  }

  private init(
    rows: Rows, candidates: [ScoredDialect], sheet: String?,
    unreadSheets: [UnreadSheet] = []
  ) throws(DecodingFailure) {
    self.rows = rows
    self.candidates = candidates
    self.sheet = sheet
    self.unreadSheets = unreadSheets
    let dialect = candidates[0].dialect
    self.dialect = dialect
    var index = 0
    var first: CSVRow?
    var widest = 0
    let skipped = dialect.skippedRows
    let headerRows = dialect.hasHeader ? dialect.headerRows : 1
    var further: [CSVRow] = []
    _ = try CSVTable.read(rows, dialect, skipping: 0) { stretch, range in
      stretch.forEach(range) { bytes in
        defer { index += 1 }
        guard index >= skipped else { return true }
        if first == nil { first = bytes.row }
        if index > skipped, index < skipped + headerRows { further.append(bytes.row) }
        widest = max(widest, bytes.count)
        return index < skipped + 200
      }
    }
    var names: [String] = []
    var seen: [String: Int] = [:]
    let cells = dialect.hasHeader ? first?.cells ?? [] : []
    func parts(_ i: Int) -> [String] {
      ([cells] + further.map(\.cells)).map { i < $0.count ? CSVTable.trimmed($0[i]) : "" }
        .filter { !$0.isEmpty }
    }
    for i in 0..<(dialect.hasHeader ? cells.count : widest) {
      // Names below each other are one name; the same name twice says nothing more.
      var cell = ""
      for part in parts(i) where !cell.hasSuffix(part) {
        cell += cell.isEmpty ? part : " " + part
      }
      let name = cell.isEmpty ? "column\(i + 1)" : cell
      seen[name, default: 0] += 1
      names.append(seen[name] == 1 ? name : "\(name)_\(seen[name] ?? 0)")
    }
    header = names
    writtenHeader = further.isEmpty ? cells : cells.indices.map { parts($0).joined(separator: " ") }
    headerLine = dialect.hasHeader ? first?.line ?? 0 : 0
  }

  /// Calls `body` with each row below the header, blank ones too, until it returns false.
  /// - Throws: a failure when the file can no longer be read.
  @discardableResult
  public func forEachRow(_ body: (CSVRow) -> Bool) throws(DecodingFailure) -> CSVReading {
    try forEachStretch { rows, range in rows.forEach(range) { body($0.row) } }
  }

  /// Calls `body` with stretches of rows below the header, and the indices to look at, until it returns
  /// false.
  /// - Throws: a failure when the file can no longer be read.
  /// - Complexity: linear; memory does not grow with the file when `body` keeps no stretch.
  @discardableResult
  public func forEachStretch(
    _ body: (RawRecords, Range<Int>) -> Bool
  ) throws(DecodingFailure) -> CSVReading {
    let above = dialect.skippedRows + (dialect.hasHeader ? dialect.headerRows : 0)
    return try CSVTable.read(rows, dialect, skipping: above, body)
  }

  /// Size of the file; 0 when that is not known.
  public var byteCount: Int {
    guard case .text(let source, _) = rows else { return 0 }
    return source.byteCount
  }

  /// The line, from 1, of a place in the file.
  public func line(ofOffset offset: Int) throws(DecodingFailure) -> Int {
    guard case .text(let source, _) = rows else { return 1 }
    return try source.line(ofOffset: offset)
  }

  private static func read(
    _ rows: Rows, _ dialect: CSVDialect, skipping above: Int,
    _ body: (RawRecords, Range<Int>) -> Bool
  ) throws(DecodingFailure) -> CSVReading {
    var toSkip = above
    func hand(_ stretch: RawRecords) -> Bool {
      let skipped = min(toSkip, stretch.count)
      toSkip -= skipped
      return body(stretch, skipped..<stretch.count)
    }
    switch rows {
    case .sheet(let rows):
      var start = 0
      while start < rows.count {
        // Rows of some 16 MB of text; a long text may stand in every row.
        var (end, size) = (start, 0)
        while end < rows.count, end - start < 4_096, size < 16 << 20 {
          size += rows[end].cells.reduce(0) { $0 + $1.utf8.count }
          end += 1
        }
        guard hand(RawRecords(rows[start..<end])) else { break }
        start = end
      }
      return CSVReading()
    case .text(let source, let blockSize):
      var stream = try CSVRowStream(source, dialect, blockSize: blockSize)
      var stretch = RawRecords()
      while try stream.next(&stretch) {
        guard hand(stretch) else { break }
      }
      return CSVReading(notes: stream.notes, encoding: stream.facts)
    }
  }

  private static func trimmed(_ cell: String) -> String {
    var text = Substring(cell)
    while let first = text.utf8.first, first <= 32 { text = text.dropFirst() }
    while let last = text.utf8.last, last <= 32 { text = text.dropLast() }
    return String(text)
  }
}
