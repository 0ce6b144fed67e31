/// How surely groups hold together when the same texts are grouped anew.
package enum GroupStability {
  /// How often two texts of a group are together in other groupings of the same texts, 0 ... 1: the mean over the
  /// groupings of the share of its pairs (a cluster ensemble's co-association; Fred & Jain 2005).
  ///
  /// A group of four of which another grouping keeps three: 3 of 6 pairs.
  /// - Parameters:
  ///   - assignment: the group of each text; below 0 for none.
  ///   - others: the same for each of the other groupings.
  /// - Returns: a share for each group; 0 for one text.
  /// - Complexity: texts times groupings.
  package static func together(
    _ assignment: [Int32], groupCount: Int, in others: [[Int32]]
  ) -> [Double] {
    var sizes = [Int](repeating: 0, count: groupCount)
    for group in assignment where group >= 0 { sizes[Int(group)] += 1 }
    var pairs = [Int](repeating: 0, count: groupCount)
    for other in others {
      let width = Int((other.max() ?? -1) + 1)
      var shared = [Int](repeating: 0, count: groupCount * width)
      for (group, there) in zip(assignment, other) where there >= 0 && group >= 0 {
        let place = Int(group) * width + Int(there)
        pairs[Int(group)] += shared[place]
        shared[place] += 1
      }
    }
    return zip(pairs, sizes).map { pairs, size in
      let all = size * (size - 1) / 2 * others.count
      return all > 0 ? Double(pairs) / Double(all) : 0
    }
  }
}
