public import ContactModel
public import Desk
public import Language
public import Questions
import Rework
public import RootCauses
import Scoring
import Trends

/// What the manager set, as the month's result needs it.
public struct DeskTables: Sendable {
  /// The settings.
  public var settings = Settings()
  /// The processes.
  public var catalogue = ProcessCatalogue.standard
  /// What contacts cost.
  public var tariffs = Tariffs()
  /// What was decided.
  public var decisions = Decisions()
  /// What rates are counted over.
  public var volumes = Volumes()
  /// What happened on which day.
  public var events: [Event] = []
  /// Contacts that the user judged.
  public var examples = OwnExamples()

  /// Nothing set.
  public init() {}
}

/// What the reference model says of contacts.
public struct JudgedContacts: Sendable {
  /// The model, taught by own examples; nil leaves terms and cues alone.
  public let model: ReferenceModel?
  /// What it says of each contact, in their order; nil for codes.
  public let judgements: [ReferenceModel.Judgement]?

  /// Judgements of a model.
  public init(model: ReferenceModel?, judgements: [ReferenceModel.Judgement]?) {
    self.model = model
    self.judgements = judgements
  }
}

/// Puts together what the rooms found: contacts, questions, processes, ranks, identity.
public struct MonthAssembly: Sendable {
  let contacts: [Contact]
  let prepared: PreparedTexts
  let groups: QuestionGroups
  let attributions: Attributions
  let judged: JudgedContacts
  let desk: DeskTables
  let threads: Int

  /// Takes what the rooms found.
  /// - Parameters:
  ///   - contacts: in order of time.
  ///   - prepared: their texts.
  ///   - groups: their questions.
  ///   - attributions: the processes of both.
  ///   - judged: what the reference model says of each.
  ///   - desk: what the manager set.
  ///   - threads: largest number of threads.
  public init(
    contacts: [Contact], prepared: PreparedTexts, groups: QuestionGroups,
    attributions: Attributions, judged: JudgedContacts, desk: DeskTables, threads: Int
  ) {
    self.contacts = contacts
    self.prepared = prepared
    self.groups = groups
    self.attributions = attributions
    self.judged = judged
    self.desk = desk
    self.threads = threads
  }

  /// The result of the month.
  public func result(
    month: Month, history: PastMonths?, language: ReportLanguage,
    findings: inout [Finding]
  ) -> MonthResult {
    let facts = ContactFacts(
      contacts, prepared, groups, steps: attributions.ofContact, model: judged.model,
      judgements: judged.judgements,
      tariffs: desk.tariffs, settings: desk.settings, threads: threads)
    let spoken = Set(Set(contacts.map(\.channel)).filter(ContactFacts.isTelephone))
    let descriptions = QuestionDescriber(
      prepared, groups, notes: contacts.map { spoken.contains($0.channel) },
      threads: threads
    ).describe()

    // Groups become questions: largest first, then by label.
    let filled = descriptions.indices.filter { descriptions[$0] != nil }
    let sizes = groups.groupOfContact.reduce(into: [Int](repeating: 0, count: descriptions.count)) {
      if $1 >= 0 { $0[Int($1)] += 1 }
    }
    let order = filled.sorted {
      sizes[$0] != sizes[$1]
        ? sizes[$0] > sizes[$1]
        : (descriptions[$0]?.label ?? "") < (descriptions[$1]?.label ?? "")
    }
    var questionOfGroup = [Int32](repeating: -1, count: descriptions.count)
    for (place, group) in order.enumerated() { questionOfGroup[group] = Int32(place) }
    func place(of group: Int32) -> Int32 { group >= 0 ? questionOfGroup[Int(group)] : -1 }
    let questionOfContact = groups.groupOfContact.map(place(of:))
    let secondOfContact = groups.secondGroup.map(place(of:))
    let (counted, countedIn) = MonthAssembly.counted(
      facts.scored, questionOfContact, secondOfContact)
    let figures = Tally.figures(
      of: counted, by: countedIn, groupCount: order.count, total: contacts.count)
    var members: [[Int]] = Array(repeating: [], count: order.count)
    for contact in contacts.indices {
      for question in [questionOfContact[contact], secondOfContact[contact]] where question >= 0 {
        members[Int(question)].append(contact)
      }
    }
    let ids = QuestionIdentity.ids(
      known: knownIDs(order, descriptions, history), contacts: figures.map(\.contacts),
      lastIssued: history?.lastIssued ?? 0)

    let nearest = judged.model.map { NearestExamples($0, log: prepared.shown) }
    var questions: [QuestionResult] = []
    for (place, group) in order.enumerated() {
      guard let description = descriptions[group] else { continue }
      questions.append(
        question(
          group, description, attributions.ofGroup[group], figures[place],
          members: members[place], facts: facts, nearest: nearest, id: ids[place],
          history: history))
    }
    if prepared.languages.first != .code {
      QuestionLabels.name(
        &questions, topics: order.map { descriptions[$0]?.topic ?? [] }, language,
        isCommon: { judged.model?.isCommon($0) ?? true })
    }
    findKin(&questions, history)
    apply(desk.decisions, to: &questions, &findings)
    let evidence = CauseEvidence(
      contacts, texts: prepared.shown, isAfterHours: facts.isAfterHours, questionOfContact,
      events: desk.events, eventDays: desk.settings.eventDays, questionCount: questions.count)
    for (index, findings) in evidence.ofQuestion.enumerated() {
      questions[index].causes = findings
    }
    let assembly = ProcessAssembly(
      contacts: contacts, facts: facts, steps: attributions.ofContact, questions: questions,
      questionOfContact: questionOfContact, secondOfContact: secondOfContact,
      triggers: evidence.triggerOfContact, catalogue: desk.catalogue, volumes: desk.volumes,
      settings: desk.settings, month: month)
    let processes = assembly.processes(history)
    for (index, other) in assembly.otherProcesses().enumerated() {
      questions[index].otherStep = other
    }
    let present = Set(questions.map(\.id))
    return MonthResult(
      month: month, language: language, contacts: contacts,
      ofContact: contactResults(
        questionOfContact, secondOfContact, questionOfGroup, descriptions, facts, assembly,
        evidence.triggerOfContact),
      reasons: facts.reasons,
      shown: prepared.shown,
      questions: questions, pairs: pairs(order, descriptions), processes: processes.ranked,
      unit: processes.unit,
      signals: assembly.signals(processes.ranked),
      codes: CodeAudit(
        codes: contacts.map(\.category), questions: questionOfContact, count: questions.count),
      exposure: desk.volumes.exposure(month), findings: [], files: [],
      ledger: Ledger(
        grouped: questionOfContact.filter { $0 >= 0 }.count,
        ungrouped: questionOfContact.filter { $0 < 0 }.count),
      setAside: [], stepNames: desk.catalogue.steps.map { ($0.id, $0.name) }, sector: nil,
      gone: (history?.previous ?? []).filter { !present.contains($0.id) }.map { old in
        (old, old.mostLike(questions.map(\.stored)) ?? "")
      },
      masked: prepared.masked.map { ($0.key.rawValue, $0.value) }.sorted { $0.0 < $1.0 },
      tariffs: desk.tariffs.all, settings: desk.settings)
  }

