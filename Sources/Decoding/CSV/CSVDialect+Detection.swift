/// A dialect with how well it fits the file.
public struct ScoredDialect: Sendable {
  /// The dialect.
  public let dialect: CSVDialect
  /// Consistent shape times share of cells with a recognisable kind; larger is better.
  public let score: Double
}

extension CSVDialect {
  /// Bytes from the front of a text that are looked at.
  static let sampleBytes = 1 << 17
  private static let sampleRows = 400

  /// The dialects that fit a text, best first; never empty.
  ///
  /// Each candidate is scored by how alike its rows are in length and by how many cells are of a kind
  /// that data has (number, date, word, empty ...), after van den Burg, Nazábal & Sutton 2019.
  /// - Parameters:
  ///   - sample: the front of the text, at most ``sampleBytes``.
  ///   - isWhole: whether that is all of it.
  ///   - delimiter: the only delimiter to look at; nil tries all.
  static func candidates(
    for sample: [UInt8], isWhole: Bool, delimiter told: UInt8? = nil
  ) -> [ScoredDialect] {
    if told == nil, let line = toldBySepLine(sample) { return [line] }
    var scored: [(candidate: ScoredDialect, rows: [CSVRow])] = []
    for byte in told.map({ [$0] }) ?? Array(",;\t|:^~ ".utf8) {
      guard sample.contains(byte) else { continue }
      let skipsBlank = byte != 32 && isFollowedByBlank(byte, sample)
      for use in quoteCandidates(sample, delimiter: byte, skipsBlank: skipsBlank) {
        for backslash in backslashCandidates(sample, quote: use.quote) {
          var dialect = CSVDialect(
            delimiter: byte, quote: use.quote, escapesWithBackslash: backslash)
          dialect.skipsBlank = skipsBlank
          dialect.quotesRarely = use.isRare
          let rows = rows(of: sample, dialect, isWhole: isWhole)
          let score = score(rows, delimiter: byte) * headerFit(rows, sample, delimiter: byte)
          scored.append((ScoredDialect(dialect: dialect, score: score), rows))
        }
      }
    }
    if scored.allSatisfy({ $0.candidate.score <= 0 }) {
      // One column: nothing separates anything.
      let use = quoteCandidates(sample, delimiter: 0, skipsBlank: false)[0]
      var dialect = CSVDialect(
        delimiter: told ?? CSVDialect.absentByte(in: sample),
        quote: use.quote ?? UInt8(ascii: "\""))
      dialect.quotesRarely = use.isRare
      let rows = rows(of: sample, dialect, isWhole: isWhole)
      scored = [(ScoredDialect(dialect: dialect, score: 0), rows)]
    }
    return scored.enumerated().sorted {
      let (a, b) = ($0.element.candidate.score, $1.element.candidate.score)
      return a != b ? a > b : $0.offset < $1.offset
    }.map(\.element).map { candidate, rows in
      ScoredDialect(dialect: candidate.dialect.findingHeader(in: rows), score: candidate.score)
    }
  }

  /// A first line `sep=;`, as Excel writes and reads it.
  private static func toldBySepLine(_ bytes: [UInt8]) -> ScoredDialect? {
    let head = bytes.prefix(8)
    guard head.starts(with: Array("sep=".utf8)), head.count > 5, head[5] == 10 || head[5] == 13
    else { return nil }
    var dialect = CSVDialect(delimiter: head[4], skippedRows: 1, hasHeader: true)
    dialect.columns = rows(of: bytes, dialect, isWhole: true).dropFirst().first?.cells.count ?? 0
    return ScoredDialect(dialect: dialect, score: 1)
  }

  /// Whether nine of ten of a delimiter's occurrences inside lines have a blank behind them, and the first
  /// line has one behind each of at least one.
  private static func isFollowedByBlank(_ delimiter: UInt8, _ sample: [UInt8]) -> Bool {
    var (all, followed, inFirstLine) = (0, 0, 0)
    var isFirstLine = true
    for (byte, next) in zip(sample, sample.dropFirst()) {
      if byte == 10 || byte == 13 { isFirstLine = false }
      guard byte == delimiter, next != 10, next != 13 else { continue }
      all += 1
      if isFirstLine { inFirstLine += 1 }
      if next == 32 { followed += 1 } else if isFirstLine { return false }
    }
    return inFirstLine > 0 && all >= 3 && followed * 10 >= all * 9
  }

  /// A quote that a file may use.
  private struct QuoteUse {
    let quote: UInt8?
    /// Whether fewer than a handful of cells of the sample are quoted as they should be.
    let isRare: Bool
  }

