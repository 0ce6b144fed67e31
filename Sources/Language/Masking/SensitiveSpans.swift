/// A stretch of text that holds personal data, or a number that was looked at and is harmless.
struct SensitiveSpan {
  let range: Range<Int>
  /// What it holds; nil for a harmless number, which is passed over as a whole.
  let kind: PersonalDataMasker.Kind?
}

/// Finds the stretches of a text that hold personal data, from left to right, without overlap.
struct SensitiveSpans {
  let source: UnsafeBufferPointer<UInt8>

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
}
