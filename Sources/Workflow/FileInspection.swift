import ContactModel
import Decoding
import Exports
import Foundation
import Language

/// What is understood of one export, for one screen.
public struct FileInspection: Sendable {
  /// The lines of the screen.
  public let lines: [String]

  /// Inspects a file with the default settings.
  public init(path: String) throws(RunFailure) {
    let content: ExportContent
    do {
      content = try ExportReader(
        hasher: CustomerHasher(secret: Array("no workspace".utf8)), zone: Settings().timeZone
      ).read(path: try LocalFile(path).path, name: path == "-" ? "stdin" : nil)
    } catch {
      throw RunFailure(error.description)
    }
    let summary = content.summary
    var lines = [
      "file      \(summary.file)", "system    \(summary.system)",
      "encoding  \(summary.encoding)", "dialect   \(summary.dialect)",
      "records   \(summary.records) read, \(summary.refused) refused",
    ]
    let times = content.contacts.compactMap(\.time).sorted()
    if let first = times.first, let last = times.last {
      lines.append("period    \(first.text) to \(last.text)")
      let months = Dictionary(grouping: times, by: \.month)
      lines.append(
        "months    "
          + months.sorted { $0.key < $1.key }.suffix(12).map { "\($0.key.text): \($0.value.count)" }
          .joined(separator: ", "))
    }
    lines.append("columns")
    for role in ColumnRole.allCases {
      guard let entry = summary.mapping?.columns[role] else {
        lines.append("  \(FileInspection.padded(role.rawValue)) -")
        continue
      }
      lines.append(
        "  \(FileInspection.padded(role.rawValue)) '\(summary.columns[entry.column])' "
          + "(by \(entry.reason.rawValue))")
    }
    lines.append("first contacts (masked)")
    let masker = PersonalDataMasker(maskingReferences: true)
    for contact in content.contacts.prefix(3) {
      let text = masker.mask(contact.text).text.split(whereSeparator: \.isNewline)
        .joined(separator: " ")
      lines.append(
        "  \(contact.id)  \(contact.time?.text ?? "no time")  \(contact.channel)  \(text.prefix(160))"
      )
    }
    if !content.findings.isEmpty { lines.append("findings") }
    for finding in content.findings.prefix(20) {
      lines.append("  \(finding.place.prefix) \(finding.text.english) (\(finding.count) x)")
    }
    self.lines = lines
  }

  private static func padded(_ text: String) -> String {
    text + String(repeating: " ", count: max(0, 10 - text.count))
  }
}
