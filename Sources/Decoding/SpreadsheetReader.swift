import CLibZip
import ContactModel

/// The rows of the largest visible sheet of an `.xlsx` workbook, with those of other sheets of the same columns.
///
/// Reads the Office Open XML parts by name (ECMA-376 part 1, 18.3 and 18.8): shared strings, styles for dates,
/// one sheet. Formulas give their stored value; charts, images and macros are not opened.
struct SpreadsheetReader {
  /// Bytes that all parts that are read may take unpacked, together.
  static let unpackedLimit: UInt64 = 2 << 30
  private static let columnLimit = 16_384
  /// Cells that a sheet may have, empty ones between filled ones included.
  fileprivate static let cellLimit = 50_000_000

  /// Names of the sheets that were read, separated by commas.
  let sheet: String
  /// Names of other visible sheets with data.
  let unreadSheets: [String]
  /// Its rows that have a cell; the line is the row's number.
  let rows: [CSVRow]

  /// Reads a workbook.
  /// - Throws: a failure when the archive or a part of it is damaged, too large, or has no data.
  init(path: String) throws(DecodingFailure) {
    let archive = try Archive(path: path)
    var sheets: [(name: String, relation: String, isHidden: Bool)] = []
    var is1904 = false
    try archive.read("xl/workbook.xml") { name, attributes in
      let value = { SpreadsheetReader.value($0, attributes) }
      if name == "sheet" {
        sheets.append((value("name"), value("id"), !["", "visible"].contains(value("state"))))
      } else if name == "workbookPr" {
        is1904 = ["1", "true"].contains(value("date1904"))
      }
    }
    var targets: [String: String] = [:]
    try archive.read("xl/_rels/workbook.xml.rels") { name, attributes in
      guard name == "Relationship", let id = attributes.first(where: { $0.name == "Id" }),
        let target = attributes.first(where: { $0.name == "Target" })
      else { return }
      targets[id.value] =
        target.value.hasPrefix("/") ? String(target.value.dropFirst()) : "xl/" + target.value
    }
    let strings = try SpreadsheetReader.sharedStrings(archive)
    let dateStyles = try SpreadsheetReader.dateStyles(archive)
    var tables: [(name: String, rows: [CSVRow])] = []
    var unread: [String] = []
    for sheet in sheets where !sheet.isHidden {
      guard let part = targets[sheet.relation], archive.has(part) else { continue }
      let rows = try SheetParser.rows(
        of: part, in: archive, strings: strings, dateStyles: dateStyles, is1904: is1904)
      guard rows.count > 1 else { continue }
      tables.append((sheet.name, rows))
      // Kept together are only the largest so far and those like it.
      guard let largest = tables.max(by: { $0.rows.count < $1.rows.count }) else { continue }
      let isLike = tables.map { SpreadsheetReader.haveSameColumns($0.rows, largest.rows) }
      unread += zip(tables, isLike).filter { !$1 }.map(\.0.name)
      tables = zip(tables, isLike).filter(\.1).map(\.0)
      let cells = tables.reduce(0) { $0 + $1.rows.count * ($1.rows.first?.cells.count ?? 0) }
      guard cells <= SpreadsheetReader.cellLimit else {
        throw DecodingFailure(
          "\(path): has more than \(SpreadsheetReader.cellLimit / 1_000_000) million cells; not read"
        )
      }
    }
    guard let first = tables.first else {
      throw DecodingFailure("\(path): the workbook has no visible sheet with two rows of data")
    }
    sheet = tables.map(\.name).joined(separator: ", ")
    unreadSheets = unread
    rows = first.rows + tables.dropFirst().flatMap { $0.rows.dropFirst() }
  }

  /// Whether two sheets begin with the same row, as those of the weeks of a month.
  private static func haveSameColumns(_ a: [CSVRow], _ b: [CSVRow]) -> Bool {
    func names(_ rows: [CSVRow]) -> [String] {
      (rows.first?.cells ?? []).reversed().drop { $0.isEmpty }.reversed()
    }
    return names(a) == names(b)
  }

