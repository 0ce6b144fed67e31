import ContactModel
import Desk
import Language
import Questions
import Rework
import RootCauses
import Scoring
import Trends

/// What each contact tells besides its question: cues, repeats, handovers, promises.
struct ContactFacts {
  /// What each customer's text says.
  let reasons: ContactReasons
  /// Cues in the agent's answer.
  let answerCues: [[CueHit]]
  let chains: RepeatChains
  let handovers: [Handovers]
  let promises: [Promise?]
  /// Whether it came outside working hours; nil without a time of day.
  let isAfterHours: [Bool?]
  /// Whether the customer went from a digital channel to the telephone about the same.
  let jumpedChannel: [Bool]
  /// Whether the answer is one that stands below several questions word for word.
  let isStandardAnswer: [Bool]
  /// The contacts as they are counted.
  let scored: [ScoredContact]

  /// - Parameters:
  ///   - questions: what they ask.
  ///   - former: contacts of the months before.
  init(
    _ contacts: [Contact], _ prepared: PreparedTexts, _ questions: MonthQuestions,
    former: [RecentContact], steps: [ContactAttribution], model: ReferenceModel?,
    judgements: [ReferenceModel.Judgement]?, tariffs: Tariffs,
    settings: Settings, threads: Int
  ) {
    let cues = FailureDemand.cues(in: prepared.tokens, threads: threads)
    answerCues = FailureDemand.cues(in: contacts.map(\.answer), threads: threads)
    let groups = questions.groups
    let chains = ContactFacts.chains(
      contacts, prepared, questions, former, steps, cues, settings)
    self.chains = chains
    handovers = ContactFacts.handovers(of: contacts)
    let hours = WorkingHours(opens: settings.opens, closes: settings.closes)
    promises = ContactFacts.promises(
      in: contacts, model?.promises, hours: hours, normDays: settings.promiseDays, threads: threads)
    let judgements = contacts.indices.map { contact in
      prepared.languages[contact].hasProcessWords ? judgements?[contact] : nil
    }
    reasons = ContactReasons(
      texts: prepared.shown, cues: cues, judgements: judgements, steps: steps, model: model)
    // A column of dates alone puts everything at midnight.
    let hasClock = contacts.contains { ($0.time?.seconds ?? 0) % 86_400 != 0 }
    isAfterHours = contacts.map { hasClock ? $0.time.map { !hours.contains($0) } : nil }
    jumpedChannel = contacts.indices.map { later in
      let earlier = chains.repeats[later]
      return earlier >= 0 && ContactFacts.isDigital(contacts[earlier].channel)
        && ContactFacts.isTelephone(contacts[later].channel)
    }
    isStandardAnswer = ContactFacts.standardAnswers(contacts, groups)
    // A single sentence is all cue: what its phrases say counts as well.
    let isOfSentences = prepared.fullness == 0
    scored = ContactFacts.scored(
      contacts,
      evidence: contacts.indices.map { i in
        let comesBack = chains.comesBack(i)
        let bySaying = FailureDemand.evidence(cues[i], isRepeat: comesBack)
        guard let judgement = judgements[i] else { return bySaying }
        let byLikeness = ContactFacts.evidence(judgement.failure, comesBack: comesBack)
        return isOfSentences ? max(byLikeness, bySaying) : byLikeness
      }, chains, handovers, tariffs)
  }

  /// How surely a contact was avoidable by its probability of that.
  private static func evidence(_ failure: Float, comesBack: Bool) -> FailureEvidence {
    comesBack || failure >= FailureBounds.low
      ? .hard : failure >= FailureBounds.high ? .soft : .none
  }

