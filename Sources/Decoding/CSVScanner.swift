/// Cuts UTF-8 bytes into rows and cells.
///
/// Accepts what programs really write: any line end, text behind a closing quote, quotes inside
/// unquoted cells, a missing closing quote at the end of the file (read again with that quote as text).
public struct CSVScanner {
  private let dialect: CSVDialect
  /// Lines on which a quoted cell began that was never closed.
  public private(set) var unclosedQuotes: [Int] = []
  /// Rows with text behind a closing quote.
  public private(set) var textBehindQuote = 0

  /// A scanner for one dialect; `skippedRows` and `hasHeader` play no part here.
  public init(_ dialect: CSVDialect) { self.dialect = dialect }

  /// Calls `body` with each row, in order, until it returns false. Empty lines are rows with one
  /// empty cell.
  /// - Parameters:
  ///   - bytes: valid UTF-8 without byte order mark.
  public mutating func forEachRow(
    in bytes: [UInt8], _ body: (CSVRow) -> Bool
  ) {
    bytes.withUnsafeBufferPointer { source in
      var position = 0
      var line = 1
      while position < source.count {
        let first = line
        var cells: [String] = []
        let ended = readRow(source, &position, &line, &cells)
        if !body(CSVRow(line: first, cells: cells)) || !ended { return }
      }
    }
  }

  /// Reads one row; false when the file ended inside it.
  private mutating func readRow(
    _ s: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ line: inout Int,
    _ cells: inout [String]
  ) -> Bool {
    let quote = dialect.quote ?? 0
    let quotes = dialect.quote != nil
    while true {
      if quotes, position < s.count, s[position] == quote,
        let (cell, end, newlines) = quotedCell(s, at: position)
      {
        cells.append(cell)
        line += newlines
        position = end
      } else {
        if quotes, position < s.count, s[position] == quote { unclosedQuotes.append(line) }
        let start = position
        while position < s.count {
          let b = s[position]
          if b == dialect.delimiter || b == 10 || b == 13 { break }
          if dialect.escapesWithBackslash, b == UInt8(ascii: "\\"), position + 1 < s.count,
            s[position + 1] == dialect.delimiter || s[position + 1] == quote
          {
            position += 1
          }
          position += 1
        }
        let cell = s[start..<min(position, s.count)]
        if dialect.escapesWithBackslash, cell.contains(UInt8(ascii: "\\")) {
          cells.append(String(decoding: unescaped(cell, quote), as: UTF8.self))
        } else {
          cells.append(String(decoding: cell, as: UTF8.self))
        }
      }
      guard position < s.count else { return false }
      let b = s[position]
      position += 1
      if b == dialect.delimiter {
        if position == s.count {
          cells.append("")
          return false
        }
        if dialect.skipsBlank, s[position] == 32 { position += 1 }
        continue
      }
      if b == 13, position < s.count, s[position] == 10 { position += 1 }
      line += 1
      return true
    }
  }

  /// The cell that begins with a quote at `start`; nil when it is never closed.
  private mutating func quotedCell(
    _ s: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (cell: String, end: Int, newlines: Int)? {
    guard let quote = dialect.quote else { return nil }
    var text: [UInt8] = []
    var pieceStart = start + 1
    var i = pieceStart
    var newlines = 0
    var closed = false
    while i < s.count {
      let b = s[i]
      if b == quote {
        text.append(contentsOf: s[pieceStart..<i])
        if i + 1 < s.count, s[i + 1] == quote, !dialect.escapesWithBackslash {
          text.append(quote)
          i += 2
          pieceStart = i
          continue
        }
        i += 1
        closed = true
        break
      }
      if dialect.escapesWithBackslash, b == UInt8(ascii: "\\"), i + 1 < s.count,
        s[i + 1] == quote || s[i + 1] == UInt8(ascii: "\\")
      {
        text.append(contentsOf: s[pieceStart..<i])
        text.append(s[i + 1])
        i += 2
        pieceStart = i
        continue
      }
      if b == 10 || (b == 13 && !(i + 1 < s.count && s[i + 1] == 10)) { newlines += 1 }
      i += 1
    }
    guard closed else { return nil }
    // Blanks behind the quote are layout; other text belongs to the cell, quotes and all.
    var end = i
    while end < s.count, s[end] == 32 { end += 1 }
    if end == s.count || s[end] == dialect.delimiter || s[end] == 10 || s[end] == 13 {
      return (String(decoding: text, as: UTF8.self), end, newlines)
    }
    textBehindQuote += 1
    while end < s.count, s[end] != dialect.delimiter, s[end] != 10, s[end] != 13 {
      if s[end] == quote, end + 1 < s.count,
        s[end + 1] == dialect.delimiter || s[end + 1] == 10 || s[end + 1] == 13
      {
        // An unescaped quote inside a quoted cell: `"he said "yes", once"` closes here.
        text.append(quote)
        text.append(contentsOf: s[i..<end])
        return (String(decoding: text, as: UTF8.self), end + 1, newlines)
      }
      end += 1
    }
    text.append(contentsOf: s[i..<end])
    return (String(decoding: text, as: UTF8.self), end, newlines)
  }

  private func unescaped(_ cell: Slice<UnsafeBufferPointer<UInt8>>, _ quote: UInt8) -> [UInt8] {
    var out: [UInt8] = []
    var i = cell.startIndex
    while i < cell.endIndex {
      if cell[i] == UInt8(ascii: "\\"), i + 1 < cell.endIndex,
        cell[i + 1] == dialect.delimiter || cell[i + 1] == quote
      {
        i += 1
      }
      out.append(cell[i])
      i += 1
    }
    return out
  }
}
