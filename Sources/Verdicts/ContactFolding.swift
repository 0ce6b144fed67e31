import ContactModel

/// Joins rows that are one contact: the same contact in two exports, and exports with a row per message or
/// change of state.
///
/// Rows are one contact when they carry the same id of their own, name no different customers, and lie
/// within sixty days.
struct ContactFolding {
  /// The contacts, in order; each stands where its first row stood.
  let contacts: [Contact]
  /// Rows that said nothing new, or whose text or answer was joined with the first.
  let setAside: [(row: Contact, reason: SetAsideContact.Reason)]

  private static let longestSpan = 60 * 86_400
  /// More rows than this under one id: the column is no id.
  private static let mostRows = 200

  /// Folds contacts that stand in order of time.
  init(_ rows: [Contact]) {
    var placesOfID: [String: [Int]] = [:]
    for (index, row) in rows.enumerated() where ContactFolding.hasOwnID(row) {
      placesOfID[row.id, default: []].append(index)
    }
    var leader = Array(rows.indices)
    for places in placesOfID.values where (2...ContactFolding.mostRows).contains(places.count) {
      for place in places.dropFirst() where ContactFolding.areOne(rows[places[0]], rows[place]) {
        leader[place] = places[0]
      }
    }
    ContactFolding.followReplies(rows, &leader)
    var joined = rows
    var texts: [Int: Set<String>] = [:]
    var setAside: [(row: Contact, reason: SetAsideContact.Reason)] = []
    for (index, first) in leader.enumerated() where first != index {
      let row = rows[index]
      if texts[first] == nil { texts[first] = [rows[first].text] }
      let isNew = !row.text.isEmpty && texts[first]?.insert(row.text).inserted == true
      if isNew { joined[first].text += joined[first].text.isEmpty ? row.text : "\n" + row.text }
      let isAnswer = !row.answer.isEmpty && !joined[first].answer.contains(row.answer)
      if isAnswer {
        joined[first].answer += joined[first].answer.isEmpty ? row.answer : "\n" + row.answer
      }
      ContactFolding.complete(&joined[first], with: row)
      let isOther = isNew || isAnswer || row.isFromDesk
      setAside.append((row, isOther ? .laterRow : .sameContact))
    }
    contacts = leader.indices.filter { leader[$0] == $0 }.map { joined[$0] }
    self.setAside = setAside
  }

  /// Leads answers to the message that began their conversation, where that is in the log.
  private static func followReplies(_ rows: [Contact], _ leader: inout [Int]) {
    guard rows.contains(where: { !$0.replyTo.isEmpty }) else { return }
    var placeOfID: [String: Int] = [:]
    for (place, row) in rows.enumerated() where placeOfID[row.id] == nil {
      placeOfID[row.id] = place
    }
    for (place, row) in rows.enumerated() where !row.replyTo.isEmpty && leader[place] == place {
      // Rows stand in order of time, so what is answered has its leader already.
      guard let answered = placeOfID[row.replyTo], answered < place else { continue }
      let first = leader[answered]
      let isSame =
        rows[first].customer == row.customer || row.customer == nil || rows[first].customer == nil
      if isSame { leader[place] = first }
    }
  }

  /// Whether the export gave the contact an id.
  private static func hasOwnID(_ row: Contact) -> Bool {
    row.id != "\(row.place.file)-\(row.place.line)"
  }

  private static func areOne(_ first: Contact, _ row: Contact) -> Bool {
    if let a = first.customer, let b = row.customer, a != b { return false }
    guard let a = first.time, let b = row.time else { return first.text == row.text }
    return abs(b.seconds - a.seconds) <= longestSpan
  }

  /// Takes what the first row lacks, and the latest state, from a later one.
  private static func complete(_ contact: inout Contact, with row: Contact) {
    contact.customer = contact.customer ?? row.customer
    contact.isFromDesk = contact.isFromDesk && row.isFromDesk
    contact.handling = contact.handling ?? row.handling
    contact.transfers = [contact.transfers, row.transfers].compactMap { $0 }.max()
    contact.closed = [contact.closed, row.closed].compactMap { $0 }.max()
    if !row.status.isEmpty { contact.status = row.status }
    if contact.channel.isEmpty { contact.channel = row.channel }
    if contact.group.isEmpty { contact.group = row.group }
    if contact.category.isEmpty { contact.category = row.category }
    if contact.route.isEmpty { contact.route = row.route }
  }
}
