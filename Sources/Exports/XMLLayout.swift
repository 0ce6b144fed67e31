import ContactModel
import Decoding

/// The columns of an XML file: the paths that its records hold.
struct XMLLayout {
  /// Column names in order of first occurrence; a readable value (`display_value`) takes the place of
  /// the key it stands beside where people read it.
  let columns: [String]
  private let paths: [String]
  private let indexOfPath: [String: Int]
  private let partyPath: String?

  init(_ samples: [XMLRecord]) {
    var order: [String] = []
    var seen: Set<String> = []
    for record in samples {
      for field in record.fields where seen.insert(field.path).inserted { order.append(field.path) }
    }
    partyPath = order.first { path in
      guard XMLLayout.partyNames.contains(XMLLayout.lastName(path)) else { return false }
      let values = samples.prefix(50).flatMap { $0.fields.filter { $0.path == path } }.map(\.value)
      let known = values.filter { Party($0) != nil }.count
      return known > 0 && known * 5 >= values.count * 4
    }
    paths = order
    columns = order.map { path in
      let readable = path.hasSuffix("@display_value")
      let base = readable ? String(path.dropLast("@display_value".count)) : path
      let name = base.split(whereSeparator: { $0 == "/" || $0 == "@" }).joined(separator: " ")
      // A key beside a readable value: people read the value, but the key tells customers apart.
      if readable { return XMLLayout.isCustomer(name) ? name + " name" : name }
      let hasReadable = seen.contains(path + "@display_value")
      return hasReadable && !XMLLayout.isCustomer(name) ? name + " key" : name
    }
    indexOfPath = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
  }

  private static let partyNames: Set<String> = [
    "party", "role", "sender", "speaker", "from", "author", "authortype", "participant",
    "direction",
    "purpose",
  ]

  private static func isCustomer(_ name: String) -> Bool {
    ["caller_id", "requester", "customer", "contact", "reporter"].contains(name)
  }

  private static func lastName(_ path: String) -> String {
    ColumnNames.normalised(
      String(path.split(whereSeparator: { $0 == "/" || $0 == "@" }).last ?? ""))
  }

  /// Whether records are conversations of several messages.
  var hasMessages: Bool { partyPath != nil }

  /// One cell per column; repeated values are joined by line ends, messages left out.
  func cells(of record: XMLRecord) -> [String] {
    var cells = [String](repeating: "", count: paths.count)
    for field in record.fields {
      guard let column = indexOfPath[field.path], !field.value.isEmpty else { continue }
      cells[column] += cells[column].isEmpty ? field.value : "\n" + field.value
    }
    return cells
  }

  /// What each side said, message after message; a message of the agent with a time has it in front, as
  /// `[2025-10-03 14:19]`.
  func conversation(
    of record: XMLRecord, moment: (String) -> LocalTime?
  ) -> (customer: String, agent: String) {
    guard let partyPath else { return ("", "") }
    let isAttribute = partyPath.contains("@")
    var sides: [Int: Party] = [:]
    for field in record.fields where field.path == partyPath {
      if let party = Party(field.value) {
        sides[isAttribute ? field.element : field.parent] = party
      }
    }
    var times: [Int: LocalTime] = [:]
    for field in record.fields where XMLLayout.timeNames.contains(XMLLayout.lastName(field.path)) {
      guard let time = moment(field.value) else { continue }
      times[field.path.contains("@") ? field.element : field.parent] = time
    }
    var customer: [String] = []
    var agent: [String] = []
    for field in record.fields where !field.path.contains("@") && !field.value.isEmpty {
      guard field.path != partyPath, let side = sides[field.element] ?? sides[field.parent],
        isText(field)
      else { continue }
      if side == .customer {
        customer.append(field.value)
      } else {
        agent.append((times[field.element] ?? times[field.parent]).stamping(field.value))
      }
    }
    return (customer.joined(separator: "\n"), agent.joined(separator: "\n"))
  }

  private static let timeNames: Set<String> = [
    "at", "time", "timestamp", "created", "createdat", "date", "sentat", "when",
  ]

  private static let notText: Set<String> = [
    "time", "timestamp", "created", "createdat", "date", "id", "seq", "name", "email", "type",
    "channel",
  ]

  private func isText(_ field: XMLRecord.Field) -> Bool {
    !XMLLayout.notText.contains(XMLLayout.lastName(field.path))
  }
}
