import CByteMasks

/// Characters that the exporting system wrote out: `\u00ef`, `\n`, `#LBBR#`, and `&gt;` in names.
struct ExporterEscapes: Sendable {
  /// Whether `\n` is a line end in the column: where it stands in many cells, and never a folder of a path.
  private let writesLineEnds: Bool

  /// Learns from some cells of a column.
  init(samples: [String]) {
    let filled = samples.filter { !$0.isEmpty }
    let withEnds = filled.filter { $0.contains("\\n") && !$0.contains(":\\") }.count
    let withCodes = filled.filter { $0.contains("\\u0") || $0.contains("\\u2") }.count
    let hasReal = filled.contains { $0.utf8.contains(10) }
    writesLineEnds = withEnds > 0 && (!hasReal && withEnds * 10 >= filled.count || withCodes > 0)
  }

  /// Whether a cell may hold one of them.
  static func mayStand(in cell: CellText) -> Bool {
    guard let base = cell.baseAddress else { return false }
    return kernvraag_first_of(base, cell.count, UInt8(ascii: "\\"), UInt8(ascii: "#")) < cell.count
  }

  /// The text as it was meant; nil when nothing is written out.
  func decoded(_ cell: CellText) -> String? {
    guard ExporterEscapes.mayStand(in: cell) else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(cell.count)
    var isChanged = false
    var i = 0
    while i < cell.count {
      let byte = cell[i]
      if byte == UInt8(ascii: "#"), let end = lineBreakEnd(cell, i) {
        out.append(10)
        i = end
        isChanged = true
      } else if byte == UInt8(ascii: "\\"), let (scalar, end) = character(cell, i) {
        out.append(contentsOf: String(Character(scalar)).utf8)
        i = end
        isChanged = true
      } else {
        out.append(byte)
        i += 1
      }
    }
    return isChanged ? String(decoding: out, as: UTF8.self) : nil
  }

  /// The place behind `#LBBR#` or `#LBHR#`, as GLPI writes line breaks and rules.
  private func lineBreakEnd(_ cell: CellText, _ start: Int) -> Int? {
    guard start + 6 <= cell.count else { return nil }
    let mark = CellText(rebasing: cell[start..<(start + 6)])
    return mark.isSame("#lbbr#") || mark.isSame("#lbhr#") ? start + 6 : nil
  }

  private func character(_ cell: CellText, _ start: Int) -> (Unicode.Scalar, end: Int)? {
    guard start + 1 < cell.count else { return nil }
    switch cell[start + 1] {
    case UInt8(ascii: "u"):
      guard let value = hex(cell, start + 2) else { return nil }
      if (0xD800..<0xDC00).contains(value), start + 12 <= cell.count,
        cell[start + 6] == UInt8(ascii: "\\"), cell[start + 7] == UInt8(ascii: "u"),
        let low = hex(cell, start + 8), (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00))
      {
        return (scalar, start + 12)
      }
      guard value >= 32 || value == 10 || value == 9, let scalar = Unicode.Scalar(value) else {
        return nil
      }
      return (scalar, start + 6)
    case UInt8(ascii: "n") where writesLineEnds: return ("\n", start + 2)
    case UInt8(ascii: "r") where writesLineEnds: return (" ", start + 2)
    case UInt8(ascii: "t") where writesLineEnds: return (" ", start + 2)
    case UInt8(ascii: "/"), UInt8(ascii: "\""):
      guard writesLineEnds, let scalar = Unicode.Scalar(UInt32(cell[start + 1])) else { return nil }
      return (scalar, start + 2)
    default: return nil
    }
  }

  private func hex(_ cell: CellText, _ start: Int) -> UInt32? {
    guard start + 4 <= cell.count else { return nil }
    return UInt32(CellText(rebasing: cell[start..<(start + 4)]).string, radix: 16)
  }
}
