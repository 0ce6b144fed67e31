public import ContactModel
import Trends

/// Which months of a log are analysed, and what is said of the others.
public struct LogMonths: Sendable {
  /// The months, the oldest first.
  public let analysed: [Month]
  /// What is told of contacts in other months.
  public let findings: [Finding]

  /// Of a log in a workspace every whole month; else the month that most contacts lie in (the later of two equal ones).
  /// - Parameter asked: the month asked for.
  /// - Returns: nil when no contact has a date and no month was asked for.
  public init?(_ contacts: [Contact], asked: Month?, isOfWorkspace: Bool) {
    var days: [Month: [Int]] = [:]
    for contact in contacts {
      if let time = contact.time { days[time.month, default: []].append(time.day) }
    }
    if let asked {
      (analysed, findings) = ([asked], [])
      return
    }
    let most = days.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.key
    guard let most else { return nil }
    guard isOfWorkspace else {
      analysed = [most]
      findings = LogMonths.several(contacts, most)
      return
    }
    let largest = days[most]?.count ?? 0
    let whole = days.filter { month, days in
      days.count * LogMonths.leastShare >= largest
        && !Exposure(
          volume: nil,
          workingDays: Exposure.workingDays(from: days.min() ?? 0, to: days.max() ?? 0)
        ).isIncomplete(in: month)
    }.keys.sorted()
    analysed = whole.isEmpty ? [most] : whole
    let inside = Set(analysed)
    let outside = days.filter { !inside.contains($0.key) }.sorted { $0.key < $1.key }
    findings =
      outside.isEmpty
      ? []
      : [
        Finding(
          MonthFinding.leftOutMonths, at: Place(file: "*"),
          [
            "list": FindingValue(
              outside.map { "\($0.key.text) (\($0.value.count))" }.joined(separator: ", ")),
            "first": FindingValue(
              outside.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key.text ?? ""),
          ])
      ]
  }

  /// A month with less than this part of the largest month's contacts is an edge: a tenth.
  private static let leastShare = 10

  /// Tells that a log without a workspace holds more months than the one reported on.
  private static func several(_ contacts: [Contact], _ month: Month) -> [Finding] {
    guard !SettingAside.isOneMonth(contacts, month) else { return [] }
    let months = Set(contacts.compactMap(\.time?.month)).sorted()
    let inside = contacts.count(where: { $0.time?.month == month })
    let span = "\(months.first?.text ?? "") - \(months.last?.text ?? "")"
    return [
      Finding(
        MonthFinding.severalMonths, at: Place(file: "*"), count: months.count,
        [
          "count": FindingValue(months.count), "span": "\(span)", "month": "\(month.text)",
          "inside": FindingValue(inside), "first": FindingValue(months.first?.text ?? ""),
        ])
    ]
  }
}
