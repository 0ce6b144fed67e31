/// A record of an XML file: the values inside one repetition of the repeating element.
public struct XMLRecord: Sendable {
  /// A value and where it stood.
  public struct Field: Hashable, Sendable {
    /// Path below the record: `requester/id`, `message@party`, `@id` for the record's own attribute.
    public let path: String
    /// The text, entities resolved, blanks at the ends taken off.
    public let value: String
    /// Number of the element instance that holds the value, within the record.
    public let element: Int
    /// Number of the element instance around that one, so that the parts of a message stay together.
    public let parent: Int
  }

  /// Line on which the record begins.
  public let line: Int
  /// The values in document order.
  public let fields: [Field]
}

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
  /// Why the rest of the file could not be read, with its line; nil when all was read.
  public var refusal: (line: Int, message: String)?
}

/// Reads records from XML files.
public enum XMLRecords {
  /// Largest text of one field in bytes; the rest is cut off.
  private static let fieldLimit = 1 << 20

  /// Calls `body` with each record of a file.
  ///
  /// The repeating element is found in a first pass over at most 16 MB. When the bytes are not what the
  /// declaration says, the file is read again as windows-1252.
  /// - Parameters:
  ///   - path: the file.
  ///   - limit: reading stops after this many records.
  ///   - body: called with each record.
  /// - Throws: a failure when the file cannot be opened. A file that breaks off gives its complete
  ///   records and a refusal in the notes.
  /// - Complexity: linear; memory does not grow with the file.
  public static func read(
    path: String, atMost limit: Int = .max, _ body: @escaping (XMLRecord) -> Void
  ) throws(DecodingFailure) -> XMLNotes {
    var notes = XMLNotes()
    var source = try byteSource(path, converted: false)
    var outline = XMLOutline()
    let first = outline.read(from: source, forcingUTF8: false)
    var isConverted = false
    if first.refusal != nil, isEncodingError(first.errorCode) {
      isConverted = true
      notes.reread = true
      source = try byteSource(path, converted: true)
      outline = XMLOutline()
      _ = outline.read(from: source, forcingUTF8: true)
    }
    guard let recordPath = outline.recordPath else {
      notes.refusal = first.refusal ?? (0, "has no repeating element")
      return notes
    }
    notes.recordPath = recordPath.joined(separator: "/")
    var count = 0
    var collector = RecordCollector(recordPath: recordPath, limit: fieldLimit)
    source = try byteSource(path, converted: isConverted)
    let reader = XMLReader.read(
      from: source, forcingUTF8: isConverted, repairing: true,
      events: XMLEvents(
        start: { collector.began($0, $1, line: $2) }, text: { collector.found($0) },
        end: {
          guard let record = collector.ended() else { return }
          count += 1
          body(record)
        }, isDone: { count >= limit }))
    notes.blankedControls = reader.blanked
    notes.mappedCharacters = collector.mapped
    notes.refusal = reader.refusal
    if !isConverted, isEncodingError(reader.errorCode), let refusal = reader.refusal {
      notes.refusal = (refusal.line, refusal.message + "; save the file as UTF-8 and try again")
    }
    return notes
  }

  /// Whether a file is well-formed XML of the kind that is read; nil, or where and why not.
  public static func wellFormednessProblem(
    path: String
  ) throws(DecodingFailure) -> (line: Int, message: String)? {
    let source = try byteSource(path, converted: false)
    return XMLReader.read(
      from: source, forcingUTF8: false, repairing: false, events: XMLEvents()
    ).refusal
  }

  /// Codes of libxml2 for bytes that are not of the declared encoding (9, 81, 6003).
  private static func isEncodingError(_ code: Int) -> Bool { [9, 81, 6003].contains(code) }

