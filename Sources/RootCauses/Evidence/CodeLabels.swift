/// The agents' codes of each contact: several labels in a cell taken apart, and spellings of one code made one.
///
/// A cell holds several labels when a comma, semicolon or bar stands in a fifth of the cells and the parts come back in
/// other cells. Two codes are one when they have the same letters and digits, whatever their case, blanks and marks.
public struct CodeLabels: Sendable {
  /// The codes of each contact, each once; none for a contact without.
  public let ofContact: [[String]]
  /// The spellings of each code beside the one that stands for it, most frequent first.
  public let spellings: [String: [String]]

  /// Reads the cells of a column.
  /// - Parameter cells: one per contact; empty for none.
  public init(_ cells: [String]) {
    let separator = CodeLabels.separator(of: cells)
    let parts = cells.map { cell -> [String] in
      guard !cell.isEmpty else { return [] }
      guard let separator else { return [CodeLabels.trimmed(Substring(cell))] }
      return cell.split(separator: separator).map(CodeLabels.trimmed).filter { !$0.isEmpty }
    }
    var counts: [String: [String: Int]] = [:]
    for part in parts.joined() { counts[CodeLabels.key(part), default: [:]][part, default: 0] += 1 }
    let ordered = counts.mapValues { spellings in
      spellings.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map(\.key)
    }
    var all: [String: [String]] = [:]
    for spellings in ordered.values where spellings.count > 1 {
      all[spellings[0]] = Array(spellings.dropFirst())
    }
    spellings = all
    ofContact = parts.map { labels in
      var seen: Set<String> = []
      return labels.compactMap { ordered[CodeLabels.key($0)]?.first }
        .filter { seen.insert($0).inserted }
    }
  }

  /// What two spellings of a code have in common: letters and digits, in lower case.
  private static func key(_ code: String) -> String {
    let letters = code.lowercased().filter { $0.isLetter || $0.isNumber }
    return letters.isEmpty ? code : letters
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  private static func separator(of cells: [String]) -> Character? {
    let filled = cells.filter { !$0.isEmpty }
    for separator in [";", "|", ","] as [Character] {
      let several = filled.filter { $0.contains(separator) }
      guard several.count * 5 >= filled.count, !several.isEmpty else { continue }
      let parts = filled.flatMap { $0.split(separator: separator).map(trimmed) }
      let isShort = parts.allSatisfy { $0.split(separator: " ").count <= 4 }
      // Parts that recombine are fewer than the cells they make.
      if isShort, Set(parts.map(key)).count < Set(filled).count { return separator }
    }
    return nil
  }
}
