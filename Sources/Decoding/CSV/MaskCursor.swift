import CByteMasks

/// Finds delimiters, quotes and line ends, 64 bytes at a time.
///
/// Goes forward only; a copy made earlier goes back.
struct MaskCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private let quote: UInt8
  /// First byte of the block in hand.
  private(set) var block: Int
  /// Delimiters and line ends of the block; bit i is byte i.
  private(set) var separators: UInt64 = 0
  private var quotes: UInt64 = 0
  private var lineEnds: UInt64 = 0
  /// Line of the first byte of the block.
  private var line: Int

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, quote: UInt8?, line: Int,
    from start: Int = 0
  ) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.quote = quote ?? delimiter
    self.line = line
    block = start
    if start < bytes.count { load() }
  }

  @inline(__always)
  private mutating func load() {
    guard let base = bytes.baseAddress else { return }
    let masks =
      bytes.count - block >= 64
      ? kernvraag_masks_at(base + block, delimiter, quote) : lastMasks(base)
    separators = masks.delimiters | masks.feeds | masks.returns
    quotes = masks.quotes
    lineEnds = masks.feeds
    if masks.returns != 0 {
      // The feed behind a return ends the line, if there is one.
      let next = block + 64 < bytes.count && bytes[block + 64] == 10 ? UInt64(1) << 63 : 0
      lineEnds |= masks.returns & ~(masks.feeds >> 1 | next)
    }
  }

  /// The masks of fewer than 64 bytes.
  private func lastMasks(_ base: UnsafePointer<UInt8>) -> kernvraag_masks {
    let left = bytes.count - block
    var masks = withUnsafeTemporaryAllocation(byteCount: 64, alignment: 16) { room in
      room.initializeMemory(as: UInt8.self, repeating: 0)
      room.copyMemory(from: .init(start: base + block, count: left))
      return kernvraag_masks_at(
        room.assumingMemoryBound(to: UInt8.self).baseAddress, delimiter, quote)
    }
    // A NUL may be a delimiter; there is none behind the end.
    masks.delimiters &= 1 << UInt64(left) - 1
    return masks
  }

  /// Goes to the next block; false when there is none.
  mutating func advance() -> Bool {
    guard block &+ 64 < bytes.count else { return false }
    if lineEnds != 0 { line &+= MaskCursor.count(lineEnds) }
    block &+= 64
    load()
    return true
  }

  /// Goes to the block of a place; the last block when it lies behind the end.
  @inline(__always)
  mutating func advance(to place: Int) {
    while place &- block >= 64, advance() {}
  }

  /// The line of the byte at a place in the block in hand or behind it.
  @inline(__always)
  mutating func line(at place: Int) -> Int {
    advance(to: place)
    let before = place &- block
    return line
      &+ MaskCursor.count(before >= 64 ? lineEnds : lineEnds & (1 &<< UInt64(before) &- 1))
  }

  /// The delimiters and line ends of the block in hand at a place or behind it.
  @inline(__always)
  func separators(from place: Int) -> UInt64 { MaskCursor.without(place &- block, separators) }

  /// The place of the next quote; the end of the bytes when there is none.
  mutating func quote(from start: Int) -> Int {
    advance(to: start)
    while true {
      let found = MaskCursor.without(start &- block, quotes)
      if found != 0 { return block &+ found.trailingZeroBitCount }
      guard advance() else { return bytes.count }
    }
  }

  /// The number of bits; most often there is none or one, and the oldest processors have no instruction.
  @inline(__always)
  private static func count(_ mask: UInt64) -> Int {
    mask & (mask &- 1) == 0 ? (mask == 0 ? 0 : 1) : mask.nonzeroBitCount
  }

  /// A mask without its first bits.
  @inline(__always)
  private static func without(_ count: Int, _ mask: UInt64) -> UInt64 {
    count <= 0 ? mask : count >= 64 ? 0 : mask & (~0 &<< UInt64(count))
  }
}
