import ContactModel
import Desk
import Language
import Rework
import RootCauses
import Scoring

/// Puts contacts under processes and ranks these.
struct ProcessAssembly {
  /// Result ids of what is no process.
  private static let unknown = "unknown"
  private static let ungrouped = "ungrouped"
  private static let ignored = "ignored"

  private let contacts: [Contact]
  private let facts: ContactFacts
  private let steps: [ContactAttribution]
  private let questions: [QuestionResult]
  private let questionOfContact: [Int32]
  private let secondOfContact: [Int32]
  private let triggers: [String]
  private let catalogue: ProcessCatalogue
  private let volumes: Volumes
  private let settings: Settings
  private let month: Month
  /// The process of each contact: its own step with its question's product.
  let processOfContact: [String]
  /// The contacts of each process.
  private let members: [String: [Int]]

  init(
    contacts: [Contact], facts: ContactFacts, steps: [ContactAttribution],
    questions: [QuestionResult], questionOfContact: [Int32], secondOfContact: [Int32],
    triggers: [String], catalogue: ProcessCatalogue, volumes: Volumes, settings: Settings,
    month: Month
  ) {
    self.contacts = contacts
    self.facts = facts
    self.steps = steps
    self.questions = questions
    self.questionOfContact = questionOfContact
    self.secondOfContact = secondOfContact
    self.triggers = triggers
    self.catalogue = catalogue
    self.volumes = volumes
    self.settings = settings
    self.month = month
    let processOfContact = zip(questionOfContact, steps).map { question, own in
      guard question >= 0 else { return ProcessAssembly.ungrouped }
      let result = questions[Int(question)]
      if result.isIgnored { return ProcessAssembly.ignored }
      if result.attribution.rule == .decision {
        return result.attribution.processID ?? ProcessAssembly.unknown
      }
      return own.step.map {
        Attribution.processID(step: $0, product: result.attribution.product)
      } ?? ProcessAssembly.unknown
    }
    self.processOfContact = processOfContact
    members = Dictionary(grouping: contacts.indices) { processOfContact[$0] }
  }

  // MARK: contacts

  /// The rule that decided a contact's process.
  func rule(ofContact contact: Int) -> AttributionRule {
    let question = questionOfContact[contact]
    guard question >= 0 else { return .unknown }
    let rule = questions[Int(question)].attribution.rule
    return rule == .decision ? rule : steps[contact].rule
  }

  private func processID(ofQuestion question: Int32) -> String {
    let result = questions[Int(question)]
    if result.isIgnored { return ProcessAssembly.ignored }
    return result.attribution.processID ?? ProcessAssembly.unknown
  }

  /// For each question the second most frequent process of its contacts, when a tenth of them go there.
  func otherProcesses() -> [(id: String, contacts: Int)?] {
    var counts: [[String: Int]] = Array(repeating: [:], count: questions.count)
    for (question, process) in zip(questionOfContact, processOfContact) where question >= 0 {
      counts[Int(question)][process, default: 0] += 1
    }
    return counts.enumerated().map { question, counts in
      let main = processID(ofQuestion: Int32(question))
      let total = counts.values.reduce(0, +)
      let other = counts.filter { $0.key != main }.largest
      return other.flatMap { $0.value * 10 >= total ? (id: $0.key, contacts: $0.value) : nil }
    }
  }

  // MARK: processes

