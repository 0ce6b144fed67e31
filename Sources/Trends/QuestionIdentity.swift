/// Numbers the questions of a month.
public enum QuestionIdentity {
  /// The id of each question: the known one, or a new one in order of size.
  /// - Parameters:
  ///   - known: the id of the earlier question that each one is; nil for a new one.
  ///   - contacts: number of contacts of each.
  ///   - lastIssued: number of the last id that was ever given out.
  public static func ids(known: [String?], contacts: [Int], lastIssued: Int) -> [String] {
    var ids = known
    let new = known.indices.filter { known[$0] == nil }.sorted {
      contacts[$0] != contacts[$1] ? contacts[$0] > contacts[$1] : $0 < $1
    }
    for (place, question) in new.enumerated() {
      let number = String(lastIssued + place + 1)
      ids[question] = "Q" + String(repeating: "0", count: max(0, 4 - number.count)) + number
    }
    return ids.map { $0 ?? "" }
  }
}

/// How a question changed since the month before.
public enum QuestionChange: String, Sendable, CaseIterable {
  /// No month before is on record.
  case noHistory = "no-history"
  /// About as many contacts, for the size of both months.
  case same
  /// More contacts.
  case grew
  /// Fewer contacts.
  case shrank
  /// Not there in the month before.
  case new
  /// There in the month before, not now.
  case gone
  /// New, with the words of a question that was there in the month before and still is.
  case split
  /// There in the month before, not now, with the words of a question that is there now.
  case merged

  /// Questions whose words are at least this alike are kin.
  public static let leastLikeness = 0.5

  /// The change between two months: grown or shrunk when the difference from what the size of the month
  /// leads to expect is more than two standard deviations of a Poisson count.
  public init(now: Int, before: Int, totalNow: Int, totalBefore: Int) {
    guard totalBefore > 0 else {
      self = .noHistory
      return
    }
    if before == 0 {
      self = .new
      return
    }
    if now == 0 {
      self = .gone
      return
    }
    let ratio = Double(totalNow) / Double(totalBefore)
    let expected = Double(before) * ratio
    let deviation = (Double(now) + expected * ratio).squareRoot()
    let difference = Double(now) - expected
    self = difference > 2 * deviation ? .grew : difference < -2 * deviation ? .shrank : .same
  }
}
