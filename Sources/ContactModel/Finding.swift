/// A text in the two languages of the reports.
public struct BilingualText: Hashable, Sendable {
  /// The Dutch text.
  public let dutch: String
  /// The English text.
  public let english: String

  /// A text in both languages.
  public init(dutch: String, english: String) {
    self.dutch = dutch
    self.english = english
  }

  /// The text in one of the languages of the reports.
  public func text(in language: ReportLanguage) -> String {
    language == .dutch ? dutch : english
  }
}

/// The language a report is written in.
public enum ReportLanguage: String, Hashable, Sendable, CaseIterable {
  /// Dutch: `;`, decimal comma, UTF-8 with byte order mark, CRLF.
  case dutch = "nl"
  /// English: comma, decimal point, RFC 4180.
  case english = "en"
}

/// A place in an input file.
public struct Place: Hashable, Sendable, Comparable {
  /// Name of the file, without its folder.
  public let file: String
  /// Line in the file, from 1; 0 when the whole file is meant.
  public let line: Int

  /// A line of a file; line 0 means the whole file.
  public init(file: String, line: Int = 0) {
    self.file = file
    self.line = line
  }

  /// `file:line:`, as editors jump to, or `file:`.
  public var prefix: String { line > 0 ? "\(file):\(line):" : "\(file):" }

  /// By file name, then by line.
  public static func < (a: Place, b: Place) -> Bool { (a.file, a.line) < (b.file, b.line) }
}

/// Something worth telling about rows or files that did not stop the run.
public struct Finding: Hashable, Sendable {
  /// What happened to the rows a finding speaks of.
  public enum Effect: String, Hashable, Sendable, CaseIterable {
    /// Nothing was lost: something was read, guessed or worth knowing.
    case noted
    /// The data was changed so that it could be read.
    case repaired
    /// A record was kept apart from the grouping, and counted.
    case setAside = "set-aside"
    /// A record, or a part of one, could not be read.
    case refused
  }

  /// Stable code such as `csv.ragged-row`.
  public let code: String
  /// What happened to the rows.
  public let effect: Effect
  /// Where it was seen first.
  public let place: Place
  /// How many times it was seen.
  public let count: Int
  /// What, what was assumed, and what to do.
  public let text: BilingualText
  /// Whether the user must know: it is said on the terminal too. What could not be read always is.
  public let isTold: Bool

  /// A finding seen `count` times, first at `place`.
  /// - Parameters:
  ///   - kind: what was found.
  ///   - detail: what the code ends with, for kinds of several: `column.guessed-time`.
  ///   - values: what stands in the text where the kind has `{name}`; every such place needs one.
  ///   - isTold: whether the user must know, where that depends on more than the kind.
  public init(
    _ kind: some FindingKind, detail: String = "", at place: Place, count: Int = 1,
    _ values: [String: FindingValue] = [:], isTold: Bool? = nil
  ) {
    let fact = kind.fact
    self.isTold = isTold ?? fact.isTold || fact.effect == .refused
    code = detail.isEmpty ? kind.code : "\(kind.code)-\(detail)"
    effect = fact.effect
    self.place = place
    self.count = count
    text = fact.text(values)
  }

  /// The complete key by which findings are sorted before they leave a room.
  public static func inOrder(_ a: Finding, _ b: Finding) -> Bool {
    if a.place != b.place { return a.place < b.place }
    return (a.code, a.text.english) < (b.code, b.text.english)
  }
}
