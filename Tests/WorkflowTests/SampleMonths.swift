import ContactModel
import Foundation
import Verdicts
import Workflow

/// The sample months beside the sources.
let months = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("corpora/months")

func sample(_ name: String) -> String { months.appendingPathComponent(name).path }

/// Gives a folder of its own and takes it away again.
func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

func run(
  _ files: [String], into folder: URL, month: String? = nil, workspace: Workspace? = nil,
  threads: Int = 2, language: ReportLanguage? = nil, withTexts: Bool = false
) throws -> (result: MonthResult, folder: URL) {
  var options = RunOptions(files: files, output: folder)
  options.month = month.flatMap { Month(text: $0) }
  options.workspace = workspace
  options.threads = threads
  options.language = language
  options.withTexts = withTexts
  return try MonthlyRun(options) { _ in }.run()[0]
}
