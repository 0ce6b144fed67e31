import ContactModel
import Desk
import Foundation
import Testing

/// A table as the manager would save it.
private func table(_ name: String, _ text: String) throws -> EditedTable {
  let file = FileManager.default.temporaryDirectory
    .appendingPathComponent("kernvraag-\(UUID().uuidString).csv")
  defer { try? FileManager.default.removeItem(at: file) }
  try text.write(to: file, atomically: true, encoding: .utf8)
  return try EditedTable(path: file.path, name: name)
}

/// What a failure says; empty when there is none.
private func message(_ work: () throws -> Void) -> String {
  do {
    try work()
    return ""
  } catch { return "\(error)" }
}

private let processes = ProcessNames(
  steps: [
    ("billing", ["Factureren en betalen", "Invoicing and paying"]), ("letters", ["Brieven"]),
  ],
  products: ["annual-bill"])

@Suite("Numbers in edited files")
struct EditedNumberTests {
  @Test(
    "Dutch and English forms are read, and what cannot be told is ambiguous",
    arguments: [
      ("48395", EditedNumber.one(48395)), ("48395.0", .one(48395)), ("48395,50", .one(48395.5)),
      ("1.234,50", .one(1234.5)), ("1,234.50", .one(1234.5)), ("1.234.567", .one(1_234_567)),
      ("1 234", .one(1234)), ("0,125", .one(0.125)), ("-2,5", .one(-2.5)),
      ("48,395", .ambiguous(thousands: 48395, fraction: 48.395)),
      ("48.395", .ambiguous(thousands: 48395, fraction: 48.395)),
    ] as [(String, EditedNumber)])
  func forms(_ text: String, _ number: EditedNumber) {
    #expect(EditedNumber(text) == number)
  }