  private static func sharedStrings(_ archive: Archive) throws(DecodingFailure) -> [String] {
    guard archive.has("xl/sharedStrings.xml") else { return [] }
    var strings: [String] = []
    var text: [UInt8] = []
    var open: [String] = []
    var events = XMLEvents()
    events.start = { element, _, _ in
      let name = element.string
      open.append(name)
      if name == "si" { text.removeAll(keepingCapacity: true) }
    }
    // Phonetic hints (rPh) are not part of the text.
    events.text = { if open.last == "t", !open.contains("rPh") { text.append(contentsOf: $0) } }
    events.end = {
      if open.popLast() == "si" { strings.append(String(decoding: text, as: UTF8.self)) }
    }
    try archive.parse("xl/sharedStrings.xml", events)
    return strings
  }

  /// Which cell formats are dates or times, by their index.
  private static func dateStyles(_ archive: Archive) throws(DecodingFailure) -> [Bool] {
    guard archive.has("xl/styles.xml") else { return [] }
    var custom: [String: Bool] = [:]
    var styles: [Bool] = []
    var inCells = false
    var events = XMLEvents()
    var open: [String] = []
    events.start = { element, attributes, _ in
      let (name, attributes) = (element.string, attributes.strings)
      open.append(name)
      let value = { SpreadsheetReader.value($0, attributes) }
      if name == "numFmt" { custom[value("numFmtId")] = isDateFormat(value("formatCode")) }
      if name == "cellXfs" { inCells = true }
      if name == "xf", inCells {
        let id = value("numFmtId")
        let number = Int(id) ?? 0
        styles.append(custom[id] ?? ((14...22).contains(number) || (45...47).contains(number)))
      }
    }
    events.end = { if open.popLast() == "cellXfs" { inCells = false } }
    try archive.parse("xl/styles.xml", events)
    return styles
  }

  /// Whether a number format shows a date or time: a letter d, m, y, h or s outside quotes and brackets.
  private static func isDateFormat(_ code: String) -> Bool {
    var isQuoted = false
    var depth = 0
    for character in code.lowercased() {
      switch character {
      case "\"": isQuoted.toggle()
      case "[": depth += 1
      case "]": depth -= 1
      case "d", "m", "y", "h", "s": if !isQuoted, depth == 0 { return true }
      default: break
      }
    }
    return false
  }

  /// A day number of a sheet as `2025-10-06 14:05:00`, a date alone without a clock.
  static func moment(serial: Double, is1904: Bool) -> String? {
    // Day 60 of the 1900 system, 29 February 1900, never was.
    let days = is1904 ? serial + 1_462 : serial
    if serial >= 0, serial < 61 {
      // A time of day, or how long something took.
      let seconds = Int((serial * 86_400).rounded())
      return "\(seconds / 3_600):\((seconds / 60 % 60).twoDigits):\((seconds % 60).twoDigits)"
    }
    guard days >= 61, days < 2_958_466 else { return nil }
    let seconds = Int((days * 86_400).rounded()) - 25_569 * 86_400
    let time = LocalTime(seconds: seconds)
    return seconds % 86_400 == 0 ? time.dayText : time.text
  }

  /// The value of an attribute; empty when the element has none of that name.
  fileprivate static func value(
    _ name: String, _ attributes: [(name: String, value: String)]
  ) -> String { attributes.first { $0.name == name }?.value ?? "" }

