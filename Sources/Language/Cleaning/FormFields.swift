/// Takes the question out of the text of a web form: what stands behind "Bericht:", with the subject in front.
///
/// A text is a form when it has two lines or more with labels of forms, one of them of a person or a message. Labels
/// glued to the value before them, where an export dropped the line ends, begin a new line.
enum FormFields {
  private enum Field {
    case person
    case subject
    case message
    case other
  }

  private static let fields: [(label: StaticString, field: Field)] = [
    ("naam", .person), ("name", .person), ("voornaam", .person), ("achternaam", .person),
    ("uw naam", .person), ("your name", .person), ("first name", .person), ("last name", .person),
    ("full name", .person), ("surname", .person), ("volledige naam", .person),
    ("contactpersoon", .person), ("aanhef", .person), ("voorletters", .person),
    ("geslacht", .person), ("bedrijfsnaam", .person), ("company", .person), ("bedrijf", .person),
    ("organisatie", .person), ("e-mail", .person), ("email", .person), ("e-mailadres", .person),
    ("emailadres", .person), ("email address", .person), ("e-mail address", .person),
    ("telefoon", .person), ("telefoonnummer", .person), ("tel", .person), ("mobiel", .person),
    ("phone", .person), ("phone number", .person), ("telephone", .person), ("mobile", .person),
    ("adres", .person), ("address", .person), ("straat", .person), ("huisnummer", .person),
    ("postcode", .person), ("postal code", .person), ("woonplaats", .person), ("plaats", .person),
    ("city", .person), ("town", .person), ("geboortedatum", .person), ("date of birth", .person),
    ("klantnummer", .other), ("customer number", .other), ("ordernummer", .other),
    ("order number", .other), ("polisnummer", .other), ("referentie", .other), ("datum", .other),
    ("onderwerp", .subject), ("subject", .subject), ("betreft", .subject),
    ("bericht", .message), ("uw bericht", .message), ("vraag", .message), ("uw vraag", .message),
    ("vraag of opmerking", .message), ("opmerking", .message), ("opmerkingen", .message),
    ("uw vraag of opmerking", .message), ("message", .message), ("your message", .message),
    ("question", .message), ("your question", .message), ("comments", .message),
    ("comment", .message), ("omschrijving", .message), ("description", .message),
    ("melding", .message), ("klacht", .message), ("toelichting", .message),
    ("enquiry", .message), ("uw reactie", .message),
  ]

  /// The question of a form; nil for a text that is none or holds no message.
  static func question(in text: [UInt8]) -> [UInt8]? {
    guard text.contains(UInt8(ascii: ":")) else { return nil }
    let cut = separated(text)
    return cut.withUnsafeBufferPointer { source in
      let lines = source.lines(in: 0..<source.count).map { source.trimmed($0) }
      let labels = lines.map { label(of: $0, source) }
      let found = labels.compactMap { $0?.field }
      guard found.count >= 2, found.contains(.message),
        found.contains(.person) || found.filter({ $0 == .message || $0 == .subject }).count >= 2
      else { return nil }
      var kept: [Range<Int>] = []
      var isInMessage = false
      for (line, label) in zip(lines, labels) {
        if let label {
          isInMessage = label.field == .message
          let value = source.trimmed(label.end..<line.upperBound)
          if isInMessage || label.field == .subject, !value.isEmpty { kept.append(value) }
        } else if isInMessage {
          // A line of hyphens ends the form.
          if line.count == 2, source.hasPrefix("--", at: line.lowerBound) { break }
          kept.append(line)
        }
      }
      guard kept.contains(where: { $0.count >= 8 }) else { return nil }
      return Array(kept.map { source[$0] }.joined(separator: [ByteClass.newline]))
    }
  }

  /// The label that a line begins with, and the place behind its colon.
  private static func label(
    of line: Range<Int>, _ source: UnsafeBufferPointer<UInt8>
  ) -> (field: Field, end: Int)? {
    guard let colon = line.prefix(32).firstIndex(where: { source[$0] == UInt8(ascii: ":") }) else {
      return nil
    }
    var end = colon
    while end > line.lowerBound, source[end - 1] <= 32 || source[end - 1] == UInt8(ascii: "*") {
      end -= 1
    }
    for (label, field) in fields
    where label.utf8CodeUnitCount == end - line.lowerBound
      && source.hasPrefix(label, at: line.lowerBound)
    {
      return (field, colon + 1)
    }
    return nil
  }

  /// The text with a line end before each label with a capital that is glued to what stands before it:
  /// `SanneOnderwerp: WanneerBericht: ...`.
  private static func separated(_ text: [UInt8]) -> [UInt8] {
    var places: [Int] = []
    text.withUnsafeBufferPointer { source in
      for colon in source.indices where source[colon] == UInt8(ascii: ":") {
        for (label, _) in fields {
          let start = colon - label.utf8CodeUnitCount
          guard start > 0, ByteClass.isUpper(source[start]), source.hasPrefix(label, at: start)
          else { continue }
          let before = source[start - 1]
          if ByteClass.isWord(before) && !ByteClass.isUpper(before) || before == UInt8(ascii: ".") {
            places.append(start)
          }
        }
      }
    }
    guard places.count >= 2 else { return text }
    var out: [UInt8] = []
    var next = places.sorted().makeIterator()
    var place = next.next()
    for (i, byte) in text.enumerated() {
      while let at = place, at <= i {
        if at == i { out.append(ByteClass.newline) }
        place = next.next()
      }
      out.append(byte)
    }
    return out
  }
}
