/// Takes off a mail what is not the customer's question: quoted mail, greeting and signature.
enum MailTrimmer {
  /// What was taken off.
  struct Removed: OptionSet {
    let rawValue: Int
    static let quoted = Removed(rawValue: 1)
    static let signature = Removed(rawValue: 2)
    static let greeting = Removed(rawValue: 4)
  }

  /// The text without quoted lines, greeting and signature.
  ///
  /// When nothing would be left the step that emptied the text is not taken: a forwarded mail with
  /// nothing above it is the question itself.
  static func trim(_ text: [UInt8]) -> (text: [UInt8], removed: Removed) {
    var removed: Removed = []
    let kept: [Range<Int>] = text.withUnsafeBufferPointer { source in
      var lines = source.lines(in: source.trimmed(0..<source.count)).map { source.trimmed($0) }
      func apply(_ kind: Removed, _ shorter: [Range<Int>]) {
        guard shorter != lines, shorter.contains(where: { !$0.isEmpty }) else { return }
        lines = shorter
        removed.insert(kind)
      }
      apply(.quoted, withoutQuoted(lines, source))
      apply(.signature, withoutSignature(lines, source))
      apply(.greeting, withoutGreeting(lines, source))
      return lines
    }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    for line in kept {
      if !out.isEmpty, out.last != ByteClass.newline { out.append(ByteClass.newline) }
      out.append(contentsOf: text[line])
    }
    while let last = out.last, last <= 32 { out.removeLast() }
    return (out, removed)
  }

  private typealias Source = UnsafeBufferPointer<UInt8>

  private static func withoutQuoted(_ lines: [Range<Int>], _ source: Source) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    func isQuoted(_ line: Range<Int>) -> Bool {
      !line.isEmpty && source[line.lowerBound] == UInt8(ascii: ">")
    }
    for (index, line) in lines.enumerated() {
      if isQuoted(line) { continue }
      if startsQuotedMail(index, lines, source) {
        // Where the mail below is marked line by line, what stands between is the customer's.
        if lines[(index + 1)...].contains(where: isQuoted) { continue }
        break
      }
      if isDisclaimer(line, source) { break }
      kept.append(line)
    }
    return kept
  }

  /// Sentences of the small print below mails of organisations.
  private static let disclaimers: [StaticString] = [
    "uitsluitend bestemd voor", "geen rechten worden ontleend", "intended solely for",
    "intended only for", "is confidential and", "are confidential and",
    "kan vertrouwelijke informatie bevatten", "kunnen vertrouwelijke informatie bevatten",
    "consider the environment before printing", "denk aan het milieu voordat",
    "ausschließlich für den adressaten", "if you are not the intended recipient",
    "indien u niet de geadresseerde bent", "ce message est confidentiel",
  ]

  private static func isDisclaimer(_ line: Range<Int>, _ source: Source) -> Bool {
    line.count >= 30 && disclaimers.contains { contains(line, $0, source) }
  }

  private static func startsQuotedMail(
    _ index: Int, _ lines: [Range<Int>], _ source: Source
  ) -> Bool {
    let line = lines[index]
    let at = line.lowerBound
    if source.hasPrefix("-----", at: at) {
      return contains(line, "message", source) || contains(line, "bericht", source)
    }
    if source.hasPrefix("van:", at: at) || source.hasPrefix("from:", at: at) {
      return lines[(index + 1)...].prefix(3).contains {
        source.hasPrefix("verzonden:", at: $0.lowerBound)
          || source.hasPrefix("sent:", at: $0.lowerBound)
          || source.hasPrefix("aan:", at: $0.lowerBound)
          || source.hasPrefix("to:", at: $0.lowerBound)
          || source.hasPrefix("datum:", at: $0.lowerBound)
          || source.hasPrefix("date:", at: $0.lowerBound)
      }
    }
    guard line.count < 160, let last = line.last, source[last] == UInt8(ascii: ":") else {
      return false
    }
    if source.hasPrefix("on ", at: at) { return contains(line, "wrote", source) }
    return source.hasPrefix("op ", at: at) && contains(line, "schreef", source)
  }

  private static func contains(_ line: Range<Int>, _ text: StaticString, _ source: Source) -> Bool {
    line.contains { source.hasPrefix(text, at: $0) }
  }

  private static let closings: [StaticString] = [
    "met vriendelijke groet", "met hartelijke groet", "met groet", "vriendelijke groet",
    "hartelijke groet", "hoogachtend", "mvg", "m.v.g", "gr.", "groet", "groeten", "groetjes",
    "kind regards", "best regards", "warm regards", "regards", "yours sincerely",
    "yours faithfully", "sincerely", "best wishes", "many thanks", "with kind regards",
    "alvast bedankt", "bij voorbaat dank", "thanks in advance", "verzonden vanaf mijn",
    "verstuurd vanaf mijn", "sent from my", "cheers", "thanks",
  ]

  /// Cuts at `-- ` or at a closing formula that begins a short line, not further than eight lines
  /// from the end.
  private static func withoutSignature(_ lines: [Range<Int>], _ source: Source) -> [Range<Int>] {
    for (index, line) in lines.enumerated() where index > 0 && lines.count - index <= 9 {
      if line.count == 2, source.hasPrefix("--", at: line.lowerBound) {
        return Array(lines[..<index])
      }
      guard line.count <= 60 else { continue }
      for closing in closings where source.hasPrefix(closing, at: line.lowerBound) {
        let after = line.lowerBound + closing.utf8CodeUnitCount
        if after == line.upperBound || !ByteClass.isWord(source[after])
          || closing.utf8CodeUnitCount > 10
        {
          return Array(lines[..<index])
        }
      }
    }
    return lines
  }

  private static let greetings: [StaticString] = [
    "beste", "geachte", "hallo", "hoi", "goedemorgen", "goedemiddag", "goedenavond", "goedendag",
    "goede morgen", "goede middag", "dag", "l.s.", "dear", "hello", "hi", "hey", "good morning",
    "good afternoon", "good evening", "to whom it may concern", "mijnheer", "mevrouw", "heer",
  ]

  /// Drops a greeting in front: a first line that is nothing else (short, and closed by a comma or by the
  /// line), or the words up to the comma when the question follows on the same line.
  private static func withoutGreeting(_ lines: [Range<Int>], _ source: Source) -> [Range<Int>] {
    guard let first = lines.firstIndex(where: { !$0.isEmpty }) else {
      return lines
    }
    let line = lines[first]
    guard let last = line.last else { return lines }
    for greeting in greetings where source.hasPrefix(greeting, at: line.lowerBound) {
      let after = line.lowerBound + greeting.utf8CodeUnitCount
      guard after == line.upperBound || !ByteClass.isWord(source[after]) else { continue }
      func words(upTo end: Int) -> Int {
        (line.lowerBound..<end).reduce(1) { $0 + (source[$1] == ByteClass.space ? 1 : 0) }
      }
      func closes(_ place: Int) -> Bool {
        source[place] == UInt8(ascii: ",") || source[place] == UInt8(ascii: "!")
      }
      let others = Array(lines[(first + 1)...])
      if line.count <= 48, !others.isEmpty, source[last] != UInt8(ascii: "?"),
        words(upTo: line.upperBound) <= (closes(last) ? 6 : 3)
      {
        return others
      }
      guard let closing = line.first(where: closes), closing - line.lowerBound <= 32,
        words(upTo: closing) <= 3
      else { continue }
      let rest = source.trimmed((closing + 1)..<line.upperBound)
      return rest.isEmpty ? lines : [rest] + others
    }
    return lines
  }
}
