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

  /// Reads JSON lines with `text`, `step`, `side`, `demand` and, where there are any, `subject`, `q`, `signals`,
  /// `answer` and `promise`.
  /// - Throws: a failure with the file's name and the line that is none of that.
  public static func read(_ lines: String, organisation: String) throws -> [ReferenceContact] {
    struct Line: Decodable {
      let text, step, side, demand: String
      let subject, q, answer, promise: String?
      let signals: [String]?
    }
    return try decoded(lines, name: organisation) { (line: Line) in
      let subject = line.subject ?? ""
      return ReferenceContact(
        organisation: organisation,
        text: subject.isEmpty ? line.text : subject + "\n" + line.text, step: line.step,
        side: line.side, demand: line.demand, question: line.q ?? "",
        signals: Set(line.signals ?? []), answer: line.answer ?? "",
        isPromised: !(line.promise ?? "").isEmpty)
    }
  }
}

extension ReferenceContact {
  /// The contacts of a folder of `ORGANISATION.jsonl` files, in the order of their names.
  public static func read(folder: URL) throws -> [ReferenceContact] {
    try jsonLines(in: folder).flatMap { try read($0.lines, organisation: $0.name) }
  }
}

extension SignExample {
  /// The examples of a folder of JSON lines, in the order of the files' names.
  public static func read(folder: URL) throws -> [SignExample] {
    try jsonLines(in: folder).flatMap { try read($0.lines, name: $0.name) }
  }
}

/// A line of a reference file that cannot be learnt from.
struct ReferenceFailure: Error, CustomStringConvertible {
  let description: String
}

/// What every line of JSON lines says; blank lines say nothing.
private func decoded<Line: Decodable, Value>(
  _ lines: String, name: String, _ value: (Line) -> Value
) throws -> [Value] {
  let decoder = JSONDecoder()
  return try lines.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
    .filter { !$0.element.allSatisfy(\.isWhitespace) }
    .map { number, line in
      do {
        return value(try decoder.decode(Line.self, from: Data(line.utf8)))
      } catch {
        throw ReferenceFailure(
          description: "\(name).jsonl:\(number + 1): is not what such a line must be: \(error)")
      }
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

  /// Reads JSON lines with `sign`, `shown` and `text`.
  /// - Throws: a failure with the file's name and the line that is none of that.
  public static func read(_ lines: String, name: String) throws -> [SignExample] {
    struct Line: Decodable {
      let sign, text: String
      let shown: Bool
    }
    return try decoded(lines, name: name) { (line: Line) in
      SignExample(sign: line.sign, isShown: line.shown, text: line.text)
    }
  }
}
