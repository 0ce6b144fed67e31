import ContactModel
import Language
import Testing

private func prepare(_ texts: [String]) -> PreparedTexts {
  TextPreparation(threads: 1).prepare(texts)
}

/// The stems of a text, as the lexicon knows them.
private func stems(_ prepared: PreparedTexts, _ i: Int) -> [String] {
  prepared.terms[i].map { prepared.lexicon.stems[Int($0)] }
}

@Suite("Preparing texts")
struct TextPreparationTests {
  @Test("a customer's own words are told from a note about a contact")
  func asking() {
    #expect(AskingWords.factor(of: "Waarom is mijn nota zo hoog") == 1.5)
    #expect(AskingWords.factor(of: "goedemorgen, ik wacht op de monteur") == 1.5)
    #expect(AskingWords.factor(of: "Kl belt over hoge nota, wil weten waarom") == 0.4)
    #expect(AskingWords.factor(of: "nota te hoog") == 1)
    #expect(AskingWords.factor(of: "") == 1)
  }

  @Test("terms keep where the sentences end")
  func sentences() {
    let texts = [
      "Pakket kwijt. Nota betaald? Adres 3.5 fout; wachtwoord vergeten", "één zin zonder einde", "",
    ]
    let prepared = TextPreparation(threads: 1).prepare(texts)
    func words(_ contact: Int) -> [[String]] {
      prepared.terms.sentences(contact).map { $0.map { prepared.lexicon.words[Int($0)] } }
    }
    #expect(words(0).map(\.first) == ["pakket", "nota", "adres", "wachtwoord"])
    #expect(words(0).flatMap { $0 } == prepared.terms[0].map { prepared.lexicon.words[Int($0)] })
    #expect(words(1).count == 1)
    #expect(words(2) == [[]])
  }

  @Test("greeting, quoted mail and signature go, the question stays")
  func mail() {
    let text = """
      Geachte heer, mevrouw,
      Waar blijft mijn nota?
      Met vriendelijke groet,
      Ada

      Van: service
      Verzonden: maandag
      > oude tekst
      """
    #expect(prepare([text]).shown == ["Waar blijft mijn nota?"])
  }

  @Test(
    "a greeting goes when a comma closes it, also on the line of the question",
    arguments: [
      ("Goedemorgen, waar blijft mijn nota?", "waar blijft mijn nota?"),
      ("Hi team! where is my parcel", "where is my parcel"), ("Hallo,", "Hallo,"),
      ("Dag in dag uit wachten, dat kan niet", "Dag in dag uit wachten, dat kan niet"),
      ("Beste klantenservice van dit mooie grote bedrijf in het land, help", nil),
    ] as [(String, String?)])
  func greetings(text: String, expected: String?) {
    #expect(prepare([text]).shown == [expected ?? text])
  }

  @Test("markup goes and entities are read")
  func markup() {
    let shown = prepare(["<p>Waar is &eacute;&eacute;n doos?</p><style>x{}</style>"]).shown
    #expect(shown == ["Waar is één doos?"])
  }

  @Test("inflected forms share a stem, stop words go")
  func stemming() {
    let prepared = prepare([
      "de facturen zijn niet goed", "mijn factuur is niet goed", "ik heb betaald",
      "wij betalen de nota",
      "kan niet inloggen", "ben ingelogd",
    ])
    #expect(stems(prepared, 0) == stems(prepared, 1))
    #expect(Set(stems(prepared, 2)).isSubset(of: Set(stems(prepared, 3))))
    #expect(Set(stems(prepared, 5)).isSubset(of: Set(stems(prepared, 4))))
  }

  @Test("a compound adds the parts that the log uses")
  func compounds() {
    let prepared = prepare(
      Array(repeating: "mijn meter is defect", count: 4)
        + Array(repeating: "de stand doorgeven", count: 4) + ["mijn meterstand"])
    #expect(stems(prepared, 8).count == 3)
    #expect(stems(prepared, 8).contains("meter"))
  }

  @Test("a rare word one letter from a frequent one is read as that one")
  func spelling() {
    let prepared = prepare(Array(repeating: "mijn rekening klopt", count: 12) + ["mijn rekenning"])
    #expect(stems(prepared, 12).first == stems(prepared, 0).first)
    #expect(prepared.cleaning.corrected == 1)
  }

  @Test("what cleaning did is counted in texts, with the first of them")
  func tallies() {
    let prepared = TextPreparation(threads: 2).prepare([
      "mijn nota is te hoog", "<p>mijn <b>nota</b> is te hoog</p>",
      "bel mij op 06-12345678 of 06-87654321 over de nota", "<p>waar blijft mijn pakket</p>",
    ])
    #expect(prepared.cleaning.markup.count == 2)
    #expect(prepared.cleaning.markup.first == 1)
    // Two numbers in one text.
    #expect(prepared.masked.values.reduce(0, +) == 2)
    #expect(prepared.cleaning.masked.count == 1)
    #expect(prepared.cleaning.masked.first == 2)
    #expect(prepared.cleaning.quoted.first == nil)
  }

