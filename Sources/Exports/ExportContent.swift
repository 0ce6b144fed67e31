public import ContactModel

/// What was understood of one file.
public struct ExportSummary: Sendable {
  /// Name of the file, without its folder.
  public let file: String
  /// SHA-256 of its bytes.
  public var hash = ""
  /// The system it came from; `generic` when none was recognised.
  public var system = "generic"
  /// Encoding, as recognised or declared.
  public var encoding = ""
  /// How it is written: delimiter and quoting, or the repeating XML element.
  public var dialect = ""
  /// The dialect and the runner-up of a delimited file: delimiter, quote, score 0 ... 1.
  public var dialectScores: [(delimiter: String, quote: String, score: Double)] = []
  /// Column names in order.
  public var columns: [String] = []
  /// For each role with a column, its first filled cells; not masked.
  public var examples: [ColumnRole: [String]] = [:]
  /// Roles and columns.
  public var mapping: ColumnMapping?
  /// Records that were read, refused ones included.
  public var records = 0
  /// Records that could not be read.
  public var refused = 0
  /// Whether the texts are categories, since the file has no texts.
  public var textsAreCategories = false

  /// Nothing understood yet of a file.
  public init(file: String) { self.file = file }
}

/// The contacts of one file, with what was understood and found.
public struct ExportContent: Sendable {
  /// The contacts in the order of the file.
  public var contacts: [Contact] = []
  /// What was understood.
  public var summary: ExportSummary
  /// What was found.
  public var findings: [Finding] = []
}
