import ContactModel

/// The sheets of an `.xlsx` workbook.
///
/// Parts are found by their relationships, whatever they are called (Office Open XML, ECMA-376 part 1, 18.3 and 18.8,
/// and part 2, 6.5). Formulas give their stored value; charts, images and macros are not opened.
enum SpreadsheetReader {
  /// Reads a workbook.
  /// - Throws: a failure when the archive or a part of it is damaged or too large.
  static func sheets(of path: String) throws(DecodingFailure) -> [Sheet] {
    let archive = try ZipArchive(path: path)
    let main =
      try relations(of: "", in: archive).first { $0.kind == "officeDocument" }?.target
      ?? "xl/workbook.xml"
    var listed: [(name: String, relation: String, isHidden: Bool)] = []
    var is1904 = false
    var depth = 0
    var events = XMLEvents()
    events.start = { element, attributes, _ in
      depth += 1
      let (name, attributes) = (element.string, attributes.strings)
      if name == "sheet" {
        listed.append(
          (
            value("name", attributes), value("id", attributes),
            !["", "visible"].contains(value("state", attributes))
          ))
      } else if name == "workbookPr", depth == 2 {
        // Extensions have an element of the same name further down.
        is1904 = ["1", "true"].contains(value("date1904", attributes))
      }
    }
    events.end = { depth -= 1 }
    try archive.parse(main, events)
    let relations = try relations(of: main, in: archive)
    // A part that is named and not there is missed only by a cell that needs it; some programs name none.
    func part(_ kind: String) -> String? {
      let usual = resolved("\(main)/../\(kind).xml")
      return relations.first { $0.kind == kind && archive.has($0.target) }?.target
        ?? (archive.has(usual) ? usual : nil)
    }
    let strings = try part("sharedStrings").map { name throws(DecodingFailure) in
      try sharedStrings(archive, name)
    }
    let formats = try part("styles").map { name throws(DecodingFailure) in
      try dateStyles(archive, name)
    }
    var sheets: [Sheet] = []
    for sheet in listed {
      guard let part = relations.first(where: { $0.id == sheet.relation })?.target,
        archive.has(part)
      else { continue }
      let parser = SheetParser(strings: strings, dateStyles: formats ?? [], is1904: is1904)
      sheets.append(
        Sheet(
          name: sheet.name, isHidden: sheet.isHidden, rows: try parser.rows(of: part, in: archive)))
    }
    return sheets
  }

  private struct Relation {
    let id: String
    /// The last word of its type: `worksheet`, `sharedStrings`.
    let kind: String
    /// The part, from the root of the archive.
    let target: String
  }

