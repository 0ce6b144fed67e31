public import Foundation

/// A labelled contact of the reference corpus.
public struct ReferenceContact: Sendable {
  /// The organisation, as its file is called: `energy-nl-lumeron`.
  public let organisation: String
  /// Subject and text.
  public let text: String
  /// Id of the step; `none` for what belongs nowhere.
  public let step: String
  /// `organisation`, `customer`, `both` or `unknown`.
  public let side: String
  /// `failure`, `value` or `unclear`.
  public let demand: String
  /// The question, within the organisation.
  public let question: String
  /// Ids of the signs of failure that the text shows.
  public let signals: Set<String>
  /// What the agent answered; empty when it is not known.
  public let answer: String
  /// Whether the answer promises that somebody will call, write or let know.
  public let isPromised: Bool

  /// The trade: the first word of the organisation.
  public var sector: String { String(organisation.prefix { $0 != "-" }) }

  /// A contact.
  public init(
    organisation: String, text: String, step: String, side: String, demand: String,
    question: String,
    signals: Set<String> = [], answer: String = "", isPromised: Bool = false
  ) {
    self.organisation = organisation
    self.text = text
    self.step = step
    self.side = side
    self.demand = demand
    self.question = question
    self.signals = signals
    self.answer = answer
    self.isPromised = isPromised
  }

  /// Reads JSON lines with `text`, `subject`, `step`, `side`, `demand`, `q`, `answer` and `promise`; lines without them are left out.
  public static func read(_ lines: String, organisation: String) -> [ReferenceContact] {
    lines.split(whereSeparator: \.isNewline).compactMap { line in
      guard
        let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let text = object["text"] as? String, let step = object["step"] as? String,
        let side = object["side"] as? String, let demand = object["demand"] as? String
      else { return nil }
      let subject = object["subject"] as? String ?? ""
      return ReferenceContact(
        organisation: organisation, text: subject.isEmpty ? text : subject + "\n" + text,
        step: step,
        side: side, demand: demand, question: object["q"] as? String ?? "",
        signals: Set(object["signals"] as? [String] ?? []),
        answer: object["answer"] as? String ?? "",
        isPromised: !(object["promise"] as? String ?? "").isEmpty)
    }
  }
}

extension ReferenceContact {
  /// The contacts of a folder of `ORGANISATION.jsonl` files, in the order of their names.
  public static func read(folder: URL) throws -> [ReferenceContact] {
    try jsonLines(in: folder).flatMap { read($0.lines, organisation: $0.name) }
  }
}

extension SignExample {
  /// The examples of a folder of JSON lines, in the order of the files' names.
  public static func read(folder: URL) throws -> [SignExample] {
    try jsonLines(in: folder).flatMap { read($0.lines) }
  }
}

/// The `.jsonl` files of a folder in the order of their names, which are told without the extension.
private func jsonLines(in folder: URL) throws -> [(name: String, lines: String)] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    .filter { $0.hasSuffix(".jsonl") }
    .map { name in
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return (String(name.dropLast(6)), text)
    }
}

/// A text that shows one sign, or a near miss of it; of its other signs nothing is said.
public struct SignExample: Sendable {
  /// The sign of promises in agents' answers; all other signs are of customers' texts.
  static let promise = "promise"

  /// Id of the sign.
  public let sign: String
  /// Whether the text shows it.
  public let isShown: Bool
  /// The text.
  public let text: String

  /// An example.
  public init(sign: String, isShown: Bool, text: String) {
    self.sign = sign
    self.isShown = isShown
    self.text = text
  }

  /// Reads JSON lines with `sign`, `shown` and `text`; lines without them are left out.
  public static func read(_ lines: String) -> [SignExample] {
    lines.split(whereSeparator: \.isNewline).compactMap { line in
      guard
        let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let sign = object["sign"] as? String, let isShown = object["shown"] as? Bool,
        let text = object["text"] as? String
      else { return nil }
      return SignExample(sign: sign, isShown: isShown, text: text)
    }
  }
}
