import Exports
import Foundation
import Testing

/// What `corpora/formats/columns.tsv` says is right, for every sample of a system or a way of writing.
@Suite("Columns of the samples")
struct ColumnsTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../corpora/formats").standardized

  /// Where another column is as good, or a party stands inside the records: file and role.
  private static let known: Set<String> = [
    "chat-lines.jsonl party", "chatwoot-api.json party",
    "dynamics.csv category", "excel2003.xml category", "jira.xml customer", "redmine.csv group",
  ]

  static let samples: [[String: String]] = {
    let text =
      (try? String(contentsOf: folder.appendingPathComponent("columns.tsv"), encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { line in
      Dictionary(
        zip(header, line).map { (String($0), String($1)) }, uniquingKeysWith: { first, _ in first })
    }
  }()

  @Test("there are forty samples and more") func count() {
    #expect(ColumnsTests.samples.count >= 40)
  }

  @Test("every role has its column without settings", arguments: samples)
  func roles(sample: [String: String]) throws {
    let file = try #require(sample["file"])
    let content = try ExportReader(
      hasher: CustomerHasher(secret: [1]),
      zone: try #require(TimeZone(identifier: "Europe/Amsterdam"))
    ).read(path: ColumnsTests.folder.appendingPathComponent(file).path, name: file)
    let roles: [ColumnRole] = [
      .text, .subject, .answer, .id, .time, .customer, .channel, .group, .category, .party,
    ]
    func plain(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }
    for role in roles where !ColumnsTests.known.contains("\(file) \(role.rawValue)") {
      let wanted = try #require(sample[role.rawValue])
      let found = content.summary.mapping?.columns[role].map { content.summary.columns[$0.column] }
      #expect(plain(found ?? "-") == plain(wanted), "\(role.rawValue)")
    }
  }
}
