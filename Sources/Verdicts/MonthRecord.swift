import ContactModel
import Desk
import Exports
import Rework
import Scoring
public import Trends

extension Figures {
  /// What is kept of them.
  var stored: StoredFigures {
    StoredFigures(
      customers: knownCustomers, minutes: knownMinutes, cost: knownCost, low: avoidableLow,
      high: avoidableHigh, repeats: repeats)
  }
}

extension MonthResult {
  /// What is kept of the month: what its files say, and what the grouping remembers; no texts.
  public var record: MonthRecord {
    var record = MonthRecord(
      month: month, contacts: contacts.count, questions: questions.map(\.stored))
    let days = daysOfProcess
    record.processes = processes.map { process in
      StoredProcess(
        id: process.id.text, contacts: process.figures.contacts, figures: process.figures.stored,
        rank: process.ranked?.rank, days: days[process.id] ?? [])
    }
    record.parts = parts
    record.recent = recent
    record.exposure = workload
    for declaration in Settings.declarations {
      record.settings[declaration.key] = declaration.value(settings)
    }
    record.inputs = files.map(\.hash)
    return record
  }

  /// The last contacts whose customer and time are known, as far back as a repeat of them is looked for.
  private var recent: [RecentContact] {
    let days = max(settings.repeatDays, RepeatChains.windows.last ?? 0)
    let first = month.next.start.seconds - days * 86_400
    return zip(contacts, ofContact).compactMap { contact, outcome in
      guard let customer = contact.customer, let time = contact.time, time.seconds >= first else {
        return nil
      }
      return RecentContact(
        customer: customer, time: time,
        question: outcome.question.map { questions[$0].id } ?? "",
        step: outcome.process.step ?? "")
    }
  }

  /// The contacts of each process by day of the month, the first at 0.
  private var daysOfProcess: [ProcessID: [Int]] {
    var days: [ProcessID: [Int]] = [:]
    let first = month.start.day
    let count = month.next.start.day - first
    for (contact, outcome) in zip(contacts, ofContact) {
      guard let day = contact.time?.day, (0..<count).contains(day - first) else { continue }
      days[outcome.process, default: Array(repeating: 0, count: count)][day - first] += 1
    }
    return days
  }
}
