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
  /// How the bytes were understood.
  public let facts: EncodingFacts
}

extension TextEncoding {
  /// Recognises the encoding of bytes in memory and converts them to UTF-8.
  /// - Parameters:
  ///   - readSize: most bytes that are read at once; the text does not depend on it.
  ///   - encoding: the name of the encoding, such as `cp850`; nil recognises it.
  /// - Throws: a failure when the bytes are not of the told encoding.
  public static func decode(
    _ bytes: [UInt8], readSize: Int = 1 << 20, told encoding: String? = nil
  ) throws(DecodingFailure) -> DecodedText {
    try decode(ByteSource(bytes, readSize: readSize, encoding: encoding))
  }

  /// Recognises the encoding of a small file and converts it to UTF-8.
  /// - Throws: a failure when the file cannot be read.
  public static func decode(path: String) throws(DecodingFailure) -> DecodedText {
    try decode(ByteSource(path: path))
  }

  private static func decode(_ source: ByteSource) throws(DecodingFailure) -> DecodedText {
    var stream = try EncodingStream(source)
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { room.deallocate() }
    var text: [UInt8] = []
    while true {
      let count = try stream.fill(room)
      if count == 0 { break }
      text.append(contentsOf: room[..<count])
    }
    return DecodedText(bytes: text, facts: stream.facts)
  }
}

/// The code page of western Windows.
public enum Windows1252 {
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

  /// The byte of a scalar; nil when the code page does not have it.
  public static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    return upper.firstIndex(of: scalar.value).map { UInt8(0x80 + $0) }
  }

  /// The UTF-8 of a byte.
  static func utf8(of byte: UInt8) -> String.UTF8View { String(Character(scalar(of: byte))).utf8 }
}
