import CByteMasks
import CLibXML2

/// A name as the parser keeps it: within one reading, equal names are at the same place.
struct XMLName: Hashable {
  let characters: UnsafePointer<UInt8>

  /// The name as text.
  var string: String { String(cString: characters) }
}

/// The attributes of an element; valid only inside the call that was given them.
struct XMLAttributes {
  fileprivate let events: UnsafeBufferPointer<kernvraag_xml_event>
  fileprivate let bytes: UnsafePointer<UInt8>?

  /// No attributes.
  static var none: XMLAttributes {
    XMLAttributes(events: UnsafeBufferPointer(start: nil, count: 0), bytes: nil)
  }

  /// Number of attributes.
  var count: Int { events.count }

  /// The local name and the value of one.
  subscript(_ index: Int) -> (name: XMLName, value: UnsafeBufferPointer<UInt8>) {
    let event = events[index]
    return (XMLName(characters: event.name), event.text(in: bytes))
  }

  /// Names and values as text.
  var strings: [(name: String, value: String)] {
    (0..<count).map { index in
      let (name, value) = self[index]
      return (name.string, String(decoding: value, as: UTF8.self))
    }
  }
}

extension kernvraag_xml_event {
  fileprivate func text(in bytes: UnsafePointer<UInt8>?) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes.map { $0 + Int(from) }, count: Int(count))
  }
}

/// What a stretch of a well-formed document told; valid only inside the call that was given it.
struct XMLStretch {
  fileprivate let events: UnsafeBufferPointer<kernvraag_xml_event>
  fileprivate let bytes: UnsafePointer<UInt8>?

  /// Tells `handler` everything in order, until it is done.
  /// - Returns: whether the handler wants more.
  @inline(__always)
  func tell<Handler: XMLHandler>(_ handler: inout Handler) -> Bool {
    var index = 0
    while index < events.count {
      let event = events[index]
      index += 1
      switch event.kind {
      case KERNVRAAG_XML_START:
        let end = index + Int(event.count)
        handler.began(
          XMLName(characters: event.name),
          XMLAttributes(events: .init(rebasing: events[index..<end]), bytes: bytes),
          line: Int(event.line))
        index = end
      case KERNVRAAG_XML_TEXT
      where index == events.count || events[index].kind != KERNVRAAG_XML_END:
        handler.found(event.text(in: bytes))
      default:
        // Most texts are all that their element holds.
        if event.kind == KERNVRAAG_XML_TEXT { index += 1 }
        handler.ended(event.text(in: bytes))
        if handler.isDone { return false }
      }
    }
    return true
  }
}

/// What wants to know the parts of a document in their order.
protocol XMLHandler {
  /// An element began: local name, attributes, line.
  mutating func began(_ name: XMLName, _ attributes: XMLAttributes, line: Int)
  /// Text inside the current element.
  mutating func found(_ text: UnsafeBufferPointer<UInt8>)
  /// The current element ended, after this last text, which may be empty.
  mutating func ended(_ text: UnsafeBufferPointer<UInt8>)
  /// Asked after each element: whether reading may stop here.
  var isDone: Bool { get }
}

/// A handler of closures, for small documents.
struct XMLEvents: XMLHandler {
  /// An element began: local name, attributes, line.
  var start: (XMLName, XMLAttributes, Int) -> Void = { _, _, _ in }
  /// Text inside the current element.
  var text: (UnsafeBufferPointer<UInt8>) -> Void = { _ in }
  /// The current element ended.
  var end: () -> Void = {}
  /// Asked after each element: whether reading may stop here.
  var done: () -> Bool = { false }

  func began(_ name: XMLName, _ attributes: XMLAttributes, line: Int) {
    start(name, attributes, line)
  }
  func found(_ bytes: UnsafeBufferPointer<UInt8>) { text(bytes) }
  func ended(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !bytes.isEmpty { text(bytes) }
    end()
  }
  var isDone: Bool { done() }
}

/// Reads XML with libxml2's SAX2 interface, strictly and in bounded memory.
///
/// No network, no external entity, no entity declaration of the document's own; at most 250 levels and
/// ``XMLReader/quietLimit`` bytes without an event (an element with very many attributes takes
/// quadratic time). Control characters are blanked before parsing when `repairing`.
final class XMLReader {
  /// Bytes that may be handed to the parser without any event coming back.
  static let quietLimit = 512 * 1024
  private static let depthLimit: Int32 = 250
  private static let attributeLimit: Int32 = 4_096
  /// Bytes of texts and values in one stretch; only values that the document type adds come near.
  private static let stretchLimit = 8 << 20

