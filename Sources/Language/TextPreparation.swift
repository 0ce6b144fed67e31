import ContactModel

/// Turns the texts of a log into terms: markup, quoted mail, greeting, signature and boilerplate off;
/// personal data masked; words folded, spelling errors read as meant, stemmed, compounds split.
public struct TextPreparation: Sendable {
  private let threads: Int
  private let chunk = 2_048

  /// A preparation that uses up to `threads` threads; the result does not depend on the number.
  public init(threads: Int) { self.threads = threads }

  /// Prepares all texts of a log together, since spelling and compounds are learnt from the log.
  /// - Complexity: linear in the bytes, plus the distinct words times their length.
  public func prepare(_ texts: [String]) -> PreparedTexts {
    var cleaned = cleanedChunks(of: texts)
    let boilerplate = boilerplateLines(in: cleaned)
    if !boilerplate.isEmpty {
      cleaned = orderedMap(count: cleaned.count, threads: threads) { [cleaned] in
        cleaned[$0].without(boilerplate)
      }
    }
    let tokenised = orderedMap(count: cleaned.count, threads: threads) { [cleaned] in
      TokenChunk(of: cleaned[$0].texts)
    }
    let shown = cleaned.flatMap { chunk in chunk.texts.map { String(decoding: $0, as: UTF8.self) } }
    let tokens = LogTokens(tokenised)
    let languages = identifyLanguages(tokens)
    let forms = WordForms(
      tokens: tokens.words, counts: tokens.counts, languages: Set(languages.each))
    let (terms, lexicon) = terms(of: tokens, forms: forms, languages: languages.each)
    var counts = cleaned.reduce(into: CleaningCounts()) { $0.add($1.counts) }
    counts.corrected = forms.corrected
    return PreparedTexts(
      shown: shown, languages: languages.each, usualLanguage: languages.usual, tokens: tokens,
      terms: terms,
      lexicon: lexicon,
      masked: cleaned.reduce(into: [:]) { $0.merge($1.masked, uniquingKeysWith: +) },
      cleaning: counts)
  }

  private func cleanedChunks(of texts: [String]) -> [CleanedChunk] {
    let parts = (texts.count + chunk - 1) / chunk
    return orderedMap(count: parts, threads: threads) { part in
      CleanedChunk(of: texts[(part * chunk)..<min(texts.count, (part + 1) * chunk)])
    }
  }

  private func boilerplateLines(in chunks: [CleanedChunk]) -> Set<UInt64> {
    var finder = BoilerplateFinder()
    for chunk in chunks { for lines in chunk.lineHashes { finder.add(lines) } }
    return finder.boilerplate()
  }

  private func identifyLanguages(
    _ merged: LogTokens
  ) -> (each: [TextLanguage], usual: TextLanguage) {
    let votes = merged.words.map { LanguageIdentifier.points(of: $0) }
    let points = (0..<merged.count).map { text -> LanguageIdentifier.Points in
      var sum: LanguageIdentifier.Points = 0
      var counted = 0
      for token in merged[text] where votes[Int(token)] > 0 {
        sum += votes[Int(token)]
        counted += 1
        if counted == LanguageIdentifier.mostVotes { break }
      }
      return sum
    }
    let usual = LanguageIdentifier.usual(of: points)
    let each = (0..<merged.count).map {
      LanguageIdentifier.language(points: points[$0], tokens: merged[$0].count, usual: usual)
    }
    return (each, usual)
  }

