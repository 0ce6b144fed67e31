import ArgumentParser
import ContactModel
import Foundation
import Trends
import Workbooks
import Workflow

/// `kernvraag history`: the months on record.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Lists, shows and exports the months on record, or takes one back.",
    subcommands: [List.self, Show.self, Export.self, Undo.self], defaultSubcommand: List.self)

  /// `kernvraag history list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the months on record.")

    @Option(name: .shortAndLong, help: "The workspace.")
    var workspace: String

    func run() throws {
      do {
        let history = try Workspace(folder: URL(fileURLWithPath: workspace)).history()
        let months = try history.months()
        if months.isEmpty { try Console.say("no months on record") }
        for month in months {
          try Console.say(
            "\(month.month.text)\t\(month.contacts) contacts\t\(month.questions) questions")
        }
      } catch {
        throw Console.fail(error)
      }
    }
  }

  /// `kernvraag history show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows what was reported of a month.")

    @Option(name: .shortAndLong, help: "The workspace.")
    var workspace: String

    @Argument(help: "The month, such as 2025-10 (default: the newest).")
    var month: Month?

    func run() throws {
      do {
        let history = try Workspace(folder: URL(fileURLWithPath: workspace)).history()
        let month = try onRecord(month, history)
        let exposure = month.exposure
        try Console.say(
          "\(month.month.text): \(month.contacts) contacts, \(month.questions) questions, "
            + "\(exposure.workingDays) working days"
            + (exposure.volume.map { ", volume \(NumberText.of($0, decimals: 0, .english))" } ?? "")
        )
        let processes = try history.processes(of: month.month).filter { $0.rank != nil }
        try Console.say("\nrank\tcontacts\tavoidable\tprocess")
        for process in processes.sorted(by: { ($0.rank ?? 0, $0.id) < ($1.rank ?? 0, $1.id) }) {
          try Console.say(
            "\(process.rank ?? 0)\t\(process.contacts)\t\(process.figures.low)-\(process.figures.high)\t"
              + process.id)
        }
        try Console.say("\nquestion\tcontacts\tavoidable\tprocess\tlabel")
        let questions = try history.questions(of: month.month)
        for question in questions.sorted(by: { ($1.contacts, $0.id) < ($0.contacts, $1.id) }) {
          try Console.say(
            "\(question.id)\t\(question.contacts)\t\(question.figures.low)-\(question.figures.high)\t"
              + "\(question.process)\t\(question.label)")
        }
      } catch {
        throw Console.fail(error)
      }
    }
  }

  /// `kernvraag history export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes everything on record as one CSV file.")

    @Option(name: .shortAndLong, help: "The workspace.")
    var workspace: String

    @Option(name: .shortAndLong, help: "The file to write; one that exists is not replaced.")
    var output: String

    @Option(help: "Language of the CSV: nl (Excel-Dutch) or en.")
    var language: ReportLanguage = .dutch

    func run() throws {
      do {
        let history = try Workspace(folder: URL(fileURLWithPath: workspace)).history()
        let table = try HistoryTable(history, language: language)
        try Data(table.csv(in: language)).write(
          to: URL(fileURLWithPath: output), options: .withoutOverwriting)
        try Console.say(
          "\(output): \(table.rows.count) rows of \(try history.months().count) months")
      } catch let error as CocoaError where error.code == .fileWriteFileExists {
        throw Console.fail(RunFailure("\(output): exists already; name another file"))
      } catch {
        throw Console.fail(error)
      }
    }
  }

  /// `kernvraag history undo`.
  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes a month off the record; its result files stay.")

    @Option(name: .shortAndLong, help: "The workspace.")
    var workspace: String

    @Argument(help: "The month, such as 2025-10 (default: the newest).")
    var month: Month?

    func run() throws {
      do {
        let workspace = try Workspace(folder: URL(fileURLWithPath: workspace))
        let lock = try workspace.lock {
          Console.complain("waiting for another run in this workspace")
        }
        defer { lock.release() }
        let history = try workspace.history()
        let month = try onRecord(month, history).month
        _ = try history.remove(month)
        try Console.say(
          "\(month.text) is off the record; the ids of its questions are not given out again")
        let results = workspace.folder.appendingPathComponent("results/\(month.text)")
        if FileManager.default.fileExists(atPath: results.path) {
          try Console.say(
            "its results stay in \(results.path), no longer on record: delete the folder if nobody is to use them"
          )
        }
        let later = try history.months().map(\.month).filter { $0 > month }
        if let first = later.first {
          try Console.say(
            "\(later.map(\.text).joined(separator: ", ")) were compared with it: run them again, from \(first.text) on"
          )
        }
      } catch {
        throw Console.fail(error)
      }
    }
  }
}

/// A month on record: the one asked for, else the newest.
private func onRecord(_ month: Month?, _ history: History) throws -> StoredMonth {
  let months = try history.months()
  guard let found = month == nil ? months.last : months.first(where: { $0.month == month }) else {
    throw RunFailure(
      months.isEmpty
        ? "no months on record"
        : "\(month?.text ?? "") is not on record; there are \(months.map(\.month.text).joined(separator: ", "))"
    )
  }
  return found
}
