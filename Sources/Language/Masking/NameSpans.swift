import ContactModel

/// Finds names of persons and streets with a number in a text whose other personal data is known.
///
/// A name is told by a cue before it (`dhr.`, `Naam:`, `mijn naam is`, a closing formula), by initials, or by a frequent
/// first name with another capital behind it; where it was found once, its words are names in the rest of the text.
struct NameSpans {
  private let source: UnsafeBufferPointer<UInt8>
  /// What is masked or passed over already, in order; no name goes into it.
  private let fixed: [SensitiveSpan]

  init(in source: UnsafeBufferPointer<UInt8>, around fixed: [SensitiveSpan]) {
    self.source = source
    self.fixed = fixed
  }

  /// The spans, in order.
  /// - Complexity: linear in the text.
  func find() -> [SensitiveSpan] {
    var spans: [SensitiveSpan] = []
    forEachWord(outside: fixed) { start, limit in
      if let name = name(at: start, limit: limit) {
        spans.append(SensitiveSpan(range: name, kind: .name))
        return name.upperBound
      }
      if let end = streetEnd(at: start, limit: limit) {
        spans.append(SensitiveSpan(range: start..<end, kind: .address))
        return end
      }
      return word(at: start, limit: limit).upperBound
    }
    return withRepeatedNames(spans)
  }

  /// Visits the words outside of spans that stand in order.
  /// - Parameter visit: told where a word begins and where the next span does; returns where to go on.
  private func forEachWord(outside spans: [SensitiveSpan], _ visit: (Int, Int) -> Int) {
    var next = 0
    var i = 0
    while i < source.count {
      while next < spans.count, spans[next].range.upperBound <= i { next += 1 }
      if next < spans.count, spans[next].range.lowerBound <= i {
        i = spans[next].range.upperBound
      } else if isWordStart(i) {
        let limit = next < spans.count ? spans[next].range.lowerBound : source.count
        i = max(i + 1, visit(i, limit))
      } else {
        i += 1
      }
    }
  }

  private func isWordStart(_ i: Int) -> Bool {
    (ByteClass.isLetter(source[i]) || source[i] >= 0xC3)
      && (i == 0 || !ByteClass.isWord(source[i - 1]))
  }

  // MARK: cues

  private enum Style {
    /// Words with a capital, or frequent names without.
    case capitals
    /// Up to three words whatever their case, but those that are no names.
    case said
    /// What fills the rest of the line, up to four words.
    case line
  }

  private static let cues: [(words: StaticString, style: Style)] = [
    ("dhr", .capitals), ("dhr.", .capitals), ("mevr", .capitals), ("mevr.", .capitals),
    ("mw", .capitals), ("mw.", .capitals), ("mevrouw", .capitals), ("meneer", .capitals),
    ("mijnheer", .capitals), ("de heer", .capitals), ("hr", .capitals), ("hr.", .capitals),
    ("fam", .capitals), ("fam.", .capitals), ("familie", .capitals), ("mej", .capitals),
    ("mej.", .capitals), ("juffrouw", .capitals), ("mr", .capitals), ("mr.", .capitals),
    ("mrs", .capitals), ("mrs.", .capitals), ("ms", .capitals), ("ms.", .capitals),
    ("miss", .capitals), ("dr", .capitals), ("dr.", .capitals), ("drs", .capitals),
    ("drs.", .capitals), ("prof", .capitals), ("prof.", .capitals), ("ir.", .capitals),
    ("herr", .capitals), ("frau", .capitals), ("madame", .capitals), ("monsieur", .capitals),
    ("heer", .capitals), ("klant", .capitals), ("collega", .capitals), ("partner", .capitals),
    ("ik ben", .capitals), ("namens", .capitals), ("beste", .capitals), ("dear", .capitals),
    ("geachte", .capitals), ("this is", .capitals), ("t.a.v.", .capitals), ("tav", .capitals),
    ("mijn naam is", .said), ("my name is", .said), ("ik heet", .said), ("i am called", .said),
    ("u spreekt met", .said), ("je spreekt met", .said), ("t.n.v.", .said), ("tnv", .said),
    ("ten name van", .said), ("op naam van", .said), ("in the name of", .said),
    ("ik sprak met", .said), ("sprak met", .said), ("gesproken met", .said), ("i spoke to", .said),
    ("spoke to", .said), ("spoke with", .said), ("gebeld met", .capitals), ("naam:", .line),
    ("name:", .line), ("voornaam:", .line), ("achternaam:", .line), ("voorletters:", .line),
    ("contactpersoon:", .line), ("first name:", .line), ("last name:", .line),
    ("full name:", .line), ("surname:", .line), ("aanvrager:", .line), ("melder:", .line),
    ("tenaamstelling:", .line), ("kind regards", .line), ("best regards", .line),
    ("warm regards", .line), ("regards", .line), ("many thanks", .line), ("best wishes", .line),
    ("yours sincerely", .line), ("yours faithfully", .line), ("sincerely", .line),
    ("met vriendelijke groet", .line), ("met vriendelijke groeten", .line),
    ("vriendelijke groet", .line), ("met hartelijke groet", .line), ("met groet", .line),
    ("vriendelijke groeten", .line), ("hartelijke groeten", .line), ("hoogachtend", .line),
    ("groet", .line), ("groeten", .line), ("groetjes", .line), ("mvg", .line), ("m.v.g.", .line),
    ("gr", .line), ("gr.", .line), ("grt", .line), ("cheers", .line),
  ]

