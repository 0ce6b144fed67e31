public import ContactModel

/// How well found groups agree with labels.
///
/// Ungrouped texts count as wrong in ``accuracy``; in the other figures they are one group each.
public struct AgreementFigures: Sendable {
  /// Share of texts whose group is matched to their label by the best one-to-one match (Kuhn 1955).
  public let accuracy: Double
  /// Normalised mutual information, arithmetic mean (Strehl & Ghosh 2002).
  public let normalisedMutualInformation: Double
  /// Adjusted Rand index (Hubert & Arabie 1985).
  public let adjustedRand: Double
  /// B-cubed precision and recall (Bagga & Baldwin 1998) and their harmonic mean.
  public let bCubed: PrecisionRecall
  /// Precision, recall and F1 when every group takes its majority label.
  public let majority: PrecisionRecall
  /// Number of groups with at least one text.
  public let groups: Int
  /// Number of different labels.
  public let labels: Int
  /// Share of texts without a group.
  public let ungrouped: Share

  /// Compares groups (-1 = none) with labels, text by text.
  public init(groups: [Int32], labels: [Int]) {
    precondition(groups.count == labels.count, "\(groups.count) groups, \(labels.count) labels")
    let texts = groups.count
    let labelCount = (labels.max() ?? -1) + 1
    let groupCount = Int((groups.max() ?? -1) + 1)
    var next = groupCount
    // An ungrouped text is a group of its own outside accuracy.
    let own = groups.map { group -> Int in
      if group >= 0 { return Int(group) }
      next += 1
      return next - 1
    }
    let table = ContingencyTable(own, labels)
    var matrix = [[Int]](
      repeating: Array(repeating: 0, count: labelCount), count: max(1, groupCount))
    for (group, label) in zip(groups, labels) where group >= 0 { matrix[Int(group)][label] += 1 }
    accuracy = texts > 0 ? Double(Assignment.largestTotal(matrix)) / Double(texts) : 0
    normalisedMutualInformation = table.normalisedMutualInformation
    adjustedRand = table.adjustedRand
    bCubed = table.bCubed
    majority = AgreementFigures.majority(matrix, texts: texts)
    self.groups = Set(groups.filter { $0 >= 0 }).count
    self.labels = Set(labels).count
    ungrouped = Share(groups.filter { $0 < 0 }.count, of: texts)
  }

  /// Macro average over labels: each group predicts its majority label.
  private static func majority(_ matrix: [[Int]], texts: Int) -> PrecisionRecall {
    let labelCount = matrix.first?.count ?? 0
    var right = [Int](repeating: 0, count: labelCount)
    var predicted = right
    var actual = right
    for row in matrix {
      for label in 0..<labelCount { actual[label] += row[label] }
      guard let top = row.max(), top > 0, let label = row.firstIndex(of: top) else { continue }
      right[label] += top
      predicted[label] += row.reduce(0, +)
    }
    let count = Double(max(1, labelCount))
    let precision = (0..<labelCount).reduce(0.0) {
      $0 + (predicted[$1] > 0 ? Double(right[$1]) / Double(predicted[$1]) : 0)
    }
    let recall = (0..<labelCount).reduce(0.0) {
      $0 + (actual[$1] > 0 ? Double(right[$1]) / Double(actual[$1]) : 0)
    }
    return PrecisionRecall(precision: precision / count, recall: recall / count)
  }
}

/// Precision and recall, each 0 ... 1.
public struct PrecisionRecall: Sendable {
  /// Share of what was found that is right.
  public let precision: Double
  /// Share of what is right that was found.
  public let recall: Double
  /// Harmonic mean of both; 0 when both are 0.
  public var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }
}

/// Counts of texts by group and label.
private struct ContingencyTable {
  private var cells: [[Int: Int]]
  private var groupSizes: [Int]
  private var labelSizes: [Int]
  private let texts: Int

  init(_ groups: [Int], _ labels: [Int]) {
    cells = Array(repeating: [:], count: (groups.max() ?? -1) + 1)
    groupSizes = Array(repeating: 0, count: cells.count)
    labelSizes = Array(repeating: 0, count: (labels.max() ?? -1) + 1)
    texts = groups.count
    for (group, label) in zip(groups, labels) {
      cells[group][label, default: 0] += 1
      groupSizes[group] += 1
      labelSizes[label] += 1
    }
  }