  /// The chains of repeats of each customer.
  private static func chains(
    _ contacts: [Contact], _ prepared: PreparedTexts, _ questions: MonthQuestions,
    _ former: [RecentContact], _ steps: [ContactAttribution], _ cues: [[CueHit]],
    _ settings: Settings
  ) -> RepeatChains {
    var contactsOf: [CustomerKey: Int] = [:]
    for case let customer? in contacts.map(\.customer) { contactsOf[customer, default: 0] += 1 }
    let groups = questions.groups
    // Later than the window another matter is as likely, and accounts ask much.
    func isOfFewWithin(_ before: LocalTime?, _ later: Int) -> Bool {
      guard let before, let after = contacts[later].time,
        after.seconds - before.seconds <= settings.repeatDays * 86_400
      else { return false }
      return (contacts[later].customer.flatMap { contactsOf[$0] } ?? 0) <= fewContacts
    }
    let groupOfID = Dictionary(uniqueKeysWithValues: zip(questions.ids, questions.places.groups))
    return RepeatChains(
      contacts.map { RepeatChains.Candidate(customer: $0.customer, time: $0.time) },
      windowDays: settings.repeatDays,
      former: former.map { RepeatChains.Candidate(customer: $0.customer, time: $0.time) }
    ) { earlier, later in
      isSame(earlier, later, prepared, groups, steps, cues)
        || isOfFewWithin(contacts[earlier].time, later)
          && mayBeSame(groups.groupOfContact[earlier], later, groups)
    } isSameAsFormer: { earlier, later in
      // What a former contact said is not kept: its question and step are.
      let before = former[earlier]
      let group = Int32(groupOfID[before.question] ?? -1)
      if group >= 0, [groups.groupOfContact[later], groups.secondGroup[later]].contains(group) {
        return true
      }
      if let step = steps[later].step, step == before.step { return true }
      if cues[later].contains(where: { $0.cue == .chase || $0.cue == .resubmit }) { return true }
      return isOfFewWithin(before.time, later) && mayBeSame(group, later, groups)
    }
  }

  /// How each contact was passed on. A log has few routes.
  private static func handovers(of contacts: [Contact]) -> [Handovers] {
    var ofRoute: [String: Handovers] = [:]
    return contacts.map { contact in
      let key = "\(contact.transfers ?? -1) \(contact.route)"
      if let known = ofRoute[key] { return known }
      let handovers = Handovers(route: contact.route, transfers: contact.transfers)
      ofRoute[key] = handovers
      return handovers
    }
  }

  /// The promise to call back in each answer, and what became of it.
  private static func promises(
    in contacts: [Contact], _ model: PromiseModel?, hours: WorkingHours, normDays: Int,
    threads: Int
  ) -> [Promise?] {
    let horizon = contacts.flatMap { [$0.time, $0.closed].compactMap { $0 } }.max()
    guard let model, let horizon else { return Array(repeating: nil, count: contacts.count) }
    let reader = PromiseReader(hours: hours, normDays: normDays, horizon: horizon)
    let wordings = orderedMap(count: contacts.count, block: 1_024, threads: threads) { range in
      contacts[range].map { PromiseReader.wording(of: $0.answer) }
    }
    var sent: [String: Int] = [:]
    for wording in wordings where !wording.isEmpty { sent[wording, default: 0] += 1 }
    let times = sent
    return orderedMap(count: contacts.count, block: 1_024, threads: threads) { range in
      range.map { i in
        guard let time = contacts[i].time, !contacts[i].answer.isEmpty else { return nil }
        return reader.promise(
          in: contacts[i].answer, of: time,
          isStandard: times[wordings[i], default: 0] >= standardTimes
        ) { part in
          guard model.probability(in: part) >= PromiseModel.leastProbability else { return nil }
          // Agents' names are not shown.
          return model.words(in: PersonalDataMasker(maskingReferences: true).mask(part).text)
        }
      }
    }
  }

  /// The contacts as they are counted, customers by number.
  private static func scored(
    _ contacts: [Contact], evidence: [FailureEvidence], _ chains: RepeatChains,
    _ handovers: [Handovers], _ tariffs: Tariffs
  ) -> [ScoredContact] {
    var numbers: [CustomerKey: Int32] = [:]
    return contacts.indices.map { i in
      let contact = contacts[i]
      let customer = contact.customer.map { key -> Int32 in
        let number = numbers[key] ?? Int32(numbers.count)
        numbers[key] = number
        return number
      }
      return ScoredContact(
        customer: customer ?? -1, day: contact.time?.day, minutes: contact.handling?.value,
        cost: tariffs.cost(channel: contact.channel, minutes: contact.handling?.value),
        isRepeat: chains.isRepeat(i), isAvoidableLow: evidence[i] == .hard,
        isAvoidableHigh: evidence[i] >= .soft, transfers: handovers[i].transfers)
    }
  }

  /// The share of some contacts whose text or answer shows what a cue shows.
  func share(of members: [Int], showing cue: CueClass) -> Share {
    let showing = members.filter { contact in
      reasons.shows(contact, cue.rawValue) || answerCues[contact].contains { $0.cue == cue }
    }
    return Share(showing.count, of: members.count)
  }

