import ContactModel
import Desk
import RootCauses

/// The user's decisions about the questions of a month, replayed.
struct DecidedMonth {
  private let decisions: Decisions
  private let ids: [String]

  /// - Parameter ids: of the questions, in their order.
  init(_ decisions: Decisions, ids: [String]) {
    self.decisions = decisions
    self.ids = ids
  }

  /// The attributions with the processes that were decided, of questions and of their contacts.
  func deciding(_ attributions: Attributions, _ places: QuestionPlaces) -> Attributions {
    var ofGroup = attributions.ofGroup
    var ofContact = attributions.ofContact
    for (place, id) in ids.enumerated() {
      guard let process = decisions.process[id] else { continue }
      ofGroup[places.groups[place]].decide(process.step, product: process.product)
      for contact in places.members[place] where places.ofContact[contact] == Int32(place) {
        ofContact[contact] = ContactAttribution(decided: process.step)
      }
    }
    return Attributions(ofGroup: ofGroup, ofContact: ofContact, sector: attributions.sector)
  }

  /// Gives questions the names that were decided, and takes those out of the ranking that are to be ignored.
  func apply(to questions: inout [QuestionResult]) {
    for index in questions.indices {
      if let name = decisions.names[ids[index]] { questions[index].label = name }
      if decisions.ignored.contains(ids[index]) {
        questions[index].isRepeated = false
        questions[index].isIgnored = true
      }
    }
  }

  /// The decisions that had no effect, or not all of it.
  func findings(_ contacts: [Contact]) -> [Finding] {
    let known = Set(ids)
    return decisions.places.sorted(by: { $0.key < $1.key }).compactMap { id, line in
      guard !known.contains(id) else { return nil }
      let place = Place(file: "decisions.csv", line: line)
      if decisions.mayBeOfContact(id), contacts.contains(where: { $0.id.uppercased() == id }) {
        guard decisions.process[id]?.product != nil else { return nil }
        return Finding(MonthFinding.unusedProduct, at: place, ["id": "\(id)"])
      }
      return Finding(MonthFinding.unmatchedDecision, at: place, ["id": "\(id)"])
    }
  }
}