  fileprivate static func column(of reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard (65...90).contains(byte) else { break }
      column = column * 26 + Int(byte) - 64
      guard column <= columnLimit else { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}

/// Reads the cells of a sheet.
private enum SheetParser {
  static func rows(
    of part: String, in archive: Archive, strings: [String], dateStyles: [Bool], is1904: Bool
  ) throws(DecodingFailure) -> [CSVRow] {
    var rows: [CSVRow] = []
    var cells: [String] = []
    var rowNumber = 0
    var column = -1
    var type = ""
    var style = 0
    var text: [UInt8] = []
    var open: [String] = []
    var width = 0
    var events = XMLEvents()
    events.done = { rows.count * width > SpreadsheetReader.cellLimit }
    events.start = { element, attributes, _ in
      let (name, attributes) = (element.string, attributes.strings)
      open.append(name)
      let value = { SpreadsheetReader.value($0, attributes) }
      if name == "row" {
        rowNumber = Int(value("r")) ?? rowNumber + 1
        cells.removeAll(keepingCapacity: true)
        column = -1
      } else if name == "c" {
        column = SpreadsheetReader.column(of: value("r")) ?? column + 1
        type = value("t")
        style = Int(value("s")) ?? 0
        text.removeAll(keepingCapacity: true)
      }
    }
    events.text = {
      if let inside = open.last, inside == "v" || inside == "t" { text.append(contentsOf: $0) }
    }
    events.end = {
      let name = open.popLast()
      if name == "c", column >= 0 {
        var value = String(decoding: text, as: UTF8.self)
        switch type {
        case "s":
          value = Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
        case "b": value = value == "1" ? "TRUE" : "FALSE"
        case "", "n":
          if style < dateStyles.count, dateStyles[style], let serial = Double(value) {
            value = SpreadsheetReader.moment(serial: serial, is1904: is1904) ?? value
          }
        default: break
        }
        if !value.isEmpty {
          while cells.count < column { cells.append("") }
          if cells.count == column { cells.append(value) } else { cells[column] = value }
        }
      } else if name == "row", !cells.isEmpty {
        rows.append(CSVRow(line: rowNumber, cells: cells))
        width = max(width, cells.count)
      }
    }
    try archive.parse(part, events)
    guard rows.count * width <= SpreadsheetReader.cellLimit else {
      throw DecodingFailure(
        "\(archive.path): part \(part) has more than \(SpreadsheetReader.cellLimit / 1_000_000) million cells; not read"
      )
    }
    // Rows of a sheet end at their last filled cell; a table is as wide as its header.
    return rows.map { row in
      CSVRow(
        line: row.line,
        cells: row.cells + Array(repeating: "", count: width - row.cells.count))
    }
  }
}

/// A zip archive, read part by part.
private final class Archive {
  let path: String
  private let handle: OpaquePointer
  private var unpacked: UInt64 = 0

  init(path: String) throws(DecodingFailure) {
    var code: Int32 = 0
    guard let handle = zip_open(path, ZIP_RDONLY, &code) else {
      throw DecodingFailure("\(path): is not a workbook that can be opened (zip error \(code))")
    }
    self.handle = handle
    self.path = path
  }

  deinit { zip_discard(handle) }

  func has(_ part: String) -> Bool { zip_name_locate(handle, part, 0) >= 0 }

  /// Calls `start` with each element of a part.
  func read(
    _ part: String, _ start: @escaping (String, [(name: String, value: String)]) -> Void
  ) throws(DecodingFailure) {
    var events = XMLEvents()
    events.start = { name, attributes, _ in start(name.string, attributes.strings) }
    try parse(part, events)
  }

  /// Reads a part as XML.
  func parse(_ part: String, _ events: XMLEvents) throws(DecodingFailure) {
    let index = zip_name_locate(handle, part, 0)
    guard index >= 0, let file = zip_fopen_index(handle, zip_uint64_t(index), 0) else {
      throw DecodingFailure("\(path): is not a workbook: part \(part) is missing")
    }
    defer { zip_fclose(file) }
    var isTooLarge = false
    var failed = false
    let reader = XMLReader.read(
      from: { [self] buffer in
        let count = zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))
        guard count > 0 else {
          failed = count < 0
          return max(0, Int(count))
        }
        unpacked += UInt64(count)
        if unpacked > SpreadsheetReader.unpackedLimit {
          isTooLarge = true
          return 0
        }
        return Int(count)
      }, forcingUTF8: false, repairing: false, events: events)
    if isTooLarge {
      throw DecodingFailure(
        "\(path): unpacks to more than \(SpreadsheetReader.unpackedLimit >> 30) GB; not read")
    }
    if failed { throw DecodingFailure("\(path): part \(part) is damaged") }
    if let refusal = reader.refusal {
      throw DecodingFailure("\(path): part \(part), line \(refusal.line): \(refusal.message)")
    }
  }
}