  /// Whether the customer asked it again afterwards.
  func isRepeatedLater(_ contact: Int) -> Bool { chains.repeatedBy[contact] >= 0 }

  /// Contacts whose words are counted for a question, process or sign; more say the same.
  static let mostRead = 100

  /// The words by which contacts of a question belong to its process, with their contacts; at most six.
  func stepWords(of members: [Int]) -> [(words: String, contacts: Int)] {
    var counts: [String: Int] = [:]
    for contact in members.prefix(ContactFacts.mostRead) {
      for word in reasons.signs(contact).stepWords.prefix(3) { counts[word, default: 0] += 1 }
    }
    return counts.largestFirst.prefix(6).map { ($0.key, $0.value) }
  }

  /// The side that some contacts name, with the words.
  func side(of members: [Int]) -> CauseSideJudgement {
    let read = members.filter { reasons.sides[$0] != .unknown }.prefix(ContactFacts.mostRead)
    return CauseSideJudgement(
      members.map { reasons.sides[$0] }, words: read.map { reasons.signs($0).sideWords })
  }

  /// Whether two contacts of one customer are about the same: the same question or step, a chase or a
  /// reference back, or words in common.
  private static func isSame(
    _ earlier: Int, _ later: Int, _ prepared: PreparedTexts, _ groups: QuestionGroups,
    _ steps: [ContactAttribution], _ cues: [[CueHit]]
  ) -> Bool {
    let group = groups.groupOfContact[later]
    let before = groups.groupOfContact[earlier]
    if group >= 0, [before, groups.secondGroup[earlier]].contains(group) { return true }
    if groups.secondGroup[later] >= 0, groups.secondGroup[later] == before { return true }
    if let step = steps[later].step, step == steps[earlier].step { return true }
    if cues[later].contains(where: { $0.cue == .chase || $0.cue == .resubmit }) { return true }
    let (a, b) = (Set(prepared.terms[earlier]), Set(prepared.terms[later]))
    let shared = a.intersection(b).count
    return shared * 8 >= a.count + b.count - shared
  }

  /// Whether a contact does not clearly ask something else than a group that the customer's earlier one was in.
  ///
  /// In our own months seven of eight contacts of a customer within a week are about the same; that holds for
  /// people, not for accounts with many contacts a month.
  private static func mayBeSame(_ before: Int32, _ later: Int, _ groups: QuestionGroups) -> Bool {
    let group = groups.groupOfContact[later]
    if group < 0 || before < 0 { return true }
    if groups.margin[later] < clearMargin || groups.isMixed[Int(group)] { return true }
    return groups.closeness[Int(group)][Int(before)] >= kindredCloseness
  }

  /// An answer that so many contacts have word for word was written for all of them.
  private static let standardTimes = 3
  /// A customer with more contacts in a month is an account for which many ask.
  private static let fewContacts = 6
  /// A contact clearly asks its own question when that is some four hundred times likelier than the next.
  private static let clearMargin: Float = 6
  /// Questions whose mean directions have at least this cosine are ways to ask about the same.
  private static let kindredCloseness: Float = 0.1

  private static func isDigital(_ channel: String) -> Bool {
    let channel = channel.lowercased()
    return ["web", "chat", "portal", "portaal", "app", "bot", "formulier", "form", "self"]
      .contains(where: channel.contains)
  }

  static func isTelephone(_ channel: String) -> Bool {
    let channel = channel.lowercased()
    return ["phone", "tele", "voice", "call", "bel"].contains(where: channel.contains)
  }

  /// Answers that ten contacts of at least two questions have word for word.
  private static func standardAnswers(_ contacts: [Contact], _ groups: QuestionGroups) -> [Bool] {
    var contactsOf: [String: (count: Int, groups: Set<Int32>)] = [:]
    for (contact, group) in zip(contacts, groups.groupOfContact) where !contact.answer.isEmpty {
      contactsOf[contact.answer, default: (0, [])].count += 1
      contactsOf[contact.answer]?.groups.insert(group)
    }
    return contacts.map { contact in
      guard let seen = contactsOf[contact.answer] else { return false }
      return seen.count >= 10 && seen.groups.count >= 2
    }
  }
}
