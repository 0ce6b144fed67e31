import CLibXML2

/// Characters as HTML names them: `&gt;`, `&eacute;`, `&#233;`.
public enum HTMLEntities {
  /// The text with the characters that its entities stand for; what is no entity stays.
  public static func decoded(_ text: String) -> String {
    var out = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
      out += rest[..<start]
      let behind = rest[rest.index(after: start)...]
      guard let end = behind.prefix(12).firstIndex(of: ";"),
        let character = character(named: String(behind[..<end]))
      else {
        out += "&"
        rest = behind
        continue
      }
      out.append(character)
      rest = behind[behind.index(after: end)...]
    }
    return out + rest
  }

  /// The character of an entity without `&` and `;`: `eacute`, `#233`, `#xE9`; nil for no entity and for controls.
  public static func character(named name: String) -> Character? {
    let value: UInt32?
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      value =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    } else {
      value = htmlEntityLookup(name).map { $0.pointee.value }
    }
    guard let value, value >= 32, let scalar = Unicode.Scalar(value) else { return nil }
    return Character(scalar)
  }
}
