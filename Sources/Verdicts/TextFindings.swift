public import ContactModel
public import Language

/// What became of the texts of a log, as findings.
public enum TextFindings {
  /// What was taken off texts, read as something else or masked.
  public static func cleaning(
    _ prepared: PreparedTexts, copies: Int, of contacts: [Contact]
  ) -> [Finding] {
    let counts = prepared.cleaning
    func finding(_ kind: MonthFinding, _ count: Int, _ first: Int?) -> Finding? {
      guard count > 0 else { return nil }
      return Finding(
        kind, at: first.map { contacts[$0].place } ?? Place(file: "*"), count: count)
    }
    func texts(_ kind: MonthFinding, _ tally: TextTally) -> Finding? {
      finding(kind, tally.count, tally.first)
    }
    return [
      texts(.markup, counts.markup), texts(.forms, counts.forms),
      texts(.quotedMail, counts.quoted), texts(.signatures, counts.signatures),
      texts(.boilerplate, counts.boilerplate), finding(.copies, copies, nil),
      finding(.spelling, counts.corrected, nil),
      finding(.masked, prepared.masked.values.reduce(0, +), counts.masked.first),
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
      MonthFinding.otherLanguages, at: contacts[first].place, count: foreign.count,
      ["count": FindingValue(foreign.count), "list": "\(list)"],
      isTold: foreign.count * 20 >= contacts.count)
  }
}
