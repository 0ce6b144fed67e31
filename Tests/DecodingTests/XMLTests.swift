import Decoding
import Foundation
import Testing

/// Writes a file that is removed when `body` ends.
private func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result
{
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try Data(bytes).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(url.path)
}

private func records(_ xml: String) throws -> ([XMLRecord], XMLNotes) {
  try withFile(Array(xml.utf8)) { path in
    var records: [XMLRecord] = []
    let notes = try XMLRecords.read(path: path) { records.append($0) }
    return (records, notes)
  }
}

@Suite("Reading XML")
struct XMLTests {
  @Test("the repeating element is a record, its attributes and nested values are fields")
  func repeating() throws {
    let (found, notes) = try records(
      "<list><ticket id='1'><who><name>Ada</name></who><text>a &amp; b</text></ticket>"
        + "<ticket id='2'><text><![CDATA[c < d]]></text></ticket></list>")
    #expect(notes.recordPath == "list/ticket")
    #expect(found.count == 2)
    #expect(found[0].fields.map(\.path) == ["@id", "who/name", "text"])
    #expect(found[0].fields.map(\.value) == ["1", "Ada", "a & b"])
    #expect(found[1].fields.map(\.value) == ["2", "c < d"])
  }

  @Test("a file that breaks off gives its whole records and says where")
  func truncated() throws {
    let (found, notes) = try records("<l>\n<r>a</r>\n<r>b</r>\n<r>c")
    #expect(found.count == 2)
    #expect(notes.refusal?.line == 4)
  }

  @Test(
    "a document with entities of its own is refused, not expanded",
    arguments: [
      "<!DOCTYPE l [<!ENTITY a 'x'>]><l><r>&a;</r><r>b</r></l>",
      "<!DOCTYPE l [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><l><r>&a;</r><r>b</r></l>",
    ])
  func entities(xml: String) throws {
    try withFile(Array(xml.utf8)) { path in
      let problem = try XMLRecords.wellFormednessProblem(path: path)
      #expect(problem?.message.contains("declares the entity 'a'") == true)
    }
  }

  @Test("a DOCTYPE with only a name is fine")
  func plainDoctype() throws {
    try withFile(Array("<!DOCTYPE l><l><r>a</r></l>".utf8)) { path in
      let problem = try XMLRecords.wellFormednessProblem(path: path)
      #expect(problem == nil)
    }
  }

  @Test("an element with 200,000 attributes is stopped before it takes quadratic time")
  func manyAttributes() throws {
    let attributes = (0..<200_000).map { " a\($0)='1'" }.joined()
    try withFile(Array("<l><r\(attributes)/></l>".utf8)) { path in
      let problem = try XMLRecords.wellFormednessProblem(path: path)
      #expect(problem?.message.contains("kB in one tag") == true)
    }
  }

  @Test("nesting deeper than 250 is refused")
  func deep() throws {
    let xml = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    try withFile(Array(xml.utf8)) { path in
      let problem = try XMLRecords.wellFormednessProblem(path: path)
      #expect(problem?.message == "is nested more than 250 levels deep; refused")
    }
  }

  @Test("an error that the parser recovers from is told, and what stands behind it is read")
  func recoverable() throws {
    // An entity that the document type, which is not fetched, might declare.
    let plain = (0..<2_000).map { "<r><t>text number \($0) with some words</t></r>" }
    let xml =
      "<!DOCTYPE l SYSTEM \"l.dtd\"><l><r><t>a&nbsp;b</t></r>" + plain.joined() + "</l>"
    let (found, notes) = try records(xml)
    #expect(found.count == 2_001)
    #expect(notes.refusal != nil)
  }

  @Test("values that a document type adds to every element are bounded")
  func defaults() throws {
    let value = String(repeating: "x", count: 100_000)
    let xml =
      "<!DOCTYPE l [<!ATTLIST r a CDATA \"\(value)\">]><l>"
      + String(repeating: "<r/>", count: 5_000) + "</l>"
    try withFile(Array(xml.utf8)) { path in
      let problem = try XMLRecords.wellFormednessProblem(path: path)
      #expect(problem?.message == "has more than 8 MB in a few tags; refused")
    }
  }

  @Test("an element inside markup of a text does not end the markup")
  func elementInMarkup() throws {
    let (found, _) = try records(
      "<l><r><t>voor <p>in <foo>bar</foo> na</p> achter</t></r><r><t>x</t></r></l>")
    #expect(found.first?.fields.map(\.value) == ["bar", "voor in  na\n achter"])
  }

  @Test("control characters are blanked and counted when records are read")
  func controls() throws {
    let (found, notes) = try records("<l><r>a\u{1}b</r><r>c</r></l>")
    #expect(found.first?.fields.first?.value == "a b")
    #expect(notes.blankedControls == 1)
  }

