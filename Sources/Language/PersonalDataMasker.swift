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
  func mask(_ text: [UInt8], found: (Kind) -> Void) -> [UInt8] {
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
