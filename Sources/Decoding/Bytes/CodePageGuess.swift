/// Tells old code pages from windows-1252 by the letters that words would have.
///
/// Exports of MS-DOS and of old Macintoshes are no UTF-8 either; read as windows-1252 they are full of `‚` and `Ž` inside
/// words. A byte inside a word counts as the letter it would be, by how frequent that letter is in the languages of
/// western Europe.
enum CodePageGuess {
  /// A code page, with its name for iconv and the letters of its bytes from 0x80 on; a blank for what is no letter.
  private static let pages: [(name: String, letters: [Character])] = [
    (
      "CP850",
      Array(
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø Ø  áíóúñÑ               ÁÂÀ              ãÃ          ÊËÈ ÍÎÏ     Ì ÓßÔÒõÕ   ÚÛÙýÝ"
      )
    ),
    (
      "MACINTOSH",
      Array(
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü       ß      ÆØ              æø           ÀÃÕŒœ        ÿŸ           ÂÊÁËÈÍÎÏÌÓÔ ÒÚÛÙ"
      )
    ),
  ]

  private static let weights: [Character: Double] = [
    "é": 10, "ë": 8, "ü": 6, "è": 5, "ï": 5, "ö": 4, "ä": 4, "á": 3, "ó": 3, "ç": 3, "à": 3, "ê": 2,
    "ñ": 2, "í": 2, "ß": 2, "ã": 2, "ô": 1, "ú": 1, "õ": 1, "â": 0.5, "î": 0.5, "û": 0.5, "ù": 0.5,
  ]

  /// The name of the code page that bytes are most likely of; nil for UTF-8 and windows-1252.
  static func page(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var counts = [Int](repeating: 0, count: 128)
    var total = 0
    func isLetter(_ place: Int) -> Bool {
      bytes.indices.contains(place) && (97...122).contains(bytes[place] | 32) && bytes[place] < 0x80
    }
    var i = 0
    while i < bytes.count {
      if bytes[i] < 0x80 {
        i += 1
        continue
      }
      let length = UTF8Sequence.length(bytes, at: i)
      if length > 1 {
        i += length
        continue
      }
      if isLetter(i - 1) || isLetter(i + 1) {
        counts[Int(bytes[i]) - 128] += 1
        total += 1
      }
      i += 1
    }
    guard total >= 3 else { return nil }
    func score(_ letter: (Int) -> Character) -> Double {
      counts.indices.reduce(0) { $0 + Double(counts[$1]) * (weights[letter($1)] ?? 0) }
    }
    let usual = score { Character(Windows1252.scalar(of: UInt8($0 + 128))) }
    let best = pages.map { page in
      (name: page.name, score: score { $0 < page.letters.count ? page.letters[$0] : " " })
    }.max { $0.score < $1.score }
    guard let best, best.score > 3 * usual, best.score >= 3 * Double(total) / 2 else { return nil }
    return best.name
  }
}