  @Test(
    "what is no number is none",
    arguments: ["", "-", "12a", "1.23.4", "12,34,567", "1,234.5.6", "5-3", "€ 4", "."])
  func none(_ text: String) { #expect(EditedNumber(text) == nil) }
}

@Suite("Tables that the manager edits")
struct EditedTableTests {
  @Test("volumes: thousands are thousands, in both languages")
  func volumes() throws {
    let volumes = try Volumes(
      table("volumes.csv", "maand;eenheid;aantal\n2025-10;klanten;48,395\n2025-11;klanten;48.395\n")
    )
    let (october, november) = (Month(year: 2025, month: 10), Month(year: 2025, month: 11))
    #expect(volumes.exposure(october)?.count == 48_395)
    #expect(volumes.exposure(november)?.count == 48_395)
    #expect(volumes.exposure(november)?.unit == "klanten")
    #expect(volumes.unused.isEmpty)
    let twice = try Volumes(
      table("v.csv", "month,unit,count\n2025-10,customers,9\n2025-10,orders,5\n"))
    #expect(twice.exposure(october)?.count == 9)
    #expect(twice.unused.map(\.line) == [3] && twice.unused.map(\.month) == [october])
    #expect(volumes.exposure(Month(year: 2025, month: 12)) == nil)
    #expect(
      message { _ = try Volumes(table("v.csv", "month,count\noktober,5\n")) }.contains("v.csv:2:"))
    #expect(
      message { _ = try Volumes(table("v.csv", "month,count\n2025-10,-5\n")) }
        .contains("not a number above 0"))
  }

  @Test("tariffs: an amount that can be read in two ways is refused, unused channels are told")
  func tariffs() throws {
    let tariffs = try Tariffs(
      table(
        "tariffs.csv",
        "kanaal;basis;bedrag\nTelefoon;per_uur;42,50\nfax;per_contact;1\n*;per_contact;2\n"))
    // A quarter of an hour at 42.50 an hour.
    #expect(tariffs.cost(channel: "telefoon", minutes: 15) == 10.625)
    #expect(tariffs.cost(channel: "mail", minutes: nil) == 2)
    #expect(tariffs.unused(["telefoon", "mail"]) == ["fax"])
    let twofold = message {
      _ = try Tariffs(table("t.csv", "channel,basis,amount\nphone,per_hour,\"48,395\"\n"))
    }
    #expect(twofold.contains("t.csv:2:") && twofold.contains("48395") && twofold.contains("48.395"))
  }

  @Test("a heading that is missing is told with what was found and what is near")
  func headings() {
    let said = message {
      _ = try Tariffs(table("t.csv", "channel,basis,ammount\nphone,per_hour,4\n"))
    }
    #expect(said.contains("t.csv:1: no column 'amount'"))
    #expect(said.contains("'ammount'") && said.contains("is 'ammount' meant?"))
  }

  @Test("decisions: Dutch and English, ids of the report, names of processes")
  func decisions() throws {
    let decisions = try Decisions(
      table(
        "decisions.csv",
        "vraag;besluit;waarde;toelichting\nq0001;proces;billing/annual-bill;\nQ0002;proces;Factureren en betalen;\n"
          + "Q0003;hernoem;Jaarnota te hoog;\nQ0004;negeer;;\n"), names: processes)
    let first = decisions.decision(.process, about: "Q0001")?.process
    #expect(first?.step == "billing" && first?.product == "annual-bill")
    let second = decisions.decision(.process, about: "Q0002")?.process
    #expect(second?.step == "billing" && second?.product == nil)
    #expect(decisions.decision(.rename, about: "q0003")?.value == "Jaarnota te hoog")
    #expect(decisions.decision(.ignore, about: "Q0004")?.line == 5)
    #expect(decisions.all.map(\.kind) == [.process, .process, .rename, .ignore])
    #expect(decisions.step(ofContact: "q0001") == "billing")
    #expect(!decisions.mayChangeQuestions)
  }

  @Test("what is to be fixed has an owner, dates and an expected saving")
  func fixes() throws {
    let decisions = try Decisions(
      table(
        "decisions.csv",
        "id;besluit;waarde;eigenaar;besloten_op;verwacht;verbeterd_op;toelichting\n"
          + "billing/annual-bill;aanpakken;nota per post;Facturatie;6-10-2025;1.200,5;2025-11-01 00:00:00;n.v.t.\n"
          + "Q0001;verbeter;;;;;;\nQ0001;verbeter;nog iets;;;;;\n"), names: processes)
    let first = try #require(decisions.all(.fix).first)
    #expect(first.value == "nota per post" && first.owner == "Facturatie" && first.note == "n.v.t.")
    // 2025-10-06 is day 20367 since 1970, 2025-11-01 day 20393.
    #expect(first.decidedOn == 20_367 && first.fixedOn == 20_393 && first.expected == 1_200.5)
    #expect(decisions.all(.fix).count == 3)
    #expect(
      first.cells(in: .english) == [
        "billing/annual-bill", "fix", "nota per post", "Facturatie", "2025-10-06", "1200.5",
        "2025-11-01", "n.v.t.",
      ])
  }

  @Test("a merge goes on to the question that is left")
  func merges() throws {
    let decisions = try Decisions(
      table("d.csv", "question,decision,value\nQ3,merge,Q2\nQ2,merge,q1\n"), names: processes)
    #expect(decisions.merged("q3") == "q1")
    #expect(decisions.merged("Q1") == nil)
    #expect(decisions.mayChangeQuestions)
  }

  @Test(
    "decisions that cannot be meant are refused with their row",
    arguments: [
      ("Q1,rename,", "d.csv:2: Q1 gets no name"), ("Q1,process,biling", "did you mean 'billing'?"),
      ("Q1,process,billing/anual-bill", "did you mean 'billing/annual-bill'?"),
      (",ignore,", "the id of a question, process or contact is missing"),
      ("Q1,mergge,", "decision 'mergge' is not one of"), ("Q1,mergge,", "did you mean 'merge'?"),
      ("Q1,merge,", "d.csv:2: Q1 is merged into no question"),
      ("Q1,split,", "d.csv:2: Q1 has no example"),
      ("Q1,merge,Q2\nQ2,merge,Q1", "merged in a circle"),
      ("Q1,merge,Q1", "merged in a circle"),
      ("Q1,merge,Q2\nQ1,rename,x", "d.csv:3: Q1 is merged into Q2, so that 'rename'"),
      ("Q1,rename,x\nQ1,merge,Q2", "(lines 2 and 3)"),
      ("C1,drop,\nC1,process,billing", "C1 is dropped and has a process (lines 2 and 3)"),
      ("Q1,rename,a\nq1,rename,b", "d.csv:3: 'rename' of q1 was decided in line 2"),
      ("Q1,process,billing\nQ1,ignore,", "Q1 is ignored and has a process"),
      ("billing,ignore,\nbilling,process,letters", "billing is ignored and has a process"),
    ])
  func refused(_ rows: String, _ expected: String) {
    let said = message {
      _ = try Decisions(table("d.csv", "question,decision,value\n\(rows)\n"), names: processes)
    }
    #expect(said.contains(expected), "\(said)")
  }
}

