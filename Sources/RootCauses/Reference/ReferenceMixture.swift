import ContactModel
import Language
import Questions

/// The steps of contacts and questions by three voices: the contact's likeness to the reference corpus, the mean of that
/// over its question, and the catalogue's terms in question and contact.
///
/// Each voice is a share per step; their weighted mean is one too, and is the certainty.
struct ReferenceMixture {
  /// How much each voice counts, and the share from which on a step is said.
  struct Weights {
    let contact: Double
    let question: Double
    let terms: Double
    let least: Double

    /// The weights for a log of this ``PreparedTexts/fullness``: single sentences hold too little for a likeness, and the
    /// catalogue's terms are made for them.
    init(fullness: Double) {
      func between(_ short: Double, _ long: Double) -> Double { short + (long - short) * fullness }
      contact = between(0.12, 0.5)
      question = between(0.18, 0.4)
      terms = between(0.7, 0.1)
      least = between(0.2, 0.28)
    }
  }

  let weights: Weights
  private let steps: [String]
  /// The shares of each contact.
  private let shares: [[Float]]
  /// Mean shares of each group.
  private let ofGroup: [[Float]]
  private let members: [[Int]]
  private let threads: Int

  init(
    _ model: ReferenceModel, _ judged: [ReferenceModel.Judgement], fullness: Double,
    groups: QuestionGroups,
    termScores: [[Double]], steps: [String], isSilent: [Bool], threads: Int,
    ownTerms: @escaping @Sendable (Int) -> [Double]
  ) {
    self.steps = steps
    self.threads = threads
    let place = steps.map { model.steps.firstIndex(of: $0) }
    let known = judged.map { judgement -> [Float] in
      let own = place.map { $0.map { judgement.steps[$0] } ?? 0 }
      let total = own.reduce(0, +)
      return total > 0 ? own.map { $0 / total } : own
    }
    var members: [[Int]] = Array(repeating: [], count: groups.groupCount)
    for (contact, group) in groups.groupOfContact.enumerated() where group >= 0 {
      members[Int(group)].append(contact)
    }
    self.members = members
    let means = members.map { contacts -> [Float] in
      var sum = [Float](repeating: 0, count: steps.count)
      for contact in contacts { for step in sum.indices { sum[step] += known[contact][step] } }
      return contacts.isEmpty ? sum : sum.map { $0 / Float(contacts.count) }
    }
    let w = Weights(fullness: fullness)
    weights = w
    let groupOfContact = groups.groupOfContact
    @Sendable func share(_ scores: [Double]) -> [Double] {
      let total = scores.reduce(0, +)
      return total > 0 ? scores.map { $0 / total } : scores
    }
    let questionTerms = termScores.map(share)
    let count = steps.count
    shares = orderedMap(count: judged.count, block: 512, threads: threads) { range in
      range.map { contact in
        guard !isSilent[contact] else { return [Float](repeating: 0, count: count) }
        let group = Int(groupOfContact[contact])
        let own = share(ownTerms(contact))
        let hasOwn = own.contains { $0 > 0 }
        var sum = [Float](repeating: 0, count: count)
        let hasTerms = hasOwn || group >= 0 && questionTerms[group].contains { $0 > 0 }
        // Where no term is said, half of the terms' weight speaks for no step.
        var total = hasTerms ? 0 : Float(w.terms / 2)
        for step in sum.indices {
          var value = w.contact * Double(known[contact][step])
          if group >= 0 { value += w.question * Double(means[group][step]) }
          let terms = group >= 0 ? questionTerms[group][step] : 0
          value += w.terms * (hasOwn ? 0.5 * (terms + own[step]) : terms)
          sum[step] = Float(value)
          total += sum[step]
        }
        return total > 0 ? sum.map { $0 / total } : sum
      }
    }
    let ready = shares
    ofGroup = members.map { contacts in
      var sum = [Float](repeating: 0, count: count)
      for contact in contacts { for step in sum.indices { sum[step] += ready[contact][step] } }
      return contacts.isEmpty ? sum : sum.map { $0 / Float(contacts.count) }
    }
  }

  /// The step of a question: the likeliest of its contacts on the mean.
  func attribution(of group: Int, terms: Attribution) -> Attribution {
    let shares = ofGroup[group]
    guard let best = shares.indices.max(by: { (shares[$0], $1) < (shares[$1], $0) }),
      Double(shares[best]) >= weights.least
    else {
      var unknown = Attribution.unknown
      unknown.product = terms.product
      return unknown
    }
    return Attribution(
      step: steps[best], product: terms.product, rule: .reference, evidence: [],
      confidence: Double(shares[best]))
  }

  private func best(of contact: Int) -> Int? {
    let shares = shares[contact]
    return shares.indices.max { (shares[$0], $1) < (shares[$1], $0) }
  }

  /// The step of each contact; the words for it are told when it is shown.
  func ofContacts(
    _ groupOfContact: [Int32], _ ofGroup: [Attribution]
  ) -> [ContactAttribution] {
    orderedMap(count: shares.count, block: 256, threads: threads) { [self] range in
      range.map { contact in
        let group = Int(groupOfContact[contact])
        let question = group >= 0 ? ofGroup[group] : .unknown
        if question.rule.isOfWholeQuestion {
          return ContactAttribution(
            step: question.step, rule: question.rule, words: [], certainty: question.confidence)
        }
        guard let best = best(of: contact), Double(shares[contact][best]) >= weights.least else {
          return ContactAttribution(step: nil, rule: .unknown, words: [])
        }
        let step = steps[best]
        return ContactAttribution(
          step: step, rule: step == question.step ? .reference : .ownWords,
          words: [], certainty: Double(shares[contact][best]))
      }
    }
  }
}
