import ArgumentParser
import ContactModel
import Foundation
import Language
import RootCauses
import Validation
import Workflow

/// `kernvraag train`: learns the reference model from labelled contacts.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Learns the reference model from a folder of labelled contacts (JSON lines).",
    shouldDisplay: false)

  @Argument(help: "Folder of ORGANISATION.jsonl files.", completion: .directory)
  var folder: String

  @Argument(help: "File to write the model to.", completion: .file())
  var model: String

  @Option(help: "Folder of examples of single signs (JSON lines).", completion: .directory)
  var signs: String?

  @Option(help: "Organisation, or sector, to leave out.")
  var leaveOut: [String] = []

  @Option(help: "Print the figures of a file of labelled contacts, of which nothing is learnt.")
  var judge: [String] = []

  @Flag(
    help: "Print the figures of every organisation, and of every sector, by a model without it.")
  var figures = false

  @Flag(help: "Print what own examples teach an organisation that was left out.")
  var curve = false

  @Option var threads: Int = ProcessInfo.processInfo.activeProcessorCount

  func run() throws {
    do {
      let contacts = try ReferenceContact.read(folder: URL(fileURLWithPath: folder))
      let out = Set(leaveOut)
      let examples = try signs.map { try SignExample.read(folder: URL(fileURLWithPath: $0)) }
      let training = ReferenceTraining(contacts, signs: examples ?? [], threads: threads)
      let learnt = training.model { out.contains($0.organisation) || out.contains($0.sector) }
      try Data(learnt.bytes).write(to: URL(fileURLWithPath: model), options: .atomic)
      for path in judge {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        let contacts = try ReferenceContact.read(text, organisation: name)
        let shown = TextPreparation(threads: threads).prepare(contacts.map(\.text)).shown
        let figures = ReferenceFigures(
          contacts, learnt.judge(shown, threads: threads), steps: learnt.steps)
        try Console.say("\(name) | \(figures.row)")
      }
      if figures { try printFigures(contacts, training) }
      if curve { try printCurve(training) }
    } catch {
      throw Console.fail(error)
    }
  }

  /// Shares of right steps by the size of the corpus, and after 0 to 120 own examples: drawn at random, and the least
  /// certain first.
  private func printCurve(_ training: ReferenceTraining) throws {
    let calibration = training.calibration()
    func row(_ counts: [Int], _ shares: [Double]) -> String {
      zip(counts, shares).map { "\($0): \(($1 * 1000).rounded() / 1000)" }.joined(separator: " | ")
    }
    let sizes = [100, 200, 400, 800]
    try Console.say(
      "curve corpus | \(row(sizes, training.corpusCurve(sizes, calibration: calibration)))")
    let counts = [0, 40, 80, 120]
    let shares = training.teachingCurve(
      counts, calibration: calibration,
      orders: [
        { Array($0.indices) },
        { judged in
          let top = judged.map { $0.steps.max() ?? 0 }
          return judged.indices.sorted { (top[$0], $0) < (top[$1], $1) }
        },
      ])
    try Console.say("curve random | \(row(counts, shares[0]))")
    try Console.say("curve unsure | \(row(counts, shares[1]))")
  }

  private func printFigures(_ contacts: [ReferenceContact], _ training: ReferenceTraining) throws {
    let calibration = training.calibration()
    let steps = Set(contacts.map(\.step)).sorted()
    for (kind, group) in [
      ("organisation", { (contact: ReferenceContact) in contact.organisation }),
      ("sector", { (contact: ReferenceContact) in contact.sector }),
    ] {
      let judged = training.judgements(of: group, calibration: calibration)
      func tell(_ name: String, _ isIn: (ReferenceContact) -> Bool) throws {
        let chosen = contacts.indices.filter {
          isIn(contacts[$0]) && judged[$0]?.judgement.steps.count == steps.count
        }
        let figures = ReferenceFigures(
          chosen.map { contacts[$0] }, chosen.compactMap { judged[$0]?.judgement }, steps: steps)
        try Console.say("\(kind) \(name) | \(figures.row)")
      }
      for name in Set(contacts.map(group)).sorted() { try tell(name) { group($0) == name } }
      try tell("all") { _ in true }
      guard kind == "organisation" else { continue }
      let known = contacts.indices.filter { judged[$0] != nil }
      let signals = SignalFigures.all(
        known.map { contacts[$0] }, known.compactMap { judged[$0]?.judgement },
        signals: training.signals)
      let promises = SignalFigures.promises(
        known.map { contacts[$0] }, known.map { judged[$0]?.promise })
      for figures in signals + [promises] where figures.contacts > 0 {
        let cells = [figures.model, figures.cues, figures.either].map { agreement in
          [agreement.precision, agreement.recall].map { "\(($0 * 100).rounded() / 100)" }
            .joined(separator: " / ")
        }
        try Console.say(
          "signal \(figures.signal) | \(figures.contacts) | \(cells.joined(separator: " | "))")
      }
    }
  }
}

extension ReferenceModel {
  /// The model in a file that the user names.
  static func read(_ path: String) throws -> ReferenceModel {
    guard let model = try ReferenceModel(file: URL(fileURLWithPath: path)) else {
      throw RunFailure("\(path): no reference model; kernvraag train writes one")
    }
    return model
  }
}