  private let take: (XMLStretch) -> Bool
  private let repairing: Bool
  private let source: (UnsafeMutableRawBufferPointer) -> Int
  private let tape = UnsafeMutablePointer<kernvraag_xml_tape>.allocate(capacity: 1)
  private var sinceEvent = 0
  private var isWide: Bool?
  /// Whether no more is wanted.
  private var stopped = false
  /// Whether the parser cannot or may not go on; errors that it recovers from are refusals too.
  private var isOver = false
  private(set) var refusal: (line: Int, message: String)?
  private(set) var errorCode = 0
  /// Control characters that were blanked.
  private(set) var blanked = 0

  private init(
    take: @escaping (XMLStretch) -> Bool, repairing: Bool,
    source: @escaping (UnsafeMutableRawBufferPointer) -> Int
  ) {
    self.take = take
    self.repairing = repairing
    self.source = source
    tape.initialize(to: kernvraag_xml_tape())
    tape.pointee.depth_limit = XMLReader.depthLimit
    tape.pointee.attribute_limit = XMLReader.attributeLimit
    tape.pointee.byte_limit = XMLReader.stretchLimit
  }

  deinit { tape.deallocate() }

  /// Reads a document to its end.
  /// - Parameters:
  ///   - source: fills a buffer with the next bytes and returns their number, 0 at the end.
  ///   - forcingUTF8: whether the declared encoding is ignored.
  ///   - repairing: whether control characters are blanked instead of refused.
  ///   - take: given what was told, a stretch at a time, until it returns false.
  /// - Returns: the reader, with its refusal when the document was not read to the end.
  static func read(
    from source: @escaping (UnsafeMutableRawBufferPointer) -> Int, forcingUTF8: Bool,
    repairing: Bool, take: @escaping (XMLStretch) -> Bool
  ) -> XMLReader {
    let reader = XMLReader(take: take, repairing: repairing, source: source)
    reader.run(forcingUTF8: forcingUTF8)
    return reader
  }

  /// Reads a document to its end or until the handler is done.
  static func read(
    from source: @escaping (UnsafeMutableRawBufferPointer) -> Int, forcingUTF8: Bool,
    repairing: Bool, events: XMLEvents
  ) -> XMLReader {
    var events = events
    return read(from: source, forcingUTF8: forcingUTF8, repairing: repairing) { $0.tell(&events) }
  }