  @Test("each text has its language")
  func languages() {
    let prepared = prepare([
      "waar is mijn pakket gebleven en wanneer komt het", "ik wil de nota niet betalen",
      "where is my parcel and when will it arrive",
    ])
    #expect(prepared.languages == [.dutch, .dutch, .english])
    #expect(prepared.usualLanguage == .dutch)
  }

  @Test("threads change nothing")
  func threads() {
    let texts = (0..<5_000).map { "vraag \($0 % 97) over nota nummer \($0 % 13) en betaling" }
    let one = TextPreparation(threads: 1).prepare(texts)
    let two = TextPreparation(threads: 2).prepare(texts)
    #expect(one.terms.terms == two.terms.terms)
    #expect(one.lexicon.stems == two.lexicon.stems)
  }
}

@Suite("Cues")
struct CueMatcherTests {
  @Test("phrases match in order, a star stands for one to three words, a negation in front undoes")
  func phrases() {
    let matcher = CueMatcher(
      rows: "wrong|nl|klopt niet, waarom * zo hoog\nchase|nl|nog geen reactie")
    #expect(matcher.hits(in: "Dit klopt niet!") == [CueHit(cue: .wrong, words: "klopt niet")])
    #expect(matcher.hits(in: "waarom is mijn rekening zo hoog").map(\.cue) == [.wrong])
    #expect(matcher.hits(in: "waarom zo hoog").isEmpty)
    #expect(matcher.hits(in: "niet nog geen reactie").isEmpty)
    #expect(matcher.hits(in: "niet klopt").isEmpty)
  }

  @Test("the default lists know both languages")
  func defaults() {
    let matcher = CueMatcher()
    #expect(matcher.hits(in: "ik heb nog geen reactie gehad").contains { $0.cue == .chase })
    #expect(!matcher.hits(in: "ik wil een afspraak maken").contains { $0.cue == .wrong })
  }

  @Test(
    "what nobody did wrong names no side and no failure",
    arguments: [
      "We willen dubbel glas laten plaatsen, is daar geld voor?",
      "Zouden jullie mijn aanvraag kunnen bekijken?",
      "Wanneer komt er straatverlichting in de nieuwe wijk?",
      "Hoe lang is de wachttijd voor een huurhuis?",
      "De stroom is sinds vanmorgen verbroken.",
      "Ik zou u graag terugbellen, wanneer kan dat?",
      "Is the blue one out of stock?", "Does it cost more than the standard one?",
      "The lamp is too small for my room, what else is there?",
    ])
  func harmless(text: String) {
    let telling: Set<CueClass> = [
      .wrong, .notReceived, .unreachable, .customerSide, .organisationSide,
    ]
    #expect(CueMatcher().hits(in: text).filter { telling.contains($0.cue) } == [])
  }

  @Test("what another did is not the customer's doing")
  func others() {
    func isCustomers(_ text: String) -> Bool {
      CueMatcher().hits(in: text).contains { $0.cue == .customerSide }
    }
    #expect(isCustomers("ik ben mijn wachtwoord vergeten"))
    #expect(!isCustomers("jullie zijn vergeten te leveren"))
    #expect(isCustomers("kunt u helpen, ik was vergeten te betalen"))
    #expect(isCustomers("I forgot my password"))
    #expect(!isCustomers("your system forgot my password"))
  }

  @Test("no phrase contains another of its class, which would say the same")
  func phrasesApart() {
    var ofClass: [Substring: [String]] = [:]
    for row in CueLists.rows.split(separator: "\n") {
      let fields = row.split(separator: "|")
      for phrase in fields[2].split(separator: ",") {
        ofClass[fields[0], default: []].append(
          " " + phrase.split(separator: " ").joined(separator: " ") + " ")
      }
    }
    for (name, phrases) in ofClass {
      #expect(Set(phrases).count == phrases.count, "\(name) says a phrase twice")
      for phrase in phrases where !phrase.contains("*") {
        let longer = phrases.filter { $0 != phrase && $0.contains(phrase) }
        #expect(longer == [], "\(name):\(phrase)")
      }
    }
  }
}

@Suite("Phrases")
struct PhraseMatcherTests {
  @Test("a phrase meets its inflections with one word in between, in its own language only")
  func inflections() {
    let matcher = PhraseMatcher([.init("nota betalen", .dutch), .init("pay bill", .english)])
    let texts = StemmedTexts(
      LogTokens([
        "de nota nu betaald", "de nota kan ik nu niet betalen", "pay the bills", "nota betalen",
      ]),
      languages: [.dutch, .dutch, .english, .english], threads: 1)
    let hits = matcher.hits(in: texts, threads: 1)
    #expect(hits[2] == [1])
    #expect(hits[1].isEmpty)
    #expect(hits[3].isEmpty)
  }
}
