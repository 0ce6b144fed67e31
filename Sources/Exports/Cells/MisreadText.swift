import CByteMasks
import Decoding

/// Repairs text whose UTF-8 was once read as windows-1252: `Ã©` for é, `â‚¬` for the euro sign.
enum MisreadText {
  /// The text as it was meant; nil when nothing in it was misread.
  ///
  /// Certain only: a run of characters beyond ASCII is turned back when each has a byte in windows-1252 and
  /// the bytes together are well-formed UTF-8 of two or more bytes a character.
  static func repaired(_ text: CellText) -> String? {
    guard looksMisread(text) else { return nil }
    var out: [UInt8] = []
    var run: [UInt8] = []
    var runBytes: [UInt8]? = []
    var changed = false
    func endRun() {
      if let meant = runBytes, meant.count >= 2, isWellFormed(meant) {
        out += meant
        changed = true
      } else {
        out += run
      }
      run.removeAll(keepingCapacity: true)
      runBytes = []
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      guard scalar.value >= 0x80 else {
        if !run.isEmpty { endRun() }
        out.append(UInt8(scalar.value))
        continue
      }
      run.append(contentsOf: UTF8.encode(scalar) ?? .init())
      if let byte = Windows1252.byte(of: scalar) { runBytes?.append(byte) } else { runBytes = nil }
    }
    endRun()
    return changed ? String(decoding: out, as: UTF8.self) : nil
  }

  /// Whether the first bytes of sequences stand there as letters: Â, Ã, â, ð with something behind them.
  private static func looksMisread(_ text: CellText) -> Bool {
    guard let base = text.baseAddress else { return false }
    // A letter such as Ã is 0xC3 0x83; a second character beyond ASCII must follow it at once.
    var place = 0
    while true {
      place += kernvraag_first_of(base + place, text.count - place, 0xC3, 0xC3)
      guard place + 2 < text.count else { return false }
      let second = text[place + 1]
      if second == 0x82 || second == 0x83 || second == 0xA2 || second == 0xB0,
        text[place + 2] >= 0xC2
      {
        return true
      }
      place += 2
    }
  }

  private static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    // Every character of the run was beyond ASCII, so every sequence has two bytes or more.
    String(validating: bytes, as: UTF8.self) != nil
  }
}
