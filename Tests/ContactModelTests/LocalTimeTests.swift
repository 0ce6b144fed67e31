import ContactModel
import Testing

@Suite("Local time")
struct LocalTimeTests {
  @Test("a date is counted in days from 1970 and read back")
  func roundTrip() throws {
    let time = try #require(LocalTime(year: 2025, month: 10, day: 6, hour: 14, minute: 5))
    // 2025-10-06 is 20,367 days after 1970-01-01 (55 years with 14 leap days, plus 278 days).
    #expect(time.day == 20_367)
    #expect(time.text == "2025-10-06 14:05")
    #expect(time.weekday == 1)
    #expect(time.month == Month(year: 2025, month: 10))
  }

  @Test("impossible dates are refused")
  func impossible() {
    #expect(LocalTime(year: 2025, month: 2, day: 29) == nil)
    #expect(LocalTime(year: 2024, month: 2, day: 29) != nil)
    #expect(LocalTime(year: 2025, month: 13, day: 1) == nil)
    #expect(LocalTime(year: 2025, month: 1, day: 1, hour: 24) == nil)
  }

  @Test("a month follows December and knows its text")
  func months() {
    #expect(Month(year: 2025, month: 12).next == Month(year: 2026, month: 1))
    #expect(Month(text: "2025-10")?.days == 31)
    #expect(Month(text: "2025-13") == nil)
    #expect(Month(text: "oktober") == nil)
  }

  @Test("a share of nothing is nothing")
  func share() {
    #expect(Share(3, of: 4).value == 0.75)
    #expect(Share(3, of: 0).value == 0)
  }
}
