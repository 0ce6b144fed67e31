import ContactModel
import Foundation
import Language
import Scoring
import Testing
import Verdicts
import Workflow

@Suite("Personal data beside the text")
struct PersonalCellsTests {
  @Test(
    "a group that is a person is known as one, a team is not",
    arguments: [
      ("J. de Vries", true), ("Jan Jansen", true), ("jan.jansen", true), ("Jansen, Jan", true),
      ("Team Facturen", false), ("Backoffice", false), ("Eerste lijn", false),
      ("Klantcontact Noord", false), ("Jan", false), ("", false),
    ])
  func persons(cell: String, isPerson: Bool) {
    #expect(PersonalDataMasker.looksLikePerson(cell) == isPerson)
  }

  @Test("persons in groups, accounts in ids and addresses in channels reach no output")
  func run() throws {
    try withFolder { folder in
      var rows = ["Nummer;Datum;Klant;Kanaal;Behandelaarsgroep;Route;Vraag"]
      for i in 0..<40 {
        let asked = i % 2 == 0 ? "mijn factuur klopt niet" : "de monteur kwam niet opdagen"
        rows.append(
          "\(i == 7 ? "NL91ABNA0417164300" : "Z\(i)");\(1 + i % 28)-10-2025 10:15;K\(i);"
            + "\(i == 3 ? "jan@voorbeeld.nl" : "telefoon");"
            + "\(i < 5 ? "Sanne de Vries" : "Team Noord");"
            + "Eerste lijn > Jan Jansen > Team Noord;\(asked)")
      }
      let file = folder.appendingPathComponent("log.csv")
      try rows.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
      let (result, place) = try runMonth(
        [file.path], into: folder.appendingPathComponent("out"), withTexts: true)
      #expect(result.findings.contains { $0.code == "group.persons" && $0.count == 40 })
      for name in try FileManager.default.contentsOfDirectory(atPath: place.path) {
        let bytes = try Data(contentsOf: place.appendingPathComponent(name))
        for secret in ["Sanne", "Jan Jansen", "NL91ABNA", "jan@voorbeeld"] {
          #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) in \(name)")
        }
      }
    }
  }

  @Test("a question of two customers is not quoted, a sign of two contacts not listed")
  func smallNumbers() throws {
    try withFolder { folder in
      var rows = ["Nummer;Datum;Klant;Vraag"]
      for i in 0..<60 {
        rows.append(
          "Z\(i);\(1 + i % 28)-10-2025 10:15;K\(i % 30);mijn factuur van deze maand klopt niet")
      }
      for i in 60..<64 {
        rows.append(
          "Z\(i);\(1 + i % 28)-10-2025 10:15;X\(i % 2);papegaai zeldzaam ontsnapt volière dierentuin"
        )
      }
      let file = folder.appendingPathComponent("log.csv")
      try rows.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
      let (result, _) = try runMonth(
        [file.path], into: folder.appendingPathComponent("out"))
      for question in result.questions {
        let isQuoted = !question.examples.isEmpty
        #expect(isQuoted == (question.figures.customers >= 3), "\(question.label)")
      }
      #expect(result.signals.allSatisfy { $0.contacts >= 3 })
    }
  }
}

/// The shared `run`, under a name that no test here has.
private func runMonth(
  _ files: [String], into folder: URL, withTexts: Bool = false
) throws -> (result: MonthResult, folder: URL) {
  try run(files, into: folder, withTexts: withTexts)
}
