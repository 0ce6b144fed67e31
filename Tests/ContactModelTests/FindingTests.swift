import ContactModel
import Testing

private enum Sample: String, FindingKind {
  case cut = "row.cut"
  case guessed = "column.guessed"

  var fact: FindingFact {
    switch self {
    case .cut:
      FindingFact(.refused, dutch: "rij afgebroken", english: "row cut")
    case .guessed:
      FindingFact(
        .noted, dutch: "'{column}' is {what}; anders {column}=",
        english: "'{column}' is {what}; otherwise {column}=")
    }
  }
}

@Suite("Findings")
struct FindingTests {
  @Test("values stand in their places, in each language its own")
  func values() {
    let finding = Finding(
      Sample.guessed, detail: "time", at: Place(file: "a.csv", line: 2), count: 3,
      ["column": "Datum {x}", "what": .each("tijd", "time")])
    #expect(finding.text.dutch == "'Datum {x}' is tijd; anders Datum {x}=")
    #expect(finding.text.english == "'Datum {x}' is time; otherwise Datum {x}=")
    #expect(finding.code == "column.guessed-time")
    #expect(finding.count == 3 && !finding.isTold && finding.effect == .noted)
  }

  @Test("what could not be read is always told")
  func told() {
    #expect(Finding(Sample.cut, at: Place(file: "a.csv"), isTold: false).isTold)
    #expect(
      Finding(Sample.guessed, at: Place(file: "a"), ["column": "a", "what": "b"], isTold: true)
        .isTold)
  }

  @Test("a place without a value stops the program")
  func missing() async {
    await #expect(processExitsWith: .failure) {
      _ = Finding(Sample.guessed, at: Place(file: "a.csv"), ["column": "a"])
    }
  }
}
