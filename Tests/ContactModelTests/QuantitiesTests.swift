import ContactModel
import Testing

@Suite("Shares")
struct SharesTests {
  @Test(
    "the interval of a drawn share is Wilson's: 13 of 20 lie between .433 and .819, none of 10 below .278"
  )
  func interval() {
    let some = Share.interval(13, of: 20)
    #expect(abs(some.low - 0.4329) < 0.0005)
    #expect(abs(some.high - 0.8188) < 0.0005)
    let none = Share.interval(0, of: 10)
    #expect(abs(none.low) < 1e-12)
    #expect(abs(none.high - 0.2775) < 0.0005)
    #expect(Share.interval(0, of: 0) == (0, 1))
  }
}
