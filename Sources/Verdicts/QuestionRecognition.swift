import Questions
import Trends

/// Recognises the questions of earlier months in those of this one.
struct QuestionRecognition {
  private let history: PastMonths?

  init(_ history: PastMonths?) { self.history = history }

  /// The id of each question: the one it had, else a new one.
  func ids(
    of places: QuestionPlaces, _ groups: QuestionGroups, _ descriptions: [QuestionDescription?]
  ) -> [String] {
    QuestionIdentity.ids(
      known: known(places, groups, descriptions), contacts: places.members.map(\.count),
      lastIssued: history?.lastIssued ?? 0)
  }

  /// The id that each question had before: of an earlier month, or of an earlier run of this one by the words
  /// most alike.
  private func known(
    _ places: QuestionPlaces, _ groups: QuestionGroups, _ descriptions: [QuestionDescription?]
  ) -> [String?] {
    var ids = places.groups.map { groups.knownIDs[$0] }
    guard let history, !history.own.isEmpty else { return ids }
    var pairs: [(likeness: Double, place: Int, id: String)] = []
    for (place, group) in places.groups.enumerated() where ids[place] == nil {
      guard let words = descriptions[group]?.memory.words else { continue }
      let new = StoredQuestion(
        id: "", label: "", contacts: 0, process: "",
        words: words.map { ($0.stem, $0.weight, $0.count) }, texts: 0)
      for old in history.own {
        let likeness = new.likeness(to: old)
        if likeness >= QuestionChange.leastLikeness { pairs.append((likeness, place, old.id)) }
      }
    }
    pairs.sort {
      $0.likeness != $1.likeness
        ? $0.likeness > $1.likeness : ($0.place, $0.id) < ($1.place, $1.id)
    }
    var given: Set<String> = []
    for pair in pairs where ids[pair.place] == nil && !given.contains(pair.id) {
      ids[pair.place] = pair.id
      given.insert(pair.id)
    }
    return ids
  }

  /// Tells which new questions split off from one of the month before.
  func findKin(_ questions: inout [QuestionResult]) {
    guard let history else { return }
    let present = Set(questions.map(\.id))
    let before = history.previous.filter { present.contains($0.id) }
    for index in questions.indices where questions[index].change == .new {
      if let kin = questions[index].stored.mostLike(before) {
        questions[index].change = .split
        questions[index].kin = kin
      }
    }
  }

  /// The questions of the month before that are not there now, and the id of the one each went into.
  func gone(from questions: [QuestionResult]) -> [(question: StoredQuestion, mergedInto: String)] {
    let present = Set(questions.map(\.id))
    return (history?.previous ?? []).filter { !present.contains($0.id) }.map { old in
      (old, old.mostLike(questions.map(\.stored)) ?? "")
    }
  }
}

extension StoredQuestion {
  /// The id of the question most like it by its words; nil when none is alike enough.
  func mostLike(_ others: [StoredQuestion]) -> String? {
    let best = others.map { (id: $0.id, likeness: likeness(to: $0)) }
      .max { ($0.likeness, $1.id) < ($1.likeness, $0.id) }
    return best.flatMap { $0.likeness >= QuestionChange.leastLikeness ? $0.id : nil }
  }
}
