/// The clock behind a date: `T21:46:00Z`, ` 3:55 PM`, ` 14.05`, ` 11:01:19 +0100`.
struct Clock {
  private(set) var hour = 0
  private(set) var minute = 0
  private(set) var second = 0
  /// Seconds east of Greenwich; nil when the text has no zone.
  private(set) var offset: Int?
  private(set) var isValid = true

  init(_ bytes: CellText) {
    var digits = ClockDigits(bytes)
    digits.skip { $0 == 32 || $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: ",") }
    guard !digits.isAtEnd else { return }
    guard let hour = digits.number() else {
      isValid = false
      return
    }
    self.hour = hour
    // Six digits are a whole clock, four one without seconds.
    let following = digits.following
    if following >= 4 {
      minute = digits.number() ?? 0
      second = digits.number() ?? 0
    } else if following == 2, digits.left == 2 {
      minute = digits.number() ?? 0
    }
    if digits.take(":", ".") { minute = digits.number() ?? 0 }
    if digits.take(":", ".") { second = digits.number() ?? 0 }
    if digits.take(".", ",") { digits.skip { (48...57).contains($0) } }
    if !digits.isAtEnd { readZone(digits.rest) }
  }

  /// Reads what stands behind the digits: a zone, or the half of the day.
  private mutating func readZone(_ zone: CellText) {
    if zone.count == 1, zone[0] == UInt8(ascii: "Z") {
      offset = 0
      return
    }
    if zone.count == 6, zone[0] == UInt8(ascii: "+") || zone[0] == UInt8(ascii: "-"),
      zone[3] == UInt8(ascii: ":"), let hours = CellText(rebasing: zone[1..<3]).shortNumber,
      let minutes = CellText(rebasing: zone[4..<6]).shortNumber
    {
      offset = (zone[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 3_600 + minutes * 60)
      return
    }
    let rest = zone.string.uppercased().filter { !$0.isWhitespace }
    switch rest {
    case "": break
    case "Z", "UTC", "GMT": offset = 0
    case "AM", "A.M.": if hour == 12 { hour = 0 }
    case "PM", "P.M.": if hour < 12 { hour += 12 }
    case "CET": offset = 3_600
    case "CEST": offset = 7_200
    case "U", "UUR", "H": break
    default:
      let sign = rest.first == "-" ? -1 : 1
      let digits = rest.dropFirst().filter(\.isNumber)
      guard rest.first == "+" || rest.first == "-", digits.count == 4 || digits.count == 2,
        let hours = Int(digits.prefix(2)), let minutes = Int("0" + digits.dropFirst(2))
      else {
        isValid = false
        return
      }
      offset = sign * (hours * 3_600 + minutes * 60)
    }
  }
}

/// Goes through the digits of a clock.
private struct ClockDigits {
  private let bytes: CellText
  private var place: Int

  init(_ bytes: CellText) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  var isAtEnd: Bool { place >= bytes.endIndex }
  /// Bytes that are left.
  var left: Int { bytes.endIndex - place }
  var rest: CellText { CellText(rebasing: bytes[place...]) }

  private func digit(_ at: Int) -> Int? {
    at < bytes.endIndex && (48...57).contains(bytes[at]) ? Int(bytes[at] - 48) : nil
  }

  /// How many digits follow each other from here on.
  var following: Int {
    var count = 0
    while digit(place + count) != nil { count += 1 }
    return count
  }

  /// The number of one or two digits here; nil when there is none.
  mutating func number() -> Int? {
    guard var value = digit(place) else { return nil }
    place += 1
    if let next = digit(place) {
      value = value * 10 + next
      place += 1
    }
    return value
  }

  /// Goes past one of two characters, when it stands here.
  mutating func take(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    guard !isAtEnd, bytes[place] == UInt8(ascii: first) || bytes[place] == UInt8(ascii: second)
    else { return false }
    place += 1
    return true
  }

  /// Goes past all characters of a kind.
  mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while !isAtEnd, isSkipped(bytes[place]) { place += 1 }
  }
}
