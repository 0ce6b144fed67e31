import ContactModel
import Desk
import Foundation
import RootCauses
import Testing
import Verdicts
import Workbooks
import Workflow

/// A month of an organisation of the reference corpus, which the program's own model has learnt from: what is shown
/// here is the way of the data, not how well strangers are judged.
private struct Month {
  let folder: URL
  let export: URL
  /// Step of each contact.
  let steps: [String: String]

  init(in folder: URL, organisation: String = "housing-nl-woonstee") throws {
    self.folder = folder
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let lines = try String(
      contentsOf: root.appendingPathComponent("corpora/reference/\(organisation).jsonl"),
      encoding: .utf8)
    var csv = "id,received,channel,customer,text\n"
    var steps: [String: String] = [:]
    for (number, line) in lines.split(separator: "\n").enumerated() {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      let text = (object["text"] as? String ?? "").replacing("\"", with: "'")
      let day = object["day"] as? Int ?? 1
      let id = "C\(number + 1)"
      let clock = "\(String(100 + number % 60).dropFirst())"
      csv += "\(id),2026-03-\(day < 10 ? "0" : "")\(day) 10:\(clock),\(object["channel"] ?? ""),"
      csv += "K\(object["customer"] ?? 0),\"\(text)\"\n"
      steps[id] = object["step"] as? String
    }
    export = folder.appendingPathComponent("month.csv")
    try csv.write(to: export, atomically: true, encoding: .utf8)
    self.steps = steps
  }

  func run(_ workspace: Workspace) throws -> (result: MonthResult, folder: URL) {
    try WorkflowTests.run(
      [export.path], into: folder.appendingPathComponent("results"), month: "2026-03",
      workspace: workspace, language: .english)
  }
}

private func withMonth(_ body: (Month, Workspace) throws -> Void) throws {
  try withFolder { folder in
    let place = folder.appendingPathComponent("desk")
    _ = try Workspace.create(in: place, language: .english)
    try body(Month(in: folder), Workspace(folder: place))
  }
}

/// The texts of the cells of what is to be judged; numbers are empty.
private func toJudge(_ result: MonthResult) -> [[String]] {
  ReportTables(result).toJudge.rows.map { row in
    row.map { value in
      if case .text(let text) = value { text } else { "" }
    }
  }
}

