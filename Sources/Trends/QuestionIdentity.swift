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
