/// Codes that an organisation gives out.
extension SensitiveSpans {
  /// A code of letters and digits with at least four digits, such as `INC0010023` or `Z-2025-1234`.
  func codeEnd(at start: Int) -> Int? {
    var i = start
    var digits = 0
    while i < source.count {
      let b = source[i]
      if ByteClass.isDigit(b) {
        digits += 1
      } else if b == UInt8(ascii: "-") || b == UInt8(ascii: "_") {
        guard i + 1 < source.count, ByteClass.isDigit(source[i + 1]) else { break }
      } else if !ByteClass.isLetter(b) {
        break
      }
      i += 1
    }
    return digits >= 4 ? i : nil
  }
}
