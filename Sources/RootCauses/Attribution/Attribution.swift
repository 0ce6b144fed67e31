public import ContactModel
public import Language
public import Questions

/// Which rule traced a question to its process; the first that applies decides.
public enum AttributionRule: String, Sendable, CaseIterable {
  /// A row of the decision file.
  case decision
  /// A field of the export that names the process.
  case field
  /// A term that the user added to the catalogue.
  case userTerm = "user-term"
  /// Likeness to the contacts of the reference corpus, with the catalogue's terms.
  case reference
  /// Terms of the catalogue, widened by the log's own word vectors.
  case catalogueTerms = "catalogue-terms"
  /// Word vectors alone: no term of the catalogue was said often enough.
  case wordVectors = "word-vectors"
  /// A contact's own words name another step than its question's.
  case ownWords = "own-words"
  /// The queue that handles the question handles one process above all.
  case queue
  /// Nothing decided.
  case unknown

  /// Whether it decides for all contacts of a question, whatever their own words say.
  var isOfWholeQuestion: Bool {
    switch self {
    case .decision, .field, .userTerm, .queue: true
    case .reference, .catalogueTerms, .wordVectors, .ownWords, .unknown: false
    }
  }
}

/// The process a question was traced to, and why.
public struct Attribution: Sendable {
  /// Id of the step; nil for unknown.
  public var step: String?
  /// Id of the product; nil when none stands out.
  public var product: String?
  /// Which rule decided the step.
  public var rule: AttributionRule
  /// The words that decided, strongest first, with the number of contacts that have them.
  public var evidence: [(words: String, contacts: Int)]
  /// Score of the step over that of the step and the next best (F16), 0 ... 1.
  public var confidence: Double

  /// Its process; unknown without a step.
  public var process: ProcessID { step.map { .process(step: $0, product: product) } ?? .unknown }

  /// Takes the process that the user decided; without a product its own stays.
  public mutating func decide(_ step: String, product: String?) {
    self.step = step
    self.product = product ?? self.product
    rule = .decision
    confidence = 1
  }

  /// Nothing is known.
  public static let unknown = Attribution(
    step: nil, product: nil, rule: .unknown, evidence: [], confidence: 0)
}

/// The step that one contact was traced to, and why.
public struct ContactAttribution: Sendable {
  /// Id of the step; nil for unknown.
  public let step: String?
  /// The rule of its question, or ``AttributionRule/ownWords`` when it departs from that.
  public let rule: AttributionRule
  /// Its own words for that step, heaviest first; empty when only its question speaks, and where likeness decided.
  public let words: [String]
  /// Probability that the step is right, 0 ... 1; 0 for unknown.
  public var certainty = 0.0
}

extension ContactAttribution {
  /// The step that the user decided.
  public init(decided step: String) {
    self.init(step: step, rule: .decision, words: [], certainty: 1)
  }
}

/// The processes of a month's questions and contacts.
public struct Attributions: Sendable {
  /// The process of each group.
  public let ofGroup: [Attribution]
  /// The step of each contact; a question may split over several.
  public let ofContact: [ContactAttribution]
  /// The sector whose products were used; nil when none.
  public let sector: String?

  /// The processes of groups and contacts.
  public init(ofGroup: [Attribution], ofContact: [ContactAttribution], sector: String?) {
    self.ofGroup = ofGroup
    self.ofContact = ofContact
    self.sector = sector
  }
}

/// What attribution looks at besides the words.
public struct AttributionContext: Sendable {
  /// Category, product or case type of each contact; empty when unknown.
  public let categories: [String]
  /// Queue or group of each contact; empty when unknown.
  public let queues: [String]
  /// Step that the user decided for single contacts, by their place.
  public let decided: [Int: String]

  /// Two columns, one value per contact, and what was decided.
  public init(categories: [String], queues: [String], decided: [Int: String] = [:]) {
    self.categories = categories
    self.queues = queues
    self.decided = decided
  }
}

