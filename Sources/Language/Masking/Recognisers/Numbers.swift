/// Numbers: telephone, citizen service number, card, date of birth, reference.
extension SensitiveSpans {
  func number(at start: Int) -> SensitiveSpan? {
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
}
