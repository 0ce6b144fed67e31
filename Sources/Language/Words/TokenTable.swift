/// Gives every distinct token a small number, in the order of first occurrence.
///
/// Open addressing over one arena of bytes; tokens are hostile input, so the hash is mixed and the
/// bytes are compared.
struct TokenTable: Sendable {
  private var slots: [Int32]
  private var hashes: [UInt64] = []
  private var starts: [Int32] = [0]
  private var arena: [UInt8] = []

  init(capacity: Int = 1 << 12) { slots = [Int32](repeating: -1, count: capacity) }

  /// Number of distinct tokens.
  var count: Int { hashes.count }

  /// The bytes of token `id`.
  func bytes(of id: Int) -> ArraySlice<UInt8> { arena[Int(starts[id])..<Int(starts[id + 1])] }

  /// The text of token `id`.
  func text(of id: Int) -> String { String(decoding: bytes(of: id), as: UTF8.self) }

  /// The number of a token, new or known.
  mutating func id(of token: some Collection<UInt8>) -> Int32 {
    let hash = TokenTable.hash(of: token)
    let slot = slot(of: token, hash)
    if slots[slot] >= 0 { return slots[slot] }
    let id = Int32(hashes.count)
    slots[slot] = id
    hashes.append(hash)
    arena.append(contentsOf: token)
    starts.append(Int32(arena.count))
    if hashes.count * 2 > slots.count { grow() }
    return id
  }

  /// The number of a known token; nil for any other.
  func knownID(of token: some Collection<UInt8>) -> Int32? {
    let id = slots[slot(of: token, TokenTable.hash(of: token))]
    return id >= 0 ? id : nil
  }

  private static func hash(of token: some Collection<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in token { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 32
    return hash &* 0x9E37_79B9_7F4A_7C15
  }

  /// Where a token is, or would be.
  private func slot(of token: some Collection<UInt8>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot] >= 0 {
      let known = Int(slots[slot])
      if hashes[known] == hash, bytes(of: known).elementsEqual(token) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (id, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash >> 20) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(id)
    }
  }
}
