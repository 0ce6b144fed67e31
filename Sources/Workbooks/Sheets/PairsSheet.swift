import ContactModel
import Verdicts

/// What keeps questions apart.
extension ReportTables {
  /// One row per pair of questions, with the words that keep them apart.
  static let pairsSheet = SheetLayout<QuestionPair>(
    name: "pairs", "Paren", "Pairs",
    columns: [
      Column(
        "question", "Vraag", "Question", .text,
        meaning: "de grootste van de twee", "the larger of the two"
      ) { pair, tables in .text(tables.questionID(pair.first)) },
      Column(
        "other", "Andere vraag", "Other question", .text,
        meaning: "de andere", "the other"
      ) { pair, tables in .text(tables.questionID(pair.second)) },
      Column(
        "closeness", "Nabijheid", "Closeness", .money,
        meaning: "cosinus van de gemiddelde richtingen, -1 tot 1",
        "cosine of the mean directions, -1 to 1"
      ) { pair, _ in .number(pair.closeness) },
      Column(
        "words", "Woorden van de vraag", "Words of the question", .text,
        meaning: "woorden die de vraag van de andere onderscheiden",
        "words that tell the question from the other"
      ) { pair, _ in .text(pair.wordsOfFirst.joined(separator: ", ")) },
      Column(
        "other_words", "Woorden van de andere", "Words of the other", .text,
        meaning: "woorden die de andere van de vraag onderscheiden",
        "words that tell the other from the question"
      ) { pair, _ in .text(pair.wordsOfSecond.joined(separator: ", ")) },
    ])

  /// `pairs`: questions that are close to each other.
  public var pairs: ReportTable { ReportTables.pairsSheet.table(of: result.pairs, self) }
}
