/// A stretch of text that holds personal data, or a number that was looked at and is harmless.
struct SensitiveSpan {
  let range: Range<Int>
  /// What it holds; nil for a harmless number, which is passed over as a whole.
  let kind: PersonalDataMasker.Kind?
}

/// Finds the stretches of a text that hold personal data, from left to right, without overlap.
struct SensitiveSpans {
  private let source: UnsafeBufferPointer<UInt8>

  init(in source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// The spans in order.
  /// - Complexity: linear; each position is looked at a bounded number of times.
  func find() -> [SensitiveSpan] {
    var spans: [SensitiveSpan] = []
    var i = 0
    while i < source.count {
      let byte = source[i]
      let atStart = i == 0 || !ByteClass.isWord(source[i - 1])
      if byte == UInt8(ascii: "@"), let span = email(around: i, after: spans.last) {
        while let last = spans.last, last.range.upperBound > span.range.lowerBound {
          spans.removeLast()
        }
        spans.append(span)
        i = span.range.upperBound
      } else if atStart, let span = span(at: i) {
        spans.append(span)
        i = span.range.upperBound
      } else {
        i += 1
      }
    }
    let names = NameSpans(in: source, around: spans).find()
    return (spans.filter { $0.kind != nil } + names)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func span(at start: Int) -> SensitiveSpan? {
    let byte = source[start]
    if ByteClass.isLetter(byte) {
      if source.hasPrefix("bsn", at: start), start + 3 < source.count,
        ByteClass.isDigit(source[start + 3])
      {
        let run = DigitRun(in: source, at: start + 3)
        if (8...9).contains(run.digits.count) {
          return SensitiveSpan(range: (start + 3)..<run.end, kind: .bsn)
        }
      }
      if let end = linkEnd(at: start) { return SensitiveSpan(range: start..<end, kind: .link) }
      if let end = ibanEnd(at: start) { return SensitiveSpan(range: start..<end, kind: .iban) }
      if let end = plateEnd(at: start) { return SensitiveSpan(range: start..<end, kind: .plate) }
      if let end = codeEnd(at: start) { return SensitiveSpan(range: start..<end, kind: .reference) }
      return nil
    }
    if ByteClass.isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") {
      return number(at: start)
    }
    return nil
  }

  // MARK: e-mail and links

  private func email(around at: Int, after last: SensitiveSpan?) -> SensitiveSpan? {
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

  private func linkEnd(at start: Int) -> Int? {
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

  // MARK: accounts, plates and codes

  private func ibanEnd(at start: Int) -> Int? {
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

  /// Three groups of letters or digits, six characters in all, joined by hyphens: `12-AB-34`.
  private func plateEnd(at start: Int) -> Int? {
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

  /// A code of letters and digits with at least four digits, such as `INC0010023` or `Z-2025-1234`.
  private func codeEnd(at start: Int) -> Int? {
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

  // MARK: numbers

  private func number(at start: Int) -> SensitiveSpan? {
    if let end = plateEnd(at: start), ByteClass.isDigit(source[start]) {
      return SensitiveSpan(range: start..<end, kind: .plate)
    }
    if let end = postcodeEnd(at: start) {
      return SensitiveSpan(range: start..<end, kind: .postcode)
    }
    let run = DigitRun(in: source, at: start)
    guard run.digits.count >= 4 else { return nil }
    func span(_ kind: PersonalDataMasker.Kind?) -> SensitiveSpan {
      SensitiveSpan(range: start..<run.end, kind: kind)
    }
    let before = ContextWords(in: source, before: start)
    if run.looksLikeDate {
      return span(before.mentionsBirth ? .birthDate : nil)
    }
    if before.isMoney || run.looksLikeAmount || run.isServiceNumber { return span(nil) }
    if run.looksLikePhone, !before.mentionsReference || before.mentionsPhone {
      return span(.phone)
    }
    if (8...9).contains(run.digits.count), CheckDigits.passesElevenTest(run.digits),
      before.mentionsBSN || !before.mentionsReference
    {
      return span(.bsn)
    }
    if before.mentionsBSN, (8...9).contains(run.digits.count) { return span(.bsn) }
    if (13...19).contains(run.digits.count), CheckDigits.passesLuhn(run.digits),
      !before.mentionsReference
    {
      return span(.card)
    }
    if before.mentionsPhone, run.digits.count >= 7 { return span(.phone) }
    return run.digits.count >= 5 ? span(.reference) : nil
  }

  /// Four digits, at most one blank, two letters; the house number behind it belongs to it.
  private func postcodeEnd(at start: Int) -> Int? {
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
