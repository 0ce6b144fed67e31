import CByteMasks
import Glibc

/// How the bytes of a file were understood, as far as they were read.
public struct EncodingFacts: Sendable {
  /// The encoding that was recognised.
  public var encoding = TextEncoding.utf8
  /// Whether the file began with a byte order mark.
  public var hasByteOrderMark = false
  /// Bytes that were not UTF-8 and were read as windows-1252.
  public var foreignBytes = 0
  /// Place of the first such byte in the file, from 0; -1 when there is none.
  public var firstForeignOffset = -1
}

/// Where the bytes of a text come from; it can be read again and again.
struct ByteSource: Sendable {
  private enum Origin: Sendable {
    case file(String)
    case memory([UInt8])
  }
  private let origin: Origin
  /// Name of the encoding; nil recognises it.
  let toldEncoding: String?
  /// Most bytes of one read.
  let readSize: Int
  /// How messages name it.
  let name: String

  /// A file.
  init(path: String, encoding: String? = nil, readSize: Int = 1 << 20) {
    origin = .file(path)
    toldEncoding = encoding
    self.readSize = readSize
    name = path
  }

  /// Bytes in memory, handed out in reads of at most `readSize`.
  init(_ bytes: [UInt8], readSize: Int = 1 << 20, encoding: String? = nil) {
    origin = .memory(bytes)
    toldEncoding = encoding
    self.readSize = readSize
    name = "text"
  }

  /// A function that fills a buffer with the next bytes: their number, 0 at the end, -1 on an error.
  func open() throws(DecodingFailure) -> (UnsafeMutableRawBufferPointer) -> Int {
    let readSize = readSize
    switch origin {
    case .file(let path):
      let file = try SourceFile(path: path)
      return { file.read(into: .init(rebasing: $0.prefix(readSize))) }
    case .memory(let bytes):
      var position = 0
      return { buffer in
        let count = min(buffer.count, readSize, bytes.count - position)
        bytes.withUnsafeBytes {
          buffer.copyMemory(from: .init(rebasing: $0[position..<(position + count)]))
        }
        position += count
        return count
      }
    }
  }

  /// Number of bytes; 0 when it is not known.
  var byteCount: Int {
    switch origin {
    case .memory(let bytes): return bytes.count
    case .file(let path):
      var status = stat()
      return FileName.withBytes(of: path) { stat($0, &status) } == 0 ? Int(status.st_size) : 0
    }
  }

  /// The line, from 1, of the byte at an offset.
  func line(ofOffset offset: Int) throws(DecodingFailure) -> Int {
    let read = try open()
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { block.deallocate() }
    var line = 1
    var left = offset
    while left > 0 {
      let count = min(read(block), left)
      guard count > 0 else { break }
      for byte in block[..<count] where byte == 10 { line += 1 }
      left -= count
    }
    return line
  }
}

/// Gives the text of a source as valid UTF-8, piece by piece.
///
/// A byte order mark decides; without one, zero bytes at every other place of the first 2 kB mean UTF-16;
/// the rest is UTF-8 wherever it is valid UTF-8 and windows-1252 elsewhere. Valid UTF-8 is read straight into
/// the caller's memory.
/// - Complexity: linear; memory does not grow with the source.
struct EncodingStream {
  /// Least size of a buffer to fill.
  static let leastRoom = 64
  private static let headSize = 2_048

  private enum Form {
    case utf8
    case utf16(bigEndian: Bool)
    case told(ToldEncoding)
  }

  private let source: ByteSource
  private let read: (UnsafeMutableRawBufferPointer) -> Int
  private var form = Form.utf8
  /// Bytes that were read and are not yet decoded.
  private var raw: [UInt8] = []
  private var rawStart = 0
  private var atEnd = false
  /// Bytes decoded so far, as they stand in the source.
  private var decoded = 0
  private var sequences = 0
  private var told = EncodingFacts()

