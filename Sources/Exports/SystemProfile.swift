public import Decoding

/// A system that exports contact logs: how to recognise it, and which of its columns mean what.
///
/// A profile is a hint; what the columns hold decides. It is a small text of lines `what: columns`; the
/// standard ones stand in `Systems`, the user's own in the workspace's folder `profiles`.
public struct SystemProfile: Sendable {
  /// The system as people name it.
  public let name: String
  /// Sets of normalised column names; all of one set must be there.
  let signatures: [[String]]
  /// Normalised names of the columns that may play a role, the likeliest first.
  let columns: [ColumnRole: [String]]
  /// Minutes that one unit of the handling time is; nil when its values tell.
  let minutesPerUnit: Double?

  private static let units = [
    "milliseconds": 1.0 / 60_000, "seconds": 1.0 / 60, "minutes": 1.0, "hours": 60.0,
  ]

  /// Reads a profile.
  ///
  /// Lines are `system: NAME`, `known by: COLUMN, COLUMN` (one line or more), a role and its columns as in
  /// `text: Verzoek | Omschrijving`, and `handling unit: seconds`. Empty lines and lines that begin with `#`
  /// say nothing.
  /// - Throws: a failure that names the file, the line and what is wrong.
  public init(text: String, file: String) throws(DecodingFailure) {
    var name = ""
    var signatures: [[String]] = []
    var columns: [ColumnRole: [String]] = [:]
    var unit: Double?
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let line = String(line).withoutOuterBlanks
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).withoutOuterBlanks }
      func failure(_ problem: String) -> DecodingFailure {
        DecodingFailure("\(file):\(index + 1): \(problem)")
      }
      guard parts.count == 2, !parts[1].isEmpty else {
        throw failure("'\(line)' is not 'what: columns'")
      }
      let key = parts[0].lowercased()
      switch key {
      case "system": name = parts[1]
      case "known by": signatures.append(SystemProfile.names(parts[1], separator: ","))
      case "handling unit":
        guard let minutes = SystemProfile.units[parts[1].lowercased()] else {
          throw failure("'\(parts[1])' is none of milliseconds, seconds, minutes, hours")
        }
        unit = minutes
      default:
        guard let role = ColumnRole(rawValue: key) else {
          throw failure(
            "'\(parts[0])' is none of system, known by, handling unit, "
              + ColumnRole.allCases.map(\.rawValue).joined(separator: ", "))
        }
        columns[role] = SystemProfile.names(parts[1], separator: "|")
      }
    }
    guard !name.isEmpty else { throw DecodingFailure("\(file):1: the line 'system:' is missing") }
    guard !signatures.isEmpty else {
      throw DecodingFailure("\(file):1: the line 'known by:' is missing")
    }
    self.name = name
    self.signatures = signatures
    self.columns = columns
    minutesPerUnit = unit
  }

  /// Reads a profile from a file, in any encoding that exports have.
  /// - Throws: a failure that names the file, and the line where there is one.
  public init(path: String, name: String? = nil) throws(DecodingFailure) {
    let text = try TextEncoding.decode(path: path)
    try self.init(text: String(decoding: text.bytes, as: UTF8.self), file: name ?? path)
  }

  private static func names(_ list: String, separator: Character) -> [String] {
    list.split(separator: separator).map { ColumnNames.normalised(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// The standard profiles, most particular first.
  static let standard: [SystemProfile] = [
    dynamics365, salesforce, serviceNow, otrs, zendesk, freshdesk, topdesk, genesysCloud, hubspot,
    intercom, osTicket, requestTracker, vngKlantinteracties, jira, glpi, zammad, chatwoot,
    freescout, redmine,
    manageEngine, signalen, fixi, open311, zaaksysteem,
  ].map { text in
    guard let profile = try? SystemProfile(text: text, file: "standard profile") else {
      preconditionFailure("a standard profile cannot be read:\n\(text)")
    }
    return profile
  }

  /// The system whose signature the columns carry, the user's own first; nil for an unknown one.
  static func recognise(_ columns: [String], own: [SystemProfile]) -> SystemProfile? {
    let names = Set(columns.map { ColumnNames.normalised($0) })
    return (own + standard).first { profile in
      profile.signatures.contains { $0.allSatisfy(names.contains) }
    }
  }
}
