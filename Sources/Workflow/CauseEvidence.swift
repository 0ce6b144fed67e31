import ContactModel
import RootCauses

/// Something that happened on a day: a mailing, a price change, an outage (`events.csv`).
struct Event: Sendable {
  /// The columns of `events.csv`.
  static let columns = ["date", "event"]

  let day: Int
  let name: String

  /// Reads `events.csv`; dates as 2025-10-06 or 06-10-2025.
  static func read(_ table: EditedTable) throws(WorkspaceFailure) -> [Event] {
    var events: [Event] = []
    for row in table.rows {
      let text = row["date"].isEmpty ? row["datum"] : row["date"]
      let parts = text.split { "-/.".contains($0) }.compactMap { Int($0) }
      let isYearFirst = (parts.first ?? 0) > 31
      guard parts.count == 3,
        let time = LocalTime(
          year: isYearFirst ? parts[0] : parts[2], month: parts[1],
          day: isYearFirst ? parts[2] : parts[0])
      else {
        throw WorkspaceFailure(
          "\(table.name):\(row.line): '\(text)' is no date such as 2025-10-06 or 06-10-2025")
      }
      let name = row["event"].isEmpty ? row["gebeurtenis"] : row["event"]
      guard !name.isEmpty else {
        throw WorkspaceFailure("\(table.name):\(row.line): the event has no name")
      }
      events.append(Event(day: time.day, name: name))
    }
    return events.sorted { ($0.day, $0.name) < ($1.day, $1.name) }
  }
}

/// What sets the contacts of each question apart: columns, events, days.
struct CauseEvidence {
  /// Findings by question, strongest first.
  let ofQuestion: [[CauseSentence]]
  /// The event that probably set off each contact; empty for none.
  let triggerOfContact: [String]

  init(
    _ contacts: [Contact], _ questionOfContact: [Int32], products: [String?], events: [Event],
    settings: Settings, questionCount: Int
  ) {
    let hasClock = contacts.contains { ($0.time?.seconds ?? 0) % 86_400 != 0 }
    let traits = contacts.map {
      CauseEvidence.traits(
        of: $0, events: events, eventDays: settings.eventDays, hours: settings.opens..<settings.closes,
        hasClock: hasClock)
    }
    let findings = Contrast.findings(
      questions: questionOfContact, count: questionCount, traits: traits)
    var sentences: [[CauseSentence]] = Array(repeating: [], count: questionCount)
    var raised: Set<[String]> = []
    for finding in findings {
      sentences[finding.question].append(CauseEvidence.sentence(finding))
      if finding.trait.column == "event", finding.times >= 1.8 {
        raised.insert([String(finding.question), finding.trait.value])
      }
    }
    let days = contacts.compactMap { $0.time?.day }
    if let first = days.min(), let last = days.max(), last - first < 400 {
      var all = [Int](repeating: 0, count: last - first + 1)
      var own = Array(repeating: all, count: questionCount)
      for (contact, question) in zip(contacts, questionOfContact) {
        guard let day = contact.time?.day else { continue }
        all[day - first] += 1
        if question >= 0 { own[Int(question)][day - first] += 1 }
      }
      for question in own.indices {
        if let shift = DayShift(own: own[question], all: all, firstDay: first) {
          sentences[question].append(CauseEvidence.sentence(shift))
        }
      }
    }
    ofQuestion = sentences
    triggerOfContact = zip(traits, questionOfContact).map { traits, question in
      traits.first { $0.column == "event" && raised.contains([String(question), $0.value]) }?
        .value ?? ""
    }
  }

  private static func traits(
    of contact: Contact, events: [Event], eventDays: Int, hours: Range<Int>, hasClock: Bool
  ) -> [Trait] {
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
    if hasClock {
      let isOpen = time.weekday <= 5 && hours.contains(time.hour)
      traits.append(Trait(column: "opening", value: isOpen ? "open" : "closed"))
    }
    // The latest event counts: its window is what a mailing or outage would show in.
    let behind = events.last { $0.day <= time.day && time.day < $0.day + eventDays }
    if !events.isEmpty { traits.append(Trait(column: "event", value: behind?.name ?? "-")) }
    return traits
  }

  private static func sentence(_ finding: ContrastFinding) -> CauseSentence {
    let trait = finding.trait
    let times = finding.times.isFinite ? finding.times : 99
    let much = "\(rounded(times))"
    let shares =
      "(\(percent(finding.own)) %, \(percent(finding.others)) %)"
    let what = name(of: trait)
    return CauseSentence(
      kind: trait.column,
      text: BilingualText(
        dutch:
          "\(much.replacing(".", with: ",")) keer zo vaak \(what.dutch) als bij andere vragen \(shares)",
        english: "\(much) times as often \(what.english) as other questions \(shares)"),
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
      return trait.value == "-"
        ? BilingualText(dutch: "los van gebeurtenissen", english: "apart from any event")
        : BilingualText(
          dutch: "in de dagen na '\(trait.value)'", english: "in the days after '\(trait.value)'")
    }
  }

  private static func sentence(_ shift: DayShift) -> CauseSentence {
    let day = LocalTime(seconds: shift.day * 86_400).dayText
    let last = LocalTime(seconds: (shift.day - 1) * 86_400).dayText
    let from = percent(shift.before)
    let to = percent(shift.after)
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

  /// One decimal.
  private static func rounded(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func percent(_ share: Share) -> String { String(Int((share.value * 100).rounded())) }
}
