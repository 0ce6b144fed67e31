import ContactModel

/// The products of each sector; a sector is a file in `Sectors` and a line here.
enum SectorPacks {
  /// Rows of `product id|name nl|name en|terms nl|terms en` by sector; a row may be spread over several source lines.
  private static let packs: [(sector: String, rows: String)] = [
    ("municipality", municipality),
    ("energy", energy),
    ("insurer", insurer),
    ("webshop", webshop),
    ("telecom", telecom),
    ("bank", bank),
    ("it-desk", itDesk),
  ]

  /// The fields of every product, its sector in front.
  static var products: [[String]] {
    packs.flatMap { sector, rows in
      BuiltInList.rows(rows, of: 5, name: "products of \(sector)").map { [sector] + $0 }
    }
  }
}
