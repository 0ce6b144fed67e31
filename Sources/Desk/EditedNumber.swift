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
    let signs = digits.filter { ",.".contains($0) }
    guard let last = signs.last else {
      guard let value = Double(digits) else { return nil }
      self = .one(value)
      return
    }
    // With both signs the last is the one of the fraction.
    if let other = signs.first(where: { $0 != last }) {
      let parts = digits.split(separator: last, omittingEmptySubsequences: false)
      guard parts.count == 2,
        EditedNumber.areGroups(parts[0].split(separator: other, omittingEmptySubsequences: false)),
        let value = Double(parts[0].filter { $0 != other } + "." + parts[1])
      else { return nil }
      self = .one(value)
      return
    }
    let parts = digits.split(separator: last, omittingEmptySubsequences: false)
    let grouped = EditedNumber.areGroups(parts) ? Double(parts.joined()) : nil
    let broken = parts.count == 2 ? Double(parts.joined(separator: ".")) : nil
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
