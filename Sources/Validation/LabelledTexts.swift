/// Texts with the label a person gave them.
public struct LabelledTexts: Sendable {
  /// The texts, in the order of the file.
  public let texts: [String]
  /// The label of each text.
  public let labels: [String]

  /// Why a file of labelled texts could not be used.
  public struct Failure: Error, CustomStringConvertible, Sendable {
    /// `file:line:` and what is wrong.
    public let description: String
  }

  /// Texts and labels from the bytes of a file `text TAB label`, UTF-8, without header; a trailing CR
  /// is not part of the label.
  /// - Throws: a failure that names the line without a tab.
  public init(tsv: String, name: String) throws(Failure) {
    var texts: [String] = []
    var labels: [String] = []
    var line = 0
    for row in tsv.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      line += 1
      guard !row.isEmpty else { continue }
      guard let tab = row.lastIndex(of: "\t") else {
        throw Failure(
          description: "\(name):\(line): no tab; each line is a text, a tab and a label")
      }
      texts.append(String(row[..<tab]))
      labels.append(String(row[row.index(after: tab)...]))
    }
    guard !texts.isEmpty else { throw Failure(description: "\(name): has no texts") }
    self.texts = texts
    self.labels = labels
  }

  /// The labels as numbers, in order of first occurrence.
  public var labelNumbers: [Int] {
    var numbers: [String: Int] = [:]
    return labels.map { label in
      let number = numbers[label] ?? numbers.count
      numbers[label] = number
      return number
    }
  }

  /// A map `label TAB process step` from the bytes of a file.
  public static func processMap(
    tsv: String, name: String
  ) throws(Failure) -> [String: String] {
    var map: [String: String] = [:]
    var line = 0
    for row in tsv.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      line += 1
      guard !row.isEmpty else { continue }
      let fields = row.split(separator: "\t")
      guard fields.count == 2 else {
        throw Failure(description: "\(name):\(line): expected a label, a tab and a step")
      }
      map[String(fields[0])] = String(fields[1])
    }
    return map
  }
}