  /// The cues by the letter they begin with.
  private static let byLetter: [[(words: StaticString, style: Style)]] = (0..<26).map { letter in
    cues.filter { $0.words.utf8Start[0] == UInt8(letter) + UInt8(ascii: "a") }
      .sorted { $0.words.utf8CodeUnitCount > $1.words.utf8CodeUnitCount }
  }

  private static let particles: Set<String> = [
    "van", "de", "der", "den", "het", "'t", "ten", "ter", "te", "in", "el", "al", "von", "op", "la",
    "le", "du", "dos", "da", "bin", "ben", "v", "vd", "v.d.", "'s", "abu", "ibn", "mac", "o",
  ]
  private static let notNames: Set<String> = BuiltInList.wordSet(
    """
    en ik het een er niet wil heeft is and i the a an not kan zou graag mijn my u we wij belt vraagt
    geeft met over voor to for about hoe wat waar belde dat die klant customer sir madam team mevrouw
    meneer heer klantenservice helpdesk support allemaal iedereen collega gemeente aan bij om naar nog
    maar als dan ook wel geen door uit bel mail email telefoon tel mobiel adres postcode woonplaats
    kenteken geboortedatum rekening bereikbaar bsn iban zie maak dit deze mw mevr dhr hr mr mrs ms dr
    afdeling department jullie someone iemand niemand one of from your uw onze our them him her hem haar
    was waren were had has have said says zei zegt boos tevreden again weer eerder previously twice
    yesterday gisteren vandaag today morgen tomorrow maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag monday tuesday wednesday thursday friday saturday sunday januari februari maart april mei juni
    juli augustus september oktober november december january february march may june july august october
    nederland holland amsterdam rotterdam utrecht beste geachte dear hallo hello hi goedemorgen
    goedemiddag goedendag dag onderwerp bericht subject message e-mail ps p.s nieuw nieuwe new per via
    graag svp aub s.v.p a.u.b hierbij bijgaand verzonden verstuurd sent datum date order bestelling
    factuur polis zaak ticket case nummer number dank bedankt thanks thank please on at
    """)

  /// The name that begins at a word or behind the cue that does; nil for none.
  private func name(at start: Int, limit: Int) -> Range<Int>? {
    let letter = Int(ByteClass.lowered(source[start])) - 97
    if (0..<26).contains(letter) {
      for cue in NameSpans.byLetter[letter] where source.hasPrefix(cue.words, at: start) {
        let end = start + cue.words.utf8CodeUnitCount
        guard end < limit, !ByteClass.isWord(source[end]) || source[end - 1] == UInt8(ascii: ":")
        else { continue }
        guard let from = behindCue(end, style: cue.style, limit: limit) else { continue }
        if let end = nameEnd(at: from, cue.style, limit: limit) { return from..<end }
      }
    }
    guard ByteClass.isUpper(source[start]) || source[start] >= 0xC3 else { return nil }
    if let end = initialsAndSurname(at: start, limit: limit) { return start..<end }
    let first = word(at: start, limit: limit)
    guard first.count >= 3, PersonNames.first.contains(folded(first)),
      let end = surnameEnd(behind: first.upperBound, limit: limit)
    else { return nil }
    return start..<end
  }

