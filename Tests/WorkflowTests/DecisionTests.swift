import ContactModel
import Desk
import Foundation
import Testing
import Trends
import Verdicts
import Workflow

@Suite("Decisions replayed")
struct DecisionTests {
  private func decide(_ rows: [String], in folder: URL) throws {
    try (["question;decision;value;owner;decided_on;expected;fixed_on;note"] + rows)
      .joined(separator: "\n")
      .write(
        to: folder.appendingPathComponent("decisions.csv"), atomically: true, encoding: .utf8)
  }

  private func contacts(_ id: String, _ result: MonthResult) -> Set<String> {
    guard let place = result.questions.firstIndex(where: { $0.id == id }) else { return [] }
    return Set(
      zip(result.contacts, result.ofContact).filter { $0.1.question == place }.map(\.0.id))
  }

  @Test("every kind holds for three months; what is gone is told")
  func threeMonths() throws {
    try withFolder { folder in
      _ = try Workspace.create(in: folder, language: .english)
      func month(_ name: String) throws -> MonthResult {
        try run(
          [sample("energy-nl/\(name).csv")], into: folder.appendingPathComponent("r"),
          workspace: try Workspace(folder: folder)
        ).result
      }
      let plain = try month("2025-09")
      let (one, two) = (contacts("Q0001", plain), contacts("Q0002", plain))
      let dropped = try #require(one.sorted().first)
      #expect(!one.isEmpty && !two.isEmpty)
      let process = try #require(plain.processes.first).id
      try decide(
        [
          "\(dropped);drop;", "Q0002;merge;Q0001", "Q0003;split;verlagen",
          "\(process.text);process;letters", "letters;rename;Post", "appointments;ignore;",
          "Q0004;fix;new page;Web;2025-09-20;10;2025-10-01;", "Q9999;rename;x", "X/y;ignore;",
        ], in: folder)
      for (number, name) in ["2025-09", "2025-10", "2025-11"].enumerated() {
        let result = try month(name)
        let ids = result.questions.map(\.id)
        #expect(!ids.contains("Q0002") && ids.contains("Q0001"), "\(name)")
        #expect(ids.contains("Q0003a") && ids.contains("Q0003"), "\(name): \(ids.prefix(9))")
        #expect(!result.processes.contains { $0.id == process }, "\(name)")
        #expect(!result.processes.contains { $0.id.text == "appointments" })
        #expect(result.processes.contains { $0.id == .ignored })
        #expect(
          result.processes.first { $0.id.text == "letters" }?.name
            == BilingualText(dutch: "Post", english: "Post"))
        // Three lines are about what is not there; contacts of September are not in October.
        let unmatched = result.findings.filter { $0.code == "decision.unmatched" }.map(\.place.line)
        #expect(unmatched == [9, 10], "\(name)")
        #expect(
          result.findings.contains { $0.code == "decision.contact-of-other-month" } == (number > 0))
        let effect = try #require(result.effects.first)
        #expect(effect.decision.id == "Q0004" && effect.effect.months.after == number)
        if number == 0 {
          #expect(contacts("Q0001", result) == one.union(two).subtracting([dropped]))
          let place = try #require(result.contacts.firstIndex { $0.id == dropped })
          #expect(result.ofContact[place].question == nil)
          #expect(
            contacts("Q0003", result).union(contacts("Q0003a", result))
              == contacts("Q0003", plain))
          #expect(effect.effect.verdict == .tooEarly)
        }
      }
    }
  }

  @Test("what was decided is filled in, handed back and taken over once")
  func handedBack() throws {
    try withFolder { folder in
      _ = try Workspace.create(in: folder, language: .dutch)
      let workspace = try Workspace(folder: folder)
      try decide(["Q0001;rename;One", "Q0002;ignore;", "Q0003;fix;a;;;;;"], in: folder)
      let file = folder.appendingPathComponent("to-decide.csv")
      try """
      Id;Waarover;Contacten;Vastgelegd;Besluit;Waarde;Eigenaar;Besloten op;Verwachte besparing;Verbeterd op;Toelichting
      Q0001;x;3;hernoem;hernoem;Een;;;;;
      Q0002;x;3;negeer;;;;;;;
      Q0003;x;3;verbeter;verbeter;a;;;;;
      Q0003;x;3;;verbeter;b;Jo;;12,5;2025-10-01;
      Q0004;x;3;;;;;;;;
      """.write(to: file, atomically: true, encoding: .utf8)
      let first = try Deciding(file: file.path, workspace: workspace)
      #expect(first.taken == 2 && first.removed == 1 && first.all == 3)
      let again = try Deciding(file: file.path, workspace: workspace)
      #expect(again.taken == 0 && again.removed == 0 && again.all == 3)
      let text = try String(
        contentsOf: folder.appendingPathComponent("decisions.csv"), encoding: .utf8)
      #expect(text.contains("Q0001;hernoem;Een;"))
      #expect(text.contains("Q0003;verbeter;b;Jo;;\"12,5\";2025-10-01;"))
      #expect(!text.contains("Q0002"))
    }
  }

  @Test("a sheet that contradicts what was decided changes nothing")
  func contradiction() throws {
    try withFolder { folder in
      _ = try Workspace.create(in: folder, language: .dutch)
      try decide(["Q0001;process;billing"], in: folder)
      let before = try Data(contentsOf: folder.appendingPathComponent("decisions.csv"))
      let file = folder.appendingPathComponent("x.csv")
      try "Id;Besluit;Waarde\nQ0001;negeer;\n".write(to: file, atomically: true, encoding: .utf8)
      #expect {
        try Deciding(file: file.path, workspace: Workspace(folder: folder))
      } throws: {
        "\($0)".contains("Q0001 is ignored and has a process (lines 2 and 3)")
      }
      #expect(
        try Data(contentsOf: folder.appendingPathComponent("decisions.csv")) == before)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
          .filter { $0.hasPrefix(".decisions") } == [])
    }
  }

  @Test("a workbook that LibreOffice saved is taken over")
  func libreOffice() throws {
    try withFolder { folder in
      _ = try Workspace.create(in: folder, language: .dutch)
      let deciding = try Deciding(
        file: sample("energy-nl/decided-by-libreoffice.xlsx"), workspace: Workspace(folder: folder))
      #expect(deciding.taken == 2)
      let text = try String(
        contentsOf: folder.appendingPathComponent("decisions.csv"), encoding: .utf8)
      #expect(text.contains("Q0003;verbeter;zelf in app;Digitaal;;\"12,5\";2025-11-03;"))
      #expect(text.contains("billing;hernoem;Facturen;"))
    }
  }
}
