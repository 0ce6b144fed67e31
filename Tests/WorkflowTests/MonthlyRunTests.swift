import ContactModel
import Desk
import Exports
import Foundation
import Rework
import RootCauses
import Scoring
import Testing
import Trends
import Verdicts
import Workbooks
import Workflow

/// The truth of a sample month: question by contact id, and step by question.
private func truth(_ name: String) throws -> (question: [String: String], step: [String: String]) {
  let text = try String(contentsOfFile: sample(name), encoding: .utf8)
  var question: [String: String] = [:]
  var step: [String: String] = [:]
  for line in text.split(separator: "\n").dropFirst() {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    question[cells[0]] = cells[1]
    step[cells[1]] = cells[2]
  }
  return (question, step)
}

@Suite("The monthly run")
struct MonthlyRunTests {
  @Test("the faulty bill run ranks billing first in its month, and its questions keep their ids")
  func faultyBillRun() throws {
    try withFolder { folder in
      _ = try Workspace.create(in: folder, language: .dutch)
      let workspace = try Workspace(folder: folder)
      var results: [MonthResult] = []
      for month in ["2025-09", "2025-10", "2025-11"] {
        results.append(
          try run(
            [sample("energy-nl/\(month).csv")], into: folder.appendingPathComponent("results"),
            workspace: workspace
          ).result)
      }
      // A process is a step for a product: the yearly bill comes first, and billing as a step is largest.
      #expect(results[1].processes.first?.id.text == "billing/annual-bill")
      #expect(results[1].processes.first?.ranked?.rankRange.lowerBound == 1)
      var ofStep: [String: Int] = [:]
      for process in results[1].processes where process.ranked != nil {
        ofStep[process.id.step ?? "", default: 0] += process.figures.contacts
      }
      #expect(ofStep.max { $0.value < $1.value }?.key == "billing")
      #expect(results.map(\.month.text) == ["2025-09", "2025-10", "2025-11"])

      // The ids under which the contacts of the four billing questions stand, by truth.
      func ids(_ result: MonthResult, _ month: String) throws -> [String: Int] {
        let truth = try truth("energy-nl/truth-\(month).tsv")
        var counts: [String: Int] = [:]
        for (contact, outcome) in zip(result.contacts, result.ofContact) {
          guard let own = outcome.question, let question = truth.question[contact.id],
            truth.step[question] == "billing"
          else { continue }
          counts[result.questions[own].id, default: 0] += 1
        }
        return counts
      }
      let october = try ids(results[1], "2025-10")
      let november = try ids(results[2], "2025-11")
      let kept = november.filter { october[$0.key] != nil }.values.reduce(0, +)
      let all = november.values.reduce(0, +)
      // 127 of 146; the others ask what no earlier question means clearly enough.
      #expect(Double(kept) >= 0.85 * Double(all))
      // The largest of October's is still there under its id.
      let largest = try #require(october.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key)
      #expect(november[largest] != nil)
    }
  }

