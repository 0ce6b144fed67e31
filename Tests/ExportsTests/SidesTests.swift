import ContactModel
import Decoding
import Exports
import Foundation
import Testing

private func read(_ text: String, named name: String = "export.csv") throws -> ExportContent {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try Data(text.utf8).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  return try ExportReader(
    hasher: CustomerHasher(secret: [1, 2, 3]),
    zone: try #require(TimeZone(identifier: "Europe/Amsterdam"))
  ).read(path: url.path, name: name)
}

/// Rows that differ, as many as there are texts.
private func table(_ header: String, _ row: (Int, String) -> String) -> String {
  let texts = [
    "Waar blijft mijn pakket?", "Mijn nota klopt niet", "Hoe zeg ik mijn contract op?",
    "De lift staat stil", "Kan de afspraak een dag later?", "Ik kom niet in mijn account",
    "Waarom is de prijs verhoogd?", "De container is niet geleegd", "Mijn pas is gestolen",
    "Wanneer gaan jullie open?",
  ]
  return header + "\n" + texts.enumerated().map { row($0, $1) }.joined(separator: "\n") + "\n"
}

@Suite("Whose words, which column")
struct SidesTests {
  @Test("a word of a column means another side beside other words")
  func parties() throws {
    let content = try read(
      table("id,message_type,sender_type,created_at,content") { i, text in
        i % 3 == 2
          ? "\(i),activity,,2025-10-0\(i % 9 + 1) 10:00,closed"
          : "\(i),\(i % 3 == 0 ? "incoming,Contact" : "outgoing,User"),2025-10-0\(i % 9 + 1) 10:00,\(text)"
      })
    #expect(content.contacts.map { !$0.text.isEmpty } == (0..<10).map { $0 % 3 == 0 })
    #expect(content.contacts.map(\.isFromDesk) == (0..<10).map { $0 % 3 != 0 })
    #expect(content.contacts[1].answer.hasSuffix("Mijn nota klopt niet"))
  }

  @Test("of a message the sentence is the text, not the marks that stand beside it")
  func marks() throws {
    let texts = [
      "Waar blijft mijn pakket?", "Mijn nota klopt niet", "Kan de afspraak later?", "ok",
    ]
    let lines = texts.enumerated().map { i, text in
      "{\"id\":\(i + 1),\"created_at\":\"2025-10-0\(i + 1)T10:00:00\",\"messages\":["
        + "{\"content\":\"\(text)\",\"role\":\"customer\",\"inbox\":3,\"status\":\"sent\",\"private\":false},"
        + "{\"content\":\"Goedemorgen, ik kijk het na\",\"role\":\"agent\",\"inbox\":3,\"status\":\"read\",\"private\":true}]}"
    }
    let content = try read(lines.joined(separator: "\n") + "\n", named: "export.jsonl")
    #expect(content.contacts.map(\.text) == texts)
    #expect(content.contacts.allSatisfy { $0.answer == "Goedemorgen, ik kijk het na" })
  }

  @Test("outbound and internal calls are the desk's")
  func calls() throws {
    let content = try read(
      table("nummer;datum;omschrijving;Call type") { i, text in
        "\(i);0\(i % 9 + 1)-10-2025;\(text);\(i < 6 ? "Inbound call" : "Outbound call")"
      })
    #expect(content.contacts.filter(\.isFromDesk).count == 4)
  }

  @Test("of a conversation in a cell the lines of the customer are the text")
  func transcripts() throws {
    let content = try read(
      table("id;datum;transcript") { i, text in
        "\(i);0\(i % 9 + 1)-10-2025;\"[10:02] Bezoeker: \(text)\n[10:03] Medewerker Joost: Goedemorgen\n[10:04] Bezoeker: dank\nu wel\""
      })
    #expect(content.contacts[0].text == "Waar blijft mijn pakket?\ndank\nu wel")
    #expect(content.contacts[0].answer == "Goedemorgen")
    let json = try read(
      table("id;datum;transcript") { i, text in
        "\(i);0\(i % 9 + 1)-10-2025;\"[{\"\"role\"\": \"\"customer\"\", \"\"text\"\": \"\"\(text)\"\"}, {\"\"role\"\": \"\"agent\"\", \"\"text\"\": \"\"Ik kijk\"\"}]\""
      })
    #expect(json.contacts[3].text == "De lift staat stil")
    #expect(json.contacts[3].answer == "Ik kijk")
  }

  @Test("lines with labels of a form are no conversation")
  func formIsNone() throws {
    let content = try read(
      table("id;datum;omschrijving") { i, text in
        "\(i);0\(i % 9 + 1)-10-2025;\"Naam: Ineke\nOnderwerp: Vraag\nBericht: \(text)\""
      })
    #expect(content.contacts[0].text.contains("Naam: Ineke"))
  }

