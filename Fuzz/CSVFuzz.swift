import Decoding

/// Reads any bytes as a delimited text: no crash, and every byte of a cell comes back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  let table = CSVTable(bytes)
  var rows = 0
  var lastLine = 0
  table.forEachRow { row in
    rows += 1
    precondition(row.line >= lastLine, "rows go back")
    lastLine = row.line
    return true
  }
  // Told the same dialect, the same rows.
  var again = 0
  CSVTable(bytes, dialect: table.dialect).forEachRow { _ in
    again += 1
    return true
  }
  precondition(rows == again, "\(rows) rows, then \(again)")
  return 0
}
