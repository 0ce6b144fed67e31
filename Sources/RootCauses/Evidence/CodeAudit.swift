import ContactModel

/// What the agents' category codes say beside the questions (F23).
public struct CodeAudit: Sendable {
  /// One code.
  public struct Code: Sendable {
    /// The code as exported, in its most frequent spelling.
    public let name: String
    /// Its other spellings, most frequent first.
    public let spellings: [String]
    /// Contacts that carry it.
    public let contacts: Int
    /// Its largest questions with their contacts, largest first; at most three.
    public let questions: [(question: Int, contacts: Int)]
    /// Share of its contacts in its largest question.
    public let purity: Double
    /// Whether it says nothing: "other", "overig", "general".
    public let isRemainder: Bool
    /// Questions that have at least a tenth of its contacts and five.
    public let spread: Int
  }

  /// The codes, most frequent first.
  public let codes: [Code]
  /// Contacts with a code and a question.
  public let contacts: Int
  /// Share of contacts under a code that says nothing.
  public let remainder: Double
  /// V-measure of codes and questions, 0 ... 1 (Rosenberg & Hirschberg 2007).
  public let agreement: Double
  /// Share of contacts under the first code of the list in alphabetical order, and what an even use of all
  /// codes would give: agents in a hurry take the first.
  public let firstInList: (share: Double, even: Double)
  /// For each question the codes that have at least a tenth of its contacts and five.
  public let codesOfQuestion: [Int]

  private static let remainderWords: Set<String> = [
    "overig", "overige", "overigen", "anders", "divers", "diversen", "algemeen", "onbekend",
    "other",
    "others", "misc", "miscellaneous", "general", "unknown", "none", "nvt", "n/a", "-", "vraag",
    "question",
  ]

  /// Compares codes and questions; nil when fewer than half of the contacts have a code or only one code
  /// is used.
  /// - Parameters:
  ///   - column: the code of each contact, or its labels; empty for none.
  ///   - questions: the question of each contact; -1 for none.
  ///   - count: number of questions.
  public init?(codes column: [String], questions: [Int32], count: Int) {
    let labels = CodeLabels(column)
    var cells: [String: [Int32: Int]] = [:]
    var filled = 0
    for (codes, question) in zip(labels.ofContact, questions) where !codes.isEmpty {
      filled += 1
      guard question >= 0 else { continue }
      for code in codes { cells[code, default: [:]][question, default: 0] += 1 }
    }
    guard filled * 2 >= column.count, cells.count > 1 else { return nil }
    var ofQuestion = [Int](repeating: 0, count: count)
    var spreadOfQuestion = ofQuestion
    for cell in cells.values {
      for (question, contacts) in cell { ofQuestion[Int(question)] += contacts }
    }
    for cell in cells.values {
      for (question, contacts) in cell
      where contacts >= 5 && contacts * 10 >= ofQuestion[Int(question)] {
        spreadOfQuestion[Int(question)] += 1
      }
    }
    codesOfQuestion = spreadOfQuestion
    let all = cells.map { name, cell -> Code in
      let size = cell.values.reduce(0, +)
      let order = cell.largestFirst
      return Code(
        name: name, spellings: labels.spellings[name] ?? [], contacts: size,
        questions: order.prefix(3).map { (Int($0.key), $0.value) },
        purity: Double(order[0].value) / Double(size),
        isRemainder: CodeAudit.remainderWords.contains(name.lowercased()),
        spread: order.filter { $0.value >= 5 && $0.value * 10 >= size }.count)
    }
    self.codes = all.sorted {
      $0.contacts != $1.contacts ? $0.contacts > $1.contacts : $0.name < $1.name
    }
    let contacts = all.reduce(0) { $0 + $1.contacts }
    self.contacts = contacts
    remainder =
      Double(all.filter(\.isRemainder).reduce(0) { $0 + $1.contacts }) / Double(contacts)
    let first = all.min { $0.name < $1.name }?.contacts ?? 0
    firstInList = (Double(first) / Double(contacts), 1 / Double(all.count))
    agreement = CodeAudit.vMeasure(
      cells.sorted { $0.key < $1.key }.map { $0.value.sorted { $0.key < $1.key }.map(\.value) },
      ofQuestion.map(Double.init), total: Double(contacts))
  }

  /// 2 h c / (h + c) of homogeneity and completeness.
  private static func vMeasure(_ codes: [[Int]], _ questions: [Double], total: Double) -> Double {
    func entropy(_ counts: [Double]) -> Double {
      counts.filter { $0 > 0 }.reduce(0) { $0 - $1 / total * PortableMath.log($1 / total) }
    }
    let ofCodes = entropy(codes.map { Double($0.reduce(0, +)) })
    let ofQuestions = entropy(questions)
    let joint = entropy(codes.flatMap { $0.map(Double.init) })
    guard ofCodes > 0, ofQuestions > 0 else { return 0 }
    let homogeneity = 1 - (joint - ofCodes) / ofQuestions
    let completeness = 1 - (joint - ofQuestions) / ofCodes
    return homogeneity + completeness > 0
      ? 2 * homogeneity * completeness / (homogeneity + completeness) : 0
  }
}
