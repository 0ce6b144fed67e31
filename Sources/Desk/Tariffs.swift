/// What contacts cost, by channel.
public struct Tariffs: Sendable {
  /// The columns of `tariffs.csv`; basis is `per_hour` or `per_contact`, both may be given.
  public static let columns = ["channel", "basis", "amount"]

  private static let channel = ["channel", "kanaal"]
  private static let basis = ["basis"]
  private static let amount = ["amount", "euro", "bedrag"]

  private var perHour: [String: Double] = [:]
  private var perContact: [String: Double] = [:]

  /// The tariffs by channel and basis, for the Assumptions sheet.
  public var all: [(channel: String, basis: String, amount: Double)] {
    perHour.sorted { $0.key < $1.key }.map { ($0.key, "per_hour", $0.value) }
      + perContact.sorted { $0.key < $1.key }.map { ($0.key, "per_contact", $0.value) }
  }

  /// No tariffs: costs are off.
  public init() {}

  /// Reads `tariffs.csv`.
  public init(_ table: EditedTable) throws(WorkspaceFailure) {
    try table.require(Tariffs.channel, Tariffs.basis, Tariffs.amount)
    for row in table.rows {
      let text = row[Tariffs.amount]
      let amount: Double
      switch EditedNumber(text) {
      case .one(let value) where (0...1e6).contains(value): amount = value
      case .ambiguous(let thousands, let fraction):
        throw WorkspaceFailure(
          "\(table.name):\(row.line): amount '\(text)' can be read as \(Int(thousands)) and as \(fraction); "
            + "write it without the sign, or with two decimals")
      default:
        throw WorkspaceFailure(
          "\(table.name):\(row.line): amount '\(text)' is not a number of 0 to 1000000")
      }
      let channel = row[Tariffs.channel].lowercased()
      switch row[Tariffs.basis].lowercased() {
      case "per_hour", "per_uur": perHour[channel, default: 0] += amount
      case "per_contact": perContact[channel, default: 0] += amount
      default:
        throw WorkspaceFailure(
          "\(table.name):\(row.line): basis '\(row[Tariffs.basis])' is neither per_hour nor per_contact"
        )
      }
    }
  }

  /// The channels that have a tariff and are none of these, in alphabetical order; `*` is for all.
  public func unused(_ channels: some Sequence<String>) -> [String] {
    let known = Set(channels.map { $0.lowercased() })
    return Set(perHour.keys).union(perContact.keys).filter { $0 != "*" && !known.contains($0) }
      .sorted()
  }

  /// The cost of a contact (F10): minutes times the hourly rate, plus the amount per contact; nil when
  /// its channel has no tariff or only an hourly one and the minutes are unknown. A tariff for `*`
  /// holds for channels without one of their own.
  public func cost(channel: String, minutes: Double?) -> Double? {
    let channel = channel.lowercased()
    let isOwn = perHour[channel] != nil || perContact[channel] != nil
    let hourly = perHour[isOwn ? channel : "*"]
    let fixed = perContact[isOwn ? channel : "*"]
    if let hourly, let minutes { return hourly * minutes / 60 + (fixed ?? 0) }
    return hourly == nil ? fixed : nil
  }
}
