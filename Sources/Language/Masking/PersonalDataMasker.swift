/// Replaces personal data in a text by placeholders such as `[PHONE]`.
///
/// Recognised by form and check digit: e-mail, links, IBAN (mod 97 and country length), BSN (eleven
/// test), Dutch and international telephone numbers, postcodes with house number, number plates,
/// payment cards (Luhn); by context words: birth dates, names, street addresses. Numbers that the
/// organisation itself gave out (order, policy, case) are references: kept or masked as asked.
public struct PersonalDataMasker: Sendable {
  /// A kind of personal data; the raw value stands in the placeholder.
  public enum Kind: String, Sendable, CaseIterable {
    /// An e-mail address.
    case email = "EMAIL"
    /// A web address, which may carry a token.
    case link = "LINK"
    /// A bank account number.
    case iban = "IBAN"
    /// A Dutch citizen service number.
    case bsn = "BSN"
    /// A telephone number.
    case phone = "PHONE"
    /// A Dutch postcode, with the house number behind it.
    case postcode = "POSTCODE"
    /// A Dutch number plate.
    case plate = "PLATE"
    /// A payment card number.
    case card = "CARD"
    /// A date of birth.
    case birthDate = "BIRTHDATE"
    /// A person's name.
    case name = "NAME"
    /// A street with house number.
    case address = "ADDRESS"
    /// A number the organisation gave out: order, policy, case.
    case reference = "NUMBER"
  }

  private let masksReferences: Bool

  /// A masker.
  /// - Parameter maskingReferences: whether order, policy and case numbers are masked too.
  public init(maskingReferences: Bool) { masksReferences = maskingReferences }

  /// The text with every recognised piece replaced by its placeholder, and how often each kind
  /// was.
  public func mask(_ text: String) -> (text: String, counts: [Kind: Int]) {
    var counts: [Kind: Int] = [:]
    let out = mask(Array(text.utf8)) { counts[$0, default: 0] += 1 }
    return (String(decoding: out, as: UTF8.self), counts)
  }

  /// The bytes with every recognised piece replaced; `found` is called once for each piece.
  func mask(_ written: [UInt8], found: (Kind) -> Void) -> [UInt8] {
    let text = PlainBlanks.of(written)
    let spans = text.withUnsafeBufferPointer { SensitiveSpans(in: $0).find() }
    guard !spans.isEmpty else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var position = 0
    for span in spans {
      guard let kind = span.kind, kind != .reference || masksReferences else { continue }
      out.append(contentsOf: text[position..<span.range.lowerBound])
      out.append(UInt8(ascii: "["))
      out.append(contentsOf: kind.rawValue.utf8)
      out.append(UInt8(ascii: "]"))
      position = span.range.upperBound
      found(kind)
    }
    out.append(contentsOf: text[position...])
    return out
  }
}

extension PersonalDataMasker {
  /// Whether a cell is the name of a person: `J. de Vries`, `Jan Jansen`, `jan.jansen`, `Jansen, Jan`.
  public static func looksLikePerson(_ cell: String) -> Bool {
    let words = Tokenizer.tokens(of: cell.replacing(".", with: " "))
    guard (2...4).contains(words.count) else { return false }
    if PersonalDataMasker(maskingReferences: true).mask(cell).text == "[NAME]" { return true }
    let particles: Set<String> = ["van", "de", "der", "den", "ten", "ter", "el", "al"]
    let others = words.filter { !PersonNames.first.contains($0) }
    return others.count < words.count
      && others.allSatisfy { PersonNames.sur.contains($0) || particles.contains($0) }
  }
}

/// Blanks and hyphens as a keyboard has them: mail programs write others, which would hide what stands between them.
enum PlainBlanks {
  /// The text with a plain blank for every other one, a plain hyphen for one between letters or digits, and nothing for
  /// characters without width; the same bytes when there are none.
  static func of(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 || $0 == 0xEF }) else {
      return text
    }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var i = 0
    while i < text.count {
      let rest = text[i...]
      if rest.starts(with: [0xC2, 0xA0]) {
        out.append(32)
        i += 2
      } else if rest.starts(with: [0xC2, 0xAD]) {
        i += 2
      } else if rest.count >= 3, let meant = meant(text[i], text[i + 1], text[i + 2]) {
        switch meant {
        case .blank: out.append(32)
        case .nothing: break
        case .hyphen:
          // A dash between words is a sign of the sentence.
          let joins =
            out.last.map(ByteClass.isWord) ?? false && i + 3 < text.count
            && ByteClass.isWord(text[i + 3])
          if joins { out.append(UInt8(ascii: "-")) } else { out += text[i..<(i + 3)] }
        }
        i += 3
      } else {
        out.append(text[i])
        i += 1
      }
    }
    return out
  }

  private enum Meant {
    case blank
    case hyphen
    case nothing
  }

  private static func meant(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Meant? {
    switch (a, b, c) {
    case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): .nothing
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      .blank
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xEF, 0xB9, 0xA3), (0xEF, 0xBC, 0x8D):
      .hyphen
    default: nil
    }
  }
}