  private func run(forcingUTF8: Bool) {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
    kernvraag_silence_libxml2()
    var handler = xmlSAXHandler()
    kernvraag_xml_write_down(&handler)
    handler.comment = { data, _ in XMLReader.owner(ofTape: data)?.sinceEvent = 0 }
    handler.entityDecl = { data, name, _, _, _, _ in
      let text = name.map { String(cString: $0) } ?? "?"
      XMLReader.owner(ofTape: data)?.refuse(
        "declares the entity '\(text)'; documents with entities of their own are not read")
    }
    // Errors of declarations come with the parser instead of its user data; each error knows its parser.
    handler.serror = { _, error in
      let parser = error?.pointee.ctxt?.assumingMemoryBound(to: xmlParserCtxt.self)
      XMLReader.owner(ofTape: parser?.pointee.userData)?.failed(error)
    }
    tape.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
    guard
      let context = xmlCreateIOParserCtxt(
        &handler, tape,
        { data, buffer, count in
          XMLReader.owner(ofTape: data)?.fill(buffer, Int(count)) ?? -1
        }, nil, tape, forcingUTF8 ? XML_CHAR_ENCODING_UTF8 : XML_CHAR_ENCODING_NONE)
    else {
      refusal = (0, "the XML parser could not start")
      return
    }
    tape.pointee.context = context
    defer {
      tape.pointee.context = nil
      free(tape.pointee.events)
      free(tape.pointee.bytes)
      (tape.pointee.events, tape.pointee.bytes) = (nil, nil)
      if context.pointee.myDoc != nil { xmlFreeDoc(context.pointee.myDoc) }
      xmlFreeParserCtxt(context)
    }
    var options = Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_COMPACT.rawValue)
    if forcingUTF8 { options |= Int32(XML_PARSE_IGNORE_ENC.rawValue) }
    xmlCtxtUseOptions(context, options)
    xmlParseDocument(context)
    hand()
    if refusal == nil, !stopped, let excess {
      refusal = (Int(tape.pointee.line_of_excess), excess)
    }
    if refusal == nil, !stopped, context.pointee.wellFormed == 0 {
      refusal = (currentLine, "is not well-formed XML")
    }
  }

  /// The reader whose tape a parser's user data is.
  private static func owner(ofTape tape: UnsafeMutableRawPointer?) -> XMLReader? {
    tape?.assumingMemoryBound(to: kernvraag_xml_tape.self).pointee.owner
      .map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Which limit was passed.
  private var excess: String? {
    switch tape.pointee.excess {
    case KERNVRAAG_XML_TOO_DEEP:
      "is nested more than \(XMLReader.depthLimit) levels deep; refused"
    case KERNVRAAG_XML_TOO_MANY_ATTRIBUTES:
      "has an element with more than \(XMLReader.attributeLimit) attributes; refused"
    case KERNVRAAG_XML_TOO_LARGE:
      "has more than \(XMLReader.stretchLimit >> 20) MB in a few tags; refused"
    default: nil
    }
  }

  /// Hands on what was written down.
  private func hand() {
    guard !stopped, tape.pointee.count > 0 else { return }
    sinceEvent = 0
    let stretch = XMLStretch(
      events: UnsafeBufferPointer(start: tape.pointee.events, count: tape.pointee.count),
      bytes: tape.pointee.bytes)
    if !take(stretch) {
      stopped = true
      // What ended the parser stands behind the place where reading ends: of no concern.
      if isOver { refusal = nil }
    }
    tape.pointee.count = 0
    tape.pointee.byte_count = 0
  }

  private var currentLine: Int { Int(kernvraag_xml_line(tape)) }

  private func refuse(_ message: String) {
    if refusal == nil { refusal = (currentLine, message) }
    isOver = true
    if let context = tape.pointee.context { xmlStopParser(context) }
  }

  private func fill(_ buffer: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int32 {
    hand()
    guard let buffer, !stopped, !isOver else { return 0 }
    if sinceEvent > XMLReader.quietLimit {
      // Stopping the parser here would free the input it is filling; an error ends it as well.
      isOver = true
      refusal =
        refusal ?? (
          currentLine,
          "has more than \(XMLReader.quietLimit / 1024) kB in one tag or section; refused"
        )
      return -1
    }
    let block = UnsafeMutableRawBufferPointer(start: buffer, count: min(count, 16_384))
    var read = 0
    // The parser tells the encoding by the first bytes it is given, so these come together.
    repeat {
      let more = source(UnsafeMutableRawBufferPointer(rebasing: block[read...]))
      guard more >= 0 else { return Int32(more) }
      if more == 0 { break }
      read += more
    } while read < min(64, block.count)
    guard read > 0 else { return 0 }
    sinceEvent += read
    if isWide == nil {
      isWide =
        block.prefix(read).prefix(64).contains(0)
        && block.prefix(read).prefix(64).filter { $0 == 0 }.count > 8
        || block.prefix(2).elementsEqual([0xFF, 0xFE])
        || block.prefix(2).elementsEqual([0xFE, 0xFF])
        || block[0] == 0x4C
    }
    if repairing, isWide == false, kernvraag_has_control(block.baseAddress, read) != 0 {
      for i in 0..<read where block[i] < 32 && block[i] != 9 && block[i] != 10 && block[i] != 13 {
        block[i] = 32
        blanked += 1
      }
    }
    return Int32(read)
  }

  private func failed(_ error: UnsafeMutablePointer<xmlError>?) {
    guard let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue,
      error.domain != Int32(XML_FROM_NAMESPACE.rawValue),
      // A declaration that is not valid does not make a document ill-formed either.
      error.domain != Int32(XML_FROM_DTD.rawValue), !stopped, excess == nil,
      // A system identifier that is no URI does not make a document ill-formed (XML 1.0, 4.2.2).
      error.code != Int32(XML_ERR_INVALID_URI.rawValue)
    else { return }
    if error.level == XML_ERR_FATAL { isOver = true }
    guard refusal == nil else { return }
    var message = error.message.map { String(cString: $0) } ?? "is not well-formed"
    while message.last == "\n" || message.last == " " { message.removeLast() }
    errorCode = Int(error.code)
    refusal = (Int(error.line), message)
  }
}