  /// Numbers the stems in alphabetical order and writes each text as its terms.
  private func terms(
    of merged: LogTokens, forms: WordForms, languages: [TextLanguage]
  ) -> (TermLists, Lexicon) {
    var stems = TokenTable(capacity: 1 << 14)
    func ids(_ words: [String]) -> [Int32] { words.map { stems.id(of: $0.utf8) } }
    let known = TextLanguage.allCases.compactMap { language in
      forms.stems[language].map { (language, $0.map(ids)) }
    }
    let other = merged.words.map { token in
      token.utf8.allSatisfy(ByteClass.isDigit) ? [] : ids([token])
    }
    let sorted = (0..<stems.count).map { (text: stems.text(of: $0), id: $0) }
      .sorted { $0.text < $1.text }
    var rank = [Int32](repeating: 0, count: sorted.count)
    for (place, stem) in sorted.enumerated() { rank[stem.id] = Int32(place) }

    var starts: [Int32] = [0]
    var terms: [Int32] = []
    var formCounts: [[Int32: Int]] = Array(repeating: [:], count: sorted.count)
    starts.reserveCapacity(merged.count + 1)
    terms.reserveCapacity(merged.tokenCount)
    var sentenceEnds: [Int32] = []
    var place = 0
    var nextEnd = 0
    for i in 0..<merged.count {
      let forms = known.first { $0.0 == languages[i] }?.1 ?? other
      for token in merged[i] {
        for (position, stem) in forms[Int(token)].enumerated() {
          let term = rank[Int(stem)]
          terms.append(term)
          if position == 0 { formCounts[Int(term)][token, default: 0] += 1 }
        }
        place += 1
        while nextEnd < merged.sentenceEnds.count, Int(merged.sentenceEnds[nextEnd]) <= place {
          if sentenceEnds.last != Int32(terms.count) { sentenceEnds.append(Int32(terms.count)) }
          nextEnd += 1
        }
      }
      starts.append(Int32(terms.count))
    }
    let words = sorted.enumerated().map { place, stem in
      let best = formCounts[place].map { (count: $0.value, word: merged.words[Int($0.key)]) }
        .min { ($1.count, $0.word) < ($0.count, $1.word) }
      return best?.word ?? stem.text
    }
    return (
      TermLists(starts: starts, terms: terms, sentenceEnds: sentenceEnds),
      Lexicon(stems: sorted.map(\.text), words: words)
    )
  }
}

/// A chunk of texts after cleaning and masking.
private struct CleanedChunk: Sendable {
  var texts: [[UInt8]] = []
  var masked: [PersonalDataMasker.Kind: Int] = [:]
  var counts = CleaningCounts()

  /// Number of the first text in the log.
  private let offset: Int

  init(of source: ArraySlice<String>) {
    offset = source.startIndex
    let masker = PersonalDataMasker(maskingReferences: true)
    texts.reserveCapacity(source.count)
    for (index, text) in zip(source.indices, source) {
      let bytes = Array(text.utf8)
      let plain = MarkupStripper.strip(bytes)
      if plain.count != bytes.count { counts.markup.add(index) }
      let asked = FormFields.question(in: plain) ?? plain
      if asked.count != plain.count { counts.forms.add(index) }
      let trimmed = MailTrimmer.trim(asked)
      if trimmed.removed.contains(.quoted) { counts.quoted.add(index) }
      if trimmed.removed.contains(.signature) { counts.signatures.add(index) }
      var isMasked = false
      texts.append(
        masker.mask(trimmed.text) {
          masked[$0, default: 0] += 1
          isMasked = true
        })
      if isMasked { counts.masked.add(index) }
    }
  }

  /// The hashes of the lines of each text.
  var lineHashes: [[UInt64]] {
    texts.map { text in
      text.split(separator: ByteClass.newline).compactMap(BoilerplateFinder.hash)
    }
  }

  /// The same texts without boilerplate lines; a text of boilerplate alone keeps its lines.
  func without(_ boilerplate: Set<UInt64>) -> CleanedChunk {
    var result = self
    for (index, text) in texts.enumerated() {
      let lines = text.split(separator: ByteClass.newline)
      let kept = lines.filter { line in
        BoilerplateFinder.hash(line).map { !boilerplate.contains($0) } ?? true
      }
      guard kept.count < lines.count, !kept.isEmpty else { continue }
      result.texts[index] = Array(kept.joined(separator: [ByteClass.newline]))
      result.counts.boilerplate.add(offset + index)
    }
    return result
  }
}

extension CleaningCounts {
  fileprivate mutating func add(_ other: CleaningCounts) {
    markup.add(other.markup)
    forms.add(other.forms)
    quoted.add(other.quoted)
    signatures.add(other.signatures)
    boilerplate.add(other.boilerplate)
    masked.add(other.masked)
    corrected += other.corrected
  }
}
