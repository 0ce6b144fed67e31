import ContactModel
import Decoding
import Exports
import Foundation
import Testing

/// Reads a text as if it were an exported file.
private func read(
  _ text: String, named name: String = "export.csv", secret: [UInt8] = [1, 2, 3]
) throws -> ExportContent {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try Data(text.utf8).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
  return try ExportReader(hasher: CustomerHasher(secret: secret), zone: zone)
    .read(path: url.path, name: name)
}

@Suite("Reading exports")
struct ExportReaderTests {
  @Test("the unit of handling times does not depend on the order of the rows")
  func unitOfWholeFile() throws {
    // The first two hundred look like minutes; the median of all, 300, can only be seconds.
    let short = (0..<220).map { "S\($0);ik heb een vraag over mijn nota;\(20 + $0 % 30)" }
    let long = (0..<600).map { "L\($0);ik heb een vraag over de monteur;\(200 + $0 % 300)" }
    func minutes(_ rows: [String]) throws -> Double {
      let text = "Nummer;Omschrijving;Behandelduur\n" + rows.joined(separator: "\n") + "\n"
      return try read(text).contacts.reduce(0) { $0 + ($1.handling?.value ?? 0) }
    }
    let forwards = try minutes(short + long)
    #expect(abs(try minutes(long + short) - forwards) < 1e-6)
    let seconds =
      (0..<220).reduce(0) { $0 + 20 + $1 % 30 } + (0..<600).reduce(0) { $0 + 200 + $1 % 300 }
    #expect(abs(forwards - Double(seconds) / 60) < 1e-6)
  }

