import ContactModel
import Decoding
import Exports
import Foundation
import Testing
import Workflow

/// Whole results of the sample months; `scripts/refresh-goldens` rewrites what is expected.
@Suite("Golden months")
struct GoldenTests {
  /// What differs between a result and what is expected of it: names of files, with the first line that does.
  private func differences(_ result: URL, _ expected: URL) throws -> [String] {
    var found: [String] = []
    let large = try String(
      contentsOf: expected.appendingPathComponent("large.sha256"), encoding: .utf8)
    for line in large.split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      if sha256Hex(ofFile: result.appendingPathComponent(parts[1]).path) != parts[0] {
        found.append(parts[1])
      }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: expected.path)
      .filter { $0 != "large.sha256" }
    let written = try FileManager.default.contentsOfDirectory(atPath: result.path)
      .filter { !$0.hasSuffix(".xlsx") && !large.contains($0) && $0 != "written.sha256" }
    found += Set(names).symmetricDifference(written).sorted()
    for name in Set(names).intersection(written).sorted() {
      let (a, b) = (
        try String(contentsOf: result.appendingPathComponent(name), encoding: .utf8),
        try String(contentsOf: expected.appendingPathComponent(name), encoding: .utf8)
      )
      guard a != b else { continue }
      let lines = zip(a.split(separator: "\n"), b.split(separator: "\n")).enumerated()
      let first = lines.first { $0.element.0 != $0.element.1 }
      found.append(
        "\(name):\((first?.offset ?? -1) + 1): \(first?.element.0.prefix(200) ?? "length")")
    }
    return found
  }

  @Test(
    "a sample month gives its files to the letter",
    arguments: [
      ("webshop-en/2025-10.xml", ReportLanguage.english),
      ("municipality-nl/2025-10.csv", .dutch),
    ])
  func month(_ export: String, _ language: ReportLanguage) throws {
    try withFolder { folder in
      let result = try run(
        [sample(export)], into: folder, month: "2025-10", language: language
      ).folder
      let place = months.appendingPathComponent(export).deletingLastPathComponent()
      #expect(
        try differences(result, place.appendingPathComponent("expected/2025-10")) == [])
    }
  }

  @Test("three months of a workspace give their files to the letter")
  func workspace() throws {
    try withFolder { folder in
      let desk = folder.appendingPathComponent("desk")
      _ = try Workspace.create(in: desk, language: .dutch)
      let place = months.appendingPathComponent("energy-nl")
      for table in ["events.csv", "tariffs.csv", "volumes.csv"] {
        try Data(contentsOf: place.appendingPathComponent(table))
          .write(to: desk.appendingPathComponent(table))
      }
      for month in ["2025-09", "2025-10", "2025-11"] {
        let result = try run(
          [sample("energy-nl/\(month).csv")], into: folder, month: month,
          workspace: Workspace(folder: desk), language: .dutch
        ).folder
        #expect(
          try differences(result, place.appendingPathComponent("expected/\(month)")) == [],
          "\(month)")
      }
    }
  }
}
