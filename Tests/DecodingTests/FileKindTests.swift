import Decoding
import Foundation
import Testing

/// The path of a file with these bytes while `body` runs.
private func withFile<Result>(
  _ bytes: [UInt8], named name: String = UUID().uuidString, _ body: (String) throws -> Result
) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let url = folder.appendingPathComponent(name)
  try Data(bytes).write(to: url)
  return try body(url.path)
}

@Suite("Kinds of files")
struct FileKindTests {
  @Test(
    "a file is told by its bytes, never by its name",
    arguments: [
      ("a;b\n1;2\n", FileKind.csv), ("<a><b/></a>", .xml), ("  {\"a\": 1}", .json),
      ("[{\"id\": 1}]", .json), ("<!DOCTYPE html><html></html>", .webPage),
      ("<table><tr><td>x</td></tr></table>", .webPage),
      (
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
          + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"></Workbook>",
        .spreadsheetXML
      ),
    ])
  func texts(text: String, kind: FileKind) throws {
    try withFile(Array(text.utf8), named: "export.xlsx") { path in
      let found = try FileKind.detect(path: path)
      #expect(found == kind)
    }
  }

  @Test("what is not read is refused by its own name")
  func foreign() throws {
    func kind(_ bytes: [UInt8]) throws -> FileKind {
      try withFile(bytes) { try FileKind.detect(path: $0) }
    }
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let package = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
    #expect(try kind(compound + [0, 0]) == .foreign("an old Excel or Word file (.xls, .doc)"))
    #expect(
      try kind(compound + Array(repeating: 0, count: 70_000) + package)
        == .foreign(
          "protected with a password; open it, save it without the password and try again"))
    #expect(
      try kind(Array("PK\u{3}\u{4}".utf8) + Array(repeating: 7, count: 300))
        == .foreign(
          "a zip file or workbook that is damaged (perhaps not copied whole); get it again"))
  }

  @Test("a table of a web page is read, blanks and line ends as a browser shows them")
  func webTable() throws {
    let page = """
      <html><head><meta charset="utf-8"><style>td { color: red }</style></head><body>
      <p>Lijst van vandaag<table border=1>
      <tr><th>Nummer<th>Vraag
      <tr><td>1<td>Waar   blijft<br>mijn&nbsp;pakket &amp; de bon?
      <tr><td>2<td colspan=2>Hoe zeg ik op?
      </table></body></html>
      """
    try withFile(Array(page.utf8), named: "export.xls") { path in
      let table = try CSVTable(path: path)
      #expect(table.header == ["Nummer", "Vraag"])
      var rows: [[String]] = []
      try table.forEachRow {
        rows.append(Array($0.cells.prefix(2)))
        return true
      }
      #expect(
        rows == [["1", "Waar blijft\nmijn\u{A0}pakket & de bon?"], ["2", "Hoe zeg ik op?"]])
    }
    try withFile(Array("<html><body>Log opnieuw in</body></html>".utf8)) { path in
      let error = #expect(throws: DecodingFailure.self) { _ = try CSVTable(path: path) }
      #expect(error?.description.contains("is a web page (HTML) without a table") == true)
    }
  }

  @Test("the bytes of a file name that are no UTF-8 survive being text")
  func names() throws {
    let bytes: [UInt8] = Array("caf".utf8) + [0xE9] + Array(".csv".utf8)
    let name = FileName.text(of: bytes)
    #expect(FileName.shown(name) == "caf?.csv")
    let back = FileName.withBytes(of: name) { pointer in
      (0..<8).map { UInt8(bitPattern: pointer[$0]) }
    }
    #expect(back == bytes)
    #expect(FileName.text(of: "één.csv".utf8) == "één.csv")
  }

  @Test("a file that grows has another stamp")
  func stamps() throws {
    try withFile(Array("a".utf8)) { path in
      let before = FileStamp(path: path)
      #expect(FileStamp(path: path) == before)
      let handle = try #require(FileHandle(forWritingAtPath: path))
      handle.seekToEndOfFile()
      handle.write(Data("b".utf8))
      try handle.close()
      #expect(FileStamp(path: path) != before)
    }
  }

  @Test(
    "old code pages are told from windows-1252 by the letters of words",
    arguments: [
      (0x82, 0x89, "CP850"), (0x8E, 0x91, "MACINTOSH"), (0xE9, 0xEB, nil),
    ] as [(UInt8, UInt8, String?)])
  func codePages(acute: UInt8, diaeresis: UInt8, page: String?) throws {
    // "één reünie coördinatie" needs é and ë only here: café, cafés, België, Italië.
    var bytes: [UInt8] = Array("nr;tekst\n".utf8)
    for i in 1...9 {
      bytes += Array("\(i);caf".utf8) + [acute] + Array("s in Belgi".utf8) + [diaeresis]
      bytes += Array(" gezocht\n".utf8)
    }
    try withFile(bytes) { path in
      let table = try CSVTable(path: path)
      #expect(table.recognisedPage == page)
      var first = ""
      try table.forEachRow {
        first = $0.cells[1]
        return false
      }
      #expect(first == "cafés in België gezocht")
    }
  }
}
