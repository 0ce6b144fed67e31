/// Words by which a customer's own text is told from an agent's note about a contact.
public enum AskingWords {
  private static let person = set(
    "ik mij mijn we wij ons onze i i'm i've my me we our us")
  private static let questionStart = set(
    """
    hoe hoelang hoeveel waarom wanneer wat welke welk waar wie kan kunnen mag moet krijg how why when what which \
    where who can could may do does did is are am
    """)
  private static let note = set(
    """
    kl klt klant klante mw mevr mevrouw dhr meneer beller belster prospect inwoner aanvrager cliënt cust customer \
    caller client user member
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  /// How much a text reads as asked by a customer: 1.5 with a first person among its first eight words or a
  /// question word in front, 0.4 for a note that begins with who called, else 1.
  public static func factor(of text: String) -> Double {
    // Eight words stand in the first 200 bytes.
    let front = text.utf8.prefix(200).map { (65...90).contains($0) ? $0 | 32 : $0 }
    let words = front.split(whereSeparator: { $0 < 128 && !(97...122).contains($0) && $0 != 39 })
      .prefix(8).map { String(decoding: $0, as: UTF8.self) }
    guard let first = words.first else { return 1 }
    if words.prefix(2).contains(where: note.contains) { return 0.4 }
    return questionStart.contains(first) || words.contains(where: person.contains) ? 1.5 : 1
  }
}
