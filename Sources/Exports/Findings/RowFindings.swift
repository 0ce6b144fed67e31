import ContactModel
import Decoding

/// Judges rows by their number of cells and counts what is odd.
struct RowFindings {
  private let file: String
  private let width: Int
  private let dialect: CSVDialect
  private var short = Sighting()
  private var long = Sighting()
  private var headers = Sighting()
  private var refused: [Finding] = []

  init(file: String, width: Int, dialect: CSVDialect) {
    self.file = file
    self.width = width
    self.dialect = dialect
  }

  /// The same judge for another part of the file.
  func forAnotherPart() -> RowFindings { RowFindings(file: file, width: width, dialect: dialect) }

  /// Adds what was seen in a later part of the file.
  mutating func add(_ later: RowFindings) {
    short.add(later.short)
    long.add(later.long)
    headers.add(later.headers)
    refused += later.refused
  }

  /// Whether the row is a record; counts it when it is ragged.
  mutating func accepts(_ row: RawRecord) -> Bool {
    let cells = row.count
    if cells == width { return true }
    if width >= 4, cells <= 1 {
      refused.append(
        Finding(
          ExportFinding.notARecord, at: Place(file: file, line: row.line), values(of: cells)))
      return false
    }
    if cells < width {
      short.add(line: row.line, String(cells))
    } else if (width..<cells).contains(where: { !row[$0].isEmpty }) {
      long.add(line: row.line, String(cells))
    }
    return true
  }

  private func values(of cells: some CustomStringConvertible) -> [String: FindingValue] {
    [
      "cells": FindingValue(cells.description), "width": FindingValue(width),
      "delimiter": FindingValue(dialect.delimiterName),
    ]
  }

  /// Notes the row of column names that stands there once more.
  mutating func addHeader(_ line: Int) { headers.add(line: line) }

  /// Notes a row of totals, which is no record.
  mutating func addTotal(_ line: Int) {
    refused.append(Finding(ExportFinding.totalRow, at: Place(file: file, line: line)))
  }

  /// All findings about rows, with what the scanner noticed.
  func all(_ scanner: CSVNotes) -> [Finding] {
    func lines(_ kind: ExportFinding, _ lines: [Int]) -> Finding? {
      lines.first.map { Finding(kind, at: Place(file: file, line: $0), count: lines.count) }
    }
    func counted(_ kind: ExportFinding, _ count: Int, line: Int = 0) -> Finding? {
      count > 0 ? Finding(kind, at: Place(file: file, line: line), count: count) : nil
    }
    return refused
      + [
        short.finding(.shortRow, in: file, values(of: short.value)),
        long.finding(.longRow, in: file, values(of: long.value)),
        headers.finding(.headerAgain, in: file),
        counted(.textBehindQuote, scanner.textBehindQuote),
        lines(.unclosedQuote, scanner.unclosedQuotes),
        lines(.loneQuote, scanner.swallowingQuotes),
        counted(.swallowedRows, scanner.swallowedRows, line: scanner.firstSwallowedRow),
        lines(.cutRow, scanner.cutRows),
      ].compactMap { $0 }
  }
}