  /// Where a name behind a cue begins: a blank or more on, below a closing formula on the next line.
  private func behindCue(_ end: Int, style: Style, limit: Int) -> Int? {
    var i = end
    let isLine = { if case .line = style { true } else { false } }()
    var lineEnds = 0
    while i < limit {
      let byte = source[i]
      if byte == 32 || byte == 9 || byte == 13 {
        i += 1
      } else if isLine,
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!")
      {
        i += 1
      } else if isLine, byte == ByteClass.newline, source[end - 1] != UInt8(ascii: ":"),
        lineEnds < 2
      {
        lineEnds += 1
        i += 1
      } else {
        break
      }
    }
    return i > end && i < limit || (i == end && source[end - 1] == UInt8(ascii: ":") && i < limit)
      ? i : nil
  }

  private func nameEnd(at start: Int, _ style: Style, limit: Int) -> Int? {
    var end: Int?
    var count = 0
    var i = start
    let most = { if case .said = style { 3 } else { 4 } }()
    while i < limit, count < most, i - start < 60 {
      let word = self.word(at: i, limit: limit)
      guard !word.isEmpty, word.upperBound == limit || !ByteClass.isDigit(source[word.upperBound])
      else { break }
      let lower = lowered(word)
      let isCapital = ByteClass.isUpper(source[word.lowerBound]) || source[word.lowerBound] >= 0xC3
      let isInitial = isInitials(word)
      if NameSpans.particles.contains(lower), !isInitial {
        // A particle is part of a name only in front of one.
        count -= 1
      } else if NameSpans.notNames.contains(lower) {
        break
      } else {
        let isName: Bool
        switch style {
        case .capitals: isName = isCapital || isFrequent(word)
        case .said: isName = true
        case .line:
          isName = isCapital || isFrequent(word) || isLastOfLine(word, limit: limit, from: start)
        }
        guard isName else { break }
        end = word.upperBound
      }
      count += 1
      guard word.upperBound < limit, source[word.upperBound] == 32 else { break }
      i = word.upperBound + 1
    }
    return end
  }

  /// Whether a line of at most four words, the one that begins at `start`, has a word without capital as a name: the
  /// whole line then is the signature.
  private func isLastOfLine(_ word: Range<Int>, limit: Int, from start: Int) -> Bool {
    var i = start
    var words = 1
    while i < limit, source[i] != ByteClass.newline {
      if source[i] == 32 { words += 1 }
      if !ByteClass.isWord(source[i]), source[i] != 32, source[i] != UInt8(ascii: "-"),
        source[i] != UInt8(ascii: ".")
      {
        return false
      }
      i += 1
    }
    return words <= 4 && word.count >= 3
  }

  // MARK: initials and surnames

  private func isInitials(_ word: Range<Int>) -> Bool {
    word.count >= 2 && source[word.upperBound - 1] == UInt8(ascii: ".")
      && ByteClass.isUpper(source[word.lowerBound])
  }

  /// The end of `M.A. van den Berg`; nil for anything else.
  private func initialsAndSurname(at start: Int, limit: Int) -> Int? {
    let initials = word(at: start, limit: limit)
    guard isInitials(initials), initials.count <= 8 else { return nil }
    let letters = lowered(initials)
    guard
      !["b.v.", "n.v.", "p.s.", "v.o.f.", "c.v.", "m.v.g.", "a.u.b.", "s.v.p."].contains(letters)
    else { return nil }
    // Letters and points in turn: `Afd.` is a word.
    for (offset, place) in initials.enumerated()
    where (source[place] == UInt8(ascii: ".")) != (offset % 2 == 1) { return nil }
    return surnameEnd(behind: initials.upperBound, limit: limit)
  }

  /// The end of a surname with a capital, particles in front, one blank behind a place.
  private func surnameEnd(behind place: Int, limit: Int) -> Int? {
    var i = place
    for _ in 0..<4 {
      guard i < limit, source[i] == 32 else { return nil }
      let next = word(at: i + 1, limit: limit)
      guard !next.isEmpty, next.upperBound == limit || !ByteClass.isDigit(source[next.upperBound])
      else { return nil }
      let lower = lowered(next)
      let isCapital = ByteClass.isUpper(source[next.lowerBound]) || source[next.lowerBound] >= 0xC3
      if NameSpans.particles.contains(lower) || isInitials(next) {
        i = next.upperBound
        continue
      }
      return isCapital && next.count >= 3 && !NameSpans.notNames.contains(lower)
        ? next.upperBound : nil
    }
    return nil
  }

