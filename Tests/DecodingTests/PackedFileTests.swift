import Decoding
import Foundation
import Testing

@Suite("Packed files")
struct PackedFileTests {
  /// `id,text` and one row, packed with gzip.
  private static let gzip = """
    H4sIAAAAAAAC/8tM0SlJrSjhMtQpz0gtSlXILFbILOECAE5wLEYWAAAA
    """
  /// `sub/b.csv`, `a.xml` and `notes.md`, packed with zip.
  private static let zip = """
    UEsDBBQAAAAIAAAAIVq7DOmXDgAAAAwAAAAJAAAAc3ViL2IuY3N2y0zRKUmtKOEy0kniAgBQSwME
    FAAAAAgAAAAhWjUYi0EaAAAAJQAAAAUAAABhLnhtbLPJsbMpsrMpsauw0S+xs9EvgnIr4Vz9HDsA
    UEsDBBQAAAAIAAAAIVofKKpnBAAAAAIAAAAIAAAAbm90ZXMubWTLywcAUEsBAhQDFAAAAAgAAAAh
    WrsM6ZcOAAAADAAAAAkAAAAAAAAAAAAAAIABAAAAAHN1Yi9iLmNzdlBLAQIUAxQAAAAIAAAAIVo1
    GItBGgAAACUAAAAFAAAAAAAAAAAAAACAATUAAABhLnhtbFBLAQIUAxQAAAAIAAAAIVofKKpnBAAA
    AAIAAAAIAAAAAAAAAAAAAACAAXIAAABub3Rlcy5tZFBLBQYAAAAAAwADAKAAAACcAAAAAAA=
    """

  /// Calls `body` with a file of the bytes of a Base64 text, of the first `count` only when that is given.
  private func withFile<Result>(
    _ base64: String, first count: Int? = nil, _ body: (String) throws -> Result
  ) throws -> Result {
    let data = try #require(Data(base64Encoded: base64, options: .ignoreUnknownCharacters))
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try data.prefix(count ?? data.count).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path)
  }

  @Test("gzip gives the one file inside, which has no name of its own")
  func gunzip() throws {
    try withFile(PackedFileTests.gzip) { path in
      #expect(try FileKind.detect(path: path) == .packed)
      let (files, skipped) = try PackedFile.files(in: path, named: "log.csv.gz")
      #expect(skipped.isEmpty)
      #expect(files.map(\.name) == ["log.csv"])
      let text = try files[0].file.withPath { path in
        #expect(path.hasPrefix("/proc/self/fd/"))
        return try String(contentsOfFile: path, encoding: .utf8)
      }
      #expect(text == "id,text\n1,where is it\n")
    }
  }

  @Test("zip gives the exports inside, by their own names; other files are left out")
  func unzip() throws {
    try withFile(PackedFileTests.zip) { path in
      let (files, skipped) = try PackedFile.files(in: path, named: "month.zip")
      #expect(skipped == ["month.zip/notes.md"])
      #expect(files.map(\.name) == ["month.zip/a.xml", "month.zip/b.csv"])
      let header = try files[1].file.withPath { try CSVTable(path: $0).header }
      #expect(header == ["id", "text"])
    }
  }

  @Test("without being asked a packed file is refused with what to do")
  func refused() throws {
    try withFile(PackedFileTests.zip) { path in
      let error = #expect(throws: DecodingFailure.self) { _ = try CSVTable(path: path) }
      #expect(error?.description.contains("--unpack") ?? false)
    }
  }

  @Test("a damaged archive is refused", arguments: [PackedFileTests.gzip, PackedFileTests.zip])
  func damaged(base64: String) throws {
    try withFile(base64, first: 30) { path in
      let error = #expect(throws: DecodingFailure.self) {
        _ = try PackedFile.files(in: path, named: "x")
      }
      #expect(error?.description.hasPrefix("x") ?? false)
    }
  }
}
