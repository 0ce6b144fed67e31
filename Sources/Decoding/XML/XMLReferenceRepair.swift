import CLibXML2

/// Mends references that XML does not allow, in bytes on their way to the parser.
///
/// Exports have `&nbsp;` from web pages, a bare `&`, control characters as `&#1;`, and characters beyond the first
/// plane as two references: each of these would end the reading of the whole file. Sections that are no text (CDATA,
/// comments, instructions) stay as they are. For encodings in which ASCII is ASCII.
final class XMLReferenceRepair {
  private let source: (UnsafeMutableRawBufferPointer) -> Int
  private var waiting: [UInt8] = []
  private var ready: [UInt8] = []
  private var given = 0
  private var atEnd = false
  /// What ends the section that is left alone; nil in text and tags.
  private var sectionEnd: [UInt8]?
  /// References that were mended.
  private(set) var count = 0

  /// Bytes looked at behind a `&` or `<`.
  private static let reach = 40

  init(_ source: @escaping (UnsafeMutableRawBufferPointer) -> Int) { self.source = source }

  /// Fills a buffer with the next bytes: their number, 0 at the end, -1 on an error.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    while given == ready.count {
      if atEnd, waiting.isEmpty { return 0 }
      if !atEnd {
        var block = [UInt8](repeating: 0, count: 1 << 16)
        let read = block.withUnsafeMutableBytes { source($0) }
        if read < 0 { return read }
        atEnd = read == 0
        waiting.append(contentsOf: block[..<read])
      }
      ready.removeAll(keepingCapacity: true)
      given = 0
      mend()
    }
    let size = min(buffer.count, ready.count - given)
    ready.withUnsafeBytes {
      buffer.copyMemory(from: .init(rebasing: $0[given..<(given + size)]))
    }
    given += size
    return size
  }

  /// Moves what is decided from `waiting` to `ready`.
  private func mend() {
    var i = 0
    while i < waiting.count {
      if !atEnd, waiting.count - i < XMLReferenceRepair.reach { break }
      if let end = sectionEnd {
        if begins(end, at: i) {
          sectionEnd = nil
          ready.append(contentsOf: end)
          i += end.count
        } else {
          ready.append(waiting[i])
          i += 1
        }
      } else if waiting[i] == UInt8(ascii: "<") {
        if begins(Array("<!--".utf8), at: i) {
          sectionEnd = Array("-->".utf8)
        } else if begins(Array("<![CDATA[".utf8), at: i) {
          sectionEnd = Array("]]>".utf8)
        } else if begins(Array("<?".utf8), at: i) {
          sectionEnd = Array("?>".utf8)
        }
        ready.append(waiting[i])
        i += 1
      } else if waiting[i] == UInt8(ascii: "&") {
        i = reference(at: i)
      } else {
        ready.append(waiting[i])
        i += 1
      }
    }
    waiting.removeFirst(i)
  }

  private func begins(_ text: [UInt8], at place: Int) -> Bool {
    waiting[place...].starts(with: text)
  }

  /// Writes the reference at a place as XML wants it; the place behind it.
  private func reference(at start: Int) -> Int {
    guard let (name, end) = name(at: start) else {
      count += 1
      ready.append(contentsOf: "&amp;".utf8)
      return start + 1
    }
    if name.first == "#" {
      guard let value = XMLReferenceRepair.number(name) else {
        count += 1
        ready.append(contentsOf: "&amp;".utf8)
        return start + 1
      }
      if XMLReferenceRepair.isAllowed(value) {
        ready.append(contentsOf: waiting[start..<end])
        return end
      }
      count += 1
      // The two halves of a character beyond the first plane.
      if (0xD800..<0xDC00).contains(value), end < waiting.count,
        waiting[end] == UInt8(ascii: "&"), let (second, last) = self.name(at: end),
        second.first == "#", let low = XMLReferenceRepair.number(second),
        (0xDC00..<0xE000).contains(low)
      {
        ready.append(contentsOf: "&#\(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00));".utf8)
        return last
      }
      ready.append(32)
      return end
    }
    if ["amp", "lt", "gt", "quot", "apos"].contains(name) {
      ready.append(contentsOf: waiting[start..<end])
      return end
    }
    count += 1
    if let entity = htmlEntityLookup(name) {
      ready.append(contentsOf: "&#\(entity.pointee.value);".utf8)
      return end
    }
    ready.append(contentsOf: "&amp;".utf8)
    return start + 1
  }

  /// The name between `&` and `;`, and the place behind it; nil when there is none.
  private func name(at start: Int) -> (name: String, end: Int)? {
    var i = start + 1
    while i < waiting.count, i - start < XMLReferenceRepair.reach / 2 {
      let byte = waiting[i]
      if byte == UInt8(ascii: ";") {
        guard i > start + 1 else { return nil }
        return (String(decoding: waiting[(start + 1)..<i], as: UTF8.self), i + 1)
      }
      let letter = byte & 0xDF
      guard (65...90).contains(letter) || (48...57).contains(byte) || byte == UInt8(ascii: "#")
      else { return nil }
      i += 1
    }
    return nil
  }

  /// The number of `#233` or `#xE9`.
  private static func number(_ name: String) -> UInt32? {
    let digits = name.dropFirst()
    return digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  }

  /// Whether XML 1.0 allows the character (2.2).
  private static func isAllowed(_ value: UInt32) -> Bool {
    value == 9 || value == 10 || value == 13 || (0x20...0xD7FF).contains(value)
      || (0xE000...0xFFFD).contains(value) || (0x10000...0x10FFFF).contains(value)
  }
}
