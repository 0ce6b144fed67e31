import Decoding
import Exports
import Foundation

/// Times the reading rooms on one file: `Reading rows|contacts FILE [threads]`.
@main
enum Reading {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      print("usage: Reading rows|contacts FILE [threads]")
      exit(64)
    }
    let path = arguments[2]
    let threads = arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let megabytes = Double((attributes[.size] as? Int) ?? 0) / 1e6
    // The first round warms the file cache up. What was read is freed outside the measured time.
    var best = Double.infinity
    var result = ""
    for _ in 0..<8 {
      var content: ExportContent?
      let start = ContinuousClock.now
      if arguments[1] == "rows" {
        result = try rows(of: path)
      } else {
        content = try contacts(of: path, threads: threads)
      }
      best = min(best, (ContinuousClock.now - start) / .seconds(1))
      if let content { result = "\(content.contacts.count) contacts" }
    }
    let speed = Int(megabytes / best)
    print("\(arguments[1])\t\(threads)\t\(best)\t\(speed) MB/s\t\(result)\tpeak \(peak()) MB")
  }

  /// Scans, splits and unescapes every row; the bytes of all cells are added up so that nothing is left out.
  private static func rows(of path: String) throws -> String {
    var (rows, bytes, sum) = (0, 0, 0)
    if try FileKind.detect(path: path) == .xml {
      let notes = try XMLRecords.read(path: path) { record in
        rows += 1
        bytes += record.byteCount
      }
      return "\(rows) records, \(bytes) bytes in values, complete: \(notes.refusal == nil)"
    }
    try CSVTable(path: path).forEachStretch { stretch, range in
      rows += range.count
      stretch.forEach(range) { record in
        for index in 0..<record.count { bytes += record[index].count }
        sum &+= Int(record[0].first ?? 0)
        return true
      }
      return true
    }
    return "\(rows) rows, \(bytes) bytes in cells"
  }

  private static func contacts(of path: String, threads: Int) throws -> ExportContent {
    try ExportReader(
      hasher: CustomerHasher(secret: [1, 2, 3]),
      zone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt,
      threads: threads
    ).read(path: path)
  }

  private static func peak() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
