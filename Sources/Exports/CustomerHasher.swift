import CLibCrypto
public import ContactModel

/// Turns what an export calls a customer into a key that names nobody.
public struct CustomerHasher: Sendable {
  private let secret: [UInt8]

  /// A hasher with the workspace's secret; the same secret gives the same keys every month.
  public init(secret: [UInt8]) { self.secret = secret }

  /// The key of a customer; nil for an empty or placeholder name.
  ///
  /// HMAC-SHA-256, first 64 bits. Case and blanks play no part.
  public func key(of name: String) -> CustomerKey? {
    let plain = name.lowercased().filter { !$0.isWhitespace }
    guard !plain.isEmpty, !CustomerHasher.placeholders.contains(plain),
      plain.contains(where: { $0 != "0" && $0 != "A" && $0 != "a" })
    else { return nil }
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    let message = Array(plain.utf8)
    HMAC(EVP_sha256(), secret, Int32(secret.count), message, message.count, &digest, &length)
    return CustomerKey(bits: digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// A new secret of 32 random bytes, for a new workspace.
  public static func newSecret() -> [UInt8] {
    var secret = [UInt8](repeating: 0, count: 32)
    guard RAND_bytes(&secret, 32) == 1 else { preconditionFailure("no randomness to be had") }
    return secret
  }

  private static let placeholders: Set<String> = [
    "-", "n/a", "na", "null", "none", "unknown", "onbekend", "anoniem", "anonymous", "guest",
    "geen",
    "000000000000000aaa",
  ]
}
