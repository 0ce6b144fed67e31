/// The sheets of an XML Spreadsheet 2003 workbook, which Excel and many portals save under `.xls` or `.xml`.
enum SpreadsheetXMLReader {
  /// Reads a workbook.
  /// - Throws: a failure when the file is no well-formed XML, or too large.
  static func sheets(of path: String) throws(DecodingFailure) -> [Sheet] {
    var sheets: [Sheet] = []
    var (name, isHidden) = ("", false)
    var rows = SheetRows()
    var (row, column, type) = (0, 0, "")
    var span = 0
    var text: [UInt8] = []
    var open: [String] = []
    var failure: DecodingFailure?
    var events = XMLEvents()
    events.done = { failure != nil || rows.excess != nil }
    events.start = { element, attributes, _ in
      let (element, attributes) = (element.string, attributes.strings)
      func value(_ name: String) -> String { attributes.first { $0.name == name }?.value ?? "" }
      switch element {
      case "Worksheet":
        (name, isHidden) = (value("Name"), false)
        rows = SheetRows()
        row = 0
      case "Row":
        row = Int(value("Index")) ?? row + 1
        column = 0
      case "Cell":
        if let index = Int(value("Index")), index > 0 { column = index - 1 }
        span = max(0, Int(value("MergeAcross")) ?? 0)
        text.removeAll(keepingCapacity: true)
        type = ""
      case "Data" where open.last == "Cell": type = value("Type")
      default: break
      }
      open.append(element)
    }
    events.text = {
      if let cell = open.lastIndex(of: "Cell"), cell + 1 < open.count, open[cell + 1] == "Data" {
        text.append(contentsOf: $0)
      } else if open.last == "Visible" {
        isHidden = isHidden || String(decoding: $0, as: UTF8.self).contains("Hidden")
      }
    }
    events.end = {
      switch open.popLast() {
      case "Cell":
        let written = String(decoding: text, as: UTF8.self)
        switch type {
        case "DateTime":
          let parts = written.split(separator: "T")
          let clock = parts.count > 1 ? parts[1].split(separator: ".")[0] : ""
          rows.put(
            clock.isEmpty || clock == "00:00:00"
              ? String(parts.first ?? "") : "\(parts[0]) \(clock)",
            column: column)
        case "Number": rows.put(SheetRows.plainNumber(written), column: column)
        default: rows.put(written, column: column)
        }
        column += 1 + span
      case "Row": rows.endRow(row)
      case "Worksheet":
        do throws(DecodingFailure) {
          let all = try rows.all(of: "sheet '\(name)'", in: path)
          sheets.append(Sheet(name: name, isHidden: isHidden, rows: all))
        } catch {
          failure = error
        }
      default: break
      }
    }
    let reader = XMLReader.read(
      from: try ByteSource(path: path).open(), forcingUTF8: false, repairing: true, events: events)
    if let failure { throw failure }
    if let excess = rows.excess {
      throw DecodingFailure("\(path): sheet '\(name)' has \(excess); not read")
    }
    if let refusal = reader.refusal {
      throw DecodingFailure(
        "\(path):\(refusal.line): is a workbook as XML (Excel 2003) that is damaged: \(refusal.message)"
      )
    }
    return sheets
  }
}
