public import ContactModel
import Desk
public import Language
import Questions
public import RootCauses
import Scoring
import Trends
import Exports
import Rework

/// Puts together what the rooms found: contacts, questions, processes, ranks, identity.
public struct MonthAssembly: Sendable {
  private let contacts: [Contact]
  private let prepared: PreparedTexts
  private let found: MonthQuestions
  private let attributions: Attributions
  private let judged: JudgedContacts
  private let desk: DeskTables
  private let threads: Int

  /// Takes what the rooms found.
  /// - Parameters:
  ///   - contacts: in order of time.
  ///   - prepared: their texts.
  ///   - questions: what they ask.
  ///   - attributions: the processes of both.
  ///   - judged: what the reference model says of each.
  ///   - desk: what the manager set.
  ///   - threads: largest number of threads.
  public init(
    contacts: [Contact], prepared: PreparedTexts, questions: MonthQuestions,
    attributions: Attributions, judged: JudgedContacts, desk: DeskTables, threads: Int
  ) {
    self.contacts = contacts
    self.prepared = prepared
    found = questions
    self.attributions = attributions
    self.judged = judged
    self.desk = desk
    self.threads = threads
  }

  /// The result of the month.
  /// - Parameters:
  ///   - records: what became of the records before.
  ///   - history: the months before; nil without a workspace.
  public func result(of records: MonthRecords, history: PastMonths?) -> MonthResult {
    let (descriptions, places, ids) = (found.descriptions, found.places, found.ids)
    let recognition = QuestionRecognition(history)
    let decided = DecidedMonth(desk.decisions, found, history)
    let attributions = decided.deciding(attributions)
    let facts = ContactFacts(
      contacts, prepared, found, former: history?.recent ?? [],
      steps: attributions.ofContact, model: judged.model,
      judgements: judged.judgements, tariffs: desk.tariffs, settings: desk.settings,
      threads: threads)
    let evidence = CauseEvidence(
      contacts, texts: prepared.shown, isAfterHours: facts.isAfterHours, places.ofContact,
      events: desk.events, eventDays: desk.settings.eventDays, questionCount: ids.count)
    let workload = self.workload(of: records.month)
    var trends = history.map { MonthTrends($0, records.month, workload) }
    trends?.add(.all, ["": contacts.count])
    var questions = questions(
      ids, places, descriptions, attributions, facts, evidence, history, recognition, &trends,
      records.language)
    recognition.findKin(&questions)
    decided.apply(to: &questions)
    let assembly = ProcessAssembly(
      contacts: contacts, facts: facts, steps: attributions.ofContact, questions: questions,
      places: places, triggers: evidence.triggerOfContact, desk: desk, month: records.month)
    let processes = assembly.processes(history, &trends)
    let parts = parts(facts.scored)
    for kind in StoredPart.Kind.allCases {
      trends?.add(
        RecordedCounts.Kind(kind),
        Dictionary(
          uniqueKeysWithValues: parts.filter { $0.kind == kind }.map { ($0.name, $0.contacts) }))
    }
    let effects = trends.map { trends in
      EffectLedger(desk.decisions, trends, questions, processes.ranked) { id in
        assembly.name(of: id)
          ?? history?.known.first { $0.id == id }.map {
            BilingualText(dutch: $0.label, english: $0.label)
          }
      }
    }
    for (index, other) in assembly.otherProcesses().enumerated() {
      questions[index].otherStep = other
    }
    let findings =
      records.findings
      + decided.findings(
        contacts, processes: assembly.allIDs(before: self.attributions),
        names: Dictionary(
          questions.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first }))
      + DeskFindings(desk, month: records.month).all(contacts)
      + incompleteFindings(records.month, workload) + rankFindings(processes.ranked)
      + (effects?.findings ?? [])
    return MonthResult(
      month: records.month, language: records.language, contacts: contacts,
      ofContact: contactResults(places, descriptions, facts, assembly, evidence.triggerOfContact),
      threads: threads, reasons: facts.reasons, shown: prepared.shown, questions: questions,
      pairs: pairs(places, descriptions), processes: processes.ranked, unit: processes.unit,
      signals: assembly.signals(processes.ranked), parts: parts, trends: trends,
      effects: effects?.effects ?? [], decisions: desk.decisions,
      codes: CodeAudit(
        codes: contacts.map(\.category), questions: places.ofContact, count: questions.count),
      exposure: desk.volumes.exposure(records.month), workload: workload,
      findings: findings.sorted(by: Finding.inOrder), files: records.files,
      ledger: ledger(of: records, places), setAside: records.setAside,
      judged: Set(desk.examples.all.map(\.text)),
      stepNames: desk.catalogue.steps.map { ($0.id, $0.name) }, sector: attributions.sector,
      gone: recognition.gone(from: questions),
      masked: prepared.masked.map { ($0.key.rawValue, $0.value) }.sorted { $0.0 < $1.0 },
      tariffs: desk.tariffs.all, settings: desk.settings)
  }

  private var groups: QuestionGroups { found.groups }

  /// What the month's contacts are counted over.
  private func workload(of month: Month) -> Exposure {
    let range = month.start.day..<month.next.start.day
    let days = contacts.compactMap { $0.time?.day }.filter(range.contains)
    return Exposure(
      volume: desk.volumes.exposure(month)?.count,
      workingDays: Exposure.workingDays(
        from: days.min() ?? range.lowerBound, to: days.max() ?? range.upperBound - 1))
  }

  /// Where every record went.
  private func ledger(of records: MonthRecords, _ places: QuestionPlaces) -> Ledger {
    Ledger(
      read: records.files.reduce(0) { $0 + $1.records },
      grouped: places.ofContact.count { $0 >= 0 }, ungrouped: places.ofContact.count { $0 < 0 },
      setAside: records.setAside.count,
      refused: records.files.reduce(0) { $0 + $1.refused })
  }

  /// The figures of each channel and each group.
  private func parts(_ scored: [ScoredContact]) -> [StoredPart] {
    let columns: [(StoredPart.Kind, [String])] = [
      (.channel, contacts.map(\.channel)), (.group, contacts.map(\.group)),
    ]
    return columns.flatMap { kind, values in
      let names = Set(values).subtracting([""]).sorted()
      let number = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })
      let figures = Tally.figures(
        of: scored, by: values.map { number[$0] ?? -1 }, groupCount: names.count,
        total: contacts.count)
      return zip(names, figures).map { name, figures in
        StoredPart(kind: kind, name: name, contacts: figures.contacts, figures: figures.stored)
      }
    }
  }

  /// Tells that the contacts do not reach the end of the month.
  private func incompleteFindings(_ month: Month, _ workload: Exposure) -> [Finding] {
    let whole = month.start.day..<month.next.start.day
    let days = contacts.compactMap { $0.time?.day }.filter(whole.contains)
    guard let first = days.min(), let last = days.max() else { return [] }
    let all = Exposure.workingDays(of: month)
    guard workload.isIncomplete(in: month) else { return [] }
    return [
      Finding(
        MonthFinding.incompleteMonth, at: Place(file: "*"),
        [
          "first": FindingValue(LocalTime(seconds: first * 86_400).dayText),
          "last": FindingValue(LocalTime(seconds: last * 86_400).dayText),
          "days": FindingValue(workload.workingDays), "all": FindingValue(all),
        ])
    ]
  }

  private func rankFindings(_ processes: [ProcessResult]) -> [Finding] {
    guard !processes.contains(where: { $0.ranked?.rank != nil }) else { return [] }
    return [Finding(MonthFinding.nothingAvoidable, at: Place(file: "*"))]
  }

  // MARK: questions

  /// The questions with everything but their kin, what was decided of their names, and where their contacts went.
  private func questions(
    _ ids: [String], _ places: QuestionPlaces, _ descriptions: [QuestionDescription?],
    _ attributions: Attributions, _ facts: ContactFacts, _ evidence: CauseEvidence,
    _ history: PastMonths?, _ recognition: QuestionRecognition, _ trends: inout MonthTrends?,
    _ language: ReportLanguage
  ) -> [QuestionResult] {
    let (counted, countedIn) = ScoredContact.counted(
      facts.scored, places.ofContact, places.second)
    let figures = Tally.figures(
      of: counted, by: countedIn, groupCount: ids.count, total: contacts.count)
    let nearest = judged.model.map { NearestExamples($0, log: prepared.shown) }
    trends?.add(
      .question, Dictionary(uniqueKeysWithValues: zip(ids, figures.map(\.contacts))))
    let charts = trends?.charts[.question] ?? [:]
    var questions: [QuestionResult] = []
    for (place, group) in places.groups.enumerated() {
      guard let description = descriptions[group] else { continue }
      let members = places.members[place]
      var attribution = attributions.ofGroup[group]
      let ofStep = members.filter { attributions.ofContact[$0].step == attribution.step }
      if attribution.rule == .reference { attribution.evidence = facts.stepWords(of: ofStep) }
      let people = figures[place].knownCustomers ?? figures[place].contacts
      let isQuoted = people >= desk.settings.leastShown
      questions.append(
        QuestionResult(
          id: ids[place], label: isQuoted ? description.label : ids[place],
          sentence: isQuoted ? description.label : "", terms: description.terms,
          examples: isQuoted ? description.examples.map { prepared.shown[$0] } : [],
          variants: isQuoted
            ? description.variants.map { "\($0.label) (\($0.contacts))" } : [],
          isMixed: groups.isMixed[group], stability: groups.stability[group],
          figures: figures[place], attribution: attribution,
          resembles: attribution.step.flatMap { step in
            nearest?.nearest(to: ofStep.lazy.map { prepared.shown[$0] }, step: step)
          },
          side: facts.side(of: members), urgent: facts.share(of: members, showing: .urgent),
          mandate: facts.share(of: members, showing: .mandate), causes: evidence.ofQuestion[place],
          isRepeated: isRepeated(figures[place]),
          change: recognition.change(of: ids[place], charts[ids[place]]),
          chart: charts[ids[place]],
          previous: history?.previousOf(question: ids[place]),
          monthsInARow: 1 + (history?.inARow[ids[place]] ?? 0), memory: description.memory,
          meaning: recognition.meaning(description.meaning, of: ids[place])))
    }
    if prepared.languages.first != .code {
      QuestionLabels.name(
        &questions, topics: places.groups.map { descriptions[$0]?.topic ?? [] }, language,
        isCommon: { judged.model?.isCommon($0) ?? true })
    }
    return questions
  }

  /// Whether figures pass the recurrence test (F1).
  private func isRepeated(_ figures: Figures) -> Bool {
    let knowsCustomers = contacts.contains { $0.customer != nil }
    let knowsDays = contacts.contains { $0.time != nil }
    return figures.contacts >= desk.settings.leastContacts
      && (!knowsCustomers || figures.customers >= desk.settings.leastCustomers)
      && (!knowsDays || figures.days >= desk.settings.leastDays)
  }

  /// Every pair of questions with the words that keep them apart, in the order of the questions.
  private func pairs(
    _ places: QuestionPlaces, _ descriptions: [QuestionDescription?]
  ) -> [QuestionPair] {
    let contrast = QuestionContrast(descriptions, groups, lexicon: prepared.lexicon)
    return places.groups.indices.flatMap { first in
      ((first + 1)..<max(first + 1, places.groups.count)).map { second in
        let (a, b) = (places.groups[first], places.groups[second])
        return QuestionPair(
          first: first, second: second, closeness: Double(groups.closeness[a][b]),
          wordsOfFirst: contrast.words(of: a, against: b),
          wordsOfSecond: contrast.words(of: b, against: a))
      }
    }
  }

  // MARK: contacts

  /// A place of which -1 is none.
  private static func index(_ question: Int32) -> Int? { question >= 0 ? Int(question) : nil }

  /// The id of the contact that a contact comes back to; of a former month's only the month is known.
  private func repeated(by contact: Int, _ chains: RepeatChains) -> String {
    if chains.returns[contact] >= 0 { return contacts[chains.returns[contact]].id }
    guard chains.returnsToFormer[contact] >= 0, let gap = chains.gaps[contact],
      let time = contacts[contact].time
    else { return "" }
    return LocalTime(seconds: time.seconds - gap).month.text
  }

  private func contactResults(
    _ places: QuestionPlaces, _ descriptions: [QuestionDescription?], _ facts: ContactFacts,
    _ assembly: ProcessAssembly, _ triggers: [String]
  ) -> [ContactResult] {
    orderedMap(count: contacts.count, block: 1_024, threads: threads) { range in
      range.map { i in
        let group = groups.groupOfContact[i]
        let reasons = groups.reasons(for: prepared.terms[i], in: group)
        return ContactResult(
          question: MonthAssembly.index(places.ofContact[i]),
          second: MonthAssembly.index(places.second[i]),
          example: group >= 0 ? descriptions[Int(group)]?.nearestExample[i] : nil,
          reasons: Array(reasons.prefix { $0.weight > 0 }.prefix(5)),
          next: groups.runnerUp[i] >= 0
            ? MonthAssembly.index(places.ofGroup[Int(groups.runnerUp[i])]) : nil,
          margin: min(99, Double(groups.margin[i])), process: assembly.processOfContact[i],
          rule: assembly.rule(ofContact: i), certainty: assembly.certainty(ofContact: i),
          avoidable: facts.reasons.failure(i).map(Double.init), side: facts.reasons.sides[i],
          repeats: repeated(by: i, facts.chains),
          promise: facts.promises[i], handovers: facts.handovers[i], trigger: triggers[i])
      }
    }
  }
}
