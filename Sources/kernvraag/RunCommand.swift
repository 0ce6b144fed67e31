import ArgumentParser
import ContactModel
import Decoding
import Exports
import Foundation
import RootCauses
import Scoring
import Verdicts
import Workflow

/// `kernvraag run`: a month from exports to results.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Analyses exported contact logs and ranks the processes to fix.")

  @Argument(
    help: "CSV, XML and XLSX exports, or folders of them; different systems may be mixed.",
    completion: .file())
  var files: [String]

  @Option(
    name: .shortAndLong, help: "Folder of the results (default: WORKSPACE/results or ./results).",
    completion: .directory)
  var output: String?

  @Option(name: .shortAndLong, help: "Workspace made by 'kernvraag init'.", completion: .directory)
  var workspace: String?

  @Option(help: "Language of the results: nl or en (default: that of most contacts).")
  var language: ReportLanguage?

  @Option(help: "Month to report on, such as 2025-10 (default: that of most contacts).")
  var month: Month?

  @Option(help: "Largest number of threads; results do not depend on it.")
  var threads: Int = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Put the masked texts in contacts.csv.")
  var withTexts = false

  @Option(
    help: ArgumentHelp(
      "Reference model in place of the one that is built in.", visibility: .hidden),
    completion: .file())
  var reference: String?

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("name at least one export") }
    guard threads >= 1 else { throw ValidationError("--threads is at least 1") }
  }

  func run() throws {
    do {
      let workspace = try self.workspace.map { try Workspace(folder: URL(fileURLWithPath: $0)) }
      let output =
        output.map { URL(fileURLWithPath: $0) }
        ?? workspace?.folder.appendingPathComponent("results") ?? URL(fileURLWithPath: "results")
      let inputs = try ExportFiles(files, unpacking: reading.unpack)
      var options = RunOptions(files: inputs.files, output: output)
      options.skipped = inputs.skipped
      options.workspace = workspace
      options.language = language
      options.month = month
      options.threads = threads
      options.withTexts = withTexts
      options.hints = try reading.hints(workspace)
      options.unpacks = reading.unpack
      if let reference { options.model = try ReferenceModel.read(reference) }
      let showsProgress = Console.isTerminal
      let month = try MonthlyRun(options) { step in
        if showsProgress { Console.complain("… \(step)") }
      } keeping: { kept in
        Console.complain(
          "somebody changed the results that stood there: they are kept as \(kept.path)")
      }
      let months = try month.run()
      for (result, folder) in months {
        try Console.say(
          RankingText.text(of: result, workbook: folder.appendingPathComponent("report.xlsx")))
      }
      // What is found of the files is found for each of their months: it is said once.
      var said: Set<String> = []
      for (result, _) in months {
        for finding in result.findings where finding.isTold {
          let place = finding.place.file == "*" ? "" : finding.place.prefix + " "
          let count = finding.count > 1 ? " (\(finding.count) x)" : ""
          let line = "\(place)\(finding.text.text(in: result.language))\(count)"
          if said.insert(line).inserted { Console.complain(line) }
        }
      }
      if months.contains(where: \.result.isIncomplete) { throw ExitCode(2) }
    } catch let code as ExitCode {
      throw code
    } catch {
      throw Console.fail(error)
    }
  }
}

