import ContactModel
import Decoding
import Foundation
import Testing
import Workbooks

private func table(_ rows: [[ReportValue]]) -> ReportTable {
  ReportTable(
    name: "t", title: BilingualText(dutch: "Tabel", english: "Table"),
    columns: [
      ReportColumn("name", "Naam", "Name", .text, meaningDutch: "a", meaningEnglish: "a"),
      ReportColumn("share", "Deel", "Share", .share, meaningDutch: "b", meaningEnglish: "b"),
      ReportColumn("count", "Aantal", "Count", .integer, meaningDutch: "c", meaningEnglish: "c"),
    ], rows: rows)
}

private func csv(_ rows: [[ReportValue]], _ language: ReportLanguage) -> String {
  String(decoding: CSVText.bytes(of: table(rows), language: language), as: UTF8.self)
}

@Suite("CSV of results")
struct CSVTextTests {
  @Test("Dutch: semicolon, decimal comma, byte order mark, CRLF")
  func dutch() {
    #expect(
      csv([[.text("één; twee"), .number(0.125), .integer(1_234)]], .dutch)
        == "\u{FEFF}Naam;Deel;Aantal\r\n\"één; twee\";0,1250;1234\r\n")
  }

  @Test("English: comma, decimal point, no mark")
  func english() {
    #expect(
      csv([[.text("a \"b\""), .number(-0.5), .empty]], .english)
        == "Name,Share,Count\r\n\"a \"\"b\"\"\",-0.5000,\r\n")
  }

  @Test(
    "a text that would be a formula is kept a text",
    arguments: ["=1+1", "+31", "-x", "@SUM(A1)", "\t=1", "＝1", " =1", "|calc"])
  func formulas(text: String) {
    let line = csv([[.text(text), .empty, .empty]], .english).split(separator: "\r\n")[1]
    #expect(line.hasPrefix("'") || line.hasPrefix("\"'"))
  }

  @Test("a negative number is a number and gets no apostrophe")
  func negative() {
    #expect(
      csv([[.text("a"), .number(-0.1), .integer(-3)]], .english).hasSuffix("a,-0.1000,-3\r\n"))
  }

  @Test("plain rows are written as read, all quoted")
  func plain() {
    #expect(
      String(decoding: CSVText.plain(row: ["=a", "b\"c"]), as: UTF8.self) == "\"=a\",\"b\"\"c\"\n")
  }
}

@Suite("Workbook")
struct WorkbookTests {
  private func write(_ rows: [[ReportValue]]) throws -> Data {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).xlsx")
    defer { try? FileManager.default.removeItem(at: url) }
    try Workbook(language: .dutch).write(
      to: url.path, month: Month(year: 2025, month: 10),
      summary: WorkbookSummary(
        title: "Titel", lines: [SummaryLine("a", .integer(3), .integer)], chartTitle: "c",
        paretoHeader: ("p", "s", "r"), pareto: [("x", 0.7), ("y", 0.3)]),
      summaryName: "Samenvatting", tables: [table(rows)], choicesName: "Keuzes")
    return try Data(contentsOf: url)
  }

  @Test("equal contents give equal bytes, whenever they are written")
  func reproducible() throws {
    let rows: [[ReportValue]] = [[.text("=1"), .number(0.5), .integer(2)]]
    let first = try write(rows)
    let second = try write(rows)
    #expect(first == second)
  }

  @Test("control characters and texts beyond Excel's limit do no harm")
  func hostileTexts() throws {
    let long = String(repeating: "é", count: 40_000)
    // More rows than the front sheet: the reader takes the longest.
    let filler = [[ReportValue]](repeating: [.text("tekst"), .empty, .empty], count: 20)
    let data = try write(
      [[.text("a\u{1}b\u{FFFF}"), .empty, .empty]] + filler + [[.text(long), .empty, .empty]])
    #expect(data.starts(with: [0x50, 0x4B]))
    // What reads it again finds the texts, without what no program can open.
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).xlsx")
    try Data(data).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    var cells: [[String]] = []
    try CSVTable(path: url.path).forEachRow {
      cells.append($0.cells)
      return true
    }
    #expect(cells.map { $0.first ?? "" }.first == "ab")
    #expect(
      cells.last?.first?.hasPrefix("ééé") == true && cells.last?.first?.hasSuffix("…") == true)
  }

  @Test("a folder that is not there is a failure, not a crash")
  func unwritable() {
    #expect(throws: WorkbookFailure.self) {
      try Workbook(language: .english).write(
        to: "/nonexistent/report.xlsx", month: Month(year: 2025, month: 10),
        summary: WorkbookSummary(
          title: "t", lines: [], chartTitle: "c", paretoHeader: ("p", "s", "r"), pareto: []),
        summaryName: "Summary", tables: [], choicesName: "Choices")
    }
  }
}
