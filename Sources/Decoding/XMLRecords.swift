import CByteMasks

/// The paths that values of one file stand at, by number.
///
/// Numbers are given in order of first occurrence, so two readings of a file give the same.
public final class XMLPaths: @unchecked Sendable {
  /// The paths below the record: `requester/id`, `message@party`, `@id` for the record's own attribute.
  public fileprivate(set) var names: [String] = []
}

/// A record of an XML file: the values inside one repetition of the repeating element.
public struct XMLRecord: Sendable {
  /// A value and where it stood.
  public struct Field: Hashable, Sendable {
    /// Path below the record, as in ``XMLPaths``.
    public let path: String
    /// The text, entities resolved, blanks at the ends taken off.
    public let value: String
    /// Number of the element instance that holds the value, within the record.
    public let element: Int
    /// Number of the element instance around that one, so that the parts of a message stay together.
    public let parent: Int
  }

  /// Where a value stood and where its bytes lie; the numbers are those of ``Field``.
  public struct Span: Sendable {
    /// Number of the path.
    public let path: Int32
    /// Number of the element instance that holds the value.
    public let element: Int32
    /// Number of the element instance around that one.
    public let parent: Int32
    let start: Int32
    let count: Int32

    /// Whether there is no text.
    public var isEmpty: Bool { count == 0 }
  }

  /// Line on which the record begins.
  public internal(set) var line = 0
  /// The paths of the file.
  public let paths: XMLPaths
  /// Where the values stood, in document order.
  public internal(set) var spans: [Span] = []
  /// The values behind each other.
  var bytes: [UInt8] = []
  /// Number of the instance around each instance, by its number.
  var parents: [Int32] = []

  /// Number of the element instance around one; nil for the record itself.
  public func parent(of instance: Int32) -> Int32? {
    instance > 0 && Int(instance) < parents.count ? parents[Int(instance)] : nil
  }

  /// The text of a value.
  public func text(of span: Span) -> String {
    String(decoding: bytes[Int(span.start)..<Int(span.start + span.count)], as: UTF8.self)
  }

  /// Bytes of all values together.
  public var byteCount: Int { bytes.count }

  /// The values in document order.
  public var fields: [Field] {
    spans.map { span in
      Field(
        path: paths.names[Int(span.path)],
        value: text(of: span),
        element: Int(span.element), parent: Int(span.parent))
    }
  }
}

/// Puts the values of XML records into columns.
public struct XMLColumns {
  /// Column of each path by its number; -1 for none.
  private let columnOfPath: [Int]
  private let count: Int
  private var row = RawRecords()

  /// Columns for paths.
  /// - Parameters:
  ///   - columnOfPath: column of each path by its number; -1 for none. Later paths have none.
  ///   - count: number of columns.
  public init(columnOfPath: [Int], count: Int) {
    self.columnOfPath = columnOfPath
    self.count = count
  }

  /// The values at paths that have no column: how many, the first path and its line.
  public private(set) var late: (count: Int, path: String, line: Int)?

