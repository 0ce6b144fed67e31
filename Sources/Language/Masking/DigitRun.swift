/// A run of digits with single separators, as people write numbers.
struct DigitRun {
  /// The digits, 0...9.
  let digits: [UInt8]
  /// Where the run ends in the text.
  let end: Int
  private let startsWithPlus: Bool
  private let groups: [Int]
  private let separators: [UInt8]

  /// Reads the run that starts at `start` with a digit, `+` or `(`.
  init(in source: UnsafeBufferPointer<UInt8>, at start: Int) {
    var digits: [UInt8] = []
    var groups: [Int] = []
    var separators: [UInt8] = []
    var group = 0
    var i = start
    var end = start
    startsWithPlus = source[start] == UInt8(ascii: "+")
    if startsWithPlus { i += 1 }
    while i < source.count, digits.count < 24 {
      let b = source[i]
      if ByteClass.isDigit(b) {
        digits.append(b - 48)
        group += 1
        i += 1
        end = i
        continue
      }
      let isBracket = b == UInt8(ascii: "(") || b == UInt8(ascii: ")")
      let isSeparator =
        b == 32 || b == UInt8(ascii: "-") || b == UInt8(ascii: ".") || b == UInt8(ascii: "/")
        || b == UInt8(ascii: ",")
      guard isBracket || isSeparator, i - end < 3 else { break }
      // A point, comma or slash joins digits only when it stands between two of them.
      if b == UInt8(ascii: ".") || b == UInt8(ascii: ",") || b == UInt8(ascii: "/") {
        guard i == end, i + 1 < source.count, ByteClass.isDigit(source[i + 1]) else { break }
      }
      // A postcode behind a blank is its own: `871834170 8363 PH`.
      if b == 32, DigitRun.isPostcode(source, at: i + 1) { break }
      if group > 0 {
        groups.append(group)
        separators.append(b)
        group = 0
      }
      i += 1
    }
    if group > 0 {
      groups.append(group)
    } else if !separators.isEmpty {
      // The last separator stands behind the number.
      separators.removeLast()
    }
    // A letter right behind the digits belongs to a code, not to the number.
    self.digits = digits
    self.groups = groups
    self.separators = separators
    self.end = end
  }

  /// Four digits, at most one blank, two capitals, and then no more of the word.
  private static func isPostcode(_ source: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + 6 <= source.count,
      (start..<(start + 4)).allSatisfy({ ByteClass.isDigit(source[$0]) })
    else { return false }
    let letters = source[start + 4] == 32 ? start + 5 : start + 4
    return letters + 2 <= source.count && ByteClass.isUpper(source[letters])
      && ByteClass.isUpper(source[letters + 1])
      && (letters + 2 == source.count || !ByteClass.isWord(source[letters + 2]))
  }

  /// `19-01-1966`, `8/11/1991`, `2025-10-06`.
  var looksLikeDate: Bool {
    // The hour of a time may stand behind it: `06-10-2025 14:05`.
    let hasHour =
      groups.count == 4 && separators.count >= 3 && separators[2] == 32 && groups[3] <= 2
    guard groups.count == 3 || hasHour, separators.count >= 2, separators[0] == separators[1],
      separators[0] != 32
    else { return false }
    let shape = (groups[0], groups[1], groups[2])
    return shape.0 <= 2 && shape.1 <= 2 && (shape.2 == 4 || shape.2 == 2)
      || shape.0 == 4 && shape.1 <= 2 && shape.2 <= 2
  }

  /// `1.234,56`, `405,18`, `12.50`: at most two digits behind the last comma or point.
  var looksLikeAmount: Bool {
    guard groups.count >= 2, let last = separators.last, let decimals = groups.last else {
      return false
    }
    return last == UInt8(ascii: ",") && decimals <= 2
      || last == UInt8(ascii: ".") && decimals <= 2 && groups.count == 2
  }

  /// A number of a service, not of a person: 0800, 0900, 088, `14 020`.
  var isServiceNumber: Bool {
    if digits.starts(with: [0, 8, 0, 0]) || digits.starts(with: [0, 9, 0]) { return true }
    return digits.starts(with: [0, 8, 8]) && digits.count == 10
      || digits.starts(with: [1, 4, 0]) && groups.first == 2 && digits.count <= 6
  }

  /// Ten digits from 0 (not a service number), or an international number.
  var looksLikePhone: Bool {
    let count = digits.count
    if startsWithPlus { return (8...16).contains(count) }
    if count >= 11, digits[0] == 0, digits[1] == 0 { return count <= 16 }
    guard count == 10, digits[0] == 0, digits[1] != 0 else { return false }
    return !(digits[1] == 8 && digits[2] == 0) && !(digits[1] == 9 && digits[2] == 0)
  }
}

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

/// Check digits of the numbers that identify people.
enum CheckDigits {
  /// Number of characters of an IBAN by country (ISO 13616 registry).
  static let ibanLength: [String: Int] = [
    "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20,
    "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26,
    "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15,
    "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TR": 26, "MA": 28,
  ]

  /// ISO 7064 mod 97-10 over upper-case letters and digits, as IBAN uses it.
  static func passesMod97(_ characters: [UInt8]) -> Bool {
    var remainder = 0
    for b in characters[4...] + characters[..<4] {
      if ByteClass.isDigit(b) {
        remainder = (remainder * 10 + Int(b - 48)) % 97
      } else {
        remainder = (remainder * 100 + Int(b - 55)) % 97
      }
    }
    return remainder == 1
  }

  /// The Dutch eleven test: 9a + 8b + ... + 2h - i divisible by 11, and not all zero.
  static func passesElevenTest(_ digits: [UInt8]) -> Bool {
    let nine = digits.count == 8 ? [0] + digits : digits
    guard nine.count == 9, nine.contains(where: { $0 != 0 }) else { return false }
    var sum = -Int(nine[8])
    for i in 0..<8 { sum += (9 - i) * Int(nine[i]) }
    return sum % 11 == 0
  }

  /// The Luhn test of payment cards.
  static func passesLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (i, digit) in digits.reversed().enumerated() {
      let doubled = i % 2 == 1 ? Int(digit) * 2 : Int(digit)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }
}
