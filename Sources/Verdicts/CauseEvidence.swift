import ContactModel
import Desk
import RootCauses

/// What sets the contacts of each question apart: columns, events, days.
struct CauseEvidence {
  /// Findings by question, strongest first.
  let ofQuestion: [[CauseSentence]]
  /// The event that probably set off each contact; empty for none.
  let triggerOfContact: [String]

  init(
    _ contacts: [Contact], texts: [String], isAfterHours: [Bool?], _ questionOfContact: [Int32],
    events: [Event], eventDays: Int, questionCount: Int
  ) {
    let traits = zip(contacts, isAfterHours).map { CauseEvidence.traits(of: $0, isAfterHours: $1) }
    let findings = Contrast.findings(
      questions: questionOfContact, count: questionCount, traits: traits)
    var sentences: [[CauseSentence]] = Array(repeating: [], count: questionCount)
    for finding in findings {
      sentences[finding.question].append(CauseEvidence.sentence(finding))
    }
    var jumps: [Jump] = []
    if let days = DayCounts(contacts, questionOfContact, count: questionCount) {
      for question in 0..<questionCount {
        for event in events {
          guard
            let jump = days.jump(of: question, behind: event, longest: eventDays)
          else { continue }
          jumps.append(Jump(question: question, event: event, jump: jump))
          sentences[question].insert(CauseEvidence.sentence(jump, event), at: 0)
        }
        if let shift = days.shift(of: question) {
          sentences[question].append(CauseEvidence.sentence(shift))
        }
      }
    }
    ofQuestion = sentences
    triggerOfContact = contacts.indices.map { contact in
      guard let day = contacts[contact].time?.day else { return "" }
      let mine = jumps.filter {
        $0.question == Int(questionOfContact[contact]) && $0.event.day <= day
          && day < $0.event.day + $0.jump.days
      }
      let words = texts[contact].lowercased()
      // Of a question asked 2.5 times as often, three of five contacts are due to the event; of others
      // those that name it.
      return mine.first { jump in
        jump.jump.times >= 2.5 || jump.event.stems.contains(where: words.contains)
      }?.event.name ?? ""
    }
  }

  private struct Jump {
    let question: Int
    let event: Event
    let jump: EventJump
  }

  private static func traits(of contact: Contact, isAfterHours: Bool?) -> [Trait] {
    var traits: [Trait] = []
    for (column, value) in [
      ("channel", contact.channel), ("group", contact.group), ("category", contact.category),
    ] where !value.isEmpty {
      traits.append(Trait(column: column, value: value))
    }
    guard let time = contact.time else { return traits }
    traits.append(Trait(column: "weekday", value: String(time.weekday)))
    let date = time.civil
    let part = date.day <= 10 ? "1-10" : date.day <= 20 ? "11-20" : "21-31"
    traits.append(Trait(column: "part-of-month", value: part))
    if let isAfterHours {
      traits.append(Trait(column: "opening", value: isAfterHours ? "closed" : "open"))
    }
    return traits
  }

  private static func sentence(_ finding: ContrastFinding) -> CauseSentence {
    let trait = finding.trait
    let times = min(99, finding.times)
    let shares = "(\(finding.own.percent) %, \(finding.others.percent) %)"
    let what = name(of: trait)
    return CauseSentence(
      kind: trait.column,
      text: BilingualText(
        dutch:
          "\(decimal(times, .dutch)) keer zo vaak \(what.dutch) als bij andere vragen \(shares)",
        english:
          "\(decimal(times, .english)) times as often \(what.english) as other questions \(shares)"),
      times: times, deviate: finding.deviate)
  }

  private static func name(of trait: Trait) -> BilingualText {
    let weekdays = [
      ("maandag", "Monday"), ("dinsdag", "Tuesday"), ("woensdag", "Wednesday"),
      ("donderdag", "Thursday"), ("vrijdag", "Friday"), ("zaterdag", "Saturday"),
      ("zondag", "Sunday"),
    ]
    switch trait.column {
    case "channel":
      return BilingualText(dutch: "via \(trait.value)", english: "by \(trait.value)")
    case "group":
      return BilingualText(dutch: "bij groep \(trait.value)", english: "with group \(trait.value)")
    case "category":
      return BilingualText(
        dutch: "met code \(trait.value)", english: "under code \(trait.value)")
    case "weekday":
      let day = weekdays[(Int(trait.value) ?? 1) - 1]
      return BilingualText(dutch: "op \(day.0)", english: "on \(day.1)")
    case "part-of-month":
      return BilingualText(
        dutch: "op dag \(trait.value) van de maand", english: "on days \(trait.value) of the month")
    case "opening":
      return trait.value == "open"
        ? BilingualText(dutch: "binnen openingstijd", english: "in opening hours")
        : BilingualText(dutch: "buiten openingstijd", english: "outside opening hours")
    default:
      return BilingualText(
        dutch: "met \(trait.column) \(trait.value)", english: "with \(trait.column) \(trait.value)")
    }
  }

  private static func sentence(_ jump: EventJump, _ event: Event) -> CauseSentence {
    let times = min(99, jump.times)
    return CauseSentence(
      kind: "event",
      text: BilingualText(
        dutch:
          "\(decimal(times, .dutch)) keer zo vaak als verwacht in de \(jump.days) dagen vanaf '\(event.name)' (\(jump.inside), verwacht \(decimal(jump.expected, .dutch)))",
        english:
          "\(decimal(times, .english)) times as often as expected in the \(jump.days) days from '\(event.name)' (\(jump.inside), expected \(decimal(jump.expected, .english)))"
      ),
      times: times, deviate: nil)
  }

  private static func sentence(_ shift: DayShift) -> CauseSentence {
    let day = LocalTime(seconds: shift.day * 86_400).dayText
    let last = LocalTime(seconds: (shift.day - 1) * 86_400).dayText
    let from = shift.before.percent
    let to = shift.after.percent
    return CauseSentence(
      kind: "day",
      text: shift.after.value > shift.before.value
        ? BilingualText(
          dutch: "begon op \(day): van \(from) % naar \(to) % van de contacten",
          english: "started on \(day): from \(from) % to \(to) % of contacts")
        : BilingualText(
          dutch: "eindigde op \(last): van \(from) % naar \(to) % van de contacten",
          english: "ended on \(last): from \(from) % to \(to) % of contacts"),
      times: nil, deviate: nil)
  }

  private static func decimal(_ value: Double, _ language: ReportLanguage) -> String {
    NumberText.short(value, language)
  }
}
