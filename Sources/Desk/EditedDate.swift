import ContactModel

/// A date in a file of the manager's: `2025-10-06` or `06-10-2025`.
enum EditedDate {
  /// The day since 1970-01-01; nil for a text that is no date.
  static func day(_ text: String) -> Int? {
    // A spreadsheet program may write a time of midnight behind it.
    let date = text.split { $0 == " " || $0 == "T" }.first ?? ""
    return LocalTime(date: date.split { "-/.".contains($0) }.compactMap { Int($0) })?.day
  }
}
