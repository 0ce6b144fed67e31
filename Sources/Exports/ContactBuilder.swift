import ContactModel
import Decoding
import Foundation

/// How often something was seen, and where first.
struct Sighting {
  private(set) var count = 0
  private(set) var line = 0
  /// What stood there.
  private(set) var value = ""

  /// Seen once more.
  mutating func add(line: Int, _ value: @autoclosure () -> String = "") {
    if count == 0 { (self.line, self.value) = (line, value()) }
    count += 1
  }

  /// The finding about it; nil when it was never seen.
  func finding(
    _ kind: ExportFinding, in file: String, _ values: [String: FindingValue] = [:]
  ) -> Finding? {
    count > 0 ? Finding(kind, at: Place(file: file, line: line), count: count, values) : nil
  }

  /// Seen as often again in a later part of the file.
  mutating func add(_ later: Sighting) {
    if count == 0 { (line, value) = (later.line, later.value) }
    count += later.count
  }
}

/// The column of each role; -1 for none.
private struct RoleColumns {
  let id: Int
  let time: Int
  let clock: Int
  let closed: Int
  let subject: Int
  let text: Int
  let answer: Int
  let customer: Int
  let channel: Int
  let group: Int
  let category: Int
  let status: Int
  let handling: Int
  let transfers: Int
  let route: Int
  let party: Int
  let replyTo: Int

  init(_ mapping: ColumnMapping) {
    func column(_ role: ColumnRole) -> Int { mapping.columns[role]?.column ?? -1 }
    id = column(.id)
    time = column(.time)
    clock = column(.clock)
    closed = column(.closed)
    subject = column(.subject)
    text = column(.text)
    answer = column(.answer)
    customer = column(.customer)
    channel = column(.channel)
    group = column(.group)
    category = column(.category)
    status = column(.status)
    handling = column(.handling)
    transfers = column(.transfers)
    route = column(.route)
    party = column(.party)
    replyTo = column(.replyTo)
  }
}

/// Makes contacts from raw records whose columns have roles.
struct ContactBuilder {
  private var name: String
  private let header: [String]
  private let mapping: ColumnMapping
  private let columns: RoleColumns
  private let hasher: CustomerHasher
  private var keys: CustomerKeys
  private var moments: MomentParser
  private var closings: MomentParser
  private let handling: HandlingTime
  private var repeated = RepeatedTexts()
  private var badTimes = Sighting()
  private var badMinutes = Sighting()
  private var controls = Sighting()
  private var misread = Sighting()
  private var damagedIDs = Sighting()
  private var unescaped = Sighting()
  private var withoutID = 0
  private let transcript: Transcript?
  private let escapes: ExporterEscapes
  private let hasTranscripts: Bool
  /// Whether more columns name the customer.
  private let hasOtherCustomers: Bool
  private let timeColumn: String
  private let handlingColumn: String

  init(
    name: String, header: [String], mapping: ColumnMapping, samples: [[String]],
    handling handlingTimes: [String], hasher: CustomerHasher, zone: TimeZone, isEuropean: Bool,
    profile: SystemProfile?
  ) {
    self.name = name
    self.header = header
    self.mapping = mapping
    self.hasher = hasher
    keys = hasher.keys()
    columns = RoleColumns(mapping)
    func values(_ role: ColumnRole) -> [String] { samples.map { mapping.cell(role, in: $0) } }
    func column(_ role: ColumnRole) -> String {
      mapping.columns[role].map { header[$0.column] } ?? ""
    }
    moments = MomentParser(
      samples: values(.time), zone: zone, isEuropean: isEuropean, isUTC: mapping.isTimeUTC)
    transcript = Transcript(samples: values(.text))
    escapes = ExporterEscapes(samples: values(.text))
    hasTranscripts = transcript != nil
    hasOtherCustomers = !mapping.otherCustomers.isEmpty
    closings = MomentParser(samples: values(.closed), zone: zone, isEuropean: isEuropean)
    handling = HandlingTime(
      columnName: column(.handling), samples: handlingTimes,
      minutesPerUnit: profile?.minutesPerUnit)
    timeColumn = column(.time)
    handlingColumn = column(.handling)
  }

  /// A builder for another part of the file and another thread, which has seen nothing yet.
  func forAnotherPart() -> ContactBuilder {
    var other = self
    // A name of its own: threads that count the users of one would wait for each other.
    other.name = String(decoding: Array(name.utf8), as: UTF8.self)
    other.keys = hasher.keys()
    other.repeated = RepeatedTexts()
    (other.badTimes, other.badMinutes, other.controls) = (Sighting(), Sighting(), Sighting())
    (other.misread, other.damagedIDs, other.unescaped) = (Sighting(), Sighting(), Sighting())
    other.withoutID = 0
    return other
  }

