/// The language of a contact's text.
public enum TextLanguage: String, Hashable, Sendable, CaseIterable {
  /// Dutch.
  case dutch = "nl"
  /// English.
  case english = "en"
  /// German.
  case german = "de"
  /// French.
  case french = "fr"
  /// Spanish.
  case spanish = "es"
  /// Portuguese.
  case portuguese = "pt"
  /// Any other language, or too short to tell.
  case other
  /// None: a code stands in place of a text.
  case code

  /// Whether there are words of processes and of failure in it.
  public var hasProcessWords: Bool { self == .dutch || self == .english }
}

/// A customer without a name: the keyed hash of what the export calls them.
public struct CustomerKey: Hashable, Sendable, Comparable {
  /// The first 64 bits of the keyed hash.
  public let bits: UInt64

  /// A key from its bits; made by the Exports room.
  public init(bits: UInt64) { self.bits = bits }

  /// By the bits, for a stable order.
  public static func < (a: CustomerKey, b: CustomerKey) -> Bool { a.bits < b.bits }
}

/// One contact of a customer with the organisation, as an export told it.
///
/// Made by the Exports room; an empty or nil field means that the export does not say. Names of
/// agents and customers are not part of a contact.
public struct Contact: Sendable {
  /// The id the system gave it, or `file-line` when the export has none.
  public var id: String
  /// Where it was read.
  public var place: Place
  /// When it arrived, on the organisation's clock.
  public var time: LocalTime?
  /// What the customer said or wrote: subject and body without doubling. Not yet masked.
  public var text: String
  /// What the organisation answered, when the export has it. Not yet masked.
  public var answer: String
  /// Who asked; nil when the export does not say.
  public var customer: CustomerKey?
  /// Telephone, e-mail, chat, counter ... as the export calls it.
  public var channel: String
  /// The group or department that handled it.
  public var group: String
  /// Product, category or case type as the export calls it.
  public var category: String
  /// State of the case as the export calls it.
  public var status: String
  /// Handling time.
  public var handling: Minutes?
  /// How often it was passed on; nil when the export does not say.
  public var transfers: Int?
  /// The groups it passed, in order, as the export writes them; empty when it does not say.
  public var route: String
  /// When it was closed.
  public var closed: LocalTime?
  /// The id of the message that it answers; empty when it begins a conversation or the export does not say.
  public var replyTo = ""
  /// Whether the desk or the system said it: a row of an agent, an outbound or internal call, a note of the system.
  public var isFromDesk = false

  /// A contact with an id, a place and a text; everything else unknown.
  public init(id: String, place: Place, text: String) {
    self.id = id
    self.place = place
    self.text = text
    answer = ""
    channel = ""
    group = ""
    category = ""
    status = ""
    route = ""
  }

  /// A complete order by what a contact says; where it stood in the files comes last, so that the order
  /// of files and rows matters only between contacts that are equal in everything else.
  public static func inOrder(_ a: Contact, _ b: Contact) -> Bool {
    let timeA = a.time?.seconds ?? Int.max
    let timeB = b.time?.seconds ?? Int.max
    if timeA != timeB { return timeA < timeB }
    if a.text != b.text { return a.text < b.text }
    if a.customer != b.customer { return (a.customer?.bits ?? 0) < (b.customer?.bits ?? 0) }
    for field in [\Contact.channel, \.group, \.category, \.status, \.route, \.answer] {
      if a[keyPath: field] != b[keyPath: field] { return a[keyPath: field] < b[keyPath: field] }
    }
    if a.handling != b.handling { return (a.handling?.value ?? -1) < (b.handling?.value ?? -1) }
    if a.transfers != b.transfers { return (a.transfers ?? -1) < (b.transfers ?? -1) }
    if a.closed != b.closed { return (a.closed?.seconds ?? 0) < (b.closed?.seconds ?? 0) }
    if a.id != b.id { return a.id < b.id }
    return a.place < b.place
  }
}
