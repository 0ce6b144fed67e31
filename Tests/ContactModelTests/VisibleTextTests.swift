import ContactModel
import Testing

@Suite("Text as it may be shown")
struct VisibleTextTests {
  @Test("control, escape and direction characters are written out, all else stays")
  func terminal() {
    #expect(
      VisibleText.terminal("a\u{1B}[31mb\u{202E}c\u{9B}d\u{7}")
        == "a\\u{1B}[31mb\\u{202E}c\\u{9B}d\\u{7}")
    #expect(VisibleText.terminal("één\tlijn\n😀") == "één\tlijn\n😀")
  }

  @Test("no link, picture, HTML or heading comes of a customer's text")
  func markdown() {
    #expect(
      VisibleText.markdown("![x](http://a.nl) <b>#1</b> www.a.nl")
        == "\\!\\[x\\]\\(http:\\//a.nl\\) \\<b\\>\\#1\\</b\\> www\\.a.nl")
    #expect(VisibleText.markdown("gewone tekst, 12 euro.") == "gewone tekst, 12 euro.")
  }
}
