/// Memory for a stretch of a file; freed with its last user.
final class ByteBlock: @unchecked Sendable {
  let bytes: UnsafeMutableRawBufferPointer

  init(size: Int) { bytes = .allocate(byteCount: size, alignment: 64) }

  deinit { bytes.deallocate() }
}

/// Where a cell lies: in the text itself, or among the cells that had to be rewritten.
@frozen
@usableFromInline
struct CellSpan {
  /// The place; the highest bit tells that the cell was rewritten.
  @usableFromInline let from: UInt32
  @usableFromInline let count: UInt32

  @inline(__always)
  init(from: Int, to: Int, isRewritten: Bool = false) {
    self.from = UInt32(truncatingIfNeeded: from) | (isRewritten ? 1 << 31 : 0)
    count = UInt32(truncatingIfNeeded: to &- from)
  }

  @inlinable var isRewritten: Bool { from >> 31 != 0 }
  @inlinable var start: Int { Int(from & ~(1 << 31)) }
}

/// The cells of many rows behind each other.
///
/// Plain memory: the scanner appends a cell every few bytes, and an array's checks would cost as much as the
/// rest.
final class CellList: @unchecked Sendable {
  private(set) var cells: UnsafeMutablePointer<CellSpan>
  private(set) var capacity: Int
  var count = 0

  init() {
    capacity = 1 << 14
    cells = .allocate(capacity: capacity)
  }

  deinit { cells.deallocate() }

  /// Makes room for so many more cells.
  @inline(__always)
  func reserve(_ more: Int) {
    if count + more > capacity { grow(more) }
  }

  private func grow(_ more: Int) {
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<CellSpan>.allocate(capacity: larger)
    moved.moveInitialize(from: cells, count: count)
    cells.deallocate()
    (cells, capacity) = (moved, larger)
  }

  @inline(__always)
  func append(_ cell: CellSpan) {
    reserve(1)
    (cells + count).initialize(to: cell)
    count += 1
  }
}

/// A stretch of raw records, as bytes.
///
/// Records are indices from 0; a cell is valid UTF-8, quotes taken off, not trimmed. Filled by one scanner,
/// then only read.
public struct RawRecords: @unchecked Sendable {
  var block: ByteBlock?
  var text: UnsafePointer<UInt8>?
  /// Cells with a doubled or escaped quote, behind each other.
  var rewritten: [UInt8] = []
  var cells = CellList()
  /// Number of the first cell of each row, and of the cell behind the last row.
  var firstCells: [Int] = [0]
  var lines: [Int] = []

  /// Number of rows.
  public var count: Int { lines.count }
  /// Bytes of the file that the rows take.
  public internal(set) var byteCount = 0

  init() {}

  /// Rows that are text already.
  init(_ rows: some Sequence<CSVRow>) {
    for row in rows {
      for cell in row.cells {
        let from = rewritten.count
        rewritten.append(contentsOf: cell.utf8)
        cells.append(CellSpan(from: from, to: rewritten.count, isRewritten: true))
      }
      firstCells.append(cells.count)
      lines.append(row.line)
    }
  }

  mutating func removeAll() {
    rewritten.removeAll(keepingCapacity: true)
    // A stretch that was kept keeps its cells.
    if isKnownUniquelyReferenced(&cells) { cells.count = 0 } else { cells = CellList() }
    firstCells.removeAll(keepingCapacity: true)
    firstCells.append(0)
    lines.removeAll(keepingCapacity: true)
  }

  /// Calls `body` with each row in order, until it returns false.
  /// - Returns: whether all rows were seen.
  /// - Parameter rows: indices of the rows; nil for all.
  @discardableResult
  public func forEach(
    _ rows: Range<Int>? = nil, _ body: (RawRecord) throws -> Bool
  ) rethrows -> Bool {
    try rewritten.withUnsafeBufferPointer { rewritten in
      for row in rows ?? 0..<count {
        let first = firstCells[row]
        let mine = UnsafeBufferPointer(
          start: cells.cells + first, count: firstCells[row + 1] - first)
        let bytes = RawRecord(
          line: lines[row], spans: mine, text: text, rewritten: rewritten.baseAddress)
        if try !body(bytes) { return false }
      }
      return true
    }
  }
}

/// The cells of one record as bytes; valid only inside the call that was given it.
@frozen
public struct RawRecord {
  /// Line on which the record begins, from 1.
  public let line: Int
  @usableFromInline let spans: UnsafeBufferPointer<CellSpan>
  @usableFromInline let text: UnsafePointer<UInt8>?
  @usableFromInline let rewritten: UnsafePointer<UInt8>?

  /// Number of cells.
  @inlinable public var count: Int { spans.count }

  /// The bytes of a cell: valid UTF-8.
  @inlinable
  public subscript(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let span = spans[index]
    return UnsafeBufferPointer(
      start: (span.isRewritten ? rewritten : text).map { $0 + span.start }, count: Int(span.count))
  }

  /// The record as text.
  public var row: CSVRow {
    CSVRow(line: line, cells: spans.indices.map { String(decoding: self[$0], as: UTF8.self) })
  }

  /// Whether the record has no cell with a visible character.
  public var isBlank: Bool { spans.indices.allSatisfy { self[$0].allSatisfy { $0 <= 32 } } }
}
