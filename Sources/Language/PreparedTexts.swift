public import ContactModel

/// The texts of a log, cleaned, masked and cut into terms.
public struct PreparedTexts: Sendable {
  /// What the customer said, masked, without markup, quoted mail, greeting and signature.
  public let shown: [String]
  /// The language of each text.
  public let languages: [TextLanguage]
  /// The language most texts are in.
  public let usualLanguage: TextLanguage
  /// The terms of each text.
  public let terms: TermLists
  /// What the term ids mean.
  public let lexicon: Lexicon
  /// How often each kind of personal data was masked.
  public let masked: [PersonalDataMasker.Kind: Int]
  /// Counts of what the cleaning did.
  public let cleaning: CleaningCounts
}

/// What cleaning did to the texts of a log, in numbers of texts (or words for ``corrected``).
public struct CleaningCounts: Sendable, Equatable {
  /// Texts with HTML taken off.
  public var markup = 0
  /// Texts with quoted mail taken off.
  public var quoted = 0
  /// Texts with a signature taken off.
  public var signatures = 0
  /// Texts with a greeting line taken off.
  public var greetings = 0
  /// Texts with a line taken off that many unrelated texts carry.
  public var boilerplate = 0
  /// Distinct words read as a typing error of another word.
  public var corrected = 0
}
