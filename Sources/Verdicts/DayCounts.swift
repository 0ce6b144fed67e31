import ContactModel
import Desk
import RootCauses

/// The contacts of the log and of each question or process, by day.
struct DayCounts {
  private let first: Int
  private var own: [[Int]]
  private var all: [Int]

  /// - Parameters:
  ///   - ofContact: the place of each contact's question or process; -1 for none.
  ///   - count: number of places.
  init?(_ contacts: [Contact], _ ofContact: [Int32], count: Int) {
    let days = contacts.compactMap { $0.time?.day }
    guard let first = days.min(), let last = days.max(), last > first, last - first < 400 else {
      return nil
    }
    self.first = first
    all = [Int](repeating: 0, count: last - first + 1)
    own = Array(repeating: all, count: count)
    for (contact, place) in zip(contacts, ofContact) {
      guard let day = contact.time?.day else { continue }
      all[day - first] += 1
      if place >= 0 { own[Int(place)][day - first] += 1 }
    }
  }

  /// The day from which on one of them was asked more, or until which it was.
  func shift(of place: Int) -> DayShift? {
    DayShift(own: own[place], all: all, firstDay: first)
  }

  /// How much more it was asked in the days behind an event.
  func jump(of place: Int, behind event: Event, longest: Int) -> EventJump? {
    let window = (event.day - first)..<(event.day - first + longest)
    guard all.indices.contains(window.lowerBound) else { return nil }
    // What a weekday brings on the days outside the window.
    var totals = [Int](repeating: 0, count: 8)
    var counts = totals
    for day in all.indices where !window.contains(day) {
      let weekday = LocalTime(seconds: (first + day) * 86_400).weekday
      totals[weekday] += all[day]
      counts[weekday] += 1
    }
    // A weekday that does not occur outside brings what the others of its kind do.
    func mean(_ weekdays: ClosedRange<Int>) -> Double {
      let days = weekdays.reduce(0) { $0 + counts[$1] }
      return days > 0 ? Double(weekdays.reduce(0) { $0 + totals[$1] }) / Double(days) : 0
    }
    let weights = all.indices.map { day -> Double in
      let weekday = LocalTime(seconds: (first + day) * 86_400).weekday
      guard counts[weekday] == 0 else { return Double(totals[weekday]) / Double(counts[weekday]) }
      return mean(weekday <= 5 ? 1...5 : 6...7)
    }
    return EventJump.clearest(
      own: own[place], weights: weights, firstDay: window.lowerBound, longest: longest)
  }
}