@Suite("Decisions filled in")
struct DecisionRowsTests {
  @Test(
    "rows without a decision are left out; a decision on record that is cleared or changed is named"
  )
  func rows() throws {
    let rows = try DecisionRows(
      table(
        "to-decide.csv",
        "Id;Waarover;Vastgelegd;Besluit;Waarde\nQ0001;a;;;\nQ0002;b;hernoem;hernoem;x\nQ0003;c;negeer;;\n"
          + "Q0004;d;negeer;hernoem;y\n"), names: processes)
    #expect(rows.decided.map(\.id) == ["Q0002", "Q0004"])
    let cleared = try Decisions(
      table("d.csv", "id;besluit;waarde\nQ0003;negeer;\nQ0004;negeer;\n"), names: processes)
    #expect(rows.cleared == Set(cleared.all.map(\.place)))
  }

  @Test(
    "dates and amounts that are none are refused with their row",
    arguments: [
      ("Q1;fix;;;soon;;", "'soon' is no date"), ("Q1;fix;;;;many;", "'many' is no number"),
      ("Q1;fix;;;;1.200;", "'1.200' is no number"),
      ("Q1;rename;x;;;12;", "'expected' belongs to a decision 'fix'"),
      ("Q1;rename;x;;;;2025-10-01", "'fixed_on' belongs to a decision 'fix'"),
    ])
  func refused(_ row: String, _ expected: String) {
    let said = message {
      _ = try DecisionRows(
        table("d.csv", "id;decision;value;owner;decided_on;expected;fixed_on\n\(row)\n"),
        names: processes)
    }
    #expect(said.contains("d.csv:2: ") && said.contains(expected), "\(said)")
  }
}

@Suite("Settings, judged together")
struct SettingsTests {
  @Test(
    "a desk that closes before it opens is refused with its line",
    arguments: ["opens: 20\ncloses: 6", "opens: 9\ncloses: 9", "closes: 8", "opens: 18"])
  func hours(_ yaml: String) {
    let said = message { _ = try Settings(yaml: yaml, name: "kernvraag.yml") }
    #expect(said.contains("kernvraag.yml:1:") && said.contains("closes must lie behind opens"))
  }

  @Test("the template holds every setting and is read as the defaults")
  func template() throws {
    var read = try Settings(yaml: Settings.template, name: "kernvraag.yml")
    #expect(read.given == Set(Settings.declarations.map(\.key)))
    read.given = []
    #expect(read == Settings())
  }

  @Test("the nearest name has fewer than half its letters wrong")
  func nearest() {
    #expect(NearestName.of("energie", among: ["bank", "energy"]) == "energy")
    #expect(NearestName.of("xyz", among: ["bank", "energy"]) == nil)
  }
}
