import ContactModel
import Decoding

/// The columns of an XML file: the paths that its records hold.
struct XMLLayout {
  /// Column names in order of first occurrence; a readable value (`display_value`) takes the place of
  /// the key it stands beside where people read it.
  let columns: [String]
  private let partyPath: String?
  /// By number of the path.
  private let kinds: [PathKind]

  init(_ samples: [XMLRecord]) {
    // Paths are numbered in order of first occurrence, and so are the columns.
    let order = samples.first?.paths.names ?? []
    let seen = Set(order)
    let fields = samples.prefix(50).map(\.fields)
    partyPath = order.first { path in
      guard XMLLayout.partyNames.contains(XMLLayout.lastName(path)) else { return false }
      let values = fields.joined().filter { $0.path == path }.map(\.value)
      let known = values.filter { Party($0) != nil }.count
      return known > 0 && known * 5 >= values.count * 4
    }
    kinds = order.map { [partyPath] in PathKind($0, partyPath: partyPath) }
    columns = order.map { path in
      let readable = path.hasSuffix("@display_value")
      let base = readable ? String(path.dropLast("@display_value".count)) : path
      let name = base.split(whereSeparator: { $0 == "/" || $0 == "@" }).joined(separator: " ")
      // A key beside a readable value: people read the value, but the key tells customers apart.
      if readable { return XMLLayout.isCustomer(name) ? name + " name" : name }
      let hasReadable = seen.contains(path + "@display_value")
      return hasReadable && !XMLLayout.isCustomer(name) ? name + " key" : name
    }
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

  /// Puts records into the columns; what stands at other paths is left out.
  var table: XMLColumns { XMLColumns(columnOfPath: Array(columns.indices), count: columns.count) }

  /// What each side said, message after message; a message of the agent with a time has it in front, as
  /// `[2025-10-03 14:19]`.
  func conversation(
    of record: XMLRecord, moment: (String) -> LocalTime?
  ) -> (customer: String, agent: String) {
    var sides: [Int32: Party] = [:]
    var times: [Int32: LocalTime] = [:]
    func kind(_ span: XMLRecord.Span) -> PathKind {
      Int(span.path) < kinds.count ? kinds[Int(span.path)] : .other
    }
    for span in record.spans {
      switch kind(span) {
      case .party(let isAttribute):
        // What the record itself says about a party is its column, not a message's.
        let message = isAttribute ? span.element : span.parent
        if message > 0, let party = Party(record.text(of: span)) { sides[message] = party }
      case .time(let isAttribute):
        if let time = moment(record.text(of: span)) {
          times[isAttribute ? span.element : span.parent] = time
        }
      case .text, .other: break
      }
    }
    var customer = ""
    var agent = ""
    func add(_ text: String, to side: inout String) {
      if !side.isEmpty { side += "\n" }
      side += text
    }
    for span in record.spans where !span.isEmpty {
      guard case .text = kind(span) else { continue }
      // A text may stand some levels below its message.
      var message: Int32? = span.element
      while let instance = message, sides[instance] == nil { message = record.parent(of: instance) }
      guard let message, let side = sides[message] else { continue }
      let text = record.text(of: span)
      if side == .customer {
        add(text, to: &customer)
      } else {
        add(times[message].stamping(text), to: &agent)
      }
    }
    return (customer, agent)
  }

  /// What a path is for a conversation.
  private enum PathKind {
    case party(isAttribute: Bool)
    case time(isAttribute: Bool)
    case text
    case other

    init(_ path: String, partyPath: String?) {
      let isAttribute = path.contains("@")
      let name = XMLLayout.lastName(path)
      if path == partyPath {
        self = .party(isAttribute: isAttribute)
      } else if XMLLayout.timeNames.contains(name) {
        self = .time(isAttribute: isAttribute)
      } else {
        self = isAttribute || XMLLayout.notText.contains(name) ? .other : .text
      }
    }
  }

  private static let timeNames: Set<String> = [
    "at", "time", "timestamp", "created", "createdat", "date", "sentat", "when",
  ]

  private static let notText: Set<String> = [
    "time", "timestamp", "created", "createdat", "date", "id", "seq", "name", "email", "type",
    "channel",
  ]
}
