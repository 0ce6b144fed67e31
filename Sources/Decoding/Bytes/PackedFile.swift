import CLibZip
import CZlib

/// Files packed with zip or gzip; opened only when the user asks for it.
public enum PackedFile {
  /// Bytes that the files of one archive may take unpacked, together.
  public static let unpackedLimit = 4 << 30
  private static let entryLimit = 1_000

  /// The files inside, each as a private copy under `ARCHIVE/NAME`, and the names of those with other
  /// endings than exports have, which are left out.
  /// - Throws: a failure for a damaged archive, one that unpacks to more than ``unpackedLimit``, one with
  ///   more than 1,000 files or none with the ending of an export.
  public static func files(
    in path: String, named base: String
  ) throws(DecodingFailure) -> (files: [(name: String, file: LocalFile)], skipped: [String]) {
    if try isGzip(path) { return ([try gunzip(path, base)], []) }
    var code: Int32 = 0
    guard let archive = FileName.withBytes(of: path, { zip_open($0, ZIP_RDONLY, &code) }) else {
      throw DecodingFailure("\(base): cannot be unpacked (zip error \(code))")
    }
    defer { zip_discard(archive) }
    let count = zip_get_num_entries(archive, 0)
    guard count <= entryLimit else {
      throw DecodingFailure("\(base): holds \(count) files, more than \(entryLimit); not read")
    }
    var files: [(name: String, file: LocalFile)] = []
    var skipped: [String] = []
    var unpacked = 0
    for index in 0..<zip_uint64_t(max(0, count)) {
      guard let name = zip_get_name(archive, index, 0).map({ String(cString: $0) }),
        !name.hasSuffix("/"), !name.contains("__MACOSX/")
      else { continue }
      guard FileKind.isExport(named: name) else {
        skipped.append("\(base)/\(name)")
        continue
      }
      guard let entry = zip_fopen_index(archive, index, 0) else {
        throw DecodingFailure("\(base)/\(name): cannot be unpacked; is it encrypted or damaged?")
      }
      defer { zip_fclose(entry) }
      let file = try copy(named: "\(base)/\(name)", &unpacked) {
        Int(zip_fread(entry, $0.baseAddress, zip_uint64_t($0.count)))
      }
      // Only the last part names it: what stands in an archive never says where a file goes.
      let last = name.split(separator: "/").last.map(String.init) ?? name
      files.append(("\(base)/\(last)", file))
    }
    guard !files.isEmpty else {
      let endings = FileKind.exportEndings.map { "." + $0 }.joined(separator: ", ")
      throw DecodingFailure("\(base): holds no \(endings) file")
    }
    return (files.sorted { $0.name < $1.name }, skipped.sorted())
  }

  static func isGzip(_ path: String) throws(DecodingFailure) -> Bool {
    var head = [UInt8](repeating: 0, count: 2)
    let file = try SourceFile(path: path)
    return head.withUnsafeMutableBytes { file.read(into: $0) } == 2 && head == [0x1F, 0x8B]
  }

  private static func gunzip(
    _ path: String, _ base: String
  ) throws(DecodingFailure) -> (name: String, file: LocalFile) {
    guard let stream = FileName.withBytes(of: path, { gzopen($0, "rb") }) else {
      throw DecodingFailure("\(base): cannot be opened for unpacking")
    }
    var isOpen = true
    defer { if isOpen { gzclose(stream) } }
    var unpacked = 0
    let file = try copy(named: base, &unpacked) {
      Int(gzread(stream, $0.baseAddress, UInt32($0.count)))
    }
    isOpen = false
    // Only closing tells that the file ended too early.
    guard gzclose(stream) == Z_OK else {
      throw DecodingFailure("\(base): is damaged; unpack it by hand to see how far")
    }
    let name = base.hasSuffix(".gz") ? String(base.dropLast(3)) : base
    return (name, file)
  }

  private static func copy(
    named name: String, _ unpacked: inout Int, _ read: (UnsafeMutableRawBufferPointer) -> Int
  ) throws(DecodingFailure) -> LocalFile {
    var isTooLarge = false
    var isDamaged = false
    var total = unpacked
    let file = try LocalFile(named: name) { buffer in
      let count = read(buffer)
      isDamaged = count < 0
      total += max(0, count)
      isTooLarge = total > unpackedLimit
      return isDamaged || isTooLarge ? 0 : count
    }
    unpacked = total
    if isTooLarge {
      throw DecodingFailure("\(name): unpacks to more than \(unpackedLimit >> 30) GB; not read")
    }
    if isDamaged { throw DecodingFailure("\(name): is damaged; unpack it by hand to see how far") }
    return file
  }
}
