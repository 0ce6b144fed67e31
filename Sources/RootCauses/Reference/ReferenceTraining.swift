import ContactModel
import Language

/// Learns the reference model: one linear classifier for each output.
///
/// Dual coordinate descent for the squared hinge loss (Hsieh, Chang, Lin, Keerthi & Sundararajan 2008), then a slope and
/// an offset for each output by the contacts of organisations that were left out (Platt 1999; one slope for all steps,
/// Guo et al. 2017). The order of the contacts is drawn with a fixed seed, so that the same corpus gives the same bytes.
public struct ReferenceTraining: Sendable {
  /// Contacts that a feature must occur in.
  public var leastContacts = 5
  /// Answers that a feature of the promises must occur in.
  public var leastAnswers = 2
  /// Weight of a mistake.
  public var cost: Float = 0.3
  /// Contacts that a signal must be shown by.
  public var leastSignals = 60
  /// How much heavier a signal that is missed weighs than one that is told wrongly: each is rare.
  private static let missedSignal: Float = 3
  private static let sweeps = 14
  private let threads: Int
  private let contacts: [ReferenceContact]
  /// The masked texts.
  private let shown: [String]
  private let features: [TextFeatures]
  /// The features of the answers; nil where there is none.
  private let answers: [TextFeatures?]
  private let examples: [SignExample]
  private let featuresOfExamples: [TextFeatures]

  /// Cuts the contacts, and examples of single signs, into features.
  public init(_ contacts: [ReferenceContact], signs examples: [SignExample] = [], threads: Int) {
    self.contacts = contacts
    self.examples = examples
    self.threads = threads
    let shown = TextPreparation(threads: threads).prepare(contacts.map(\.text)).shown
    self.shown = shown
    features = orderedMap(count: shown.count, block: 128, threads: threads) { range in
      range.map { TextFeatures(shown[$0]) }
    }
    answers = orderedMap(count: contacts.count, block: 128, threads: threads) { range in
      contacts[range].map { $0.answer.isEmpty ? nil : TextFeatures($0.answer) }
    }
    featuresOfExamples = orderedMap(count: examples.count, block: 128, threads: threads) { range in
      examples[range].map { TextFeatures($0.text) }
    }
  }

  /// The model of all contacts but those left out.
  /// - Parameters:
  ///   - isLeftOut: the contacts that play no part.
  ///   - calibration: slopes and offsets to use; nil learns them, which takes five times as long.
  public func model(
    leavingOut isLeftOut: (ReferenceContact) -> Bool = { _ in false },
    calibration: ReferenceCalibration? = nil
  ) -> ReferenceModel {
    let used = contacts.indices.filter { !isLeftOut(contacts[$0]) }
    let raw = uncalibrated(used)
    return raw.with(
      calibration ?? self.calibration(used, steps: raw.steps, signals: raw.signals),
      examples: examples(used, raw))
  }

  /// What a model says that played no part in the contact.
  public struct LeftOut: Sendable {
    /// Of the text.
    public let judgement: ReferenceModel.Judgement
    /// The probability that the answer promises; nil without an answer.
    public let promise: Float?
  }

  /// What the model without an organisation says of its contacts, for each; in the order of the contacts.
  public func judgements(
    of group: (ReferenceContact) -> String, calibration: ReferenceCalibration
  ) -> [LeftOut?] {
    var result = [LeftOut?](repeating: nil, count: contacts.count)
    for name in Set(contacts.map(group)).sorted() {
      let model = self.model(leavingOut: { group($0) == name }, calibration: calibration)
      for i in contacts.indices where group(contacts[i]) == name {
        result[i] = LeftOut(
          judgement: model.judge(features[i]),
          promise: answers[i].map { model.promises.probability(of: $0) })
      }
    }
    return result
  }

