import ContactModel
import Decoding
import Desk
public import Exports
import Foundation
import Language
import Verdicts

/// What is understood of one export, for one screen or for a script.
public struct FileInspection: Encodable, Sendable {
  /// A role and the column that plays it.
  struct Column: Encodable, Sendable {
    let role: String
    let column: String
    let by: String
    let score: Double
    /// The column that would play the role next best; empty when none could.
    let runnerUp: String
    let runnerUpScore: Double
    let examples: [String]
  }

  /// How the file is cut into cells, and how well that fits, 0 ... 1.
  struct Dialect: Encodable, Sendable {
    let delimiter: String
    let quote: String
    let score: Double
  }

  /// A contact as understood, masked.
  struct Sample: Encodable, Sendable {
    let id: String
    let time: String
    let channel: String
    let text: String
  }

  /// Something that was guessed or repaired.
  struct Note: Encodable, Sendable {
    let code: String
    let file: String
    let line: Int
    let count: Int
    let text: String
  }

  let file: String
  let system: String
  let encoding: String
  let dialect: String
  let dialects: [Dialect]
  let records: Int
  let refused: Int
  let first: String
  let last: String
  let months: [String: Int]
  let languages: [String: Int]
  let columns: [Column]
  /// Columns without a role.
  let unused: [String]
  let contacts: [Sample]
  let findings: [Note]

  /// Inspects a file, or each file of a packed one, with the default settings.
  /// - Throws: a failure when a file cannot be read, or a column that the hints name is not in any.
  public static func all(
    path: String, hints: ReadingHints = ReadingHints(), unpacking: Bool = false
  ) throws(RunFailure) -> [FileInspection] {
    do throws(DecodingFailure) {
      let reader = ExportReader(
        hasher: CustomerHasher(secret: Array("no workspace".utf8)), zone: Settings().timeZone,
        hints: hints, masking: PersonalCells.masked)
      var contents: [ExportContent] = []
      for (name, file) in try InputFiles(at: path, unpacking: unpacking).files {
        contents.append(
          try file.withPath { path throws(DecodingFailure) in
            try reader.read(path: path, name: name)
          })
      }
      if let problem = hints.missingColumn(in: contents.map(\.summary)) {
        throw DecodingFailure(problem)
      }
      return contents.map { FileInspection($0) }
    } catch {
      throw RunFailure(error.description)
    }
  }

  private init(_ content: ExportContent) {
    let summary = content.summary
    file = summary.file
    system = summary.system
    encoding = summary.encoding
    dialect = summary.dialect
    dialects = summary.dialectScores.map {
      Dialect(delimiter: $0.delimiter, quote: $0.quote, score: ($0.score * 1000).rounded() / 1000)
    }
    records = summary.records
    refused = summary.refused
    let times = content.contacts.compactMap(\.time).sorted()
    first = times.first?.text ?? ""
    last = times.last?.text ?? ""
    months = Dictionary(grouping: times, by: \.month.text).mapValues(\.count)
    let asked = Array(content.contacts.lazy.filter { !$0.text.isEmpty }.prefix(2_000))
    let prepared = TextPreparation(threads: 1).prepare(asked.map(\.text))
    languages = Dictionary(grouping: prepared.languages, by: \.rawValue).mapValues(\.count)
    let masker = PersonalDataMasker(maskingReferences: true)
    func shown(_ text: String, _ length: Int) -> String {
      String(
        masker.mask(text).text.split(whereSeparator: \.isNewline).joined(separator: " ")
          .prefix(length))
    }
    columns = ColumnRole.allCases.compactMap { role in
      guard let entry = summary.mapping?.columns[role] else { return nil }
      let examples = (summary.examples[role] ?? []).map { cell -> String in
        switch role {
        case .customer: "\(cell.count) characters"
        case .subject, .text, .answer: shown(cell, 40)
        default: String(cell.prefix(40))
        }
      }
      return Column(
        role: role.rawValue, column: summary.columns[entry.column], by: entry.reason.rawValue,
        score: (entry.score * 100).rounded() / 100,
        runnerUp: entry.runnerUp.map { summary.columns[$0.column] } ?? "",
        runnerUpScore: ((entry.runnerUp?.score ?? 0) * 100).rounded() / 100, examples: examples)
    }
    let used = Set(summary.mapping.map { $0.columns.values.map(\.column) } ?? [])
    unused = summary.columns.indices.filter { !used.contains($0) }.map { summary.columns[$0] }
    // As they are compared: masked, without greeting, quoted mail and form fields.
    contacts = zip(asked, prepared.shown).prefix(3).map { contact, text in
      Sample(
        id: shown(contact.id, 40), time: contact.time?.text ?? "", channel: contact.channel,
        text: shown(text, 160))
    }
    findings = content.findings.prefix(50).map {
      Note(
        code: $0.code, file: $0.place.file, line: $0.place.line, count: $0.count,
        text: $0.text.english)
    }
  }

  /// The inspection as JSON, keys sorted.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("texts and numbers are always JSON")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// The lines of the screen.
  public var lines: [String] {
    var lines = [
      "file      \(file)", "system    \(system)", "encoding  \(encoding)", "dialect   \(dialect)",
    ]
    if let best = dialects.first {
      let other =
        dialects.count > 1
        ? "; runner-up \(dialects[1].delimiter) \(dialects[1].quote) \(dialects[1].score)"
        : "; no runner-up"
      lines.append("          score \(best.score)\(other)")
    }
    lines.append("records   \(records) read, \(refused) refused")
    if !first.isEmpty {
      lines.append("period    \(first) to \(last)")
      lines.append(
        "months    "
          + months.sorted { $0.key < $1.key }.suffix(12).map { "\($0.key): \($0.value)" }
          .joined(separator: ", "))
    }
    lines.append(
      "languages "
        + languages.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.key): \($0.value)" }.joined(separator: ", "))
    lines.append("columns")
    for role in ColumnRole.allCases {
      guard let column = columns.first(where: { $0.role == role.rawValue }) else {
        lines.append("  \(padded(role.rawValue)) -")
        continue
      }
      lines.append(
        "  \(padded(role.rawValue)) '\(column.column)' (by \(column.by), \(column.score)"
          + (column.runnerUp.isEmpty ? ")" : "; next '\(column.runnerUp)' \(column.runnerUpScore))")
          + "  " + column.examples.joined(separator: " | "))
    }
    if !unused.isEmpty {
      lines.append("not used  " + unused.map { "'\($0)'" }.joined(separator: ", "))
    }
    lines.append("first contacts (masked)")
    for contact in contacts {
      lines.append(
        "  \(contact.id)  \(contact.time.isEmpty ? "no time" : contact.time)  \(contact.channel)  "
          + contact.text)
    }
    if !findings.isEmpty { lines.append("findings") }
    for finding in findings.prefix(20) {
      let place = finding.line > 0 ? "\(finding.file):\(finding.line):" : "\(finding.file):"
      lines.append("  \(place) \(finding.text) (\(finding.count) x)")
    }
    return lines
  }

  private func padded(_ text: String) -> String {
    text + String(repeating: " ", count: max(0, 10 - text.count))
  }
}
