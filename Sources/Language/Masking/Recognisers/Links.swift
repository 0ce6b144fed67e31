/// Web addresses.
extension SensitiveSpans {
  func linkEnd(at start: Int) -> Int? {
    guard
      source.hasPrefix("http://", at: start) || source.hasPrefix("https://", at: start)
        || source.hasPrefix("www.", at: start)
    else { return nil }
    var end = start
    while end < source.count, source[end] > 32, source[end] != UInt8(ascii: ">"),
      source[end] != UInt8(ascii: "\""), source[end] != UInt8(ascii: ")")
    {
      end += 1
    }
    while end > start, source[end - 1] == UInt8(ascii: ".") || source[end - 1] == UInt8(ascii: ",")
    {
      end -= 1
    }
    return end
  }
}