  @Test("of every sample of a system as many contacts count as customers made")
  func contactsOfFormats() throws {
    let formats = months.deletingLastPathComponent().appendingPathComponent("formats")
    let table = try String(
      contentsOf: formats.appendingPathComponent("columns.tsv"), encoding: .utf8)
    for line in table.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t").map(String.init)
      guard let file = cells.first, let wanted = cells.last.flatMap(Int.init) else { continue }
      try withFolder { folder in
        let result = try run([formats.appendingPathComponent(file).path], into: folder).result
        #expect(result.ledger.balances)
        let outOfScope = result.setAside.count { $0.reason == .outOfScope }
        #expect(
          result.ledger.grouped + result.ledger.ungrouped + outOfScope == wanted, "\(file)")
      }
    }
  }

  @Test("what nobody asked is kept apart under its own reason, and what is lost ends with 2")
  func machines() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("export.csv")
      var lines = ["nummer;datum;klantnummer;omschrijving;status"]
      for i in 1...12 {
        lines.append("\(i);0\(i % 9 + 1)-10-2025;K\(i);Vraag over mijn nota van \(i) euro;open")
      }
      lines += [
        "13;01-10-2025;K13;Automatisch antwoord: ik ben afwezig;open",
        "14;01-10-2025;K14;#NAAM?;open",
        "15;01-10-2025;K15;Undeliverable: uw bericht;open",
        "16;01-10-2025;K16;Nog een vraag;merged",
      ]
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      let result = try run([file.path], into: folder).result
      #expect(
        Set(result.setAside.map { "\($0.id) \($0.reason.rawValue)" }) == [
          "13 automatic-reply", "14 unreadable-cell", "15 undeliverable", "16 merged",
        ])
      #expect(!result.isIncomplete)
      try Data((lines.joined(separator: "\n") + "\n17;02-10-2025;K17;Te veel;open;velden\n").utf8)
        .write(to: file)
      #expect(try run([file.path], into: folder).result.isIncomplete)
    }
  }

  @Test("what the organisation is not there for is kept apart, told, and no part of the ranking")
  func outOfScope() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("export.csv")
      var lines = ["nummer;datum;klantnummer;omschrijving"]
      for i in 1...20 {
        lines.append(
          "\(i);0\(i % 9 + 1)-10-2025;K\(i);De rekening van deze maand is \(i) euro hoger dan eerst, "
            + "hoe kan dat en wanneer krijg ik het teveel betaalde terug?")
      }
      lines.append(
        "21;03-10-2025;K21;Beste ondernemer, wilt u hoger in Google komen? Wij bieden zoekmachine "
          + "marketing aan, vrijblijvend kennismaken via onze website.")
      lines.append(
        "22;03-10-2025;K22;O sorry ik ben verkeerd verbonden, ik moest de pizzeria hebben.")
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      let result = try run([file.path], into: folder).result
      #expect(
        Set(result.setAside.map { "\($0.id) \($0.reason.rawValue)" })
          == ["21 out-of-scope", "22 out-of-scope"])
      #expect(result.contacts.count == 20)
      #expect(result.ledger.balances)
      #expect(result.findings.contains { $0.code == "contact.out-of-scope" && $0.count == 2 })
      // Two of six are more than a quarter: nothing is kept apart, and that is told.
      try Data((lines[0...4] + lines[21...22]).joined(separator: "\n").utf8).write(to: file)
      let small = try run([file.path], into: folder).result
      #expect(small.contacts.count == 6)
      #expect(
        small.findings.contains {
          $0.code == "contact.out-of-scope-kept" && $0.count == 2 && $0.isTold
        })
    }
  }

  @Test("years of contacts are told, and the month with most is reported on")
  func years() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("export.csv")
      var lines = ["nummer;datum;omschrijving"]
      for i in 0..<40 {
        let month = i % 4 == 0 ? "10-2025" : "0\(i % 9 + 1)-2024"
        lines.append("\(i);15-\(month);Vraag over mijn nota van \(i) euro")
      }
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      let result = try run([file.path], into: folder).result
      #expect(result.month.text == "2025-10")
      #expect(result.contacts.count == 10)
      #expect(result.findings.contains { $0.code == "month.several" && $0.isTold })
    }
  }

  @Test("every record is accounted for, in every sample")
  func ledger() throws {
    for (file, records) in [
      ("municipality-nl/2025-10.csv", 2_500), ("webshop-en/2025-10.xml", 2_000),
    ] {
      try withFolder { folder in
        let result = try run([sample(file)], into: folder).result
        #expect(result.ledger.read == records)
        #expect(result.ledger.balances)
        let share = Double(result.ledger.grouped) / Double(records)
        #expect(share > 0.9)
      }
    }
  }

  @Test("the same contact in two files counts once, rows of one contact are joined")
  func folding() throws {
    try withFolder { folder in
      let formats = ["../formats/zendesk.csv", "../formats/zendesk.xml", "../formats/intercom.csv"]
      let result = try run(formats.map(sample), into: folder).result
      // Four tickets twice, and four conversations of two rows.
      #expect(result.ledger.read == 16)
      #expect(result.setAside.map(\.reason).count { $0 == .sameContact } == 4)
      #expect(result.setAside.map(\.reason).count { $0 == .laterRow } == 4)
      #expect(result.contacts.count == 8)
      let conversation = try #require(result.contacts.first { $0.id == "3300" })
      #expect(conversation.answer.hasSuffix("We will look into it and come back to you."))
      #expect(conversation.text.hasPrefix("Tracking says"))
    }
  }

  @Test("a contact that is kept apart is listed with its line, its reason and what counts for it")
  func setAside() throws {
    try withFolder { folder in
      let file = folder.appendingPathComponent("export.csv")
      try """
      Zaaknummer;Ontvangen op;Klantnummer;Omschrijving
      Z1;06-10-2025 10:00;77;Waar blijft mijn pakket?
      Z2;06-10-2025 10:20;77;Waar blijft mijn pakket?
      Z3;06-10-2025 10:50;77;Waar blijft mijn pakket?
      Z4;07-10-2025 09:00;78;
      Z5;07-10-2025 09:30;79;Hoe zeg ik mijn contract op?
      Z2;06-10-2025 10:20;77;Waar blijft mijn pakket?

      """.write(to: file, atomically: true, encoding: .utf8)
      let (result, out) = try run([file.path], into: folder)
      #expect(result.contacts.map(\.id) == ["Z1", "Z5"])
      // Each copy came within an hour of the one before it.
      #expect(result.setAside.map(\.id) == ["Z2", "Z3", "Z4", "Z2"])
      #expect(result.setAside.map(\.place.line) == [3, 4, 5, 7])
      #expect(result.setAside.map(\.reason) == [.duplicate, .duplicate, .emptyText, .sameContact])
      #expect(result.setAside.map(\.countedAs) == ["Z1", "Z1", "", "Z1"])
      let lines = try ContactExplanation(contact: "Z3", in: out).lines
      #expect(lines.contains("Reden: duplicate"))
      #expect(lines.contains("Geteld als: Z1"))
      #expect(throws: RunFailure.self) { _ = try ContactExplanation(contact: "Z9", in: out) }
    }
  }

  @Test("promises in messages of XML are kept, late or broken by the times of the messages")
  func promisesInMessages() throws {
    try withFolder { folder in
      let result = try run([sample("webshop-en/2025-10.xml")], into: folder).result
      let lines = try String(contentsOfFile: sample("webshop-en/truth.tsv"), encoding: .utf8)
        .split(separator: "\n").map {
          $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
      let column = try #require(lines[0].firstIndex(of: "promise"))
      let truth = Dictionary(lines.dropFirst().map { ($0[0], $0[column]) }) { first, _ in first }
      let said = zip(result.contacts, result.ofContact).filter { $1.promise != nil }
      let right = said.count { $1.promise?.outcome.rawValue == truth[$0.id] }
      #expect(said.count > 170)
      #expect(right * 100 >= said.count * 90)
    }
  }

  @Test("order of the files and number of threads change no byte of any output")
  func identicalBytes() throws {
    try withFolder { folder in
      let files = ["webshop-en/2025-10.xml", "municipality-nl/2025-10.csv"].map(sample)
      let one = try run(
        files, into: folder.appendingPathComponent("a"), threads: 1, withTexts: true)
      let two = try run(
        files.reversed(), into: folder.appendingPathComponent("b"), threads: 2, withTexts: true)
      let names = try FileManager.default.contentsOfDirectory(atPath: one.folder.path).sorted()
      #expect(
        names == [
          "brief-01.md", "brief-02.md", "brief-03.md", "brief-04.md", "brief-05.md", "causes.csv",
          "codes.csv", "contacts.csv", "effects.csv", "pairs.csv", "quality.csv", "questions.csv",
          "ranking.csv",
          "report.xlsx", "run.json", "set-aside.csv", "signals.csv", "to-decide.csv",
          "to-judge.csv", "to-judge.xlsx", "trend.csv", "written.sha256",
        ])
      for name in names {
        let a = try Data(contentsOf: one.folder.appendingPathComponent(name))
        let b = try Data(contentsOf: two.folder.appendingPathComponent(name))
        #expect(a == b, "\(name) differs")
      }
    }
  }

  @Test("the order of the rows changes no figure")
  func rowOrder() throws {
    try withFolder { folder in
      let text = try String(
        contentsOfFile: sample("energy-nl/2025-09.csv"), encoding: .utf8)
      // Records that span lines would break; take those on one line.
      let lines = text.split(separator: "\n").filter { $0.filter { $0 == "\"" }.count % 2 == 0 }
      let header = lines[0]
      let rows = lines.dropFirst().filter { $0.first?.isNumber == true }
      let forward = folder.appendingPathComponent("x.csv")
      try ([header] + rows).joined(separator: "\n").write(
        to: forward, atomically: true, encoding: .utf8)
      let first = try run([forward.path], into: folder.appendingPathComponent("a"))
      try ([header] + rows.reversed()).joined(separator: "\n").write(
        to: forward, atomically: true, encoding: .utf8)
      let second = try run([forward.path], into: folder.appendingPathComponent("b"))
      for name in ["ranking.csv", "questions.csv"] {
        let a = try Data(contentsOf: first.folder.appendingPathComponent(name))
        let b = try Data(contentsOf: second.folder.appendingPathComponent(name))
        #expect(a == b, "\(name) differs")
      }
    }
  }

  @Test("running a month again replaces it and keeps its ids")
  func again() throws {
    try withFolder { folder in
      _ = try Workspace.create(in: folder, language: .dutch)
      let workspace = try Workspace(folder: folder)
      let file = [sample("energy-nl/2025-09.csv")]
      let first = try run(file, into: folder.appendingPathComponent("r"), workspace: workspace)
      let second = try run(file, into: folder.appendingPathComponent("r"), workspace: workspace)
      let onRecord = try workspace.history().months()
      #expect(onRecord.count == 1)
      let ids = Set(first.result.questions.map(\.id))
      let kept = second.result.questions.filter { ids.contains($0.id) }
        .reduce(0) { $0 + $1.figures.contacts }
      #expect(Double(kept) >= 0.9 * Double(second.result.ledger.grouped))
    }
  }

  @Test("no personal data of the samples reaches an output")
  func privacy() throws {
    try withFolder { folder in
      let (_, out) = try run(
        [sample("municipality-nl/2025-10.csv")], into: folder, withTexts: true)
      for name in ["contacts.csv", "questions.csv", "ranking.csv"] {
        let text = try String(contentsOf: out.appendingPathComponent(name), encoding: .utf8)
        #expect(text.firstMatch(of: /[a-z]@[a-z]+\.[a-z]/) == nil, "\(name) has an e-mail address")
        #expect(text.firstMatch(of: /NL\d\d ?[A-Z]{4}/) == nil, "\(name) has an IBAN")
      }
    }
  }
}

