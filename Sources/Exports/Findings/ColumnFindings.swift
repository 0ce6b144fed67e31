import ContactModel

/// Which columns were guessed, and which are missing.
struct ColumnFindings {
  private let mapping: ColumnMapping
  private let header: [String]
  private let name: String

  init(_ mapping: ColumnMapping, _ header: [String], _ name: String) {
    self.mapping = mapping
    self.header = header
    self.name = name
  }

  /// What stays off without a column.
  private static let consequences: [(ColumnRole, BilingualText)] = [
    (
      .time,
      BilingualText(
        dutch: "datum en tijd; trend en herhaling staan",
        english: "date and time; trend and repeats are")
    ),
    (
      .customer,
      BilingualText(
        dutch: "klant; unieke klanten en herhaling staan",
        english: "the customer; distinct customers and repeats are")
    ),
    (
      .handling,
      BilingualText(
        dutch: "behandeltijd; minuten staan", english: "handling time; minutes are")
    ),
  ]

  /// All of them.
  var all: [Finding] {
    let guessed = ColumnRole.allCases.compactMap { role -> Finding? in
      guard let entry = mapping.columns[role], entry.reason == .content else { return nil }
      return Finding(
        ExportFinding.guessedColumn, detail: role.rawValue, at: Place(file: name, line: 1),
        ["column": "\(header[entry.column])", "role": "\(role.rawValue)"])
    }
    let missing = ColumnFindings.consequences.filter { mapping.columns[$0.0] == nil }.map {
      role, consequence in
      Finding(
        ExportFinding.missingColumn, detail: role.rawValue, at: Place(file: name),
        ["what": FindingValue(consequence), "role": "\(role.rawValue)"])
    }
    return guessed + missing
  }
}

extension ExportReader {
  /// The user's own profiles that nearly fit, and columns of the one that fits which are not there.
  func profileFindings(
    _ system: SystemProfile?, _ header: [String], _ name: String
  ) -> [Finding] {
    let columns = Set(header.map { ColumnNames.normalised($0) })
    let place = Place(file: name, line: 1)
    func list(_ names: some Sequence<String>) -> FindingValue {
      FindingValue(names.sorted().map { "'\($0)'" }.joined(separator: ", "))
    }
    return hints.profiles.flatMap { profile -> [Finding] in
      if profile.name == system?.name {
        return profile.columns.sorted(by: { $0.key.rawValue < $1.key.rawValue })
          .filter { columns.isDisjoint(with: $0.value) }
          .map { role, wanted in
            Finding(
              ExportFinding.profileColumnMissing, at: place,
              [
                "profile": "\(profile.name)", "role": "\(role.rawValue)", "columns": list(wanted),
              ])
          }
      }
      let nearest = profile.signatures.max {
        columns.intersection($0).count < columns.intersection($1).count
      }
      return nearest.map { signature in
        [
          Finding(
            ExportFinding.profileNotUsed, at: place,
            [
              "profile": "\(profile.name)",
              "columns": list(signature.filter { !columns.contains($0) }),
            ])
        ]
      } ?? []
    }
  }
}
