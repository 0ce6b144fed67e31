/// Which sheets of a workbook hold the contacts, as one table.
///
/// The sheet with the most rows that hold a sentence is taken, the largest where none does; sheets with (nearly)
/// the same column names, in whatever order, stand behind it, their columns matched by name.
struct SheetSelection {
  /// Names of the sheets that were read.
  let names: [String]
  /// Other sheets with data: their names, and how many of their rows hold a sentence.
  let unread: [UnreadSheet]
  /// The row of column names, when there is one, and the rows below it.
  let rows: [CSVRow]
  let hasHeader: Bool

  /// Chooses among the sheets of a workbook; nil when no visible one has two rows.
  init?(_ sheets: [Sheet]) {
    let tables = sheets.filter { !$0.isHidden && $0.rows.count > 1 }.map { HeadedSheet($0) }
    guard
      let main = tables.indices.max(by: {
        (tables[$0].proseRows, tables[$0].body.count, -$0)
          < (tables[$1].proseRows, tables[$1].body.count, -$1)
      })
    else { return nil }
    let isLike = tables.indices.map { $0 == main || tables[$0].isLike(tables[main]) }
    // In the order of the workbook: the weeks of a month.
    let read = tables.indices.filter { isLike[$0] }
    var columns: [String] = []
    var placeOf: [String: Int] = [:]
    for name in tables[main].names + read.flatMap({ tables[$0].names }) {
      if placeOf[name] == nil {
        placeOf[name] = columns.count
        columns.append(name)
      }
    }
    var rows: [CSVRow] = []
    for index in read {
      let table = tables[index]
      let places = table.names.map { placeOf[$0] ?? 0 }
      if index == read.first, table.hasHeader {
        rows.append(CSVRow(line: table.headerLine, cells: columns.map(HeadedSheet.written)))
      }
      let isSame = places == Array(columns.indices)
      for row in table.body {
        guard !isSame || row.cells.count != columns.count else {
          rows.append(row)
          continue
        }
        var cells = [String](repeating: "", count: columns.count)
        for (place, cell) in zip(places, row.cells) { cells[place] = cell }
        // A title row has fewer columns than the table below it.
        rows.append(CSVRow(line: row.line, cells: cells))
      }
    }
    self.rows = rows
    hasHeader = tables[main].hasHeader
    names = read.map { tables[$0].sheet.name }
    unread =
      tables.indices.filter { !isLike[$0] }.map {
        UnreadSheet(
          name: tables[$0].sheet.name, rows: tables[$0].body.count, proseRows: tables[$0].proseRows)
      }
      + sheets.filter { $0.isHidden && $0.rows.count > 1 }.map {
        let table = HeadedSheet($0)
        return UnreadSheet(
          name: $0.name + " (hidden)", rows: table.body.count, proseRows: table.proseRows)
      }
  }
}

/// A sheet that was not read.
public struct UnreadSheet: Sendable {
  /// Its name.
  public let name: String
  /// Rows below its column names.
  public let rows: Int
  /// Rows of these that hold a sentence, and so may be contacts.
  public let proseRows: Int
}

/// A sheet with its column names found.
private struct HeadedSheet {
  let sheet: Sheet
  let hasHeader: Bool
  let headerLine: Int
  /// Names of the columns; a repeated or missing one has its number behind a NUL, so that no two are equal.
  let names: [String]
  let body: ArraySlice<CSVRow>
  let proseRows: Int

  init(_ sheet: Sheet) {
    self.sheet = sheet
    let dialect = CSVDialect().findingHeader(in: Array(sheet.rows.prefix(400)))
    let hasHeader = dialect.hasHeader
    self.hasHeader = hasHeader
    let first = min(dialect.skippedRows, sheet.rows.count)
    let above = first + (hasHeader ? dialect.headerRows : 0)
    let body = sheet.rows.dropFirst(above)
    self.body = body
    headerLine = hasHeader ? sheet.rows[first].line : 0
    let width = sheet.rows.map(\.cells.count).max() ?? 0
    // Columns at the right without a name or a value are no columns.
    let used = (0..<width).last { column in
      (hasHeader ? sheet.rows[first...] : body).prefix(200).contains {
        column < $0.cells.count && !$0.cells[column].isEmpty
      }
    }
    var seen: [String: Int] = [:]
    let names = (0..<(used ?? -1) + 1).map { column -> String in
      var name = ""
      if hasHeader {
        for row in sheet.rows[first..<min(above, sheet.rows.count)] where column < row.cells.count {
          let part = HeadedSheet.trimmed(row.cells[column])
          if !part.isEmpty, !name.hasSuffix(part) { name += name.isEmpty ? part : " " + part }
        }
      }
      seen[name, default: 0] += 1
      let number = seen[name] ?? 1
      return name.isEmpty || number > 1 ? "\(name)\u{0}\(name.isEmpty ? column : number)" : name
    }
    self.names = names
    var proseTexts: Set<String> = []
    var prose = 0
    for row in body {
      guard let cell = row.cells.first(where: HeadedSheet.isProse) else { continue }
      if proseTexts.count < 2_000 { proseTexts.insert(cell) }
      prose += 1
    }
    // The same few sentences on every row are states, not contacts.
    proseRows = proseTexts.count * 5 < min(prose, 2_000) ? 0 : prose
  }

  /// Whether two sheets are parts of one table: three of four names of the smaller, two at least, are the other's too.
  func isLike(_ other: HeadedSheet) -> Bool {
    guard hasHeader == other.hasHeader else { return false }
    guard hasHeader else { return names.count == other.names.count }
    let (mine, theirs) = (Set(names.map(HeadedSheet.key)), Set(other.names.map(HeadedSheet.key)))
    let shared = mine.intersection(theirs).count
    return shared >= min(2, mine.count) && shared * 4 >= min(mine.count, theirs.count) * 3
  }

  /// The name as it stands in the sheet.
  static func written(_ name: String) -> String {
    name.firstIndex(of: "\u{0}").map { String(name[..<$0]) } ?? name
  }

  private static func key(_ name: String) -> String { name.lowercased() }

  private static func trimmed(_ cell: String) -> String {
    String(cell.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Whether a cell holds a sentence: four words or more, mostly of letters.
  private static func isProse(_ cell: String) -> Bool {
    guard cell.utf8.count >= 12 else { return false }
    var (words, letters, inWord) = (0, 0, false)
    for byte in cell.utf8.prefix(400) {
      let isLetter = (65...90).contains(byte & 0xDF) || byte >= 0x80
      if isLetter {
        letters += 1
        if !inWord { words += 1 }
      }
      inWord = isLetter
    }
    return words >= 4 && letters * 2 > min(400, cell.utf8.count)
  }
}