  /// Other places where a word of a found name stands with a capital.
  private func withRepeatedNames(_ spans: [SensitiveSpan]) -> [SensitiveSpan] {
    var names: Set<String> = []
    for span in spans where span.kind == .name {
      var i = span.range.lowerBound
      while i < span.range.upperBound {
        let word = word(at: i, limit: span.range.upperBound)
        if word.count >= 4, ByteClass.isUpper(source[i]), !isInitials(word) {
          let lower = lowered(word)
          if !NameSpans.particles.contains(lower), !NameSpans.notNames.contains(lower) {
            names.insert(lower)
          }
        }
        i = max(i + 1, word.upperBound + 1)
      }
    }
    guard !names.isEmpty else { return spans }
    let taken = (spans + fixed).sorted { $0.range.lowerBound < $1.range.lowerBound }
    var more: [SensitiveSpan] = []
    forEachWord(outside: taken) { start, _ in
      let word = word(at: start, limit: source.count)
      if ByteClass.isUpper(source[start]), names.contains(lowered(word)) {
        more.append(SensitiveSpan(range: word, kind: .name))
      }
      return word.upperBound
    }
    return more.isEmpty
      ? spans : (spans + more).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: words

  /// The word at a place: letters, hyphens and apostrophes between them, or initials with their points.
  private func word(at start: Int, limit: Int) -> Range<Int> {
    var i = start
    func isLetter(_ place: Int) -> Bool {
      place < limit && (ByteClass.isLetter(source[place]) || source[place] >= 0x80)
    }
    if i < limit, source[i] == UInt8(ascii: "'"), isLetter(i + 1) { i += 1 }
    while i < limit {
      let byte = source[i]
      if isLetter(i) {
        i += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'"), i > start, isLetter(i + 1) {
        i += 1
      } else if byte == UInt8(ascii: "."), i > start, ByteClass.isUpper(source[i - 1]),
        i == start + 1 || source[i - 2] == UInt8(ascii: ".")
      {
        // The point of an initial.
        i += 1
      } else {
        break
      }
    }
    return start..<i
  }

  private func lowered(_ word: Range<Int>) -> String {
    String(decoding: source[word], as: UTF8.self).lowercased()
  }

  /// The word in lower case without diacritics.
  private func folded(_ word: Range<Int>) -> String {
    Tokenizer.tokens(of: String(decoding: source[word], as: UTF8.self)).first ?? ""
  }

  private func isFrequent(_ word: Range<Int>) -> Bool {
    let name = folded(word)
    return PersonNames.sur.contains(name) || PersonNames.first.contains(name)
      || PersonNames.behindCue.contains(name)
  }

  // MARK: streets

  private static let streetEndings = [
    "straat", "laan", "weg", "plein", "singel", "gracht", "kade", "dijk", "hof", "steeg", "pad",
    "plantsoen", "dreef", "markt", "wal", "boulevard", "allee", "ring", "baan", "park", "haven",
    "street", "road", "avenue", "lane", "close", "drive", "crescent", "gardens", "terrace",
  ]

  /// The end of `Dorpsstraat 24 bis`, `Laan van Meerdervoort 131`, `Burgemeester de Vlugtlaan 210`: words with a
  /// capital, one of them with a street's ending, and a number behind the last.
  private func streetEnd(at start: Int, limit: Int) -> Int? {
    guard ByteClass.isUpper(source[start]) else { return nil }
    var isStreet = false
    var i = start
    for _ in 0..<5 {
      let word = word(at: i, limit: limit)
      guard !word.isEmpty else { return nil }
      let lower = lowered(word)
      let isCapital = ByteClass.isUpper(source[word.lowerBound])
      guard
        isCapital || NameSpans.particles.contains(lower) || NameSpans.streetEndings.contains(lower)
      else { return nil }
      if word.count >= 3, NameSpans.streetEndings.contains(where: lower.hasSuffix) {
        isStreet = true
      }
      if isStreet, let end = HouseNumber.end(in: source, at: word.upperBound) {
        return min(end, limit)
      }
      guard word.upperBound < limit, source[word.upperBound] == 32 else { return nil }
      i = word.upperBound + 1
    }
    return nil
  }
}