  /// Shares of right steps when organisations that played no part teach some of their own contacts; every third
  /// organisation takes its turn.
  ///
  /// A third of the contacts of each, drawn once, is judged; what is taught comes from the others.
  /// - Parameters:
  ///   - counts: how many contacts are taught.
  ///   - orders: ways to choose what is taught: the places of the others in order, by what is said of them.
  /// - Returns: for each way the shares by count.
  public func teachingCurve(
    _ counts: [Int], calibration: ReferenceCalibration,
    orders: [([ReferenceModel.Judgement]) -> [Int]]
  ) -> [[Double]] {
    let names = organisations(every: 3)
    var sums = orders.map { _ in [Double](repeating: 0, count: counts.count) }
    for name in names {
      let base = model(leavingOut: { $0.organisation == name }, calibration: calibration)
      var own = contacts.indices.filter { contacts[$0].organisation == name }
      own.shuffle(seed: 1)
      let judged = Array(own.prefix(own.count / 3))
      let others = Array(own.dropFirst(own.count / 3))
      let said = others.map { base.judge(features[$0]) }
      for (way, choose) in orders.enumerated() {
        let order = choose(said).map { others[$0] }
        for (place, count) in counts.enumerated() {
          let model = base.taught(
            by: order.prefix(count).map { OwnExample(text: shown[$0], step: contacts[$0].step) })
          sums[way][place] += rightSteps(model, judged)
        }
      }
    }
    return sums.map { $0.map { $0 / Double(names.count) } }
  }

  /// Shares of right steps of organisations that played no part, by models learnt from so many contacts of each sector;
  /// every sixth organisation takes its turn.
  public func corpusCurve(_ counts: [Int], calibration: ReferenceCalibration) -> [Double] {
    let names = organisations(every: 6)
    var order = Array(contacts.indices)
    order.shuffle(seed: 2)
    var sums = [Double](repeating: 0, count: counts.count)
    for name in names {
      let own = contacts.indices.filter { contacts[$0].organisation == name }
      for (place, count) in counts.enumerated() {
        var taken: [String: Int] = [:]
        let used = order.filter { i in
          guard contacts[i].organisation != name, taken[contacts[i].sector, default: 0] < count
          else { return false }
          taken[contacts[i].sector, default: 0] += 1
          return true
        }
        sums[place] += rightSteps(uncalibrated(used.sorted()).with(calibration), own)
      }
    }
    return sums.map { $0 / Double(names.count) }
  }