@Suite("Workspace")
struct WorkspaceTests {
  @Test("init writes every file once and keeps what is there")
  func create() throws {
    try withFolder { folder in
      let first = try Workspace.create(in: folder, language: .english)
      #expect(
        first == ["kernvraag.yml", "processes.csv", "tariffs.csv", "decisions.csv", "secret.key"])
      let second = try Workspace.create(in: folder, language: .english)
      #expect(second.isEmpty)
      let workspace = try Workspace(folder: folder)
      let settings = try workspace.settings()
      let catalogue = try workspace.catalogue()
      #expect(settings.given.count == Settings.declarations.count)
      #expect(catalogue.entries == ProcessCatalogue.standard.entries)
    }
  }

  @Test(
    "a wrong setting is told with its line and the nearest name",
    arguments: [
      ("repeat_day: 7\n", "did you mean 'repeat_days'?"), ("repeat_days: 700\n", "1-90"),
      ("language: nl\nsector: auto\nleast_days: x\n", "kernvraag.yml:3: least_days"),
    ])
  func wrongSettings(yaml: String, message: String) {
    do {
      _ = try Settings(yaml: yaml, name: "kernvraag.yml")
      Issue.record("no failure")
    } catch {
      #expect(error.description.contains(message))
    }
  }

  @Test("what the manager set and has no effect is told; a sector without products is refused")
  func unusedTables() throws {
    try withFolder { folder in
      _ = try Workspace.create(in: folder, language: .english)
      func write(_ text: String, to name: String) throws {
        try text.write(
          to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
      try write("channel,basis,amount\nfax,per_hour,40\n", to: "tariffs.csv")
      try write("month,unit,count\n2024-01,customers,1000\n", to: "volumes.csv")
      let workspace = try Workspace(folder: folder)
      let result = try run(
        [sample("municipality-nl/2025-10.csv")], into: folder.appendingPathComponent("out"),
        workspace: workspace
      ).result
      let told = result.findings.filter(\.isTold).map(\.code)
      #expect(told.contains("tariff.unused") && told.contains("volume.month-missing"))
      try write("sector: gemeentes\n", to: "kernvraag.yml")
      #expect {
        _ = try run(
          [sample("municipality-nl/2025-10.csv")], into: folder.appendingPathComponent("out"),
          workspace: workspace)
      } throws: { error in
        "\(error)".contains("sector 'gemeentes' has no products")
      }
    }
  }

  @Test("decisions move a question to another process, rename it, and are reported when unmatched")
  func decisions() throws {
    try withFolder { folder in
      _ = try Workspace.create(in: folder, language: .english)
      try
        "question,decision,value,note\nQ0001,process,letters,\nQ0001,rename,My name,\nQ9999,ignore,,\n"
        .write(
          to: folder.appendingPathComponent("decisions.csv"), atomically: true, encoding: .utf8)
      let result = try run(
        [sample("energy-nl/2025-09.csv")], into: folder.appendingPathComponent("r"),
        workspace: try Workspace(folder: folder)
      ).result
      let question = try #require(result.questions.first { $0.id == "Q0001" })
      #expect(question.attribution.step == "letters")
      #expect(question.attribution.rule == .decision)
      #expect(question.label == "My name")
      #expect(result.findings.contains { $0.code == "decision.unmatched" && $0.place.line == 4 })
    }
  }

  @Test("tariffs give costs, and the ranking then counts them")
  func tariffs() throws {
    try withFolder { folder in
      _ = try Workspace.create(in: folder, language: .english)
      try "channel,basis,amount\n*,per_hour,60\n".write(
        to: folder.appendingPathComponent("tariffs.csv"), atomically: true, encoding: .utf8)
      let result = try run(
        [sample("energy-nl/2025-09.csv")], into: folder.appendingPathComponent("r"),
        workspace: try Workspace(folder: folder)
      ).result
      #expect(result.unit == .cost)
      let first = try #require(result.processes.first)
      // Sixty an hour is one a minute.
      #expect(abs(first.figures.cost.amount - first.figures.minutes.value) < 1e-6)
    }
  }
}

