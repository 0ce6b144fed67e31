import Decoding

/// Reads any bytes as a delimited text: no crash, and every byte of a cell comes back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  guard let table = try? CSVTable(bytes) else { preconditionFailure("bytes in memory not read") }
  var rows = 0
  var lastLine = 0
  _ = try? table.forEachRow { row in
    rows += 1
    precondition(row.line >= lastLine, "rows go back")
    lastLine = row.line
    return true
  }
  // Told the same dialect, and in small blocks: the same rows.
  var again = 0
  let block = 64 + size % 64
  _ = try? CSVTable(bytes, dialect: table.dialect, blockSize: block).forEachRow { _ in
    again += 1
    return true
  }
  precondition(rows == again, "\(rows) rows, then \(again)")
  return 0
}
