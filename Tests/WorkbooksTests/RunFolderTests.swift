import Foundation
import Testing
import Workbooks

private func withFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}

/// What run.json of the month says; nil when the month has no folder.
private func said(_ parent: URL) -> String? {
  try? String(contentsOf: parent.appendingPathComponent("2025-10/run.json"), encoding: .utf8)
}

private func inside(_ parent: URL) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: parent.path).sorted()
}

@Suite("Folder of results")
struct RunFolderTests {
  /// A folder of the month with a run record, as an earlier run left it.
  private func earlier(_ parent: URL) throws {
    let folder = try RunFolder(named: "2025-10", in: parent)
    try folder.write(Array("old".utf8), to: "run.json")
    _ = try folder.moveIntoPlace()
    _ = folder.settle()
  }

  @Test("the earlier folder stands whole at every step until the new one does")
  func steps() throws {
    try withFolder { parent in
      try earlier(parent)
      let folder = try RunFolder(named: "2025-10", in: parent)
      #expect(said(parent) == "old")
      try folder.write(Array("new".utf8), to: "run.json")
      #expect(said(parent) == "old")
      let place = try folder.moveIntoPlace()
      #expect(place.lastPathComponent == "2025-10" && said(parent) == "new")
      #expect(folder.settle() == nil)
      #expect(try inside(parent) == ["2025-10"] && said(parent) == "new")
    }
  }

  @Test("a run that ends badly leaves everything as it was, before the move and after it")
  func discarded() throws {
    for isMoved in [false, true] {
      try withFolder { parent in
        try earlier(parent)
        let folder = try RunFolder(named: "2025-10", in: parent)
        try folder.write(Array("new".utf8), to: "run.json")
        if isMoved { _ = try folder.moveIntoPlace() }
        folder.discard()
        #expect(try inside(parent) == ["2025-10"] && said(parent) == "old")
      }
      try withFolder { parent in
        let folder = try RunFolder(named: "2025-10", in: parent)
        try folder.write(Array("new".utf8), to: "run.json")
        if isMoved { _ = try folder.moveIntoPlace() }
        folder.discard()
        #expect(try inside(parent).isEmpty)
      }
    }
  }

  @Test("a folder in which somebody changed, added or removed a file is kept beside")
  func kept() throws {
    let changes: [(URL) throws -> Void] = [
      { try Data("note".utf8).write(to: $0.appendingPathComponent("run.json")) },
      { try Data("more".utf8).write(to: $0.appendingPathComponent("quality.csv")) },
      { try FileManager.default.removeItem(at: $0.appendingPathComponent("run.json")) },
    ]
    for change in changes {
      try withFolder { parent in
        try earlier(parent)
        try change(parent.appendingPathComponent("2025-10"))
        let folder = try RunFolder(named: "2025-10", in: parent)
        try folder.write(Array("new".utf8), to: "run.json")
        _ = try folder.moveIntoPlace()
        #expect(folder.settle()?.lastPathComponent == "2025-10-kept-1")
        #expect(try inside(parent) == ["2025-10", "2025-10-kept-1"] && said(parent) == "new")
      }
    }
  }

  @Test("a changed folder that a stopped run had replaced is kept by the next one")
  func keptLater() throws {
    try withFolder { parent in
      try earlier(parent)
      let place = parent.appendingPathComponent("2025-10")
      try Data("note".utf8).write(to: place.appendingPathComponent("run.json"))
      try FileManager.default.moveItem(
        at: place, to: parent.appendingPathComponent(".2025-10.partial-99999999"))
      let folder = try RunFolder(named: "2025-10", in: parent)
      folder.discard()
      #expect(try inside(parent) == ["2025-10-kept-1"])
    }
  }

  @Test("what a stopped run left between two places is put back; partial folders of the dead go")
  func recovered() throws {
    try withFolder { parent in
      try earlier(parent)
      try FileManager.default.moveItem(
        at: parent.appendingPathComponent("2025-10"),
        to: parent.appendingPathComponent(".2025-10.old"))
      // No process has a number this large.
      try FileManager.default.createDirectory(
        at: parent.appendingPathComponent(".2025-10.partial-99999999"),
        withIntermediateDirectories: false)
      let folder = try RunFolder(named: "2025-10", in: parent)
      #expect(said(parent) == "old")
      folder.discard()
      #expect(try inside(parent) == ["2025-10"])
    }
  }

  @Test("a folder of something else, or a link to nowhere, is never replaced")
  func foreign() throws {
    try withFolder { parent in
      let place = parent.appendingPathComponent("2025-10")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
      try Data("mine".utf8).write(to: place.appendingPathComponent("notes.txt"))
      #expect(throws: ResultFailure.self) { try RunFolder(named: "2025-10", in: parent) }
      #expect(try inside(parent) == ["2025-10"])
    }
    try withFolder { parent in
      try FileManager.default.createSymbolicLink(
        at: parent.appendingPathComponent("2025-10"),
        withDestinationURL: parent.appendingPathComponent("nowhere"))
      #expect(throws: ResultFailure.self) { try RunFolder(named: "2025-10", in: parent) }
      #expect(try inside(parent) == ["2025-10"])
    }
  }
}
