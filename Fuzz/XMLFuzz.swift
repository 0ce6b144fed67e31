import Decoding
import Foundation

nonisolated(unsafe) private let path = NSTemporaryDirectory() + "kernvraag-fuzz-\(getpid()).xml"

/// Reads any bytes as XML: no crash, no hang; what cannot be read is refused with a message.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  guard let data, size > 0, let file = fopen(path, "wb") else { return 0 }
  fwrite(data, 1, size, file)
  fclose(file)
  do {
    var records = 0
    let notes = try XMLRecords.read(path: path) { _ in records += 1 }
    if let refusal = notes.refusal { precondition(!refusal.message.isEmpty) }
  } catch {
    precondition(!error.description.isEmpty)
  }
  return 0
}
