public import ContactModel

/// The texts of a log, cleaned, masked and cut into terms.
public struct PreparedTexts: Sendable {
  /// What the customer said, masked, without markup, quoted mail, greeting and signature.
  public let shown: [String]
  /// The language of each text.
  public let languages: [TextLanguage]
  /// The language most texts are in.
  public let usualLanguage: TextLanguage
  /// The words of each text.
  public let tokens: LogTokens
  /// The terms of each text.
  public let terms: TermLists
  /// What the term ids mean.
  public let lexicon: Lexicon
  /// How often each kind of personal data was masked.
  public let masked: [PersonalDataMasker.Kind: Int]
  /// Counts of what the cleaning did.
  public let cleaning: CleaningCounts
}

extension PreparedTexts {
  /// The texts of some contacts, in their order, with what was learnt from all.
  public func selecting(_ contacts: [Int]) -> PreparedTexts {
    PreparedTexts(
      shown: contacts.map { shown[$0] }, languages: contacts.map { languages[$0] },
      usualLanguage: usualLanguage, tokens: tokens.selecting(contacts),
      terms: terms.selecting(contacts), lexicon: lexicon, masked: masked, cleaning: cleaning)
  }

  /// How much the middle text tells of its own, 0 ... 1: 0 for logs of single sentences, up to 12 words; 1 for whole
  /// contacts, from 22 words.
  ///
  /// What natural contacts teach holds for the second; the first are told by their few words.
  public var fullness: Double {
    let lengths = shown.map { $0.utf8.count { $0 == 32 || $0 == 10 } + 1 }.sorted()
    guard !lengths.isEmpty else { return 0 }
    return min(1, max(0, (Double(lengths[lengths.count / 2]) - 12) / 10))
  }

  /// The same texts as codes: nothing is read into their words.
  public var asCodes: PreparedTexts {
    PreparedTexts(
      shown: shown, languages: languages.map { _ in .code }, usualLanguage: usualLanguage,
      tokens: tokens, terms: terms, lexicon: lexicon, masked: masked, cleaning: cleaning)
  }
}

/// How many texts something was done to, and the first of them.
public struct TextTally: Sendable, Equatable {
  /// Number of texts.
  public private(set) var count = 0
  /// The first of them; nil for none.
  public private(set) var first: Int?

  /// One text more.
  mutating func add(_ text: Int) {
    count += 1
    first = min(first ?? text, text)
  }

  /// What was counted in another chunk.
  mutating func add(_ other: TextTally) {
    count += other.count
    if let text = other.first { first = min(first ?? text, text) }
  }
}

/// What cleaning did to the texts of a log.
public struct CleaningCounts: Sendable, Equatable {
  /// Texts with HTML taken off.
  public internal(set) var markup = TextTally()
  /// Texts of forms, of which the question was kept.
  public internal(set) var forms = TextTally()
  /// Texts with quoted mail taken off.
  public internal(set) var quoted = TextTally()
  /// Texts with a signature taken off.
  public internal(set) var signatures = TextTally()
  /// Texts with a line taken off that many unrelated texts carry.
  public internal(set) var boilerplate = TextTally()
  /// Texts with personal data masked.
  public internal(set) var masked = TextTally()
  /// Distinct words read as a typing error of another word.
  public internal(set) var corrected = 0
}
