import ContactModel
import Desk
import Language
import Rework
import RootCauses
import Scoring
import Trends

/// Puts contacts under processes and ranks these.
struct ProcessAssembly {
  private let contacts: [Contact]
  private let facts: ContactFacts
  private let steps: [ContactAttribution]
  private let questions: [QuestionResult]
  private let places: QuestionPlaces
  private let triggers: [String]
  private let desk: DeskTables
  private let month: Month
  /// The process of each contact: its own step with its question's product.
  let processOfContact: [ProcessID]
  /// The contacts of each process.
  private let members: [ProcessID: [Int]]

  init(
    contacts: [Contact], facts: ContactFacts, steps: [ContactAttribution],
    questions: [QuestionResult], places: QuestionPlaces, triggers: [String], desk: DeskTables,
    month: Month
  ) {
    self.contacts = contacts
    self.facts = facts
    self.steps = steps
    self.questions = questions
    self.places = places
    self.triggers = triggers
    self.desk = desk
    self.month = month
    let decisions = desk.decisions
    let processOfContact = zip(places.ofContact, steps).map { question, own -> ProcessID in
      guard question >= 0 else { return .ungrouped }
      let result = questions[Int(question)]
      if result.isIgnored { return .ignored }
      let id = own.step.map { ProcessID.process(step: $0, product: result.attribution.product) }
      return ProcessAssembly.unlessIgnored(id ?? .unknown, decisions)
    }
    self.processOfContact = processOfContact
    members = Dictionary(grouping: contacts.indices) { processOfContact[$0] }
  }

  // MARK: contacts

  /// The rule that decided a contact's process.
  func rule(ofContact contact: Int) -> AttributionRule {
    places.ofContact[contact] >= 0 ? steps[contact].rule : .unknown
  }

  /// How certain a contact's step is, 0 ... 1.
  func certainty(ofContact contact: Int) -> Double { steps[contact].certainty }

  private func process(ofQuestion question: Int32) -> ProcessID {
    let result = questions[Int(question)]
    return result.isIgnored
      ? .ignored : ProcessAssembly.unlessIgnored(result.attribution.process, desk.decisions)
  }

  /// A process, unless a decision keeps it out of the ranking.
  private static func unlessIgnored(_ id: ProcessID, _ decisions: Decisions) -> ProcessID {
    decisions.decision(.ignore, about: id.text) == nil ? id : .ignored
  }

  /// The ids of all processes, with those from before anything was decided.
  func allIDs(before attributions: Attributions) -> Set<String> {
    var ids = Set(processOfContact.map(\.text))
    for (question, own) in zip(places.ofContact, attributions.ofContact) where question >= 0 {
      let group = places.groups[Int(question)]
      ids.insert(attributions.ofGroup[group].process.text)
      if let step = own.step {
        ids.insert(
          ProcessID.process(step: step, product: attributions.ofGroup[group].product).text)
      }
    }
    return ids
  }

  /// For each question the second most frequent process of its contacts, when a tenth of them go there.
  func otherProcesses() -> [(id: ProcessID, contacts: Int)?] {
    var counts: [[ProcessID: Int]] = Array(repeating: [:], count: questions.count)
    for (question, process) in zip(places.ofContact, processOfContact) where question >= 0 {
      counts[Int(question)][process, default: 0] += 1
    }
    return counts.enumerated().map { question, counts in
      let main = process(ofQuestion: Int32(question))
      let total = counts.values.reduce(0, +)
      let other = counts.filter { $0.key != main }
        .min { ($1.value, $0.key.text) < ($0.value, $1.key.text) }
      return other.flatMap { $0.value * 10 >= total ? (id: $0.key, contacts: $0.value) : nil }
    }
  }

  // MARK: processes

