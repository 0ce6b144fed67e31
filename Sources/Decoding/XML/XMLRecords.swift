/// What was noticed while an XML file was read.
public struct XMLNotes: Sendable {
  /// Path of the repeating element, such as `unload/incident`.
  public var recordPath = ""
  /// Control characters that were blanked.
  public var blankedControls = 0
  /// Characters that were windows-1252 under another declared encoding.
  public var mappedCharacters = 0
  /// Whether the file had to be read again as windows-1252.
  public var reread = false
  /// References that XML does not allow, such as `&nbsp;` or a bare `&`, that were mended.
  public var repairedReferences = 0
  /// Why the rest of the file could not be read, with its line; nil when all was read.
  public var refusal: (line: Int, message: String)?
}

/// How a file of records is written.
public enum RecordFormat: Sendable {
  /// XML.
  case xml
  /// JSON, or JSON lines: keys are elements, arrays elements that repeat.
  case json
}

/// Reads records from XML and JSON files.
public enum XMLRecords {
  /// Largest text of one field in bytes; the rest is cut off.
  private static let fieldLimit = 1 << 20

  /// How the bytes of a file come to the parser.
  private struct Attempt {
    var isConverted = false
    var mendsReferences = false
  }

  /// Calls `body` with each record of a file.
  ///
  /// The repeating element is found in a first pass over at most 16 MB. When the bytes are not what the
  /// declaration says, the file is read again as windows-1252; when it has references that XML does not allow, again
  /// with these mended, from the record on at which reading broke off.
  /// - Parameters:
  ///   - path: the file.
  ///   - format: how it is written.
  ///   - names: what records are called.
  ///   - readSize: most bytes that are read at once; the records do not depend on it.
  ///   - limit: reading stops after this many records.
  ///   - body: called with each record.
  /// - Throws: a failure when the file cannot be opened. A file that breaks off gives its complete
  ///   records and a refusal in the notes.
  /// - Complexity: linear; memory does not grow with the file.
  public static func read(
    path: String, format: RecordFormat = .xml, names: RecordNames = RecordNames(),
    atMost limit: Int = .max, readSize: Int = 1 << 20,
    _ body: @escaping (XMLRecord) -> Void
  ) throws(DecodingFailure) -> XMLNotes {
    let file = ByteSource(path: path, readSize: readSize)
    if format == .json { return try readJSON(file, names, atMost: limit, body) }
    var notes = XMLNotes()
    var attempt = Attempt()
    var outline = XMLOutline(names)
    var first: XMLReader?
    for _ in 0..<3 {
      let (source, _) = try bytes(of: file, attempt)
      let (found, reader) = XMLOutline.read(
        from: source, forcingUTF8: attempt.isConverted, names)
      outline = found
      first = first ?? reader
      guard let better = better(attempt, than: reader) else { break }
      attempt = better
    }
    guard let recordPath = outline.recordPath else {
      notes.refusal = first?.refusal ?? (0, "has no repeating element")
      return notes
    }
    notes.recordPath = recordPath.joined(separator: "/")
    var delivered = 0
    while true {
      let before = delivered
      var collector = RecordCollector(
        recordPath: recordPath, repeats: outline.repeats(along: recordPath), fieldLimit: fieldLimit,
        most: limit, skipping: before, body: body)
      let (source, mended) = try bytes(of: file, attempt)
      let reader = XMLReader.read(
        from: source, forcingUTF8: attempt.isConverted, repairing: true
      ) { $0.tell(&collector) }
      delivered = max(before, collector.count)
      notes.blankedControls = reader.blanked
      notes.mappedCharacters = collector.mapped
      notes.reread = attempt.isConverted
      notes.repairedReferences = mended?.count ?? 0
      notes.refusal =
        reader.refusal ?? collector.excess.map { (collector.record.line, $0 + "; refused") }
      guard let better = better(attempt, than: reader) else { return notes }
      attempt = better
    }
  }

  /// Another way to hand the bytes to the parser, when that may read on where a reading broke off.
  private static func better(_ attempt: Attempt, than reader: XMLReader) -> Attempt? {
    guard let refusal = reader.refusal else { return nil }
    var better = attempt
    let isReference =
      [6, 7, 8, 22, 23, 26, 68].contains(reader.errorCode)
      || reader.errorCode == 9 && refusal.message.contains("CharRef")
    if isReference, !attempt.mendsReferences {
      better.mendsReferences = true
      return better
    }
    // Bytes that are not of the declared encoding.
    if !isReference, [9, 81, 6003].contains(reader.errorCode), !attempt.isConverted {
      better.isConverted = true
      return better
    }
    return nil
  }

  private static func readJSON(
    _ file: ByteSource, _ names: RecordNames, atMost limit: Int,
    _ body: @escaping (XMLRecord) -> Void
  ) throws(DecodingFailure) -> XMLNotes {
    var notes = XMLNotes()
    var outline = LimitedOutline(outline: XMLOutline(names))
    let attempt = Attempt(isConverted: true)
    let first = JSONReader.read(from: try bytes(of: file, attempt).read, into: &outline)
    guard let recordPath = outline.outline.recordPath else {
      notes.refusal = first.refusal ?? (1, "has no list of records")
      return notes
    }
    notes.recordPath = recordPath.joined(separator: "/")
    var collector = RecordCollector(
      recordPath: recordPath, repeats: outline.outline.repeats(along: recordPath),
      fieldLimit: fieldLimit, most: limit, skipping: 0, body: body)
    let reader = JSONReader.read(from: try bytes(of: file, attempt).read, into: &collector)
    notes.refusal =
      reader.refusal ?? collector.excess.map { (collector.record.line, $0 + "; refused") }
    return notes
  }

  /// Whether a file is well-formed XML of the kind that is read; nil, or where and why not.
  public static func wellFormednessProblem(
    path: String
  ) throws(DecodingFailure) -> (line: Int, message: String)? {
    let (source, _) = try bytes(of: ByteSource(path: path), Attempt())
    return XMLReader.read(
      from: source, forcingUTF8: false, repairing: false, events: XMLEvents()
    ).refusal
  }

  private typealias Read = (UnsafeMutableRawBufferPointer) -> Int

  /// The bytes of a file, and what mends their references, if anything does.
  private static func bytes(
    of file: ByteSource, _ attempt: Attempt
  ) throws(DecodingFailure) -> (read: Read, mended: XMLReferenceRepair?) {
    let read = attempt.isConverted ? try converted(file) : try file.open()
    guard attempt.mendsReferences else { return (read, nil) }
    let repair = XMLReferenceRepair(read)
    return (repair.fill, repair)
  }

  /// The text of a file as UTF-8.
  private static func converted(_ file: ByteSource) throws(DecodingFailure) -> Read {
    var stream = try EncodingStream(file)
    let block = ByteBlock(size: 1 << 16)
    var given = 0
    var filled = 0
    return { buffer in
      if given == filled {
        given = 0
        guard let count = try? stream.fill(block.bytes) else { return -1 }
        filled = count
      }
      let count = min(buffer.count, filled - given)
      buffer.copyMemory(from: .init(rebasing: block.bytes[given..<(given + count)]))
      given += count
      return count
    }
  }
}
