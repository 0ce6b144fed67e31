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
    _ code: String, _ effect: Finding.Effect, in file: String, dutch: String, english: String
  ) -> Finding? {
    guard count > 0 else { return nil }
    return Finding(
      code, effect, at: Place(file: file, line: line), count: count, dutch: dutch, english: english)
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
    hasher: CustomerHasher, zone: TimeZone, isEuropean: Bool, profile: SystemProfile?
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
      columnName: column(.handling), samples: values(.handling),
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
  var findings: [Finding] {
    var findings: [Finding] = []
    func add(_ finding: Finding?) { if let finding { findings.append(finding) } }
    add(
      badTimes.finding(
        "time.unreadable", .noted, in: name,
        dutch: "'\(badTimes.value)' in kolom '\(timeColumn)' is geen datum; contact zonder datum",
        english: "'\(badTimes.value)' in column '\(timeColumn)' is no date; contact without date"))
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
    add(
      controls.finding(
        "text.control-characters", .repaired, in: name,
        dutch: "stuurtekens in de tekst, vervangen door spaties",
        english: "control characters in the text, replaced by blanks"))
    add(
      misread.finding(
        "text.misread-utf-8", .repaired, in: name,
        dutch: "UTF-8 die eerder als windows-1252 is gelezen, hersteld",
        english: "UTF-8 that was once read as windows-1252, repaired"))
    add(
      unescaped.finding(
        "text.escapes", .repaired, in: name,
        dutch: "tekens die de export uitschreef (\\u00ef, \\n, #LBBR#), gelezen zoals bedoeld",
        english: "characters that the export wrote out (\\u00ef, \\n, #LBBR#), read as meant"))
    if let column = mapping.registrars {
      findings.append(
        Finding(
          "customer.registrars", .noted, at: Place(file: name, line: 1),
          dutch:
            "kolom '\(header[column])' noemt voor de meeste contacten dezelfde paar namen: wie het vastlegde, "
            + "niet wie vroeg; herhaling staat uit; wel de klant? --map customer='\(header[column])'",
          english:
            "column '\(header[column])' names the same few for most contacts: who registered them, not who "
            + "asked; repeats are off; is it the customer? --map customer='\(header[column])'",
          isTold: true))
    }
    if moments.areSwapped {
      findings.append(
        Finding(
          "time.swapped", .repaired, at: Place(file: name, line: 1),
          dutch:
            "een rekenblad had dag en maand verwisseld in '\(timeColumn)' (dagen 1-12 als datum, 13-31 als tekst); "
            + "teruggedraaid",
          english:
            "a spreadsheet had swapped day and month in '\(timeColumn)' (days 1-12 as dates, 13-31 as text); "
            + "swapped back", isTold: true))
    }
    if mapping.isTimeUTC {
      findings.append(
        Finding(
          "time.utc", .noted, at: Place(file: name, line: 1),
          dutch: "tijden in '\(timeColumn)' zijn UTC volgens de kop; verschoven naar de eigen klok",
          english:
            "times in '\(timeColumn)' are UTC as its name says; moved to the organisation's clock"))
    }
    add(
      damagedIDs.finding(
        "id.damaged", .noted, in: name,
        dutch: "'\(damagedIDs.value)' is een nummer dat een rekenblad heeft afgerond en niet als "
          + "nummer gebruikt; exporteer opnieuw zonder het bestand in Excel op te slaan",
        english:
          "'\(damagedIDs.value)' is a number that a spreadsheet has rounded and not used as "
          + "one; export again without saving the file in Excel"))
    add(
      badMinutes.finding(
        "handling.unreadable", .noted, in: name,
        dutch: "'\(badMinutes.value)' in kolom '\(handlingColumn)' is geen behandeltijd in "
          + "\(handling.unitName.dutch); een andere eenheid: een regel 'handling unit' in een profiel",
        english: "'\(badMinutes.value)' in column '\(handlingColumn)' is no handling time in "
          + "\(handling.unitName.english); another unit: a line 'handling unit' in a profile"))
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
          dutch:
            "'\(handlingColumn)' gelezen als \(handling.unitName.dutch), herkend aan de waarden; anders: "
            + "een regel 'handling unit' in een profiel",
          english:
            "'\(handlingColumn)' read as \(handling.unitName.english), told by its values; otherwise: "
            + "a line 'handling unit' in a profile"))
    }
    return findings
  }
}
