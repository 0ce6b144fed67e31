public import ContactModel
public import Desk
import Foundation
public import RootCauses
import Scoring

/// Contacts that the user judged: rows of `examples.csv`, and of `to-judge` files that were filled in.
public struct OwnExamples: Sendable {
  /// The columns of `examples.csv`.
  public static let columns = ["text", "process", "avoidable", "side", "contact", "drawn", "said"]

  private static let process = ["process", "proces"]
  private static let avoidable = ["avoidable", "vermijdbaar"]
  private static let side = ["side", "oorzaakzijde", "cause side"]
  private static let text = ["text", "tekst"]
  private static let contact = ["contact"]
  private static let draw = ["drawn", "getrokken"]
  private static let saidProcess = ["said", "programma zei", "program said"]

  /// The examples, in the order of the rows.
  public private(set) var all: [OwnExample] = []
  /// Of those drawn at random in earlier months: how many had the process that the program said.
  public private(set) var drawn = DrawnJudgements(right: 0, all: 0)
  /// The rows as `examples.csv` has them.
  public private(set) var rows: [[String]] = []

  /// No examples.
  public init() {}

  /// Reads rows; those without a judgement are left out.
  /// - Parameter names: of the processes.
  public init(_ table: EditedTable, names: ProcessNames) throws(WorkspaceFailure) {
    var (right, of) = (0, 0)
    for row in table.rows {
      let step = try OwnExamples.step(row[OwnExamples.process], names, table.name, row.line)
      let isFailure = try OwnExamples.choice(
        row[OwnExamples.avoidable], OwnExamples.yesOrNo, "avoidable", table.name, row.line)
      let side = try OwnExamples.choice(
        row[OwnExamples.side], OwnExamples.sides, "side", table.name, row.line)
      guard step != nil || isFailure != nil || side != nil else { continue }
      let text = row[OwnExamples.text]
      guard !text.isEmpty else {
        throw WorkspaceFailure("\(table.name):\(row.line): a judgement without a text")
      }
      all.append(OwnExample(text: text, step: step, isFailure: isFailure, side: side))
      let isDrawn = ["random", "steekproef"].contains(row[OwnExamples.draw].lowercased())
      let said = try OwnExamples.step(
        row[OwnExamples.saidProcess], names, table.name, row.line)
      if isDrawn, let step {
        of += 1
        if step == said { right += 1 }
      }
      rows.append([
        text, step ?? "", isFailure.map { $0 ? "yes" : "no" } ?? "", side?.rawValue ?? "",
        row[OwnExamples.contact], isDrawn ? "random" : "", said ?? "",
      ])
    }
    drawn = DrawnJudgements(right: right, all: of)
  }

  private static let yesOrNo: [String: Bool] = [
    "yes": true, "ja": true, "no": false, "nee": false,
  ]
  private static let sides: [String: CauseSide] = [
    "organisation": .organisation, "organisatie": .organisation, "customer": .customer,
    "klant": .customer, "both": .both, "beide": .both, "unknown": .unknown, "onbekend": .unknown,
  ]

  private static func choice<Value>(
    _ said: String, _ choices: [String: Value], _ what: String, _ name: String, _ line: Int
  ) throws(WorkspaceFailure) -> Value? {
    guard !said.isEmpty else { return nil }
    guard let value = choices[said.lowercased()] else {
      throw WorkspaceFailure(
        "\(name):\(line): \(what) '\(said)' is none of \(choices.keys.sorted().joined(separator: ", "))"
      )
    }
    return value
  }

  /// The id of a step by its id or name, a product behind a slash left out; `none` for what belongs nowhere, nil for what
  /// is not known.
  private static func step(
    _ said: String, _ names: ProcessNames, _ file: String, _ line: Int
  ) throws(WorkspaceFailure) -> String? {
    let step =
      said.split(separator: "/").first.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
    switch step.lowercased() {
    case "": return nil
    case "none", "geen": return ReferenceModel.Output.outOfScope
    case "unknown", "onbekend", "ungrouped", "ignored": return nil
    default: return try names.process(step, at: "\(file):\(line)").step
    }
  }
}

/// How often the program was right about contacts that were drawn at random and judged.
public struct DrawnJudgements: Sendable {
  /// Contacts whose process was the one judged.
  public let right: Int
  /// Contacts that were judged.
  public let all: Int

  /// What it says, for people: `13 of 20 (65 %, 43-82)`.
  public func text(_ language: ReportLanguage) -> String {
    let (low, high) = Share.interval(right, of: all)
    func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
    let of = language == .dutch ? "van" : "of"
    return
      "\(right) \(of) \(all) (\(Share(right, of: all).percent) %, \(percent(low))-\(percent(high)))"
  }
}
