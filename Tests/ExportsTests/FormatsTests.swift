import ContactModel
import Decoding
import Exports
import Foundation
import Testing

/// The samples in `corpora/formats`: one per system, with invented contacts.
@Suite("Formats of the systems")
struct FormatsTests {
  private func read(
    _ name: String, _ hints: ReadingHints = ReadingHints()
  ) throws -> ExportContent {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../corpora/formats/\(name)").standardized
    return try ExportReader(
      hasher: CustomerHasher(secret: [1, 2, 3]), zone: try #require(TimeZone(identifier: "UTC")),
      hints: hints
    ).read(path: file.path)
  }

  @Test(
    "every system is recognised and its contacts have id, time, customer and text",
    arguments: [
      ("dynamics.csv", "Dynamics 365", "CAS-4410-X", 4), ("freshdesk.csv", "Freshdesk", "801", 4),
      ("freshdesk.xml", "Freshdesk", "801", 4), ("genesys.csv", "Genesys Cloud", "b1c-0", 4),
      ("hubspot.csv", "HubSpot", "1220", 4), ("intercom.csv", "Intercom", "3300", 8),
      ("jira.csv", "Jira", "DESK-310", 4), ("jira.xml", "Jira", "DESK-310", 4),
      ("osticket.csv", "osTicket", "44170", 4), ("otrs.csv", "OTRS/Znuny", "202510021000", 4),
      ("request-tracker.tsv", "Request Tracker", "551", 4),
      ("salesforce.csv", "Salesforce", "00021870", 5),
      ("servicenow.csv", "ServiceNow", "INC0010450", 4),
      ("servicenow.xml", "ServiceNow", "INC0010450", 4),
      ("topdesk.csv", "TOPdesk", "M2510 1001", 4),
      ("vng-klantinteracties.csv", "VNG Klantinteracties", "000000", 4),
      ("workbook.xlsx", "generic", "00410", 4), ("zendesk.csv", "Zendesk", "71000", 4),
      ("zendesk.xml", "Zendesk", "71000", 4),
    ])
  func systems(name: String, system: String, id: String, count: Int) throws {
    let content = try read(name)
    #expect(content.summary.system == system)
    #expect(content.contacts.count == count)
    #expect(content.summary.refused == 0)
    let first = try #require(content.contacts.first)
    #expect(first.id == id)
    #expect(first.time?.dayText == "2025-10-02")
    #expect(first.customer != nil)
    #expect(
      first.text.hasSuffix("but nothing has arrived here.")
        || first.text.hasSuffix("maar ik heb niets ontvangen.")
        || first.text.hasSuffix("nothing has arrived here.</p>"))
    #expect(Set(content.contacts.compactMap(\.customer)).count >= 4)
  }

  @Test("columns of an unknown export are told by what they hold")
  func generic() throws {
    let contacts = try read("generic.csv").contacts
    #expect(
      contacts.map { $0.time?.dayText } == ["2025-10-02", "2025-10-03", "2025-10-06", "2025-10-07"])
    #expect(contacts[1].text == "Ik ben mijn wachtwoord vergeten en de herstelmail komt niet aan.")
  }

  @Test("what an agent wrote in a row of its own is an answer with its time")
  func party() throws {
    let rows = try read("intercom.csv").contacts
    #expect(rows[0].answer.isEmpty)
    #expect(rows[1].text.isEmpty)
    #expect(rows[1].answer == "[2025-10-02 09:59] We will look into it and come back to you.")
  }

  @Test("a column that the user names wins, exactly or without case and marks")
  func told() throws {
    var hints = ReadingHints()
    hints.columns[.text] = "korte-omschrijving"
    let content = try read("topdesk.csv", hints)
    #expect(content.contacts[0].text == "Mijn pakket is niet bezorgd")
    #expect(content.summary.mapping?.columns[.text]?.reason == .told)
  }

  @Test("an encoding and a delimiter that the user names are used")
  func encoding() throws {
    var hints = ReadingHints()
    hints.encoding = "cp850"
    hints.delimiter = UInt8(ascii: "|")
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    // In code page 850 the byte 0x82 is é.
    try Data("nr|omschrijving\n1|caf\u{1}; dicht\n".utf8.map { $0 == 1 ? 0x82 : $0 }).write(
      to: file)
    let reader = ExportReader(
      hasher: CustomerHasher(secret: [1]), zone: try #require(TimeZone(identifier: "UTC")),
      hints: hints)
    let content = try reader.read(path: file.path)
    #expect(content.contacts.map(\.text) == ["café; dicht"])
    #expect(content.summary.encoding == "cp850 (told)")
    hints.encoding = "nonsense"
    let other = ExportReader(
      hasher: CustomerHasher(secret: [1]), zone: try #require(TimeZone(identifier: "UTC")),
      hints: hints)
    #expect(throws: (any Error).self) { try other.read(path: file.path) }
  }

  @Test("a workbook's rows keep their numbers, its dates and leading zeros")
  func workbook() throws {
    let content = try read("workbook.xlsx")
    #expect(content.summary.dialect == "XLSX, sheet 'Meldingen'")
    #expect(content.contacts.map(\.place.line) == [4, 5, 6, 7])
    #expect(content.contacts.map { $0.time?.text }.first == "2025-10-02 09:14")
    #expect(content.contacts[0].id == "00410")
  }

  @Test(
    "sheets of the same columns are read together, a cover sheet is named, durations are durations")
  func sheets() throws {
    let content = try read("workbook-weeks.xlsx")
    #expect(content.summary.dialect == "XLSX, sheet 'Week 40, Week 41'")
    #expect(content.contacts.map(\.id) == ["1", "2", "3", "4", "5"])
    #expect(content.contacts.compactMap(\.handling).map(\.value) == [6.5, 4, 12, 3, 62])
    let unread = try #require(content.findings.first { $0.code == "workbook.sheets-unread" })
    #expect(unread.text.english.hasSuffix("'Voorblad' (1)"))
  }

  @Test(
    "files of other kinds are refused by their name",
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "an old Excel or Word file (.xls, .doc)"),
      (Array("%PDF-1.7".utf8), "a PDF file"),
    ] as [([UInt8], String)])
  func foreign(bytes: [UInt8], kind: String) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    #expect(try FileKind.detect(path: url.path) == .foreign(kind))
  }

  @Test("a profile that the user wrote is recognised first, and its columns and unit are used")
  func ownProfile() throws {
    let profile = try SystemProfile(
      text: """
        # our telephone system
        system: Belcentrale
        known by: Gesprek, Lijn
        text: Wat gezegd is | Notitie
        handling: Duur
        handling unit: hours

        """, file: "belcentrale.txt")
    var hints = ReadingHints()
    hints.profiles = [profile]
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(
      """
      gesprek;lijn;datum;omschrijving;notitie;duur
      1;A;2025-10-06;vaste tekst van het menu;waar blijft mijn pakket;0,5
      2;A;2025-10-07;vaste tekst van het menu;hoe zeg ik op;0,25

      """.utf8
    ).write(to: file)
    let reader = ExportReader(
      hasher: CustomerHasher(secret: [1]), zone: try #require(TimeZone(identifier: "UTC")),
      hints: hints)
    let content = try reader.read(path: file.path)
    #expect(content.summary.system == "Belcentrale")
    #expect(content.summary.mapping?.columns[.text]?.reason == .profile)
    #expect(content.contacts.map(\.text) == ["waar blijft mijn pakket", "hoe zeg ik op"])
    #expect(content.contacts.map(\.handling) == [Minutes(30), Minutes(15)])
  }

  @Test(
    "a mistake in a profile is told with its line",
    arguments: [
      ("system: X\nknown by: a\nteksten: b", "p.txt:3: 'teksten' is none of"),
      ("system: X\nknown by", "p.txt:2: 'known by' is not"),
      ("known by: a", "p.txt:1: the line 'system:'"),
      ("system: X", "p.txt:1: the line 'known by:'"),
      ("system: X\nknown by: a\nhandling unit: days", "p.txt:3: 'days' is none of"),
    ])
  func profileMistakes(text: String, message: String) {
    let error = #expect(throws: DecodingFailure.self) {
      try SystemProfile(text: text, file: "p.txt")
    }
    #expect(error?.description.hasPrefix(message) ?? false)
  }

  @Test("a profile written on Windows is read, and one that does not fit says what it misses")
  func windowsProfile() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    let text = "system: Loket\r\nknown by: Verzoek, Dosier kenmerk\r\n"
    try Data([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).write(
      to: file)
    var hints = ReadingHints()
    hints.profiles = [try SystemProfile(path: file.path)]
    #expect(hints.profiles[0].name == "Loket")
    let finding = try read("topdesk.csv", hints).findings.first { $0.code == "profile.not-used" }
    #expect(finding?.text.english == "profile 'Loket' not used; columns missing: 'dosierkenmerk'")
  }

  @Test("milliseconds of a system that is known for them are minutes")
  func milliseconds() throws {
    #expect(try read("genesys.csv").contacts[0].handling == Minutes(4))
  }

  @Test("inspection has the dialect's score and the runner-up's")
  func scores() throws {
    let scores = try read("topdesk.csv").summary.dialectScores
    #expect(scores.first?.delimiter == "';'")
    #expect(scores.count == 2)
    #expect((scores.first?.score ?? 0) > (scores.last?.score ?? 1))
  }
}
