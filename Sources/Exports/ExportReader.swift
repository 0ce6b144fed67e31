import ContactModel
public import Decoding
public import Foundation

/// Reads an exported contact log into contacts.
public struct ExportReader: Sendable {
  let hasher: CustomerHasher
  let zone: TimeZone
  let hints: ReadingHints
  let threads: Int
  private let masking: @Sendable (String) -> String
  static let sampleSize = 200
  /// As many as a spreadsheet can have.
  static let columnLimit = 16_384

  /// A reader.
  /// - Parameters:
  ///   - hasher: makes customer keys.
  ///   - zone: the organisation's time zone; times with a zone of their own are moved to it.
  ///   - hints: what the user says about the files.
  ///   - threads: largest number of threads; the contacts are the same for any.
  ///   - masking: takes personal data out of a cell before a message shows it.
  public init(
    hasher: CustomerHasher, zone: TimeZone, hints: ReadingHints = ReadingHints(), threads: Int = 1,
    masking: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.masking = masking
    self.hasher = hasher
    self.threads = threads
    self.hints = hints
    self.zone = zone
  }

  /// Reads a CSV or XML file.
  /// - Parameters:
  ///   - path: the file.
  ///   - name: how findings and ids name it; the last part of the path when nil.
  /// - Throws: a failure when the file cannot be opened or has no text column.
  public func read(path: String, name: String? = nil) throws(DecodingFailure) -> ExportContent {
    let name = name ?? FileName.shown(String(path.split(separator: "/").last ?? "-"))
    let before = FileStamp(path: path)
    var content = try readOnce(path: path, name: name)
    if FileStamp(path: path) != before {
      content.findings.append(Finding(ExportFinding.changedFile, at: Place(file: name)))
      content.findings.sort(by: Finding.inOrder)
    }
    return content
  }

  private func readOnce(path: String, name: String) throws(DecodingFailure) -> ExportContent {
    let kind = try FileKind.detect(path: path)
    switch kind {
    case .csv, .workbook, .openDocument, .spreadsheetXML, .webPage:
      return try readTable(path: path, name: name, kind)
    case .packed: throw DecodingFailure("\(name): is packed; unpack it, or add --unpack")
    case .xml: return try readRecords(path: path, name: name, format: .xml)
    case .json: return try readRecords(path: path, name: name, format: .json)
    case .foreign(let kind):
      throw DecodingFailure(
        "\(name): is \(kind); what is read: CSV, XLSX, ODS, XML, JSON and tables of web pages")
    }
  }

  /// A cell or heading as messages show it: without personal data, cut to a length that can be read.
  func shown(_ cell: String) -> String {
    let masked = masking(cell)
    return masked.count > 60 ? masked.prefix(60) + "…" : masked
  }

  /// Whether a row that should hold the names of columns holds data.
  func isData(_ header: [String]) -> Bool { header.contains { masking($0) != $0 } }

  /// The first two different filled cells of each role.
  static func examples(
    _ mapping: ColumnMapping, _ samples: [[String]]
  ) -> [ColumnRole: [String]] {
    mapping.columns.keys.reduce(into: [:]) { examples, role in
      var cells: [String] = []
      for row in samples where cells.count < 2 {
        let cell = mapping.cell(role, in: row)
        if !cell.isEmpty, !cells.contains(cell) { cells.append(cell) }
      }
      examples[role] = cells
    }
  }
}