  @Test(
    "a first row of data is told without showing it, and is no names of columns",
    arguments: ["12", "mijn factuur klopt niet en ik wil graag dat u mij terugbelt"])
  func withoutHeader(last: String) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let rows = "Jansen;NL91ABNA0417164300;\(last)\nPieters;NL20INGB0001234567;\(last)\n"
    try Data(rows.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let reader = ExportReader(hasher: CustomerHasher(secret: [1]), zone: .gmt) { cell in
      cell.hasPrefix("NL") ? "[IBAN]" : cell
    }
    let failure = try #require(throws: DecodingFailure.self) {
      try reader.read(path: url.path, name: "log.csv")
    }
    #expect(!failure.description.contains("NL91") && !failure.description.contains("Jansen"))
    #expect(failure.description.contains("the first row is data"))
  }

  @Test("Dutch columns are recognised by name")
  func dutchColumns() throws {
    let content = try read(
      """
      Zaaknummer;Ontvangen op;Kanaal;Klantnummer;Onderwerp;Omschrijving;Behandeltijd (min)
      Z1;06-10-2025 14:05;Telefoon;77;Nota;Mijn nota klopt niet.;4,5
      Z2;31-10-2025 09:00;E-mail;78;RE: [Ticket#9] Nota;Nota: graag uitstel;12

      """)
    let first = try #require(content.contacts.first)
    #expect(first.id == "Z1")
    #expect(first.time?.text == "2025-10-06 14:05")
    #expect(first.text == "Nota\nMijn nota klopt niet." || first.text == "Mijn nota klopt niet.")
    #expect(first.handling == Minutes(4.5))
    #expect(first.channel == "Telefoon")
    // The subject begins the body, so it is not said twice.
    #expect(content.contacts[1].text == "Nota: graag uitstel")
    #expect(content.summary.records == 2)
  }

  @Test("a customer's key is the front of HMAC-SHA-256 of the name without case and blanks")
  func customerKey() throws {
    // By Python's hmac module, for a key shorter and one longer than a block of the hash.
    let expected: [(secret: [UInt8], bits: UInt64)] = [
      ([1, 2, 3], 0x1c2c_b0d7_44cd_579e), (Array(0..<100), 0x6145_1162_73b5_049b),
    ]
    for (secret, bits) in expected {
      let content = try read(
        """
        Zaaknummer;Klantnummer;Omschrijving
        Z1;Relatie 42;Waar blijft mijn pakket?
        Z2; RELATIE42;Hoe zeg ik mijn contract op?
        Z3;onbekend;Waarom is mijn nota hoger?

        """, secret: secret)
      #expect(
        content.contacts.map(\.customer) == [CustomerKey(bits: bits), CustomerKey(bits: bits), nil])
    }
  }

  @Test("columns without known names are recognised by what they hold")
  func byContent() throws {
    let content = try read(
      """
      k1,k2,k3,k4
      A1,2025-10-06T10:00:00Z,phone,where is my parcel please
      A2,2025-10-07T10:00:00Z,email,i want to return these shoes

      """)
    #expect(content.contacts.map(\.id) == ["A1", "A2"])
    #expect(content.contacts[0].text == "where is my parcel please")
    #expect(content.contacts[0].channel == "phone")
    // UTC in summer is two hours earlier than the clock in Amsterdam.
    #expect(content.contacts[0].time?.text == "2025-10-06 12:00")
    #expect(content.findings.contains { $0.code == "column.guessed-text" })
  }

  @Test(
    "dates in the forms that exports write",
    arguments: [
      ("2025-10-06 14:05:09", "2025-10-06 14:05:09"), ("06-10-2025 14:05", "2025-10-06 14:05"),
      ("6.10.2025", "2025-10-06 00:00"), ("ma 06-10-2025 14:05", "2025-10-06 14:05"),
      ("maandag 6 oktober 2025 om 14.05", "2025-10-06 14:05"),
      ("October 6, 2025 at 2:05 PM", "2025-10-06 14:05"),
      ("Mon Oct 06 14:05:09 2025", "2025-10-06 14:05:09"),
      ("Mon Oct 06 14:05:09 CEST 2025", "2025-10-06 14:05:09"),
      ("20251006140509", "2025-10-06 14:05:09"), ("20251006T120509Z", "2025-10-06 14:05:09"),
      ("2025-10-06T14:05:00+02:00", "2025-10-06 14:05"),
      ("2025-12-06T14:05:00Z", "2025-12-06 15:05"),
      ("Mon, 06 Oct 2025 12:05:00 +0000", "2025-10-06 14:05"),
      ("6 okt. 2025 14:05", "2025-10-06 14:05"), ("45936,5868055556", "2025-10-06 14:05"),
    ])
  func dates(written: String, expected: String) throws {
    let content = try read("nummer;datum;tekst\n1;\(written);een vraag over iets\n")
    #expect(content.contacts.first?.time?.text == expected)
  }

  @Test("the column decides whether day or month comes first")
  func monthFirst() throws {
    let content = try read(
      "id,created,text\n1,10/06/2025 3:55 PM,a question\n2,10/25/2025 3:55 AM,another question\n")
    #expect(content.contacts.map { $0.time?.text } == ["2025-10-06 15:55", "2025-10-25 03:55"])
  }

  @Test("the same customer has the same key, written in any case; no name remains")
  func customerKeys() throws {
    let content = try read("id,customer,text\n1,Ada B,one\n2,ada b,two\n3,Eva,three\n4,,four\n")
    let keys = content.contacts.map(\.customer)
    #expect(keys[0] == keys[1])
    #expect(keys[0] != keys[2])
    #expect(keys[3] == nil)
  }

  @Test("a ragged row is kept and told, a lone cell is refused with its line")
  func raggedRows() throws {
    let content = try read(
      "id,created,channel,text\n1,2025-10-01,phone,a question\n2,2025-10-02,phone\nno such row\n")
    #expect(content.contacts.count == 2)
    #expect(content.summary.records == 3)
    #expect(content.summary.refused == 1)
    let refused = try #require(content.findings.first { $0.effect == .refused })
    #expect(refused.place.prefix == "export.csv:4:")
  }

  @Test("a file without a text column is refused with its columns")
  func noText() {
    #expect(throws: DecodingFailure.self) { try read("id,created\n1,2025-10-01\n2,2025-10-02\n") }
  }

  @Test("a conversation becomes one contact with the customer's side as text")
  func conversation() throws {
    let content = try read(
      """
      <chats><chat id="c1" channel="chat" start="2025-10-06T10:00:00">
      <message party="customer">my parcel is late</message>
      <message party="agent">let me look</message>
      <message party="customer">thanks</message></chat>
      <chat id="c2" channel="chat" start="2025-10-06T11:00:00">
      <message party="customer">i want to cancel</message></chat></chats>
      """, named: "chat.xml")
    #expect(content.contacts.map(\.id) == ["c1", "c2"])
    #expect(content.contacts[0].text == "my parcel is late\nthanks")
    #expect(content.contacts[0].answer == "let me look")
  }

  @Test("UTF-8 that was once read as windows-1252 is repaired where that is certain, and told")
  func misread() throws {
    let content = try read(
      """
      nummer;datum;tekst
      1;2025-10-06;Het cafÃ© rekent â‚¬ 5 en zegt â€œneeâ€\u{9D}
      2;2025-10-06;São Paulo, NÃO, één naïeve vraag £5
      3;2025-10-06;ASCII alleen

      """)
    #expect(
      content.contacts.map(\.text) == [
        "Het café rekent € 5 en zegt “nee”", "São Paulo, NÃO, één naïeve vraag £5", "ASCII alleen",
      ])
    let finding = try #require(content.findings.first { $0.code == "text.misread-utf-8" })
    #expect(finding.count == 1)
    #expect(finding.place.line == 2)
  }

  @Test("numbers that a spreadsheet rounded are no ids and no customers, and are told")
  func damagedNumbers() throws {
    let content = try read(
      """
      nummer;datum;klantnummer;tekst
      1,23457E+11;2025-10-06;8,1E+09;waar blijft mijn pakket
      1,23457E+11;2025-10-07;8,1E+09;hoe zeg ik op
      12E4;2025-10-07;77;een derde vraag
      1E+11;2025-10-07;78;een vierde vraag
      1,23456789012346e+17;2025-10-07;79;een vijfde vraag

      """)
    #expect(
      content.contacts.map(\.id) == [
        "export.csv-2", "export.csv-3", "12E4", "export.csv-5", "export.csv-6",
      ])
    #expect(content.contacts.map { $0.customer == nil } == [true, true, false, false, false])
    #expect(content.findings.first { $0.code == "id.damaged" }?.count == 6)
  }

  @Test("a row of totals below the contacts is no contact")
  func totals() throws {
    let content = try read(
      """
      nummer;datum;tekst;minuten
      1;2025-10-06;waar is het totaal van mijn nota;4
      Totaal;;2;4

      """)
    #expect(content.contacts.map(\.id) == ["1"])
    // It is told, but is no record that could not be read.
    #expect(content.summary.records == 1)
    #expect(content.summary.refused == 0)
    #expect(content.findings.contains { $0.code == "csv.total-row" && $0.place.line == 3 })
  }

  @Test("the row of column names once more is no contact")
  func headerAgain() throws {
    let content = try read(
      """
      nummer;datum;tekst
      1;2025-10-06;waar is mijn nota
      2;2025-10-07;hoe zeg ik op
      3;2025-10-07;wanneer komt de monteur
      nummer;datum;tekst
      4;2025-10-08;klopt mijn adres nog
      5;2025-10-08;ik wil graag verhuizen

      """)
    #expect(content.contacts.map(\.id) == ["1", "2", "3", "4", "5"])
    #expect(content.summary.records == 5)
    #expect(content.findings.contains { $0.code == "csv.header-again" && $0.place.line == 5 })
  }

  @Test(
    "a text of another name is found beside a subject; agents, answers and names of people are not it"
  )
  func textBesideSubject() throws {
    let content = try read(
      """
      Casenr;Onderwerp;Casehouder;Locatie;Reactie team;Wat is er aan de hand;Geboren;Wanneer
      1;vraag;Ruben Maas;Den Haag;Wij hebben u een nieuwe link gestuurd voor uw account;Ik kan al drie dagen niet in mijn account komen;1980-05-05;2025-10-06 10:00
      2;vraag;Eva de Wit;Delft;Uw nota is opnieuw berekend en verstuurd per post;Mijn jaarnota is hoger dan alle jaren hiervoor;1971-02-03;2025-10-06 11:00
      3;vraag;Ruben Maas;Delft;Wij hebben de afspraak voor u verzet naar dinsdag;De monteur is gisteren niet geweest zoals afgesproken;1990-01-09;2025-10-07 12:00

      """)
    #expect(
      content.contacts.first?.text == "vraag\nIk kan al drie dagen niet in mijn account komen")
    #expect(content.contacts.first?.id == "1")
    #expect(content.findings.contains { $0.code == "column.guessed-text" })
  }

  @Test("of dates without known names the contact's own is taken, and birth dates never")
  func whichDate() throws {
    let content = try read(
      """
      nr;Geboortedatum;Wijzigingsmoment;Moment;vraag
      1;01-02-1980;2025-10-09 09:00;2025-10-06 10:00;waar blijft mijn pakket
      2;03-04-1990;2025-10-09 09:00;2025-10-06 11:00;hoe zeg ik op

      """)
    #expect(content.contacts.map { $0.time?.text } == ["2025-10-06 10:00", "2025-10-06 11:00"])
    let only = try read(
      "nr;Geboortedatum;vraag\n1;01-02-1980;waar blijft mijn pakket\n2;03-04-1990;hoe zeg ik op\n")
    #expect(only.contacts.allSatisfy { $0.time == nil })
  }

  @Test("the id of a person is no id of a contact")
  func contactID() throws {
    let content = try read(
      "Contact ID;Id;date;text\nP1;1;2025-10-06;a question\nP1;2;2025-10-07;another one\n")
    #expect(content.contacts.map(\.id) == ["1", "2"])
    #expect(content.contacts[0].customer == content.contacts[1].customer)
    #expect(content.contacts[0].customer != nil)
  }

  @Test("a date and a time of day in two columns are one moment")
  func dateAndClock() throws {
    let content = try read(
      "nr;Datum;Tijd;vraag\n1;06-10-2025;9:05;waar blijft mijn pakket\n2;31-10-2025;14:30;hoe zeg ik op\n"
    )
    #expect(content.contacts.map { $0.time?.text } == ["2025-10-06 09:05", "2025-10-31 14:30"])
  }

  private static let handlingTimes: [(name: String, cells: [String], minutes: [Double])] = [
    ("Duur", ["15 min", "6m 30s", "1 uur 15 min", "PT12M30S"], [15, 6.5, 75, 12.5]),
    ("Bestede tijd (uu:mm)", ["0:15", "1:30", "0:07"], [15, 90, 7]),
    ("Bestede tijd", ["0:15", "1:30", "0:05"], [15, 90, 5]),
    ("Gespreksduur", ["4:30", "1:30", "0:03"], [4.5, 1.5, 0.05]),
    ("Behandeltijd (sec)", ["1.200", "600", "90"], [20, 10, 1.5]),
  ]

  @Test(
    "handling times with units, as hours and minutes, and with thousands", arguments: handlingTimes)
  func handling(name: String, cells: [String], minutes: [Double]) throws {
    let rows = cells.enumerated().map { "\($0);2025-10-06 10:00;vraag nummer \($0);\($1)\n" }
    let content = try read("nr;datum;vraag;\(name)\n" + rows.joined())
    let found = content.contacts.map { $0.handling?.value ?? -1 }
    #expect(zip(found, minutes).allSatisfy { abs($0 - $1) < 1e-9 }, "\(found)")
  }

  @Test("a line of a hundred thousand cells is no table")
  func oneLine() throws {
    #expect(throws: DecodingFailure.self) {
      _ = try read(String(repeating: "a,", count: 100_000))
    }
  }

  @Test("two threads read the same as one")
  func threads() throws {
    var text = "nummer;datum;klantnummer;kanaal;tekst\n"
    // 20 MB, so that several batches of stretches are under way.
    let rest = String(repeating: " en verder niets bijzonders", count: 36)
    for i in 0..<20_000 {
      text += "\(i);\(i % 28 + 1)-10-2025 9:05;\(i % 900);telefoon over de vaste lijn\(rest);"
      text += i % 50 == 0 ? "\"regel een\nregel twee \(i)\"\n" : "wanneer komt pakket \(i)\n"
    }
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(text.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
    let contents = try [1, 2, 5].map {
      try ExportReader(hasher: CustomerHasher(secret: [1]), zone: zone, threads: $0)
        .read(path: url.path)
    }
    #expect(contents[0].contacts.count == 20_000)
    #expect(contents[0].contacts.last?.place.line == 20_401)
    for content in contents.dropFirst() {
      #expect(content.contacts.map(\.id) == contents[0].contacts.map(\.id))
      #expect(content.contacts.map(\.text) == contents[0].contacts.map(\.text))
      #expect(content.contacts.map(\.customer) == contents[0].contacts.map(\.customer))
      #expect(content.contacts.map(\.place) == contents[0].contacts.map(\.place))
      #expect(content.findings == contents[0].findings)
    }
  }

  @Test(
    "the unit of the handling time is a word of the column's name, or told by the values",
    arguments: [
      ("Behandelduur_sec", "120", 2.0), ("Duur (uur)", "0,5", 30), ("handleTimeSeconds", "90", 1.5),
      ("Gespreksduur", "300", 5), ("Duur", "7", 7), ("Handle Time", "240000", 4),
      ("Behandeltijd (min)", "90", 90), ("Administratietijd", "300", 5),
    ])
  func units(column: String, written: String, minutes: Double) throws {
    var hints = ReadingHints()
    hints.columns[.handling] = column
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data("nummer;datum;tekst;\(column)\n1;2025-10-06;een vraag over iets;\(written)\n".utf8)
      .write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let content = try ExportReader(
      hasher: CustomerHasher(secret: [1]), zone: try #require(TimeZone(identifier: "UTC")),
      hints: hints
    ).read(path: url.path)
    #expect(content.contacts.first?.handling == Minutes(minutes))
  }

  @Test(
    "a file without contacts says why",
    arguments: [("", "x.csv: is empty"), ("a;b;c\n", "x.csv:1: has column names but no rows")])
  func nothing(text: String, message: String) {
    let error = #expect(throws: DecodingFailure.self) { try read(text, named: "x.csv") }
    #expect(error?.description.hasPrefix(message) ?? false)
  }

  @Test("a cell that is no date is told by its shape, never by what it says")
  func shapes() throws {
    let content = try read(
      "id;datum;tekst\n1;2025-10-06;een vraag\n2;2025-10-07;nog een\n3;2025-10-08;en een\n"
        + "4;2025-10-09;weer een\n5;Jan Jansen 0612345678;een vraag over iets\n")
    let finding = try #require(content.findings.first { $0.code == "time.unreadable" })
    #expect(finding.text.english.hasPrefix("'aaa aaaaaa 9999999999'"))
    #expect(!content.findings.contains { $0.text.dutch.contains("Jansen") })
  }

  @Test("a file that begins with thousands of empty lines is read like any other")
  func emptyLines() throws {
    var text = "id;datum;tekst\n1;2025-10-06;een vraag\n" + String(repeating: "\n", count: 700_000)
    for i in 2..<400 { text += "\(i);2025-10-06;een vraag over iets \(i)\n" }
    #expect(try read(text).contacts.count == 399)
  }

  @Test("a record's own author makes no conversation; a message's text may stand deeper")
  func parties() throws {
    let own = try read(
      "<l>"
        + (1...3).map {
          "<ticket><id>\($0)</id><author>customer</author><group>Belastingen</group>"
            + "<text>Hoe vraag ik een paspoort aan?</text></ticket>"
        }.joined() + "</l>", named: "x.xml")
    #expect(own.contacts[0].text == "Hoe vraag ik een paspoort aan?")
    let deep = try read(
      "<l>"
        + (1...3).map {
          "<ticket><id>\($0)</id><subject>Paspoort</subject>"
            + "<message party='customer'><content><text>vraag \($0)</text></content></message>"
            + "<message party='agent'><content><text>antwoord</text></content></message></ticket>"
        }.joined() + "</l>", named: "y.xml")
    #expect(deep.contacts[1].text == "vraag 2")
    #expect(deep.contacts[1].answer == "antwoord")
  }
}