  /// The cells in a fixed order, so that sums of fractions come out the same.
  private var ordered: [(group: Int, label: Int, count: Int)] {
    cells.enumerated().flatMap { group, row in
      row.sorted { $0.key < $1.key }.map { (group, $0.key, $0.value) }
    }
  }

  var normalisedMutualInformation: Double {
    let n = Double(texts)
    var mutual = 0.0
    for (group, label, count) in ordered {
      let p = Double(count) / n
      mutual +=
        p * PortableMath.log(Double(count) * n / Double(groupSizes[group] * labelSizes[label]))
    }
    func entropy(_ sizes: [Int]) -> Double {
      sizes.filter { $0 > 0 }.reduce(0) {
        $0 - Double($1) / n * PortableMath.log(Double($1) / n)
      }
    }
    let mean = (entropy(groupSizes) + entropy(labelSizes)) / 2
    return mean > 0 ? mutual / mean : 1
  }

  var adjustedRand: Double {
    func pairs(_ n: Int) -> Double { Double(n) * Double(n - 1) / 2 }
    let together = ordered.reduce(0.0) { $0 + pairs($1.count) }
    let inGroups = groupSizes.reduce(0.0) { $0 + pairs($1) }
    let inLabels = labelSizes.reduce(0.0) { $0 + pairs($1) }
    let expected = inGroups * inLabels / max(1, pairs(texts))
    let largest = (inGroups + inLabels) / 2
    return largest == expected ? 1 : (together - expected) / (largest - expected)
  }

  var bCubed: PrecisionRecall {
    var precision = 0.0
    var recall = 0.0
    for (group, label, count) in ordered {
      let square = Double(count * count)
      precision += square / Double(groupSizes[group])
      recall += square / Double(labelSizes[label])
    }
    let n = Double(max(1, texts))
    return PrecisionRecall(precision: precision / n, recall: recall / n)
  }
}

/// The assignment problem: one column for each row so that the total is largest.
enum Assignment {
  /// The largest total over one-to-one matches of rows and columns.
  ///
  /// The Hungarian method with potentials (Kuhn 1955; Jonker & Volgenant 1987 for the shortest
  /// augmenting paths).
  /// - Complexity: O(n^3) in the larger side.
  static func largestTotal(_ table: [[Int]]) -> Int {
    let size = max(table.count, table.first?.count ?? 0)
    func cost(_ row: Int, _ column: Int) -> Int {
      row < table.count && column < table[row].count ? -table[row][column] : 0
    }
    var rowPotential = [Int](repeating: 0, count: size + 1)
    var columnPotential = rowPotential
    var rowOfColumn = rowPotential
    for row in 1...max(1, size) {
      guard size > 0 else { break }
      rowOfColumn[0] = row
      var column = 0
      var slack = [Int](repeating: Int.max, count: size + 1)
      var previous = [Int](repeating: 0, count: size + 1)
      var used = [Bool](repeating: false, count: size + 1)
      repeat {
        used[column] = true
        let current = rowOfColumn[column]
        var delta = Int.max
        var nextColumn = 0
        for j in 1...size where !used[j] {
          let reduced = cost(current - 1, j - 1) - rowPotential[current] - columnPotential[j]
          if reduced < slack[j] {
            slack[j] = reduced
            previous[j] = column
          }
          if slack[j] < delta {
            delta = slack[j]
            nextColumn = j
          }
        }
        for j in 0...size {
          if used[j] {
            rowPotential[rowOfColumn[j]] += delta
            columnPotential[j] -= delta
          } else if slack[j] < Int.max {
            slack[j] -= delta
          }
        }
        column = nextColumn
      } while rowOfColumn[column] != 0
      repeat {
        let before = previous[column]
        rowOfColumn[column] = rowOfColumn[before]
        column = before
      } while column != 0
    }
    return (1...max(1, size)).reduce(0) { total, column in
      guard size > 0 else { return 0 }
      return total - cost(rowOfColumn[column] - 1, column - 1)
    }
  }
}
