/// Finds the name that was probably meant.
public enum NearestName {
  /// The name with the fewest edits to `word`, if fewer than half its letters differ.
  public static func of(_ word: String, among names: [String]) -> String? {
    let best = names.map { (name: $0, distance: distance(word, $0)) }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    guard let best, best.distance * 2 <= max(word.count, 1) else { return nil }
    return best.name
  }

  /// Levenshtein distance.
  private static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a.lowercased())
    let b = Array(b.lowercased())
    var row = Array(0...b.count)
    for i in a.indices {
      var previous = row[0]
      row[0] = i + 1
      for j in b.indices {
        let old = row[j + 1]
        row[j + 1] = min(row[j + 1] + 1, row[j] + 1, previous + (a[i] == b[j] ? 0 : 1))
        previous = old
      }
    }
    return row[b.count]
  }
}