  private static func quoteCandidates(
    _ sample: [UInt8], delimiter: UInt8, skipsBlank: Bool
  ) -> [QuoteUse] {
    let before = skipsBlank ? 32 : delimiter
    var uses: [QuoteUse] = []
    let double = QuotedCells(UInt8(ascii: "\""), in: sample, before: before, delimiter: delimiter)
    if double.opened > 0 {
      uses.append(QuoteUse(quote: UInt8(ascii: "\""), isRare: double.closed < 5))
    }
    // An apostrophe begins Dutch words ('t, 's): it is a quote only where nearly every one that opens a cell has
    // another that closes the cell on its own line, in a handful of cells.
    let single = QuotedCells(UInt8(ascii: "'"), in: sample, before: before, delimiter: delimiter)
    if single.closedInLine >= 3, single.closedInLine * 10 >= single.opened * 9 {
      uses.append(QuoteUse(quote: UInt8(ascii: "'"), isRare: single.closed < 5))
    }
    return uses.isEmpty
      ? [QuoteUse(quote: UInt8(ascii: "\""), isRare: true)]
      : uses + [QuoteUse(quote: nil, isRare: true)]
  }

  /// How often a quote opens a cell, and how often it closes one.
  private struct QuotedCells {
    private(set) var opened = 0
    private(set) var closed = 0
    private(set) var closedInLine = 0

    init(_ quote: UInt8, in sample: [UInt8], before: UInt8, delimiter: UInt8) {
      func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
      var previous: UInt8 = 10
      var i = 0
      while i < sample.count {
        let byte = sample[i]
        guard byte == quote, previous == before || previous == delimiter || isLineEnd(previous)
        else {
          previous = byte
          i += 1
          continue
        }
        opened += 1
        var isInLine = true
        var end = i + 1
        func closes(_ place: Int) -> Bool {
          place + 1 == sample.count || sample[place + 1] == delimiter
            || isLineEnd(sample[place + 1])
        }
        while end < sample.count {
          if isLineEnd(sample[end]) { isInLine = false }
          if sample[end] == quote {
            // Two are one that belongs to the text; so is an apostrophe inside a word.
            let isDouble = end + 1 < sample.count && sample[end + 1] == quote
            guard isDouble || quote == UInt8(ascii: "'") && !closes(end) else { break }
            if isDouble { end += 1 }
          }
          end += 1
        }
        guard end < sample.count else { return }
        var next = end + 1
        while next < sample.count, sample[next] == 32 { next += 1 }
        if next == sample.count || sample[next] == delimiter || isLineEnd(sample[next]) {
          closed += 1
          if isInLine { closedInLine += 1 }
          (previous, i) = (quote, end + 1)
        } else {
          // It closes nothing: a lone quote, and the next may open a cell.
          (previous, i) = (quote, i + 1)
        }
      }
    }
  }

  /// A byte that the text does not have, as the delimiter of a file with one column.
  private static func absentByte(in sample: [UInt8]) -> UInt8 {
    // The separator of units, which no text has, where the commas stand in a text.
    let hasWords = sample.contains { (65...90).contains($0 & 0xDF) || $0 >= 0x80 }
    return hasWords && sample.contains(UInt8(ascii: ",")) ? 0x1F : UInt8(ascii: ",")
  }

  private static func backslashCandidates(_ sample: [UInt8], quote: UInt8?) -> [Bool] {
    guard let quote else { return [false] }
    for i in sample.indices.dropLast() where sample[i] == UInt8(ascii: "\\") {
      if sample[i + 1] == quote { return [false, true] }
    }
    return [false]
  }

  private static func rows(
    of sample: [UInt8], _ dialect: CSVDialect, isWhole: Bool
  ) -> [CSVRow] {
    var scanner = CSVScanner(dialect)
    var stretch = RawRecords()
    var rows: [CSVRow] = []
    sample.withUnsafeBufferPointer { window in
      var line = 1
      stretch.text = window.baseAddress
      _ = scanner.scan(window, line: &line, isLast: true, into: &stretch)
      stretch.forEach {
        rows.append($0.row)
        return rows.count < sampleRows
      }
    }
    // The sample may end inside a row.
    if !isWhole, rows.count > 1, rows.count < sampleRows { rows.removeLast() }
    while let last = rows.last, last.isBlank { rows.removeLast() }
    return rows
  }

