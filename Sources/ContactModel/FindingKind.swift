/// Everything that a room may find: an enum whose raw values are the stable codes.
public protocol FindingKind: CaseIterable, RawRepresentable<String>, Sendable {
  /// Stable code such as `csv.short-row`; the raw value unless the kind says otherwise.
  var code: String { get }
  /// What a finding of the kind says.
  var fact: FindingFact { get }
}

extension FindingKind {
  /// The raw value.
  public var code: String { rawValue }
}

/// A kind whose facts stand in one list.
public protocol ListedFindingKind: FindingKind, Hashable {
  /// What each kind says; every one must be there.
  static var facts: [Self: FindingFact] { get }
}

extension ListedFindingKind {
  /// What the list says.
  public var fact: FindingFact {
    guard let fact = Self.facts[self] else {
      preconditionFailure("the finding \(code) says nothing")
    }
    return fact
  }
}

/// What findings of a kind say: what happened to the rows, and the text in both languages.
public struct FindingFact: Sendable {
  /// What happened to the rows.
  public let effect: Finding.Effect
  /// What, what was assumed, and what to do; `{name}` stands for what differs from one finding to the next.
  public let template: BilingualText
  /// Whether it is said on the terminal too.
  public let isTold: Bool

  /// A fact.
  public init(
    _ effect: Finding.Effect, dutch: String, english: String, isTold: Bool = false
  ) {
    self.effect = effect
    template = BilingualText(dutch: dutch, english: english)
    self.isTold = isTold
  }

  /// The text with values in their places.
  func text(_ values: [String: FindingValue]) -> BilingualText {
    BilingualText(
      dutch: FindingFact.filled(template.dutch) { values[$0]?.text.dutch },
      english: FindingFact.filled(template.english) { values[$0]?.text.english })
  }

  /// The names in braces of a template, in order.
  public static func places(in template: String) -> [String] {
    template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
      piece in
      piece.firstIndex(of: "}").map { String(piece[..<$0]) }
    }
  }

  private static func filled(_ template: String, _ value: (String) -> String?) -> String {
    let pieces = template.split(separator: "{", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(String(pieces[0])) { text, piece in
      guard let end = piece.firstIndex(of: "}"), let value = value(String(piece[..<end])) else {
        preconditionFailure("nothing for '{\(piece)' in '\(template)'")
      }
      return text + value + piece[piece.index(after: end)...]
    }
  }
}

extension FindingFact {
  /// Kinds as a list for people: code, what happened to the rows, and the text in both languages.
  public static func list(_ kinds: [any FindingKind]) -> String {
    let rows = kinds.map { kind in
      let fact = kind.fact
      return
        "| `\(kind.code)` | \(fact.effect.rawValue) | \(fact.template.english) | \(fact.template.dutch) |\n"
    }
    return "| Code | Effect | Text | Tekst |\n|---|---|---|---|\n" + rows.sorted().joined()
  }
}

/// What stands in a place of a finding's text.
public struct FindingValue: Sendable, ExpressibleByStringInterpolation {
  let text: BilingualText

  /// The same in both languages.
  public init(stringLiteral value: String) {
    text = BilingualText(dutch: value, english: value)
  }

  /// The same in both languages.
  public init(_ value: String) { self.init(stringLiteral: value) }

  /// A number.
  public init(_ value: Int) { self.init(String(value)) }

  /// One text for each language.
  public init(_ text: BilingualText) { self.text = text }

  /// One text for each language.
  public static func each(_ dutch: String, _ english: String) -> FindingValue {
    FindingValue(BilingualText(dutch: dutch, english: english))
  }
}
