/// Tells texts that nobody asked: answers of machines, notes of merged tickets, and cells that a spreadsheet spoilt.
public enum MachineMail: Sendable {
  /// Out of office, confirmation of receipt.
  case automaticReply
  /// A mail that could not be delivered.
  case undeliverable
  /// A ticket that was joined with another.
  case merged
  /// What a spreadsheet shows in place of a text: `#NAAM?`, `########`.
  case unreadable

  /// What the subject of a machine's answer begins with.
  private static let automatic = [
    "automatisch antwoord", "automatische reactie", "automatisch bericht:", "automatic reply",
    "auto reply", "auto-reply", "autoreply", "automatisch gegenereerd bericht", "out of office:",
    "out of office re:", "out-of-office", "out of the office:", "afwezigheidsbericht", "afwezig:",
    "afwezigheidsassistent", "abwesenheitsnotiz", "automatische antwort", "réponse automatique",
    "respuesta automática", "resposta automática", "this is an automated response",
    "this is an automatically generated", "dit is een automatisch",
  ]
  /// What such an answer begins with when the subject is not there, and the words that it has then.
  private static let absences = [
    "ik ben afwezig", "ik ben momenteel afwezig", "ik ben niet op kantoor",
    "i am out of the office",
    "i'm out of the office", "i am currently out of the office", "out of office",
    "ich bin derzeit nicht im büro", "i am on annual leave", "ik ben op vakantie",
  ]
  private static let replacements = [
    "mijn collega", "my colleague", "dringende zaken", "urgent matters", "no access to",
    "limited access",
    "geen toegang tot mijn", "beperkt toegang", "i will respond", "i will reply", "bij terugkomst",
    "upon my return", "on my return", "na mijn terugkeer", "meine kollegen",
  ]
  private static let bounces = [
    "undeliverable:", "undelivered mail", "mail delivery failed", "mail delivery subsystem",
    "delivery status notification", "returned mail", "failure notice", "delivery has failed to",
    "your message could not be delivered to", "your message couldn't be delivered",
    "onbestelbaar:", "niet-bestelbaar:", "uw bericht kon niet worden bezorgd bij",
    "unzustellbar:", "mailer-daemon",
  ]
  private static let merges = [
    "gesloten en samengevoegd met", "is samengevoegd met verzoek", "is samengevoegd met ticket",
    "closed and merged into", "merged into request", "merged into ticket", "merged into case",
    "was merged into", "has been merged into", "has been merged with ticket", "samengevoegd met #",
  ]
  private static let spoilt: Set<String> = [
    "#naam?", "#waarde!", "#n/b", "#verw!", "#deel/0!", "#getal!", "#leeg!", "#name?", "#value!",
    "#n/a", "#ref!", "#div/0!", "#num!", "#null!", "#name!", "#spill!", "#calc!", "#overloop!",
  ]

  /// Bytes of phrases, lower case, and whether a text begins with one or holds one.
  private struct Phrases: Sendable {
    private let all: [[UInt8]]
    private let isFirst: [Bool]

    init(_ phrases: [String]) {
      all = phrases.map { Array($0.utf8) }
      let first = Set(all.compactMap(\.first))
      isFirst = (0...255).map { first.contains(UInt8($0)) }
    }

    func begin(_ text: ArraySlice<UInt8>) -> Bool {
      guard let byte = text.first, isFirst[Int(byte)] else { return false }
      return all.contains(where: text.starts)
    }

    func areIn(_ text: ArraySlice<UInt8>) -> Bool {
      text.indices.contains { begin(text[$0...]) }
    }
  }

  private static let automaticBytes = Phrases(automatic)
  private static let absenceBytes = Phrases(absences)
  private static let replacementBytes = Phrases(replacements)
  private static let bounceBytes = Phrases(bounces)
  private static let mergeBytes = Phrases(merges)

  /// What kind of text it is that nobody asked; nil for one that somebody did.
  /// - Complexity: looks at the first 400 bytes.
  public static func kind(of text: String) -> MachineMail? {
    var front = Array(text.utf8.prefix(400))
    if front.contains(where: { $0 >= 128 }) {
      // Mail begins with other blanks than the usual one, too.
      let letters = String(decoding: front, as: UTF8.self).lowercased()
      front = Array(letters.drop { $0.isWhitespace }.utf8)
    } else {
      for i in front.indices where (65...90).contains(front[i]) { front[i] |= 32 }
    }
    let trimmed = front.drop { $0 <= 32 }
    guard let first = trimmed.first else { return nil }
    if first == UInt8(ascii: "#") {
      let lines = text.split { $0.isNewline }.map { $0.lowercased().filter { !$0.isWhitespace } }
      let isSpoilt = lines.allSatisfy { line in
        spoilt.contains(line) || line.count >= 3 && line.allSatisfy { $0 == "#" }
      }
      if isSpoilt { return .unreadable }
    }
    // Customers speak of such mails too: a machine's begins with the mark.
    if automaticBytes.begin(trimmed) { return .automaticReply }
    if absenceBytes.begin(trimmed), replacementBytes.areIn(front[...]) { return .automaticReply }
    if bounceBytes.areIn(trimmed.prefix(60)) { return .undeliverable }
    return mergeBytes.areIn(trimmed.prefix(160)) ? .merged : nil
  }

  /// Whether a state of a case says that it was joined with another.
  public static func isMerged(status: String) -> Bool {
    let status = status.lowercased()
    return ["merged", "samengevoegd", "duplicate - merged", "closed - merged"].contains(status)
  }
}