  /// The relations of a part; none when it names none. The archive itself is the part without a name.
  private static func relations(
    of part: String, in archive: ZipArchive
  ) throws(DecodingFailure) -> [Relation] {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[...$0]) } ?? ""
    let name = slash.map { String(part[part.index(after: $0)...]) } ?? part
    let file = "\(folder)_rels/\(name).rels"
    guard archive.has(file) else { return [] }
    var relations: [Relation] = []
    try archive.read(file) { name, attributes in
      guard name == "Relationship", value("TargetMode", attributes) != "External" else { return }
      let target = value("Target", attributes)
      relations.append(
        Relation(
          id: value("Id", attributes),
          kind: value("Type", attributes).split(separator: "/").last.map(String.init) ?? "",
          target: resolved(target.hasPrefix("/") ? target : folder + target)))
    }
    return relations
  }

  /// A path without `.` and `..`, from the root.
  private static func resolved(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  private static func sharedStrings(
    _ archive: ZipArchive, _ part: String
  ) throws(DecodingFailure) -> [String] {
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
    events.end = { if open.popLast() == "si" { strings.append(unescaped(text)) } }
    try archive.parse(part, events)
    return strings
  }

  /// Which cell formats are dates or times, by their index.
  private static func dateStyles(
    _ archive: ZipArchive, _ part: String
  ) throws(DecodingFailure) -> [Bool] {
    var custom: [String: Bool] = [:]
    var styles: [Bool] = []
    var inCells = false
    var events = XMLEvents()
    var open: [String] = []
    events.start = { element, attributes, _ in
      let (name, attributes) = (element.string, attributes.strings)
      open.append(name)
      if name == "numFmt" {
        custom[value("numFmtId", attributes)] = isDateFormat(value("formatCode", attributes))
      }
      if name == "cellXfs" { inCells = true }
      if name == "xf", inCells {
        let id = value("numFmtId", attributes)
        let number = Int(id) ?? 0
        styles.append(custom[id] ?? ((14...22).contains(number) || (45...47).contains(number)))
      }
    }
    events.end = { if open.popLast() == "cellXfs" { inCells = false } }
    try archive.parse(part, events)
    return styles
  }

  /// Whether a number format shows a date or time: a letter d, m, y, h or s that is no literal, or a time that ran
  /// in brackets, `[hh]` (ECMA-376 part 1, 18.8.31).
  static func isDateFormat(_ code: String) -> Bool {
    var characters = Array(code.lowercased()).makeIterator()
    var isQuoted = false
    while let character = characters.next() {
      switch character {
      case "\"": isQuoted.toggle()
      case _ where isQuoted: break
      // What stands behind these is shown, skipped as wide as it is, or repeated.
      case "\\", "_", "*": _ = characters.next()
      case "[":
        var inside = ""
        while let next = characters.next(), next != "]" { inside.append(next) }
        if let unit = inside.first, "hms".contains(unit), inside.allSatisfy({ $0 == unit }) {
          return true
        }
      case "d", "m", "y", "h", "s": return true
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

  /// The text that `_xHHHH_` stands for: `_x000D_` is a carriage return, `_x005F_` the line in front of a real one
  /// (ECMA-376 part 1, 22.9.2.19).
  static func unescaped(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    var out = ""
    var rest = Substring(text)
    while let start = rest.firstRange(of: "_x") {
      out += rest[..<start.lowerBound]
      let digits = rest[start.upperBound...].prefix(4)
      let behind = rest[start.upperBound...].dropFirst(4)
      if digits.utf8.count == 4, behind.first == "_", let value = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        // A carriage return is the first half of a line end.
        if value != 13 { out.unicodeScalars.append(value == 10 || value >= 32 ? scalar : " ") }
        rest = behind.dropFirst()
        if value == 13, rest.first != "\n" { out += "\n" }
      } else {
        out += "_x"
        rest = rest[start.upperBound...]
      }
    }
    return out + rest
  }

  /// The value of an attribute; empty when the element has none of that name.
  fileprivate static func value(
    _ name: String, _ attributes: [(name: String, value: String)]
  ) -> String { attributes.first { $0.name == name }?.value ?? "" }

  fileprivate static func column(of reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      let letter = byte & 0xDF
      guard (65...90).contains(letter) else { break }
      column = column * 26 + Int(letter) - 64
      guard column <= SheetRows.columnLimit else { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}

/// Reads the cells of a sheet.
private struct SheetParser {
  /// The texts that cells refer to by number; nil when the workbook has none.
  let strings: [String]?
  let dateStyles: [Bool]
  let is1904: Bool

  func rows(of part: String, in archive: ZipArchive) throws(DecodingFailure) -> [CSVRow] {
    var rows = SheetRows()
    var rowNumber = 0
    var column = -1
    var type = ""
    var style = 0
    var text: [UInt8] = []
    var open: [String] = []
    var missing: String?
    var events = XMLEvents()
    events.done = { rows.excess != nil || missing != nil }
    events.start = { element, attributes, _ in
      let (name, attributes) = (element.string, attributes.strings)
      open.append(name)
      let value = { SpreadsheetReader.value($0, attributes) }
      if name == "row" {
        rowNumber = Int(value("r")) ?? rowNumber + 1
        column = -1
      } else if name == "c" {
        column = SpreadsheetReader.column(of: value("r")) ?? column + 1
        type = value("t")
        style = Int(value("s")) ?? 0
        text.removeAll(keepingCapacity: true)
      }
    }
    events.text = {
      if let inside = open.last, inside == "v" || inside == "t", !open.contains("rPh") {
        text.append(contentsOf: $0)
      }
    }
    events.end = {
      let name = open.popLast()
      if name == "c", column >= 0, !text.isEmpty {
        if type == "s" {
          let index = Int(String(decoding: text, as: UTF8.self)) ?? -1
          if let strings, strings.indices.contains(index) {
            rows.put(strings[index], column: column)
          } else {
            missing = String(decoding: text.prefix(20), as: UTF8.self)
          }
        } else {
          rows.put(value(text, type, style), column: column)
        }
      } else if name == "row" {
        rows.endRow(rowNumber)
      }
    }
    try archive.parse(part, events)
    if let missing {
      throw DecodingFailure(
        "\(archive.path): part \(part) uses the shared text \(missing), which the workbook does not have; "
          + "save it again in Excel or LibreOffice")
    }
    return try rows.all(of: "part \(part)", in: archive.path)
  }

  /// What a cell with a value of its own says.
  private func value(_ text: [UInt8], _ type: String, _ style: Int) -> String {
    switch type {
    case "b": return text == [UInt8(ascii: "1")] ? "TRUE" : "FALSE"
    case "", "n":
      let number = String(decoding: text, as: UTF8.self)
      if style < dateStyles.count, dateStyles[style], let serial = Double(number) {
        return SpreadsheetReader.moment(serial: serial, is1904: is1904) ?? number
      }
      return SheetRows.plainNumber(number)
    // A date in words of its own: `2025-10-06T14:05:00`.
    case "d": return String(decoding: text, as: UTF8.self)
    default: return SpreadsheetReader.unescaped(text)
    }
  }
}
