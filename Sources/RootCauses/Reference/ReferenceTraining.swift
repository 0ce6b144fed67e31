import ContactModel
public import Foundation
import Language

/// A labelled contact of the reference corpus.
public struct ReferenceContact: Sendable {
  /// The organisation, as its file is called: `energy-nl-lumeron`.
  public let organisation: String
  /// Subject and text.
  public let text: String
  /// Id of the step; `none` for what belongs nowhere.
  public let step: String
  /// `organisation`, `customer`, `both` or `unknown`.
  public let side: String
  /// `failure`, `value` or `unclear`.
  public let demand: String
  /// The question, within the organisation.
  public let question: String
  /// Ids of the signs of failure that the text shows.
  public let signals: Set<String>

  /// The trade: the first word of the organisation.
  public var sector: String { String(organisation.prefix { $0 != "-" }) }

  /// A contact.
  public init(
    organisation: String, text: String, step: String, side: String, demand: String,
    question: String,
    signals: Set<String> = []
  ) {
    self.organisation = organisation
    self.text = text
    self.step = step
    self.side = side
    self.demand = demand
    self.question = question
    self.signals = signals
  }

  /// Reads JSON lines with `text`, `subject`, `step`, `side`, `demand` and `q`; lines without them are left out.
  public static func read(_ lines: String, organisation: String) -> [ReferenceContact] {
    lines.split(whereSeparator: \.isNewline).compactMap { line in
      guard
        let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let text = object["text"] as? String, let step = object["step"] as? String,
        let side = object["side"] as? String, let demand = object["demand"] as? String
      else { return nil }
      let subject = object["subject"] as? String ?? ""
      return ReferenceContact(
        organisation: organisation, text: subject.isEmpty ? text : subject + "\n" + text,
        step: step,
        side: side, demand: demand, question: object["q"] as? String ?? "",
        signals: Set(object["signals"] as? [String] ?? []))
    }
  }
}

extension ReferenceContact {
  /// The contacts of a folder of `ORGANISATION.jsonl` files, in the order of their names.
  public static func read(folder: URL) throws -> [ReferenceContact] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".jsonl") }
      .flatMap { name in
        read(
          try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8),
          organisation: String(name.dropLast(6)))
      }
  }
}

/// Learns the reference model: one linear classifier for each output.
///
/// Dual coordinate descent for the squared hinge loss (Hsieh, Chang, Lin, Keerthi & Sundararajan 2008), then a slope and
/// an offset for each output by the contacts of organisations that were left out (Platt 1999; one slope for all steps,
/// Guo et al. 2017). The order of the contacts is drawn with a fixed seed, so that the same corpus gives the same bytes.
public struct ReferenceTraining: Sendable {
  /// Contacts that a feature must occur in.
  public var leastContacts = 5
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

