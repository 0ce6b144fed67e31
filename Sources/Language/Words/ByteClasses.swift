/// Small questions about bytes of UTF-8 text.
enum ByteClass {
  static let newline = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")

  @inline(__always) static func isDigit(_ b: UInt8) -> Bool { b &- 48 < 10 }
  @inline(__always) static func isUpper(_ b: UInt8) -> Bool { b &- 65 < 26 }
  @inline(__always) static func isLower(_ b: UInt8) -> Bool { b &- 97 < 26 }
  @inline(__always) static func isLetter(_ b: UInt8) -> Bool { (b | 32) &- 97 < 26 }
  /// A letter, digit, or part of a letter outside ASCII.
  @inline(__always) static func isWord(_ b: UInt8) -> Bool {
    isLetter(b) || isDigit(b) || b >= 0x80
  }
  @inline(__always) static func isBlank(_ b: UInt8) -> Bool { b == 32 || b == 9 || b == 13 }
  @inline(__always) static func lowered(_ b: UInt8) -> UInt8 { isUpper(b) ? b | 32 : b }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether the lower-cased bytes at `index` begin with `text` (ASCII, lower case).
  func hasPrefix(_ text: StaticString, at index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, index + length <= count else { return false }
    for i in 0..<length where ByteClass.lowered(self[index + i]) != text.utf8Start[i] {
      return false
    }
    return true
  }

  /// The range without blanks and newlines at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, self[low] <= 32 { low += 1 }
    while high > low, self[high - 1] <= 32 { high -= 1 }
    return low..<high
  }

  /// The lines of a range, without their line ends.
  func lines(in range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for i in range where self[i] == ByteClass.newline {
      result.append(start..<i)
      start = i + 1
    }
    result.append(start..<range.upperBound)
    return result
  }
}
