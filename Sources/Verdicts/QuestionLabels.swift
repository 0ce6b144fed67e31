import ContactModel
import RootCauses

/// Names questions for people: what kind of matter it is, by the process, and the words that tell it from others.
///
/// "Rekening: jaarnota, voorschot, verbruik" for a question under billing; only the words where the process is unknown.
enum QuestionLabels {
  private static let matters: [String: (dutch: String, english: String)] = [
    "information": ("Uitleg", "Information"),
    "ordering": ("Aanvraag", "Application"),
    "identity-access": ("Inloggen en toegang", "Log-in and access"),
    "appointments": ("Afspraak", "Appointment"),
    "delivery": ("Niet of verkeerd uitgevoerd", "Not delivered or done wrong"),
    "status": ("Stand van zaken", "Progress"),
    "billing": ("Rekening", "Bill"),
    "collections": ("Aanmaning en regeling", "Reminder and arrangement"),
    "letters": ("Brief of mailing", "Letter or mailing"),
    "changes": ("Wijziging", "Change"),
    "faults": ("Storing", "Fault"),
    "returns-refunds": ("Retour en teruggave", "Return and refund"),
    "ending": ("Opzegging", "Ending"),
    "disputes": ("Klacht, schade of bezwaar", "Complaint, damage or appeal"),
    "reachability": ("Bereikbaarheid", "Getting through"),
  ]

  /// Shorter words are mostly abbreviations of one desk.
  private static let leastLetters = 4

  /// Gives each question its name; no two have the same.
  ///
  /// Words that everybody knows come first: names of places, persons and systems, and a desk's own shorthand tell a board
  /// nothing. They are used where a question has fewer than two others.
  /// - Parameters:
  ///   - topics: the words of each question, most telling first.
  ///   - isCommon: whether a word is one that everybody knows.
  static func name(
    _ questions: inout [QuestionResult], topics: [[String]], _ language: ReportLanguage,
    isCommon: (String) -> Bool
  ) {
    var taken: Set<String> = []
    for index in questions.indices {
      let matter = questions[index].attribution.step.flatMap { matters[$0] }
      let plain = topics[index].filter { $0.count >= leastLetters && isCommon($0) }
      let words = plain.count >= 2 ? plain : topics[index]
      guard !words.isEmpty else {
        taken.insert(questions[index].label)
        continue
      }
      // A fourth word tells two of a kind apart; then the number of the question does.
      let names = [3, 4].map { count -> String in
        let said = words.prefix(count).joined(separator: ", ")
        guard let matter else { return said.prefix(1).uppercased() + said.dropFirst() }
        return "\(language == .dutch ? matter.dutch : matter.english): \(said)"
      }
      questions[index].label =
        names.first { !taken.contains($0) } ?? "\(names[0]) (\(questions[index].id))"
      taken.insert(questions[index].label)
    }
  }
}
