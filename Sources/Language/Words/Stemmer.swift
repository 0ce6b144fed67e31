import ContactModel
internal import CStemmer

/// A Snowball stemmer of one language, with Dutch forms folded further.
final class Stemmer {
  private let handle: OpaquePointer
  private let isDutch: Bool

  /// The stemmer of a language; nil for a language without one.
  init?(language: TextLanguage) {
    let name: String
    switch language {
    case .dutch: name = "dutch"
    case .english: name = "english"
    case .german: name = "german"
    case .french: name = "french"
    case .spanish: name = "spanish"
    case .portuguese: name = "portuguese"
    case .other, .code: return nil
    }
    guard let handle = sb_stemmer_new(name, nil) else { return nil }
    self.handle = handle
    isDutch = language == .dutch
  }

  deinit { sb_stemmer_delete(handle) }

  /// The stem of a folded word.
  func stem(_ word: String) -> String {
    var word = word
    let stemmed: String? = word.withUTF8 { bytes in
      guard let base = bytes.baseAddress,
        let result = sb_stemmer_stem(handle, base, Int32(bytes.count))
      else { return nil }
      return String(
        decoding: UnsafeBufferPointer(start: result, count: Int(sb_stemmer_length(handle))),
        as: UTF8.self)
    }
    let stem = stemmed ?? word
    return isDutch ? DutchForms.rootForm(stem) : stem
  }
}

/// Dutch spelling changes that Snowball leaves: open and closed syllables, v/f and z/s, participles.
enum DutchForms {
  /// One spelling for the root: `betaal` and `betal` are `betal`, `verhuiz` is `verhuis`, `inlogg`
  /// is `inlog`.
  static func rootForm(_ stem: String) -> String {
    var b = Array(stem.utf8)
    guard b.count > 3 else { return stem }
    if b[b.count - 1] == b[b.count - 2], !isVowel(b[b.count - 1]) { b.removeLast() }
    let last = b.count - 1
    if last >= 3, b[last - 1] == b[last - 2], isDoubling(b[last - 1]), !isVowel(b[last]) {
      b.remove(at: last - 1)
    }
    let end = b.count - 1
    if b[end] == UInt8(ascii: "v") { b[end] = UInt8(ascii: "f") }
    if b[end] == UInt8(ascii: "z") { b[end] = UInt8(ascii: "s") }
    return String(decoding: b, as: UTF8.self)
  }

  private static let separable = [
    "aan", "achter", "af", "bij", "door", "in", "mee", "na", "om", "onder", "op", "over", "terug",
    "toe", "uit", "voor", "weg", "door",
  ]

  /// Root forms that a word could be a past participle of, most likely first: `ingelogd` gives
  /// `inlog`, `verhuisd` gives `verhuis`, `betaald` gives `betal`.
  static func participleRoots(_ word: String) -> [String] {
    guard word.count > 5, let last = word.last, last == "d" || last == "t" else { return [] }
    var cores: [String] = []
    let body = String(word.dropLast())
    if body.hasPrefix("ge") { cores.append(String(body.dropFirst(2))) }
    for prefix in separable where body.hasPrefix(prefix + "ge") {
      cores.append(prefix + body.dropFirst(prefix.count + 2))
    }
    for prefix in ["be", "ver", "ont", "her"] where body.hasPrefix(prefix) { cores.append(body) }
    return cores.filter { $0.count >= 3 }.map(rootForm)
  }

  private static func isVowel(_ b: UInt8) -> Bool {
    [UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u")]
      .contains(b)
  }

  private static func isDoubling(_ b: UInt8) -> Bool { isVowel(b) && b != UInt8(ascii: "i") }
}
