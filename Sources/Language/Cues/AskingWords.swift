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
    Set(Tokenizer.tokens(of: words))
  }

  /// How much a text reads as asked by a customer: 1.5 with a first person among its first eight words or a
  /// question word in front, 0.4 for a note that begins with who called, else 1.
  public static func factor(of text: String) -> Double {
    // Eight words stand in the first 200 characters.
    let words = Tokenizer.tokens(of: String(text.prefix(200))).prefix(8)
    guard let first = words.first else { return 1 }
    if words.prefix(2).contains(where: note.contains) { return 0.4 }
    return questionStart.contains(first) || words.contains(where: person.contains) ? 1.5 : 1
  }
}