@Suite("Result tables")
struct ReportTablesTests {
  @Test("every column says what it means in both languages, and its schema is the published one")
  func contract() throws {
    let schemas = months.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Schemas")
    let tables = ReportTables.published
    #expect(
      tables.map(\.name) == [
        "ranking", "questions", "pairs", "causes", "signals", "codes", "contacts", "set-aside",
        "quality", "to-judge", "trend", "effects", "to-decide",
      ])
    for table in tables {
      #expect(Set(table.columns.map(\.key)).count == table.columns.count)
      #expect(Set(table.columns.map(\.title.dutch)).count == table.columns.count)
      #expect(Set(table.columns.map(\.title.english)).count == table.columns.count)
      for column in table.columns {
        #expect(!column.meaning.dutch.isEmpty && !column.meaning.english.isEmpty)
      }
      let published = try String(
        contentsOf: schemas.appendingPathComponent("\(table.name).json"), encoding: .utf8)
      #expect(
        published == TableSchema(of: table).json,
        "Sources/Schemas/\(table.name).json is not up to date; run scripts/refresh-schemas")
    }
    for (name, text) in [
      ("COLUMNS.md", TableSchema.columns(of: tables)), ("FINDINGS.md", Findings.list),
    ] {
      let published = try String(
        contentsOf: schemas.appendingPathComponent(name), encoding: .utf8)
      #expect(published == text, "\(name) is not up to date; run scripts/refresh-schemas")
    }
  }

  @Test("every finding says the same in both languages, with the same places to fill")
  func findings() {
    let kinds: [any FindingKind] =
      RunFinding.allCases + ExportFinding.allCases + SetAsideContact.Reason.allCases
      + MonthFinding.allCases
    #expect(Set(kinds.map(\.code)).count == kinds.count)
    for kind in kinds {
      let template = kind.fact.template
      #expect(!template.dutch.isEmpty && template.dutch != template.english)
      #expect(
        Set(FindingFact.places(in: template.dutch))
          == Set(FindingFact.places(in: template.english)),
        "\(kind.code)")
    }
  }
}
