import CByteMasks

/// The bytes of a cell, in UTF-8.
typealias CellText = UnsafeBufferPointer<UInt8>

extension CellText {
  /// The text without blanks, control characters and no-break spaces at its ends.
  var withoutOuterBlanks: CellText {
    // Most cells have none.
    if count > 0, self[0] > 32, self[0] != 0xC2, self[count - 1] > 32, self[count - 1] != 0xA0 {
      return self
    }
    var low = 0
    var high = count
    while low < high {
      if self[low] <= 32 {
        low += 1
      } else if self[low] == 0xC2, low + 1 < high, self[low + 1] == 0xA0 {
        low += 2
      } else {
        break
      }
    }
    while low < high {
      if self[high - 1] <= 32 {
        high -= 1
      } else if self[high - 1] == 0xA0, high - 1 > low, self[high - 2] == 0xC2 {
        high -= 2
      } else {
        break
      }
    }
    return CellText(rebasing: self[low..<high])
  }

  /// Whether the text has a control character other than tab and line ends.
  var hasControlCharacters: Bool {
    guard let baseAddress else { return false }
    return kernvraag_has_control(baseAddress, count) != 0
  }

  /// Whether the text is ASCII without control characters other than tab and line ends.
  var isPlainASCII: Bool {
    guard let baseAddress else { return true }
    return kernvraag_is_plain(baseAddress, count) != 0
  }

  /// A copy with a blank for every control character other than tab and line ends.
  var withoutControlCharacters: [UInt8] {
    map { $0 < 32 && $0 != 9 && $0 != 10 && $0 != 13 || $0 == 127 ? 32 : $0 }
  }

  /// What the text looks like, without what it says: letters are `a`, digits `9`; at most 40 characters.
  ///
  /// For findings: a cell that is not what its column should hold may hold anything of anybody.
  var shape: String {
    String(
      string.prefix(40).map { character -> Character in
        character.isLetter ? "a" : character.isNumber ? "9" : character
      })
  }

  /// The text of its own.
  var string: String { String(decoding: self, as: UTF8.self) }

  /// The number that the text is when it is at most nine digits; nil for anything else.
  var shortNumber: Int? {
    guard (1...9).contains(count) else { return nil }
    var number = 0
    for byte in self {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }

  /// Whether a spreadsheet has rounded a long number, as in `1,23457E+11` or `1e+11`.
  var isRoundedNumber: Bool {
    guard (4...24).contains(count), let mark = firstIndex(where: { $0 | 32 == UInt8(ascii: "e") }),
      mark > 0, mark + 2 < count, self[mark + 1] == UInt8(ascii: "+")
    else { return false }
    func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    func isPoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") }
    return self[(mark + 2)...].allSatisfy(isDigit)
      && self[..<mark].allSatisfy { isDigit($0) || isPoint($0) }
  }

  /// Whether the text is this, in any case of ASCII letters.
  func isSame(_ lowercase: StaticString) -> Bool {
    guard lowercase.utf8CodeUnitCount == count else { return false }
    return indices.allSatisfy {
      ((65...90).contains(self[$0]) ? self[$0] | 32 : self[$0]) == lowercase.utf8Start[$0]
    }
  }
}

extension String {
  /// The text without blanks, control characters and no-break spaces at its ends.
  var withoutOuterBlanks: String {
    var copy = self
    return copy.withUTF8 { $0.withoutOuterBlanks.string }
  }
}

/// Texts of a column that come again and again, kept so that equal ones share their memory.
struct RepeatedTexts {
  private var slots: [String]

  /// An empty store.
  init() { slots = [String](repeating: "", count: 256) }

  /// The text of a cell.
  mutating func text(of cell: CellText) -> String {
    // Fifteen bytes and fewer lie within the value itself.
    guard cell.count > 15 else { return cell.string }
    var hash: UInt32 = 2_166_136_261
    for byte in cell.prefix(64) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let slot = Int(hash >> 24)
    let isKnown =
      slots[slot].utf8.withContiguousStorageIfAvailable { $0.elementsEqual(cell) } ?? false
    if !isKnown { slots[slot] = cell.string }
    return slots[slot]
  }
}
