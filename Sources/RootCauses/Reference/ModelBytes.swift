/// Reads the bytes of a model from front to back.
struct ByteReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether these bytes come next; they are passed over.
  mutating func skip(_ expected: [UInt8]) -> Bool {
    guard bytes[place...].starts(with: expected) else { return false }
    place += expected.count
    return true
  }

  /// The next so many bytes; nil when there are fewer.
  mutating func bytes(_ count: Int) -> Slice<UnsafeBufferPointer<UInt8>>? {
    guard count <= bytes.count - place else { return nil }
    defer { place += count }
    return bytes[place..<(place + count)]
  }

  /// The next number, least byte first.
  mutating func number() -> UInt32? {
    bytes(4).map { part in
      part.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
  }

  /// The next so many numbers.
  mutating func numbers(_ count: Int) -> [UInt32]? {
    guard count <= (bytes.count - place) / 4 else { return nil }
    return (0..<count).compactMap { _ in number() }
  }

  /// The next so many fractions.
  mutating func floats(_ count: Int) -> [Float]? {
    numbers(count)?.map { Float(bitPattern: $0) }
  }

  /// The next list of names.
  mutating func names() -> [String]? {
    guard let length = number(), let text = bytes(Int(length)) else { return nil }
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

/// Writes the bytes of a model, as ``ByteReader`` reads them.
struct ByteWriter {
  /// What was written.
  var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func put(_ number: UInt32) {
    for shift in 0..<4 { bytes.append(UInt8(number >> (8 * UInt32(shift)) & 0xFF)) }
  }

  mutating func put(_ fractions: [Float]) {
    for fraction in fractions { put(fraction.bitPattern) }
  }

  mutating func put(names: [String]) {
    let text = Array(names.joined(separator: "\n").utf8)
    put(UInt32(text.count))
    bytes += text
  }
}