  /// The result of `body` for a record, one cell per column; repeated values are joined by line ends.
  /// - Complexity: linear in the values.
  public mutating func withRow<Result>(
    of record: XMLRecord, _ body: (RawRecord) -> Result
  ) -> Result {
    row.removeAll()
    // The values of each column, linked to the one before.
    var last = [Int](repeating: -1, count: count)
    var before = [Int](repeating: -1, count: record.spans.count)
    for (index, span) in record.spans.enumerated() where span.count > 0 {
      guard Int(span.path) < columnOfPath.count else {
        late = (
          (late?.count ?? 0) + 1, late?.path ?? record.paths.names[Int(span.path)],
          late?.line ?? record.line
        )
        continue
      }
      let column = columnOfPath[Int(span.path)]
      guard column >= 0 else { continue }
      before[index] = last[column]
      last[column] = index
    }
    let spans = last.map { index -> CellSpan in
      guard index >= 0 else { return CellSpan(from: 0, to: 0) }
      let only = record.spans[index]
      guard before[index] >= 0 else {
        return CellSpan(from: Int(only.start), to: Int(only.start + only.count))
      }
      var pieces: [Int] = []
      var piece = index
      while piece >= 0 {
        pieces.append(piece)
        piece = before[piece]
      }
      let start = row.rewritten.count
      for piece in pieces.reversed() {
        let span = record.spans[piece]
        if row.rewritten.count > start { row.rewritten.append(10) }
        row.rewritten.append(
          contentsOf: record.bytes[Int(span.start)..<Int(span.start + span.count)])
      }
      return CellSpan(from: start, to: row.rewritten.count, isRewritten: true)
    }
    return record.bytes.withUnsafeBufferPointer { text in
      row.rewritten.withUnsafeBufferPointer { rewritten in
        spans.withUnsafeBufferPointer { spans in
          body(
            RawRecord(
              line: record.line, spans: spans, text: text.baseAddress,
              rewritten: rewritten.baseAddress))
        }
      }
    }
  }
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
  ///   - readSize: most bytes that are read at once; the records do not depend on it.
  ///   - limit: reading stops after this many records.
  ///   - body: called with each record.
  /// - Throws: a failure when the file cannot be opened. A file that breaks off gives its complete
  ///   records and a refusal in the notes.
  /// - Complexity: linear; memory does not grow with the file.
  public static func read(
    path: String, format: RecordFormat = .xml, atMost limit: Int = .max, readSize: Int = 1 << 20,
    _ body: @escaping (XMLRecord) -> Void
  ) throws(DecodingFailure) -> XMLNotes {
    let file = ByteSource(path: path, readSize: readSize)
    if format == .json { return try readJSON(file, atMost: limit, body) }
    var notes = XMLNotes()
    var attempt = Attempt()
    var outline = XMLOutline()
    var first: XMLReader?
    for _ in 0..<3 {
      let (source, _) = try bytes(of: file, attempt)
      let (found, reader) = XMLOutline.read(from: source, forcingUTF8: attempt.isConverted)
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
    _ file: ByteSource, atMost limit: Int, _ body: @escaping (XMLRecord) -> Void
  ) throws(DecodingFailure) -> XMLNotes {
    var notes = XMLNotes()
    var outline = LimitedOutline(outline: XMLOutline())
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

/// The front of a document, as much as tells how it is made.
private struct LimitedOutline: XMLHandler {
  var outline: XMLOutline
  private var bytes = 0

  init(outline: XMLOutline) { self.outline = outline }

  mutating func began(_ name: XMLName, _ attributes: XMLAttributes, line: Int) {
    bytes += 16
    outline.began(name, attributes, line: line)
  }
  mutating func found(_ text: UnsafeBufferPointer<UInt8>) { outline.found(text) }
  mutating func ended(_ text: UnsafeBufferPointer<UInt8>) {
    bytes += text.count
    outline.ended(text)
  }
  var isDone: Bool { bytes > XMLOutline.limit }
}

/// The different elements and attributes of a document, by where they stand: parents before their children, in order
/// of first occurrence.
private struct XMLTree {
  struct Node {
    fileprivate let key: XMLName?
    let name: String
    let parent: Int
    /// Whether it is an attribute.
    let isAttribute: Bool
    /// What stood first below it, among its attributes, and behind it the last time; -1 for nothing.
    fileprivate var first = -1
    fileprivate var firstAttribute = -1
    fileprivate var next = -1
  }

  private struct Place: Hashable {
    let parent: Int
    let name: XMLName
    let isAttribute: Bool
  }

  private(set) var nodes = [Node(key: nil, name: "", parent: -1, isAttribute: false)]
  private var known: [Place: Int] = [:]
  private var labelled: [Int: [String: Int]] = [:]

  /// The node of an element or attribute below another.
  ///
  /// Elements most often come in the same order again and again.
  /// - Parameter sibling: the one before it; -1 for the first.
  @inline(__always)
  mutating func node(
    _ name: XMLName, below parent: Int, after sibling: Int, isAttribute: Bool = false
  ) -> Int {
    let guess =
      sibling >= 0
      ? nodes[sibling].next : isAttribute ? nodes[parent].firstAttribute : nodes[parent].first
    if guess >= 0, nodes[guess].key == name, nodes[guess].parent == parent { return guess }
    return look(name, below: parent, after: sibling, isAttribute: isAttribute)
  }

  /// The node of a value that is named by an attribute of its element.
  mutating func node(labelled label: String, below parent: Int) -> Int {
    if let known = labelled[parent]?[label] { return known }
    nodes.append(Node(key: nil, name: label, parent: parent, isAttribute: false))
    labelled[parent, default: [:]][label] = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func look(
    _ name: XMLName, below parent: Int, after sibling: Int, isAttribute: Bool
  ) -> Int {
    let place = Place(parent: parent, name: name, isAttribute: isAttribute)
    let node = known[place] ?? nodes.count
    if node == nodes.count {
      nodes.append(
        Node(key: name, name: name.string, parent: parent, isAttribute: isAttribute))
      known[place] = node
    }
    if sibling >= 0 {
      nodes[sibling].next = node
    } else if isAttribute {
      nodes[parent].firstAttribute = node
    } else {
      nodes[parent].first = node
    }
    return node
  }

  /// The names from the root's child down to a node.
  func path(of node: Int) -> [String] {
    var path: [String] = []
    var node = node
    while node > 0 {
      path.append(nodes[node].name)
      node = nodes[node].parent
    }
    return path.reversed()
  }
}

/// The elements of a document and how often each stands where.
private struct XMLOutline: XMLHandler {
  private struct Tally {
    var count = 0
    var ownBytes = 0
    /// The child that began last in the open element; -1 for none.
    var lastChild = -1
  }

  private var tree = XMLTree()
  private var tallies = [Tally()]
  private var current = 0
  static let limit = 16 << 20

  /// Reads the front of a document.
  static func read(
    from source: @escaping (UnsafeMutableRawBufferPointer) -> Int, forcingUTF8: Bool
  ) -> (outline: XMLOutline, reader: XMLReader) {
    var outline = XMLOutline()
    var read = 0
    let reader = XMLReader.read(
      from: { buffer in
        let count = source(buffer)
        read += max(0, count)
        return count
      }, forcingUTF8: forcingUTF8, repairing: true
    ) { $0.tell(&outline) && read <= XMLOutline.limit }
    return (outline, reader)
  }

  mutating func began(_ name: XMLName, _ attributes: XMLAttributes, line: Int) {
    let child = tree.node(name, below: current, after: tallies[current].lastChild)
    if child == tallies.count { tallies.append(Tally()) }
    tallies[current].lastChild = child
    tallies[child].count += 1
    tallies[child].lastChild = -1
    for i in 0..<attributes.count { tallies[child].ownBytes += attributes[i].value.count }
    current = child
  }

  mutating func found(_ text: UnsafeBufferPointer<UInt8>) {
    tallies[current].ownBytes += text.count
  }

  mutating func ended(_ text: UnsafeBufferPointer<UInt8>) {
    found(text)
    current = max(0, tree.nodes[current].parent)
  }

  var isDone: Bool { false }

  private static let recordNames: Set<String> = [
    "ticket", "incident", "case", "item", "interaction", "contact", "issue", "record", "row",
    "conversation", "melding", "zaak", "klantcontact", "call", "email", "helpdesk-ticket",
  ]

  /// The path of the element that is a record: the repeating child of an element that stands once, with
  /// the most text; else a well-known name; else the root's only child.
  var recordPath: [String]? {
    // A child stands behind its parent, so all below it are counted when it is reached from the end.
    let nodes = tree.nodes
    var bytes = tallies.map(\.ownBytes)
    var depths = [Int](repeating: 0, count: nodes.count)
    var children = [[Int]](repeating: [], count: nodes.count)
    for node in nodes.indices.dropFirst() {
      depths[node] = depths[nodes[node].parent] + 1
      children[nodes[node].parent].append(node)
    }
    for node in nodes.indices.dropFirst().reversed() { bytes[nodes[node].parent] += bytes[node] }
    /// Nodes as they stand in the document: parents first, then by first occurrence.
    func inOrder(_ chosen: [Int]) -> [Int] {
      let wanted = Set(chosen)
      var found: [Int] = []
      var stack = [0]
      while let node = stack.popLast() {
        if wanted.contains(node) { found.append(node) }
        stack += children[node].reversed()
      }
      return found
    }
    let below = nodes.indices.filter { depths[$0] > 1 }
    let candidates = below.filter {
      tallies[nodes[$0].parent].count == 1 && tallies[$0].count > 1
    }
    let named = below.filter { XMLOutline.recordNames.contains(nodes[$0].name.lowercased()) }
    let shallowNamed = inOrder(named).min { depths[$0] < depths[$1] }
    let best = inOrder(candidates).max { (bytes[$0], -depths[$0]) < (bytes[$1], -depths[$1]) }
    if let shallowNamed, best.map({ depths[shallowNamed] <= depths[$0] }) ?? true,
      !children[shallowNamed].isEmpty || tallies[shallowNamed].count > 1,
      best == nil || best == shallowNamed || tallies[shallowNamed].count == 1
    {
      return tree.path(of: shallowNamed)
    }
    if let best { return tree.path(of: inside(best, children, bytes)) }
    guard let root = children[0].first, children[root].count == 1 else { return nil }
    return tree.path(of: children[root][0])
  }

  /// What records are grouped by: the days of a log, the customers of a list.
  private static let groupNames: Set<String> = [
    "day", "dag", "date", "datum", "week", "month", "maand", "year", "jaar", "customer", "klant",
    "client", "relatie", "account", "group", "groep", "team", "department", "afdeling", "queue",
    "page", "batch", "section",
  ]

  /// Whether the element at each level of a path stands more than once, so that what it says is about some records only.
  func repeats(along path: [String]) -> [Bool] {
    var node = 0
    return path.map { name in
      let next = tree.nodes.indices.first {
        tree.nodes[$0].parent == node && tree.nodes[$0].name == name && !tree.nodes[$0].isAttribute
      }
      node = next ?? node
      return next.map { tallies[$0].count > 1 } ?? false
    }
  }

  /// The records inside a repeating element that only groups them by day or by customer; else the element itself.
  private func inside(_ node: Int, _ children: [[Int]], _ bytes: [Int]) -> Int {
    func isRecord(_ node: Int) -> Bool {
      XMLOutline.recordNames.contains(tree.nodes[node].name.lowercased())
    }
    let groups = XMLOutline.groupNames.contains(tree.nodes[node].name.lowercased())
    let inner = children[node].filter { child in
      tallies[child].count > tallies[node].count && bytes[child] * 2 > bytes[node]
        && (isRecord(child) || groups && !children[child].isEmpty)
    }
    guard let child = inner.max(by: { bytes[$0] < bytes[$1] }), groups || !isRecord(node) else {
      return node
    }
    return inside(child, children, bytes)
  }
}

/// Elements of HTML that stand inside a text.
private enum InlineMarkup {
  /// What separates the words before and behind an element: a line end for blocks, a blank for the others;
  /// nil for an element that is no markup.
  static func separator(of name: String) -> UInt8? {
    switch name {
    case "p", "br", "div", "li", "ul", "ol", "tr", "table", "tbody", "blockquote", "pre", "h1",
      "h2",
      "h3", "h4":
      10
    case "b", "i", "u", "em", "strong", "a", "span", "font", "td", "th", "sup", "sub", "small",
      "code":
      32
    default: nil
    }
  }
}

/// Puts the events of a document together into records.
private struct RecordCollector: XMLHandler {
  private struct Open {
    let node: Int
    let instance: Int32
    /// Where its text begins.
    let text: Int
    /// Number of values when the element began: equal at its end when nothing was inside.
    let valuesBefore: Int
    /// Number of open elements that are markup of a text when it began.
    let inlineBefore: Int
    /// Its child that began last; -1 for none.
    var lastChild = -1
  }

  /// What a node of the tree is for records.
  private struct Meaning {
    /// Number of the path; -1 until a value stands there.
    var path: Int32 = -1
    /// What separates the words before and behind it; 0 for what is no markup of a text.
    var separator: UInt8 = 0
  }

  private let recordPath: [String]
  private let fieldLimit: Int
  /// Open elements above the record, and how many of them are the beginning of its path.
  private var depth = 0
  private var matched = 0
  /// The elements below the record, which is the root, and what they are.
  private var tree = XMLTree()
  private var meanings = [Meaning()]
  /// Why reading must stop: too many different paths, or a record without bounds.
  private(set) var excess: String?
  private static let pathLimit = 4_096
  private static let recordLimit = 64 << 20
  private var open: [Open] = []
  /// What separates words at the end of each open element that is markup of a text.
  private var inline: [UInt8] = []
  /// The texts of the open elements inside the record, the innermost last.
  private var texts: [UInt8] = []
  private var lastInstance: Int32 = 0
  private(set) var record = XMLRecord(paths: XMLPaths())
  /// C1 controls that were really windows-1252 characters.
  private(set) var mapped = 0

  /// Whether the element at each level of the path stands more than once.
  private let repeats: [Bool]
  /// What the elements around the records say: their attributes and the texts in front of the records, by level.
  private var around: [[(path: String, value: [UInt8])]]
  /// The element beside the records that is open, while it holds nothing but a text.
  private var beside: (path: String, depth: Int, text: [UInt8])?
  private var pathsAround: [String: Int32] = [:]

  /// Records so far, how many of them are known already, the most that are wanted, and who wants them.
  private(set) var count = 0
  private let skipping: Int
  private let most: Int
  private let body: (XMLRecord) -> Void

  init(
    recordPath: [String], repeats: [Bool], fieldLimit: Int, most: Int, skipping: Int,
    body: @escaping (XMLRecord) -> Void
  ) {
    self.recordPath = recordPath
    self.repeats = repeats
    self.fieldLimit = fieldLimit
    self.most = most
    self.skipping = skipping
    self.body = body
    around = Array(repeating: [], count: recordPath.count + 1)
  }

  var isDone: Bool { count >= most || excess != nil }

  mutating func began(_ name: XMLName, _ attributes: XMLAttributes, line: Int) {
    let level = depth
    depth += 1
    if open.isEmpty {
      guard matched == level, level < recordPath.count, name.string == recordPath[level] else {
        // Below an element that groups records: what it says about all of them.
        let isBeside =
          matched == level && level > 0 && level < recordPath.count && repeats[level - 1]
        beside =
          isBeside && attributes.count == 0
          ? ("\(recordPath[level - 1])/\(name.string)", depth, []) : nil
        return
      }
      matched = depth
      beside = nil
      guard matched == recordPath.count else {
        around[depth] =
          depth < 2
          ? []
          : (0..<attributes.count).map { index in
            (
              path: "\(recordPath[level])@\(attributes[index].name.string)",
              Array(attributes[index].value)
            )
          }
        return
      }
      record.line = line
      record.spans.removeAll(keepingCapacity: true)
      record.bytes.removeAll(keepingCapacity: true)
      record.parents.removeAll(keepingCapacity: true)
      record.parents.append(0)
      lastInstance = 0
      begin(node: 0, instance: 0)
      takeWhatStandsAround()
    } else {
      let last = open.count - 1
      var node = tree.node(name, below: open[last].node, after: open[last].lastChild)
      if node == meanings.count { learn(node, isInText: last > 0) }
      if let label = RecordCollector.label(tree.nodes[node].name, attributes) {
        node = tree.node(labelled: label, below: open[last].node)
        if node == meanings.count { learn(node, isInText: false) }
        lastInstance += 1
        record.parents.append(open[last].instance)
        begin(node: node, instance: lastInstance)
        return
      }
      open[last].lastChild = node
      // Markup inside a text belongs to the text.
      let separator = meanings[node].separator
      if separator > 0 {
        separate(by: separator)
        inline.append(separator)
        return
      }
      lastInstance += 1
      record.parents.append(open[last].instance)
      begin(node: node, instance: lastInstance)
    }
    guard attributes.count > 0 else { return }
    let owner = open[open.count - 1].node
    var before = -1
    for index in 0..<attributes.count {
      let (name, value) = attributes[index]
      let node = tree.node(name, below: owner, after: before, isAttribute: true)
      if node == meanings.count { learn(node, isInText: false) }
      before = node
      append(path(of: node), value)
    }
  }

  /// The name of a column that stands in an attribute, as databases write them: `<field name="Nummer">`.
  private static func label(_ element: String, _ attributes: XMLAttributes) -> String? {
    guard attributes.count > 0, ["field", "column", "property", "kolom", "veld"].contains(element)
    else { return nil }
    for index in 0..<attributes.count {
      let (name, value) = attributes[index]
      if ["name", "naam", "key"].contains(name.string), !value.isEmpty, value.count <= 256 {
        return String(decoding: value, as: UTF8.self)
      }
    }
    return nil
  }

  /// Gives a record what the elements around it say.
  private mutating func takeWhatStandsAround() {
    for level in around.indices {
      for (path, value) in around[level] {
        let number: Int32
        if let known = pathsAround[path] {
          number = known
        } else {
          number = Int32(record.paths.names.count)
          record.paths.names.append(path)
          pathsAround[path] = number
        }
        value.withUnsafeBufferPointer { append(number, $0) }
      }
    }
  }

  /// Takes a new node in.
  private mutating func learn(_ node: Int, isInText: Bool) {
    let separator = isInText ? InlineMarkup.separator(of: tree.nodes[node].name) : nil
    meanings.append(Meaning(separator: separator ?? 0))
    if meanings.count > RecordCollector.pathLimit {
      excess =
        excess
        ?? "has more than \(RecordCollector.pathLimit) different elements and attributes in its records"
    }
  }

  /// Ends a word of the innermost text, when there is one.
  private mutating func separate(by separator: UInt8) {
    guard let last = open.last, texts.count > last.text, texts[texts.count - 1] > 32 else { return }
    texts.append(separator)
  }

  private mutating func begin(node: Int, instance: Int32) {
    open.append(
      Open(
        node: node, instance: instance, text: texts.count, valuesBefore: record.spans.count,
        inlineBefore: inline.count))
  }

  mutating func found(_ text: UnsafeBufferPointer<UInt8>) {
    if open.isEmpty, beside?.depth == depth, beside?.text.count ?? 0 < 4_096 {
      beside?.text.append(contentsOf: text)
    }
    guard let last = open.last, texts.count - last.text < fieldLimit else { return }
    // Blanks in front are taken off in the end; most texts are nothing else.
    if texts.count == last.text, isBlank(text) { return }
    texts.append(contentsOf: text)
  }

  private func isBlank(_ text: some Sequence<UInt8>) -> Bool { text.allSatisfy { $0 <= 32 } }

  /// The end of an element; hands a record on when it is whole.
  mutating func ended(_ text: UnsafeBufferPointer<UInt8>) {
    defer { depth -= 1 }
    guard let last = open.last else {
      if let beside, beside.depth == depth {
        found(text)
        let value = self.beside?.text ?? []
        if !isBlank(value) { around[depth - 1].append((beside.path, value)) }
        self.beside = nil
      }
      if matched == depth { around[depth] = [] }
      matched = min(matched, depth - 1)
      return
    }
    if inline.count > last.inlineBefore, let separator = inline.popLast() {
      found(text)
      separate(by: separator)
      return
    }
    // A text that holds nothing visible was never begun.
    let isBegun = texts.count > last.text
    let isAll = !isBegun && !isBlank(text)
    if isAll, !hasControls(text) {
      append(path(of: last.node), text)
    } else if isAll || isBegun {
      found(text)
      mapControls(from: last.text)
      let path = path(of: last.node)
      var all: [UInt8] = []
      swap(&all, &texts)
      all.withUnsafeBufferPointer { append(path, .init(rebasing: $0[last.text...])) }
      swap(&all, &texts)
      texts.removeLast(texts.count - last.text)
    } else if record.spans.count == last.valuesBefore, open.count > 1 {
      append(path(of: last.node), UnsafeBufferPointer(start: nil, count: 0))
    }
    open.removeLast()
    // The words before and behind a child are two.
    separate(by: 32)
    guard open.isEmpty else { return }
    matched = depth - 1
    count += 1
    if count > skipping { body(record) }
  }

  /// The number of the path of a node.
  private mutating func path(of node: Int) -> Int32 {
    if meanings[node].path < 0 { meanings[node].path = newPath(of: node) }
    return meanings[node].path
  }

  private mutating func newPath(of node: Int) -> Int32 {
    let (own, parent) = (tree.nodes[node], tree.nodes[node].parent)
    let path =
      own.isAttribute
      ? tree.path(of: parent).joined(separator: "/") + "@" + own.name
      : tree.path(of: node).joined(separator: "/")
    if path.utf8.count > 1_024 || record.paths.names.count >= RecordCollector.pathLimit {
      excess = excess ?? "has too many or too long paths of elements in its records"
    }
    record.paths.names.append(path)
    return Int32(record.paths.names.count - 1)
  }

  private mutating func append(_ path: Int32, _ value: UnsafeBufferPointer<UInt8>) {
    var (low, high) = (0, value.count)
    while low < high, value[low] <= 32 { low += 1 }
    while high > low, value[high - 1] <= 32 { high -= 1 }
    let start = record.bytes.count
    if start + high - low > RecordCollector.recordLimit {
      excess = excess ?? "has a record of more than 64 MB"
      return
    }
    record.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: value[low..<high]))
    let own = open[open.count - 1].instance
    record.spans.append(
      XMLRecord.Span(
        path: path, element: own, parent: open.count > 1 ? open[open.count - 2].instance : own,
        start: Int32(start), count: Int32(high - low)))
  }

  /// Whether a text has a C1 control: 0xC2 and 0x80 to 0x9F.
  private func hasControls(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return false }
    var place = 0
    while true {
      place += kernvraag_first_of(base + place, text.count - place, 0xC2, 0xC2)
      guard place + 1 < text.count else { return false }
      if (0x80...0x9F).contains(text[place + 1]) { return true }
      place += 1
    }
  }

  /// Reads C1 controls in the innermost text as the windows-1252 characters they are.
  private mutating func mapControls(from start: Int) {
    guard texts.withUnsafeBufferPointer({ hasControls(.init(rebasing: $0[start...])) }) else {
      return
    }
    var out: [UInt8] = []
    for scalar in String(decoding: texts[start...], as: UTF8.self).unicodeScalars {
      var meant = scalar
      if (0x80...0x9F).contains(scalar.value) {
        meant = Windows1252.scalar(of: UInt8(scalar.value))
        mapped += 1
      }
      out.append(contentsOf: UTF8.encode(meant) ?? .init())
    }
    texts.replaceSubrange(start..., with: out)
  }
}
