import Language
import Testing

@Suite("Words of a log")
struct LogTokensTests {
  private let log = LogTokens([
    "Waar is hij? Ik wacht.\nBel mij", "", "Is hij er? Kost 12 euro. Waar dan",
  ])

  /// The sentences of each text as words.
  private func sentences(_ log: LogTokens, threads: Int = 1) -> [[String]] {
    log.mapSentences(threads: threads) { sentences in
      sentences.map { $0.map { log.words[Int($0)] }.joined(separator: " ") }
    }
  }

  @Test(
    "words are numbered by first occurrence, numbers are one word, sentences end where they end")
  func cut() {
    #expect(log.words.prefix(5) == ["waar", "is", "hij", "ik", "wacht"])
    #expect(log.count == 3)
    #expect(
      sentences(log) == [
        ["waar is hij", "ik wacht", "bel mij"], [], ["is hij er", "kost 0 euro", "waar dan"],
      ])
    #expect(sentences(log, threads: 2) == sentences(log))
  }

  @Test("general questions begin as one and speak of no case")
  func general() {
    let log = LogTokens([
      "Hoe laat gaan jullie open?", "En wanneer is dat", "Waar blijft mijn bestelling",
      "Ik bel. Wat kost het?", "Pakket is weg", "what's included", "I haven't got it. Where is it",
    ])
    #expect(
      GeneralQuestion(log).areAsked(threads: 1) == [true, true, false, true, false, true, false])
  }

  @Test("numbers keep their value where they are asked for")
  func numbers() {
    #expect(
      Tokenizer.wordsAndNumbers(of: "Binnen 2 dagen, vóór 14.30 u") == [
        "binnen", "2", "dagen", "voor", "14", "30", "u",
      ])
    #expect(
      Tokenizer.sentences(of: "Dag.  Hoe kan dat? \n 12. \nNee") == ["Dag.", "Hoe kan dat?", "Nee"])
  }
}
