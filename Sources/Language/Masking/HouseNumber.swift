/// The number behind a street or postcode.
enum HouseNumber {
  /// The end of ` 12`, ` 12a`, ` 12-3`, ` 12 bis`, `, 12`; nil when there is none.
  static func end(in source: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var i = start
    if i < source.count, source[i] == UInt8(ascii: ",") { i += 1 }
    guard i < source.count, source[i] == 32 else { return nil }
    i += 1
    if source.hasPrefix("nr", at: i) || source.hasPrefix("no", at: i) {
      i += 2
      while i < source.count, source[i] == 32 || source[i] == UInt8(ascii: ".") { i += 1 }
    }
    let digitStart = i
    while i < source.count, ByteClass.isDigit(source[i]) { i += 1 }
    guard (1...5).contains(i - digitStart) else { return nil }
    if i < source.count, ByteClass.isLetter(source[i]) {
      guard i + 1 == source.count || !ByteClass.isWord(source[i + 1]) else { return nil }
      return i + 1
    }
    if i + 1 < source.count, source[i] == UInt8(ascii: "-"), ByteClass.isWord(source[i + 1]) {
      i += 1
      let suffix = i
      while i < source.count, ByteClass.isWord(source[i]), i - suffix < 4 { i += 1 }
      return i
    }
    for suffix: StaticString in [" bis", " hs", " a ", " b ", " rood", " zw"]
    where source.hasPrefix(suffix, at: i) {
      let end = i + suffix.utf8CodeUnitCount
      return source[end - 1] == 32 ? end - 1 : end
    }
    return i
  }
}