  /// Adds what a builder saw in a later part of the file.
  mutating func add(_ later: ContactBuilder) {
    badTimes.add(later.badTimes)
    badMinutes.add(later.badMinutes)
    controls.add(later.controls)
    misread.add(later.misread)
    damagedIDs.add(later.damagedIDs)
    unescaped.add(later.unescaped)
    withoutID += later.withoutID
    // What was learned about the clock serves the next part.
    (moments, closings) = (later.moments, later.closings)
  }

  private func cell(_ column: Int, of record: RawRecord) -> CellText {
    guard column >= 0, column < record.count else { return CellText(start: nil, count: 0) }
    return record[column].withoutOuterBlanks
  }

  /// What was done to the texts of a record.
  private struct Repairs {
    var blankedControls = false
    var misreadText = false
    var unescapedText = false
  }

  /// The text of a cell, with blanks for control characters and misread characters as they were meant.
  private func text(_ cell: CellText, _ repairs: inout Repairs) -> String {
    if cell.hasControlCharacters {
      repairs.blankedControls = true
      return cell.withoutControlCharacters.withUnsafeBufferPointer { meant($0, &repairs) }
    }
    return meant(cell, &repairs)
  }

  private func meant(_ cell: CellText, _ repairs: inout Repairs) -> String {
    guard let meant = MisreadText.repaired(cell) else { return unescaped(cell, &repairs) }
    repairs.misreadText = true
    var text = meant
    return text.withUTF8 { unescaped($0, &repairs) }
  }

  /// The text with what the exporting system wrote out as it was meant.
  private func unescaped(_ cell: CellText, _ repairs: inout Repairs) -> String {
    guard let text = escapes.decoded(cell) else { return cell.string }
    repairs.unescapedText = true
    return text
  }

  /// A short name, with `&gt;` as the character it stands for.
  private mutating func name(_ cell: CellText, _ repairs: inout Repairs) -> String {
    let text = repeatedText(cell, &repairs)
    return cell.contains(UInt8(ascii: "&")) ? HTMLEntities.decoded(text) : text
  }

  private mutating func repeatedText(_ cell: CellText, _ repairs: inout Repairs) -> String {
    cell.isPlainASCII ? repeated.text(of: cell) : text(cell, &repairs)
  }

  /// The contact of a record.
  mutating func contact(from record: RawRecord) -> Contact {
    let line = record.line
    var repairs = Repairs()
    var id = ""
    let number = cell(columns.id, of: record)
    if number.isRoundedNumber {
      damagedIDs.add(line: line, number.string)
    } else {
      id = text(number, &repairs)
      if id.isEmpty { withoutID += 1 }
    }
    var contact = Contact(
      id: id.isEmpty ? "\(name)-\(line)" : id, place: Place(file: name, line: line),
      text: question(of: record, &repairs))
    let time = cell(columns.time, of: record)
    contact.time = moments.moment(time)
    let clock = cell(columns.clock, of: record)
    if !clock.isEmpty, !time.isEmpty {
      contact.time = moments.moment(time.string + " " + clock.string) ?? contact.time
    }
    if contact.time == nil, !time.isEmpty {
      badTimes.add(line: line, time.shape)
    }
    let closed = cell(columns.closed, of: record)
    if !closed.isEmpty { contact.closed = closings.moment(closed) }
    contact.answer = text(cell(columns.answer, of: record), &repairs)
    if hasTranscripts, let transcript, let sides = transcript.sides(of: contact.text) {
      contact.text = sides.customer
      if contact.answer.isEmpty { contact.answer = sides.agent }
    }
    // A row of what the agent said belongs to the answer.
    if columns.party >= 0 {
      let side = mapping.parties?.side(of: cell(columns.party, of: record).string)
      if side == .agent, contact.answer.isEmpty {
        contact.answer = contact.time.stamping(contact.text)
      }
      if side == .agent || side == .system {
        contact.text = ""
        contact.isFromDesk = true
      }
    }
    if columns.replyTo >= 0 { contact.replyTo = text(cell(columns.replyTo, of: record), &repairs) }
    // Who speaks for the desk is nobody's customer.
    contact.customer = contact.isFromDesk ? nil : customer(of: record)
    contact.channel = repeatedText(cell(columns.channel, of: record), &repairs)
    contact.group = name(cell(columns.group, of: record), &repairs)
    contact.category = name(cell(columns.category, of: record), &repairs)
    contact.status = name(cell(columns.status, of: record), &repairs)
    contact.route = name(cell(columns.route, of: record), &repairs)
    let minutes = cell(columns.handling, of: record)
    contact.handling = handling.minutes(minutes)
    if contact.handling == nil, !minutes.isEmpty {
      badMinutes.add(line: line, minutes.shape)
    }
    contact.transfers = cell(columns.transfers, of: record).shortNumber
      .flatMap { $0 <= 1_000 ? $0 : nil }
    if repairs.blankedControls { controls.add(line: line) }
    if repairs.misreadText { misread.add(line: line) }
    if repairs.unescapedText { unescaped.add(line: line) }
    return contact
  }

