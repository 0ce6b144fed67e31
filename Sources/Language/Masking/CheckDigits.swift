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
