/// Gives this month's questions the ids of the questions they are.
public struct QuestionIdentity: Sendable {
  /// A question of this month.
  public struct Candidate: Sendable {
    /// Stems and weights, squares sum to 1.
    public let fingerprint: [(stem: String, weight: Double)]
    /// Contacts this month.
    public let contacts: Int

    /// A question by its fingerprint and size.
    public init(fingerprint: [(stem: String, weight: Double)], contacts: Int) {
      self.fingerprint = fingerprint
      self.contacts = contacts
    }
  }

  /// The id of each question, known or new.
  public let ids: [String]
  /// How alike the question and the one it takes its id from are, 0 ... 1; nil for a new one.
  public let likeness: [Double?]
  /// Known questions that are also much like a question that took another's id: merged into it.
  public let merged: [String: String]

  /// Fingerprints closer than this are the same question; from the energy sample, where the same
  /// question of two months lies at .5 and more and two different ones below .3.
  public static let leastLikeness = 0.35

  /// Matches questions one to one, most alike first.
  /// - Parameters:
  ///   - candidates: this month's questions.
  ///   - known: the questions on record.
  ///   - lastIssued: number of the last id given out; new ids follow it in order of size.
  public init(_ candidates: [Candidate], known: [StoredQuestion], lastIssued: Int) {
    var byStem: [String: [(question: Int, weight: Double)]] = [:]
    for (question, stored) in known.enumerated() {
      for term in stored.fingerprint {
        byStem[term.stem, default: []].append((question, term.weight))
      }
    }
    var pairs: [(likeness: Double, candidate: Int, question: Int)] = []
    for (candidate, new) in candidates.enumerated() {
      var likeness = [Double](repeating: 0, count: known.count)
      for term in new.fingerprint {
        for entry in byStem[term.stem] ?? [] { likeness[entry.question] += term.weight * entry.weight }
      }
      for question in known.indices where likeness[question] >= QuestionIdentity.leastLikeness {
        pairs.append((likeness[question], candidate, question))
      }
    }
    pairs.sort {
      $0.likeness != $1.likeness
        ? $0.likeness > $1.likeness
        : ($0.candidate, known[$0.question].id) < ($1.candidate, known[$1.question].id)
    }
    var ids = [String?](repeating: nil, count: candidates.count)
    var likeness = [Double?](repeating: nil, count: candidates.count)
    var taken: Set<Int> = []
    var merged: [String: String] = [:]
    for pair in pairs where ids[pair.candidate] == nil && !taken.contains(pair.question) {
      ids[pair.candidate] = known[pair.question].id
      likeness[pair.candidate] = pair.likeness
      taken.insert(pair.question)
    }
    for pair in pairs where !taken.contains(pair.question) {
      if let id = ids[pair.candidate], merged[known[pair.question].id] == nil {
        merged[known[pair.question].id] = id
      }
    }
    let newest = candidates.indices.filter { ids[$0] == nil }.sorted {
      candidates[$0].contacts != candidates[$1].contacts
        ? candidates[$0].contacts > candidates[$1].contacts : $0 < $1
    }
    for (place, candidate) in newest.enumerated() {
      let number = String(lastIssued + place + 1)
      ids[candidate] = "Q" + String(repeating: "0", count: max(0, 4 - number.count)) + number
    }
    self.ids = ids.map { $0 ?? "" }
    self.likeness = likeness
    self.merged = merged
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
  /// Taken up in another question.
  case merged

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
