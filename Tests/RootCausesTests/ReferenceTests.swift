import Foundation
import Language
import RootCauses
import Testing

@Suite("Reference model")
struct ReferenceTests {
  private static func contacts() -> [ReferenceContact] {
    let things = ["tafel", "stoel", "lamp", "kast", "bank", "bed"]
    let places = ["hal", "keuken", "zolder", "kamer", "tuin"]
    return places.flatMap { place in
      things.flatMap { thing in
        [
          ReferenceContact(
            organisation: "shop-nl-\(place)", text: "de \(thing) voor de \(place) is kapot",
            step: "faults", side: "organisation", demand: "failure", question: "a"),
          ReferenceContact(
            organisation: "shop-nl-\(place)", text: "ik wil een \(thing) voor de \(place) kopen",
            step: "ordering", side: "unknown", demand: "value", question: "b"),
        ]
      }
    }
  }

  private func best(_ judgement: ReferenceModel.Judgement, _ model: ReferenceModel) -> String {
    zip(model.steps, judgement.steps).max { $0.1 < $1.1 }?.0 ?? ""
  }

  @Test(
    "what tells the contacts apart is learnt, with probabilities that add up to 1 and its words")
  func learns() {
    let model = ReferenceTraining(Self.contacts(), threads: 2).model()
    #expect(model.steps == ["faults", "ordering"])
    let judged = model.judge(["mijn fiets is kapot", "een fiets kopen"], threads: 1)
    #expect(best(judged[0], model) == "faults")
    #expect(best(judged[1], model) == "ordering")
    #expect(judged.allSatisfy { abs($0.steps.reduce(0, +) - 1) < 1e-5 })
    #expect(judged[0].failure > 0.5 && judged[0].organisation > 0.5)
    #expect(judged[1].failure < 0.5 && judged[1].organisation < 0.5)
    #expect(judged.allSatisfy { $0.customer < 0.5 })
    #expect(model.words(for: .step("faults"), in: "mijn fiets is kapot").first == "kapot")
    #expect(model.words(for: .step("elsewhere"), in: "mijn fiets is kapot").isEmpty)
  }

