/// Numbers as people of a language write them.
public enum NumberText {
  /// A number with so many decimals, rounded half away from zero: `48,4` in Dutch, `48.4` in English; no separators of
  /// thousands.
  /// - Parameter decimals: 0 ... 4.
  public static func of(_ value: Double, decimals: Int, _ language: ReportLanguage) -> String {
    let scale = [1.0, 10, 100, 1_000, 10_000][decimals]
    guard abs(value) < 9e14 / scale else { return "\(value)" }
    let scaled = Int((value * scale).rounded(.toNearestOrAwayFromZero))
    let whole = abs(scaled) / Int(scale)
    let sign = scaled < 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(whole) }
    let fraction = String(abs(scaled) % Int(scale))
    let padding = String(repeating: "0", count: decimals - fraction.count)
    return sign + String(whole) + (language == .dutch ? "," : ".") + padding + fraction
  }

  /// A number with one decimal, for use inside a text.
  public static func short(_ value: Double, _ language: ReportLanguage) -> String {
    of(value, decimals: 1, language)
  }

  /// An amount with two decimals, for use inside a text.
  public static func amount(_ value: Double, _ language: ReportLanguage) -> String {
    of(value, decimals: 2, language)
  }
}
