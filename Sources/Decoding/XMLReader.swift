import CByteMasks
import CLibXML2

/// A name as the parser keeps it: within one reading, equal names are at the same place.
struct XMLName: Hashable {
  fileprivate let characters: UnsafePointer<xmlChar>

  /// The name as text.
  var string: String { String(cString: characters) }
}

/// The attributes of an element; valid only inside the call that was given them.
struct XMLAttributes {
  let count: Int
  fileprivate let parts: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  /// The local name and the value of one.
  subscript(_ index: Int) -> (name: XMLName, value: UnsafeBufferPointer<UInt8>)? {
    // Five pointers an attribute: local name, prefix, URI, value, end of value.
    guard let parts, let name = parts[index * 5], let from = parts[index * 5 + 3],
      let to = parts[index * 5 + 4]
    else { return nil }
    return (XMLName(characters: name), UnsafeBufferPointer(start: from, count: to - from))
  }

  /// Names and values as text.
  var strings: [(name: String, value: String)] {
    (0..<count).compactMap { index in
      self[index].map { ($0.name.string, String(decoding: $0.value, as: UTF8.self)) }
    }
  }
}

/// What a well-formed document told while it was read.
struct XMLEvents {
  /// An element began: local name, attributes, line.
  var start: (XMLName, XMLAttributes, Int) -> Void = { _, _, _ in }
  /// Text inside the current element.
  var text: (UnsafeBufferPointer<UInt8>) -> Void = { _ in }
  /// The current element ended.
  var end: () -> Void = {}
  /// Asked after each element: whether reading may stop here.
  var isDone: () -> Bool = { false }
}

/// Reads XML with libxml2's SAX2 interface, strictly and in bounded memory.
///
/// No network, no external entity, no entity declaration of the document's own; at most 256 levels and
/// ``XMLReader/quietLimit`` bytes without an event (an element with very many attributes takes
/// quadratic time). Control characters are blanked before parsing when `repairing`.
final class XMLReader {
  /// Bytes that may be handed to the parser without any event coming back.
  static let quietLimit = 512 * 1024
  private static let depthLimit = 250
  private static let attributeLimit = 4_096

  private let events: XMLEvents
  private let repairing: Bool
  private let source: (UnsafeMutableRawBufferPointer) -> Int
  // Touched at every event by one thread, never within another touch: checking that costs more than the rest.
  @exclusivity(unchecked) private var context: xmlParserCtxtPtr?
  @exclusivity(unchecked) private var sinceEvent = 0
  @exclusivity(unchecked) private var depth = 0
  private var isWide: Bool?
  @exclusivity(unchecked) private var stopped = false
  private(set) var refusal: (line: Int, message: String)?
  private(set) var errorCode = 0
  /// Control characters that were blanked.
  private(set) var blanked = 0

  private init(
    events: XMLEvents, repairing: Bool, source: @escaping (UnsafeMutableRawBufferPointer) -> Int
  ) {
    self.events = events
    self.repairing = repairing
    self.source = source
  }

  /// Reads a document to its end.
  /// - Parameters:
  ///   - source: fills a buffer with the next bytes and returns their number, 0 at the end.
  ///   - forcingUTF8: whether the declared encoding is ignored.
  ///   - repairing: whether control characters are blanked instead of refused.
  /// - Returns: the reader, with its refusal when the document was not read to the end.
  static func read(
    from source: @escaping (UnsafeMutableRawBufferPointer) -> Int, forcingUTF8: Bool,
    repairing: Bool, events: XMLEvents
  ) -> XMLReader {
    let reader = XMLReader(events: events, repairing: repairing, source: source)
    reader.run(forcingUTF8: forcingUTF8)
    return reader
  }

