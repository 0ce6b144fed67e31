import ContactModel
import Testing

@Suite("Lists that come with the program")
struct BuiltInListTests {
  @Test("rows are cut into trimmed fields, fields into entries")
  func rows() {
    #expect(
      BuiltInList.rows("a | b, c\nd|", of: 2, name: "things") == [["a", "b, c"], ["d", ""]])
    #expect(BuiltInList.entries(" b,c d ,, e") == ["b", "c d", "e"])
    #expect(BuiltInList.words("one two\nthree") == ["one", "two", "three"])
  }

  @Test("a row with a field too few or too many stops the program")
  func brokenRows() async {
    await #expect(processExitsWith: .failure) {
      _ = BuiltInList.rows("a|b\nc", of: 2, name: "things")
    }
    await #expect(processExitsWith: .failure) {
      _ = BuiltInList.rows("a|b|c", of: 2, name: "things")
    }
  }
}
