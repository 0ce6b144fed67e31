import CLibYajl

/// Reads JSON and JSON lines as a tree of elements, in bounded memory.
///
/// A key is an element, an array is its element again and again, and everything stands below one root; `null` is
/// nothing. Parsed by yajl, which holds one value at a time.
final class JSONReader {
  /// Bytes that may be handed to the parser without any value coming back.
  private static let quietLimit = 64 << 20
  private static let depthLimit = 250
  private static let nameLimit = 100_000

  private enum Frame {
    /// An object; the key of the value that comes next.
    case object(key: XMLName)
    /// An array, whose values are called by the key it stands at.
    case array(XMLName)
  }

  private var tell: JSONTeller
  private var frames: [Frame] = []
  private var names: [[UInt8]: XMLName] = [:]
  private var storage: [UnsafeMutablePointer<UInt8>] = []
  private var sinceEvent = 0
  private(set) var line = 1
  private(set) var refusal: (line: Int, message: String)?

  private init(_ tell: JSONTeller) {
    self.tell = tell
  }

  deinit { for name in storage { name.deallocate() } }

  /// Reads a text to its end or until the handler is done.
  /// - Parameter source: fills a buffer with the next bytes, which are UTF-8: their number, 0 at the end.
  /// - Returns: the reader, with its refusal when the text was not read to the end.
  static func read<Handler: XMLHandler>(
    from source: (UnsafeMutableRawBufferPointer) -> Int, into handler: inout Handler
  ) -> JSONReader {
    let teller = JSONTellerOf(handler)
    let reader = JSONReader(teller)
    reader.run(source)
    handler = teller.handler
    return reader
  }

