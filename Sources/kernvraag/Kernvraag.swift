import ArgumentParser
import ContactModel
import Decoding
import Foundation
import Workbooks
import Workflow

/// The command: turns words typed into calls, and failures into one message and an exit code.
struct Kernvraag: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kernvraag",
    abstract: "Finds the questions customers keep asking and the processes behind them.",
    discussion: """
      kernvraag run october.csv phone.xml        works without any set-up
      kernvraag init desk/                       makes a workspace for the monthly routine
      kernvraag run --workspace desk october.csv keeps history, so that questions keep their ids

      Exit codes: 0 done; 1 failed; 2 done, but a part of a file was lost or more records were unreadable than
      tolerated; 64 wrong use.
      """,
    version: ProgramVersion.text,
    subcommands: [
      Run.self, Init.self, Inspect.self, Explain.self, Teach.self, Decide.self, HistoryCommand.self,
      Evaluate.self,
      Train.self, Table.self, Dialect.self, XMLCheck.self, Redact.self, Schemas.self,
    ])
}

/// Begins with the words of the command line as bytes, so that every file name can be opened.
@main
enum Program {
  static func main() { Kernvraag.main(FileName.ofCommandLine) }
}

/// Writes to standard error and standard output.
enum Console {
  /// Whether standard error is a terminal, where progress is welcome.
  static var isTerminal: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// A line on standard error; lost when that is closed.
  static func complain(_ text: String) {
    _ = writeWhole(Array((VisibleText.terminal(text) + "\n").utf8), to: 2)
  }

  /// A line on standard output; what cells and file names hold is made visible.
  /// - Throws: a failure when it cannot be written.
  static func say(_ text: String) throws {
    try put(Array((VisibleText.terminal(text) + "\n").utf8))
  }

  /// Bytes on standard output.
  /// - Throws: a failure when they cannot be written, as on a full disk.
  static func put(_ bytes: [UInt8]) throws {
    guard writeWhole(bytes, to: 1) else {
      throw RunFailure("standard output: \(String(cString: strerror(errno)))")
    }
  }

  /// Prints a failure once and ends with exit code 1.
  static func fail(_ error: any Error) -> ExitCode {
    complain("\(error)")
    return .failure
  }
}
