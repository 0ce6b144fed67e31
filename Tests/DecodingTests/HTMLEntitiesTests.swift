import Decoding
import Testing

@Suite("Characters as HTML names them")
struct HTMLEntitiesTests {
  @Test(
    "names and numbers become characters, all else stays",
    arguments: [
      ("caf&eacute;", "café"), ("caf&#233; caf&#xE9; caf&#XE9;", "café café café"),
      ("a &amp; b & c", "a & b & c"), ("&nothing; &#1; &#xZZ;", "&nothing; &#1; &#xZZ;"),
      ("&#128512;", "😀"),
    ])
  func decoded(written: String, meant: String) {
    #expect(HTMLEntities.decoded(written) == meant)
  }
}