  private func organisations(every step: Int) -> [String] {
    let all = Set(contacts.map(\.organisation)).sorted()
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  /// Share of some contacts that have a step whose likeliest step is right.
  private func rightSteps(_ model: ReferenceModel, _ some: [Int]) -> Double {
    let judged = some.filter { contacts[$0].step != ReferenceModel.Output.outOfScope }
    let none = model.steps.firstIndex(of: ReferenceModel.Output.outOfScope)
    let right = judged.count { i in
      let shares = model.judge(features[i]).steps
      let best = shares.indices.filter { $0 != none }.max { shares[$0] < shares[$1] }
      return best.map { model.steps[$0] } == contacts[i].step
    }
    return Double(right) / Double(max(1, judged.count))
  }

  // MARK: learning

  /// The model before its sums are probabilities.
  /// - Parameters:
  ///   - used: the contacts that are learnt from.
  ///   - isUsed: the examples of signs that are.
  private func uncalibrated(
    _ used: [Int], examples isUsed: (Int) -> Bool = { _ in true }
  ) -> ReferenceModel {
    let told = examples.indices.filter { isUsed($0) && examples[$0].sign != SignExample.promise }
    // The contacts, then the examples of signs, which tell of their own sign only.
    let documents = used.map { features[$0] } + told.map { featuresOfExamples[$0] }
    let table = FeatureTable(of: documents, least: leastContacts)
    let rows = rows(documents, table)
    let steps = Set(used.map { contacts[$0].step }).sorted()
    let signals = self.signals
    func ofExamples(_ sign: String?) -> [Float] {
      told.map { examples[$0].sign == sign ? examples[$0].isShown ? 1 : -1 : 0 }
    }
    func ofTexts(_ sign: String? = nil, _ target: (ReferenceContact) -> Float) -> [Float] {
      used.map { target(contacts[$0]) } + ofExamples(sign)
    }
    let targets: [[Float]] =
      steps.map { step in ofTexts { $0.step == step ? 1 : -1 } } + [
        // What is unclear teaches nothing.
        ofTexts { $0.demand == "failure" ? 1 : $0.demand == "value" ? -1 : 0 },
        ofTexts { ["organisation", "both"].contains($0.side) ? 1 : -1 },
        ofTexts { ["customer", "both"].contains($0.side) ? 1 : -1 },
      ]
      + signals.map { signal in ofTexts(signal) { $0.signals.contains(signal) ? 1 : -1 } }
    let others = targets.count - signals.count
    let learnt = orderedMap(count: targets.count, threads: threads) { output in
      ReferenceTraining.separate(
        rows, targets[output], features: table.count, cost: cost,
        missed: output < others ? 1 : ReferenceTraining.missedSignal)
    }
    return ReferenceModel(
      steps: steps, signals: signals, features: table, weights: learnt.map(\.weights),
      biases: learnt.map(\.bias), slopes: targets.map { _ in 1 }, offsets: targets.map { _ in 0 },
      promises: promises(used, examples: isUsed))
  }

  /// What the answers to some contacts, and examples of promises, teach.
  private func promises(_ used: [Int], examples isUsed: (Int) -> Bool) -> PromiseModel {
    let answered = used.filter { answers[$0] != nil }
    let told = examples.indices.filter { isUsed($0) && examples[$0].sign == SignExample.promise }
    let documents = answered.compactMap { answers[$0] } + told.map { featuresOfExamples[$0] }
    let table = FeatureTable(of: documents, least: leastAnswers)
    let isPromised = answered.map { contacts[$0].isPromised } + told.map { examples[$0].isShown }
    let learnt = ReferenceTraining.separate(
      rows(documents, table), isPromised.map { $0 ? 1 : -1 }, features: table.count, cost: cost,
      missed: ReferenceTraining.missedSignal)
    return PromiseModel(features: table, weights: learnt.weights, bias: learnt.bias)
  }

  /// Contacts to show as examples: of each organisation and step the first two short ones about different questions that
  /// the model puts where they belong.
  private func examples(_ used: [Int], _ model: ReferenceModel) -> [ReferenceExample] {
    var taken: [String: [String]] = [:]
    return used.compactMap { i in
      let contact = contacts[i]
      let key = "\(contact.organisation) \(contact.step)"
      let questions = taken[key, default: []]
      guard contact.step != ReferenceModel.Output.outOfScope, questions.count < 2,
        !questions.contains(contact.question),
        let example = ReferenceExample(shown[i], step: contact.step, sector: contact.sector)
      else { return nil }
      let sums = model.sums(features[i]).prefix(model.steps.count)
      guard let best = sums.indices.max(by: { sums[$0] < sums[$1] }),
        model.steps[best] == contact.step
      else { return nil }
      taken[key] = questions + [contact.question]
      return example
    }
  }

  private struct Row: Sendable {
    let places: [Int32]
    let values: [Float]
    let square: Float

    init(_ text: TextFeatures, _ table: FeatureTable) {
      let (all, square) = table.values(of: text)
      places = all.map { Int32($0.feature) }
      values = all.map(\.value)
      self.square = square
    }
  }

  private func rows(_ documents: [TextFeatures], _ table: FeatureTable) -> [Row] {
    orderedMap(count: documents.count, block: 64, threads: threads) { range in
      documents[range].map { Row($0, table) }
    }
  }

  /// The signals that enough contacts or examples show, in alphabetical order.
  public var signals: [String] {
    var counts: [String: Int] = [:]
    for contact in contacts { for signal in contact.signals { counts[signal, default: 0] += 1 } }
    for example in examples where example.isShown && example.sign != SignExample.promise {
      counts[example.sign, default: 0] += 1
    }
    return counts.filter { $0.value >= leastSignals }.keys.sorted()
  }

  /// The plane between contacts with target 1 and -1; those with 0 play no part.
  /// - Parameter missed: weight of a target 1 on the wrong side over that of a -1.
  private static func separate(
    _ rows: [Row], _ targets: [Float], features: Int, cost: Float, missed: Float
  ) -> (weights: [Float], bias: Float) {
    var weights = [Float](repeating: 0, count: features)
    var bias: Float = 0
    var alpha = [Float](repeating: 0, count: rows.count)
    var order = rows.indices.filter { targets[$0] != 0 }
    let diagonals = [0.5 / cost, 0.5 / (cost * missed)]
    var generator = SeededGenerator(seed: 0x5EED)
    weights.withUnsafeMutableBufferPointer { w in
      for _ in 0..<sweeps {
        order.shuffle(by: &generator)
        for i in order {
          let row = rows[i]
          let y = targets[i]
          let diagonal = diagonals[y > 0 ? 1 : 0]
          var sum = bias
          for k in row.places.indices { sum += w[Int(row.places[k])] * row.values[k] }
          let gradient = y * sum - 1 + alpha[i] * diagonal
          let old = alpha[i]
          // The bias is a feature of every text.
          alpha[i] = max(0, old - gradient / (row.square + 1 + diagonal))
          let change = (alpha[i] - old) * y
          guard change != 0 else { continue }
          for k in row.places.indices { w[Int(row.places[k])] += change * row.values[k] }
          bias += change
        }
      }
    }
    return (weights, bias)
  }

  // MARK: calibration

  /// Slopes and offsets by the contacts of organisations that were left out, a fifth of them at a time.
  public func calibration() -> ReferenceCalibration {
    let used = Array(contacts.indices)
    return calibration(
      used, steps: Set(contacts.map(\.step)).sorted(), signals: signals)
  }

  private func calibration(
    _ used: [Int], steps: [String], signals: [String]
  ) -> ReferenceCalibration {
    let organisations = Set(used.map { contacts[$0].organisation }).sorted()
    let folds = min(5, organisations.count)
    var sums = [[Float]](repeating: [], count: contacts.count)
    var promised: [(sum: Float, isSo: Bool)] = []
    // What no contact is labelled with is measured by its examples.
    let labelled = Set(used.flatMap { contacts[$0].signals })
    var more: [String: [(sum: Float, isSo: Bool)]] = [:]
    for fold in 0..<folds {
      let out = Set(organisations.enumerated().filter { $0.offset % folds == fold }.map(\.element))
      let model = uncalibrated(
        used.filter { !out.contains(contacts[$0].organisation) },
        examples: { $0 % folds != fold })
      for i in examples.indices where i % folds == fold && !labelled.contains(examples[i].sign) {
        let example = examples[i]
        guard let place = model.signals.firstIndex(of: example.sign) else { continue }
        more[example.sign, default: []].append(
          (model.sums(featuresOfExamples[i])[model.firstSignal + place], example.isShown))
      }
      // A step that nobody else has cannot be told.
      let place = steps.map { model.steps.firstIndex(of: $0) }
      for i in used where out.contains(contacts[i].organisation) {
        let own = model.sums(features[i])
        let rest = own[model.steps.count..<model.firstSignal]
        sums[i] =
          place.map { $0.map { own[$0] } ?? -2 } + rest
          + signals.map { signal in
            model.signals.firstIndex(of: signal).map { own[model.firstSignal + $0] } ?? -2
          }
        if let answer = answers[i] {
          promised.append((model.promises.sum(answer), contacts[i].isPromised))
        }
      }
    }
    return ReferenceCalibration(
      sums: used.map { sums[$0] }, steps: steps,
      step: used.map { contacts[$0].step }, demand: used.map { contacts[$0].demand },
      side: used.map { contacts[$0].side },
      signals: signals.map { signal in used.map { contacts[$0].signals.contains(signal) } },
      promised: promised, examples: signals.map { more[$0] ?? [] })
  }
}

extension ReferenceModel {
  /// The model with these slopes and offsets, and these examples to show.
  fileprivate func with(
    _ calibration: ReferenceCalibration, examples: [ReferenceExample] = []
  ) -> ReferenceModel {
    var model = self
    model.slopes = calibration.slopes
    model.offsets = calibration.offsets
    (model.promises.slope, model.promises.offset) = calibration.promise
    model.examples = examples
    return model
  }
}