  private static func byteSource(
    _ path: String, converted: Bool
  ) throws(DecodingFailure) -> (UnsafeMutableRawBufferPointer) -> Int {
    let file = ByteSource(path: path)
    guard converted else { return try file.open() }
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

/// The elements of a document and how often each stands where.
private final class XMLOutline {
  private final class Node {
    let name: String
    unowned let parent: Node?
    var children: [String: Node] = [:]
    var order: [String] = []
    var count = 0
    var ownBytes = 0

    init(name: String, parent: Node?) {
      self.name = name
      self.parent = parent
    }

    var bytes: Int { order.reduce(ownBytes) { $0 + (children[$1]?.bytes ?? 0) } }
    var path: [String] { (parent?.parent == nil ? [] : parent?.path ?? []) + [name] }
  }

  private let top = Node(name: "", parent: nil)
  private var current: Node
  private var read = 0
  private static let limit = 16 << 20

  init() { current = top }

  func read(
    from source: @escaping (UnsafeMutableRawBufferPointer) -> Int, forcingUTF8: Bool
  ) -> XMLReader {
    XMLReader.read(
      from: { [self] buffer in
        let count = source(buffer)
        read += max(0, count)
        return count
      }, forcingUTF8: forcingUTF8, repairing: true,
      events: XMLEvents(
        start: { [self] name, attributes, _ in
          let child: Node
          if let known = current.children[name] {
            child = known
          } else {
            child = Node(name: name, parent: current)
            current.children[name] = child
            current.order.append(name)
          }
          child.count += 1
          child.ownBytes += attributes.reduce(0) { $0 + $1.value.utf8.count }
          current = child
        },
        text: { [self] in current.ownBytes += $0.count },
        end: { [self] in current = current.parent ?? top },
        isDone: { [self] in read > XMLOutline.limit }))
  }

  private static let recordNames: Set<String> = [
    "ticket", "incident", "case", "item", "interaction", "contact", "issue", "record", "row",
    "conversation", "melding", "zaak", "klantcontact", "call", "email", "helpdesk-ticket",
  ]

  /// The path of the element that is a record: the repeating child of an element that stands once, with
  /// the most text; else a well-known name; else the root's only child.
  var recordPath: [String]? {
    var candidates: [(node: Node, depth: Int)] = []
    var named: [(node: Node, depth: Int)] = []
    func visit(_ node: Node, depth: Int) {
      for name in node.order {
        guard let child = node.children[name] else { continue }
        if depth > 0, node.count == 1, child.count > 1 { candidates.append((child, depth)) }
        if depth > 0, XMLOutline.recordNames.contains(name.lowercased()) {
          named.append((child, depth))
        }
        visit(child, depth: depth + 1)
      }
    }
    visit(top, depth: 0)
    let shallowNamed = named.min { $0.depth < $1.depth }
    let best = candidates.max { ($0.node.bytes, -$0.depth) < ($1.node.bytes, -$1.depth) }
    if let shallowNamed, best.map({ shallowNamed.depth <= $0.depth }) ?? true,
      !shallowNamed.node.order.isEmpty || shallowNamed.node.count > 1,
      best == nil || best?.node === shallowNamed.node || shallowNamed.node.count == 1
    {
      return shallowNamed.node.path
    }
    if let best { return best.node.path }
    guard let root = top.order.first.flatMap({ top.children[$0] }),
      let child = root.order.first.flatMap({ root.children[$0] }), root.order.count == 1
    else { return nil }
    return child.path
  }
}

/// Puts the events of a document together into records.
private struct RecordCollector {
  private let recordPath: [String]
  private let limit: Int
  private var path: [String] = []
  private var texts: [[UInt8]] = []
  private var fields: [XMLRecord.Field] = []
  private var line = 0
  private var instances: [Int] = []
  /// Number of fields when each open element began: equal at its end when nothing was inside.
  private var fieldsAtStart: [Int] = []
  private var lastInstance = 0
  /// C1 controls that were really windows-1252 characters.
  private(set) var mapped = 0

  init(recordPath: [String], limit: Int) {
    self.recordPath = recordPath
    self.limit = limit
  }

  private var isInside: Bool { path.count >= recordPath.count && path.starts(with: recordPath) }

  mutating func began(_ name: String, _ attributes: [(name: String, value: String)], line: Int) {
    path.append(name)
    texts.append([])
    guard isInside else { return }
    if path.count == recordPath.count {
      fields = []
      self.line = line
      instances = [0]
      lastInstance = 0
      fieldsAtStart = [0]
    } else {
      lastInstance += 1
      instances.append(lastInstance)
      fieldsAtStart.append(fields.count)
    }
    let element = path[recordPath.count...].joined(separator: "/")
    for attribute in attributes {
      append(element + "@" + attribute.name, attribute.value)
    }
  }

  mutating func found(_ text: UnsafeBufferPointer<UInt8>) {
    guard isInside, let last = texts.indices.last, texts[last].count < limit else { return }
    texts[last].append(contentsOf: text)
  }

  mutating func ended() -> XMLRecord? {
    let inside = isInside
    let text = texts.removeLast()
    let depth = path.count
    if inside {
      let element = path[recordPath.count...].joined(separator: "/")
      let isEmpty = fields.count == fieldsAtStart.last
      if text.contains(where: { $0 > 32 }) || (isEmpty && depth > recordPath.count) {
        append(element, mappedText(text))
      }
    }
    path.removeLast()
    if inside {
      instances.removeLast()
      fieldsAtStart.removeLast()
    }
    return inside && depth == recordPath.count ? XMLRecord(line: line, fields: fields) : nil
  }

  private mutating func append(_ path: String, _ value: String) {
    var text = Substring(value)
    while let first = text.utf8.first, first <= 32 { text = text.dropFirst() }
    while let last = text.utf8.last, last <= 32 { text = text.dropLast() }
    let own = instances.last ?? 0
    fields.append(
      XMLRecord.Field(
        path: path, value: String(text), element: own,
        parent: instances.count > 1 ? instances[instances.count - 2] : own))
  }

  /// The text with C1 controls read as the windows-1252 characters they are.
  private mutating func mappedText(_ bytes: [UInt8]) -> String {
    guard bytes.contains(0xC2) else { return String(decoding: bytes, as: UTF8.self) }
    var out = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if (0x80...0x9F).contains(scalar.value) {
        out.append(Windows1252.scalar(of: UInt8(scalar.value)))
        mapped += 1
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }
}
