import Questions
import Trends
import ContactModel

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

  /// The id that each question had before, where it still means the same.
  ///
  /// The grouping draws contacts to known questions; a new wave may take one over. So an id goes on only where what the
  /// contacts say now is like what they said under it, and like no other known question more; ids that are free then go
  /// to the questions most like them.
  private func known(
    _ places: QuestionPlaces, _ groups: QuestionGroups, _ descriptions: [QuestionDescription?]
  ) -> [String?] {
    var ids: [String?] = places.groups.map { groups.knownIDs[$0] }
    guard let history else { return ids }
    let now = places.groups.map { QuestionRecognition.asStored(descriptions[$0]) }
    let likeness = now.map { question in history.known.map { question.likeness(to: $0) } }
    for (place, id) in ids.enumerated() {
      guard let own = history.known.firstIndex(where: { $0.id == id }) else { continue }
      let mine = likeness[place][own]
      let isSame =
        history.known[own].meaning.isEmpty
        || mine >= QuestionRecognition.leastToGoOn && mine >= (likeness[place].max() ?? 0)
      if !isSame { ids[place] = nil }
    }
    give(history.known, to: &ids, likeness, least: QuestionRecognition.leastToGoOn)
    // An earlier run of this month lends its ids.
    let own = now.map { question in history.own.map { question.likeness(to: $0) } }
    give(history.own, to: &ids, own, least: Change.leastLikeness)
    return ids
  }

  /// A description as a question on record, to be compared with others.
  static func asStored(_ description: QuestionDescription?) -> StoredQuestion {
    StoredQuestion(
      id: "", label: "", contacts: 0, process: "",
      words: (description?.memory.words ?? []).map { ($0.stem, $0.weight, $0.count) },
      texts: 0, meaning: description?.meaning ?? [])
  }

  /// A question goes on under an id, or takes up a free one, from this likeness on: at .5 an eighth of the ids that were
  /// carried on had changed their meaning on sets cut in two, at .4 as many, without any bound a quarter (METHOD).
  private static let leastToGoOn = 0.5

  /// What is kept of a question's meaning: half of this month, half of the months before under its id, so that one wave
  /// does not make it another question.
  func meaning(
    _ now: [(stem: String, value: Double)], of id: String
  ) -> [(stem: String, value: Double)] {
    guard let before = history?.known.first(where: { $0.id == id })?.meaning, !before.isEmpty
    else { return now }
    var mean: [String: Double] = [:]
    for side in [now, before] {
      let length = side.reduce(0.0) { $0 + $1.value * $1.value }.squareRoot()
      for (stem, value) in side where length > 0 { mean[stem, default: 0] += value / length / 2 }
    }
    return mean.largestFirst.prefix(QuestionRecognition.mostMeaning).map { ($0.key, $0.value) }
      .sorted { $0.0 < $1.0 }
  }

  /// Stems that a meaning is kept by.
  private static let mostMeaning = 100

  /// Gives ids that are free to questions that have none, the most alike first.
  private func give(
    _ questions: [StoredQuestion], to ids: inout [String?], _ likeness: [[Double]], least: Double
  ) {
    var pairs: [(likeness: Double, place: Int, id: String)] = []
    for place in ids.indices where ids[place] == nil {
      for (question, value) in zip(questions, likeness[place]) where value >= least {
        pairs.append((value, place, question.id))
      }
    }
    pairs.sort {
      $0.likeness != $1.likeness
        ? $0.likeness > $1.likeness : ($0.place, $0.id) < ($1.place, $1.id)
    }
    var given = Set(ids.compactMap { $0 })
    for pair in pairs where ids[pair.place] == nil && !given.contains(pair.id) {
      ids[pair.place] = pair.id
      given.insert(pair.id)
    }
  }

  /// How a question changed: new and returned by its id, all else by its chart.
  func change(of id: String, _ chart: TrendChart?) -> Change {
    guard let history, let chart, chart.points.count > 1 else { return .noHistory }
    guard history.isOnRecord(question: id) else { return .new }
    guard history.isRecent(question: id) else { return .returned }
    return chart.now.change
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
    return best.flatMap { $0.likeness >= Change.leastLikeness ? $0.id : nil }
  }
}