/// Traces questions to processes by the words of their contacts.
public struct Attributor: Sendable {
  private let catalogue: ProcessCatalogue
  private let threads: Int
  /// Share of the vectors in a step's score; the terms have the rest.
  package var vectorShare = 0.35

  private let model: ReferenceModel?

  /// An attributor for a catalogue.
  /// - Parameter model: what natural contacts say; nil leaves the catalogue's terms alone.
  public init(
    catalogue: ProcessCatalogue, threads: Int, model: ReferenceModel? = ReferenceModel.builtIn
  ) {
    self.catalogue = catalogue
    self.threads = threads
    self.model = model
  }

  /// The attribution of each group.
  /// - Parameters:
  ///   - prepared: the texts of the log.
  ///   - groups: the groups of its contacts.
  ///   - context: category and queue of each contact.
  ///   - sector: the sector whose products are looked for; nil takes the one whose terms the log uses
  ///     most.
  /// - Complexity: linear in the words of the contacts.
  public func attribute(
    _ prepared: PreparedTexts, _ groups: QuestionGroups, context: AttributionContext,
    sector: String?, judgements given: [ReferenceModel.Judgement]? = nil
  ) -> Attributions {
    let stemmed = StemmedTexts(
      prepared.tokens, languages: prepared.languages, threads: threads)
    let steps = TermScores(
      catalogue, .step, sector: nil, prepared: prepared, stemmed: stemmed, groups: groups,
      threads: threads)
    let sector = sector ?? TermScores.usualSector(catalogue, stemmed, threads: threads)
    let products = TermScores(
      catalogue, .product, sector: sector, prepared: prepared, stemmed: stemmed, groups: groups,
      threads: threads)
    let nearness = groups.nearness(of: prepared.terms, to: steps.lexiconTerms(prepared))
    var sizes = [Int](repeating: 0, count: groups.groupCount)
    for group in groups.groupOfContact where group >= 0 { sizes[Int(group)] += 1 }
    let scores = (0..<groups.groupCount).map { group in
      questionScores(group, size: sizes[group], steps, nearness[group])
    }
    // There are no words of processes in other languages than two; a likeness of letters would be taken for one.
    let isSilent = prepared.languages.map {
      prepared.usualLanguage != .other && !$0.hasProcessWords
    }
    var silent = [Int](repeating: 0, count: groups.groupCount)
    for (contact, group) in groups.groupOfContact.enumerated()
    where group >= 0 && isSilent[contact] { silent[Int(group)] += 1 }
    let isForeign = zip(silent, sizes).map { $0 * 2 > $1 }
    var result = (0..<groups.groupCount).map { group -> Attribution in
      guard sizes[group] > 0, !isForeign[group] else { return .unknown }
      var attribution = byWords(
        group, size: sizes[group], steps, scores[group], nearness: nearness[group])
      attribution.product = product(group, size: sizes[group], products)
      return attribution
    }
    let mixture = model.map { model in
      // A direction without a term is a guess that the likeness makes better.
      let termScores = zip(scores, result).map { scores, said in
        said.rule == .wordVectors || said.step == nil ? scores.map { _ in 0 } : scores
      }
      return ReferenceMixture(
        model, given ?? model.judge(prepared.shown, threads: threads), fullness: prepared.fullness,
        groups: groups, termScores: termScores, steps: steps.entries.map(\.id), isSilent: isSilent,
        threads: threads
      ) { steps.scores(ofContact: $0) }
    }
    if let mixture {
      for group in result.indices
      where sizes[group] > 0 && !isForeign[group] && result[group].rule != .userTerm {
        result[group] = mixture.attribution(of: group, terms: result[group])
      }
    }
    applyFields(&result, groups, context.categories, sizes)
    applyQueues(&result, groups, context.queues, sizes)
    var ofContact =
      mixture?.ofContacts(groups.groupOfContact, result)
      ?? ofContacts(groups.groupOfContact, result, scores, steps, isSilent)
    for (contact, step) in context.decided {
      ofContact[contact] = ContactAttribution(
        step: step, rule: .decision, words: [], certainty: 1)
    }
    return Attributions(ofGroup: result, ofContact: ofContact, sector: sector)
  }

