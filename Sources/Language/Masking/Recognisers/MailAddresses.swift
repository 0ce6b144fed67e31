/// E-mail addresses.
extension SensitiveSpans {
  func email(around at: Int, after last: SensitiveSpan?) -> SensitiveSpan? {
    let floor = last.map { $0.kind == .email ? $0.range.upperBound : 0 } ?? 0
    var low = at
    while low > floor, isMailByte(source[low - 1]), at - low < 64 { low -= 1 }
    while low < at, source[low] == UInt8(ascii: ".") { low += 1 }
    var high = at + 1
    while high < source.count, isMailByte(source[high]), source[high] != UInt8(ascii: "_") {
      high += 1
    }
    while high > at, source[high - 1] == UInt8(ascii: ".") || source[high - 1] == UInt8(ascii: "-")
    {
      high -= 1
    }
    guard low < at, high > at + 3, source[(at + 1)..<high].contains(UInt8(ascii: ".")) else {
      return nil
    }
    return SensitiveSpan(range: low..<high, kind: .email)
  }

  private func isMailByte(_ b: UInt8) -> Bool {
    ByteClass.isWord(b) || b == UInt8(ascii: ".") || b == UInt8(ascii: "_")
      || b == UInt8(ascii: "-") || b == UInt8(ascii: "+") || b == UInt8(ascii: "%")
  }
}