  /// Opens a source and looks at its first bytes.
  /// - Throws: a failure when it cannot be opened or read, or the told encoding is not known.
  init(_ source: ByteSource) throws(DecodingFailure) {
    self.source = source
    read = try source.open()
    while raw.count < EncodingStream.headSize, !atEnd { try readMore() }
    if let name = source.toldEncoding {
      form = .told(try ToldEncoding(name))
      return
    }
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) {
      skipMark(3)
    } else if raw.starts(with: [0xFF, 0xFE]) {
      form = .utf16(bigEndian: false)
      skipMark(2)
    } else if raw.starts(with: [0xFE, 0xFF]) {
      form = .utf16(bigEndian: true)
      skipMark(2)
    } else {
      let head = raw.prefix(EncodingStream.headSize)
      guard head.count >= 8 else { return }
      var zeros = [0, 0]
      for (i, byte) in head.enumerated() where byte == 0 { zeros[i & 1] += 1 }
      if zeros[1] * 3 > head.count, zeros[0] * 16 < head.count {
        form = .utf16(bigEndian: false)
      } else if zeros[0] * 3 > head.count, zeros[1] * 16 < head.count {
        form = .utf16(bigEndian: true)
      }
    }
  }

  private mutating func skipMark(_ count: Int) {
    rawStart = count
    decoded = count
    told.hasByteOrderMark = true
  }

  /// What is known about the encoding after the pieces given so far.
  var facts: EncodingFacts {
    var facts = told
    switch form {
    case .utf16(let bigEndian):
      facts.encoding = bigEndian ? .utf16BigEndian : .utf16LittleEndian
    case .utf8 where facts.foreignBytes > 0:
      // Two or three stray matches happen in real windows-1252; more mean a file of two encodings.
      facts.encoding = sequences * 20 > facts.foreignBytes ? .mixed : .windows1252
    default: facts.encoding = .utf8
    }
    return facts
  }

  /// Fills the front of a buffer of at least ``leastRoom`` bytes with whole characters; 0 at the end.
  mutating func fill(_ room: UnsafeMutableRawBufferPointer) throws(DecodingFailure) -> Int {
    precondition(room.count >= EncodingStream.leastRoom, "room for \(room.count) bytes only")
    while true {
      let count: Int
      switch form {
      case .utf8:
        count = rawStart == raw.count ? try fillStraight(room) : decodeUTF8(into: room)
      case .utf16(let bigEndian): count = decodeUTF16(into: room, bigEndian: bigEndian)
      case .told(let encoding):
        count = try encoding.decode(raw, from: &rawStart, into: room, isLast: atEnd)
      }
      if count > 0 { return count }
      if atEnd { return 0 }
      // What is left is the beginning of a character.
      try readMore()
    }
  }

  /// Appends the next bytes of the source to what is not yet decoded.
  private mutating func readMore() throws(DecodingFailure) {
    raw.removeFirst(rawStart)
    rawStart = 0
    let had = raw.count
    let size = 1 << 16
    raw.append(contentsOf: repeatElement(0, count: size))
    let count = raw.withUnsafeMutableBytes { read(.init(rebasing: $0[had..<(had + size)])) }
    raw.removeLast(size - max(0, count))
    try check(count)
  }

  private mutating func check(_ count: Int) throws(DecodingFailure) {
    if count < 0 {
      throw DecodingFailure("\(source.name): reading failed: \(String(cString: strerror(errno)))")
    }
    if count == 0 { atEnd = true }
  }

  /// Reads into the caller's memory; what stands behind the valid front is kept back.
  private mutating func fillStraight(
    _ room: UnsafeMutableRawBufferPointer
  ) throws(DecodingFailure) -> Int {
    raw.removeAll(keepingCapacity: true)
    rawStart = 0
    guard !atEnd else { return 0 }
    let count = read(room)
    try check(count)
    guard count > 0 else { return 0 }
    let bytes = UnsafeBufferPointer(rebasing: room.bindMemory(to: UInt8.self)[..<count])
    let valid = EncodingStream.validPrefix(bytes, &sequences)
    raw.append(contentsOf: bytes[valid...])
    decoded += valid
    return valid
  }

  /// Length of the front that is valid UTF-8; adds its characters beyond ASCII to `sequences`.
  private static func validPrefix(
    _ bytes: UnsafeBufferPointer<UInt8>, _ sequences: inout Int
  ) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var i = 0
    while true {
      i += kernvraag_ascii_prefix(base + i, bytes.count - i)
      // Characters beyond ASCII stand alone or in words: look byte by byte for a while.
      while i < bytes.count, bytes[i] >= 0x80 {
        let length = UTF8Sequence.length(bytes, at: i)
        guard length > 0 else { return i }
        sequences += 1
        i += length
      }
      if i == bytes.count { return i }
    }
  }

  private mutating func decodeUTF8(into room: UnsafeMutableRawBufferPointer) -> Int {
    var out = 0
    var (position, foreign, found) = (rawStart, 0, 0)
    var firstForeign = -1
    let isLast = atEnd
    raw.withUnsafeBufferPointer { bytes in
      while position < bytes.count, out + 4 <= room.count {
        let byte = bytes[position]
        if byte < 0x80 {
          room[out] = byte
          out += 1
          position += 1
          continue
        }
        let length = UTF8Sequence.length(bytes, at: position)
        if length > 0 {
          for k in 0..<length { room[out + k] = bytes[position + k] }
          out += length
          position += length
          found += 1
        } else if !isLast, UTF8Sequence.isCutOff(bytes, at: position) {
          return
        } else {
          if firstForeign < 0 { firstForeign = position }
          for unit in Windows1252.utf8(of: byte) {
            room[out] = unit
            out += 1
          }
          foreign += 1
          position += 1
        }
      }
    }
    if told.firstForeignOffset < 0, firstForeign >= 0 {
      told.firstForeignOffset = decoded + firstForeign - rawStart
    }
    told.foreignBytes += foreign
    sequences += found
    decoded += position - rawStart
    rawStart = position
    return out
  }

  private mutating func decodeUTF16(
    into room: UnsafeMutableRawBufferPointer, bigEndian: Bool
  ) -> Int {
    var out = 0
    var position = rawStart
    let isLast = atEnd
    raw.withUnsafeBufferPointer { bytes in
      func unit(_ i: Int) -> UInt32 {
        let (a, b) = (UInt32(bytes[i]), UInt32(bytes[i + 1]))
        return bigEndian ? a << 8 | b : b << 8 | a
      }
      while position + 1 < bytes.count, out + 4 <= room.count {
        var value = unit(position)
        var length = 2
        if (0xD800..<0xDC00).contains(value) {
          if position + 3 < bytes.count {
            let low = unit(position + 2)
            if (0xDC00..<0xE000).contains(low) {
              value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
              length = 4
            }
          } else if !isLast {
            return
          }
        }
        // Half a pair stands for nothing.
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        for unit in UTF8.encode(scalar) ?? .init() {
          room[out] = unit
          out += 1
        }
        position += length
      }
    }
    decoded += position - rawStart
    rawStart = position
    return out
  }
}

