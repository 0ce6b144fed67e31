public import ContactModel
import Exports
public import Language
import RootCauses

/// Tells which contacts take no part in the grouping, and says so: doubled ones, machines, other months, and what the
/// organisation is not there for.
public struct SettingAside: Sendable {
  private let month: Month
  private let isMonthGiven: Bool
  private let duplicateMinutes: Int
  private let threads: Int

  /// Rules of a month.
  /// - Parameters:
  ///   - month: of the run.
  ///   - isMonthGiven: whether contacts of other months are kept apart even if all are nearly one month.
  ///   - duplicateMinutes: between two equal texts of a customer for the second to be a doubled message.
  ///   - threads: largest number of threads.
  public init(month: Month, isMonthGiven: Bool, duplicateMinutes: Int, threads: Int) {
    self.month = month
    self.isMonthGiven = isMonthGiven
    self.duplicateMinutes = duplicateMinutes
    self.threads = threads
  }

  /// Whether contacts are a month with the days at its edges: four of five lie in it, or all within 45 days.
  public static func isOneMonth(_ contacts: [Contact], _ month: Month) -> Bool {
    let times = contacts.compactMap(\.time)
    guard let first = times.min(), let last = times.max() else { return true }
    return last.seconds - first.seconds <= 45 * 86_400
      || times.count(where: { $0.month == month }) * 5 >= times.count * 4
  }

  /// The contacts that are about something the organisation is there for, and those that most likely are not.
  public func scope(
    of contacts: [Contact], _ texts: PreparedTexts, _ judged: JudgedContacts,
    _ findings: inout [Finding]
  ) -> (inside: [Int], apart: [SetAsideContact]) {
    guard let judgements = judged.judgements, let model = judged.model else {
      return (Array(contacts.indices), [])
    }
    let fullness = texts.fullness
    let isOut = contacts.indices.map {
      texts.languages[$0].hasProcessWords
        && judgements[$0].isOutOfScope(in: model.steps, fullness: fullness)
    }
    let outside = contacts.indices.filter { isOut[$0] }
    guard let first = outside.first else { return (Array(contacts.indices), []) }
    // A log of little else is another kind of log than the model knows.
    guard outside.count * 4 <= contacts.count else {
      findings.append(
        Finding(
          MonthFinding.keptOutOfScope, at: contacts[first].place, count: outside.count))
      return (Array(contacts.indices), [])
    }
    findings.append(
      Finding(
        SetAsideContact.Reason.outOfScope, at: contacts[first].place, count: outside.count))
    return (
      contacts.indices.filter { !isOut[$0] },
      outside.map { SetAsideContact(contacts[$0], .outOfScope) }
    )
  }

  /// Keeps apart what cannot be grouped: no text, a doubled message, and, in a workspace or with a
  /// month asked for, another month.
  public func split(
    _ contacts: [Contact], _ findings: inout [Finding]
  ) -> (kept: [Contact], setAside: [SetAsideContact]) {
    let oneMonth = isMonthGiven || !SettingAside.isOneMonth(contacts, month)
    let folded = ContactFolding(contacts)
    var kept: [Contact] = []
    var apart: [SetAsideContact] = []
    // What counts for each contact: itself, the one it doubles, or nothing.
    var counted: [String: String] = [:]
    var lastSaid: [String: (seconds: Int, id: String)] = [:]
    let rows = folded.contacts
    let machines = orderedMap(count: rows.count, block: 1_024, threads: threads) { range in
      rows[range].map(SettingAside.reasonOfMachine)
    }
    for (contact, machine) in zip(rows, machines) {
      if contact.text.utf8.allSatisfy({ $0 <= 32 }) {
        apart.append(SetAsideContact(contact, contact.isFromDesk ? .fromDesk : .emptyText))
      } else if let machine {
        apart.append(SetAsideContact(contact, machine))
      } else if oneMonth, let time = contact.time, time.month != month {
        apart.append(SetAsideContact(contact, .otherMonth))
      } else if let customer = contact.customer, let time = contact.time {
        let key = "\(customer.bits) \(contact.text)"
        let last = lastSaid[key]
        let isDoubled =
          last.map { time.seconds - $0.seconds <= duplicateMinutes * 60 } ?? false
        let first = isDoubled ? last?.id ?? "" : contact.id
        lastSaid[key] = (time.seconds, first)
        counted[contact.id] = first
        if isDoubled {
          apart.append(SetAsideContact(contact, .duplicate, countedAs: first))
        } else {
          kept.append(contact)
        }
      } else {
        counted[contact.id] = contact.id
        kept.append(contact)
      }
    }
    for (row, reason) in folded.setAside {
      apart.append(SetAsideContact(row, reason, countedAs: counted[row.id] ?? ""))
    }
    apart.sort { $0.sortKey < $1.sortKey }
    for reason in SetAsideContact.Reason.allCases {
      let contacts = apart.filter { $0.reason == reason }
      guard let first = contacts.first else { continue }
      findings.append(
        Finding(
          reason, at: first.place, count: contacts.count,
          [
            "month": FindingValue(month.text), "minutes": FindingValue(duplicateMinutes),
          ]))
    }
    return (kept, apart)
  }

  /// Why a contact is nobody's question; nil for what a customer asked.
  private static func reasonOfMachine(_ contact: Contact) -> SetAsideContact.Reason? {
    if MachineMail.isMerged(status: contact.status) { return .merged }
    switch MachineMail.kind(of: contact.text) {
    case .automaticReply: return .automaticReply
    case .undeliverable: return .undeliverable
    case .merged: return .merged
    case .unreadable: return .unreadableCell
    case nil: return nil
    }
  }
}