@Suite("Teaching")
struct TeachingTests {
  @Test("forty contacts to judge; judged ones teach the next run and are not asked again")
  func teaches() throws {
    try withMonth { month, workspace in
      let first = try month.run(workspace)
      let asked = toJudge(first.result)
      #expect(asked.count == 40)
      #expect(asked.count { $0[8] == "random" } == 20)
      #expect(Set(asked.map { $0[0] }).count == 40)

      // Everything is said to be letters, which no model would say.
      var csv = "contact,text,process,said,drawn\n"
      for row in asked {
        csv +=
          "\(row[0]),\"\(row[1].replacing("\"", with: "'"))\",letters,\"\(row[5])\",\(row[8])\n"
      }
      let file = month.folder.appendingPathComponent("judged.csv")
      try csv.write(to: file, atomically: true, encoding: .utf8)
      let teaching = try Teaching(file: file.path, workspace: workspace)
      #expect(teaching.taken == 40 && teaching.left == 0 && teaching.examples == 40)
      #expect(teaching.drawn.all == 20)
      #expect(
        teaching.drawn.right == asked.count { $0[8] == "random" && $0[5] == "Letters and mailings" }
      )
      // The same file again replaces, it does not double.
      #expect(try Teaching(file: file.path, workspace: workspace).examples == 40)

      let second = try month.run(workspace)
      let judged = Set(asked.map { $0[0] })
      func letters(_ result: MonthResult) -> Int {
        zip(result.contacts, result.ofContact).count {
          judged.contains($0.id) && $1.process.text.hasPrefix("letters")
        }
      }
      #expect(letters(first.result) < 10)
      #expect(letters(second.result) > 25)
      #expect(second.result.findings.contains { $0.code == "examples.taught" && $0.count == 40 })
      let next = toJudge(second.result).filter { row in
        asked.contains { $0[1] == row[1] && !row[1].contains("\"") }
      }
      #expect(next.isEmpty)
    }
  }

  @Test("the workbook to fill in is read again as the table it was written from")
  func workbook() throws {
    try withMonth { month, workspace in
      let folder = try month.run(workspace).folder
      for name in ["to-judge.xlsx", "to-judge.csv"] {
        do {
          _ = try Teaching(file: folder.appendingPathComponent(name).path, workspace: workspace)
          Issue.record("no failure")
        } catch {
          #expect("\(error)".contains("\(name): no row is filled in"))
        }
      }
    }
  }

  @Test("a decision about one contact holds for it")
  func decidedContact() throws {
    try withMonth { month, workspace in
      try
        "question,decision,value,note\nC12,process,ending,\nC13,rename,A name,\nC14,process,billing/annual-bill,\n"
        .write(
          to: workspace.folder.appendingPathComponent("decisions.csv"), atomically: true,
          encoding: .utf8)
      let result = try month.run(workspace).result
      let place = try #require(result.contacts.firstIndex { $0.id == "C12" })
      #expect(result.ofContact[place].process.text.hasPrefix("ending"))
      #expect(result.ofContact[place].rule == .decision)
      // A contact has no name: that line is told, the other is not.
      #expect(
        result.findings.filter { $0.code == "decision.unmatched" }.map(\.place.line) == [3])
      // A contact has the product of its question: what was written of it is told.
      let unused = result.findings.filter { $0.code == "decision.product-unused" }
      #expect(unused.map(\.place.line) == [4] && unused.allSatisfy(\.isTold))
    }
  }

  @Test("a process that is not known teaches nothing; none is what belongs nowhere")
  func unknownIsNoJudgement() throws {
    try withMonth { month, workspace in
      let file = month.folder.appendingPathComponent("judged.csv")
      try "text,process,drawn,said\nhallo,onbekend,random,letters\nreclame,geen,random,unknown\n"
        .write(to: file, atomically: true, encoding: .utf8)
      let teaching = try Teaching(file: file.path, workspace: workspace)
      #expect(teaching.taken == 1 && teaching.left == 1 && teaching.examples == 1)
      #expect(teaching.drawn.right == 0 && teaching.drawn.all == 1)
    }
  }

  @Test(
    "what cannot be understood is told with its line",
    arguments: [
      (
        "text,process\nhallo,lettres\n",
        "judged.csv:2: no process step 'lettres'; did you mean 'letters'?"
      ),
      ("text,avoidable\nhallo,perhaps\n", "judged.csv:2: avoidable 'perhaps' is none of"),
      ("text,process\n,letters\n", "judged.csv:2: a judgement without a text"),
      ("text,process\nhallo,\n", "judged.csv: no row is filled in"),
    ])
  func mistakes(csv: String, message: String) throws {
    try withMonth { month, workspace in
      let file = month.folder.appendingPathComponent("judged.csv")
      try csv.write(to: file, atomically: true, encoding: .utf8)
      do {
        _ = try Teaching(file: file.path, workspace: workspace)
        Issue.record("no failure")
      } catch {
        #expect("\(error)".contains(message))
      }
    }
  }

  @Test(
    "labels name the kind of matter and words, no two the same; findings name contacts of the whole log"
  )
  func labels() throws {
    try withMonth { month, workspace in
      let result = try month.run(workspace).result
      let labels = result.questions.map(\.label)
      #expect(Set(labels).count == labels.count)
      let billing = result.questions.first { $0.attribution.step == "billing" }
      #expect(billing?.label.hasPrefix("Bill: ") == true)
      #expect(result.questions.allSatisfy { (0...1).contains($0.stability) })
      // What was cleaned is told by the contacts as they were read, those kept apart among them.
      let places = Set(result.contacts.map(\.place) + result.setAside.map(\.place))
      for finding in result.findings where finding.code.hasPrefix("text.") {
        #expect(finding.place.file == "*" || places.contains(finding.place))
      }
    }
  }
}