/// Well-formed UTF-8 (Unicode table 3-7).
enum UTF8Sequence {
  /// Length of the well-formed sequence at `i`, 0 when there is none.
  static func length(_ s: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
    let wanted = wanted(s[i])
    guard wanted > 1 else { return wanted }
    guard i + wanted <= s.count else { return 0 }
    return continues(s[(i + 1)..<(i + wanted)], behind: s[i]) ? wanted : 0
  }

  /// Whether the bytes end inside what may be a sequence that begins at `i`.
  static func isCutOff(_ s: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
    s.count - i < wanted(s[i]) && continues(s[(i + 1)...], behind: s[i])
  }

  /// Bytes of a sequence by its first; 0 for a byte that begins none.
  private static func wanted(_ first: UInt8) -> Int {
    switch first {
    case 0..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// Whether bytes may stand behind the first byte of a sequence.
  private static func continues(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, behind first: UInt8
  ) -> Bool {
    guard let second = bytes.first else { return true }
    let allowed: ClosedRange<UInt8> =
      switch first {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    return allowed.contains(second)
      && bytes.dropFirst().allSatisfy { (0x80...0xBF).contains($0) }
  }
}

/// An encoding that the user named, such as `cp850` or `iso-8859-15`.
private final class ToldEncoding {
  private let name: String
  private let converter: iconv_t
  private var isFirst = true

  /// - Throws: a failure for a name that is not known.
  init(_ name: String) throws(DecodingFailure) {
    guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else {
      throw DecodingFailure("no encoding '\(name)'; names are those of iconv, such as cp850")
    }
    self.name = name
    self.converter = converter
  }

  deinit { iconv_close(converter) }

  /// Converts what fits; moves `position` behind what was converted.
  /// - Throws: a failure for bytes that the encoding does not have.
  func decode(
    _ bytes: [UInt8], from position: inout Int, into room: UnsafeMutableRawBufferPointer,
    isLast: Bool
  ) throws(DecodingFailure) -> Int {
    let count = try convert(bytes, from: &position, into: room, isLast: isLast)
    guard isFirst, count > 0 else { return count }
    isFirst = false
    // A byte order mark is no text, in whatever encoding.
    guard count >= 3, room[0] == 0xEF, room[1] == 0xBB, room[2] == 0xBF else { return count }
    room.copyMemory(from: UnsafeRawBufferPointer(rebasing: room[3..<count]))
    return count - 3 > 0
      ? count - 3 : try decode(bytes, from: &position, into: room, isLast: isLast)
  }

  private func convert(
    _ bytes: [UInt8], from position: inout Int, into room: UnsafeMutableRawBufferPointer,
    isLast: Bool
  ) throws(DecodingFailure) -> Int {
    guard position < bytes.count else { return 0 }
    var source = bytes[position...].map { CChar(bitPattern: $0) }
    var left = source.count
    var free = room.count
    let code = source.withUnsafeMutableBufferPointer { input -> Int32 in
      var next = input.baseAddress
      var to = room.bindMemory(to: CChar.self).baseAddress
      return iconv(converter, &next, &left, &to, &free) == -1 ? errno : 0
    }
    position = bytes.count - left
    // A full room and a character that is cut off are no failures: the rest follows.
    guard code == 0 || code == E2BIG || (code == EINVAL && !isLast) else {
      throw DecodingFailure(
        "the bytes are not \(name); leave --encoding out to have it recognised")
    }
    return room.count - free
  }
}
