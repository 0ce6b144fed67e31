import ArgumentParser
import ContactModel
import Foundation
import Trends
import Verdicts
import Workflow

/// `kernvraag init`: a workspace.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a workspace: settings, process catalogue, tariffs, decisions.")

  @Argument(help: "Folder of the workspace.", completion: .directory)
  var folder: String

  @Option(help: "Language of the lists: nl (Excel-Dutch CSV) or en.")
  var language: ReportLanguage = .dutch

  func run() throws {
    do {
      let written = try Workspace.create(in: URL(fileURLWithPath: folder), language: language)
      try Console.say(
        written.isEmpty
          ? "\(folder): everything was there already; nothing changed"
          : "\(folder): wrote " + written.joined(separator: ", "))
    } catch {
      throw Console.fail(error)
    }
  }
}

/// `kernvraag explain`: why a contact is where it is.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Tells why a contact is in its question and under its process, or why it was kept apart.")

  @Argument(help: "Id of the contact, as in contacts.csv or set-aside.csv.")
  var contact: String

  @Option(name: .shortAndLong, help: "Workspace whose newest results are read.")
  var workspace: String?

  @Option(name: .shortAndLong, help: "Folder with the months' results (default: ./results).")
  var output: String?

  @Option(help: "Month to look in (default: the newest).")
  var month: Month?

  func run() throws {
    let parent =
      output.map { URL(fileURLWithPath: $0) }
      ?? workspace.map { URL(fileURLWithPath: $0).appendingPathComponent("results") }
      ?? URL(fileURLWithPath: "results")
    let folder =
      month.map { parent.appendingPathComponent($0.text) }
      ?? ContactExplanation.newestResult(in: parent)
    guard let folder else {
      throw Console.fail(RunFailure("\(parent.path): no results yet; run a month first"))
    }
    do {
      for line in try ContactExplanation(contact: contact, in: folder).lines {
        try Console.say(line)
      }
    } catch {
      throw Console.fail(error)
    }
  }
}

/// `kernvraag teach`: judged contacts become examples.
struct Teach: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes over a filled-in to-judge file, so that the next run knows better.")

  @Argument(
    help: "to-judge.xlsx or to-judge.csv of a month, with processes filled in.", completion: .file()
  )
  var file: String

  @Option(name: .shortAndLong, help: "The workspace.", completion: .directory)
  var workspace: String

  func run() throws {
    do {
      let workspace = try Workspace(folder: URL(fileURLWithPath: workspace))
      let teaching = try Teaching(file: file, workspace: workspace)
      try Console.say(
        "took over \(teaching.taken) judgements, \(teaching.left) rows were not filled in; "
          + "examples.csv has \(teaching.examples)")
      if teaching.drawn.all > 0 {
        try Console.say(
          "of the contacts drawn at random the program had under the right process: "
            + teaching.drawn.text(.english))
      }
      try Console.say("run the month again to see the difference")
    } catch {
      throw Console.fail(error)
    }
  }
}

/// `kernvraag decide`: decisions that were filled in.
struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes over the decisions of a filled-in workbook.")

  @Argument(
    help: "report.xlsx (sheet Besluiten or Decisions) or to-decide.csv of a month, filled in.",
    completion: .file())
  var file: String

  @Option(name: .shortAndLong, help: "The workspace.", completion: .directory)
  var workspace: String

  func run() throws {
    do {
      let workspace = try Workspace(folder: URL(fileURLWithPath: workspace))
      let deciding = try Deciding(file: file, workspace: workspace)
      try Console.say(
        "took over \(deciding.taken) decisions, took away \(deciding.removed); "
          + "decisions.csv has \(deciding.all)")
      try Console.say("run the month again to see the difference")
    } catch {
      throw Console.fail(error)
    }
  }
}
