/// A number in a file of the manager's, in the forms of Dutch and English: `48395`, `48.395`, `48,395`, `1.234,50`, `1,234.50`.
public enum EditedNumber: Sendable, Equatable {
  /// A number that can be read in one way.
  case one(Double)
  /// One sign with three digits behind it: thousands in one language, a fraction in the other.
  case ambiguous(thousands: Double, fraction: Double)

  /// Reads a number; nil for a text that is none.
  public init?(_ text: String) {
    let digits = text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "'" }
    let isPlain = digits.allSatisfy { $0.isASCII && ($0.isNumber || ",.-".contains($0)) }
    guard isPlain, digits.contains(where: \.isNumber),
      digits.lastIndex(of: "-").map({ $0 == digits.startIndex }) ?? true
    else { return nil }
    func number(dropping thousands: Character, point: Character?) -> Double? {
      var plain = digits.filter { $0 != thousands }
      if let point { plain = plain.replacing(String(point), with: ".") }
      return Double(plain)
    }
    let points = digits.count { $0 == "." }
    let commas = digits.count { $0 == "," }
    if points > 0, commas > 0 {
      // The last sign is the one of the fraction.
      let isComma =
        digits.lastIndex(of: ",") ?? digits.startIndex > digits.lastIndex(of: ".")
        ?? digits.startIndex
      let (fraction, thousands): (Character, Character) = isComma ? (",", ".") : (".", ",")
      guard digits.count(where: { $0 == fraction }) == 1,
        EditedNumber.areGroups(
          digits.prefix { $0 != fraction }.split(
            separator: thousands, omittingEmptySubsequences: false)),
        let value = number(dropping: thousands, point: fraction)
      else { return nil }
      self = .one(value)
      return
    }
    guard points + commas > 0 else {
      guard let value = Double(digits) else { return nil }
      self = .one(value)
      return
    }
    let sign: Character = points > 0 ? "." : ","
    let parts = digits.split(separator: sign, omittingEmptySubsequences: false)
    let grouped = EditedNumber.areGroups(parts) ? number(dropping: sign, point: nil) : nil
    let broken = parts.count == 2 ? number(dropping: " ", point: sign) : nil
    // No thousands begin with a nought.
    let isNought = parts[0].drop { $0 == "-" }.first == "0"
    switch (grouped, broken) {
    case (let grouped?, let broken?) where !isNought:
      self = .ambiguous(thousands: grouped, fraction: broken)
    case (_, let broken?): self = .one(broken)
    case (let grouped?, nil): self = .one(grouped)
    default: return nil
    }
  }

  /// Whether these are a few digits and then groups of three.
  private static func areGroups(_ parts: [Substring]) -> Bool {
    guard let first = parts.first?.drop(while: { $0 == "-" }), (1...3).contains(first.count) else {
      return parts.count == 1
    }
    return parts.dropFirst().allSatisfy { $0.count == 3 }
  }
}