  /// How well the first row fits the others: 1 when it has as many cells, less when not, 0 when it is one cell and
  /// what stands below it is prose with the delimiter in it.
  private static func headerFit(
    _ rows: [CSVRow], _ sample: [UInt8], delimiter: UInt8
  ) -> Double {
    let filled = rows.filter { !$0.isBlank }
    guard filled.count > 1, let first = filled.first else { return 1 }
    var lengths: [Int: Int] = [:]
    for row in filled { lengths[row.cells.count, default: 0] += 1 }
    let usual = lengths.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
    guard first.cells.count == 1, usual > 1 else { return 1 }
    // A title above the table, or the name of the only column.
    let body = filled.dropFirst(2).prefix(50)
    if (0..<usual).contains(where: { areData(cellKinds(of: $0, in: body)) }) { return 1 }
    let cells = filled[1].cells
    let blanks = filled.dropFirst().reduce(0) { count, row in
      count + row.cells.dropFirst().filter { $0.utf8.first == 32 }.count
    }
    let all = filled.dropFirst().reduce(0) { $0 + $1.cells.count - 1 }
    let areNames =
      usual >= 3 && lengths[usual, default: 0] * 10 >= filled.count * 8
      && cells.count == usual && cells.allSatisfy { (1...40).contains($0.utf8.count) }
    return areNames && blanks * 2 < all ? 1 : 0
  }

  private static func score(_ rows: [CSVRow], delimiter: UInt8) -> Double {
    let filled = rows.filter { !$0.isBlank }
    guard !filled.isEmpty else { return 0 }
    var lengths: [Int: Int] = [:]
    for row in filled { lengths[row.cells.count, default: 0] += 1 }
    // Most rows of one cell: nothing separates anything. A blank or a colon must cut every row alike.
    let usual = lengths.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
    if usual == 1 { return 0 }
    if delimiter == 32 || delimiter == UInt8(ascii: ":"), lengths.count > 1 { return 0 }
    var pattern = 0.0
    for (length, count) in lengths.sorted(by: { $0.key < $1.key }) {
      pattern += Double(count) * Double(length - 1) / Double(length)
    }
    pattern /= Double(lengths.count) * Double(filled.count)
    var known = 0.0
    var cells = 0.0
    for row in filled {
      for cell in row.cells {
        cells += 1
        known += CellKind(of: cell).plausibility
      }
    }
    // A blank or a colon separates words and clocks far more often than columns.
    let prior = delimiter == 32 ? 0.6 : delimiter == UInt8(ascii: ":") ? 0.7 : 1.0
    return pattern * max(1e-6, known / max(1, cells)) * prior
  }

  /// The dialect with its title rows counted and its header decided.
  func findingHeader(in rows: [CSVRow]) -> CSVDialect {
    var result = self
    var lengths: [Int: Int] = [:]
    for row in rows where !row.isBlank { lengths[row.cells.count, default: 0] += 1 }
    guard
      let usual = lengths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key
    else { return result }
    result.columns = usual
    var index = 0
    while index < min(rows.count - 1, 20), index < rows.count,
      rows[index].isBlank
        || (usual > 1 && rows[index].filledCells * 2 < usual
          && rows[index].cells.count < usual || isTitle(rows[index], usual))
    {
      index += 1
    }
    result.skippedRows = index
    guard index < rows.count else { return result }
    let body = rows[(index + 1)...].prefix(50).filter { !$0.isBlank }
    result.hasHeader = CSVDialect.looksLikeHeader(rows[index], above: Array(body))
    if !result.hasHeader || rows[index].cells.count < usual,
      let lower = CSVDialect.lowerHeader(in: rows, below: index, width: usual)
    {
      index = lower
      result.skippedRows = index
      result.hasHeader = true
    }
    if result.hasHeader {
      result.headerRows = CSVDialect.headerRows(Array(rows[index...].prefix(60)))
      if result.headerRows == 1, rows[index].cells.count > 1 {
        result.columns = rows[index].cells.count
      }
    }
    return result
  }

  /// The row of column names below rows of another kind, as `Exported on;01-11-2025`: at most six rows lower, full of
  /// different words, above at least one column of numbers or dates, below rows that are not as full or say a word twice.
  private static func lowerHeader(in rows: [CSVRow], below first: Int, width: Int) -> Int? {
    for place in (first + 1)..<max(first + 1, min(first + 7, rows.count - 2)) {
      let names = rows[place].cells
      guard names.count == width, width >= 3, Set(names).count == width,
        names.allSatisfy({ [.word, .text].contains(CellKind(of: $0)) && $0.utf8.count <= 60 }),
        rows[first..<place].allSatisfy({ row in
          let filled = row.cells.filter { !$0.isEmpty }
          return filled.count < width || Set(filled).count < filled.count
        })
      else { continue }
      let body = rows[(place + 1)...].prefix(50).filter { !$0.isBlank }
      let hasData = (0..<width).contains { areData(cellKinds(of: $0, in: body)) }
      if hasData, looksLikeHeader(rows[place], above: Array(body)) { return place }
    }
    return nil
  }

  /// What the cells of a column are, of the rows that have it.
  private static func cellKinds(of column: Int, in rows: some Sequence<CSVRow>) -> [CellKind] {
    rows.compactMap { $0.cells.count > column ? CellKind(of: $0.cells[column]) : nil }
  }

