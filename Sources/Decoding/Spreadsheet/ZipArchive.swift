import CLibZip

/// A zip archive whose parts are XML, read part by part.
final class ZipArchive {
  /// Bytes that all parts that are read may take unpacked, together.
  static let unpackedLimit: UInt64 = 2 << 30

  let path: String
  private let handle: OpaquePointer
  private var unpacked: UInt64 = 0

  /// Opens an archive.
  init(path: String) throws(DecodingFailure) {
    var code: Int32 = 0
    guard let handle = FileName.withBytes(of: path, { zip_open($0, ZIP_RDONLY, &code) }) else {
      throw DecodingFailure("\(path): is not a workbook that can be opened (zip error \(code))")
    }
    self.handle = handle
    self.path = path
  }

  deinit { zip_discard(handle) }

  /// Whether a part is there; names of parts have no case (ECMA-376 part 2, 6.2.2.3).
  func has(_ part: String) -> Bool { index(of: part) >= 0 }

  private func index(of part: String) -> zip_int64_t {
    zip_name_locate(handle, part, zip_flags_t(ZIP_FL_NOCASE))
  }

  /// Calls `start` with each element of a part.
  func read(
    _ part: String, _ start: @escaping (String, [(name: String, value: String)]) -> Void
  ) throws(DecodingFailure) {
    var events = XMLEvents()
    events.start = { name, attributes, _ in start(name.string, attributes.strings) }
    try parse(part, events)
  }

  /// Reads a part as XML.
  func parse(_ part: String, _ events: XMLEvents) throws(DecodingFailure) {
    let index = index(of: part)
    guard index >= 0, let file = zip_fopen_index(handle, zip_uint64_t(index), 0) else {
      throw DecodingFailure("\(path): is not a workbook: part \(part) is missing")
    }
    defer { zip_fclose(file) }
    var isTooLarge = false
    var failed = false
    let reader = XMLReader.read(
      from: { [self] buffer in
        let count = zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))
        guard count > 0 else {
          failed = count < 0
          return max(0, Int(count))
        }
        unpacked += UInt64(count)
        if unpacked > ZipArchive.unpackedLimit {
          isTooLarge = true
          return 0
        }
        return Int(count)
      }, forcingUTF8: false, repairing: false, events: events)
    if isTooLarge {
      throw DecodingFailure(
        "\(path): unpacks to more than \(ZipArchive.unpackedLimit >> 30) GB; not read")
    }
    if failed { throw DecodingFailure("\(path): part \(part) is damaged") }
    if let refusal = reader.refusal {
      throw DecodingFailure("\(path): part \(part), line \(refusal.line): \(refusal.message)")
    }
  }
}