/// What the user says about the exports.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("map"),
    help: "Column for a role, such as text=Omschrijving; may be given more than once.")
  var mappings: [String] = []

  @Option(help: "Encoding of delimited files, such as cp850 (default: recognised).")
  var encoding: String?

  @Option(help: "Delimiter of delimited files: one character or 'tab' (default: recognised).")
  var delimiter: String?

  @Option(
    name: .customLong("profile"),
    help: ArgumentHelp(
      "A profile of a system: which columns it is known by, which column means what. Can be given again.",
      valueName: "file"),
    completion: .file())
  var profiles: [String] = []

  @Flag(help: "Rank an export without texts by its categories or teams; nothing is read into them.")
  var categories = false

  @Flag(help: "Open .zip and .gz files (at most 4 GB unpacked).")
  var unpack = false

  /// The same as hints for the reader, with the profiles of a workspace.
  func hints(_ workspace: Workspace? = nil) throws -> ReadingHints {
    var hints = ReadingHints()
    hints.profiles = try profiles.map { try SystemProfile(path: $0) }
    hints.profiles += try workspace?.profiles() ?? []
    hints.encoding = encoding
    hints.usesCategories = categories
    if let delimiter {
      let byte = delimiter == "tab" ? 9 : delimiter.utf8.first
      guard let byte, delimiter == "tab" || delimiter.utf8.count == 1 else {
        throw ValidationError("--delimiter '\(delimiter)': expected one character or 'tab'")
      }
      hints.delimiter = byte
    }
    for mapping in mappings {
      let parts = mapping.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let role = ColumnRole(rawValue: parts[0]) else {
        let roles = ColumnRole.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--map \(mapping): expected role=column; roles are \(roles)")
      }
      hints.columns[role] = parts[1]
    }
    return hints
  }
}

/// The exports that arguments name: a folder stands for the exports in it.
struct ExportFiles {
  /// The files to read.
  private(set) var files: [String] = []
  /// What else stands in the folders.
  private(set) var skipped: [String] = []

  /// - Parameter unpacking: whether packed files in folders are read.
  init(_ arguments: [String], unpacking: Bool) throws {
    for argument in arguments {
      guard argument != "-", FileName.isFolder(argument) else {
        files.append(argument)
        continue
      }
      guard let all = FileName.inFolder(argument) else {
        throw RunFailure("\(argument): the folder cannot be read")
      }
      let names = all.filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }
      let exports = names.filter { name in
        FileKind.isExport(named: name)
          || unpacking && ["zip", "gz"].contains((name as NSString).pathExtension.lowercased())
      }
      guard !exports.isEmpty else {
        throw RunFailure(
          "\(argument): the folder holds no export (\(FileKind.exportEndings.joined(separator: ", ")))"
        )
      }
      files += exports.map { argument.hasSuffix("/") ? argument + $0 : argument + "/" + $0 }
      skipped += Set(names).subtracting(exports).sorted()
    }
  }
}

/// The top of the ranking as text.
enum RankingText {
  static func text(of result: MonthResult, workbook: URL) -> String {
    let isDutch = result.language == .dutch
    func say(_ dutch: String, _ english: String) -> String { isDutch ? dutch : english }
    var lines = [
      "\(result.month.text): \(result.ledger.read) \(say("records gelezen", "records read")), "
        + "\(result.ledger.grouped) \(say("bij een vraag", "in a question")), "
        + "\(result.ledger.ungrouped) \(say("zonder vraag", "ungrouped")), "
        + "\(result.ledger.setAside) \(say("apart gehouden", "set aside")), "
        + "\(result.ledger.refused) \(say("niet te lezen", "not readable"))",
      "",
    ]
    lines.append(
      row([
        say("rang", "rank"), say("proces", "process"), say("contacten", "contacts"),
        say("vermijdbaar", "avoidable"), say("grootste vraag", "largest question"),
      ]))
    for process in result.processes.prefix(8) {
      let question = process.questions.first.map { result.questions[$0] }
      lines.append(
        row([
          (process.ranked?.rank).map(String.init) ?? "-", process.name.text(in: result.language),
          "\(process.figures.contacts)",
          "\(process.figures.avoidableLow)-\(process.figures.avoidableHigh)",
          question.map { "\($0.id) \($0.label)" } ?? "",
        ]))
    }
    lines += ["", "\(say("Werkmap", "Workbook")): \(workbook.path)"]
    return lines.joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String {
    let widths = [5, 46, 10, 12, 62]
    return zip(cells, widths).map { cell, width in
      let short = cell.count < width ? cell : String(cell.prefix(width - 2)) + "…"
      return short + String(repeating: " ", count: width - short.count)
    }.joined().trimmingCharacters(in: .whitespaces)
  }
}