  private func run(forcingUTF8: Bool) {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
    kernvraag_silence_libxml2()
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { data, name, _, _, _, _, count, _, attributes in
      XMLReader.from(data)?.began(name, Int(count), attributes)
    }
    handler.endElementNs = { data, _, _, _ in XMLReader.from(data)?.ended() }
    handler.characters = { data, text, count in XMLReader.from(data)?.found(text, Int(count)) }
    handler.ignorableWhitespace = { data, text, count in
      XMLReader.from(data)?.found(text, Int(count))
    }
    handler.cdataBlock = { data, text, count in XMLReader.from(data)?.found(text, Int(count)) }
    handler.comment = { data, _ in XMLReader.from(data)?.sinceEvent = 0 }
    handler.entityDecl = { data, name, _, _, _, _ in
      let text = name.map { String(cString: $0) } ?? "?"
      XMLReader.from(data)?.refuse(
        "declares the entity '\(text)'; documents with entities of their own are not read")
    }
    handler.serror = { data, error in XMLReader.from(data)?.failed(error) }
    guard
      let context = xmlCreateIOParserCtxt(
        &handler, Unmanaged.passUnretained(self).toOpaque(),
        { data, buffer, count in
          XMLReader.from(data)?.fill(buffer, Int(count)) ?? -1
        }, nil, Unmanaged.passUnretained(self).toOpaque(),
        forcingUTF8 ? XML_CHAR_ENCODING_UTF8 : XML_CHAR_ENCODING_NONE)
    else {
      refusal = (0, "the XML parser could not start")
      return
    }
    self.context = context
    defer {
      self.context = nil
      if context.pointee.myDoc != nil { xmlFreeDoc(context.pointee.myDoc) }
      xmlFreeParserCtxt(context)
    }
    var options = Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_COMPACT.rawValue)
    if forcingUTF8 { options |= Int32(XML_PARSE_IGNORE_ENC.rawValue) }
    xmlCtxtUseOptions(context, options)
    xmlParseDocument(context)
    if refusal == nil, !stopped, context.pointee.wellFormed == 0 {
      refusal = (currentLine, "is not well-formed XML")
    }
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
    data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private var currentLine: Int {
    guard let input = context?.pointee.input else { return 0 }
    return Int(input.pointee.line)
  }

  private func stop() {
    stopped = true
    if let context { xmlStopParser(context) }
  }

  private func refuse(_ message: String) {
    if refusal == nil { refusal = (currentLine, message) }
    stop()
  }

  private func fill(_ buffer: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int32 {
    guard let buffer, !stopped else { return 0 }
    if sinceEvent > XMLReader.quietLimit {
      // Stopping the parser here would free the input it is filling; an error ends it as well.
      refusal =
        refusal
        ?? (
          currentLine,
          "has more than \(XMLReader.quietLimit / 1024) kB in one tag or section; refused"
        )
      stopped = true
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

  private func began(
    _ name: UnsafePointer<xmlChar>?, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    sinceEvent = 0
    depth += 1
    guard depth <= XMLReader.depthLimit else {
      refuse("is nested more than \(XMLReader.depthLimit) levels deep; refused")
      return
    }
    guard let name else { return }
    // Checking that no two are the same takes quadratic time: after one such tag no other is read.
    guard count <= XMLReader.attributeLimit else {
      refuse("has an element with more than \(XMLReader.attributeLimit) attributes; refused")
      return
    }
    events.start(
      XMLName(characters: name), XMLAttributes(count: count, parts: attributes), currentLine)
  }

  private func ended() {
    sinceEvent = 0
    depth -= 1
    events.end()
    if events.isDone() { stop() }
  }

  private func found(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    sinceEvent = 0
    guard let text else { return }
    events.text(UnsafeBufferPointer(start: text, count: count))
  }

  private func failed(_ error: UnsafeMutablePointer<xmlError>?) {
    guard let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue,
      error.domain != Int32(XML_FROM_NAMESPACE.rawValue), refusal == nil, !stopped,
      // A system identifier that is no URI does not make a document ill-formed (XML 1.0, 4.2.2).
      error.code != Int32(XML_ERR_INVALID_URI.rawValue)
    else { return }
    var message = error.message.map { String(cString: $0) } ?? "is not well-formed"
    while message.last == "\n" || message.last == " " { message.removeLast() }
    errorCode = Int(error.code)
    refusal = (Int(error.line), message)
  }
}
