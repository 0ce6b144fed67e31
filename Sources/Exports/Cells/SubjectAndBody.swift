import CByteMasks

/// Joins the subject of a contact with its text, without saying anything twice.
enum SubjectAndBody {
  /// One text of both.
  static func joined(subject: CellText, body: CellText) -> String {
    let subject = plain(subject)
    let body = body.withoutOuterBlanks
    if subject.isEmpty { return body.string }
    if body.isEmpty { return subject.string }
    // The first part of a very long subject tells enough.
    let key = CellText(rebasing: subject.prefix(300))
    // A subject cut off by the system still begins the body; it may stand behind a greeting.
    let front = CellText(rebasing: body.prefix(min(300, subject.count) * 2 + 200))
    if isSaid(key, in: front) { return body.string }
    return String(unsafeUninitializedCapacity: subject.count + 1 + body.count) { room in
      _ = room.initialize(fromContentsOf: subject)
      room[subject.count] = 10
      _ = room[(subject.count + 1)...].initialize(fromContentsOf: body)
      return room.count
    }
  }

  /// A subject without `RE:`, `FW:`, `[Ticket#123]` and the like; empty for "no subject".
  static func plain(_ subject: CellText) -> CellText {
    var text = subject.withoutOuterBlanks
    while true {
      if let end = replyMark(text) {
        text = CellText(rebasing: text[end...]).withoutOuterBlanks
      } else if text.first == UInt8(ascii: "["),
        let close = text.prefix(40).firstIndex(of: UInt8(ascii: "]"))
      {
        text = CellText(rebasing: text[(close + 1)...]).withoutOuterBlanks
      } else {
        return saysNothing(text) ? CellText(rebasing: text[..<0]) : text
      }
    }
  }

  /// Length of a mark such as `RE:` at the front; nil when there is none.
  private static func replyMark(_ text: CellText) -> Int? {
    // Compared one by one: a list of them would be shared, and counted, by all threads.
    guard let colon = text.prefix(5).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let mark = CellText(rebasing: text[...colon])
    let isMark =
      mark.isSame("re:") || mark.isSame("fw:") || mark.isSame("fwd:") || mark.isSame("antw:")
      || mark.isSame("betr:") || mark.isSame("aw:") || mark.isSame("enc:") || mark.isSame("res:")
    return isMark ? colon + 1 : nil
  }

  /// Whether a subject tells that there is none.
  private static func saysNothing(_ text: CellText) -> Bool {
    text.isSame("(no subject)") || text.isSame("no subject") || text.isSame("geen onderwerp")
      || text.isSame("(geen onderwerp)") || text.isSame("no summary")
  }

  /// Whether a text has the letters and digits of a key in their order, whatever stands between them.
  private static func isSaid(_ key: CellText, in text: CellText) -> Bool {
    guard let base = text.baseAddress,
      let begin = key.firstIndex(where: { letterOrDigit($0) != 0 })
    else { return true }
    let first = letterOrDigit(key[begin])
    let capital = (97...122).contains(first) ? first & ~32 : first
    var start = 0
    while true {
      start += kernvraag_first_of(base + start, text.count - start, first, capital)
      guard start < text.count else { return false }
      var (i, j) = (begin, start)
      while true {
        while i < key.count, letterOrDigit(key[i]) == 0 { i += 1 }
        if i == key.count { return true }
        while j < text.count, letterOrDigit(text[j]) == 0 { j += 1 }
        if j == text.count { return false }
        guard letterOrDigit(key[i]) == letterOrDigit(text[j]) else { break }
        i += 1
        j += 1
      }
      start += 1
    }
  }

  /// The byte of a letter or digit, ASCII letters in lower case; 0 for all others.
  @inline(__always)
  private static func letterOrDigit(_ byte: UInt8) -> UInt8 {
    let lower = byte | 32
    if lower >= 97, lower <= 122 { return lower }
    return byte >= 0x80 || (byte >= 48 && byte <= 57) ? byte : 0
  }
}
