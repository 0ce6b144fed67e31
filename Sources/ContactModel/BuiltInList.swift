/// Reads the lists that come with the program: a row that does not parse is a fault of the program, which stops
/// with the row rather than go on without it.
public enum BuiltInList {
  /// The words of a list, as they stand between blanks and line ends.
  public static func words(_ list: String) -> [String] {
    list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }

  /// The different words of a list.
  public static func wordSet(_ list: String) -> Set<String> { Set(words(list)) }

  /// The fields of each row of a list, trimmed.
  /// - Parameters:
  ///   - list: a row a line, its fields between `|`.
  ///   - count: how many fields every row must have.
  ///   - name: what the list is called when a row is wrong.
  public static func rows(_ list: String, of count: Int, name: String) -> [[String]] {
    list.split(separator: "\n").map { row in
      let fields = row.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
      guard fields.count == count else {
        stop(name, String(row), "has \(fields.count) fields, not \(count)")
      }
      return fields
    }
  }

  /// The entries of a field: between commas, trimmed.
  public static func entries(_ field: String) -> [String] {
    field.split(separator: ",").map(trimmed).filter { !$0.isEmpty }
  }

  /// Ends the program because of a row that comes with it.
  public static func stop(_ name: String, _ row: String, _ why: String) -> Never {
    preconditionFailure("built-in \(name): '\(row)' \(why)")
  }

  /// A text without blanks around it.
  public static func trimmed(_ text: some StringProtocol) -> String {
    var text = text[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