  /// Whether nine of ten are numbers or dates.
  private static func areData(_ kinds: [CellKind]) -> Bool {
    kinds.filter { $0 == .number || $0 == .moment }.count * 10 >= kinds.count * 9
  }

  /// How many rows hold column names: a second and third row count when they have words in at least two
  /// columns, and in all columns, that hold numbers or dates below.
  private static func headerRows(_ rows: [CSVRow]) -> Int {
    guard let width = rows.first?.cells.count, width >= 3, rows.count >= 6 else { return 1 }
    let body = rows.dropFirst(3)
    let ofData = (0..<width).filter { column in
      let kinds = cellKinds(of: column, in: body).filter { $0 != .empty }
      return kinds.count >= 3 && areData(kinds)
    }
    guard ofData.count >= 2 else { return 1 }
    var count = 1
    for row in rows.dropFirst().prefix(2) {
      let isNames =
        row.cells.count == width
        && ofData.allSatisfy { column in
          let kind = CellKind(of: row.cells[column])
          return kind == .word || kind == .text
        }
      guard isNames else { break }
      count += 1
    }
    return count
  }

  /// A row with one filled cell above wider rows.
  private func isTitle(_ row: CSVRow, _ usual: Int) -> Bool {
    usual > 2 && row.filledCells == 1
  }

  /// A header has no numbers or dates where the rows below have them, and names that differ.
  private static func looksLikeHeader(_ row: CSVRow, above body: [CSVRow]) -> Bool {
    let kinds = row.cells.map { CellKind(of: $0) }
    if kinds.contains(where: { $0 == .number || $0 == .moment }) {
      // Years as column names happen; a header of data values does not.
      let data = kinds.filter { $0 == .number || $0 == .moment }.count
      let names = kinds.filter { $0 == .word || $0 == .text }.count
      if data >= names || body.isEmpty { return false }
    }
    guard !body.isEmpty else { return true }
    let named = row.cells.filter { !$0.isEmpty }
    if Set(named).count < named.count / 2 + 1, named.count > 2 { return false }
    for column in row.cells.indices {
      let below = cellKinds(of: column, in: body).filter { $0 != .empty }
      guard !below.isEmpty else { continue }
      let data = below.filter { $0 == .number || $0 == .moment }.count
      if data * 10 > below.count * 8, kinds[column] == .word || kinds[column] == .text {
        return true
      }
    }
    // All text: a header is shorter than what stands below it and does not return there.
    let returns = body.contains { $0.cells == row.cells }
    let longest = row.cells.map(\.utf8.count).max() ?? 0
    return !returns && longest <= 60
  }
}

extension CSVRow {
  /// Number of cells with a visible character.
  var filledCells: Int { cells.filter { $0.utf8.contains { $0 > 32 } }.count }
}

/// What kind of value a cell holds, by its form.
enum CellKind {
  case empty
  case number
  case moment
  case word
  case text
  case odd

  init(of cell: String) {
    let bytes = Array(cell.utf8.prefix(400))
    var low = 0
    var high = bytes.count
    while low < high, bytes[low] <= 32 { low += 1 }
    while high > low, bytes[high - 1] <= 32 { high -= 1 }
    guard low < high else {
      self = .empty
      return
    }
    var digits = 0
    var letters = 0
    var blanks = 0
    var inNumber = 0
    var inMoment = 0
    var odd = 0
    for b in bytes[low..<high] {
      switch b {
      case 48...57: digits += 1
      case 65...90, 97...122, 0x80...0xFF: letters += 1
      case 32: blanks += 1
      case UInt8(ascii: "."), UInt8(ascii: ","): inNumber += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"):
        inNumber += 1
        inMoment += 1
      case UInt8(ascii: "/"), UInt8(ascii: ":"): inMoment += 1
      case UInt8(ascii: "%"), UInt8(ascii: "$"): inNumber += 1
      case UInt8(ascii: ";"), UInt8(ascii: "|"), 9, UInt8(ascii: "\""), UInt8(ascii: "^"),
        UInt8(ascii: "~"):
        odd += 1
      default: break
      }
    }
    let length = high - low
    if digits > 0, digits + inNumber == length {
      self = .number
    } else if digits >= 4, inMoment >= 2, digits + inMoment + inNumber + blanks >= length - 6,
      letters <= 4
    {
      self = .moment
    } else if letters + digits > 0, blanks == 0, odd == 0, length <= 40 {
      self = .word
    } else if letters * 2 > length, odd * 12 <= length {
      self = .text
    } else {
      self = .odd
    }
  }

  /// How much a cell of this kind speaks for the dialect that cut it.
  var plausibility: Double {
    switch self {
    case .empty, .number, .moment, .word: 1
    case .text: 0.9
    case .odd: 0.1
    }
  }
}
