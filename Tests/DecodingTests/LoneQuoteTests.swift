import Decoding
import Testing

/// Reads rows with the dialect that is recognised.
private func read(_ text: String) throws -> (rows: [[String]], notes: CSVNotes) {
  let table = try CSVTable(Array(text.utf8))
  var rows: [[String]] = []
  let reading = try table.forEachRow {
    if !$0.isBlank { rows.append($0.cells) }
    return true
  }
  return (rows, reading.notes)
}

@Suite("Quotes that are none")
struct LoneQuoteTests {
  @Test("an apostrophe that begins a Dutch word opens no cell")
  func apostrophes() throws {
    var lines = ["nr;datum;adres;melding"]
    for i in 1...30 {
      let street = i == 4 ? "'t Hof 3" : i == 19 ? "'s-Gravenweg 8" : "Dorpsweg \(i)"
      lines.append("A\(i);0\(i % 9 + 1)-10-2025;\(street);melding nummer \(i)")
    }
    let (rows, notes) = try read(lines.joined(separator: "\n"))
    #expect(rows.count == 30)
    #expect(rows[3][2] == "'t Hof 3")
    #expect(rows[18][3] == "melding nummer 19")
    #expect(notes.unclosedQuotes.isEmpty)
  }

  @Test("cells that are all quoted with apostrophes are, also with one inside a word")
  func quotedWithApostrophes() throws {
    let (rows, _) = try read(
      "'a','b','c'\n'1','it's late','x, y'\n'2','z','w'\n'3','q','r'\n")
    #expect(rows == [["1", "it's late", "x, y"], ["2", "z", "w"], ["3", "q", "r"]])
  }

  @Test("two lone double quotes in a file that quotes nothing swallow no rows")
  func loneQuotes() throws {
    var lines = ["nr;datum;tekst;kanaal"]
    for i in 1...40 {
      let text = i == 10 ? "\"ik wil weg" : i == 30 ? "zei hij ja\"" : "vraag \(i)"
      lines.append("\(i);06-10-2025;\(text);mail")
    }
    let (rows, notes) = try read(lines.joined(separator: "\n"))
    #expect(rows.count == 40)
    #expect(rows[9][2] == "\"ik wil weg")
    // Line 1 is the header, so row 10 stands on line 11.
    #expect(notes.swallowingQuotes == [11])
  }

  @Test("a closing quote that is missing costs its own row at most")
  func missingClose() throws {
    var lines = ["nr;datum;tekst;kanaal;groep"]
    for i in 1...20 {
      let close = i == 7 ? "" : "\""
      lines.append("\(i);06-10-2025;\"vraag; nummer \(i)\(close);mail;A")
    }
    let (rows, notes) = try read(lines.joined(separator: "\n"))
    #expect(rows.map { $0[0] } == (1...20).map(String.init))
    #expect(notes.swallowingQuotes == [8])
  }

  @Test("texts over several lines stay whole, and their lines are counted")
  func longTexts() throws {
    var text = "nr;datum;tekst;kanaal\n"
    for i in 1...12 { text += "\(i);06-10-2025;\"eerste regel\nen; een tweede\n\nmvg\";mail\n" }
    let (rows, notes) = try read(text)
    #expect(rows.count == 12)
    #expect(rows[11][2] == "eerste regel\nen; een tweede\n\nmvg")
    #expect(notes.innerLines == 36)
    #expect(notes.swallowedRows == 0)
  }

  @Test("a name of one column and prose with commas below it is one column")
  func oneColumn() throws {
    let lines = (1...8).map { "Beste, ik wacht al \($0) dagen, op antwoord" }
    let (rows, _) = try read((["Vraag van de klant"] + lines).joined(separator: "\n"))
    #expect(rows == lines.map { [$0] })
    let uneven = ["Ja, graag", "Nee", "Wanneer, hoe, en waar komt u dan", "Morgen, of later"]
    #expect(try read((["Tekst"] + uneven).joined(separator: "\n")).rows == uneven.map { [$0] })
  }
}
