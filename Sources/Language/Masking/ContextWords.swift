/// The words right before a number, which say what it is.
struct ContextWords {
  /// The words in lower case.
  private let words: [UInt8]
  private let lastByte: UInt8

  /// Looks at the 28 bytes before `start`.
  init(in source: UnsafeBufferPointer<UInt8>, before start: Int) {
    var low = max(0, start - 28)
    for i in low..<start where source[i] == ByteClass.newline { low = i + 1 }
    words = source[low..<start].map(ByteClass.lowered)
    var i = start - 1
    while i >= low, source[i] == 32 { i -= 1 }
    lastByte = i >= 0 && i >= low ? source[i] : 0
  }

  /// Whether one of the words begins somewhere: `tel` is in `telefoon`, not in `bestelnummer`.
  private func mentions(_ list: [StaticString]) -> Bool {
    words.withUnsafeBufferPointer { words in
      list.contains { word in
        words.indices.contains { words.hasPrefix(word, at: $0) && beginsWord($0) }
      }
    }
  }

  private func beginsWord(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    if words[place - 1] < 0x80 { return !ByteClass.isLetter(words[place - 1]) }
    return !(String(decoding: words[..<place], as: UTF8.self).last?.isLetter ?? false)
  }

  /// The number is an amount of money.
  var isMoney: Bool {
    lastByte == 0xAC || lastByte == UInt8(ascii: "$") || lastByte == 0xA3
      || words.suffix(4).elementsEqual("eur ".utf8) || words.suffix(5).elementsEqual("euro ".utf8)
  }
  /// The number is a date of birth.
  var mentionsBirth: Bool { mentions(["geb", "birth", "born"]) }
  /// The number is said to be a citizen service number.
  var mentionsBSN: Bool { mentions(["bsn", "burgerservice", "sofi"]) }
  /// The number is said to be a telephone number.
  var mentionsPhone: Bool {
    mentions(["tel", "bel ", "bereik", "mobiel", "phone", "call", "nummer is 06", "06-nummer"])
  }
  /// The number is said to be one the organisation gave out.
  var mentionsReference: Bool {
    mentions([
      "order", "bestel", "polis", "policy", "ticket", "zaak", "case", "factuur", "invoice",
      "klantnr", "klantnummer", "customer n", "artikel", "pakket", "tracking", "referentie",
      "kenmerk", "dossier", "contractn", "claim", "meternummer", "serien", "melding", "nota",
    ])
  }
}
