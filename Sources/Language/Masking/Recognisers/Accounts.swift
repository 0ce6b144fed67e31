/// Bank accounts.
extension SensitiveSpans {
  func ibanEnd(at start: Int) -> Int? {
    guard start + 15 <= source.count, ByteClass.isLetter(source[start + 1]),
      ByteClass.isDigit(source[start + 2]) || source[start + 2] == 32
    else { return nil }
    let country = String(
      decoding: [source[start], source[start + 1]].map { $0 & 0xDF }, as: UTF8.self)
    guard let length = CheckDigits.ibanLength[country] else { return nil }
    var compact: [UInt8] = []
    var i = start
    while i < source.count, compact.count < length {
      let b = source[i]
      if ByteClass.isLetter(b) || ByteClass.isDigit(b) {
        compact.append(ByteClass.isLetter(b) ? b & 0xDF : b)
      } else if !(b == 32 || b == UInt8(ascii: ".") || b == UInt8(ascii: "-"))
        || i + 1 >= source.count || !ByteClass.isWord(source[i + 1])
      {
        return nil
      }
      i += 1
    }
    guard compact.count == length, ByteClass.isDigit(compact[2]), ByteClass.isDigit(compact[3]),
      i == source.count || !ByteClass.isWord(source[i])
    else { return nil }
    // A wrong check digit is most often a typing error in a real account, unless the text is words.
    let digits = compact.reduce(0) { $0 + (ByteClass.isDigit($1) ? 1 : 0) }
    return CheckDigits.passesMod97(compact) || digits >= 10 ? i : nil
  }
}
