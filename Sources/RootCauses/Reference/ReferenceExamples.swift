import Language

/// A short contact of the reference corpus, shown to explain why a question belongs to a step.
struct ReferenceExample: Sendable, Equatable {
  /// Bytes of a text that says enough, and that a cell of a sheet can hold in one or two lines.
  private static let lengths = 24...120

  /// The text, masked, on one line.
  let text: String
  /// Id of its step.
  let step: String
  /// The trade of its organisation; empty for the user's own.
  let sector: String

  /// An example; nil for a text that is too short or too long.
  init?(_ text: String, step: String, sector: String = "") {
    self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.step = step
    self.sector = sector
    guard ReferenceExample.lengths.contains(self.text.utf8.count) else { return nil }
  }

  /// Reads ``line``; nil for another.
  init?(line: String) {
    let parts = line.split(separator: "\t").map(String.init)
    guard parts.count == 3 else { return nil }
    (sector, step, text) = (parts[0], parts[1], parts[2])
  }

  /// Sector, step and text, as they stand in the model's bytes.
  var line: String { "\(sector)\t\(step)\t\(text)" }
}

/// An example that contacts resemble.
public struct ExampleMatch: Sendable, Equatable {
  /// Its text, masked.
  public let text: String
  /// Whether it is one of the user's own; else it is of the reference corpus.
  public let isOwn: Bool

  /// An example with its text.
  public init(text: String, isOwn: Bool) {
    self.text = text
    self.isOwn = isOwn
  }
}

/// The nearest example of a step: "resembles: ...".
///
/// Nearness is the cosine of the features that the reference model weighs, between an example and the mean of some
/// contacts, times how near the example's sector is to the whole log against the nearest one.
public struct NearestExamples: Sendable {
  /// Nearness below which contacts resemble no example.
  public static let leastNearness: Float = 0.12
  /// Contacts whose mean is compared.
  private static let mostContacts = 50
  /// Contacts of the log that its sector is told from.
  private static let mostOfLog = 500

  private struct Entry: Sendable {
    let match: ExampleMatch
    let sector: String
    let values: [(feature: Int, value: Float)]
    let length: Float

    /// Its cosine to a vector of this length.
    func cosine(to mean: [Float], length other: Float) -> Float {
      guard length > 0, other > 0 else { return 0 }
      return values.reduce(Float(0)) { $0 + $1.value * mean[$1.feature] } / (length * other)
    }
  }

  private let model: ReferenceModel
  private let entries: [String: [Entry]]
  private var weightOfSector: [String: Float] = [:]

  /// The examples of a model, and those of the user that taught it.
  /// - Parameters:
  ///   - model: gives the examples and weighs the features.
  ///   - log: the masked texts of the whole log.
  /// - Complexity: the features of all examples and of 500 texts.
  public init(_ model: ReferenceModel, log: [String]) {
    self.model = model
    func entry(_ example: ReferenceExample, isOwn: Bool) -> Entry {
      let (values, square) = model.features.values(of: TextFeatures(example.text))
      return Entry(
        match: ExampleMatch(text: example.text, isOwn: isOwn), sector: example.sector,
        values: values.map { ($0.feature, $0.value) }, length: square.squareRoot())
    }
    var entries: [String: [Entry]] = [:]
    for example in model.lessons?.examples ?? [] {
      entries[example.step, default: []].append(entry(example, isOwn: true))
    }
    for example in model.examples {
      entries[example.step, default: []].append(entry(example, isOwn: false))
    }
    self.entries = entries
    let pace = max(1, log.count / NearestExamples.mostOfLog)
    let (mean, length) = mean(of: stride(from: 0, to: log.count, by: pace).lazy.map { log[$0] })
    var sums: [String: (sum: Float, count: Float)] = [:]
    for step in entries.keys.sorted() {
      for entry in entries[step] ?? [] where !entry.match.isOwn {
        let cosine = entry.cosine(to: mean, length: length)
        let known = sums[entry.sector] ?? (0, 0)
        sums[entry.sector] = (known.sum + cosine, known.count + 1)
      }
    }
    let means = sums.mapValues { $0.sum / $0.count }
    let nearest = means.values.max() ?? 0
    if nearest > 0 { weightOfSector = means.mapValues { $0 / nearest } }
  }

  /// The example of a step that the mean of some texts is nearest to, the earlier of equals; nil when none is near.
  /// - Complexity: the features of at most fifty texts and of the examples of the step.
  public func nearest(to texts: some Sequence<String>, step: String) -> ExampleMatch? {
    guard let candidates = entries[step] else { return nil }
    let (mean, length) = mean(of: texts.prefix(NearestExamples.mostContacts))
    var best: (match: ExampleMatch, nearness: Float)?
    for entry in candidates {
      let nearness =
        entry.cosine(to: mean, length: length) * weightOfSector[entry.sector, default: 1]
      if nearness > best?.nearness ?? NearestExamples.leastNearness {
        best = (entry.match, nearness)
      }
    }
    return best?.match
  }

  /// The sum of the features of some texts, and its length.
  private func mean(of texts: some Sequence<String>) -> (values: [Float], length: Float) {
    var sum = [Float](repeating: 0, count: model.features.count)
    for text in texts {
      for (feature, value, _) in model.features.values(of: TextFeatures(text)).all {
        sum[feature] += value
      }
    }
    return (sum, sum.reduce(0) { $0 + $1 * $1 }.squareRoot())
  }
}
