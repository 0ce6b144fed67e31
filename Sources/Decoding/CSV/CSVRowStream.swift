/// Gives the rows of a delimited text in stretches, as bytes.
///
/// Memory is one block of the file and its rows; a row longer than the block makes the block grow, up to
/// ``CSVScanner/rowLimit``.
@usableFromInline
struct CSVRowStream {
  /// Fits into a processor's second cache with what is made of it.
  @usableFromInline static let usualBlockSize = 512 << 10

  private var stream: EncodingStream
  private var scanner: CSVScanner
  private let blockSize: Int
  private var block: ByteBlock
  /// The bytes of the block that hold text, and of those the ones that were given out as rows.
  private var filled = 0
  private var used = 0
  private var line = 1
  private var atEnd = false

  /// Opens a source.
  /// - Parameter blockSize: bytes that are looked at together; ``EncodingStream/leastRoom`` at least.
  init(_ source: ByteSource, _ dialect: CSVDialect, blockSize: Int) throws(DecodingFailure) {
    stream = try EncodingStream(source)
    scanner = CSVScanner(dialect)
    self.blockSize = max(blockSize, EncodingStream.leastRoom)
    block = ByteBlock(size: self.blockSize)
  }

  /// What was noticed about the rows so far.
  var notes: CSVNotes { scanner.notes }
  /// What is known about the encoding so far.
  var facts: EncodingFacts { stream.facts }

  /// Replaces `rows` by the next ones, at least one; false at the end.
  mutating func next(_ rows: inout RawRecords) throws(DecodingFailure) -> Bool {
    rows.removeAll()
    rows.block = nil
    while true {
      makeRoom()
      while !atEnd, block.bytes.count - filled >= EncodingStream.leastRoom {
        let room = UnsafeMutableRawBufferPointer(rebasing: block.bytes[filled...])
        let count = try stream.fill(room)
        filled += count
        atEnd = count == 0
        // Half a block is worth a look; a reader of a pipe need not wait for more.
        if filled * 2 >= block.bytes.count { break }
      }
      let text = UnsafeBufferPointer(block.bytes.bindMemory(to: UInt8.self))
      let window = UnsafeBufferPointer(rebasing: text[used..<filled])
      if window.isEmpty, atEnd { return false }
      rows.text = window.baseAddress
      rows.byteCount = scanner.scan(window, line: &line, isLast: atEnd, into: &rows)
      used += rows.byteCount
      if rows.count > 0 {
        rows.block = block
        return true
      }
    }
  }

  /// Moves what was not used to the front of a block with room behind it.
  private mutating func makeRoom() {
    let left = filled - used
    let isShared = !isKnownUniquelyReferenced(&block)
    let isTight = block.bytes.count - left < max(EncodingStream.leastRoom, block.bytes.count / 2)
    let isTooLarge = block.bytes.count > blockSize && left < blockSize / 2
    if isShared || isTight || isTooLarge {
      let size = isTooLarge ? blockSize : isTight ? block.bytes.count * 2 : block.bytes.count
      let larger = ByteBlock(size: size)
      larger.bytes.copyMemory(from: .init(rebasing: block.bytes[used..<filled]))
      block = larger
    } else if used > 0 {
      block.bytes.copyMemory(from: .init(rebasing: block.bytes[used..<filled]))
    }
    used = 0
    filled = left
  }
}
