import ContactModel
import Desk
import Rework
import RootCauses
import Scoring
import Verdicts

/// One page for the owner of a top process: `brief-01.md` ...
struct Brief {
  /// Processes that get a page.
  static let most = 5

  /// File name, by place.
  static func name(of rank: Int) -> String { "brief-\(rank < 10 ? "0" : "")\(rank).md" }

  private let result: MonthResult
  private let process: ProcessResult

  init(_ process: ProcessResult, of result: MonthResult) {
    self.process = process
    self.result = result
  }

  private func say(_ dutch: String, _ english: String) -> String {
    result.language == .dutch ? dutch : english
  }

  private func line(_ dutch: String, _ english: String, _ value: String) -> String {
    value.isEmpty ? "" : "- **\(say(dutch, english))**: \(VisibleText.markdown(value))\n"
  }

  private func number(_ value: Double) -> String {
    NumberText.amount((value * 10).rounded() / 10, result.language)
  }

  private func percent(_ value: Double) -> String { "\(Share(value, of: 1).percent) %" }

  /// The page as Markdown.
  var text: String {
    let place = process.ranked?.rank.map { "\($0). " } ?? ""
    return "# \(place)\(process.name.text(in: result.language))\n\n"
      + say("Maand", "Month") + " \(result.month.text)\n\n"
      + section("Hoe groot", "How large", size)
      + section("Wat klanten vragen", "What customers ask", questions)
      + section("Waarom het de moeite waard is", "Why it is worth it", reasons)
      + section("Voorstel", "Proposal", proposal).dropLast()
  }

  private func section(_ dutch: String, _ english: String, _ lines: String) -> String {
    "## " + say(dutch, english) + "\n\n" + lines + "\n"
  }

  private var size: String {
    let figures = process.figures
    var text = line(
      "contacten", "contacts", "\(figures.contacts) (\(percent(figures.share.value)))")
    text += line(
      "klanten", "customers", figures.customers > 0 ? String(figures.customers) : "")
    text += line(
      "vermijdbaar", "avoidable",
      say(
        "\(figures.avoidableLow) tot \(figures.avoidableHigh) contacten",
        "\(figures.avoidableLow) to \(figures.avoidableHigh) contacts"))
    if figures.costedContacts > 0 {
      let currency = result.settings.currency
      text += line(
        "kosten", "cost",
        "\(currency) \(number(figures.cost.amount)); "
          + say("vermijdbaar", "avoidable")
          + " \(currency) \(number(figures.avoidableCostLow.amount)) – \(number(figures.avoidableCostHigh.amount))"
      )
    }
    text += line("minuten", "minutes", figures.knownMinutes.map(number) ?? "")
    if let rank = process.ranked, let place = rank.rank {
      let (best, worst) = (rank.rankRange.lowerBound, rank.rankRange.upperBound)
      text += line(
        "plaats", "place",
        say(
          "\(place), met 90 % zekerheid \(best) tot \(worst)",
          "\(place), with 90 % certainty \(best) to \(worst)"))
    }
    return text + line("maand ervoor", "month before", process.previous.map { String($0) } ?? "")
  }

  private var questions: String {
    var text = ""
    for index in process.questions.prefix(3) {
      let question = result.questions[index]
      text +=
        "- \(question.id) (\(question.figures.contacts)): \(VisibleText.markdown(question.label))\n"
      for example in question.examples.prefix(1) {
        let short = example.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(240)
        text += "  > \(VisibleText.markdown(String(short)))\n"
      }
      for cause in question.causes.prefix(2) {
        text += "  - \(VisibleText.markdown(cause.text.text(in: result.language)))\n"
      }
    }
    return text
  }

  private var reasons: String {
    var text = line(
      "oorzaakzijde", "cause side",
      process.side.evidence.map { "\($0.words) (\($0.contacts))" }.joined(separator: ", "))
    text += line(
      "aanleiding", "trigger", process.trigger.map { "\($0.event) (\($0.contacts))" } ?? "")
    text += line(
      "in één keer opgelost", "solved in one contact",
      process.chains.firstContactResolution.map(percent) ?? "")
    let made = process.promises.values.reduce(0, +)
    let broken = (process.promises[.late] ?? 0) + (process.promises[.never] ?? 0)
    text += line(
      "gebroken terugbelbeloften", "broken promises to call back",
      made > 0 ? "\(broken) / \(made)" : "")
    for signal in result.signals
    where signal.process == process.id && !signal.key.hasPrefix("promise")
      && !signal.key.hasPrefix("repeat") && signal.contacts >= 5
      && signal.contacts * 20 >= signal.base
    {
      text += line(
        signal.name.dutch, signal.name.english, "\(signal.contacts) / \(signal.base)")
    }
    return text
  }

  private var proposal: String {
    var text = ""
    if let rule = process.rule {
      text += line(
        "strategie", "strategy",
        "\(ReportTables.strategyName(rule.strategy, result.language)) "
          + say("(regel \(rule.number): \(rule.dutch))", "(rule \(rule.number): \(rule.english))"))
    }
    text += line("eigenaar", "owner", process.owner)
    text += line("elders bekend als", "known elsewhere as", process.reference)
    text += line("nu afgehandeld door", "now handled by", process.handledBy)
    let low = process.figures.avoidableLow
    return text
      + line(
        "volgende toets", "next check",
        say(
          "volgende maand: minder dan \(low) contacten met hard bewijs, bij gelijk volume",
          "next month: fewer than \(low) contacts with hard evidence, at equal volume"))
  }
}
