import CByteMasks

/// What a scanner noticed on its way.
public struct CSVNotes: Sendable, Equatable {
  /// Lines on which a quoted cell began that was never closed.
  public var unclosedQuotes: [Int] = []
  /// Rows with text behind a closing quote.
  public var textBehindQuote = 0
  /// Lines on which a quoted cell began that would have swallowed the rows below it; the quote was read as text.
  public var swallowingQuotes: [Int] = []
  /// Lines inside quoted cells that look like rows of their own.
  public var swallowedRows = 0
  /// The first of them.
  public var firstSwallowedRow = 0
  /// Lines inside quoted cells, beside the one on which a row begins.
  public var innerLines = 0
  /// Lines of rows that were cut because they do not end within ``CSVScanner/rowLimit`` bytes.
  public var cutRows: [Int] = []

  /// Nothing was noticed.
  public init() {}
}

/// Cuts UTF-8 bytes into rows and cells.
///
/// Accepts what programs really write: any line end, text behind a closing quote, quotes inside
/// unquoted cells, a missing closing quote (read again with that quote as text). The bytes are looked at in
/// blocks of 64 by masks, after Langdale & Lemire 2019.
struct CSVScanner {
  /// Most bytes of one row, so that memory does not grow with a file whose quote or line never ends.
  static let rowLimit = 64 << 20

  private let dialect: CSVDialect
  private let limit: Int
  private(set) var notes = CSVNotes()

  /// A scanner for one dialect; `skippedRows` and `hasHeader` play no part here.
  init(_ dialect: CSVDialect, limit: Int = rowLimit) {
    self.dialect = dialect
    self.limit = limit
  }

  /// Appends the rows of a window to `rows`, each with its line.
  /// - Parameters:
  ///   - window: valid UTF-8 that begins with a row.
  ///   - line: the line of the first byte; afterwards that of the first byte that was not used.
  ///   - isLast: whether the text ends with the window.
  /// - Returns: how many bytes were used; a row that may go on behind the window is left.
  mutating func scan(
    _ window: UnsafeBufferPointer<UInt8>, line: inout Int, isLast: Bool, into rows: inout RawRecords
  ) -> Int {
    var cursor = MaskCursor(window, delimiter: dialect.delimiter, quote: dialect.quote, line: line)
    var used = 0
    while used < window.count {
      let begun = Mark(rows, notes)
      var end = readRow(&cursor, from: used, isLast: isLast, into: &rows)
      if end == nil {
        begun.takeBack(&rows, &notes)
        guard window.count - used >= limit else { return used }
        cursor = MaskCursor(
          window, delimiter: dialect.delimiter, quote: dialect.quote, line: line, from: used)
        end = readRow(&cursor, from: used, isLast: true, into: &rows)
        if end == window.count { notes.cutRows.append(line) }
      }
      guard let end else { return used }
      rows.lines.append(line)
      rows.firstCells.append(rows.cells.count)
      let next = cursor.line(at: end)
      // The last row may end without a line end.
      notes.innerLines += max(0, next - line - (isLineEnd(window[end - 1]) ? 1 : 0))
      line = next
      used = end
    }
    return used
  }

  /// How far rows and notes had come before a row.
  private struct Mark {
    private let cells: Int
    private let rewritten: Int
    private let counts: (unclosed: Int, behind: Int, swallowing: Int, swallowed: Int)

    init(_ rows: RawRecords, _ notes: CSVNotes) {
      cells = rows.cells.count
      rewritten = rows.rewritten.count
      counts = (
        notes.unclosedQuotes.count, notes.textBehindQuote, notes.swallowingQuotes.count,
        notes.swallowedRows
      )
    }

    func takeBack(_ rows: inout RawRecords, _ notes: inout CSVNotes) {
      rows.cells.count = cells
      rows.rewritten.removeLast(rows.rewritten.count - rewritten)
      notes.unclosedQuotes.removeLast(notes.unclosedQuotes.count - counts.unclosed)
      notes.swallowingQuotes.removeLast(notes.swallowingQuotes.count - counts.swallowing)
      notes.textBehindQuote = counts.behind
      notes.swallowedRows = counts.swallowed
    }

    var textBehindQuote: Int { counts.behind }
  }

