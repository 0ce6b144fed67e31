extension String {
  /// The text without blanks, control characters and no-break spaces at its ends.
  var withoutOuterBlanks: String {
    let bytes = utf8
    var low = bytes.startIndex
    var high = bytes.endIndex
    while low < high {
      if bytes[low] <= 32 {
        low = bytes.index(after: low)
      } else if bytes[low] == 0xC2, let next = bytes.index(low, offsetBy: 1, limitedBy: high),
        next < high, bytes[next] == 0xA0
      {
        low = bytes.index(after: next)
      } else {
        break
      }
    }
    while low < high {
      let last = bytes.index(before: high)
      if bytes[last] <= 32 {
        high = last
      } else if bytes[last] == 0xA0, last > low, bytes[bytes.index(before: last)] == 0xC2 {
        high = bytes.index(before: last)
      } else {
        break
      }
    }
    return low == bytes.startIndex && high == bytes.endIndex ? self : String(self[low..<high])
  }

  /// Whether the text has a control character other than tab and line ends.
  var hasControlCharacters: Bool {
    utf8.contains { $0 < 32 && $0 != 9 && $0 != 10 && $0 != 13 || $0 == 127 }
  }

  /// The text with a blank for every control character other than tab and line ends.
  var withoutControlCharacters: String {
    String(
      decoding: utf8.map { byte -> UInt8 in
        byte < 32 && byte != 9 && byte != 10 && byte != 13 || byte == 127 ? 32 : byte
      }, as: UTF8.self)
  }
}
