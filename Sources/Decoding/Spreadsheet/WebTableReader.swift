import CLibXML2

/// The tables of a web page: what portals write under the name `.xls`, and Excel opens without a word.
enum WebTableReader {
  /// Bytes that are read of a page.
  private static let limit = 512 << 20

  /// Reads the tables of a page; a table inside a cell is one of its own.
  /// - Throws: a failure when the page has no table.
  static func sheets(of path: String) throws(DecodingFailure) -> [Sheet] {
    let page = WebPage()
    var stream = try EncodingStream(ByteSource(path: path))
    var handler = xmlSAXHandler()
    handler.initialized = 1
    handler.startElement = { data, name, attributes in
      WebPage.of(data)?.began(name.map { String(cString: $0) } ?? "", attributes)
    }
    handler.endElement = { data, name in
      WebPage.of(data)?.ended(name.map { String(cString: $0) } ?? "")
    }
    handler.characters = { data, text, count in
      WebPage.of(data)?.found(UnsafeBufferPointer(start: text, count: Int(max(0, count))))
    }
    handler.cdataBlock = handler.characters
    // Mistakes in a page are usual; nothing is printed and nothing is fetched.
    handler.serror = { _, _ in }
    let owner = Unmanaged.passUnretained(page).toOpaque()
    guard
      let context = htmlCreatePushParserCtxt(
        &handler, owner, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
    else { throw DecodingFailure("\(path): the HTML parser could not start") }
    defer {
      if context.pointee.myDoc != nil { xmlFreeDoc(context.pointee.myDoc) }
      htmlFreeParserCtxt(context)
    }
    htmlCtxtUseOptions(
      context,
      Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue))
    let block = ByteBlock(size: 1 << 16)
    var read = 0
    while read < limit, page.excess == nil {
      let count = try stream.fill(block.bytes)
      if count == 0 { break }
      read += count
      htmlParseChunk(
        context, block.bytes.bindMemory(to: CChar.self).baseAddress, Int32(count), 0)
    }
    htmlParseChunk(context, nil, 0, 1)
    withExtendedLifetime(page) {}
    if read >= limit {
      throw DecodingFailure("\(path): is a web page of more than \(limit >> 20) MB; not read")
    }
    if let excess = page.excess {
      throw DecodingFailure("\(path): a table has \(excess); not read")
    }
    var sheets: [Sheet] = []
    for (index, rows) in page.finished.enumerated() {
      sheets.append(
        Sheet(name: "table \(index + 1)", rows: try rows.all(of: "a table", in: path)))
    }
    guard sheets.contains(where: { $0.rows.count > 1 }) else {
      throw DecodingFailure(
        "\(path): is a web page (HTML) without a table of contacts; export the list again, as XLSX or CSV"
      )
    }
    return sheets
  }
}

/// The tables of a page while it is read.
private final class WebPage {
  private struct Table {
    var rows = SheetRows()
    var row = 0
    var column = 0
    /// Columns that the cell in hand spans.
    var span = 1
    var isInCell = false
    var text: [UInt8] = []
    /// Where the table began, among those of the page.
    let place: Int
  }

  private var open: [Table] = []
  private var tables: [SheetRows] = []
  private var hidden = 0
  private(set) var excess: String?

  /// The tables in order.
  var finished: [SheetRows] { tables }

  static func of(_ data: UnsafeMutableRawPointer?) -> WebPage? {
    data.map { Unmanaged<WebPage>.fromOpaque($0).takeUnretainedValue() }
  }

  func began(
    _ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    switch name {
    case "script", "style": hidden += 1
    case "table":
      guard open.count < 32, tables.count < 1_000 else { return }
      open.append(Table(place: tables.count))
      tables.append(SheetRows())
    case "tr":
      endRow()
      if !open.isEmpty { open[open.count - 1].row += 1 }
    case "td", "th":
      endCell()
      guard !open.isEmpty else { return }
      open[open.count - 1].isInCell = true
      open[open.count - 1].span = WebPage.span(attributes)
    case "br", "p", "div", "li": newLine()
    default: break
    }
  }

  func ended(_ name: String) {
    switch name {
    case "script", "style": hidden = max(0, hidden - 1)
    case "td", "th": endCell()
    case "tr": endRow()
    case "table":
      endRow()
      if let table = open.popLast() { tables[table.place] = table.rows }
    default: break
    }
  }

  func found(_ text: UnsafeBufferPointer<xmlChar>) {
    guard hidden == 0, let last = open.indices.last, open[last].isInCell,
      open[last].text.count < 1 << 20
    else { return }
    // Line ends in the page are blanks; blanks behind each other are one.
    for byte in text {
      if byte <= 32 {
        if let before = open[last].text.last, before > 32 { open[last].text.append(32) }
      } else {
        open[last].text.append(byte)
      }
    }
  }

  private func newLine() {
    guard let last = open.indices.last, open[last].isInCell, !open[last].text.isEmpty else {
      return
    }
    while open[last].text.last == 32 { open[last].text.removeLast() }
    open[last].text.append(10)
  }

  private func endCell() {
    guard let last = open.indices.last, open[last].isInCell else { return }
    var text = open[last].text
    while let byte = text.last, byte <= 32 { text.removeLast() }
    open[last].rows.put(String(decoding: text, as: UTF8.self), column: open[last].column)
    open[last].column += open[last].span
    open[last].text.removeAll(keepingCapacity: true)
    open[last].isInCell = false
    excess = excess ?? open[last].rows.excess
  }

  private func endRow() {
    endCell()
    guard let last = open.indices.last else { return }
    open[last].rows.endRow(open[last].row)
    open[last].column = 0
  }

  /// How many columns a cell spans.
  private static func span(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> Int {
    guard var place = attributes else { return 1 }
    while let name = place.pointee {
      if String(cString: name) == "colspan", let value = place[1] {
        return min(64, max(1, Int(String(cString: value)) ?? 1))
      }
      place += 2
    }
    return 1
  }
}
