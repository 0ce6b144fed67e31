import Foundation
import Testing

/// The built command beside the test bundle.
private let command: URL = {
  let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
  return bundle.deletingLastPathComponent().appendingPathComponent("kernvraag")
}()

/// Runs the command and returns exit code, standard output and standard error.
private func kernvraag(_ arguments: String..., input: String = "") throws -> (
  code: Int32, out: String, error: String
) {
  let process = Process()
  process.executableURL = command
  process.arguments = arguments
  let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
  process.standardInput = stdin
  process.standardOutput = stdout
  process.standardError = stderr
  try process.run()
  stdin.fileHandleForWriting.write(Data(input.utf8))
  try stdin.fileHandleForWriting.close()
  let out = stdout.fileHandleForReading.readDataToEndOfFile()
  let error = stderr.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (
    process.terminationStatus, String(decoding: out, as: UTF8.self),
    String(decoding: error, as: UTF8.self)
  )
}

private func withFile<Result>(_ text: String, _ body: (String) throws -> Result) throws -> Result {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).csv")
  try Data(text.utf8).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(url.path)
}

@Suite("The command")
struct CommandTests {
  @Test("help tells the commands and the exit codes")
  func help() throws {
    let (code, out, _) = try kernvraag("--help")
    #expect(code == 0)
    for word in [
      "run", "init", "inspect", "explain", "history", "evaluate", "table", "dialect", "xml-check",
      "redact", "Exit codes: 0 done; 1 failed; 2 done",
    ] { #expect(out.contains(word)) }
  }

  @Test("wrong use ends with 64, a missing file with 1 and its name")
  func exitCodes() throws {
    #expect(try kernvraag("run").code == 64)
    #expect(try kernvraag("run", "--threads", "0", "x.csv").code == 64)
    #expect(try kernvraag("rnu").code == 64)
    let missing = try kernvraag("run", "nothing-here.csv")
    #expect(missing.code == 1)
    #expect(missing.error.contains("nothing-here.csv"))
    #expect(missing.out.isEmpty)
  }

  @Test("table writes plain CSV of what was understood")
  func table() throws {
    try withFile("a;b\n1;\"x;y\"\n2\n") { path in
      let (code, out, _) = try kernvraag("table", path)
      #expect(code == 0)
      #expect(out == "\"a\",\"b\"\n\"1\",\"x;y\"\n\"2\"\n")
    }
  }

  @Test("dialect names the delimiter")
  func dialect() throws {
    try withFile("a;b\n1;2\n3;4\n") { path in
      let out = try kernvraag("dialect", path).out
      #expect(out.hasPrefix("delimiter\t;\nquote\t\"\n"))
    }
  }

  @Test("xml-check accepts well-formed files in silence and refuses others with place and reason")
  func xmlCheck() throws {
    try withFile("<a><b/></a>") { path in
      let code = try kernvraag("xml-check", path).code
      #expect(code == 0)
    }
    try withFile("<a>\n<b></a>") { path in
      let (code, out, error) = try kernvraag("xml-check", path)
      #expect(code == 1)
      #expect(out.isEmpty)
      #expect(error.contains("\(path):2:"))
    }
  }

  @Test("redact masks JSON lines one by one and names a line that is none")
  func redact() throws {
    let (code, out, _) = try kernvraag(
      "redact", input: "{\"id\": 7, \"text\": \"mail a@b.nl, polisnummer 864265651\"}\n")
    #expect(code == 0)
    #expect(out == "{\"id\":7,\"text\":\"mail [EMAIL], polisnummer 864265651\"}\n")
    let bad = try kernvraag("redact", input: "{}\n")
    #expect(bad.code == 1)
    #expect(bad.error.contains("-:1:"))
  }

  @Test("evaluate prints figures and writes one prediction per text")
  func evaluate() throws {
    let lines = (0..<20).map { "pay the invoice \($0)\tpay\nreset my password please\treset\n" }
    try withFile(lines.joined()) { path in
      let predictions = path + ".predictions"
      defer { try? FileManager.default.removeItem(atPath: predictions) }
      let (code, out, _) = try kernvraag("evaluate", path, "--predictions", predictions)
      #expect(code == 0)
      #expect(out.contains("acc\t1.0000"))
      let written = try String(contentsOfFile: predictions, encoding: .utf8)
      #expect(written.split(separator: "\n").count == 40)
      let json = try kernvraag("evaluate", path, "--json").out
      let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
      #expect(object is [String: Any])
    }
  }

  @Test("a month is run, explained, listed and taken back")
  func wholeWay() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try kernvraag("init", folder.path, "--language", "en").code == 0)
    let rows = (0..<60).map { i in
      "\(i),2025-10-\(10 + i % 9) 10:00,C\(i % 25),"
        + (i % 2 == 0 ? "my invoice is too high this month" : "i forgot my password again")
    }
    try withFile("id,created,customer id,text\n" + rows.joined(separator: "\n")) { path in
      let run = try kernvraag("run", path, "--workspace", folder.path)
      #expect(run.code == 0)
      #expect(run.error.contains("contacts from 2025-10-10 to 2025-10-18: 6 of 23 working days"))
      #expect(run.out.contains("2025-10: 60 records read"))
    }
    let explained = try kernvraag("explain", "2", "--workspace", folder.path)
    #expect(explained.code == 0)
    #expect(explained.out.contains("invoice"))
    #expect(try kernvraag("history", "list", "-w", folder.path).out.hasPrefix("2025-10\t"))
    #expect(try kernvraag("history", "undo", "-w", folder.path).code == 0)
    #expect(try kernvraag("history", "list", "-w", folder.path).out == "no months on record\n")
    #expect(try kernvraag("explain", "999", "--workspace", folder.path).code == 1)
  }
}