  @Test(
    "own examples move the model for texts like them, new words among them, and leave others alone")
  func taught() {
    let model = ReferenceTraining(Self.contacts(), threads: 1).model()
    let examples = ["zonwering piept", "de zonwering piept weer", "zonwering piept luid"].map {
      OwnExample(text: $0, step: "ordering", isFailure: true, side: .organisation)
    }
    let taught = model.taught(by: examples)
    let before = model.judge(["zonwering piept", "mijn fiets is kapot"], threads: 1)
    let after = taught.judge(["zonwering piept", "mijn fiets is kapot"], threads: 1)
    #expect(best(after[0], taught) == "ordering")
    #expect(after[0].steps[1] > 0.8 && before[0].steps[1] < 0.6)
    #expect(after[0].failure > before[0].failure)
    #expect(best(after[1], taught) == "faults")
    // What the user teaches is known, but not a word that everybody uses.
    #expect(taught.isCommon("kapot") && !taught.isCommon("zonwering"))
    #expect(taught.words(for: .step("ordering"), in: "zonwering piept").contains("zonwering"))
    #expect(
      model.taught(by: []).judge(["kapot"], threads: 1)[0].steps
        == model.judge(["kapot"], threads: 1)[0].steps)
  }

  @Test("signals that enough contacts show are learnt, each by itself")
  func signals() {
    let contacts = Self.contacts().map { contact in
      ReferenceContact(
        organisation: contact.organisation, text: contact.text, step: contact.step,
        side: contact.side, demand: contact.demand, question: contact.question,
        signals: contact.step == "faults" ? ["wrong"] : ["can-wait"])
    }
    var training = ReferenceTraining(contacts, threads: 1)
    #expect(training.signals.isEmpty)
    training.leastSignals = 30
    let model = training.model()
    #expect(model.signals == ["can-wait", "wrong"])
    let judged = model.judge(["mijn fiets is kapot"], threads: 1)[0]
    #expect(judged.shows(1) && !judged.shows(0))
    let reasons = model.reasons(of: judged, in: "mijn fiets is kapot")
    #expect(reasons.map(\.output) == [.step("faults"), .failure, .organisation, .signal("wrong")])
    #expect(reasons.allSatisfy { $0.words.first == "kapot" })
  }

  @Test("examples of one sign teach that sign and no other, near misses what it is not")
  func examplesOfSigns() {
    let shown = ["a", "b", "c"].map { $0 + " liever later" }
    let missed = ["a", "b", "c"].map { $0 + " meteen nu" }
    let signs =
      shown.map { SignExample(sign: "can-wait", isShown: true, text: $0) }
      + missed.map { SignExample(sign: "can-wait", isShown: false, text: $0) }
    var training = ReferenceTraining(Self.contacts(), signs: signs, threads: 1)
    training.leastContacts = 3
    training.leastSignals = 3
    let model = training.model()
    #expect(model.signals == ["can-wait"])
    let judged = model.judge(["liever later", "meteen nu"], threads: 1)
    #expect(judged[0].shows(0) && !judged[1].shows(0))
    let plain = ReferenceTraining(Self.contacts(), threads: 1).model()
    #expect(plain.steps == model.steps && plain.signals.isEmpty)
  }

  @Test("promises are learnt from answers and from examples, apart from what customers write")
  func promises() {
    let answered = Self.contacts().enumerated().map { number, contact in
      ReferenceContact(
        organisation: contact.organisation, text: contact.text, step: contact.step,
        side: contact.side, demand: contact.demand, question: contact.question,
        answer: number.isMultiple(of: 2) ? "een collega belt u morgen" : "dat kan in de winkel",
        isPromised: number.isMultiple(of: 2))
    }
    let signs = ["mailtje", "seintje"].flatMap { word in
      ["krijgt nog een \(word)", "wacht op een \(word)"].map {
        SignExample(sign: "promise", isShown: true, text: $0)
      }
    }
    let model = ReferenceTraining(answered, signs: signs, threads: 1).model()
    let least = PromiseModel.leastProbability
    #expect(model.promises.probability(in: "belt u morgen") > least)
    #expect(model.promises.probability(in: "nog een seintje") > least)
    #expect(model.promises.probability(in: "kan in de winkel") < least)
    #expect(model.promises.words(in: "de collega belt u dan").first == "belt")
    #expect(model.signals.isEmpty)
    // Customers who write like that change nothing of it.
    let texts = ReferenceTraining(Self.contacts(), threads: 1).model()
    #expect(
      texts.judge(["tafel kapot"], threads: 1)[0].steps
        == model.judge(["tafel kapot"], threads: 1)[0].steps)
  }

  @Test(
    "what the organisation will do is a promise, in the words agents use",
    arguments: [
      "Planner belt morgen.", "Wijkteam neemt contact op.", "Klant wordt nog gebeld.",
      "Mw hoort vrijdag van ons.", "Jurist mailt uiterlijk donderdag.",
      "Passed on, they will call her tomorrow.", "Told she would hear by Friday.",
      "Manager will review and phone back.", "We'll let you know by Monday.",
      "Ik geef u morgen een seintje.", "I'll drop you a line as soon as payroll answers.",
    ])
  func promised(_ answer: String) throws {
    let model = try #require(ReferenceModel.builtIn)
    #expect(model.promises.probability(in: answer) >= PromiseModel.leastProbability)
  }

  @Test(
    "what the customer does, did or gets of itself is none",
    arguments: [
      "Contact opgenomen met leverancier, opgelost.",
      "Excuses gemaakt, bedrag komt automatisch terug.", "Sorted on the call.",
      "Told to email the form.",
    ])
  func notPromised(_ answer: String) throws {
    let model = try #require(ReferenceModel.builtIn)
    #expect(model.promises.probability(in: answer) < PromiseModel.leastProbability)
  }

  @Test("the nearest example is one of the step; the user's own are among them")
  func nearestExample() {
    let model = ReferenceTraining(Self.contacts(), threads: 1).model()
    let nearest = NearestExamples(model, log: ["de lamp is kapot"])
    let match = nearest.nearest(to: ["de lamp op zolder is kapot"], step: "faults")
    // Of each organisation and question one example is kept: the first.
    #expect(match == ExampleMatch(text: "de tafel voor de zolder is kapot", isOwn: false))
    #expect(nearest.nearest(to: ["de lamp op zolder is kapot"], step: "letters") == nil)
    #expect(nearest.nearest(to: ["qqzz"], step: "faults") == nil)
    let own = OwnExample(text: "de lamp voor de zolder is kapot", step: "faults")
    let taught = NearestExamples(model.taught(by: [own]), log: ["de lamp is kapot"])
    #expect(taught.nearest(to: ["de lamp op zolder is kapot"], step: "faults")?.isOwn == true)
  }

  @Test("a text of unknown words is judged by what every text has")
  func nothingKnown() {
    let model = ReferenceTraining(Self.contacts(), threads: 1).model()
    let judged = model.judge(["", "qqzz"], threads: 1)
    #expect(judged[0].steps == judged[1].steps)
    #expect(model.words(for: .step("faults"), in: "qqzz").isEmpty)
  }

  @Test("an organisation that is left out teaches nothing")
  func leftOut() {
    var contacts = Self.contacts()
    contacts += (0..<10).map { _ in
      ReferenceContact(
        organisation: "shop-nl-other", text: "de wasmachine lekt", step: "letters",
        side: "customer", demand: "failure", question: "c")
    }
    let training = ReferenceTraining(contacts, threads: 1)
    #expect(training.model().steps.contains("letters"))
    let model = training.model { $0.organisation == "shop-nl-other" }
    #expect(!model.steps.contains("letters"))
    #expect(model.bytes == ReferenceTraining(Self.contacts(), threads: 2).model().bytes)
  }

  @Test("a model comes back from its bytes, and bytes that are none are refused")
  func bytes() throws {
    let model = ReferenceTraining(Self.contacts(), threads: 1).model()
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("kernvraag-\(UUID().uuidString).model")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(model.bytes).write(to: file)
    let read = try #require(try ReferenceModel(file: file))
    #expect(read.bytes == model.bytes)
    #expect(
      read.judge(["de lamp is kapot"], threads: 1)[0].steps
        == model.judge(["de lamp is kapot"], threads: 1)[0].steps)
    for bytes in [Array("none".utf8), Array(model.bytes.dropLast())] {
      try Data(bytes).write(to: file)
      #expect(try ReferenceModel(file: file) == nil)
    }
  }

  @Test("the model of the program is the one its corpus teaches (scripts/train-reference)")
  func isFresh() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let contacts = try ReferenceContact.read(
      folder: root.appendingPathComponent("corpora/reference"))
    #expect(contacts.count > 14_000)
    let signs = try SignExample.read(folder: root.appendingPathComponent("corpora/signs"))
    #expect(signs.count > 2_500)
    let learnt = ReferenceTraining(contacts, signs: signs, threads: 2).model()
    // Not compared in the expectation: a failure would print four million numbers.
    let isSame = learnt.bytes == ReferenceModel.builtIn?.bytes
    #expect(isSame)
  }
}
