import Decoding
import Foundation
import Testing

/// Inputs that fuzzing found worth keeping: each took the readers a new way.
@Suite("Inputs found by fuzzing")
struct FuzzSeedsTests {
  private static func seeds(_ reader: String) throws -> [URL] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Fuzz/\(reader)-seeds").standardized
    return try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
  }

  @Test("every delimited input is read to its end, each visible byte in a cell or the header")
  func delimited() throws {
    let seeds = try FuzzSeedsTests.seeds("csv")
    #expect(seeds.count >= 20)
    for seed in seeds {
      let bytes = Array(try Data(contentsOf: seed))
      var dialect = CSVDialect(quote: nil)
      dialect.hasHeader = false
      let table = try CSVTable(bytes, dialect: dialect)
      var cells: [UInt8] = []
      try table.forEachRow { row in
        for cell in row.cells { cells += cell.utf8 }
        return true
      }
      // Without quotes every byte but delimiters and line ends is the byte of a cell.
      let delimiters: Set<UInt8> = [UInt8(ascii: ","), 10, 13]
      #expect(
        try cells == TextEncoding.decode(bytes).bytes.filter { !delimiters.contains($0) },
        "\(seed.lastPathComponent)")
    }
  }

  @Test("every XML input is read or refused with a message")
  func xml() throws {
    let seeds = try FuzzSeedsTests.seeds("xml")
    #expect(seeds.count >= 20)
    for seed in seeds {
      let notes = try XMLRecords.read(path: seed.path) { _ in }
      if let refusal = notes.refusal { #expect(!refusal.message.isEmpty) }
    }
  }
}
