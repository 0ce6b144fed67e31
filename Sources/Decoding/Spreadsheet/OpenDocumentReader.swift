/// The sheets of an `.ods` workbook (OpenDocument 1.3 part 3, 9.1 and 19.6).
enum OpenDocumentReader {
  /// Reads a workbook.
  /// - Throws: a failure when the archive is damaged, encrypted or too large.
  static func sheets(of path: String) throws(DecodingFailure) -> [Sheet] {
    let archive = try ZipArchive(path: path)
    if archive.has("META-INF/manifest.xml") {
      var isEncrypted = false
      try archive.read("META-INF/manifest.xml") { name, _ in
        isEncrypted = isEncrypted || name == "encryption-data"
      }
      if isEncrypted {
        throw DecodingFailure(
          "\(path): is protected with a password; save it without the password and try again")
      }
    }
    var hiddenStyles: Set<String> = []
    var style = ""
    var sheets: [Sheet] = []
    var table = OpenTable(name: "", isHidden: false)
    var failure: DecodingFailure?
    var open: [String] = []
    var events = XMLEvents()
    events.done = { failure != nil || table.rows.excess != nil }
    events.start = { element, attributes, _ in
      let (name, attributes) = (element.string, attributes.strings)
      func value(_ name: String) -> String { attributes.first { $0.name == name }?.value ?? "" }
      open.append(name)
      switch name {
      case "style": style = value("name")
      case "table-properties":
        if value("display") == "false" { hiddenStyles.insert(style) }
      case "table":
        table = OpenTable(
          name: value("name"), isHidden: hiddenStyles.contains(value("style-name")))
      case "table-row": table.beginRow(repeated: Int(value("number-rows-repeated")) ?? 1)
      case "table-cell", "covered-table-cell":
        table.beginCell(
          repeated: Int(value("number-columns-repeated")) ?? 1, type: value("value-type"),
          value: value("date-value") + value("time-value") + value("value"))
      case "p" where !open.contains("annotation"): table.beginParagraph()
      case "line-break": table.add(Array("\n".utf8))
      case "tab": table.add(Array("\t".utf8))
      case "s": table.add(Array(repeating: 32, count: min(64, Int(value("c")) ?? 1)))
      default: break
      }
    }
    events.text = { bytes in
      if open.contains("p"), !open.contains("annotation") { table.add(Array(bytes)) }
    }
    events.end = {
      switch open.popLast() {
      case "table-row": table.endRow()
      case "table-cell", "covered-table-cell": table.endCell()
      case "table":
        do throws(DecodingFailure) {
          let rows = try table.rows.all(of: "sheet '\(table.name)'", in: path)
          sheets.append(Sheet(name: table.name, isHidden: table.isHidden, rows: rows))
        } catch {
          failure = error
        }
      default: break
      }
    }
    try archive.parse("content.xml", events)
    if let failure { throw failure }
    if let excess = table.rows.excess {
      throw DecodingFailure("\(path): sheet '\(table.name)' has \(excess); not read")
    }
    return sheets
  }

  /// A sheet while it is read.
  private struct OpenTable {
    let name: String
    let isHidden: Bool
    var rows = SheetRows()
    private var number = 0
    private var rowRepeat = 1
    private var column = 0
    private var cellRepeat = 1
    private var type = ""
    private var value = ""
    private var text: [UInt8] = []
    private var paragraphs = 0
    private var cells: [(column: Int, value: String)] = []

    init(name: String, isHidden: Bool) {
      self.name = name
      self.isHidden = isHidden
    }

    mutating func beginRow(repeated: Int) {
      rowRepeat = max(1, repeated)
      column = 0
      cells.removeAll(keepingCapacity: true)
    }

    mutating func beginCell(repeated: Int, type: String, value: String) {
      cellRepeat = max(1, repeated)
      self.type = type
      self.value = value
      text.removeAll(keepingCapacity: true)
      paragraphs = 0
    }

    mutating func beginParagraph() {
      if paragraphs > 0 { text.append(10) }
      paragraphs += 1
    }

    mutating func add(_ bytes: [UInt8]) { text.append(contentsOf: bytes) }

    mutating func endCell() {
      let shown = String(decoding: text, as: UTF8.self)
      let cell: String
      switch type {
      case "date": cell = value.replacing("T", with: " ")
      case "time": cell = OpenTable.clock(value) ?? shown
      case "float", "currency": cell = SheetRows.plainNumber(value)
      default: cell = shown
      }
      if !cell.isEmpty {
        // A value that fills many columns is a frame, not data.
        for place in 0..<min(cellRepeat, 64) { cells.append((column + place, cell)) }
      }
      column = min(column + cellRepeat, SheetRows.columnLimit)
    }

    mutating func endRow() {
      // Empty rows are repeated to the end of the sheet.
      if !cells.isEmpty {
        for place in 0..<rowRepeat {
          for cell in cells { rows.put(cell.value, column: cell.column) }
          rows.endRow(number + place + 1)
          if rows.excess != nil { break }
        }
      }
      number += rowRepeat
    }

    /// `PT14H05M00S` as `14:05:00`.
    private static func clock(_ duration: String) -> String? {
      guard duration.hasPrefix("PT") else { return nil }
      var parts: [Character: Int] = [:]
      var digits = ""
      for character in duration.dropFirst(2) {
        if character.isNumber || character == "." || character == "," {
          digits.append(character == "," ? "." : character)
        } else {
          parts[character] = Int(Double(digits) ?? 0)
          digits = ""
        }
      }
      let (hours, minutes, seconds) = (parts["H"] ?? 0, parts["M"] ?? 0, parts["S"] ?? 0)
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return "\(hours):\(two(minutes)):\(two(seconds))"
    }
  }
}
