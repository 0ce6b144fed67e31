public import ContactModel
import Language

/// Takes personal data out of the cells that stand beside the text, before anything is made of them: channels, groups,
/// routes, categories, ids.
public struct PersonalCells {
  /// The contacts without it.
  public private(set) var contacts: [Contact]
  /// What was done.
  public private(set) var findings: [Finding] = []

  private static let masker = PersonalDataMasker(maskingReferences: false)

  /// A cell without personal data; order and case numbers stay.
  @Sendable public static func masked(_ cell: String) -> String { masker.mask(cell).text }

  /// Cleans the cells of contacts.
  /// - Complexity: linear in the different values.
  public init(_ contacts: [Contact]) {
    self.contacts = contacts
    let groups = clean(\.group, PersonalCells.withoutPersons)
    let routes = clean(\.route, PersonalCells.routeWithoutPersons)
    let persons = Set(groups).union(routes)
    if let first = persons.min() {
      findings.append(
        Finding(
          MonthFinding.personsInGroups, at: contacts[first].place, count: persons.count))
    }
    let cells =
      clean(\.channel, PersonalCells.masked) + clean(\.category, PersonalCells.masked)
      + clean(\.status, PersonalCells.masked) + clean(\.id, PersonalCells.maskedID)
    if let first = cells.min() {
      findings.append(
        Finding(
          MonthFinding.maskedCells, at: contacts[first].place, count: Set(cells).count))
    }
  }

  /// Cleans a column; the contacts whose cell changed.
  private mutating func clean(
    _ column: WritableKeyPath<Contact, String>, _ cleaned: (String) -> String
  ) -> [Int] {
    var known: [String: String] = [:]
    var changed: [Int] = []
    for place in contacts.indices {
      let cell = contacts[place][keyPath: column]
      guard !cell.isEmpty else { continue }
      let clean = known[cell] ?? cleaned(cell)
      // Ids are all different: nothing is learnt from them.
      if column != \.id { known[cell] = clean }
      if clean != cell {
        contacts[place][keyPath: column] = clean
        changed.append(place)
      }
    }
    return changed
  }

  /// Only what no id is is taken out: an address, an account, a card.
  private static func maskedID(_ id: String) -> String {
    let isSuspicious = id.utf8.contains(UInt8(ascii: "@")) || id.utf8.count >= 15
    guard isSuspicious else { return id }
    let masked = masked(id)
    return ["[EMAIL]", "[IBAN]", "[CARD]"].contains(where: masked.contains) ? masked : id
  }

  /// A group's name; empty for a person's.
  private static func withoutPersons(_ group: String) -> String {
    PersonalDataMasker.looksLikePerson(group) ? "" : masked(group)
  }

  /// A route without the persons in it.
  private static func routeWithoutPersons(_ route: String) -> String {
    let parts = route.split(separator: ">", omittingEmptySubsequences: false)
    let isPerson = parts.map {
      PersonalDataMasker.looksLikePerson($0.trimmingPrefix(while: \.isWhitespace).description)
    }
    guard isPerson.contains(true) else { return route }
    return zip(parts, isPerson).filter { !$0.1 }.map { String($0.0) }.joined(separator: ">")
  }
}
