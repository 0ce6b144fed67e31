import ContactModel
import Decoding
import Exports
import Foundation
import Testing

/// Samples with bytes and lines dropped, doubled, swapped and cut, and quotes put in: whatever becomes of them, every
/// physical line is in the account.
@Suite("Mutated exports")
struct MutationTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../corpora/formats").standardized

  private static func samples(_ endings: [String]) throws -> [[UInt8]] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { name in endings.contains { name.hasSuffix($0) } && name != "columns.tsv" }
      .map { Array(try Data(contentsOf: folder.appendingPathComponent($0))) }
  }

  private static func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...generator.nextIndex(below: 3) {
      guard bytes.count > 40 else { break }
      let place = generator.nextIndex(below: bytes.count - 20)
      let lineEnd = bytes[place...].firstIndex(of: 10) ?? bytes.count - 1
      switch generator.nextIndex(below: 8) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(bytes[place], at: place)
      case 2: bytes.insert(UInt8(ascii: "\""), at: place)
      case 3: bytes.insert(UInt8(ascii: "'"), at: place)
      case 4: bytes.removeSubrange(place...lineEnd)
      case 5: bytes.insert(contentsOf: bytes[place...lineEnd], at: place)
      case 6: bytes.removeSubrange(place...)
      default: bytes.swapAt(place, place + 10)
      }
    }
    return bytes
  }

  /// Lines of a text, counted by themselves: CR, LF or both end a line; a last one without an end counts.
  private static func lines(of bytes: [UInt8]) -> Int {
    var count = 0
    for i in bytes.indices {
      if bytes[i] == 10 || bytes[i] == 13 && (i + 1 == bytes.count || bytes[i + 1] != 10) {
        count += 1
      }
    }
    return count + (bytes.last.map { $0 != 10 && $0 != 13 } == true ? 1 : 0)
  }

  @Test(
    "2,000 mutations of delimited text: lines are rows, or inside cells of rows, and nothing else")
  func delimited() throws {
    let samples = try MutationTests.samples([".csv", ".tsv"])
    var generator = SeededGenerator(seed: 12)
    for number in 0..<2_000 {
      let bytes = MutationTests.mutated(samples[number % samples.count], &generator)
      guard !bytes.isEmpty else { continue }
      let table = try CSVTable(bytes)
      var rows = 0
      var blank = 0
      let reading = try table.forEachRow { row in
        if row.isBlank { blank += 1 } else { rows += 1 }
        return true
      }
      let dialect = table.dialect
      let above = dialect.skippedRows + (dialect.hasHeader ? dialect.headerRows : 0)
      // Title and header rows are read by a reader of their own, without their inner lines; these are few.
      let accounted = rows + blank + above + reading.notes.innerLines
      #expect(accounted == MutationTests.lines(of: bytes), "mutation \(number)")
      // Rows of the whole sample stay apart: what a lone quote could swallow is told.
      let url = FileManager.default.temporaryDirectory.appendingPathComponent("m-\(UUID()).csv")
      try Data(bytes).write(to: url)
      defer { try? FileManager.default.removeItem(at: url) }
      guard
        let content = try? ExportReader(hasher: CustomerHasher(secret: [1]), zone: .gmt)
          .read(path: url.path)
      else { continue }
      let totals = content.findings.filter { $0.code == "csv.total-row" }.reduce(0) {
        $0 + $1.count
      }
      let headers = content.findings.filter { $0.code == "csv.header-again" }.reduce(0) {
        $0 + $1.count
      }
      #expect(content.summary.records + totals + headers == rows, "mutation \(number)")
      #expect(content.contacts.count + content.summary.refused == content.summary.records)
    }
  }

  @Test("200 mutations of XML: every record that began is read, or the rest is refused")
  func xml() throws {
    let samples = try MutationTests.samples([".xml"])
    var generator = SeededGenerator(seed: 21)
    for number in 0..<200 {
      let bytes = MutationTests.mutated(samples[number % samples.count], &generator)
      let url = FileManager.default.temporaryDirectory.appendingPathComponent("m-\(UUID()).xml")
      try Data(bytes).write(to: url)
      defer { try? FileManager.default.removeItem(at: url) }
      guard try FileKind.detect(path: url.path) == .xml else { continue }
      var count = 0
      let notes = try XMLRecords.read(path: url.path) { _ in count += 1 }
      guard let name = notes.recordPath.split(separator: "/").last, !name.isEmpty else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      let begun = text.components(separatedBy: "<\(name)").dropFirst()
        .filter { $0.first.map { " />\t\r\n".contains($0) } ?? false }.count
      if notes.refusal == nil { #expect(count == begun, "mutation \(number)") }
      #expect(count <= begun, "mutation \(number)")
    }
  }
}
