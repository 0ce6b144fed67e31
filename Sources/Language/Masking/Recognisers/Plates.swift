/// Number plates.
extension SensitiveSpans {
  /// Three groups of letters or digits, six characters in all, joined by hyphens: `12-AB-34`.
  func plateEnd(at start: Int) -> Int? {
    var i = start
    var groups = 0
    var characters = 0
    var hasLetters = false
    var hasDigits = false
    while i < source.count, groups < 3 {
      let groupStart = i
      let letters = ByteClass.isLetter(source[i])
      while i < source.count, letters ? ByteClass.isLetter(source[i]) : ByteClass.isDigit(source[i])
      { i += 1 }
      guard (1...3).contains(i - groupStart) else { return nil }
      characters += i - groupStart
      if letters { hasLetters = true } else { hasDigits = true }
      groups += 1
      if groups < 3 {
        guard i < source.count, source[i] == UInt8(ascii: "-") else { return nil }
        i += 1
      }
    }
    guard groups == 3, characters == 6, hasLetters, hasDigits,
      i == source.count || !(ByteClass.isWord(source[i]) || source[i] == UInt8(ascii: "-"))
    else { return nil }
    return i
  }
}
