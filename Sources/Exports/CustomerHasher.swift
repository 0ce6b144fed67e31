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
final class CustomerKeys {
  private let context: OpaquePointer
  private var plain: [UInt8] = []
  private var digest = [UInt8](repeating: 0, count: 32)

  fileprivate init(secret: [UInt8]) {
    guard let context = kernvraag_hmac_sha256(secret, secret.count) else {
      preconditionFailure("the library for hashing has no HMAC-SHA-256")
    }
    self.context = context
  }

  deinit { EVP_MAC_CTX_free(context) }

  /// The key of a customer; nil for an empty or placeholder name. Case and blanks play no part.
  func key(of name: UnsafeBufferPointer<UInt8>) -> CustomerKey? {
    plain.removeAll(keepingCapacity: true)
    if name.allSatisfy({ $0 < 0x80 }) {
      for byte in name where byte > 32 || byte < 9 || (14...31).contains(byte) {
        plain.append((65...90).contains(byte) ? byte | 32 : byte)
      }
    } else {
      let text = String(decoding: name, as: UTF8.self).lowercased().filter { !$0.isWhitespace }
      plain.append(contentsOf: text.utf8)
    }
    guard plain.contains(where: { $0 != UInt8(ascii: "0") && $0 != UInt8(ascii: "a") }) else {
      return nil
    }
    if !(48...57).contains(plain[0]), plain.withUnsafeBufferPointer(CustomerKeys.isPlaceholder) {
      return nil
    }
    var length = 0
    guard EVP_MAC_init(context, nil, 0, nil) == 1,
      EVP_MAC_update(context, plain, plain.count) == 1,
      EVP_MAC_final(context, &digest, &length, digest.count) == 1, length == digest.count
    else { preconditionFailure("the library for hashing failed") }
    return CustomerKey(bits: digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }

  private static func isPlaceholder(_ name: CellText) -> Bool {
    name.isSame("-") || name.isSame("n/a") || name.isSame("na") || name.isSame("null")
      || name.isSame("none") || name.isSame("unknown") || name.isSame("onbekend")
      || name.isSame("anoniem") || name.isSame("anonymous") || name.isSame("guest")
      || name.isSame("geen")
  }
}
