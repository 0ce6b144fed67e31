import CLibCrypto
import Decoding
import Foundation

/// The SHA-256 of a file, in hexadecimal; identifies an input in `run.json`. Empty when the file cannot
/// be read.
/// - Complexity: linear; the file is read in blocks.
public func sha256Hex(ofFile path: String) -> String {
  let descriptor = FileName.withBytes(of: path) { open($0, O_RDONLY | O_CLOEXEC) }
  guard descriptor >= 0 else { return "" }
  let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  guard let context = EVP_MD_CTX_new() else {
    return ""
  }
  defer {
    EVP_MD_CTX_free(context)
    try? file.close()
  }
  EVP_DigestInit_ex(context, EVP_sha256(), nil)
  while let block = try? file.read(upToCount: 1 << 20), !block.isEmpty {
    block.withUnsafeBytes { _ = EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
  }
  var digest = [UInt8](repeating: 0, count: 32)
  EVP_DigestFinal_ex(context, &digest, nil)
  let digits = Array("0123456789abcdef")
  return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
}
