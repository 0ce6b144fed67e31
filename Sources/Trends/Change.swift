/// How a question or process changed.
public enum Change: String, Sendable, CaseIterable {
  /// No month before is on record.
  case noHistory = "no-history"
  /// Within the limits of what its level leads to expect.
  case same
  /// More contacts than the limits allow.
  case grew
  /// Fewer contacts than the limits allow.
  case shrank
  /// More for so long that it is a new level.
  case raised
  /// Fewer for so long that it is a new level.
  case lowered
  /// Never there before.
  case new
  /// There in the month before, not now.
  case gone
  /// There again, or at the level of before it shrank.
  case returned
  /// New, with the words of a question that was there in the month before and still is.
  case split
  /// There in the month before, not now, with the words of a question that is there now.
  case merged

  /// Questions whose words are at least this alike are kin.
  public static let leastLikeness = 0.5
}
