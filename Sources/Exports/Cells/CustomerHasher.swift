import CLibCrypto
import ContactModel

/// Turns what an export calls a customer into a key that names nobody.
public struct CustomerHasher: Sendable {
  private let secret: [UInt8]

  /// A hasher with the workspace's secret; the same secret gives the same keys every month.
  public init(secret: [UInt8]) { self.secret = secret }

  /// A new secret of 32 random bytes, for a new workspace.
  public static func newSecret() -> [UInt8] {
    var secret = [UInt8](repeating: 0, count: 32)
    guard RAND_bytes(&secret, 32) == 1 else { preconditionFailure("no randomness to be had") }
    return secret
  }

  /// The keys of one file; for one thread.
  func keys() -> CustomerKeys { CustomerKeys(secret: secret) }
}

/// Makes customer keys for one thread: HMAC-SHA-256, first 64 bits.
struct CustomerKeys {
  private let hmac: kernvraag_hmac_sha256

  fileprivate init(secret: [UInt8]) { hmac = kernvraag_hmac_of_key(secret, secret.count) }

  /// The key of a customer; nil for an empty or placeholder name. Case and blanks play no part.
  func key(of name: CellText) -> CustomerKey? {
    guard name.allSatisfy({ $0 < 0x80 }) else {
      let text = String(decoding: name, as: UTF8.self).lowercased().filter { !$0.isWhitespace }
      return Array(text.utf8).withUnsafeBufferPointer { key(ofPlain: $0) }
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count) { plain in
      var count = 0
      for byte in name where byte > 32 || byte < 9 || (14...31).contains(byte) {
        plain[count] = (65...90).contains(byte) ? byte | 32 : byte
        count += 1
      }
      return key(ofPlain: CellText(rebasing: plain[..<count]))
    }
  }

  private func key(ofPlain name: CellText) -> CustomerKey? {
    guard name.contains(where: { $0 != UInt8(ascii: "0") && $0 != UInt8(ascii: "a") }) else {
      return nil
    }
    if !(48...57).contains(name[0]), CustomerKeys.isPlaceholder(name) { return nil }
    return withUnsafePointer(to: hmac) {
      CustomerKey(bits: kernvraag_hmac_first_bits($0, name.baseAddress, name.count))
    }
  }

  private static func isPlaceholder(_ name: CellText) -> Bool {
    name.isSame("-") || name.isSame("n/a") || name.isSame("na") || name.isSame("null")
      || name.isSame("none") || name.isSame("unknown") || name.isSame("onbekend")
      || name.isSame("anoniem") || name.isSame("anonymous") || name.isSame("guest")
      || name.isSame("geen")
  }
}