  /// The processes in the order of the ranking, then ``ProcessID/withoutProcess``.
  func processes(
    _ history: PastMonths?, _ trends: inout MonthTrends?
  ) -> (ranked: [ProcessResult], unit: RankingUnit) {
    let ofSecond = places.second.map { $0 >= 0 ? process(ofQuestion: $0) : nil }
    let last = ProcessID.withoutProcess
    let ids =
      Set(processOfContact + ofSecond.compactMap { $0 }).subtracting(last)
      .sorted { $0.text < $1.text } + last
    let number = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, Int32($0)) })
    let rankable = ids.count - last.count
    let (counted, countedIn) = ScoredContact.counted(
      facts.scored, processOfContact.map { number[$0] ?? -1 },
      ofSecond.map { process in process.flatMap { number[$0] } ?? -1 })
    let figures = Tally.figures(
      of: counted, by: countedIn, groupCount: ids.count, total: contacts.count)
    trends?.add(
      .process, Dictionary(uniqueKeysWithValues: zip(ids.map(\.text), figures.map(\.contacts))))
    let charts = trends?.charts[.process] ?? [:]
    let days = DayCounts(contacts, processOfContact.map { number[$0] ?? -1 }, count: ids.count)
    let drafts = ids.indices.map { place in
      var draft = draft(ids[place], members[ids[place]] ?? [], figures[place], history)
      draft.chart = charts[ids[place].text]
      draft.shift = place < rankable ? days?.shift(of: place) : nil
      return draft
    }
    let ranking = Ranking(
      of: counted, by: countedIn.map { $0 < Int32(rankable) ? $0 : -1 }, count: rankable,
      factors: drafts.prefix(rankable).map(\.factors.product), resamples: desk.settings.resamples,
      seed: 0x4B56)
    var results = ranking.processes.map { ranked in
      var result = drafts[ranked.process]
      result.ranked = ranked
      return result
    }
    results += drafts[rankable...].filter { $0.figures.contacts > 0 }
    return (results, ranking.unit)
  }

  /// The name of a process by its id; nil for what the catalogue does not have.
  func name(of id: String) -> BilingualText? {
    let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
    guard let step = desk.catalogue.steps.first(where: { $0.id == parts.first }) else {
      return nil
    }
    let product = desk.catalogue.products.first { parts.count > 1 && $0.id == parts[1] }
    return name(.process(step: step.id, product: product?.id), step, product)
  }

  private func draft(
    _ id: ProcessID, _ members: [Int], _ figures: Figures, _ history: PastMonths?
  ) -> ProcessResult {
    let step = desk.catalogue.steps.first { $0.id == id.step }
    let product = desk.catalogue.products.first { $0.id == id.product }
    let own = questions.indices.filter { process(ofQuestion: Int32($0)) == id }
    let chains = facts.chains.chains(of: members, windowDays: desk.settings.repeatDays)
    let trigger = trigger(of: members)
    let rule = step.map { StrategyRule.deciding(signs($0.id, members, hasTrigger: trigger != nil)) }
    var promises: [PromiseOutcome: Int] = [:]
    for promise in members.compactMap({ facts.promises[$0] }) {
      promises[promise.outcome, default: 0] += 1
    }
    let owner = [product?.owner, step?.owner].compactMap { $0 }.first { !$0.isEmpty } ?? ""
    let exposure = desk.volumes.exposure(month)?.count ?? Double(contacts.count)
    return ProcessResult(
      id: id, name: name(id, step, product), owner: owner,
      reference: [step?.reference, product?.reference].compactMap { $0 }.filter { !$0.isEmpty }
        .joined(separator: "; "),
      product: product?.name ?? BilingualText(dutch: "", english: ""), figures: figures,
      ranked: nil, rule: rule,
      factors: OpportunityFactors(
        removable: rule?.strategy.removable ?? 0, confidence: confidence(of: members),
        controllability: step?.controllability ?? 1, effort: step?.effort ?? 1),
      side: facts.side(of: members), chains: chains,
      rate: Double(figures.contacts) / exposure * 1_000, promises: promises,
      handledBy: handledBy(members), costElsewhere: costElsewhere(members, owner: owner),
      trigger: trigger, questions: own, previous: history?.previousOf(process: id.text))
  }

  private func name(
    _ id: ProcessID, _ step: CatalogueEntry?, _ product: CatalogueEntry?
  ) -> BilingualText {
    if let name = desk.decisions.decision(.rename, about: id.text)?.value {
      return BilingualText(dutch: name, english: name)
    }
    if let step {
      guard let product else { return step.name }
      return BilingualText(
        dutch: "\(step.name.dutch): \(product.name.dutch)",
        english: "\(step.name.english): \(product.name.english)")
    }
    return switch id {
    case .ungrouped: BilingualText(dutch: "zonder vraag", english: "ungrouped")
    case .ignored: BilingualText(dutch: "genegeerd (besluit)", english: "ignored (decision)")
    case .unknown, .process: BilingualText(dutch: "onbekend", english: "unknown")
    }
  }

  private func share(_ members: [Int], _ holds: (Int) -> Bool) -> Double {
    members.isEmpty ? 0 : Double(members.filter(holds).count) / Double(members.count)
  }

  private func has(_ cues: Set<CueClass>, _ contact: Int) -> Bool {
    cues.contains { facts.reasons.shows(contact, $0.rawValue) }
  }

  private func signs(_ step: String, _ members: [Int], hasTrigger: Bool) -> StrategySigns {
    var signs = StrategySigns()
    signs.step = step
    signs.hardEvidence = share(members) { facts.scored[$0].isAvoidableLow }
    signs.value = share(members) { !facts.scored[$0].isAvoidableLow && has([.value], $0) }
    if facts.chains.isMeasured { signs.repeats = share(members) { facts.scored[$0].isRepeat } }
    signs.chase = share(members) { has([.chase], $0) }
    signs.selfService = share(members) { has([.cannotFind, .unclear], $0) }
    let transfers = members.compactMap { facts.handovers[$0].transfers }
    if !transfers.isEmpty {
      signs.transfers = Double(transfers.reduce(0, +)) / Double(transfers.count)
    }
    signs.mandate = facts.share(of: members, showing: .mandate).value
    signs.hasTrigger = hasTrigger
    return signs
  }

  private func confidence(of members: [Int]) -> Double {
    let known = members.filter { places.ofContact[$0] >= 0 }
    guard !known.isEmpty else { return 0 }
    return known.reduce(0.0) { sum, contact in
      let question = places.ofContact[contact]
      // What its own words put elsewhere than its question is as likely right as not.
      let isMoved = process(ofQuestion: question) != processOfContact[contact]
      return sum + (isMoved ? 0.5 : questions[Int(question)].attribution.confidence)
    } / Double(known.count)
  }

  /// The event of most contacts, when at least a tenth of them and five were set off by it.
  private func trigger(of members: [Int]) -> (event: String, contacts: Int)? {
    var counts: [String: Int] = [:]
    for contact in members where !triggers[contact].isEmpty {
      counts[triggers[contact], default: 0] += 1
    }
    return counts.largest
      .flatMap { $0.value >= 5 && $0.value * 10 >= members.count ? ($0.key, $0.value) : nil }
  }

  private func lastGroup(_ contact: Int) -> String {
    facts.handovers[contact].last ?? contacts[contact].group
  }

  private func handledBy(_ members: [Int]) -> String {
    var counts: [String: Int] = [:]
    for contact in members where !lastGroup(contact).isEmpty {
      counts[lastGroup(contact), default: 0] += 1
    }
    return counts.largest?.key ?? ""
  }

  private func costElsewhere(_ members: [Int], owner: String) -> Double? {
    guard !owner.isEmpty else { return nil }
    let elsewhere = members.filter {
      !lastGroup($0).isEmpty && lastGroup($0).lowercased() != owner.lowercased()
        && facts.scored[$0].cost != nil
    }
    guard members.contains(where: { !lastGroup($0).isEmpty && facts.scored[$0].cost != nil })
    else { return nil }
    return elsewhere.reduce(0) { $0 + (facts.scored[$1].cost ?? 0) }
  }

  // MARK: signs

  /// The signs in the contacts of each ranked process.
  func signals(_ processes: [ProcessResult]) -> [Signal] {
    let source = SignSource(
      contacts: contacts, facts: facts, least: desk.settings.leastShown)
    return processes.filter { $0.ranked != nil }
      .flatMap { Signal.all(of: $0.id, members[$0.id] ?? [], in: source) }
  }
}
