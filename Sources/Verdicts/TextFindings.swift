public import ContactModel
public import Language

/// What became of the texts of a log, as findings.
public enum TextFindings {
  /// What was taken off texts, read as something else or masked.
  public static func cleaning(
    _ prepared: PreparedTexts, copies: Int, of contacts: [Contact]
  ) -> [Finding] {
    let counts = prepared.cleaning
    func finding(
      _ code: String, _ effect: Finding.Effect, _ count: Int, _ first: Int?, _ text: BilingualText
    )
      -> Finding?
    {
      guard count > 0 else { return nil }
      return Finding(
        code, effect, at: first.map { contacts[$0].place } ?? Place(file: "*"), count: count,
        dutch: text.dutch, english: text.english)
    }
    func texts(_ code: String, _ tally: TextTally, _ dutch: String, _ english: String) -> Finding? {
      finding(
        code, .noted, tally.count, tally.first, BilingualText(dutch: dutch, english: english))
    }
    return [
      texts("text.markup", counts.markup, "teksten waar HTML af is", "texts with HTML taken off"),
      texts(
        "text.form", counts.forms, "teksten van een webformulier; de vraag erin is gebruikt",
        "texts of a web form; the question in it was used"),
      texts(
        "text.quoted-mail", counts.quoted, "teksten waar eerdere mail af is",
        "texts with quoted mail taken off"),
      texts(
        "text.signature", counts.signatures, "teksten waar een ondertekening af is",
        "texts with a signature taken off"),
      texts(
        "text.boilerplate", counts.boilerplate,
        "teksten waar een vaste regel af is die in veel teksten staat",
        "texts with a standing line taken off that many texts carry"),
      finding(
        "text.copies", .noted, copies, nil,
        BilingualText(
          dutch:
            "contacten met dezelfde woorden als een ander; ze tellen mee, maar maken een vraag niet "
            + "groter dan de wortel van hun aantal",
          english:
            "contacts with the same words as another; they count, but form a question by the root of "
            + "their number only")),
      finding(
        "text.spelling", .noted, counts.corrected, nil,
        BilingualText(
          dutch: "woorden gelezen als tikfout van een ander woord",
          english: "words read as a typing error of another word")),
      finding(
        "text.masked", .repaired, prepared.masked.values.reduce(0, +), counts.masked.first,
        BilingualText(
          dutch: "persoonsgegevens afgeschermd", english: "pieces of personal data masked")),
    ].compactMap { $0 }
  }

  /// Tells how many texts are in languages without words of processes.
  public static func languages(_ prepared: PreparedTexts, _ contacts: [Contact]) -> Finding? {
    let foreign = prepared.languages.indices.filter { !prepared.languages[$0].hasProcessWords }
    guard let first = foreign.first else { return nil }
    let counts = Dictionary(grouping: foreign) { prepared.languages[$0].rawValue }
      .mapValues(\.count).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let list = counts.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return Finding(
      "language.other", .noted, at: contacts[first].place, count: foreign.count,
      dutch:
        "niet Nederlands of Engels: \(foreign.count) contacten (\(list)); ze zijn gegroepeerd, maar processen en "
        + "vermijdbaar contact staan voor hen uit",
      english:
        "not Dutch or English: \(foreign.count) contacts (\(list)); they are grouped, but processes and "
        + "avoidable contact are off for them",
      isTold: foreign.count * 20 >= contacts.count)
  }
}
