import RootCauses
import Testing

@Suite("The agents' codes")
struct CodeLabelsTests {
  @Test("spellings of one code are one, under the most frequent of them")
  func spellings() {
    let labels = CodeLabels([
      "Login issue", "login-issue", "Login issue ", "LOGIN ISSUE_", "", "Nota",
    ])
    #expect(
      labels.ofContact == [
        ["Login issue"], ["Login issue"], ["Login issue"], ["Login issue"], [], ["Nota"],
      ])
    #expect(labels.spellings == ["Login issue": ["LOGIN ISSUE_", "login-issue"]])
  }

  @Test("several labels in a cell are several codes; a comma inside one code is not")
  func several() {
    let labels = CodeLabels(["factuur, retour", "retour", "factuur, pakket", "pakket, retour"])
    #expect(
      labels.ofContact == [
        ["factuur", "retour"], ["retour"], ["factuur", "pakket"], ["pakket", "retour"],
      ])
    let whole = CodeLabels([
      "Werk, inkomen en participatie", "Zorg", "Zorg", "Jeugd", "Jeugd", "Zorg",
    ])
    #expect(whole.ofContact[0] == ["Werk, inkomen en participatie"])
  }
}
