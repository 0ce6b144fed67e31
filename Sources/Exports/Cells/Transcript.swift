import Foundation

/// Conversations that stand in one cell, and who says what in them.
///
/// Learnt from some cells of the column: lines with a speaker in front (`[10:02] Bezoeker: ...`), or JSON with a list of
/// messages. A cell that is written otherwise stays as it is.
struct Transcript: Sendable {
  private enum Form {
    case lines
    case json
  }

  private let form: Form
  /// Speakers without a word that tells their side, who come back in many conversations: agents.
  private let agents: Set<String>

  /// The form of a column; nil when its cells are ordinary texts.
  init?(samples: [String]) {
    let cells = samples.map(\.withoutOuterBlanks).filter { !$0.isEmpty }
    guard !cells.isEmpty else { return nil }
    let needed = (cells.count + 1) / 2
    if cells.filter({ Transcript.messages(inJSON: $0) != nil }).count >= needed {
      form = .json
      agents = []
      return
    }
    var conversations = 0
    var timed = 0
    var bothSides = 0
    var seen: [String: Int] = [:]
    for cell in cells {
      let lines = Transcript.lines(of: cell)
      let spoken = lines.filter { $0.speaker != nil }
      guard spoken.count >= 2, spoken.count * 2 >= lines.count else { continue }
      conversations += 1
      if spoken.contains(where: \.hasTime) { timed += 1 }
      let sides = Set(spoken.compactMap { $0.speaker.flatMap(Transcript.side) })
      if sides.count > 1 { bothSides += 1 }
      for name in Set(spoken.compactMap(\.speaker)) { seen[name, default: 0] += 1 }
    }
    // Forms have lines with a label in front too: speakers have two sides, or a clock before them.
    guard conversations >= needed, bothSides * 3 >= conversations || timed * 2 >= conversations
    else { return nil }
    form = .lines
    agents = Set(
      seen.filter { Transcript.side(of: $0.key) == nil && $0.value >= 3 }.map(\.key))
  }

  /// What each side says in a cell; nil when the cell is no conversation.
  func sides(of cell: String) -> (customer: String, agent: String)? {
    let messages: [(side: Party, text: String)]
    switch form {
    case .json:
      guard let found = Transcript.messages(inJSON: cell) else { return nil }
      messages = found
    case .lines:
      let lines = Transcript.lines(of: cell)
      guard lines.contains(where: { $0.speaker != nil }) else { return nil }
      var side = Party.customer
      var all: [(side: Party, text: String)] = []
      for line in lines {
        if let speaker = line.speaker {
          side = Transcript.side(of: speaker) ?? (agents.contains(speaker) ? .agent : .customer)
          all.append((side, line.text))
        } else if all.isEmpty {
          all.append((side, line.text))
        } else {
          // A message goes on below its first line.
          all[all.count - 1].text += "\n" + line.text
        }
      }
      messages = all
    }
    func said(_ side: Party) -> String {
      messages.filter { $0.side == side && !$0.text.isEmpty }.map(\.text).joined(separator: "\n")
    }
    return (said(.customer), said(.agent))
  }

  /// Whether a cell looks like a conversation by itself.
  static func isConversation(_ cell: String) -> Bool {
    if cell.hasPrefix("[{") || cell.hasPrefix("{\"") { return messages(inJSON: cell) != nil }
    guard cell.utf8.contains(10) else { return false }
    let lines = lines(of: cell)
    return Set(lines.compactMap { $0.speaker.flatMap(side) }).count > 1
  }

  // MARK: lines

  private struct Line {
    let speaker: String?
    let hasTime: Bool
    let text: String
  }

  private static func lines(of cell: String) -> [Line] {
    cell.split(whereSeparator: \.isNewline).map { line in
      let whole = String(line).withoutOuterBlanks
      let (rest, hasTime) = withoutTime(whole)
      // `Medewerker Joost: Goedemorgen`: at most four words in front of the colon.
      guard let colon = rest.prefix(42).firstIndex(of: ":"), colon > rest.startIndex else {
        return Line(speaker: nil, hasTime: false, text: whole)
      }
      let name = rest[..<colon]
      let words = name.split(separator: " ")
      let behind = rest[rest.index(after: colon)...]
      guard (1...4).contains(words.count), name.contains(where: \.isLetter),
        name.allSatisfy({ $0.isLetter || $0.isNumber || " .-_()'".contains($0) }),
        behind.isEmpty || behind.first == " "
      else { return Line(speaker: nil, hasTime: false, text: whole) }
      return Line(
        speaker: name.lowercased(), hasTime: hasTime, text: String(behind).withoutOuterBlanks)
    }
  }

  /// A line without `[10:02]`, `10:02:13 -` or `(2025-10-01 10:02)` in front.
  private static func withoutTime(_ line: String) -> (rest: Substring, hasTime: Bool) {
    var rest = Substring(line)
    let isBracketed = rest.first == "[" || rest.first == "("
    if isBracketed { rest = rest.dropFirst() }
    let time = rest.prefix { $0.isNumber || ":-/. T".contains($0) }
    let pieces = time.split(separator: ":")
    guard time.contains(":"), pieces.count >= 2, pieces[0].last?.isNumber == true,
      pieces[1].first?.isNumber == true
    else { return (Substring(line), false) }
    rest = rest.dropFirst(time.count)
    if isBracketed, rest.first == "]" || rest.first == ")" { rest = rest.dropFirst() }
    return (rest.drop { " -–|".contains($0) }, true)
  }

  /// The side that a word of a speaker's label tells: `medewerker joost`.
  private static func side(of speaker: String) -> Party? {
    for word in speaker.split(whereSeparator: { " ()-_".contains($0) }) {
      if let side = Party(String(word)) { return side == .system ? .agent : side }
    }
    return nil
  }

  // MARK: JSON

  /// The messages of a conversation as JSON; nil for anything else.
  private static func messages(inJSON cell: String) -> [(side: Party, text: String)]? {
    guard cell.hasPrefix("[") || cell.hasPrefix("{"), cell.utf8.count < 1 << 20,
      let value = try? JSONSerialization.jsonObject(with: Data(cell.utf8))
    else { return nil }
    let list: [[String: Any]]
    if let array = value as? [[String: Any]] {
      list = array
    } else if let object = value as? [String: Any] {
      // The list of messages inside, the longest where there are more.
      let inside = object.sorted { $0.key < $1.key }.compactMap { $0.value as? [[String: Any]] }
      list = inside.max { $0.count < $1.count } ?? [object]
    } else {
      return nil
    }
    var messages: [(side: Party, text: String)] = []
    for object in list {
      func string(_ names: [String]) -> String? {
        for (key, value) in object.sorted(by: { $0.key < $1.key })
        where names.contains(ColumnNames.normalised(key)) {
          if let text = value as? String { return text }
          if let inner = value as? [String: Any] {
            return (inner["type"] ?? inner["role"]) as? String
          }
        }
        return nil
      }
      guard
        let text = string([
          "message", "text", "body", "content", "bericht", "tekst", "plaintext", "value", "inhoud",
        ])
      else { continue }
      let role = string([
        "role", "sender", "author", "from", "party", "speaker", "type", "sendertype", "authortype",
        "afzender", "participant", "direction", "rol",
      ])
      let side = role.flatMap(Party.init) ?? .customer
      messages.append((side == .system ? .agent : side, text.withoutOuterBlanks))
    }
    return messages.isEmpty ? nil : messages
  }
}
