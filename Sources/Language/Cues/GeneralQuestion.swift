/// Tells a question about how things are in general ("hoe laat gaan jullie open") from one about a case of
/// the customer's own ("waar blijft mijn bestelling").
public enum GeneralQuestion {
  private static let starts = words(
    """
    wat welke welk hoe hoeveel hoelang wanneer waar wie kan kunnen kunt mag mogen zijn is bestaat heb heeft hebben \
    biedt what which how when where who is are do does can could may will whats what's
    """)
  /// Words that may stand before the question word.
  private static let openings = words(
    "en dus hi hallo voor op van met om naar vanaf in and so for with on from")
  /// Words of a case: possession, what happened, what did not.
  private static let ofACase = words(
    """
    mij mijn mijne m'n me niet geen heb werd ben my mine i've i'm hasn't haven't didn't wasn't was were got received \
    has been had not
    """)

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(list.split(separator: " ").map { Array($0.utf8) })
  }

  /// Whether a sentence of the text begins as a question, at most one opening word before it, and no word
  /// of the text speaks of a case.
  /// - Complexity: linear in the text.
  public static func isAsked(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var word: [UInt8] = []
      var place = 0  // Words of the sentence before this one.
      var isBehindOpening = false
      var asks = false
      var i = 0
      // One step beyond the end closes the last word.
      while i <= bytes.count {
        let byte = i < bytes.count ? bytes[i] : UInt8(ascii: ".")
        i += 1
        // A curly apostrophe (E2 80 99) is read as a straight one.
        if byte == 0xE2, i + 1 < bytes.count, bytes[i] == 0x80, bytes[i + 1] == 0x99 {
          i += 2
          word.append(UInt8(ascii: "'"))
          continue
        }
        if byte >= 0x80 || ByteClass.isLetter(byte) || byte == UInt8(ascii: "'") {
          word.append(byte < 0x80 && byte != UInt8(ascii: "'") ? byte | 32 : byte)
          continue
        }
        if !word.isEmpty {
          if word.count <= 8 {
            if ofACase.contains(word) { return false }
            if place == 0 || isBehindOpening { asks = asks || starts.contains(word) }
          }
          isBehindOpening = place == 0 && openings.contains(word)
          place += 1
          word.removeAll(keepingCapacity: true)
        }
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"),
          UInt8(ascii: "\n"):
          place = 0
          isBehindOpening = false
        default: break
        }
      }
      return asks
    }
  }
}