  /// Every pair of questions with the words that keep them apart, in the order of the questions.
  private func pairs(
    _ groupOfQuestion: [Int], _ descriptions: [QuestionDescription?]
  ) -> [QuestionPair] {
    let contrast = QuestionContrast(descriptions, groups, lexicon: prepared.lexicon)
    return groupOfQuestion.indices.flatMap { first in
      ((first + 1)..<max(first + 1, groupOfQuestion.count)).map { second in
        let (a, b) = (groupOfQuestion[first], groupOfQuestion[second])
        return QuestionPair(
          first: first, second: second, closeness: Double(groups.closeness[a][b]),
          wordsOfFirst: contrast.words(of: a, against: b),
          wordsOfSecond: contrast.words(of: b, against: a))
      }
    }
  }

  /// The id that each question had before: of an earlier month, or of an earlier run of this one by the words
  /// most alike.
  private func knownIDs(
    _ order: [Int], _ descriptions: [QuestionDescription?], _ history: PastMonths?
  ) -> [String?] {
    var ids = order.map { groups.knownIDs[$0] }
    guard let history, !history.own.isEmpty else { return ids }
    var pairs: [(likeness: Double, place: Int, id: String)] = []
    for (place, group) in order.enumerated() where ids[place] == nil {
      guard let words = descriptions[group]?.memory.words else { continue }
      let new = StoredQuestion(
        id: "", label: "", contacts: 0, step: "",
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

  /// The contacts with what each counts in: a contact with two of them stands twice, with half its time
  /// and cost.
  static func counted(
    _ scored: [ScoredContact], _ first: [Int32], _ second: [Int32]
  ) -> ([ScoredContact], [Int32]) {
    var contacts = scored
    var places = first
    for contact in scored.indices where second[contact] >= 0 && second[contact] != first[contact] {
      contacts[contact].part = 0.5
      contacts.append(contacts[contact])
      places.append(second[contact])
    }
    return (contacts, places)
  }

  private func question(
    _ group: Int, _ description: QuestionDescription, _ attribution: Attribution,
    _ figures: Figures, members: [Int], facts: ContactFacts, nearest: NearestExamples?, id: String,
    history: PastMonths?
  ) -> QuestionResult {
    let before = history?.previous.first { $0.id == id }
    var attribution = attribution
    let ofStep = members.filter { attributions.ofContact[$0].step == attribution.step }
    if attribution.rule == .reference {
      attribution.evidence = facts.stepWords(of: ofStep)
    }
    let resembles = attribution.step.flatMap { step in
      nearest?.nearest(to: ofStep.lazy.map { prepared.shown[$0] }, step: step)
    }
    let knowsCustomers = contacts.contains { $0.customer != nil }
    let knowsDays = contacts.contains { $0.time != nil }
    let isRepeated =
      figures.contacts >= desk.settings.leastContacts
      && (!knowsCustomers || figures.customers >= desk.settings.leastCustomers)
      && (!knowsDays || figures.days >= desk.settings.leastDays)
    return QuestionResult(
      id: id, label: description.label, sentence: description.label, terms: description.terms,
      examples: description.examples.map { prepared.shown[$0] },
      variants: description.variants.map { "\($0.label) (\($0.contacts))" },
      isMixed: groups.isMixed[group], stability: groups.stability[group], figures: figures,
      attribution: attribution, resembles: resembles,
      side: facts.side(of: members),
      urgent: facts.share(of: members, showing: .urgent),
      mandate: facts.share(of: members, showing: .mandate), isRepeated: isRepeated,
      change: QuestionChange(
        now: figures.contacts, before: before?.contacts ?? 0, totalNow: contacts.count,
        totalBefore: history?.previousContacts ?? 0),
      previous: (history?.previousContacts ?? 0) > 0 ? before?.contacts ?? 0 : nil,
      monthsInARow: 1 + (history?.inARow[id] ?? 0), memory: description.memory)
  }

  /// Tells which new questions split off from one of the month before.
  private func findKin(_ questions: inout [QuestionResult], _ history: PastMonths?) {
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

  /// Replays the user's decisions and reports those that no longer match.
  private func apply(
    _ decisions: Decisions, to questions: inout [QuestionResult], _ findings: inout [Finding]
  ) {
    for index in questions.indices {
      let id = questions[index].id
      if let name = decisions.names[id] { questions[index].label = name }
      if let process = decisions.process[id] {
        questions[index].attribution.step = process.step
        if let product = process.product { questions[index].attribution.product = product }
        questions[index].attribution.rule = .decision
        questions[index].attribution.confidence = 1
      }
      if decisions.ignored.contains(id) {
        questions[index].isRepeated = false
        questions[index].isIgnored = true
      }
    }
    let ids = Set(questions.map(\.id))
    for (id, line) in decisions.places.sorted(by: { $0.key < $1.key }) where !ids.contains(id) {
      let place = Place(file: "decisions.csv", line: line)
      if decisions.mayBeOfContact(id), contacts.contains(where: { $0.id.uppercased() == id }) {
        guard decisions.process[id]?.product != nil else { continue }
        findings.append(
          Finding(
            "decision.product-unused", .noted, at: place,
            dutch: "contact \(id) krijgt de processtap; het product komt van zijn vraag",
            english: "contact \(id) gets the process step; the product is that of its question",
            isTold: true))
      } else {
        findings.append(
          Finding(
            "decision.unmatched", .noted, at: place,
            dutch: "vraag \(id) komt deze maand niet voor; besluit niet toegepast",
            english: "question \(id) does not occur this month; decision not applied",
            isTold: true))
      }
    }
  }

  private func contactResults(
    _ questionOfContact: [Int32], _ secondOfContact: [Int32], _ questionOfGroup: [Int32],
    _ descriptions: [QuestionDescription?], _ facts: ContactFacts, _ assembly: ProcessAssembly,
    _ triggers: [String]
  ) -> [ContactResult] {
    orderedMap(count: contacts.count, block: 1_024, threads: threads) { range in
      range.map { i in
        let reasons = groups.reasons(for: prepared.terms[i], in: groups.groupOfContact[i])
        return ContactResult(
          question: Int(questionOfContact[i]), second: Int(secondOfContact[i]),
          example: groups.groupOfContact[i] >= 0
            ? descriptions[Int(groups.groupOfContact[i])]?.nearestExample[i] : nil,
          reasons: Array(reasons.prefix { $0.weight > 0 }.prefix(5)),
          next: groups.runnerUp[i] >= 0 ? Int(questionOfGroup[Int(groups.runnerUp[i])]) : -1,
          margin: min(99, Double(groups.margin[i])), process: assembly.processOfContact[i],
          rule: assembly.rule(ofContact: i),
          certainty: attributions.ofContact[i].certainty,
          avoidable: facts.reasons.failure(i).map(Double.init),
          side: facts.reasons.sides[i],
          repeats: facts.chains.returns[i] >= 0 ? contacts[facts.chains.returns[i]].id : "",
          promise: facts.promises[i], handovers: facts.handovers[i], trigger: triggers[i])
      }
    }
  }
}
