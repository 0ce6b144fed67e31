import ContactModel
import Decoding

/// The columns of an XML file: the paths that its records hold.
struct XMLLayout {
  /// Column names in order of first occurrence; a readable value (`display_value`) takes the place of
  /// the key it stands beside where people read it.
  let columns: [String]
  /// What tells the side of a message.
  private enum PartyRule {
    /// A word beside it.
    case words(path: String, PartyWords)
    /// The number of who wrote it, which is that of the record's customer or another.
    case author(path: String, customer: String)

    var path: String {
      switch self {
      case .words(let path, _), .author(let path, _): path
      }
    }
  }

  private let party: PartyRule?
  /// Number of the path of the record's customer, where messages are told apart by it; -1 otherwise.
  private let customerPath: Int
  /// By number of the path.
  private let kinds: [PathKind]

  init(_ samples: [XMLRecord]) {
    // Paths are numbered in order of first occurrence, and so are the columns.
    let order = samples.first?.paths.names ?? []
    let seen = Set(order)
    let fields = samples.prefix(50).map(\.fields)
    let party = XMLLayout.wordsOfSides(order, fields) ?? XMLLayout.authors(order, fields)
    self.party = party
    if case .author(_, let customer) = party {
      customerPath = order.firstIndex(of: customer) ?? -1
    } else {
      customerPath = -1
    }
    let marks = XMLLayout.marksOfMessages(order, fields, partyPath: party?.path)
    kinds = order.map { path in
      let kind = PathKind(path, partyPath: party?.path)
      // The time of a message is a mark that tells something.
      if case .text = kind, marks.contains(path) { return .other }
      return kind
    }
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

  /// The paths inside messages that hold marks only, single words and numbers, beside others that hold sentences.
  private static func marksOfMessages(
    _ order: [String], _ fields: [[XMLRecord.Field]], partyPath: String?
  ) -> Set<String> {
    guard let partyPath,
      let end = partyPath.lastIndex(where: { $0 == "/" || $0 == "@" })
    else { return [] }
    let inside = Set(order.filter { $0.hasPrefix(partyPath[..<end]) && $0 != partyPath })
    let spoken = Set(
      fields.joined().filter { inside.contains($0.path) && $0.value.contains(" ") }.map(\.path))
    return spoken.isEmpty ? [] : inside.subtracting(spoken)
  }

  /// The path whose words name the sides of messages.
  private static func wordsOfSides(_ order: [String], _ fields: [[XMLRecord.Field]]) -> PartyRule? {
    for path in order where partyNames.contains(lastName(path)) {
      let values = Set(fields.joined().filter { $0.path == path }.map(\.value))
      if let words = PartyWords(values, column: lastName(path)), words.share >= 0.8 {
        return .words(path: path, words)
      }
    }
    return nil
  }

  /// The path of who wrote a message, when it is the record's customer for some messages and another for others.
  private static func authors(_ order: [String], _ fields: [[XMLRecord.Field]]) -> PartyRule? {
    let customers = order.filter { path in
      ["clientid", "customerid", "requesterid", "contactid", "visitorid", "klantid", "submitterid"]
        .contains { ColumnNames.normalised(path).hasSuffix($0) }
    }
    let writers = order.filter { path in
      ["userid", "authorid", "senderid", "fromid", "createdby", "afzenderid"]
        .contains { ColumnNames.normalised(path).hasSuffix($0) } && path.contains("/")
    }
    for customer in customers {
      for writer in writers where writer != customer {
        var (own, others, fitting) = (0, 0, 0)
        for record in fields {
          guard let id = record.first(where: { $0.path == customer })?.value else { continue }
          let values = record.filter { $0.path == writer }.map(\.value)
          own += values.count { $0 == id }
          others += values.count { $0 != id }
          if values.contains(id) { fitting += 1 }
        }
        if others > 0, own > 0, fitting * 5 >= fields.count * 3 {
          return .author(path: writer, customer: customer)
        }
      }
    }
    return nil
  }

  private static let partyNames: Set<String> = [
    "party", "role", "sender", "speaker", "from", "author", "authortype", "participant",
    "direction", "purpose", "messagetype", "sendertype", "inbound", "incoming", "authorrole",
  ]

  private static func isCustomer(_ name: String) -> Bool {
    ["caller_id", "requester", "customer", "contact", "reporter"].contains(name)
  }

  private static func lastName(_ path: String) -> String {
    ColumnNames.normalised(
      String(path.split(whereSeparator: { $0 == "/" || $0 == "@" }).last ?? ""))
  }

  /// Whether records are conversations of several messages.
  var hasMessages: Bool { party != nil }

  /// Puts records into the columns; what stands at other paths is left out.
  var table: XMLColumns { XMLColumns(columnOfPath: Array(columns.indices), count: columns.count) }

  /// What both sides of a conversation said.
  struct Conversation {
    /// The customer's messages.
    let customer: String
    /// The agent's messages.
    let agent: String
    /// Whether the text column holds more than messages.
    let hasOwnText: Bool
  }

  /// What each side said, message after message; a message of the agent with a time has it in front, as
  /// `[2025-10-03 14:19]`.
  ///
  /// - Parameters:
  ///   - textColumn: the column of the text; -1 for none.
  ///   - moment: reads a time.
  func conversation(
    of record: XMLRecord, textColumn: Int, moment: (String) -> LocalTime?
  ) -> Conversation {
    let ownID = record.spans.first { Int($0.path) == customerPath }.map { record.text(of: $0) }
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
        if message > 0, let side = side(of: record.text(of: span), ownID: ownID) {
          sides[message] = side
        }
      case .time(let isAttribute):
        if let time = moment(record.text(of: span)) {
          times[isAttribute ? span.element : span.parent] = time
        }
      case .text, .other: break
      }
    }
    var customer = ""
    var agent = ""
    var hasOwnText = false
    func add(_ text: String, to side: inout String) {
      if !side.isEmpty { side += "\n" }
      side += text
    }
    for span in record.spans where !span.isEmpty {
      guard case .text = kind(span) else { continue }
      // A text may stand some levels below its message.
      var message: Int32? = span.element
      while let instance = message, sides[instance] == nil { message = record.parent(of: instance) }
      guard let message, let side = sides[message] else {
        if Int(span.path) == textColumn { hasOwnText = true }
        continue
      }
      let text = record.text(of: span)
      if side == .system { continue }
      if side == .customer {
        add(text, to: &customer)
      } else {
        add(times[message].stamping(text), to: &agent)
      }
    }
    return Conversation(customer: customer, agent: agent, hasOwnText: hasOwnText)
  }

  private func side(of value: String, ownID: String?) -> Party? {
    switch party {
    case .words(_, let words): words.side(of: value)
    case .author: value == ownID ? .customer : .agent
    case nil: nil
    }
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