  private func run(_ source: (UnsafeMutableRawBufferPointer) -> Int) {
    var callbacks = yajl_callbacks()
    callbacks.yajl_null = { data in
      JSONReader.of(data)?.sinceEvent = 0
      return 1
    }
    callbacks.yajl_boolean = { data, value in
      JSONReader.of(data)?.scalar(Array((value != 0 ? "true" : "false").utf8)) ?? 0
    }
    callbacks.yajl_number = { data, text, count in
      JSONReader.of(data)?.scalar(
        UnsafeRawBufferPointer(start: text, count: count).bindMemory(to: UInt8.self)) ?? 0
    }
    callbacks.yajl_string = { data, text, count in
      JSONReader.of(data)?.scalar(UnsafeBufferPointer(start: text, count: count)) ?? 0
    }
    callbacks.yajl_start_map = { data in JSONReader.of(data)?.beganObject() ?? 0 }
    callbacks.yajl_map_key = { data, text, count in
      JSONReader.of(data)?.found(key: UnsafeBufferPointer(start: text, count: count)) ?? 0
    }
    callbacks.yajl_end_map = { data in JSONReader.of(data)?.endedObject() ?? 0 }
    callbacks.yajl_start_array = { data in JSONReader.of(data)?.beganArray() ?? 0 }
    callbacks.yajl_end_array = { data in JSONReader.of(data)?.endedArray() ?? 0 }
    let owner = Unmanaged.passUnretained(self).toOpaque()
    guard let parser = yajl_alloc(&callbacks, nil, owner) else {
      refusal = (0, "the JSON parser could not start")
      return
    }
    defer { yajl_free(parser) }
    kernvraag_yajl_allow_lines(parser)
    guard let root = name(Array("json".utf8)) else { return }
    tell.began(root, line: 1)
    let block = ByteBlock(size: 1 << 16)
    let bytes = block.bytes.bindMemory(to: UInt8.self)
    var status = yajl_status_ok
    reading: while true {
      let count = source(block.bytes)
      guard count > 0 else {
        if count < 0 { refuse("reading failed") }
        break
      }
      // Line by line, so that messages can name the line.
      var start = 0
      while start < count {
        var end = start
        while end < count, bytes[end] != 10 { end += 1 }
        let hasEnd = end < count
        if hasEnd { end += 1 }
        sinceEvent += end - start
        status = yajl_parse(parser, bytes.baseAddress.map { $0 + start }, end - start)
        guard status == yajl_status_ok else { break reading }
        if sinceEvent > JSONReader.quietLimit {
          refuse("has a value of more than \(JSONReader.quietLimit >> 20) MB; refused")
          break reading
        }
        if hasEnd { line += 1 }
        start = end
      }
    }
    if status == yajl_status_ok, refusal == nil { status = yajl_complete_parse(parser) }
    if status == yajl_status_error, refusal == nil {
      var message = "is not well-formed JSON"
      if let text = yajl_get_error(parser, 0, nil, 0) {
        message = String(cString: text).split(whereSeparator: \.isNewline).joined(separator: " ")
        yajl_free_error(parser, text)
      }
      refuse(message)
    }
    tell.ended(UnsafeBufferPointer(start: nil, count: 0))
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> JSONReader? {
    data.map { Unmanaged<JSONReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func refuse(_ message: String) { if refusal == nil { refusal = (line, message) } }

  /// The name of the value that comes now.
  private var nameOfValue: XMLName? {
    switch frames.last {
    case .object(let key): key
    case .array(let name): name
    case nil: name(Array("entry".utf8))
    }
  }

  /// A name that is kept as long as the reader, equal names at the same place; nil when there are too many.
  private func name(_ bytes: [UInt8]) -> XMLName? {
    if let known = names[bytes] { return known }
    guard names.count < JSONReader.nameLimit else {
      refuse("has more than \(JSONReader.nameLimit) different keys; refused")
      return nil
    }
    let place = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 1)
    // A path separates its parts by these.
    for (i, byte) in bytes.enumerated() {
      place[i] = byte == UInt8(ascii: "/") || byte == UInt8(ascii: "@") || byte == 0 ? 32 : byte
    }
    place[bytes.count] = 0
    storage.append(place)
    let name = XMLName(characters: place)
    names[bytes] = name
    return name
  }

  private func scalar(_ text: some Collection<UInt8>) -> Int32 {
    let bytes = Array(text)
    return bytes.withUnsafeBufferPointer { scalar($0) }
  }

  private func scalar(_ text: UnsafeBufferPointer<UInt8>) -> Int32 {
    sinceEvent = 0
    guard let name = nameOfValue else { return 0 }
    tell.began(name, line: line)
    tell.ended(text)
    return tell.isDone ? 0 : 1
  }

  private func isTooDeep() -> Bool {
    sinceEvent = 0
    if frames.count >= JSONReader.depthLimit {
      refuse("is nested more than \(JSONReader.depthLimit) levels deep; refused")
      return true
    }
    return false
  }

  private func beganObject() -> Int32 {
    guard !isTooDeep(), let name = nameOfValue else { return 0 }
    tell.began(name, line: line)
    frames.append(.object(key: name))
    return 1
  }

  private func found(key: UnsafeBufferPointer<UInt8>) -> Int32 {
    sinceEvent = 0
    guard let name = name(Array(key.prefix(512))), !frames.isEmpty else { return 0 }
    frames[frames.count - 1] = .object(key: name)
    return 1
  }

  private func endedObject() -> Int32 {
    frames.removeLast()
    sinceEvent = 0
    tell.ended(UnsafeBufferPointer(start: nil, count: 0))
    return tell.isDone ? 0 : 1
  }

  private func beganArray() -> Int32 {
    guard !isTooDeep(), let name = nameOfValue else { return 0 }
    frames.append(.array(name))
    return 1
  }

  private func endedArray() -> Int32 {
    frames.removeLast()
    sinceEvent = 0
    return 1
  }
}

/// Tells a handler whose type the callbacks from C cannot know.
private class JSONTeller {
  func began(_ name: XMLName, line: Int) {}
  func ended(_ text: UnsafeBufferPointer<UInt8>) {}
  var isDone: Bool { false }
}

private final class JSONTellerOf<Handler: XMLHandler>: JSONTeller {
  var handler: Handler

  init(_ handler: Handler) { self.handler = handler }

  override func began(_ name: XMLName, line: Int) {
    handler.began(name, XMLAttributes.none, line: line)
  }
  override func ended(_ text: UnsafeBufferPointer<UInt8>) { handler.ended(text) }
  override var isDone: Bool { handler.isDone }
}