  /// Whether a record is a total below the contacts: its first filled cell begins with such a word, and it
  /// has no time and no text but perhaps a number.
  func isTotal(_ record: RawRecord) -> Bool {
    let asks = [columns.text, columns.subject].contains { column in
      let text = cell(column, of: record)
      return !text.isEmpty && text.shortNumber == nil
    }
    guard !asks, cell(columns.time, of: record).isEmpty,
      let first = (0..<record.count).lazy.map({ record[$0].withoutOuterBlanks })
        .first(where: { !$0.isEmpty })
    else { return false }
    let word = CellText(rebasing: first.prefix { ($0 | 32) >= 97 && ($0 | 32) <= 122 })
    return word.isSame("totaal") || word.isSame("total") || word.isSame("subtotaal")
      || word.isSame("subtotal") || word.isSame("eindtotaal") || word.isSame("grand")
      || word.isSame("aantal")
  }

  /// Whether a record is the row of column names once more, as where exports were put behind each other.
  func isHeader(_ record: RawRecord) -> Bool {
    guard record.count >= 2, record.count == header.count else { return false }
    return header.indices.allSatisfy {
      record[$0].withoutOuterBlanks.elementsEqual(header[$0].utf8)
    }
  }

  /// The key of the customer, by the first column that names one; none for a number that a spreadsheet has rounded,
  /// which many share.
  private mutating func customer(of record: RawRecord) -> CustomerKey? {
    if let key = key(columns.customer, of: record) { return key }
    guard hasOtherCustomers else { return nil }
    for column in mapping.otherCustomers {
      if let key = key(column, of: record) { return key }
    }
    return nil
  }

  private mutating func key(_ column: Int, of record: RawRecord) -> CustomerKey? {
    let name = cell(column, of: record)
    if name.isRoundedNumber {
      damagedIDs.add(line: record.line, name.string)
      return nil
    }
    return keys.key(of: name)
  }

  /// Subject and text of a record as one text.
  private func question(of record: RawRecord, _ repairs: inout Repairs) -> String {
    let (subject, body) = (cell(columns.subject, of: record), cell(columns.text, of: record))
    if subject.isPlainASCII, body.isPlainASCII, !ExporterEscapes.mayStand(in: body),
      !ExporterEscapes.mayStand(in: subject)
    {
      return SubjectAndBody.joined(subject: subject, body: body)
    }
    var (ownSubject, ownBody) = (text(subject, &repairs), text(body, &repairs))
    return ownSubject.withUTF8 { subject in
      ownBody.withUTF8 { SubjectAndBody.joined(subject: subject, body: $0) }
    }
  }

  /// The moment a time beside a message tells, on the organisation's clock.
  mutating func moment(_ text: String) -> LocalTime? { moments.moment(text.withoutOuterBlanks) }

  /// What was found while the contacts were made.
  /// - Parameter shown: how a cell is shown.
  func findings(shown: (String) -> String) -> [Finding] {
    let time = FindingValue(shown(timeColumn))
    func ofFile(
      _ kind: ExportFinding, _ isSo: Bool, _ values: [String: FindingValue]
    ) -> Finding? {
      isSo ? Finding(kind, at: Place(file: name, line: 1), values) : nil
    }
    let dayFirst = moments.order == .dayFirst
    return [
      badTimes.finding(
        .unreadableTime, in: name, ["value": FindingValue(shown(badTimes.value)), "column": time]),
      ofFile(
        .guessedOrder, moments.isOrderGuessed && mapping.columns[.time] != nil,
        ["column": time, "first": dayFirst ? .each("dag", "day") : .each("maand", "month")]),
      controls.finding(.controls, in: name), misread.finding(.misread, in: name),
      unescaped.finding(.escapes, in: name),
      mapping.registrars.flatMap {
        ofFile(.registrars, true, ["column": FindingValue(shown(header[$0]))])
      },
      ofFile(.swappedTime, moments.areSwapped, ["column": time]),
      ofFile(.utcTime, mapping.isTimeUTC, ["column": time]),
      damagedIDs.finding(.damagedID, in: name, ["value": FindingValue(shown(damagedIDs.value))]),
      badMinutes.finding(
        .unreadableHandling, in: name,
        [
          "value": FindingValue(shown(badMinutes.value)),
          "column": FindingValue(shown(handlingColumn)),
          "unit": FindingValue(handling.unitName),
        ]),
      withoutID > 0
        ? Finding(ExportFinding.missingID, at: Place(file: name), count: withoutID) : nil,
      ofFile(
        .guessedHandlingUnit, handling.isUnitGuessed && mapping.columns[.handling] != nil,
        ["column": FindingValue(shown(handlingColumn)), "unit": FindingValue(handling.unitName)]),
    ].compactMap { $0 }
  }
}
