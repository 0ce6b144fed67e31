/// Cuts a text into tokens: runs of letters and digits, lower case, without diacritics.
///
/// An apostrophe inside a word is dropped (`foto's` is `fotos`), placeholders of masked data are
/// skipped, and a token of digits alone becomes ``number``.
public enum Tokenizer {
  /// The token that stands for any number.
  static let number: [UInt8] = [UInt8(ascii: "0")]

  /// Calls `found` with each token of the text, in order.
  static func tokens(of text: ArraySlice<UInt8>, _ found: (ArraySlice<UInt8>) -> Void) {
    text.withUnsafeBufferPointer { tokens(of: $0, found) }
  }

  /// Calls `found` with each token of the text, in order.
  static func tokens(of text: String, _ found: (ArraySlice<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { tokens(of: $0, found) }
  }

  private static func tokens(
    of source: UnsafeBufferPointer<UInt8>, keepingNumbers: Bool = false,
    _ found: (ArraySlice<UInt8>) -> Void
  ) {
    var token = FoldedToken(keepsNumbers: keepingNumbers)
    var i = 0
    while i < source.count {
      let b = source[i]
      if b < 0x80 {
        if ByteClass.isLetter(b) {
          token.append(b | 32)
        } else if ByteClass.isDigit(b) {
          token.append(digit: b)
        } else if b == UInt8(ascii: "'"), !token.isEmpty, i + 1 < source.count,
          ByteClass.isWord(source[i + 1])
        {
          // Inside a word: dropped, the word goes on.
        } else {
          token.finish(found)
          if b == UInt8(ascii: "["), let end = placeholderEnd(in: source, at: i) { i = end - 1 }
        }
        i += 1
        continue
      }
      let (scalar, length) = decode(source, at: i)
      i += length
      switch Fold.fold(scalar) {
      case .dropped: break
      case .separator:
        let isApostrophe = scalar == 0x2019 || scalar == 0x2018
        if !(isApostrophe && !token.isEmpty && i < source.count && ByteClass.isWord(source[i])) {
          token.finish(found)
        }
      case .letters(let letters): for letter in letters.utf8 { token.append(letter) }
      case .kept: for byte in source[(i - length)..<i] { token.append(byte) }
      }
    }
    token.finish(found)
  }

  /// A token that is being put together.
  private struct FoldedToken {
    private var bytes: [UInt8] = []
    private var isNumber = true

    private let keepsNumbers: Bool

    init(keepsNumbers: Bool) {
      self.keepsNumbers = keepsNumbers
      bytes.reserveCapacity(48)
    }

    var isEmpty: Bool { bytes.isEmpty }

    mutating func append(_ byte: UInt8) {
      bytes.append(byte)
      isNumber = false
    }

    mutating func append(digit: UInt8) { bytes.append(digit) }

    mutating func finish(_ found: (ArraySlice<UInt8>) -> Void) {
      guard !bytes.isEmpty else { return }
      if isNumber, !keepsNumbers {
        found(number[...])
      } else if bytes.count <= 48 {
        found(bytes[...])
      }
      bytes.removeAll(keepingCapacity: true)
      isNumber = true
    }
  }

  /// The words of a text in which numbers keep their value.
  public static func wordsAndNumbers(of text: String) -> [String] {
    var result: [String] = []
    var text = text
    text.withUTF8 {
      tokens(of: $0, keepingNumbers: true) { result.append(String(decoding: $0, as: UTF8.self)) }
    }
    return result
  }

  /// The sentences of a text that have a letter, without blanks around them.
  public static func sentences(of text: String) -> [String] {
    sentences(of: Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.contains(where: \.isLetter) }.map { String($0.drop(while: \.isWhitespace)) }
  }

  /// The sentences of a text: cut at line ends and behind `.`, `?`, `!`, `;` before a blank.
  static func sentences(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var result: [ArraySlice<UInt8>] = []
    var start = 0
    for (i, b) in text.enumerated() {
      let isEnd =
        b == ByteClass.newline
        || (b == UInt8(ascii: " ") && i > 0 && ".?!;".utf8.contains(text[i - 1]))
      guard isEnd else { continue }
      result.append(text[start..<i])
      start = i
    }
    result.append(text[start...])
    return result
  }

  /// The tokens of a text as strings; for word lists and catalogue terms.
  static func tokens(of text: String) -> [String] {
    var result: [String] = []
    tokens(of: text) { result.append(String(decoding: $0, as: UTF8.self)) }
    return result
  }

  private static func placeholderEnd(in source: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var i = start + 1
    while i < source.count, ByteClass.isUpper(source[i]) { i += 1 }
    guard i - start > 3, i < source.count, source[i] == UInt8(ascii: "]") else { return nil }
    return i + 1
  }

  /// One scalar of valid UTF-8; a stray byte counts as U+FFFD of length 1.
  private static func decode(
    _ source: UnsafeBufferPointer<UInt8>, at i: Int
  ) -> (scalar: UInt32, length: Int) {
    let b = source[i]
    let length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC2 ? 2 : 1
    guard length > 1, i + length <= source.count else { return (0xFFFD, 1) }
    var scalar = UInt32(b) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for j in 1..<length {
      guard source[i + j] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(source[i + j] & 0x3F)
    }
    return (scalar, length)
  }
}

/// What becomes of a character outside ASCII.
private enum Fold {
  case letters(String)
  case kept
  case separator
  case dropped

  /// Base letters of U+00C0 ... U+017F, in order; `*` separates words.
  private static let latin: [String] =
    """
    a a a a a a ae c e e e e i i i i d n o o o o o * o u u u u y th ss \
    a a a a a a ae c e e e e i i i i d n o o o o o * o u u u u y th y \
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h \
    i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n \
    o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t \
    u u u u u u u u u u u u w w y y y z z z z z z s
    """.split(separator: " ").map(String.init)

  static func fold(_ scalar: UInt32) -> Fold {
    switch scalar {
    case 0xC0...0x17F:
      let letters = latin[Int(scalar) - 0xC0]
      return letters == "*" ? .separator : .letters(letters)
    case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0xFEFF: return .dropped
    case 0xAA, 0xB5, 0xBA: return .kept
    case 0x80...0xBF, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFF0F, 0xFFF0...0xFFFF,
      0x1F000...0x1FAFF:
      return .separator
    default: return .kept
    }
  }
}
