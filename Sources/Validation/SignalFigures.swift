import Language
public import RootCauses

/// How well signs of failure are told: by the reference model, by the cue phrases, and by either.
public struct SignalFigures: Sendable {
  /// Precision and recall of one way.
  public struct Agreement: Sendable {
    /// Share of the contacts told that show the sign.
    public let precision: Double
    /// Share of the contacts that show the sign that are told.
    public let recall: Double

    init(_ pairs: [(told: Bool, true: Bool)]) {
      let both = Double(pairs.count { $0.told && $0.true })
      precision = both / Double(max(1, pairs.count { $0.told }))
      recall = both / Double(max(1, pairs.count { $0.true }))
    }
  }

  /// Id of the sign.
  public let signal: String
  /// Contacts that show it.
  public let contacts: Int
  /// By the model alone.
  public let model: Agreement
  /// By the cue phrases alone.
  public let cues: Agreement
  /// By either.
  public let either: Agreement

  /// The figures of promises in answers: by the model, by none of the cues.
  public static func promises(
    _ contacts: [ReferenceContact], _ probabilities: [Float?]
  ) -> SignalFigures {
    let answered = contacts.indices.filter { probabilities[$0] != nil }
    let model = Agreement(
      answered.map {
        (
          probabilities[$0] ?? 0 >= PromiseModel.leastProbability,
          contacts[$0].isPromised
        )
      })
    return SignalFigures(
      signal: "promise", contacts: answered.count { contacts[$0].isPromised }, model: model,
      cues: Agreement([]), either: model)
  }

  /// The figures of each signal of a model, on contacts that played no part in learning.
  public static func all(
    _ contacts: [ReferenceContact], _ judgements: [ReferenceModel.Judgement], signals: [String]
  ) -> [SignalFigures] {
    let matcher = CueMatcher()
    let hits = contacts.map { contact in Set(matcher.hits(in: contact.text).map(\.cue.rawValue)) }
    return signals.enumerated().map { place, signal in
      let truth = contacts.map { $0.signals.contains(signal) }
      let model = judgements.map { $0.shows(place) }
      let cues = hits.map { $0.contains(signal) }
      func agreement(_ told: (Int) -> Bool) -> Agreement {
        Agreement(truth.indices.map { (told($0), truth[$0]) })
      }
      return SignalFigures(
        signal: signal, contacts: truth.count { $0 }, model: agreement { model[$0] },
        cues: agreement { cues[$0] }, either: agreement { model[$0] || cues[$0] })
    }
  }
}
