import CLibCrypto
import Foundation

/// A SHA-256 that grows with what is added.
public final class Digest {
  private let context: OpaquePointer

  /// The digest of nothing.
  public init() {
    guard let context = EVP_MD_CTX_new() else { preconditionFailure("no memory for a digest") }
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Adds bytes.
  public func add(_ bytes: UnsafeRawBufferPointer) {
    _ = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  /// Adds the bytes of a text and its length, so that no two rows of texts are added alike.
  public func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { add($0) }
      add(UnsafeRawBufferPointer(bytes))
    }
  }

  /// The digest of all that was added, in hexadecimal; nothing can be added behind it.
  public func finish() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &digest, nil)
    let digits = Array("0123456789abcdef")
    return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}

/// The SHA-256 of a file, in hexadecimal; identifies an input in `run.json`. Empty when the file cannot
/// be read.
/// - Complexity: linear; the file is read in blocks.
public func sha256Hex(ofFile path: String) -> String {
  let descriptor = FileName.withBytes(of: path) { open($0, O_RDONLY | O_CLOEXEC) }
  guard descriptor >= 0 else { return "" }
  let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  defer { try? file.close() }
  let digest = Digest()
  while let block = try? file.read(upToCount: 1 << 20), !block.isEmpty {
    block.withUnsafeBytes { digest.add($0) }
  }
  return digest.finish()
}
