import Glibc

/// How the bytes of a text file stand for characters.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, little endian.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, big endian.
  case utf16BigEndian = "UTF-16BE"
  /// Western European as Windows writes it.
  case windows1252 = "windows-1252"
  /// UTF-8 with some lines in windows-1252.
  case mixed = "UTF-8 + windows-1252"
}

/// The text of a file as UTF-8, with how it was understood.
public struct DecodedText: Sendable {
  /// Valid UTF-8, without byte order mark.
  public let bytes: [UInt8]
  /// The encoding that was recognised.
  public let encoding: TextEncoding
  /// Whether the file began with a byte order mark.
  public let hasByteOrderMark: Bool
  /// Bytes that were not UTF-8 and were read as windows-1252.
  public let foreignBytes: Int
  /// Line of the first such byte, from 1; 0 when there is none.
  public let firstForeignLine: Int
}

extension TextEncoding {
  /// Recognises the encoding of a whole file and converts it to UTF-8.
  ///
  /// A byte order mark decides; without one, zero bytes at every other place mean UTF-16; the rest is
  /// UTF-8 wherever it is valid UTF-8 and windows-1252 elsewhere.
  /// - Complexity: linear; a file in plain UTF-8 is not copied.
  public static func decode(_ bytes: [UInt8]) -> DecodedText {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decodeUTF8(bytes, from: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes, from: 2, bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes, from: 2, bigEndian: true) }
    let head = bytes.prefix(2_048)
    if head.count >= 8 {
      var zeros = [0, 0]
      for (i, byte) in head.enumerated() where byte == 0 { zeros[i & 1] += 1 }
      if zeros[1] * 3 > head.count, zeros[0] * 16 < head.count {
        return decodeUTF16(bytes, from: 0, bigEndian: false)
      }
      if zeros[0] * 3 > head.count, zeros[1] * 16 < head.count {
        return decodeUTF16(bytes, from: 0, bigEndian: true)
      }
    }
    return decodeUTF8(bytes, from: 0)
  }

  private static func decodeUTF16(_ bytes: [UInt8], from start: Int, bigEndian: Bool) -> DecodedText
  {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var i = start
    while i + 1 < bytes.count {
      let pair = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
      units.append(bigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0)
      i += 2
    }
    return DecodedText(
      bytes: Array(String(decoding: units, as: UTF16.self).utf8),
      encoding: bigEndian ? .utf16BigEndian : .utf16LittleEndian, hasByteOrderMark: start > 0,
      foreignBytes: 0, firstForeignLine: 0)
  }

  private static func decodeUTF8(_ bytes: [UInt8], from start: Int) -> DecodedText {
    var firstForeign = -1
    var sequences = 0
    bytes.withUnsafeBufferPointer { source in
      var i = start
      while i < source.count {
        if source[i] < 0x80 {
          i += 1
          continue
        }
        let length = sequenceLength(source, at: i)
        if length == 0 {
          firstForeign = i
          return
        }
        sequences += 1
        i += length
      }
    }
    if firstForeign < 0 {
      return DecodedText(
        bytes: start == 0 ? bytes : Array(bytes[start...]), encoding: .utf8,
        hasByteOrderMark: start > 0, foreignBytes: 0, firstForeignLine: 0)
    }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 16)
    var foreign = 0
    sequences = 0
    bytes.withUnsafeBufferPointer { source in
      var i = start
      while i < source.count {
        let length = source[i] < 0x80 ? 1 : sequenceLength(source, at: i)
        if length == 0 {
          out.append(contentsOf: Windows1252.utf8(of: source[i]))
          foreign += 1
          i += 1
        } else {
          if length > 1 { sequences += 1 }
          out.append(contentsOf: source[i..<(i + length)])
          i += length
        }
      }
    }
    let line = bytes[..<firstForeign].reduce(1) { $0 + ($1 == 10 ? 1 : 0) }
    // Two or three stray matches happen in real windows-1252; more mean a file of two encodings.
    return DecodedText(
      bytes: out, encoding: sequences * 20 > foreign ? .mixed : .windows1252,
      hasByteOrderMark: start > 0, foreignBytes: foreign, firstForeignLine: line)
  }

  /// Length of the well-formed UTF-8 sequence at `i`, 0 when there is none (Unicode table 3-7).
  private static func sequenceLength(_ s: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
    func continues(_ k: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      i + k < s.count && range.contains(s[i + k])
    }
    switch s[i] {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}

/// The code page of western Windows.
enum Windows1252 {
  /// Unicode scalars of the bytes 0x80 ... 0x9F; the five unused bytes keep their number.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The scalar of a byte.
  static func scalar(of byte: UInt8) -> Unicode.Scalar {
    let value = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The UTF-8 of a byte.
  static func utf8(of byte: UInt8) -> String.UTF8View { String(Character(scalar(of: byte))).utf8 }
}

extension TextEncoding {
  /// Converts bytes of a named encoding, such as `cp850` or `iso-8859-15`, to UTF-8.
  /// - Throws: a failure for a name that is not known, or bytes that the encoding does not have.
  static func decode(_ bytes: [UInt8], told name: String) throws(DecodingFailure) -> [UInt8] {
    guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else {
      throw DecodingFailure("no encoding '\(name)'; names are those of iconv, such as cp850")
    }
    defer { iconv_close(converter) }
    var source = bytes.map { CChar(bitPattern: $0) }
    var out: [UInt8] = []
    var block = [CChar](repeating: 0, count: 1 << 16)
    var failed = false
    source.withUnsafeMutableBufferPointer { input in
      var next = input.baseAddress
      var left = input.count
      while left > 0, !failed {
        block.withUnsafeMutableBufferPointer { room in
          var to = room.baseAddress
          var free = room.count
          // A full block is no failure: the rest follows in the next.
          failed = iconv(converter, &next, &left, &to, &free) == -1 && errno != E2BIG
          out.append(contentsOf: room[..<(room.count - free)].map { UInt8(bitPattern: $0) })
        }
      }
    }
    guard !failed else {
      throw DecodingFailure(
        "the bytes are not \(name); leave --encoding out to have it recognised")
    }
    return out
  }
}
