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
    func sentence(_ language: ReportLanguage, _ taught: String, _ right: String) -> String {
      drawn.all > 0 ? "\(taught); \(right) \(drawn.text(language))" : taught
    }
    return Finding(
      "examples.taught", .noted, at: Place(file: "examples.csv"), count: desk.examples.all.count,
      dutch: sentence(
        .dutch, "geleerd van eigen voorbeelden", "proces goed in de steekproef, voor dat leren:"),
      english: sentence(
        .english, "taught by own examples", "process right in the random draw, before that:"),
      isTold: true)
  }

  private func unusedTariffs(_ contacts: [Contact]) -> Finding? {
    let channels = Set(contacts.map(\.channel))
    let unused = desk.tariffs.unused(channels)
    guard !unused.isEmpty else { return nil }
    let known = channels.sorted().map { "'\($0)'" }.joined(separator: ", ")
    let list = unused.map { "'\($0)'" }.joined(separator: ", ")
    return Finding(
      "tariff.unused", .noted, at: Place(file: "tariffs.csv"), count: unused.count,
      dutch: "tarief voor \(list): geen contact heeft dat kanaal; er zijn \(known)",
      english: "tariff for \(list): no contact has that channel; there are \(known)",
      isTold: true)
  }

  private var missingVolume: Finding? {
    guard !desk.volumes.isEmpty, desk.volumes.exposure(month) == nil else { return nil }
    return Finding(
      "volume.month-missing", .noted, at: Place(file: "volumes.csv"),
      dutch:
        "geen aantal voor \(month.text): 'per 1.000' is deze maand per 1.000 contacten, niet te vergelijken met "
        + "maanden waarvoor er een is",
      english:
        "no number for \(month.text): 'per 1,000' is per 1,000 contacts this month, not to be compared with "
        + "months that have one", isTold: true)
  }

  private var secondVolume: Finding? {
    guard let second = desk.volumes.unused.first(where: { $0.month == month }) else { return nil }
    return Finding(
      "volume.second-number", .noted, at: Place(file: "volumes.csv", line: second.line),
      dutch: "\(month.text) heeft al een aantal; deze regel telt niet mee",
      english: "\(month.text) has a number already; this row counts for nothing", isTold: true)
  }
}
