public import ContactModel
public import Desk
import Scoring
public import Trends

/// A decision to fix something, and what came of it.
public struct DecidedEffect: Sendable {
  /// The decision.
  public let decision: Decision
  /// The name of its question or process; empty when nothing is known of it.
  public let name: BilingualText
  /// What came of it.
  public let effect: Effect
  /// Minutes saved since; nil without handling times.
  public let minutes: Double?
  /// Cost saved since; nil without tariffs.
  public let cost: Double?
  /// One sentence for a person.
  public let sentence: BilingualText
}

/// The effects of everything that was decided to be fixed, in the order of the decisions.
struct EffectLedger {
  let effects: [DecidedEffect]

  /// - Parameters:
  ///   - trends: the months on record with this one.
  ///   - questions: of this month.
  ///   - processes: of this month.
  ///   - names: of a question or process that is not there this month.
  init(
    _ decisions: Decisions, _ trends: MonthTrends, _ questions: [QuestionResult],
    _ processes: [ProcessResult], names: (String) -> BilingualText?
  ) {
    let all = trends.counts[.all] ?? RecordedCounts(months: [], counts: [:])
    effects = decisions.all(.fix).compactMap { decision in
      let key = decision.id.uppercased()
      let question = questions.first { $0.id.uppercased() == key }
      let process = processes.first { $0.id.text.uppercased() == key }
      let kinds: [RecordedCounts.Kind] = [.question, .process]
      let found = kinds.lazy.compactMap { kind -> (RecordedCounts, String)? in
        guard let counts = trends.counts[kind],
          let id = counts.counts.keys.sorted().first(where: { $0.uppercased() == key })
        else { return nil }
        return (counts, id)
      }.first
      guard let (counts, id) = found else { return nil }
      let effect = counts.effect(on: id, since: decision.fixedOn, all: all)
      let figures = question?.figures ?? process?.figures
      func each(_ total: Double?) -> Double? {
        guard let total, let figures, figures.contacts > 0 else { return nil }
        return total / Double(figures.contacts)
      }
      let name =
        question.map { BilingualText(dutch: $0.label, english: $0.label) } ?? process?.name
        ?? names(id) ?? BilingualText(dutch: id, english: id)
      return DecidedEffect(
        decision: decision, name: name, effect: effect,
        minutes: each(figures?.knownMinutes).flatMap { each in effect.saved.map { $0.value * each }
        },
        cost: each(figures?.knownCost).flatMap { each in effect.saved.map { $0.value * each } },
        sentence: EffectLedger.sentence(effect, expected: decision.expected))
    }
  }

  /// What is found of effects that the manager must know of at once.
  var findings: [Finding] {
    effects.compactMap { decided in
      let kind: MonthFinding
      switch decided.effect.verdict {
      case .returned: kind = .returnedFix
      case .worse: kind = .worseSinceFix
      case .open, .tooEarly, .fixed, .noEffectYet: return nil
      }
      return Finding(
        kind, at: Place(file: "decisions.csv", line: decided.decision.line),
        [
          "id": "\(decided.decision.id)", "name": FindingValue(decided.name),
          "sentence": FindingValue(decided.sentence),
        ])
    }
  }

  private static func sentence(_ effect: Effect, expected: Double?) -> BilingualText {
    let before = Int(effect.perMonthBefore.rounded())
    guard let saved = effect.saved else {
      return effect.verdict == .open
        ? BilingualText(
          dutch: "Nog niet uitgevoerd; nu \(before) contacten per maand.",
          english: "Not done yet; now \(before) contacts a month.")
        : BilingualText(
          dutch:
            "Nog geen hele maand \(effect.months.before == 0 ? "ervoor" : "erna") vastgelegd.",
          english:
            "No whole month \(effect.months.before == 0 ? "before" : "after") it is on record yet.")
    }
    let low = Int(saved.interval.lowerBound.rounded())
    let high = Int(saved.interval.upperBound.rounded())
    let value = Int(abs(saved.value).rounded())
    let months = effect.months.after
    let rest = effect.restTimes.map { Int((($0 - 1) * 100).rounded()) }
    let signed = rest.map { $0 > 0 ? "+\($0)" : "\($0)" }
    var dutch =
      "In \(months) \(months == 1 ? "maand" : "maanden") erna \(effect.contacts) contacten, tegen "
      + "\(Int(effect.expected.rounded())) verwacht: \(value) \(saved.value < 0 ? "meer" : "minder") "
      + "(95 %: \(low) tot \(high) bespaard)."
    var english =
      "In \(months) \(months == 1 ? "month" : "months") since, \(effect.contacts) contacts against "
      + "\(Int(effect.expected.rounded())) expected: \(value) \(saved.value < 0 ? "more" : "fewer") "
      + "(95 %: \(low) to \(high) saved)."
    if let signed {
      dutch += " De rest van de contacten: \(signed) %."
      english += " The rest of the contacts: \(signed) %."
    }
    if let expected, expected > 0 {
      let perMonth = Int((saved.value / Double(months)).rounded())
      dutch += " Beoogd \(Int(expected)) per maand, bereikt \(perMonth)."
      english += " Aimed at \(Int(expected)) a month, reached \(perMonth)."
    }
    return BilingualText(dutch: dutch, english: english)
  }
}
