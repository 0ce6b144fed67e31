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
