/// How a contact was handed from group to group (F12).
public struct Handovers: Sendable, Equatable {
  /// Number of times it was passed on; nil when the export tells neither route nor number.
  public let transfers: Int?
  /// Whether it came back to a group that had passed it on: A, B, A.
  public let isPingPong: Bool
  /// The group it began with, when another one finished it; nil otherwise or when the route is unknown.
  public let wrongFirst: String?
  /// The group that finished it; nil when the route is unknown.
  public let last: String?
  /// The groups it passed, in order; empty when unknown.
  public let groups: [String]

  /// Reads a route such as `Desk > Billing > Desk` and a number of transfers; the larger of what both tell
  /// counts.
  public init(route: String, transfers: Int?) {
    var groups: [String] = []
    for part in Handovers.parts(of: route) where part != groups.last { groups.append(part) }
    self.groups = groups
    let told = groups.count > 1 ? groups.count - 1 : groups.isEmpty ? nil : 0
    self.transfers = [told, transfers].compactMap { $0 }.max()
    isPingPong = Set(groups).count < groups.count
    last = groups.last
    wrongFirst = groups.count > 1 && groups.first != groups.last ? groups.first : nil
  }

  /// The groups of a route, cut at `>`, `→`, `|`, `;`, `/` with blanks or line ends.
  private static func parts(of route: String) -> [String] {
    route.replacing("->", with: ">").split { ">→|;\n".contains($0) }
      .map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      .filter { !$0.isEmpty }
  }
}
