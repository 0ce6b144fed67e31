import ContactModel
import Foundation
import Testing
import Verdicts
import Workflow

/// A month of contacts: each of some sentences, in each of some frames.
private func export(_ month: String, _ sentences: [String]) -> String {
  let frames = [
    "Goedemiddag, %@ Graag hoor ik van u.", "%@ Kunt u mij helpen?", "Ik heb een vraag: %@",
    "%@ Dit is niet de eerste keer.", "Beste medewerker, %@ Alvast bedankt.",
    "%@ Ik wacht op antwoord.",
  ]
  var rows = ["Nummer;Datum;Klant;Vraag"]
  for (place, sentence) in sentences.enumerated() {
    for (number, frame) in frames.enumerated() {
      let day = 1 + (place * 5 + number * 3) % 27
      rows.append(
        "\(month)-\(place)-\(number);\(day < 10 ? "0" : "")\(day)-\(month)-2025 10:15;"
          + "K\(place)\(number);" + frame.replacing("%@", with: sentence))
    }
  }
  return rows.joined(separator: "\n")
}

private let bills = [
  "mijn factuur is veel te hoog.", "de factuur klopt niet met het tarief.",
  "waarom is het bedrag op de factuur hoger?", "op de factuur staat een verkeerd bedrag.",
  "ik krijg een factuur met een te hoog tarief.",
]
private let visits = [
  "de monteur kwam niet op de afspraak.", "ik wil de afspraak met de monteur verzetten.",
  "hoe laat komt de monteur op de afspraak?", "de monteur stond op een andere dag voor de deur.",
  "de afspraak met de monteur is niet doorgegaan.",
]
private let logins = [
  "ik ben mijn wachtwoord vergeten.", "inloggen op het portaal lukt niet met mijn wachtwoord.",
  "het portaal weigert mijn wachtwoord.", "hoe kan ik mijn wachtwoord voor het portaal wijzigen?",
  "na inloggen op het portaal blijft het scherm leeg.",
]

@Suite("Recognition of questions")
struct RecognitionTests {
  @Test("a question that goes on keeps its id; a new wave gets one of its own")
  func newWave() throws {
    try withFolder { folder in
      _ = try Workspace.create(in: folder, language: .dutch)
      let workspace = try Workspace(folder: folder)
      func ids(_ month: String, _ sentences: [String]) throws -> [String?] {
        let file = folder.appendingPathComponent("\(month).csv")
        try export(month, sentences).write(to: file, atomically: true, encoding: .utf8)
        let result = try run(
          [file.path], into: folder.appendingPathComponent("results"), workspace: workspace
        ).result
        // The id under which most contacts of each sentence stand.
        return sentences.indices.map { place in
          var counts: [String: Int] = [:]
          for (contact, outcome) in zip(result.contacts, result.ofContact)
          where contact.id.hasPrefix("\(month)-\(place)-") {
            if let question = outcome.question {
              counts[result.questions[question].id, default: 0] += 1
            }
          }
          return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
      }
      let september = try ids("09", bills + visits)
      let october = try ids("10", bills + logins)
      let old = Set(september.compactMap { $0 })
      // Bills go on under ids they had; log-ins stand under none that bills or visits had.
      #expect(Set(october.prefix(5)).isSubset(of: Set(september.prefix(5))))
      #expect(old.isDisjoint(with: october.suffix(5).compactMap { $0 }))
    }
  }
}
