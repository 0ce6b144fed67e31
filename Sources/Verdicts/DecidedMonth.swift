import ContactModel
import Desk
import RootCauses
import Trends

/// The user's decisions about the questions and processes of a month, replayed.
struct DecidedMonth {
  private let decisions: Decisions
  private let questions: MonthQuestions
  private let history: PastMonths?

  init(_ decisions: Decisions, _ questions: MonthQuestions, _ history: PastMonths?) {
    self.decisions = decisions
    self.questions = questions
    self.history = history
  }

  /// The attributions with the processes that were decided: of questions and of their contacts, then of whole processes.
  func deciding(_ attributions: Attributions) -> Attributions {
    let places = questions.places
    var ofGroup = attributions.ofGroup
    var ofContact = attributions.ofContact
    for (place, id) in questions.ids.enumerated() {
      guard let process = decisions.decision(.process, about: id)?.process else { continue }
      ofGroup[places.groups[place]].decide(process.step, product: process.product)
      for contact in places.members[place] where places.ofContact[contact] == Int32(place) {
        ofContact[contact] = ContactAttribution(decided: process.step)
      }
    }
    // By what a process was, not by what it becomes: two may be exchanged.
    let before = attributions.ofGroup
    for contact in ofContact.indices where places.ofContact[contact] >= 0 {
      let group = places.groups[Int(places.ofContact[contact])]
      guard ofContact[contact].rule != .decision, let step = ofContact[contact].step else {
        continue
      }
      let id = ProcessID.process(step: step, product: before[group].product)
      if let process = decisions.decision(.process, about: id.text)?.process {
        ofContact[contact] = ContactAttribution(decided: process.step)
      }
    }
    for group in places.groups where ofGroup[group].rule != .decision {
      if let process = decisions.decision(.process, about: before[group].process.text)?.process {
        ofGroup[group].decide(process.step, product: process.product)
      }
    }
    return Attributions(ofGroup: ofGroup, ofContact: ofContact, sector: attributions.sector)
  }

  /// Gives questions the names that were decided, and takes those out of the ranking that are to be ignored.
  func apply(to results: inout [QuestionResult]) {
    for index in results.indices {
      let id = results[index].id
      if let name = decisions.decision(.rename, about: id) { results[index].label = name.value }
      if decisions.decision(.ignore, about: id) != nil {
        results[index].isRepeated = false
        results[index].isIgnored = true
      }
    }
  }

  /// The decisions that had no effect, or not all of it.
  /// - Parameters:
  ///   - processes: the ids of all processes of the month, before and after what was decided.
  ///   - names: of the questions, by id.
  func findings(
    _ contacts: [Contact], processes: Set<String>, names: [String: String]
  ) -> [Finding] {
    let known = Set((questions.foundIDs + questions.ids).map { $0.uppercased() })
    let isContact = Set(contacts.map { $0.id.uppercased() })
    var findings: [Finding] = []
    var ofOtherMonths: [Decision] = []
    for decision in decisions.all {
      let place = Place(file: "decisions.csv", line: decision.line)
      let key = decision.id.uppercased()
      let mayBeOfContact = decision.kind == .drop || decision.kind == .process
      if mayBeOfContact, isContact.contains(key), !known.contains(key) {
        if decision.process?.product != nil {
          findings.append(
            Finding(MonthFinding.unusedProduct, at: place, ["id": "\(decision.id)"]))
        }
      } else if decision.kind == .split, questions.emptySplits.contains(decision.line) {
        findings.append(Finding(MonthFinding.emptySplit, at: place, ["id": "\(decision.id)"]))
      } else if decision.kind == .merge, !known.contains(key),
        known.contains(decision.value.uppercased())
      {
        findings.append(
          Finding(
            MonthFinding.nothingToMerge, at: place,
            ["id": "\(decision.id)", "into": "\(decision.value)"]))
      } else if !known.contains(key), !processes.contains(decision.id.lowercased()) {
        if mayBeOfContact, !DecidedMonth.isReported(decision.id), !isContact.contains(key) {
          ofOtherMonths.append(decision)
        } else {
          findings.append(unmatched(decision, at: place, processes, names))
        }
      }
    }
    if let first = ofOtherMonths.first {
      findings.append(
        Finding(
          MonthFinding.decisionOfOtherMonth, at: Place(file: "decisions.csv", line: first.line),
          count: ofOtherMonths.count,
          ["ids": FindingValue(ofOtherMonths.prefix(5).map(\.id).joined(separator: ", "))]))
    }
    return findings
  }

  /// Whether an id is one that reports give to questions and processes.
  private static func isReported(_ id: String) -> Bool {
    id.wholeMatch(of: /[Qq][0-9]{4,}[a-zA-Z]*|.*\/.*/) != nil
  }

  private func unmatched(
    _ decision: Decision, at place: Place, _ processes: Set<String>, _ names: [String: String]
  ) -> Finding {
    let id = decision.id.uppercased()
    var nearest: [String] = []
    if let old = history?.known.first(where: { $0.id.uppercased() == id }) {
      nearest = questions.likeness(to: old).filter { $0.value >= DecidedMonth.leastLikeness }
        .prefix(3).map { "\($0.id) '\(names[$0.id] ?? "")'" }
    } else if let process = NearestName.of(decision.id, among: processes.sorted()) {
      nearest = [process]
    }
    return Finding(
      MonthFinding.unmatchedDecision, at: place,
      [
        "id": "\(decision.id)", "kind": .each(decision.kind.dutch, decision.kind.rawValue),
        "nearest": nearest.isEmpty
          ? ""
          : .each(
            "; lijkt op: \(nearest.joined(separator: ", "))",
            "; nearest: \(nearest.joined(separator: ", "))"),
      ])
  }

  /// From this likeness on a question is named as what may be meant.
  private static let leastLikeness = 0.25
}
