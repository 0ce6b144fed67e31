import Decoding

/// Takes HTML off a text: tags go, block tags become line ends, entities become characters.
enum MarkupStripper {
  /// The text without markup; the same bytes when there is none.
  static func strip(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "<")) || text.contains(UInt8(ascii: "&")) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    text.withUnsafeBufferPointer { source in
      var i = 0
      // A hidden element that is not closed once is closed nowhere behind it.
      var neverClosed: Set<String> = []
      while i < source.count {
        let byte = source[i]
        if byte == UInt8(ascii: "<"), let tag = Tag(in: source, at: i) {
          if tag.isHidden, !neverClosed.contains(tag.name) {
            i = tag.endOfElement(in: source)
            if i == tag.end { neverClosed.insert(tag.name) }
          } else {
            i = tag.end
          }
          if tag.isBlock { out.append(ByteClass.newline) } else if tag.isCell { out.append(32) }
        } else if byte == UInt8(ascii: "&"), let entity = entity(in: source, at: i) {
          out.append(contentsOf: String(entity.character).utf8)
          i = entity.end
        } else {
          out.append(byte)
          i += 1
        }
      }
    }
    return out
  }

  /// A tag as it stands in the text; a lone `<` or a comparison such as `a < b` is none.
  private struct Tag {
    let name: String
    let isClosing: Bool
    let end: Int

    init?(in source: UnsafeBufferPointer<UInt8>, at start: Int) {
      var i = start + 1
      guard i < source.count else { return nil }
      if source.hasPrefix("!--", at: i) {
        var j = i + 3
        while j < source.count, !source.hasPrefix("-->", at: j) { j += 1 }
        name = "!"
        isClosing = false
        end = Swift.min(j + 3, source.count)
        return
      }
      isClosing = source[i] == UInt8(ascii: "/")
      if isClosing || source[i] == UInt8(ascii: "!") || source[i] == UInt8(ascii: "?") { i += 1 }
      let nameStart = i
      while i < source.count, ByteClass.isLetter(source[i]) || ByteClass.isDigit(source[i]) {
        i += 1
      }
      guard i > nameStart, i < source.count,
        source[i] == UInt8(ascii: ">") || source[i] == UInt8(ascii: "/") || source[i] <= 32
          || source[i] == UInt8(ascii: ":")
      else { return nil }
      name = String(decoding: source[nameStart..<i], as: UTF8.self).lowercased()
      let limit = Swift.min(source.count, i + 4_096)
      while i < limit, source[i] != UInt8(ascii: ">") {
        if source[i] == UInt8(ascii: "<") { return nil }
        i += 1
      }
      guard i < limit else { return nil }
      end = i + 1
    }

    var isBlock: Bool {
      ["br", "p", "div", "tr", "li", "ul", "ol", "h1", "h2", "h3", "table", "blockquote", "hr"]
        .contains(name)
    }
    var isCell: Bool { ["td", "th"].contains(name) }
    var isHidden: Bool { !isClosing && ["style", "script", "head"].contains(name) }

    /// Where the element of a hidden tag ends; the tag's own end when it is never closed.
    func endOfElement(in source: UnsafeBufferPointer<UInt8>) -> Int {
      let wanted = Array(name.utf8)
      var i = end
      while i + wanted.count + 2 < source.count {
        if source[i] == UInt8(ascii: "<"), source[i + 1] == UInt8(ascii: "/"),
          (0..<wanted.count).allSatisfy({ ByteClass.lowered(source[i + 2 + $0]) == wanted[$0] })
        {
          while i < source.count, source[i] != UInt8(ascii: ">") { i += 1 }
          return Swift.min(i + 1, source.count)
        }
        i += 1
      }
      return end
    }
  }

  private static func entity(
    in source: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (character: Character, end: Int)? {
    var i = start + 1
    while i < source.count, i - start < 12, source[i] != UInt8(ascii: ";") { i += 1 }
    guard i < source.count, source[i] == UInt8(ascii: ";"), i > start + 1 else { return nil }
    let name = String(decoding: source[(start + 1)..<i], as: UTF8.self)
    guard
      let character = HTMLEntities.character(named: name)
        ?? HTMLEntities.character(named: name.lowercased())
    else { return nil }
    // A blank that does not break lines is a blank.
    return (character == "\u{A0}" ? " " : character, i + 1)
  }
}
