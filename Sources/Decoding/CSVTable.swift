/// A delimited text file as it was understood.
public struct CSVTable: Sendable {
  /// The text of the file.
  public let text: DecodedText
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
  /// Name of the sheet the table stands in; nil for a delimited text.
  public let sheet: String?
  /// The rows of a sheet.
  private let sheetRows: [CSVRow]?

  /// Recognises the header of the first sheet with data of an `.xlsx` workbook.
  public init(workbook path: String) throws(DecodingFailure) {
    let reader = try SpreadsheetReader(path: path)
    self.init(
      text: TextEncoding.decode([]),
      candidates: [
        ScoredDialect(
          dialect: CSVDialect().findingHeader(in: Array(reader.rows.prefix(400))), score: 1)
      ], sheet: reader.sheet, rows: reader.rows)
  }

  /// Recognises encoding, dialect and header of a file's bytes.
  /// - Parameters:
  ///   - dialect: the dialect to use instead of the best candidate.
  ///   - delimiter: the delimiter that the best candidate must have.
  public init(_ bytes: [UInt8], dialect told: CSVDialect? = nil, delimiter: UInt8? = nil) {
    let text = TextEncoding.decode(bytes)
    let candidates =
      told.map { [ScoredDialect(dialect: $0, score: 1)] }
      ?? CSVDialect.candidates(for: text.bytes, delimiter: delimiter)
    self.init(text: text, candidates: candidates, sheet: nil, rows: nil)
  }

  private init(
    text: DecodedText, candidates: [ScoredDialect], sheet: String?, rows: [CSVRow]?
  ) {
    self.text = text
    self.candidates = candidates
    self.sheet = sheet
    sheetRows = rows
    dialect = candidates[0].dialect
    var index = 0
    var first: CSVRow?
    var widest = 0
    let skipped = dialect.skippedRows
    let headerRows = dialect.hasHeader ? dialect.headerRows : 1
    var further: [CSVRow] = []
    _ = CSVTable.scan(text, dialect, rows) { row in
      defer { index += 1 }
      guard index >= skipped else { return true }
      if first == nil { first = row }
      if index > skipped, index < skipped + headerRows { further.append(row) }
      widest = max(widest, row.cells.count)
      return index < skipped + 200
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

  /// Reads and recognises a delimited text or a workbook; `-` is standard input.
  /// - Parameters:
  ///   - encoding: the name of the encoding; nil recognises it.
  ///   - delimiter: the delimiter; nil recognises it.
  public init(
    path: String, encoding: String? = nil, delimiter: UInt8? = nil
  ) throws(DecodingFailure) {
    if path != "-", try FileKind.detect(path: path) == .workbook {
      try self.init(workbook: path)
      return
    }
    var bytes = try SourceFile(path: path).readAll(name: path)
    if let encoding { bytes = try TextEncoding.decode(bytes, told: encoding) }
    self.init(bytes, delimiter: delimiter)
  }

  /// Calls `body` with each row below the header, blank ones too, and returns the scanner with what it
  /// noticed.
  @discardableResult
  public func forEachRow(_ body: (CSVRow) -> Bool) -> CSVScanner {
    var toSkip = dialect.skippedRows + (dialect.hasHeader ? dialect.headerRows : 0)
    return CSVTable.scan(text, dialect, sheetRows) { row in
      if toSkip > 0 {
        toSkip -= 1
        return true
      }
      return body(row)
    }
  }

  /// Every row of a text, or of a sheet.
  private static func scan(
    _ text: DecodedText, _ dialect: CSVDialect, _ rows: [CSVRow]?, _ body: (CSVRow) -> Bool
  ) -> CSVScanner {
    var scanner = CSVScanner(dialect)
    if let rows {
      for row in rows where !body(row) { break }
    } else {
      scanner.forEachRow(in: text.bytes, body)
    }
    return scanner
  }

  private static func trimmed(_ cell: String) -> String {
    var text = Substring(cell)
    while let first = text.utf8.first, first <= 32 { text = text.dropFirst() }
    while let last = text.utf8.last, last <= 32 { text = text.dropLast() }
    return String(text)
  }
}

/// Tells XML, workbooks and delimited text apart by their first bytes.
public enum FileKind: Sendable {
  /// A delimited text file.
  case csv
  /// An `.xlsx` workbook.
  case workbook
  /// An XML file.
  case xml

  /// The kind of a file, by its first 256 bytes.
  public static func detect(path: String) throws(DecodingFailure) -> FileKind {
    let file = try SourceFile(path: path)
    var head = [UInt8](repeating: 0, count: 256)
    let count = head.withUnsafeMutableBytes { file.read(into: $0) }
    if head.starts(with: [0x50, 0x4B, 3, 4]) { return .workbook }
    let visible = head.prefix(max(0, count)).filter { $0 > 32 && $0 < 0x80 }
    guard visible.first == UInt8(ascii: "<"), visible.count > 1 else { return .csv }
    let next = visible[1]
    let isName = (65...90).contains(next & 0xDF)
    return isName || next == UInt8(ascii: "?") || next == UInt8(ascii: "!") ? .xml : .csv
  }
}
