public import ContactModel
public import Decoding
public import Desk
import Language

/// A row of the process catalogue: a step that every organisation has, or a product of a sector.
public struct CatalogueEntry: Hashable, Sendable {
  /// The two axes of the catalogue.
  public enum Kind: String, Sendable {
    /// What the organisation does: billing, delivery ...
    case step
    /// What it is about: passport, meter, parcel ...
    case product
  }

  /// Step or product.
  public var kind: Kind
  /// Stable id, such as `billing`.
  public var id: String
  /// The sector a product belongs to; empty for a step.
  public var sector: String
  /// Its name in both languages.
  public var name: BilingualText
  /// Who in the organisation owns it; filled in by the user.
  public var owner: String
  /// The same in published frameworks: numbers of APQC PCF and eTOM, practices of ITIL, uniform product
  /// names (UPL) of the Dutch government.
  public var reference: String
  /// Words and phrases of customers that point to it, in Dutch.
  public var dutchTerms: [String]
  /// The same in English.
  public var englishTerms: [String]
  /// How far the organisation can change it, 0 ... 1.
  public var controllability = 1.0
  /// Effort of changing it, 1 ... 5.
  public var effort = 1.0
}

/// The processes that questions are traced to.
public struct ProcessCatalogue: Sendable {
  /// All entries, steps first, in the order of the file.
  public let entries: [CatalogueEntry]
  /// Terms that the user added to the default ones, by entry index; they decide before all others.
  public let addedTerms: [[String]]

  /// The steps.
  public var steps: [CatalogueEntry] { entries.filter { $0.kind == .step } }
  /// The products of all sectors.
  public var products: [CatalogueEntry] { entries.filter { $0.kind == .product } }

  /// The names by which its processes may be called.
  public var names: ProcessNames {
    ProcessNames(
      steps: steps.map { ($0.id, [$0.name.dutch, $0.name.english]) }, products: products.map(\.id))
  }

  /// The catalogue that comes with the program: 15 steps and the products of seven sectors.
  public static let standard = ProcessCatalogue(entries: standardEntries)

  /// A catalogue of entries.
  public init(entries: [CatalogueEntry]) {
    self.entries = entries
    let known = Dictionary(
      ProcessCatalogue.standardEntries.map { ($0.kind.rawValue + $0.sector + $0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    addedTerms = entries.map { entry in
      guard let standard = known[entry.kind.rawValue + entry.sector + entry.id] else {
        return entry.dutchTerms + entry.englishTerms
      }
      let old = Set(standard.dutchTerms + standard.englishTerms)
      return (entry.dutchTerms + entry.englishTerms).filter { !old.contains($0) }
    }
  }

  /// The entry with an id; nil when there is none.
  public func entry(_ id: String) -> CatalogueEntry? { entries.first { $0.id == id } }

  private static let standardEntries: [CatalogueEntry] =
    BuiltInList.rows(DefaultSteps.rows, of: 6, name: "steps").map {
      CatalogueEntry(
        kind: .step, id: $0[0], sector: "",
        name: BilingualText(dutch: $0[1], english: $0[2]), owner: "",
        reference: "APQC " + $0[3], dutchTerms: terms($0[4]), englishTerms: terms($0[5]))
    }
    + SectorPacks.products.map {
      CatalogueEntry(
        kind: .product, id: $0[1], sector: $0[0],
        name: BilingualText(dutch: $0[2], english: $0[3]), owner: "",
        reference: $0[0] == "municipality" ? UniformProductNames.references[$0[1]] ?? "" : "",
        dutchTerms: terms($0[4]), englishTerms: terms($0[5]))
    }

  private static func terms(_ list: String) -> [String] {
    BuiltInList.entries(list.lowercased())
  }

  // MARK: as a file

  /// The columns of `processes.csv`, in order.
  public static let columns = [
    "kind", "id", "sector", "name_nl", "name_en", "owner", "reference", "controllability", "effort",
    "terms_nl", "terms_en",
  ]

  /// A factor as it is written: nothing for 1, which is what nothing means.
  private static func written(_ factor: Double) -> String { factor == 1 ? "" : "\(factor)" }

  /// The catalogue as rows of ``columns``; terms are separated by commas.
  public var rows: [[String]] {
    entries.map {
      [
        $0.kind.rawValue, $0.id, $0.sector, $0.name.dutch, $0.name.english, $0.owner, $0.reference,
        ProcessCatalogue.written($0.controllability), ProcessCatalogue.written($0.effort),
        $0.dutchTerms.joined(separator: ", "), $0.englishTerms.joined(separator: ", "),
      ]
    }
  }

  /// Reads an edited `processes.csv`.
  /// - Throws: a failure that names file, line and what is wrong.
  public init(path: String, name: String) throws(DecodingFailure) {
    let table = try CSVTable(path: path)
    var places: [String: Int] = [:]
    for (index, column) in table.header.enumerated() { places[column.lowercased()] = index }
    for column in ["kind", "id", "terms_nl", "terms_en"] where places[column] == nil {
      throw DecodingFailure(
        "\(name):1: column '\(column)' is missing; columns read: "
          + table.header.joined(separator: ", "))
    }
    var entries: [CatalogueEntry] = []
    var problem: String?
    var seen: Set<String> = []
    try table.forEachRow { row in
      guard !row.isBlank else { return true }
      func cell(_ column: String) -> String {
        guard let place = places[column], place < row.cells.count else { return "" }
        return BuiltInList.trimmed(row.cells[place])
      }
      guard let kind = CatalogueEntry.Kind(rawValue: cell("kind").lowercased()) else {
        problem = "\(name):\(row.line): kind '\(cell("kind"))' is neither 'step' nor 'product'"
        return false
      }
      guard !cell("id").isEmpty, seen.insert(kind.rawValue + cell("sector") + cell("id")).inserted
      else {
        problem = "\(name):\(row.line): id '\(cell("id"))' is empty or stands there twice"
        return false
      }
      /// A number within a range; 1 when the cell is empty.
      func factor(_ column: String, _ range: ClosedRange<Double>) -> Double? {
        let text = cell(column).replacing(",", with: ".")
        if text.isEmpty { return 1 }
        return Double(text).flatMap { range.contains($0) ? $0 : nil }
      }
      guard let controllability = factor("controllability", 0...1) else {
        problem =
          "\(name):\(row.line): controllability '\(cell("controllability"))' is not a number of 0 to 1"
        return false
      }
      guard let effort = factor("effort", 1...5) else {
        problem = "\(name):\(row.line): effort '\(cell("effort"))' is not a number of 1 to 5"
        return false
      }
      entries.append(
        CatalogueEntry(
          kind: kind, id: cell("id"), sector: cell("sector"),
          name: BilingualText(
            dutch: cell("name_nl").isEmpty ? cell("id") : cell("name_nl"),
            english: cell("name_en").isEmpty ? cell("id") : cell("name_en")),
          owner: cell("owner"), reference: cell("reference"),
          dutchTerms: ProcessCatalogue.terms(cell("terms_nl")),
          englishTerms: ProcessCatalogue.terms(cell("terms_en")),
          controllability: controllability, effort: effort))
      return true
    }
    if let problem { throw DecodingFailure(problem) }
    guard entries.contains(where: { $0.kind == .step }) else {
      throw DecodingFailure("\(name): has no row of kind 'step'; questions need steps to go to")
    }
    self.init(entries: entries)
  }
}