  /// Reads one row; the place behind it, nil when it may go on behind the window.
  private mutating func readRow(
    _ cursor: inout MaskCursor, from start: Int, isLast: Bool, into rows: inout RawRecords
  ) -> Int? {
    let s = cursor.bytes
    let delimiter = dialect.delimiter
    let firstCell = rows.cells.count
    var position = start
    while true {
      if let quote = dialect.quote, position < s.count, s[position] == quote {
        let saved = cursor
        let mark = Mark(rows, notes)
        switch quotedCell(&cursor, at: position, isLast: isLast, into: &rows) {
        case .ends(let end):
          let isClean = notes.textBehindQuote == mark.textBehindQuote
          let before = rows.cells.count - 1 - firstCell
          if swallowsRows(
            saved, from: position, to: end, behind: before, isClean: isClean)
          {
            mark.takeBack(&rows, &notes)
            cursor = saved
            notes.swallowingQuotes.append(cursor.line(at: position))
            position = plainCells(&cursor, from: position, into: &rows)
          } else {
            position = end
          }
        case .goesOn: return nil
        case .neverCloses:
          cursor = saved
          notes.unclosedQuotes.append(cursor.line(at: position))
          position = plainCells(&cursor, from: position, into: &rows)
        }
      } else {
        position = plainCells(&cursor, from: position, into: &rows)
      }
      guard position < s.count else { return isLast ? position : nil }
      let byte = s[position]
      position += 1
      if byte == delimiter {
        if position == s.count {
          guard isLast else { return nil }
          rows.cells.append(CellSpan(from: position, to: position))
          return position
        }
        if dialect.skipsBlank, s[position] == 32 { position += 1 }
        continue
      }
      if byte == 13 {
        if position == s.count { return isLast ? position : nil }
        if s[position] == 10 { position += 1 }
      }
      return position
    }
  }

  /// Reads unquoted cells up to the end of the row, a quoted cell or the end of the bytes; the place of the
  /// separator behind the last of them.
  ///
  /// Most cells of most files are read here, a few instructions each.
  private func plainCells(
    _ cursor: inout MaskCursor, from start: Int, into rows: inout RawRecords
  ) -> Int {
    guard !dialect.escapesWithBackslash else {
      return escapedCell(cursor.bytes, at: start, into: &rows)
    }
    guard let base = cursor.bytes.baseAddress else { return start }
    let cells = rows.cells
    let count = cursor.bytes.count
    let delimiter = dialect.delimiter
    let quote = dialect.quote ?? delimiter
    // A blank behind the delimiter is for the reader of the row.
    let skipsBlank = dialect.skipsBlank
    cursor.advance(to: start)
    var block = cursor.block
    var mask = cursor.separators(from: start)
    var position = start
    cells.reserve(65)
    var out = cells.cells + cells.count
    while true {
      while mask == 0 {
        cells.count = out - cells.cells
        guard cursor.advance() else {
          cells.append(CellSpan(from: position, to: count))
          return count
        }
        cells.reserve(65)
        out = cells.cells + cells.count
        block = cursor.block
        mask = cursor.separators
      }
      let end = block &+ mask.trailingZeroBitCount
      mask &= mask &- 1
      out.initialize(to: CellSpan(from: position, to: end))
      out += 1
      position = end &+ 1
      guard base[end] == delimiter, position < count, base[position] != quote, !skipsBlank else {
        cells.count = out - cells.cells
        return end
      }
    }
  }

  /// Reads an unquoted cell in which a backslash may protect a delimiter or quote; the place behind it.
  private func escapedCell(
    _ s: UnsafeBufferPointer<UInt8>, at start: Int, into rows: inout RawRecords
  ) -> Int {
    let isEscape = { (i: Int) in
      s[i] == UInt8(ascii: "\\") && i + 1 < s.count
        && (s[i + 1] == dialect.delimiter || s[i + 1] == dialect.quote ?? 0)
    }
    var end = start
    var escapes = false
    while end < s.count, s[end] != dialect.delimiter, s[end] != 10, s[end] != 13 {
      if isEscape(end) {
        escapes = true
        end += 1
      }
      end += 1
    }
    guard escapes else {
      rows.cells.append(CellSpan(from: start, to: end))
      return end
    }
    let from = rows.rewritten.count
    var i = start
    while i < end {
      if isEscape(i) { i += 1 }
      rows.rewritten.append(s[i])
      i += 1
    }
    rows.cells.append(CellSpan(from: from, to: rows.rewritten.count, isRewritten: true))
    return end
  }

  private enum QuotedCell {
    /// The cell is whole; the place behind it.
    case ends(Int)
    /// The window ends before the cell does.
    case goesOn
    /// The text ends before the cell does.
    case neverCloses
  }

