/// Joins the subject of a contact with its text, without saying anything twice.
enum SubjectAndBody {
  /// One text of both.
  static func joined(subject: String, body: String) -> String {
    let subject = plain(subject)
    let body = body.withoutOuterBlanks
    if subject.isEmpty { return body }
    if body.isEmpty { return subject }
    // The first part of a very long subject tells enough.
    let key = compact(subject.utf8.prefix(300))
    // A subject cut off by the system still begins the body; it may stand behind a greeting.
    let front = compact(body.utf8.prefix(min(300, subject.utf8.count) * 2 + 200))
    return key.isEmpty || contains(front, key) ? body : subject + "\n" + body
  }

  private static let prefixes = ["re:", "fw:", "fwd:", "antw:", "betr:", "aw:", "enc:", "res:"]
  private static let empty: Set<String> = [
    "(no subject)", "no subject", "geen onderwerp", "(geen onderwerp)", "no summary",
  ]

  /// A subject without `RE:`, `FW:`, `[Ticket#123]` and the like; empty for "no subject".
  static func plain(_ subject: String) -> String {
    var text = subject.withoutOuterBlanks
    var changed = true
    while changed, !text.isEmpty {
      changed = false
      let front = text.prefix(5).lowercased()
      for prefix in prefixes where front.hasPrefix(prefix) {
        text = String(text.dropFirst(prefix.count)).withoutOuterBlanks
        changed = true
        break
      }
      if text.utf8.first == UInt8(ascii: "["), let close = text.firstIndex(of: "]"),
        text.utf8.distance(from: text.startIndex, to: close) < 40
      {
        text = String(text[text.index(after: close)...]).withoutOuterBlanks
        changed = true
      }
    }
    return text.utf8.count < 20 && empty.contains(text.lowercased()) ? "" : text
  }

  /// The letters and digits, ASCII letters in lower case.
  private static func compact(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.compactMap { byte in
      switch byte {
      case 65...90: byte | 32
      case 48...57, 97...122, 0x80...0xFF: byte
      default: nil
      }
    }
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start] == part[0] && text[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