  @Test("a free column wins from a fitting name over codes, and the codes are the category")
  func contentBeatsName() throws {
    let content = try read(
      table("nummer;datum;Vraag;Toelichting") { i, text in
        "\(i);0\(i % 9 + 1)-10-2025;\(["Factuur", "Bezorging", "Account"][i % 3]);\(text) en graag snel antwoord"
      })
    #expect(content.contacts[0].text == "Waar blijft mijn pakket? en graag snel antwoord")
    #expect(content.contacts[1].category == "Bezorging")
  }

  @Test("a column whose sentences come back word for word is the answer")
  func answersRepeat() throws {
    let content = try read(
      table("nr;datum;Kwestie;Slotbericht") { i, text in
        "\(i);0\(i % 9 + 1)-10-2025;\(text);Wij hebben uw bericht ontvangen en doorgezet naar de afdeling."
      })
    #expect(content.contacts[2].text == "Hoe zeg ik mijn contract op?")
    #expect(content.contacts[2].answer.hasPrefix("Wij hebben uw bericht"))
  }

  @Test(
    "an export of categories and teams is refused by what it holds, and read as codes when asked")
  func onlyCategories() throws {
    let lines = (0..<40).map {
      "\($0);0\($0 % 9 + 1)-10-2025;\(["Huisafval", "Verlichting", "Wegen"][$0 % 3]);\(["Team Noord", "Team Zuid"][$0 % 2])"
    }
    let text = "id;created;categoryName;teamName\n" + lines.joined(separator: "\n") + "\n"
    let error = #expect(throws: DecodingFailure.self) { _ = try read(text) }
    #expect(error?.description.contains("'categoryName' holds categories") == true)
    #expect(error?.description.contains("--categories") == true)
  }

  @Test("the most identifying column names the customer, and the next one where it is empty")
  func customers() throws {
    let content = try read(
      table("Ticket ID,Created,Customer Name,Customer Email,Description") { i, text in
        "C\(i),0\(i % 9 + 1)-10-2025,\(i == 9 ? "P. Vos" : "J. de Vries"),\(i == 9 ? "" : "klant\(i)@voorbeeld.nl"),\(text)"
      })
    #expect(Set(content.contacts.prefix(9).compactMap(\.customer)).count == 9)
    #expect(content.contacts[9].customer != nil)
    let reg = try read(
      "nr;datum;Melder;omschrijving\n"
        + (0..<24).map {
          "\($0);0\($0 % 9 + 1)-10-2025;\(["Balie A", "Balie B", "Telefoonteam"][$0 % 3]);vraag over nummer \($0) van de straat"
        }
        .joined(separator: "\n"))
    #expect(reg.contacts.allSatisfy { $0.customer == nil })
    #expect(reg.findings.contains { $0.code == "customer.registrars" && $0.isTold })
  }

  @Test("clocks with AM and PM in a column of their own, and times of Greenwich")
  func times() throws {
    let content = try read(
      table("Ticket #,Date,Time,Customer Complaint") { i, text in
        "C\(i),\(i + 13)-10-2025,0\(i % 9 + 1):01:00 \(i % 2 == 0 ? "PM" : "AM"),\(text)"
      })
    #expect(content.contacts[0].time?.text == "2025-10-13 13:01")
    #expect(content.contacts[1].time?.text == "2025-10-14 02:01")
    let utc = try read(
      table("nummer;Aangemaakt (UTC);omschrijving") { i, text in
        "\(i);2025-10-0\(i % 9 + 1) 07:15:00;\(text)"
      })
    #expect(utc.contacts[0].time?.text == "2025-10-01 09:15")
    let compact = try read(
      table("nummer;datum;omschrijving") { i, text in "\(i);2025100\(i % 9 + 1) 1403;\(text)" })
    #expect(compact.contacts[0].time?.text == "2025-10-01 14:03")
  }

  @Test("dates whose day and month a spreadsheet swapped are swapped back, and told")
  func swapped() throws {
    let lines = (1...30).map { day in
      // Days to 12 became dates of another month, the others stayed text.
      let date = day <= 12 ? "2025-\(day < 10 ? "0" : "")\(day)-10" : "10/\(day)/2025"
      return "\(day);\(date);vraag nummer \(day) over iets"
    }
    let content = try read("ID;Request Date;Description\n" + lines.joined(separator: "\n"))
    #expect(content.contacts.allSatisfy { $0.time?.dayText.hasPrefix("2025-10-") == true })
    #expect(content.contacts[2].time?.dayText == "2025-10-03")
    #expect(content.findings.contains { $0.code == "time.swapped" })
  }

  @Test("characters that an export wrote out are read as meant")
  func escapes() throws {
    let content = try read(
      table("nummer;datum;omschrijving;categorie") { i, text in
        "\(i);0\(i % 9 + 1)-10-2025;\(text) ge\\u00efnformeerd\\n\\ngroet #LBBR#Sanne;\"Diensten &gt; Nota's\""
      })
    #expect(
      content.contacts[0].text == "Waar blijft mijn pakket? geïnformeerd\n\ngroet \nSanne")
    #expect(content.contacts[0].category == "Diensten > Nota's")
    #expect(content.findings.contains { $0.code == "text.escapes" && $0.count == 10 })
  }
}
