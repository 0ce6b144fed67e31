import ArgumentParser
import ContactModel
import Foundation
import RootCauses
import Validation
import Workflow

/// `kernvraag evaluate`: accuracy on labelled texts.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Groups labelled texts (text TAB label) and tells how well groups and labels agree.")

  @Argument(help: "Labelled texts: UTF-8, text TAB label, no header.", completion: .file())
  var file: String

  @Option(help: "Map of labels to process steps (label TAB step); scores attribution too.")
  var processes: String?

  @Option(
    help: """
      Writes per text, in order: group, step, second group, 1 when the group is mixed; TAB between, empty = \
      none.
      """)
  var predictions: String?

  @Option(help: "Reference model in place of the one that is built in.", completion: .file())
  var reference: String?

  @Option(help: "Process catalogue (default: the standard one).")
  var catalogue: String?

  @Option(help: "Largest number of threads.")
  var threads: Int = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Prints the figures as JSON.")
  var json = false

  func validate() throws {
    guard threads >= 1 else { throw ValidationError("--threads is at least 1") }
  }

  func run() throws {
    do {
      let name = URL(fileURLWithPath: file).lastPathComponent
      let set = try LabelledTexts(tsv: try Evaluate.text(of: file), name: name)
      let map = try processes.map {
        try LabelledTexts.processMap(
          tsv: try Evaluate.text(of: $0), name: URL(fileURLWithPath: $0).lastPathComponent)
      }
      let catalogue =
        try catalogue.map {
          try ProcessCatalogue(path: $0, name: URL(fileURLWithPath: $0).lastPathComponent)
        } ?? .standard
      let model = try reference.map { try ReferenceModel.read($0) }
      let evaluation = Evaluation(
        set, processes: map, catalogue: catalogue, threads: threads, model: model ?? .builtIn)
      if let predictions {
        let lines = evaluation.groups.indices.map { text in
          let group = evaluation.groups[text]
          let second = evaluation.secondGroups[text]
          return [
            group >= 0 ? String(group) : "", evaluation.stepOfText[text] ?? "",
            second >= 0 ? String(second) : "",
            group >= 0 && evaluation.isMixed[Int(group)] ? "1" : "",
          ].joined(separator: "\t") + "\n"
        }
        try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: predictions))
      }
      try Console.say(
        json
          ? EvaluationText.json(evaluation, name, set) : EvaluationText.lines(evaluation, name, set)
      )
    } catch {
      throw Console.fail(error)
    }
  }

  private static func text(of path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw RunFailure("\(path): cannot be opened")
    }
    return String(decoding: data, as: UTF8.self)
  }
}

/// The figures of an evaluation as text.
enum EvaluationText {
  private static func figures(_ evaluation: Evaluation) -> [(key: String, value: Double)] {
    let a = evaluation.agreement
    var figures = [
      ("acc", a.accuracy), ("nmi", a.normalisedMutualInformation), ("ari", a.adjustedRand),
      ("bcubed_precision", a.bCubed.precision), ("bcubed_recall", a.bCubed.recall),
      ("bcubed_f1", a.bCubed.f1), ("majority_precision", a.majority.precision),
      ("majority_recall", a.majority.recall), ("majority_f1", a.majority.f1),
      ("ungrouped", a.ungrouped.value),
    ]
    if let steps = evaluation.steps {
      figures += [
        ("step_accuracy", steps.found.accuracy), ("step_macro_f1", steps.found.macroF1),
        ("step_rank_correlation", steps.found.rankCorrelation),
        ("majority_step_accuracy", steps.majority.accuracy),
        ("majority_step_macro_f1", steps.majority.macroF1),
        ("keyword_step_accuracy", steps.keyword.accuracy),
        ("keyword_step_macro_f1", steps.keyword.macroF1),
      ]
    }
    return figures
  }

  static func lines(_ evaluation: Evaluation, _ name: String, _ set: LabelledTexts) -> String {
    var lines = [
      "set\t\(name)", "texts\t\(set.texts.count)", "labels\t\(evaluation.agreement.labels)",
      "groups\t\(evaluation.agreement.groups)",
    ]
    lines += figures(evaluation).map { "\($0.key)\t\(String(format: "%.4f", $0.value))" }
    return lines.joined(separator: "\n")
  }

  static func json(_ evaluation: Evaluation, _ name: String, _ set: LabelledTexts) -> String {
    var parts = [
      "\"set\": \"\(name.replacing("\"", with: "'"))\"", "\"texts\": \(set.texts.count)",
      "\"labels\": \(evaluation.agreement.labels)", "\"groups\": \(evaluation.agreement.groups)",
    ]
    parts += figures(evaluation).map { "\"\($0.key)\": \(String(format: "%.4f", $0.value))" }
    return "{" + parts.joined(separator: ", ") + "}"
  }
}
