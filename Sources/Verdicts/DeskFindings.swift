import ContactModel
import Desk

/// What the manager set that had no effect, or another one than might be thought.
struct DeskFindings {
  private let desk: DeskTables
  private let month: Month

  init(_ desk: DeskTables, month: Month) {
    self.desk = desk
    self.month = month
  }

  /// All of them.
  func all(_ contacts: [Contact]) -> [Finding] {
    [taught, unusedTariffs(contacts), missingVolume, secondVolume].compactMap { $0 }
  }

  /// Tells by how many own examples the program was taught, and how often it was right about those drawn at random.
  private var taught: Finding? {
    guard !desk.examples.all.isEmpty else { return nil }
    let drawn = desk.examples.drawn
    func right(_ language: ReportLanguage, _ words: String) -> String {
      drawn.all > 0 ? "; \(words) \(drawn.text(language))" : ""
    }
    return Finding(
      MonthFinding.taught, at: Place(file: "examples.csv"), count: desk.examples.all.count,
      [
        "right": .each(
          right(.dutch, "proces goed in de steekproef, voor dat leren:"),
          right(.english, "process right in the random draw, before that:"))
      ])
  }

  private func unusedTariffs(_ contacts: [Contact]) -> Finding? {
    let channels = Set(contacts.map(\.channel))
    let unused = desk.tariffs.unused(channels)
    guard !unused.isEmpty else { return nil }
    let known = channels.sorted().map { "'\($0)'" }.joined(separator: ", ")
    let list = unused.map { "'\($0)'" }.joined(separator: ", ")
    return Finding(
      MonthFinding.unusedTariff, at: Place(file: "tariffs.csv"), count: unused.count,
      ["channels": "\(list)", "known": "\(known)"])
  }

  private var missingVolume: Finding? {
    guard !desk.volumes.isEmpty, desk.volumes.exposure(month) == nil else { return nil }
    return Finding(
      MonthFinding.missingVolume, at: Place(file: "volumes.csv"), ["month": "\(month.text)"])
  }

  private var secondVolume: Finding? {
    guard let second = desk.volumes.unused.first(where: { $0.month == month }) else { return nil }
    return Finding(
      MonthFinding.secondVolume, at: Place(file: "volumes.csv", line: second.line),
      ["month": "\(month.text)"])
  }
}
