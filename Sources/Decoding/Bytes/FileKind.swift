import CLibZip

/// What a file is, told by its bytes and never by its name.
public enum FileKind: Sendable, Equatable {
  /// A delimited text file.
  case csv
  /// An `.xlsx` workbook.
  case workbook
  /// An `.ods` workbook.
  case openDocument
  /// A workbook as one XML file: XML Spreadsheet 2003.
  case spreadsheetXML
  /// A web page, often saved under the name of a workbook.
  case webPage
  /// An XML file.
  case xml
  /// JSON, or JSON lines.
  case json
  /// A file packed with zip or gzip.
  case packed
  /// A file of another kind, named for people.
  case foreign(String)

  /// Endings of the names of exports, as far as folders and archives are concerned.
  public static let exportEndings = [
    "csv", "tsv", "txt", "xml", "xlsx", "ods", "json", "jsonl", "ndjson", "xls",
  ]

  /// Whether a file is an export by the ending of its name.
  public static func isExport(named name: String) -> Bool {
    let name = name.lowercased()
    return exportEndings.contains { name.hasSuffix("." + $0) }
  }

  /// Whether the file is a table that no delimiter cuts.
  public var isWorkbook: Bool {
    [.workbook, .openDocument, .spreadsheetXML, .webPage].contains(self)
  }

  /// The kind of a file, by its first 4,096 bytes and, for what is packed, by the names inside.
  public static func detect(path: String) throws(DecodingFailure) -> FileKind {
    let file = try SourceFile(path: path)
    var head = [UInt8](repeating: 0, count: 4_096)
    let count = max(0, head.withUnsafeMutableBytes { file.read(into: $0) })
    head.removeLast(head.count - count)
    if head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6]) {
      return ofArchive(path)
    }
    if head.starts(with: [0x1F, 0x8B]) { return .packed }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return try ofCompound(path) }
    if head.starts(with: Array("%PDF-".utf8)) { return .foreign("a PDF file") }
    return ofText(head)
  }

  /// By the parts of a zip archive.
  private static func ofArchive(_ path: String) -> FileKind {
    guard let archive = FileName.withBytes(of: path, { zip_open($0, ZIP_RDONLY, nil) }) else {
      return .foreign(
        "a zip file or workbook that is damaged (perhaps not copied whole); get it again")
    }
    defer { zip_discard(archive) }
    func has(_ part: String) -> Bool {
      zip_name_locate(archive, part, zip_flags_t(ZIP_FL_NOCASE)) >= 0
    }
    if has("xl/workbook.bin") {
      return .foreign("a binary workbook (.xlsb); save it as XLSX or CSV")
    }
    if has("word/document.xml") { return .foreign("a Word document (.docx)") }
    if has("[Content_Types].xml"), has("_rels/.rels"), !has("ppt/presentation.xml") {
      return .workbook
    }
    if has("xl/workbook.xml") { return .workbook }
    guard has("mimetype"), has("content.xml"),
      let entry = zip_fopen(archive, "mimetype", zip_flags_t(ZIP_FL_NOCASE))
    else { return .packed }
    defer { zip_fclose(entry) }
    var type = [UInt8](repeating: 0, count: 128)
    let count = type.withUnsafeMutableBytes {
      zip_fread(entry, $0.baseAddress, zip_uint64_t($0.count))
    }
    let text = String(decoding: type.prefix(max(0, Int(count))), as: UTF8.self)
    if text.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") { return .openDocument }
    return text.hasPrefix("application/vnd.oasis.opendocument")
      ? .foreign("an OpenDocument file that is no spreadsheet") : .packed
  }

  /// By the streams of a compound file, whose names are in UTF-16.
  private static func ofCompound(_ path: String) throws(DecodingFailure) -> FileKind {
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
    let read = try ByteSource(path: path).open()
    var window: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    var seen = 0
    while seen < 256 << 20 {
      let count = block.withUnsafeMutableBytes { read($0) }
      guard count > 0 else { break }
      seen += count
      window = window.suffix(name.count) + block[..<count]
      if window.firstRange(of: name) != nil {
        return .foreign(
          "protected with a password; open it, save it without the password and try again")
      }
    }
    return .foreign("an old Excel or Word file (.xls, .doc)")
  }

  /// By the first characters of a text, in UTF-8 or UTF-16.
  private static func ofText(_ head: [UInt8]) -> FileKind {
    let visible = head.filter { $0 > 32 && $0 < 0x80 }
    guard let first = visible.first, visible.count > 1 else { return .csv }
    let lower = visible.prefix(2_000).map { (65...90).contains($0) ? $0 | 32 : $0 }
    func begins(_ text: String) -> Bool { lower.starts(with: Array(text.utf8)) }
    func mentions(_ text: String) -> Bool { lower.firstRange(of: Array(text.utf8)) != nil }
    let json = ["{\"", "[{\"", "[[", "{}", "[]", "[{}"]
    if json.contains(where: begins) { return .json }
    guard first == UInt8(ascii: "<") else { return .csv }
    if begins("<!doctypehtml") || begins("<html") || begins("<table") || begins("<meta")
      || begins("<head") || begins("<style") || begins("<?xml") && mentions("<html")
    {
      return mentions("urn:schemas-microsoft-com:office:spreadsheet\"")
        && mentions("<workbook") ? .spreadsheetXML : .webPage
    }
    if mentions("urn:schemas-microsoft-com:office:spreadsheet") && mentions("workbook") {
      return .spreadsheetXML
    }
    let next = visible[1]
    let isName = (65...90).contains(next & 0xDF)
    return isName || next == UInt8(ascii: "?") || next == UInt8(ascii: "!") ? .xml : .csv
  }
}
