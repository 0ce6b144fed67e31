import ContactModel

/// Answers that stand word for word below several questions, and whether customers came back after them.
enum AnswerSigns {
  @Sendable static func shown(_ members: [Int], _ source: SignSource) -> [ShownSign] {
    let answered = members.filter { !source.contacts[$0].answer.isEmpty }
    let standard = answered.filter { source.facts.isStandardAnswer[$0] }
    return [
      ShownSign(
        "standard-answer", "antwoord dat woord voor woord onder meer vragen staat",
        "answer that stands word for word below several questions", standard.count,
        of: answered.count),
      ShownSign(
        "repeat-after-standard-answer", "daarna herhaald, van de standaardantwoorden",
        "repeated afterwards, of the standard answers",
        standard.count { source.facts.isRepeatedLater($0) }, of: standard.count),
    ]
  }
}
