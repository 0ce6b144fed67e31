import CByteMasks

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
struct RecordCollector: XMLHandler {
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
