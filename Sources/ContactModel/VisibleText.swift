/// Text of customers and file names as it may be shown: nothing in it acts.
public enum VisibleText {
  /// For a terminal: control, escape and direction characters are written out as `\u{1B}`; tabs and line ends stay.
  public static func terminal(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: acts) else { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      if acts(scalar) {
        out += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// For a page of Markdown: no link, picture, HTML, heading or emphasis comes of it.
  public static func markdown(_ text: String) -> String {
    var out = ""
    for character in terminal(text) {
      if "\\`*_{}[]()<>#+!|~".contains(character) { out.append("\\") }
      out.append(character)
    }
    // A bare address would become a link.
    return out.replacing("://", with: ":\\//").replacing("www.", with: "www\\.")
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10: false
    case 0...31, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x061C: true
    default: false
    }
  }
}
