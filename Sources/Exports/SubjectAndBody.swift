import Foundation

/// Joins the subject of a contact with its text, without saying anything twice.
enum SubjectAndBody {
  /// One text of both.
  static func joined(subject: String, body: String) -> String {
    let subject = plain(subject)
    let body = body.trimmingCharacters(in: .whitespacesAndNewlines)
    if subject.isEmpty { return body }
    if body.isEmpty { return subject }
    let key = compact(subject)
    // A subject cut off by the system still begins the body.
    let bodyKey = compact(String(body.prefix(subject.count * 2 + 200)))
    return key.isEmpty || bodyKey.contains(key) ? body : subject + "\n" + body
  }

  /// A subject without `RE:`, `FW:`, `[Ticket#123]` and the like; empty for "no subject".
  static func plain(_ subject: String) -> String {
    var text = Substring(subject.trimmingCharacters(in: .whitespacesAndNewlines))
    var changed = true
    while changed {
      changed = false
      for prefix in ["re:", "fw:", "fwd:", "antw:", "betr:", "aw:", "enc:", "res:"]
      where text.lowercased().hasPrefix(prefix) {
        text = text.dropFirst(prefix.count).drop(while: \.isWhitespace)
        changed = true
      }
      if text.first == "[", let close = text.firstIndex(of: "]"),
        text.distance(from: text.startIndex, to: close) < 40
      {
        text = text[text.index(after: close)...].drop(while: \.isWhitespace)
        changed = true
      }
    }
    let empty = ["(no subject)", "no subject", "geen onderwerp", "(geen onderwerp)", "no summary"]
    return empty.contains(text.lowercased()) ? "" : String(text)
  }

  private static func compact(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.filter { CharacterSet.alphanumerics.contains($0) }))
  }
}
