import ContactModel
import Foundation

/// Makes contacts from rows of cells whose roles are known.
struct ContactBuilder {
  private let name: String
  private let mapping: ColumnMapping
  private let hasher: CustomerHasher
  private let moments: MomentParser
  private let closings: MomentParser
  private let handling: HandlingTime
  private var badTimes: (count: Int, line: Int, value: String) = (0, 0, "")
  private var withoutID = 0
  private var controls: (count: Int, line: Int) = (0, 0)
  private var badMinutes: (count: Int, line: Int, value: String) = (0, 0, "")
  private let timeColumn: String
  private let handlingColumn: String

  init(
    name: String, header: [String], mapping: ColumnMapping, samples: [[String]],
    hasher: CustomerHasher, zone: TimeZone, isEuropean: Bool
  ) {
    self.name = name
    self.mapping = mapping
    self.hasher = hasher
    func values(_ role: ColumnRole) -> [String] { samples.map { mapping.cell(role, in: $0) } }
    func column(_ role: ColumnRole) -> String {
      mapping.columns[role].map { header[$0.column] } ?? ""
    }
    moments = MomentParser(samples: values(.time), zone: zone, isEuropean: isEuropean)
    closings = MomentParser(samples: values(.closed), zone: zone, isEuropean: isEuropean)
    handling = HandlingTime(columnName: column(.handling), samples: values(.handling))
    timeColumn = column(.time)
    handlingColumn = column(.handling)
  }

  /// The contact of a row.
  mutating func contact(from cells: [String], line: Int) -> Contact {
    var blanked = 0
    func cell(_ role: ColumnRole) -> String {
      let text = mapping.cell(role, in: cells).withoutOuterBlanks
      guard text.hasControlCharacters else { return text }
      blanked += 1
      return text.withoutControlCharacters
    }
    defer {
      if blanked > 0 {
        if controls.count == 0 { controls.line = line }
        controls.count += 1
      }
    }
    let id = cell(.id)
    if id.isEmpty { withoutID += 1 }
    let text = SubjectAndBody.joined(subject: cell(.subject), body: cell(.text))
    var contact = Contact(
      id: id.isEmpty ? "\(name)-\(line)" : id, place: Place(file: name, line: line), text: text)
    let time = cell(.time)
    contact.time = moments.moment(time)
    if contact.time == nil, !time.isEmpty {
      if badTimes.count == 0 { badTimes = (0, line, String(time.prefix(40))) }
      badTimes.count += 1
    }
    contact.closed = closings.moment(cell(.closed))
    contact.answer = cell(.answer)
    // A row of what the agent said belongs to the answer.
    if Party(cell(.party)) == .agent, contact.answer.isEmpty {
      contact.answer = contact.time.stamping(contact.text)
      contact.text = ""
    }
    contact.customer = hasher.key(of: cell(.customer))
    contact.channel = cell(.channel)
    contact.group = cell(.group)
    contact.category = cell(.category)
    contact.status = cell(.status)
    contact.route = cell(.route)
    let minutes = cell(.handling)
    contact.handling = handling.minutes(minutes)
    if contact.handling == nil, !minutes.isEmpty {
      if badMinutes.count == 0 { badMinutes = (0, line, String(minutes.prefix(40))) }
      badMinutes.count += 1
    }
    contact.transfers = Int(cell(.transfers)).flatMap { (0...1_000).contains($0) ? $0 : nil }
    return contact
  }

  /// The moment a time beside a message tells, on the organisation's clock.
  func moment(_ text: String) -> LocalTime? { moments.moment(text.withoutOuterBlanks) }

  /// What was found while the contacts were made.
  var findings: [Finding] {
    var findings: [Finding] = []
    if badTimes.count > 0 {
      findings.append(
        Finding(
          "time.unreadable", .noted, at: Place(file: name, line: badTimes.line),
          count: badTimes.count,
          dutch: "'\(badTimes.value)' in kolom '\(timeColumn)' is geen datum; contact zonder datum",
          english: "'\(badTimes.value)' in column '\(timeColumn)' is no date; contact without date")
      )
    }
    if moments.isOrderGuessed, mapping.columns[.time] != nil {
      let first = moments.order == .dayFirst
      findings.append(
        Finding(
          "time.order-guessed", .noted, at: Place(file: name, line: 1),
          dutch: "geen datum in '\(timeColumn)' laat zien of dag of maand voorop staat; "
            + (first ? "dag" : "maand") + " voorop aangenomen",
          english: "no date in '\(timeColumn)' shows whether day or month comes first; "
            + (first ? "day" : "month") + " first assumed"))
    }
    if controls.count > 0 {
      findings.append(
        Finding(
          "text.control-characters", .repaired, at: Place(file: name, line: controls.line),
          count: controls.count, dutch: "stuurtekens in de tekst, vervangen door spaties",
          english: "control characters in the text, replaced by blanks"))
    }
    if badMinutes.count > 0 {
      findings.append(
        Finding(
          "handling.unreadable", .noted, at: Place(file: name, line: badMinutes.line),
          count: badMinutes.count,
          dutch: "'\(badMinutes.value)' in kolom '\(handlingColumn)' is geen behandeltijd",
          english: "'\(badMinutes.value)' in column '\(handlingColumn)' is no handling time"))
    }
    if withoutID > 0 {
      findings.append(
        Finding(
          "id.missing", .noted, at: Place(file: name), count: withoutID,
          dutch: "contacten zonder nummer; bestandsnaam en regel gebruikt",
          english: "contacts without an id; file name and line used"))
    }
    if handling.isUnitGuessed, mapping.columns[.handling] != nil {
      findings.append(
        Finding(
          "handling.unit-guessed", .noted, at: Place(file: name, line: 1),
          dutch: "de eenheid van '\(handlingColumn)' is aan de waarden herkend; controleer minuten",
          english: "the unit of '\(handlingColumn)' was told by its values; check the minutes"))
    }
    return findings
  }
}
