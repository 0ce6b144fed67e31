/// Dutch postcodes with their house number.
extension SensitiveSpans {
  /// Four digits, at most one blank, two letters; the house number behind it belongs to it.
  func postcodeEnd(at start: Int) -> Int? {
    guard start + 6 <= source.count, source[start] != UInt8(ascii: "0"),
      (0..<4).allSatisfy({ ByteClass.isDigit(source[start + $0]) })
    else { return nil }
    var i = start + 4
    if source[i] == 32 { i += 1 }
    guard i + 2 <= source.count, ByteClass.isLetter(source[i]), ByteClass.isLetter(source[i + 1]),
      i + 2 == source.count || !ByteClass.isWord(source[i + 2])
    else { return nil }
    let letters = [source[i], source[i + 1]]
    let isUpper = letters.allSatisfy(ByteClass.isUpper)
    if !isUpper {
      let word = String(decoding: letters.map(ByteClass.lowered), as: UTF8.self)
      if SensitiveSpans.shortWords.contains(word) { return nil }
    }
    i += 2
    return HouseNumber.end(in: source, at: i) ?? i
  }

  private static let shortWords: Set<String> = [
    "aa", "al", "am", "as", "at", "be", "bij", "by", "cm", "de", "do", "dl", "ds", "en", "er", "eu",
    "ex", "gb", "ga", "go", "he", "hr", "if", "ik", "in", "is", "it", "je", "kg", "km", "kr", "kw",
    "mb", "me", "mg", "ml", "mm", "my", "na", "no", "nu", "of", "om", "on", "op", "or", "pm", "pp",
    "ps", "so", "st", "te", "to", "tv", "up", "us", "uw", "va", "we", "xl", "ze", "zo", "wh",
  ]
}