  /// The step of each contact: its question's scores plus its own words.
  ///
  /// The own words weigh 0.05 in a large log and up to 1.05 in a small one, where a question's words are
  /// few. A question that a decision, field, user's term or queue traced is not taken apart.
  private func ofContacts(
    _ groupOfContact: [Int32], _ ofGroup: [Attribution], _ scores: [[Double]], _ steps: TermScores,
    _ isSilent: [Bool]
  ) -> [ContactAttribution] {
    let count = groupOfContact.count
    let ownShare = 0.05 + 200 / Double(count + 200)
    return orderedMap(count: count, block: 1_024, threads: threads) { range in
      range.map { contact in
        let group = Int(groupOfContact[contact])
        let question = group >= 0 ? ofGroup[group] : .unknown
        if question.rule.isOfWholeQuestion {
          return ContactAttribution(step: question.step, rule: question.rule, words: [])
        }
        guard !isSilent[contact] else {
          return ContactAttribution(step: nil, rule: .unknown, words: [])
        }
        let own = steps.scores(ofContact: contact)
        let total = own.reduce(0, +)
        var joined =
          question.step == nil
          ? [Double](repeating: 0, count: own.count) : scores[group]
        if total > 0 {
          for step in own.indices { joined[step] += ownShare * own[step] / total }
        }
        guard let best = joined.indices.max(by: { (joined[$0], $1) < (joined[$1], $0) }),
          joined[best] > 0
        else { return ContactAttribution(step: nil, rule: .unknown, words: []) }
        let step = steps.entries[best].id
        return ContactAttribution(
          step: step, rule: step == question.step ? question.rule : .ownWords,
          words: Array(steps.evidence(inContact: contact, entry: best).prefix(4)))
      }
    }
  }

  /// The step of each contact by plain keyword match: the baseline of the accuracy table.
  package func plainKeywordSteps(_ prepared: PreparedTexts) -> [String?] {
    let entries = catalogue.steps
    let (matcher, owners, _) = TermScores.matcher(of: entries)
    let stemmed = StemmedTexts(
      prepared.tokens, languages: prepared.languages, threads: threads)
    let hits = matcher.hits(in: stemmed, threads: threads)
    return hits.map { phrases in
      var counts = [Double](repeating: 0, count: entries.count)
      for phrase in phrases {
        for owner in owners[Int(phrase)] {
          counts[owner] += Double(matcher.length(of: Int(phrase)))
        }
      }
      guard let best = counts.max(), best > 0 else { return nil }
      return counts.firstIndex(of: best).map { entries[$0].id }
    }
  }

  /// The score of each step for a question: its share of the terms said and of the nearness in the word
  /// vectors.
  private func questionScores(
    _ group: Int, size: Int, _ steps: TermScores, _ nearness: [Float]
  ) -> [Double] {
    let terms = steps.scores[group]
    let total = terms.reduce(0, +)
    // Where few contacts say a term, the vectors have more to say.
    let said = Double(steps.contactsWithTerm[group]) / Double(max(1, size))
    let positive = nearness.map { max(0, Double($0)) }
    let nearTotal = positive.reduce(0, +)
    let termShare = (1 - vectorShare) * min(1, said * 2)
    var scores = [Double](repeating: 0, count: terms.count)
    for step in terms.indices {
      if total > 0 { scores[step] += termShare * terms[step] / total }
      if nearTotal > 0 { scores[step] += vectorShare * positive[step] / nearTotal }
    }
    return scores
  }

