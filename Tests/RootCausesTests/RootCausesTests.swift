import ContactModel
import Decoding
import Foundation
import Language
import Questions
import RootCauses
import Testing

@Suite("Process catalogue")
struct ProcessCatalogueTests {
  @Test("the standard catalogue has the fifteen steps and products of seven sectors")
  func standard() {
    let catalogue = ProcessCatalogue.standard
    #expect(
      catalogue.steps.map(\.id) == [
        "information", "ordering", "identity-access", "appointments", "delivery", "status",
        "billing", "collections", "letters", "changes", "faults", "returns-refunds", "ending",
        "disputes", "reachability",
      ])
    #expect(
      Set(catalogue.products.map(\.sector)) == [
        "municipality", "energy", "insurer", "webshop", "telecom", "bank", "it-desk",
      ])
    #expect(catalogue.entries.allSatisfy { !$0.dutchTerms.isEmpty && !$0.englishTerms.isEmpty })
    #expect(catalogue.addedTerms.allSatisfy { $0.isEmpty })
    // Every municipal product has its uniform names, in the order of the source.
    let municipal = catalogue.products.filter { $0.sector == "municipality" }
    #expect(municipal.allSatisfy { $0.reference.hasPrefix("UPL ") })
    #expect(
      municipal.first { $0.id == "remission" }?.reference == "UPL belastingkwijtschelding")
  }

  private func read(_ text: String) throws -> ProcessCatalogue {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(text.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try ProcessCatalogue(path: url.path, name: "processes.csv")
  }

  @Test("an edited catalogue is used, and the user's own terms are known as such")
  func edited() throws {
    let catalogue = try read(
      """
      kind;id;sector;name_nl;name_en;owner;reference;terms_nl;terms_en
      step;billing;;Facturen;Billing;Finance;;factuur, jubelbon;
      step;parking-fines;;Boetes;Fines;Toezicht;;naheffing;fine

      """)
    #expect(catalogue.steps.map(\.owner) == ["Finance", "Toezicht"])
    #expect(catalogue.addedTerms[0].contains("jubelbon"))
    #expect(!catalogue.addedTerms[0].contains("factuur"))
    #expect(catalogue.addedTerms[1] == ["naheffing", "fine"])
  }

  @Test(
    "a mistake is told with its line",
    arguments: [
      ("kind;id;terms_nl;terms_en\nstap;x;a;b\n", "processes.csv:2: kind 'stap'"),
      ("kind;id;terms_nl;terms_en\nstep;x;a;b\nstep;x;c;d\n", "processes.csv:3: id 'x'"),
      ("kind;id;terms_nl\nstep;x;a\n", "column 'terms_en' is missing"),
    ])
  func mistakes(text: String, message: String) throws {
    do {
      _ = try read(text)
      Issue.record("no failure")
    } catch let failure as DecodingFailure {
      #expect(failure.description.contains(message))
    }
  }
}

@Suite("Attribution")
struct AttributionTests {
  private static let texts: [String] = (0..<15).flatMap { i in
    [
      "mijn factuur klopt niet, te hoog bedrag \(i)",
      "ik ben mijn wachtwoord vergeten en kan niet inloggen",
      "qqzz vvxx wwyy", "de factuur is te hoog dit keer", "wachtwoord vergeten, inloggen lukt niet",
    ]
  }

  private func attribute(
    _ catalogue: ProcessCatalogue, categories: [String] = [], model: ReferenceModel? = nil
  ) -> [Attribution] {
    let prepared = TextPreparation(threads: 1).prepare(Self.texts)
    let groups = QuestionGrouping(threads: 1).group(prepared)
    let found = Attributor(catalogue: catalogue, threads: 1, model: model).attribute(
      prepared, groups, context: AttributionContext(categories: categories, queues: []),
      sector: nil
    ).ofGroup
    return groups.groupOfContact.map { $0 >= 0 ? found[Int($0)] : .unknown }
  }

  @Test("questions go to the step whose terms they say, with the words; nonsense is unknown")
  func byTerms() {
    let found = attribute(.standard)
    #expect(found[0].step == "billing")
    #expect(found[0].rule == .catalogueTerms)
    #expect(found[0].evidence.contains { $0.words == "factuur" || $0.words.contains("factuur") })
    #expect(found[1].step == "identity-access")
    #expect(found[2].step == nil)
    #expect(found[2].rule == .unknown)
  }

  @Test("with the reference model the same steps are said by likeness; nonsense stays unknown")
  func byReference() {
    let found = attribute(.standard, model: .builtIn)
    #expect(found[0].step == "billing")
    #expect(found[0].rule == .reference)
    let judged = ReferenceModel.builtIn?.judge([Self.texts[0]], threads: 1)[0]
    let reasons =
      judged.flatMap { ReferenceModel.builtIn?.reasons(of: $0, in: Self.texts[0]) } ?? []
    #expect(reasons.first?.output == .step("billing"))
    #expect(reasons.first?.words.contains("factuur") == true)
    #expect(found[1].step == "identity-access")
    #expect(found[2].step == nil)
    let categories = Self.texts.map { $0.hasPrefix("qqzz") ? "Storing en herstel" : "" }
    let told = attribute(.standard, categories: categories, model: .builtIn)
    #expect(told[2].step == "faults")
    #expect(told[2].rule == .field)
  }

  @Test("a category that names a step decides before any word")
  func byField() {
    let categories = Self.texts.map { $0.hasPrefix("qqzz") ? "Storing en herstel" : "" }
    #expect(attribute(.standard, categories: categories)[2].step == "faults")
    #expect(attribute(.standard, categories: categories)[2].rule == .field)
    #expect(attribute(.standard, categories: categories)[0].step == "billing")
  }

  @Test("a term that the user added decides before the catalogue's own")
  func byUserTerm() {
    var entries = ProcessCatalogue.standard.entries
    let faults = entries.firstIndex { $0.id == "faults" } ?? 0
    entries[faults].dutchTerms.append("qqzz vvxx")
    let found = attribute(ProcessCatalogue(entries: entries))[2]
    #expect(found.step == "faults")
    #expect(found.rule == .userTerm)
  }
}

@Suite("Cause side")
struct CauseSideTests {
  private func judged(_ cues: [CueClass?]) -> CauseSideJudgement {
    let hits = cues.map { $0.map { [CueHit(cue: $0, words: "w")] } ?? [] }
    return CauseSideJudgement(
      hits.map { CauseSideJudgement.side(of: $0) },
      words: hits.map { CauseSideJudgement.words(of: $0) })
  }

  @Test("a side needs one contact in ten and at least two; else it is unknown")
  func sides() {
    let nothing: [CueClass?] = Array(repeating: nil, count: 18)
    #expect(judged((nothing)).side == .unknown)
    #expect(judged((nothing + [.wrong])).side == .unknown)
    #expect(judged((nothing + [.wrong, .notReceived])).side == .organisation)
    #expect(
      judged((nothing + [.customerSide, .customerSide])).side == .customer)
    let both = judged(([.wrong, .wrong, .customerSide, .customerSide]))
    #expect(both.side == .both)
    #expect(both.evidence.map(\.contacts) == [4])
  }
}
