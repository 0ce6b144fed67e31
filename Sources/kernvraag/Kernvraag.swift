import ArgumentParser
import Foundation
import Workflow

/// The command: turns words typed into calls, and failures into one message and an exit code.
@main
struct Kernvraag: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kernvraag",
    abstract: "Finds the questions customers keep asking and the processes behind them.",
    discussion: """
      kernvraag run october.csv phone.xml        works without any set-up
      kernvraag init desk/                       makes a workspace for the monthly routine
      kernvraag run --workspace desk october.csv keeps history, so that questions keep their ids

      Exit codes: 0 done; 1 failed; 2 done, with more unreadable records than tolerated; 64 wrong use.
      """,
    version: ProgramVersion.text,
    subcommands: [
      Run.self, Init.self, Inspect.self, Explain.self, HistoryCommand.self, Evaluate.self,
      Table.self, Dialect.self, XMLCheck.self, Redact.self, Schemas.self,
    ])
}

/// Writes to standard error and standard output.
enum Console {
  /// Whether standard error is a terminal, where progress is welcome.
  static var isTerminal: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// A line on standard error.
  static func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Bytes on standard output.
  static func put(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

  /// Prints a failure once and ends with exit code 1.
  static func fail(_ error: any Error) -> ExitCode {
    complain("\(error)")
    return .failure
  }
}
