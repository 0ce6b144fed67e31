import Decoding
import Foundation
import Testing

/// The records of a text, each as `path=value` in order, and what was noticed.
private func records(
  _ text: String, _ format: RecordFormat = .xml, names: RecordNames = RecordNames(),
  atMost: Int = .max
) throws -> (records: [[String]], notes: XMLNotes) {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try Data(text.utf8).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  var found: [[String]] = []
  let notes = try XMLRecords.read(path: url.path, format: format, names: names, atMost: atMost) {
    record in
    found.append(record.fields.filter { !$0.value.isEmpty }.map { "\($0.path)=\($0.value)" })
  }
  return (found, notes)
}

@Suite("Records of XML and JSON")
struct RecordsTests {
  @Test(
    "a reference that XML does not allow costs one repair, and everything behind it is read",
    arguments: [
      ("a&#1;b", "a b"), ("a&nbsp;b", "a\u{A0}b"), ("R&D", "R&D"), ("a & b", "a & b"),
      ("&#55357;&#56832;", "😀"), ("&unknown; x", "&unknown; x"), ("caf&eacute;", "café"),
    ])
  func references(written: String, meant: String) throws {
    let (found, notes) = try records(
      "<log><z><n>1</n><t>eerste</t></z><z><n>2</n><t>\(written)</t></z><z><n>3</n><t>x &amp; y</t></z></log>"
    )
    #expect(found == [["n=1", "t=eerste"], ["n=2", "t=\(meant)"], ["n=3", "t=x & y"]])
    #expect(notes.repairedReferences == 1)
    #expect(notes.refusal == nil)
  }

  @Test("what stands in CDATA, comments and instructions is left alone")
  func sections() throws {
    let (found, notes) = try records(
      "<log><?x a & b?><!-- & --><z><t><![CDATA[R&D &nbsp;]]></t></z><z><t>a & b</t></z></log>")
    #expect(found == [["t=R&D &nbsp;"], ["t=a & b"]])
    #expect(notes.repairedReferences == 1)
  }

  @Test("contacts inside days or customers are the records, and say what stands around them")
  func grouped() throws {
    let (found, _) = try records(
      """
      <log><dag datum="2025-10-06"><ploeg>Noord</ploeg><contact id="1"><vraag>Waar is het?</vraag></contact>
      <contact id="2"><vraag>Hoe laat?</vraag></contact></dag>
      <dag datum="2025-10-07"><contact id="3"><vraag>Mag dat?</vraag></contact>
      <contact id="4"><vraag>Wie belt?</vraag></contact></dag></log>
      """, names: RecordNames(records: ["contact"], groups: ["dag"]))
    #expect(
      found == [
        ["dag@datum=2025-10-06", "dag/ploeg=Noord", "@id=1", "vraag=Waar is het?"],
        ["dag@datum=2025-10-06", "dag/ploeg=Noord", "@id=2", "vraag=Hoe laat?"],
        ["dag@datum=2025-10-07", "@id=3", "vraag=Mag dat?"],
        ["dag@datum=2025-10-07", "@id=4", "vraag=Wie belt?"],
      ])
  }

  @Test("a conversation is one record, however many messages it has")
  func conversations() throws {
    let (found, _) = try records(
      """
      <log><conversation id="1"><message from="klant">a</message><message from="agent">b</message></conversation>
      <conversation id="2"><message from="klant">c</message><message from="agent">d</message></conversation></log>
      """)
    #expect(found.count == 2)
  }

  @Test("fields that are named by an attribute are columns, as databases write them")
  func labelled() throws {
    let (found, _) = try records(
      """
      <resultset><row><field name="Nummer">7</field><field name="Vraag van klant">Waar?</field></row>
      <row><field name="Vraag van klant">Hoe?</field><field name="Nummer">8</field></row></resultset>
      """)
    #expect(
      found == [["Nummer=7", "Vraag van klant=Waar?"], ["Vraag van klant=Hoe?", "Nummer=8"]])
  }

  @Test(
    "a list of objects is a list of records, wherever it stands",
    arguments: [
      "[{\"id\": 1, \"vraag\": \"Waar?\", \"x\": null}, {\"id\": 2, \"vraag\": \"Hoe \\u00e9\\n\"}]",
      "{\"meta\": {\"n\": 2}, \"data\": {\"rows\": [{\"id\": 1, \"vraag\": \"Waar?\"}, {\"id\": 2, \"vraag\": \"Hoe é\"}]}}",
      "{\"id\": 1, \"vraag\": \"Waar?\"}\n{\"id\": 2, \"vraag\": \"Hoe é\"}\n",
    ])
  func json(text: String) throws {
    let (found, notes) = try records(text, .json)
    #expect(found == [["id=1", "vraag=Waar?"], ["id=2", "vraag=Hoe é"]])
    #expect(notes.refusal == nil)
  }

  @Test("JSON that breaks off gives its whole records and the line")
  func brokenJSON() throws {
    let (found, notes) = try records(
      "[{\"id\": 1, \"v\": \"a\"},\n{\"id\": 2, \"v\": \"b\"},\n{\"id\": 3, \"v\": ", .json)
    #expect(found.count >= 2)
    #expect(notes.refusal?.line == 3)
    let deep = String(repeating: "[", count: 400)
    #expect(try records("[{\"a\": \(deep)", .json).notes.refusal != nil)
  }
}
