import ContactModel
import Desk
import Foundation
import RootCauses
import Testing
import Trends
import Verdicts
import Workbooks
import Workflow

@Suite("Several months")
struct SeveralMonthsTests {
  private func log(_ days: [(month: String, days: ClosedRange<Int>, perDay: Int)]) -> [Contact] {
    days.flatMap { part in
      part.days.flatMap { day in
        (0..<part.perDay).map { number -> Contact in
          var contact = Contact(
            id: "\(part.month)-\(day)-\(number)", place: Place(file: "x.csv"), text: "x")
          contact.time = LocalTime(
            seconds: (Month(text: part.month)?.start.seconds ?? 0) + (day - 1) * 86_400 + number)
          return contact
        }
      }
    }
  }

  @Test("in a workspace every whole month is analysed, the others are told")
  func whole() throws {
    let contacts = log([
      ("2025-08", 29...31, 1), ("2025-09", 1...30, 10), ("2025-10", 1...31, 12),
      ("2025-11", 1...14, 12),
    ])
    let months = try #require(LogMonths(contacts, asked: nil, isOfWorkspace: true))
    #expect(months.analysed.map(\.text) == ["2025-09", "2025-10"])
    let told = try #require(months.findings.first)
    #expect(months.findings.count == 1 && told.isTold && told.code == "month.left-out")
    #expect(told.text.english.contains("2025-08 (3), 2025-11 (168)"))
    #expect(told.text.english.contains("--month 2025-11"))
    // One month alone, whole or not, is analysed as before; a month asked for goes first.
    #expect(
      LogMonths(log([("2025-11", 1...9, 4)]), asked: nil, isOfWorkspace: true)?.analysed.map(\.text)
        == ["2025-11"])
    #expect(
      LogMonths(contacts, asked: Month(year: 2025, month: 8), isOfWorkspace: true)?.analysed.map(
        \.text) == ["2025-08"])
    // Without a workspace the month of most contacts, and a line about the others.
    let without = try #require(LogMonths(contacts, asked: nil, isOfWorkspace: false))
    #expect(without.analysed.map(\.text) == ["2025-10"])
    #expect(without.findings.map(\.code) == ["month.several"])
    #expect(LogMonths([], asked: nil, isOfWorkspace: true) == nil)
  }

  @Test(
    "two months of one file give what two files give; later months are told when one is run again")
  func inTurn() throws {
    try withFolder { folder in
      func workspace(_ name: String) throws -> Workspace {
        let place = folder.appendingPathComponent(name)
        _ = try Workspace.create(in: place, language: .dutch)
        try String(repeating: "ab", count: 16).write(
          to: place.appendingPathComponent("secret.key"), atomically: true, encoding: .utf8)
        return try Workspace(folder: place)
      }
      let files = [sample("energy-nl/2025-09.csv"), sample("energy-nl/2025-10.csv")]
      let both = try workspace("both")
      var options = RunOptions(files: files, output: folder.appendingPathComponent("b"))
      options.workspace = both
      options.threads = 2
      let months = try MonthlyRun(options) { _ in }.run()
      #expect(months.map(\.result.month.text) == ["2025-09", "2025-10"])
      let single = try workspace("single")
      for (file, together) in zip(files, months) {
        let alone = try run([file], into: folder.appendingPathComponent("s"), workspace: single)
        for name in ["ranking.csv", "questions.csv", "trend.csv", "causes.csv"] {
          #expect(
            try Data(contentsOf: alone.folder.appendingPathComponent(name))
              == Data(contentsOf: together.folder.appendingPathComponent(name)), "\(name)")
        }
      }
      let again = try run([files[0]], into: folder.appendingPathComponent("s"), workspace: single)
      let told = again.result.findings.filter { $0.code == "history.later-months" }
      #expect(told.count == 1 && told[0].text.english.hasPrefix("2025-10 are on record"))
      let table = try HistoryTable(single.history(), language: .english)
      #expect(table.rows.filter { $0[1] == "all" }.map { $0[0] } == ["2025-09", "2025-10"])
      let first = try #require(table.rows.first { $0[0] == "2025-10" && $0[1] == "process" })
      let process = try #require(months[1].result.processes.first)
      #expect(first[2] == process.id.text && first[5] == "1")
    }
  }

  @Test("a contact that comes back to one of the month before is a repeat")
  func overTheEdge() throws {
    try withFolder { folder in
      _ = try Workspace.create(in: folder, language: .dutch)
      let workspace = try Workspace(folder: folder)
      func month(_ name: String, _ customers: (Int) -> String) throws -> MonthResult {
        let rows = (1...60).map { i in
          "\(name)-\(i),\(name)-\(i % 28 < 9 ? "0" : "")\(i % 28 + 1) 10:00,\(customers(i)),"
            + (i % 2 == 0 ? "mijn nota is veel te hoog deze maand" : "ik ben mijn wachtwoord kwijt")
        }
        let file = folder.appendingPathComponent("\(name).csv")
        try ("id,created,customer id,text\n" + rows.joined(separator: "\n")).write(
          to: file, atomically: true, encoding: .utf8)
        return try run(
          [file.path], into: folder.appendingPathComponent("r"), month: name, workspace: workspace
        ).result
      }
      // Contact 26 of September, on the 27th, is of A1; so is contact 2 of October, on the 3rd, about the same; contact 30,
      // also on the 3rd, is of nobody known.
      _ = try month("2025-09") { $0 == 26 ? "A1" : "S\($0)" }
      let october = try month("2025-10") { $0 == 2 ? "A1" : "O\($0)" }
      let repeats = zip(october.contacts, october.ofContact).filter { !$0.1.repeats.isEmpty }
      #expect(repeats.map(\.0.id) == ["2025-10-2"])
      #expect(repeats.map(\.1.repeats) == ["2025-09"])
    }
  }

  @Test("what is called the month before is what that month published, column by column")
  func publishedBefore() throws {
    try withFolder { folder in
      let place = folder.appendingPathComponent("w")
      _ = try Workspace.create(in: place, language: .english)
      let workspace = try Workspace(folder: place)
      var before: [[String: [String: String]]] = []
      for month in ["2025-09", "2025-10", "2025-11"] {
        let done = try run(
          [sample("energy-nl/\(month).csv")], into: folder.appendingPathComponent("r"),
          workspace: workspace, language: .english)
        func rows(_ name: String, key: String) throws -> [String: [String: String]] {
          let table = try EditedTable(
            path: done.folder.appendingPathComponent(name).path, name: name)
          return Dictionary(
            table.rows.map { ($0.cells[key] ?? "", $0.cells) }, uniquingKeysWith: { a, _ in a })
        }
        let now = [
          try rows("ranking.csv", key: "process id"), try rows("questions.csv", key: "question"),
        ]
        for (table, earlier) in zip(now, before) {
          for (id, cells) in table where !(cells["month before"] ?? "").isEmpty {
            #expect(
              cells["month before"] == earlier[id]?["contacts"] ?? "0", "\(month) \(id)")
          }
        }
        if !before.isEmpty {
          let trend = try EditedTable(
            path: done.folder.appendingPathComponent("trend.csv").path, name: "trend.csv")
          for row in trend.rows where Month(text: row[["month"]])?.next.text == month {
            let earlier: [String: String]? =
              switch row[["kind"]] {
              case "process": before[0][row[["id"]]]
              case "question": before[1][row[["id"]]]
              default: nil
              }
            guard ["process", "question"].contains(row[["kind"]]) else { continue }
            #expect(row[["contacts"]] == earlier?["contacts"] ?? "0", "\(row.cells)")
          }
        }
        before = now
      }
    }
  }
}