  /// The step with the highest score.
  private func byWords(
    _ group: Int, size: Int, _ steps: TermScores, _ scores: [Double], nearness: [Float]
  ) -> Attribution {
    let order = scores.indices.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
    guard let best = order.first, scores[best] > 0 else { return .unknown }
    let second = order.count > 1 ? scores[order[1]] : 0
    let evidence = steps.evidence(group, entry: best)
    let top = nearness[best] > 0.25
    // A guess needs words behind it: a term in at least one contact of twelve, or a clear direction.
    guard Double(evidence.reduce(0) { max($0, $1.contacts) }) * 12 >= Double(size) || top else {
      return .unknown
    }
    let rule: AttributionRule =
      steps.userHits(group, entry: best) * 4 >= size
      ? .userTerm : evidence.isEmpty ? .wordVectors : .catalogueTerms
    return Attribution(
      step: steps.entries[best].id, product: nil, rule: rule,
      evidence: Array(evidence.prefix(6)), confidence: scores[best] / (scores[best] + second))
  }

  /// The product whose terms at least a quarter of the contacts say, and more than any other's.
  private func product(_ group: Int, size: Int, _ products: TermScores) -> String? {
    let scores = products.scores[group]
    guard let best = scores.max(), best > 0, let index = scores.firstIndex(of: best),
      let top = products.evidence(group, entry: index).map(\.contacts).max(), top * 4 >= size
    else { return nil }
    return products.entries[index].id
  }

  /// A category that is the name of a step decides when six in ten of the contacts carry it.
  private func applyFields(
    _ result: inout [Attribution], _ groups: QuestionGroups, _ categories: [String], _ sizes: [Int]
  ) {
    var stepOfName: [String: String] = [:]
    for step in catalogue.steps {
      for name in [step.id, step.name.dutch, step.name.english] {
        stepOfName[name.lowercased()] = step.id
      }
    }
    var counts: [[String: Int]] = Array(repeating: [:], count: groups.groupCount)
    for (contact, group) in groups.groupOfContact.enumerated() where group >= 0 {
      guard contact < categories.count, let step = stepOfName[categories[contact].lowercased()]
      else { continue }
      counts[Int(group)][step, default: 0] += 1
    }
    for group in counts.indices {
      guard
        let best = counts[group].largest,
        best.value * 10 >= sizes[group] * 6
      else { continue }
      let product = result[group].product
      result[group] = Attribution(
        step: best.key, product: product, rule: .field,
        evidence: [(best.key, best.value)],
        confidence: Double(best.value) / Double(sizes[group]))
    }
  }

  /// An unknown question goes where its queue's other questions go, when queue and step both agree.
  private func applyQueues(
    _ result: inout [Attribution], _ groups: QuestionGroups, _ queues: [String], _ sizes: [Int]
  ) {
    var stepsOfQueue: [String: [String: Int]] = [:]
    var queuesOfGroup: [[String: Int]] = Array(repeating: [:], count: groups.groupCount)
    for (contact, group) in groups.groupOfContact.enumerated() where group >= 0 {
      guard contact < queues.count, !queues[contact].isEmpty else { continue }
      queuesOfGroup[Int(group)][queues[contact], default: 0] += 1
      if let step = result[Int(group)].step {
        stepsOfQueue[queues[contact], default: [:]][step, default: 0] += 1
      }
    }
    guard stepsOfQueue.count > 1 else { return }
    for group in result.indices where result[group].step == nil && sizes[group] > 0 {
      guard
        let queue = queuesOfGroup[group].largest,
        queue.value * 10 >= sizes[group] * 6, let steps = stepsOfQueue[queue.key],
        let step = steps.largest,
        step.value * 10 >= steps.values.reduce(0, +) * 7
      else { continue }
      result[group].step = step.key
      result[group].rule = .queue
      result[group].evidence = [(queue.key, queue.value)]
      result[group].confidence = 0.5
    }
  }
}