  /// Reads the cell that begins with a quote at `start`.
  private mutating func quotedCell(
    _ cursor: inout MaskCursor, at start: Int, isLast: Bool, into rows: inout RawRecords
  ) -> QuotedCell {
    let s = cursor.bytes
    let quote = s[start]
    var pieceStart = start + 1
    let from = rows.rewritten.count
    var close = pieceStart
    while true {
      close =
        dialect.escapesWithBackslash
        ? CSVScanner.quoteOrEscape(s, quote, from: close) : cursor.quote(from: close)
      if close >= s.count {
        rows.rewritten.removeLast(rows.rewritten.count - from)
        return isLast ? .neverCloses : .goesOn
      }
      if !isLast, close + 1 == s.count { return .goesOn }
      if s[close] != quote {
        rows.rewritten.append(contentsOf: s[pieceStart..<close])
        rows.rewritten.append(s[close + 1])
      } else if close + 1 < s.count, s[close + 1] == quote, !dialect.escapesWithBackslash {
        rows.rewritten.append(contentsOf: s[pieceStart...close])
      } else {
        break
      }
      close += 2
      pieceStart = close
    }
    // Blanks behind the quote are layout; other text belongs to the cell, quotes and all.
    var end = close + 1
    while end < s.count, s[end] == 32 { end += 1 }
    if !isLast, end == s.count { return .goesOn }
    func append(_ piece: Range<Int>) {
      if rows.rewritten.count == from, piece.lowerBound == pieceStart {
        rows.cells.append(CellSpan(from: piece.lowerBound, to: piece.upperBound))
      } else {
        rows.rewritten.append(contentsOf: s[piece])
        rows.cells.append(CellSpan(from: from, to: rows.rewritten.count, isRewritten: true))
      }
    }
    if end == s.count || isSeparator(s[end]) {
      append(pieceStart..<close)
      return .ends(end)
    }
    notes.textBehindQuote += 1
    while end < s.count, !isSeparator(s[end]) {
      if s[end] == quote, end + 1 < s.count ? isSeparator(s[end + 1]) : isLast {
        // An unescaped quote inside a quoted cell: `"he said "yes", once"` closes here.
        append(pieceStart..<end)
        return .ends(end + 1)
      }
      end += 1
    }
    if !isLast, end == s.count { return .goesOn }
    rows.rewritten.append(contentsOf: s[pieceStart..<close])
    rows.rewritten.append(contentsOf: s[(close + 1)..<end])
    rows.cells.append(CellSpan(from: from, to: rows.rewritten.count, isRewritten: true))
    return .ends(end)
  }

  /// Whether the quoted cell at a place holds rows of its own: a quote that is part of a text, or that lost its
  /// partner, takes all rows up to the next quote into one cell.
  ///
  /// So it is when the first line would be a whole row if the quote were text, and the lines below, up to the end of
  /// that on which the cell closes, are rows as wide as the header: nearly all of them, and more of them where the file
  /// quotes and the closing quote is as it should be. Lines that look like rows in cells that stay are counted.
  private mutating func swallowsRows(
    _ cursor: MaskCursor, from start: Int, to end: Int, behind before: Int, isClean: Bool
  ) -> Bool {
    let s = cursor.bytes
    guard let base = s.baseAddress else { return false }
    let firstEnd = start + kernvraag_first_of(base + start, end - start, 10, 13)
    guard firstEnd < end, dialect.columns >= 2 else { return false }
    let inFirst = delimiters(s, start..<firstEnd, quoteAware: false)
    let isWhole = before + inFirst + 1 >= dialect.columns
    // Most cells of several lines are texts whose row goes on behind them.
    guard isWhole || !isClean else { return false }
    var last = end
    while last < s.count, !isLineEnd(s[last]) { last += 1 }
    var (lines, alike) = (0, 0)
    var lineStart = firstEnd
    while lineStart < last {
      if isLineEnd(s[lineStart]) {
        lineStart += 1
        continue
      }
      let lineEnd = min(
        last, lineStart + kernvraag_first_of(base + lineStart, last - lineStart, 10, 13))
      lines += 1
      if delimiters(s, lineStart..<lineEnd, quoteAware: false) == dialect.columns - 1
        || delimiters(s, lineStart..<lineEnd, quoteAware: true) == dialect.columns - 1
      {
        alike += 1
      } else if lines > 8, alike * 2 < lines {
        // A long text, not rows.
        return false
      }
      lineStart = lineEnd
    }
    let areRows = lines > 0 && alike * 4 >= lines * 3
    if isWhole, areRows {
      if !isClean || dialect.quotesRarely { return true }
      if dialect.columns >= 5 ? lines >= 2 : dialect.columns >= 3 && lines >= 5 { return true }
    }
    // The last of the lines is the rest of this row.
    if dialect.columns >= 4, areRows, lines > 1 {
      if notes.swallowedRows == 0 {
        var cursor = cursor
        notes.firstSwallowedRow = cursor.line(at: start)
      }
      notes.swallowedRows += alike - 1
    }
    return false
  }

  /// The delimiters in some bytes; when aware of quotes, those outside of pairs of them.
  private func delimiters(
    _ s: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, quoteAware: Bool
  ) -> Int {
    var count = 0
    var isQuoted = false
    for byte in s[range] {
      if byte == dialect.delimiter, !isQuoted { count += 1 }
      if quoteAware, byte == dialect.quote { isQuoted.toggle() }
    }
    return count
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == dialect.delimiter || byte == 10 || byte == 13
  }

  /// The next quote, or backslash that protects a quote or a backslash.
  private static func quoteOrEscape(
    _ s: UnsafeBufferPointer<UInt8>, _ quote: UInt8, from start: Int
  ) -> Int {
    var i = start
    while i < s.count {
      if s[i] == quote { return i }
      if s[i] == UInt8(ascii: "\\") {
        // At the end of the window it may yet protect something.
        if i + 1 == s.count { return s.count }
        if s[i + 1] == quote || s[i + 1] == UInt8(ascii: "\\") { return i }
      }
      i += 1
    }
    return s.count
  }
}