  /// The processes in the order of the ranking, then "unknown", "ungrouped" and "ignored".
  func processes(_ history: PastMonths?) -> (ranked: [ProcessResult], unit: RankingUnit) {
    let ofSecond = secondOfContact.map { $0 >= 0 ? processID(ofQuestion: $0) : "" }
    let last = [ProcessAssembly.unknown, ProcessAssembly.ungrouped, ProcessAssembly.ignored]
    let ids = Set(processOfContact + ofSecond).subtracting(last + [""]).sorted() + last
    let number = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, Int32($0)) })
    let rankable = ids.count - last.count
    let (counted, countedIn) = MonthAssembly.counted(
      facts.scored, processOfContact.map { number[$0] ?? -1 },
      ofSecond.map { $0.isEmpty ? -1 : number[$0] ?? -1 })
    let figures = Tally.figures(
      of: counted, by: countedIn, groupCount: ids.count, total: contacts.count)
    let drafts = zip(ids, figures).map { id, figures in
      draft(id, members[id] ?? [], figures, history)
    }
    let ranking = Ranking(
      of: counted, by: countedIn.map { $0 < Int32(rankable) ? $0 : -1 }, count: rankable,
      factors: drafts.prefix(rankable).map(\.factors.product), resamples: settings.resamples,
      seed: 0x4B56)
    var results = ranking.processes.map { ranked in
      var result = drafts[ranked.process]
      result.ranked = ranked
      return result
    }
    results += drafts[rankable...].filter { $0.figures.contacts > 0 }
    return (results, ranking.unit)
  }

  private func draft(
    _ id: String, _ members: [Int], _ figures: Figures, _ history: PastMonths?
  ) -> ProcessResult {
    let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
    let step = catalogue.steps.first { $0.id == parts[0] }
    let product = parts.count > 1 ? catalogue.products.first { $0.id == parts[1] } : nil
    let own = questions.indices.filter { processID(ofQuestion: Int32($0)) == id }
    let chains = facts.chains.chains(of: members, windowDays: settings.repeatDays)
    let trigger = trigger(of: members)
    let rule = step.map { StrategyRule.deciding(signs($0.id, members, hasTrigger: trigger != nil)) }
    var promises: [PromiseOutcome: Int] = [:]
    for promise in members.compactMap({ facts.promises[$0] }) {
      promises[promise.outcome, default: 0] += 1
    }
    let owner = [product?.owner, step?.owner].compactMap { $0 }.first { !$0.isEmpty } ?? ""
    let exposure = volumes.exposure(month)?.count ?? Double(contacts.count)
    return ProcessResult(
      id: id, step: parts[0], name: name(id, step, product), owner: owner,
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
      trigger: trigger, questions: own, previous: history?.previousOf(process: id))
  }

  private func name(
    _ id: String, _ step: CatalogueEntry?, _ product: CatalogueEntry?
  ) -> BilingualText {
    if let step {
      guard let product else { return step.name }
      return BilingualText(
        dutch: "\(step.name.dutch): \(product.name.dutch)",
        english: "\(step.name.english): \(product.name.english)")
    }
    switch id {
    case ProcessAssembly.ungrouped:
      return BilingualText(dutch: "zonder vraag", english: "ungrouped")
    case ProcessAssembly.ignored:
      return BilingualText(dutch: "genegeerd (besluit)", english: "ignored (decision)")
    default: return BilingualText(dutch: "onbekend", english: "unknown")
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
    let known = members.filter { questionOfContact[$0] >= 0 }
    guard !known.isEmpty else { return 0 }
    return known.reduce(0.0) { sum, contact in
      let question = questionOfContact[contact]
      // What its own words put elsewhere than its question is as likely right as not.
      let isMoved = processID(ofQuestion: question) != processOfContact[contact]
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

  /// The signs in the contacts of each ranked process; a sign that cannot be measured is left out.
  func signals(_ processes: [ProcessResult]) -> [Signal] {
    processes.filter { $0.ranked != nil }
      .flatMap { signals(of: $0.id, members[$0.id] ?? []) }
  }

  private func signals(of process: String, _ members: [Int]) -> [Signal] {
    var signals: [Signal] = []
    func add(
      _ key: String, _ dutch: String, _ english: String, _ found: [Int], of base: [Int],
      words: [String] = []
    ) {
      guard !base.isEmpty, !found.isEmpty else { return }
      var counts: [String: Int] = [:]
      for word in words { counts[word, default: 0] += 1 }
      signals.append(
        Signal(
          process: process, name: BilingualText(dutch: dutch, english: english), key: key,
          contacts: found.count, base: base.count,
          words: counts.largestFirst.prefix(4).map { ($0.key, $0.value) }))
    }
    // Most contacts show several: each text is cut once.
    var read: [Int: ContactSigns] = [:]
    func signs(of contact: Int) -> ContactSigns {
      if let known = read[contact] { return known }
      let signs = facts.reasons.signs(contact)
      read[contact] = signs
      return signs
    }
    for sign in SignName.all {
      func answered(_ contact: Int) -> [String] {
        sign.isInAnswers
          ? facts.answerCues[contact].filter { $0.cue.rawValue == sign.id }.map(\.words) : []
      }
      let found = members.filter {
        facts.reasons.shows($0, sign.id) || !answered($0).isEmpty
      }
      let words = found.prefix(ContactFacts.mostRead).flatMap { contact in
        let said = signs(of: contact).signs.first { $0.id == sign.id }?.words ?? []
        return Set(said + answered(contact)).sorted()
      }
      add(sign.id, sign.name.dutch, sign.name.english, found, of: members, words: words)
    }
    for days in RepeatChains.windows where facts.chains.isMeasured {
      let (repeating, counted) = facts.chains.snowballs(members, withinDays: days)
      guard counted > 0 else { continue }
      signals.append(
        Signal(
          process: process,
          name: BilingualText(
            dutch: "herhaling binnen \(days) dagen (volledig venster)",
            english: "repeat within \(days) days (complete window)"),
          key: "repeat-\(days)", contacts: repeating, base: counted, words: []))
    }
    let routed = members.filter { facts.handovers[$0].transfers != nil }
    add(
      "transferred-twice", "twee keer of vaker doorverbonden", "transferred twice or more",
      routed.filter { (facts.handovers[$0].transfers ?? 0) >= 2 }, of: routed)
    let known = members.filter { !facts.handovers[$0].groups.isEmpty }
    let pingPong = known.filter { facts.handovers[$0].isPingPong }
    add(
      "ping-pong", "teruggekomen bij een eerdere groep (A, B, A)",
      "came back to an earlier group (A, B, A)", pingPong, of: known,
      words: pingPong.map { facts.handovers[$0].groups.joined(separator: " > ") })
    add(
      "wrong-first-group", "begonnen bij een andere groep dan die het afhandelde",
      "began with another group than the one that finished it",
      known.filter { facts.handovers[$0].wrongFirst != nil }, of: known,
      words: known.compactMap { contact in
        facts.handovers[contact].wrongFirst.map { "\($0) > \(facts.handovers[contact].last ?? "")" }
      })
    let timed = members.filter { facts.isAfterHours[$0] != nil }
    add(
      "outside-hours", "buiten openingstijd binnengekomen", "came outside opening hours",
      timed.filter { facts.isAfterHours[$0] == true }, of: timed)
    add(
      "digital-then-telephone", "eerst digitaal, daarna telefonisch over hetzelfde",
      "digital first, then by telephone about the same", members.filter { facts.jumpedChannel[$0] },
      of: members)
    let answered = members.filter { !contacts[$0].answer.isEmpty }
    let standard = answered.filter { facts.isStandardAnswer[$0] }
    add(
      "standard-answer", "antwoord dat woord voor woord onder meer vragen staat",
      "answer that stands word for word below several questions", standard, of: answered)
    let isRepeated = { facts.chains.repeatedBy[$0] >= 0 }
    add(
      "repeat-after-standard-answer", "daarna herhaald, van de standaardantwoorden",
      "repeated afterwards, of the standard answers", standard.filter(isRepeated),
      of: standard)
    let promised = members.filter { facts.promises[$0] != nil }
    for outcome in PromiseOutcome.allCases {
      let (dutch, english) = ProcessAssembly.outcomeNames[outcome] ?? ("", "")
      add(
        "promise-\(outcome.rawValue)", dutch, english,
        promised.filter { facts.promises[$0]?.outcome == outcome }, of: promised)
    }
    let broken = members.filter {
      facts.promises[$0]?.outcome == .never || facts.promises[$0]?.outcome == .late
    }
    add(
      "asked-after-broken-promise", "klant kwam terug, van de gebroken beloften",
      "customer came back, of the broken promises", broken.filter(isRepeated), of: broken)
    return signals
  }

  private static let outcomeNames: [PromiseOutcome: (String, String)] = [
    .kept: ("belofte om terug te bellen op tijd nagekomen", "promise to call back kept in time"),
    .late: ("belofte te laat nagekomen", "promise kept too late"),
    .never: ("belofte nooit nagekomen", "promise never kept"),
    .open: ("belofte nog open", "promise still open"),
  ]
}