  /// Cuts the contacts into features.
  public init(_ contacts: [ReferenceContact], threads: Int) {
    self.contacts = contacts
    self.threads = threads
    let shown = TextPreparation(threads: threads).prepare(contacts.map(\.text)).shown
    self.shown = shown
    features = orderedMap(count: shown.count, block: 128, threads: threads) { range in
      range.map { TextFeatures(shown[$0]) }
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
    return raw.calibrated(
      calibration ?? self.calibration(used, steps: raw.steps, signals: raw.signals))
  }

  /// What the model without an organisation says of its contacts, for each; in the order of the contacts.
  public func judgements(
    of group: (ReferenceContact) -> String, calibration: ReferenceCalibration
  ) -> [ReferenceModel.Judgement?] {
    var result = [ReferenceModel.Judgement?](repeating: nil, count: contacts.count)
    for name in Set(contacts.map(group)).sorted() {
      let model = self.model(leavingOut: { group($0) == name }, calibration: calibration)
      for i in contacts.indices where group(contacts[i]) == name {
        result[i] = model.judge(features[i])
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
        sums[place] += rightSteps(uncalibrated(used.sorted()).calibrated(calibration), own)
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

  private func uncalibrated(_ used: [Int]) -> ReferenceModel {
    var frequency: [UInt32: Int32] = [:]
    for i in used {
      for feature in features[i].words { frequency[feature.hash, default: 0] += 1 }
      for feature in features[i].pieces { frequency[feature.hash, default: 0] += 1 }
    }
    let kept = frequency.filter { $0.value >= Int32(leastContacts) }.sorted { $0.key < $1.key }
    let hashes = kept.map(\.key)
    let rarities = kept.map { entry -> UInt8 in
      let idf = PortableMath.log(Double(used.count + 1) / Double(entry.value + 1)) + 1
      return UInt8(min(255, (idf * 16).rounded()))
    }
    let place = Dictionary(uniqueKeysWithValues: hashes.enumerated().map { ($1, Int32($0)) })
    let rows = orderedMap(count: used.count, block: 64, threads: threads) { range in
      range.map { row($0, used, place, rarities) }
    }
    let steps = Set(used.map { contacts[$0].step }).sorted()
    let signals = self.signals
    let targets: [[Float]] =
      steps.map { step in used.map { contacts[$0].step == step ? 1 : -1 } } + [
        // What is unclear teaches nothing.
        used.map { contacts[$0].demand == "failure" ? 1 : contacts[$0].demand == "value" ? -1 : 0 },
        used.map { ["organisation", "both"].contains(contacts[$0].side) ? 1 : -1 },
        used.map { ["customer", "both"].contains(contacts[$0].side) ? 1 : -1 },
      ]
      + signals.map { signal in used.map { contacts[$0].signals.contains(signal) ? 1 : -1 } }
    let others = targets.count - signals.count
    let learnt = orderedMap(count: targets.count, threads: threads) { output in
      ReferenceTraining.separate(
        rows, targets[output], features: hashes.count, cost: cost,
        missed: output < others ? 1 : ReferenceTraining.missedSignal)
    }
    return ReferenceModel(
      steps: steps, signals: signals, hashes: hashes, rarities: rarities,
      weights: learnt.map(\.weights),
      biases: learnt.map(\.bias), slopes: targets.map { _ in 1 }, offsets: targets.map { _ in 0 })
  }

  private struct Row: Sendable {
    let places: [Int32]
    let values: [Float]
    let square: Float
  }

  private func row(
    _ index: Int, _ used: [Int], _ place: [UInt32: Int32], _ rarities: [UInt8]
  ) -> Row {
    let (all, square) = ReferenceModel.values(of: features[used[index]], rarities: rarities) {
      place[$0].map(Int.init)
    }
    return Row(places: all.map { Int32($0.feature) }, values: all.map(\.value), square: square)
  }

  /// The signals that enough contacts show, in alphabetical order.
  public var signals: [String] {
    var counts: [String: Int] = [:]
    for contact in contacts { for signal in contact.signals { counts[signal, default: 0] += 1 } }
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
    for fold in 0..<folds {
      let out = Set(organisations.enumerated().filter { $0.offset % folds == fold }.map(\.element))
      let model = uncalibrated(used.filter { !out.contains(contacts[$0].organisation) })
      // A step that nobody else has cannot be told.
      let place = steps.map { model.steps.firstIndex(of: $0) }
      for i in used where out.contains(contacts[i].organisation) {
        let own = model.sums(features[i])
        let rest = own[model.steps.count..<(model.steps.count + 3)]
        sums[i] =
          place.map { $0.map { own[$0] } ?? -2 } + rest
          + signals.map { signal in
            model.signals.firstIndex(of: signal).map { own[model.steps.count + 3 + $0] } ?? -2
          }
      }
    }
    return ReferenceCalibration(
      sums: used.map { sums[$0] }, steps: steps,
      step: used.map { contacts[$0].step }, demand: used.map { contacts[$0].demand },
      side: used.map { contacts[$0].side },
      signals: signals.map { signal in used.map { contacts[$0].signals.contains(signal) } })
  }
}

extension ReferenceModel {
  /// The model with these slopes and offsets.
  fileprivate func calibrated(_ calibration: ReferenceCalibration) -> ReferenceModel {
    var model = self
    model.slopes = calibration.slopes
    model.offsets = calibration.offsets
    return model
  }
}

/// How sums become probabilities.
public struct ReferenceCalibration: Sendable {
  /// Slope of each output: the steps, failure, organisation, customer.
  public let slopes: [Float]
  /// What is added to the sum of each output times its slope.
  public let offsets: [Float]

  init(
    sums: [[Float]], steps: [String], step: [String], demand: [String], side: [String],
    signals: [[Bool]]
  ) {
    let targets = step.map { steps.firstIndex(of: $0) ?? 0 }
    // One slope for all steps: the likeliest of a fine grid.
    var best: (slope: Double, loss: Double) = (1, .infinity)
    for slope in stride(from: 1.0, through: 8.0, by: 0.1) {
      var loss = 0.0
      for (row, target) in zip(sums, targets) {
        let scaled = row.prefix(steps.count).map { slope * Double($0) }
        let top = scaled.max() ?? 0
        let total = scaled.reduce(0.0) { $0 + PortableMath.exp($1 - top) }
        loss -= scaled[target] - top - PortableMath.log(total)
      }
      if loss < best.loss { best = (slope, loss) }
    }
    func platt(_ output: Int, _ isSo: (Int) -> Bool?) -> (Float, Float) {
      let rows = sums.indices.compactMap { i in isSo(i).map { (Double(sums[i][output]), $0) } }
      // Newton's method on two numbers.
      var (a, b) = (1.0, 0.0)
      for _ in 0..<50 {
        var (ga, gb, haa, hab, hbb) = (0.0, 0.0, 1e-6, 0.0, 1e-6)
        for (x, y) in rows {
          let p = 1 / (1 + PortableMath.exp(-(a * x + b)))
          let d = p - (y ? 1 : 0)
          let v = p * (1 - p)
          ga += d * x
          gb += d
          haa += v * x * x
          hab += v * x
          hbb += v
        }
        let determinant = haa * hbb - hab * hab
        guard determinant > 0 else { break }
        a -= (hbb * ga - hab * gb) / determinant
        b -= (haa * gb - hab * ga) / determinant
      }
      return (Float(a), Float(b))
    }
    let count = steps.count
    let failure = platt(count) { demand[$0] == "unclear" ? nil : demand[$0] == "failure" }
    let organisation = platt(count + 1) { ["organisation", "both"].contains(side[$0]) }
    let customer = platt(count + 2) { ["customer", "both"].contains(side[$0]) }
    let shown = signals.indices.map { signal in platt(count + 3 + signal) { signals[signal][$0] } }
    slopes =
      steps.map { _ in Float(best.slope) } + [failure.0, organisation.0, customer.0]
      + shown.map(\.0)
    offsets = steps.map { _ in 0 } + [failure.1, organisation.1, customer.1] + shown.map(\.1)
  }
}