  @Test("windows-1252 under a UTF-8 declaration is read again as what it is")
  func wrongDeclaration() throws {
    var bytes = Array("<?xml version='1.0' encoding='UTF-8'?><l><r>caf".utf8)
    bytes += [0xE9]
    bytes += Array("</r><r>b</r></l>".utf8)
    try withFile(bytes) { path in
      var values: [String] = []
      let notes = try XMLRecords.read(path: path) { values += $0.fields.map(\.value) }
      #expect(values == ["café", "b"])
      #expect(notes.reread)
    }
  }

  @Test("C1 controls under ISO-8859-1 are the windows-1252 characters they were")
  func c1Controls() throws {
    var bytes = Array("<?xml version='1.0' encoding='ISO-8859-1'?><l><r>".utf8)
    bytes += [0x80]
    bytes += Array("5</r><r>b</r></l>".utf8)
    try withFile(bytes) { path in
      var values: [String] = []
      let notes = try XMLRecords.read(path: path) { values += $0.fields.map(\.value) }
      #expect(values == ["€5", "b"])
      #expect(notes.mappedCharacters == 1)
    }
  }
}

@Suite("Where XML is cut in reads changes nothing")
struct XMLReadsTests {
  @Test(
    "records are those of the whole document, however few bytes are read at once",
    arguments: ["UTF-8", "UTF-16", "ISO-8859-1"])
  func reads(encoding: String) throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n<list>\n"
      + (0..<9).map {
        "<ticket id='\($0)' kind='caf\u{E9}'><who>A<c>d</c>a</who>\n  <text><![CDATA[a < b \($0)]]> &amp; "
          + "one \u{E9}</text><empty/></ticket>\n"
      }.joined() + "</list>"
    let bytes: [UInt8]
    switch encoding {
    case "UTF-16":
      bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case "ISO-8859-1": bytes = text.unicodeScalars.map { UInt8($0.value) }
    default: bytes = Array(text.utf8)
    }
    try withFile(bytes) { path in
      for readSize in 1...70 {
        var fields: [[XMLRecord.Field]] = []
        let notes = try XMLRecords.read(path: path, readSize: readSize) { fields.append($0.fields) }
        #expect(notes.refusal == nil)
        #expect(fields.count == 9)
        #expect(
          fields.last?.map(\.value) == ["8", "caf\u{E9}", "d", "A a", "a < b 8 & one \u{E9}", ""],
          "reads of \(readSize)")
      }
    }
  }
}

@Suite("Texts and bounds of XML records")
struct XMLTextTests {
  @Test("markup inside a text belongs to the text, with a blank or a line end for the element")
  func markup() throws {
    let (found, _) = try records(
      "<l><t><id>1</id><text>Ik kan<br/>niet <b>inloggen</b>, <i>echt</i>waar</text></t>"
        + "<t><id>2</id><text><p>een</p><p>twee</p></text></t></l>")
    #expect(found[0].fields.map(\.value) == ["1", "Ik kan\nniet inloggen , echt waar"])
    #expect(found[1].fields.map(\.path) == ["id", "text"])
    #expect(found[1].fields.map(\.value) == ["2", "een\ntwee"])
  }

  @Test("values of one path are joined in order, in time that grows with their number")
  func repeated() throws {
    let notes = (0..<6_000).map { "<n>note \($0)</n>" }.joined()
    let (found, _) = try records("<l><t><id>1</id>\(notes)</t><t><id>2</id><n>x</n></t></l>")
    var table = XMLColumns(columnOfPath: [0, 1], count: 2)
    let cells = table.withRow(of: found[0]) { $0.row.cells }
    #expect(cells[0] == "1")
    #expect(cells[1] == (0..<6_000).map { "note \($0)" }.joined(separator: "\n"))
  }

  @Test("values at paths that the columns do not have are counted")
  func late() throws {
    let (found, _) = try records("<l><t><id>1</id></t><t><id>2</id><new>x</new></t></l>")
    var table = XMLColumns(columnOfPath: [0], count: 1)
    for record in found { _ = table.withRow(of: record) { $0.count } }
    #expect(table.late?.count == 1)
    #expect(table.late?.path == "new")
  }

  @Test(
    "a file of ever new elements, or with thousands of attributes, is refused with what was read")
  func excess() throws {
    let many = (0..<5_000).map { "<e\($0)>x</e\($0)>" }.joined()
    let (found, notes) = try records(
      "<l><t><id>1</id></t><t><id>2</id>\(many)</t><t>\(many)</t></l>")
    #expect(found.first?.fields.map(\.value) == ["1"])
    #expect(notes.refusal?.message.contains("different elements") ?? false)
    let attributes = (0..<5_000).map { "a\($0)='1'" }.joined(separator: " ")
    let (_, wide) = try records("<l><t \(attributes)>x</t><t>y</t></l>")
    #expect(wide.refusal?.message.contains("attributes") ?? false)
  }
}
