/// The front of a document, as much as tells how it is made.
struct LimitedOutline: XMLHandler {
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
struct XMLTree {
  struct Node {
    let key: XMLName?
    let name: String
    let parent: Int
    /// Whether it is an attribute.
    let isAttribute: Bool
    /// What stood first below it, among its attributes, and behind it the last time; -1 for nothing.
    var first = -1
    var firstAttribute = -1
    var next = -1
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
struct XMLOutline: XMLHandler {
  private struct Tally {
    var count = 0
    var ownBytes = 0
    /// The child that began last in the open element; -1 for none.
    var lastChild = -1
  }

  private let names: RecordNames
  private var tree = XMLTree()
  private var tallies = [Tally()]
  private var current = 0
  static let limit = 16 << 20

  init(_ names: RecordNames) { self.names = names }

  /// Reads the front of a document.
  static func read(
    from source: @escaping (UnsafeMutableRawBufferPointer) -> Int, forcingUTF8: Bool,
    _ names: RecordNames
  ) -> (outline: XMLOutline, reader: XMLReader) {
    var outline = XMLOutline(names)
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
    let named = below.filter { names.records.contains(nodes[$0].name.lowercased()) }
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
      names.records.contains(tree.nodes[node].name.lowercased())
    }
    let groups = names.groups.contains(tree.nodes[node].name.lowercased())
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
