public import ContactModel
import Language

/// What became of a promise to call or write back (F13).
public enum PromiseOutcome: String, Sendable, CaseIterable {
  /// Done by the deadline.
  case kept
  /// Done after the deadline.
  case late
  /// Not done, and the deadline has passed.
  case never
  /// The deadline lies behind the end of the export.
  case open
}

/// A promise to call back that an agent wrote down.
public struct Promise: Sendable, Equatable {
  /// The words of the promise and its term.
  public let words: String
  /// When it had to be done at the latest.
  public let deadline: LocalTime
  /// Whether the term stands in the text; otherwise the norm was used.
  public let isTermGiven: Bool
  /// When it was done; nil when nothing says so.
  public let done: LocalTime?
  /// What became of it.
  public let outcome: PromiseOutcome
}

/// The hours in which an organisation works: Monday to Friday.
public struct WorkingHours: Sendable, Equatable {
  /// First hour of the day, 0...23.
  public var opens: Int
  /// Hour at which it closes, 1...24.
  public var closes: Int

  /// Hours of a working day.
  public init(opens: Int, closes: Int) {
    self.opens = opens
    self.closes = closes
  }

  /// Whether a moment lies within them.
  public func contains(_ time: LocalTime) -> Bool {
    time.weekday <= 5 && (opens..<closes).contains(time.hour)
  }

  /// The end of the working day that lies `days` working days after a moment's day.
  func end(afterDays days: Int, from time: LocalTime) -> LocalTime {
    var day = time.day
    var left = days
    while left > 0 {
      day += 1
      if LocalTime(seconds: day * 86_400).weekday <= 5 { left -= 1 }
    }
    return LocalTime(seconds: (day + 1) * 86_400 - 1)
  }

  /// The moment that lies a number of working seconds after another.
  func moment(afterSeconds seconds: Int, from time: LocalTime) -> LocalTime {
    var left = seconds
    var at = time.seconds
    while true {
      let day = LocalTime(seconds: at).day
      let start = day * 86_400 + opens * 3_600
      let end = day * 86_400 + closes * 3_600
      let isWorkday = LocalTime(seconds: at).weekday <= 5
      if isWorkday, at < end {
        at = max(at, start)
        if at + left <= end { return LocalTime(seconds: at + left) }
        left -= end - at
      }
      at = (day + 1) * 86_400
    }
  }
}

/// Finds promises to call back in agents' texts, their deadline and what followed.
public struct PromiseReader: Sendable {
  private let hours: WorkingHours
  private let normDays: Int
  private let horizon: LocalTime

  /// A reader.
  /// - Parameters:
  ///   - hours: the organisation's working hours.
  ///   - normDays: working days that a promise without a term may take.
  ///   - horizon: the last moment of which the export can tell.
  public init(hours: WorkingHours, normDays: Int, horizon: LocalTime) {
    self.hours = hours
    self.normDays = normDays
    self.horizon = horizon
  }

  /// The promise in the answer to a contact of a time; nil when there is none.
  ///
  /// A line `[date time] text` tells what was done later.
  /// - Parameters:
  ///   - isStandard: whether the answer is sent word for word to many: it promises only what it calls a call.
  ///   - said: the words by which a part of the answer promises, strongest first; nil when it does not.
  public func promise(
    in answer: String, of contact: LocalTime, isStandard: Bool = false,
    said: (_ part: String) -> [String]?
  ) -> Promise? {
    let parts = PromiseReader.datedParts(of: answer, from: contact)
    for (place, part) in parts.enumerated() {
      guard let words = said(PromiseReader.withoutCustomersActs(part.text)) else { continue }
      let tokens = Tokenizer.wordsAndNumbers(of: part.text)
      guard !isStandard || tokens.contains(where: PromiseReader.isOfCalling) else { continue }
      let from = max(part.time ?? contact, contact)
      let term = deadline(in: tokens, from: from)
      let limit = term?.deadline ?? hours.end(afterDays: normDays, from: from)
      let done = parts[(place + 1)...].first { later in
        PromiseReader.isDone(Tokenizer.wordsAndNumbers(of: later.text))
      }?.time
      let outcome: PromiseOutcome =
        done.map { $0 <= limit ? .kept : .late } ?? (limit <= horizon ? .never : .open)
      let shown = words.joined(separator: ", ") + (term.map { " (\($0.words))" } ?? "")
      return Promise(
        words: shown, deadline: limit, isTermGiven: term != nil, done: done, outcome: outcome)
    }
    return nil
  }

  /// An answer without the dates and names in front of its lines: what answers written for many have in common.
  public static func wording(of answer: String) -> String {
    guard answer.contains(where: \.isNumber) else { return answer }
    return datedParts(of: answer, from: LocalTime(seconds: 0)).map { part in
      part.text.trimmingPrefix(while: \.isWhitespace)
    }.joined(separator: "\n")
  }

  // MARK: the parts of an answer

  private struct Part {
    let time: LocalTime?
    let text: String
  }

  /// Cuts an answer at `[2025-10-03 14:19]`, `[03-10-2025 14:19]` and `[03-10 14:19]`; the last is the first
  /// such day from that of the contact on.
  private static func datedParts(of answer: String, from contact: LocalTime) -> [Part] {
    var parts: [Part] = []
    var time: LocalTime?
    let answer = bracketed(answer)
    var rest = answer[...]
    var current = ""
    while let open = rest.firstIndex(of: "[") {
      current += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "]"),
        let moment = moment(rest[rest.index(after: open)..<close], from: contact)
      else {
        current += "["
        rest = rest[rest.index(after: open)...]
        continue
      }
      if !current.allSatisfy(\.isWhitespace) { parts.append(Part(time: time, text: current)) }
      current = ""
      time = moment
      rest = rest[rest.index(after: close)...]
    }
    current += rest
    if !current.allSatisfy(\.isWhitespace) { parts.append(Part(time: time, text: current)) }
    return parts
  }

  /// The answer with the date at the front of a line in brackets, and without the name behind it:
  /// `06-10-2025 10:12 Bakker, R.: gebeld` is `[06-10-2025 10:12] gebeld`.
  private static func bracketed(_ answer: String) -> String {
    guard answer.contains(":") else { return answer }
    return answer.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      let words = line.split(separator: " ", maxSplits: 2)
      guard words.count >= 2, words[0].split(whereSeparator: { "-/.".contains($0) }).count == 3,
        words[0].allSatisfy({ $0.isNumber || "-/.".contains($0) }),
        words[1].contains(":"), words[1].allSatisfy({ $0.isNumber || $0 == ":" })
      else { return String(line) }
      let rest = words.count > 2 ? words[2] : ""
      let name = rest.prefix(40).firstIndex(of: ":")
      let said = name.map { rest[rest.index(after: $0)...] } ?? rest
      return "[\(words[0]) \(words[1])] \(said)"
    }.joined(separator: "\n")
  }

  private static func moment(_ text: Substring, from contact: LocalTime) -> LocalTime? {
    guard text.count <= 20, text.allSatisfy({ $0.isNumber || "-/.: T".contains($0) }) else {
      return nil
    }
    let halves = text.split { $0 == " " || $0 == "T" }
    let date = halves.first?.split { "-/.".contains($0) }.compactMap { Int($0) } ?? []
    let clock = halves.dropFirst().first?.split(separator: ":").compactMap { Int($0) } ?? []
    guard (2...3).contains(date.count), clock.count <= 3 else { return nil }
    func time(_ date: [Int]) -> LocalTime? {
      LocalTime(
        date: date, hour: clock.first ?? 0, minute: clock.dropFirst().first ?? 0,
        second: clock.dropFirst(2).first ?? 0)
    }
    if date.count == 3 { return time(date) }
    let year = contact.civil.year
    return [year, year + 1].compactMap { time(date + [$0]) }
      .first { $0.day >= contact.day }
  }

  // MARK: words

  /// A text without the clauses that tell what the customer does: "klant belt zelf terug", "cust will ring", "advised her
  /// to call".
  private static func withoutCustomersActs(_ text: String) -> String {
    text.split(omittingEmptySubsequences: true) { ".,;!?\n".contains($0) }
      .filter { !isOfCustomer(Tokenizer.wordsAndNumbers(of: String($0))) }.joined(separator: ".")
  }

  /// Whether a customer is the subject of a verb of contacting.
  private static func isOfCustomer(_ words: [String]) -> Bool {
    words.indices.contains { place in
      if customers.contains(words[place]) {
        let verb = words[(place + 1)...].prefix(2).first { !smallWords.contains($0) }
        return verb.map(contactingVerbs.contains) ?? false
      }
      guard advising.contains(words[place]), place + 3 < words.count else { return false }
      let isAsked = customers.contains(words[place + 1]) || pronouns.contains(words[place + 1])
      return isAsked && words[place + 2] == "to" && contactingVerbs.contains(words[place + 3])
    }
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  private static let customers = set(
    """
    klant kl mw mevr mevrouw dhr meneer mijnheer huurder bewoner patient patiënt beller verzekerde reiziger student \
    ouder moeder vader cust cx customer caller tenant client user patient pt passenger parent ph policyholder member
    """)
  private static let pronouns = set("him her them")
  private static let advising = set("advised asked told")
  private static let smallWords = set("zelf will would to wil zal eerst nu self")
  private static let contactingVerbs = set(
    """
    belt belde mailt mailde schrijft terugbelt reageert call calls called ring rings rang phone phones phoned email \
    emails emailed write writes contact text
    """)

  /// Whether a word is about a telephone call.
  private static func isOfCalling(_ word: String) -> Bool {
    ["tbn", "tbv", "cb", "ring", "rings"].contains(word) || word.contains("bel")
      || ["call", "phone", "telephone"].contains(where: word.hasPrefix)
  }

  private static func phrases(_ list: String) -> [WordPattern<String>] {
    list.split(separator: ",").map { phrase in
      WordPattern(
        phrase.split(separator: " ").flatMap { part -> [String?] in
          part == "*" ? [nil] : Tokenizer.wordsAndNumbers(of: String(part))
        },
        gaps: 0...6)
    }
  }

  /// Ways to say that it was done.
  private static let doings = phrases(
    """
    teruggebeld, tgb, gebeld, nagebeld, klant gesproken, kl gesproken, contact opgenomen, contact gehad, \
    called customer, called back, called cust, cb done, rang the customer, rang customer, rang back, spoke to customer, \
    spoken to customer, call back done, callback done, late call back, late callback, contacted customer
    """)
  private static let failures = phrases(
    "geen gehoor, niet bereikt, voicemail, no answer, not reached, could not reach, left a message")

  private static func isDone(_ tokens: [String]) -> Bool {
    let has = { (patterns: [WordPattern<String>]) in
      tokens.indices.contains { start in
        patterns.contains { $0.end(in: tokens, at: start) != nil }
      }
    }
    return has(doings) && !has(failures)
  }

  // MARK: terms

  private static let numbers: [String: Int] = [
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
    "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "one": 1, "two": 2, "three": 3, "four": 4,
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "a": 1, "an": 1,
  ]
  private static let dayUnits: Set<String> = [
    "werkdag", "werkdagen", "dag", "dagen", "wd", "wdn", "day", "days", "workday", "workdays",
  ]
  private static let hourUnits: Set<String> = ["uur", "uren", "hour", "hours", "hrs"]
  private static let minuteUnits: Set<String> = ["minuten", "minuut", "min", "minutes", "minute"]

  private static func number(_ token: String) -> Int? {
    (Int(token) ?? numbers[token]).flatMap { (0...90).contains($0) ? $0 : nil }
  }

  /// The deadline that a text names: "binnen vier uur", "within 2 working days", "termijn 2 werkdagen",
  /// "morgen voor half tien", "before 5 pm", "vandaag nog", "by tomorrow", "end of day".
  private func deadline(
    in tokens: [String], from time: LocalTime
  ) -> (deadline: LocalTime, words: String)? {
    func words(_ range: Range<Int>) -> String { tokens[range].joined(separator: " ") }
    for start in tokens.indices {
      switch tokens[start] {
      case "binnen", "within", "termijn", "in", "term":
        guard start + 2 < tokens.count, let count = PromiseReader.number(tokens[start + 1]) else {
          continue
        }
        var unit = start + 2
        if ["working", "business"].contains(tokens[unit]), unit + 1 < tokens.count { unit += 1 }
        let span = words(start..<(unit + 1))
        if PromiseReader.dayUnits.contains(tokens[unit]) {
          return (hours.end(afterDays: count, from: time), span)
        }
        if PromiseReader.hourUnits.contains(tokens[unit]) {
          return (hours.moment(afterSeconds: count * 3_600, from: time), span)
        }
        if PromiseReader.minuteUnits.contains(tokens[unit]) {
          return (hours.moment(afterSeconds: count * 60, from: time), span)
        }
      case "vandaag", "today":
        return (hours.end(afterDays: 0, from: time), tokens[start])
      case "morgen", "tomorrow":
        if let clock = clock(tokens, after: start) {
          let day = hours.end(afterDays: 1, from: time).day
          return (LocalTime(seconds: day * 86_400 + clock.seconds), words(start..<clock.end))
        }
        return (hours.end(afterDays: 1, from: time), tokens[start])
      case "voor", "before", "by", "uiterlijk":
        // "voor half tien": today, or the next working day when that is already behind us.
        guard let clock = clock(tokens, after: start - 1) else { continue }
        var day = hours.end(afterDays: 0, from: time).day
        if day * 86_400 + clock.seconds < time.seconds {
          day = hours.end(afterDays: 1, from: time).day
        }
        return (LocalTime(seconds: day * 86_400 + clock.seconds), words(start..<clock.end))
      default: continue
      }
    }
    return nil
  }

  /// A time of the day behind a place, with "voor" or "before" in front of it: "voor half tien",
  /// "voor 17:00 uur", "before 5 pm".
  private func clock(_ tokens: [String], after place: Int) -> (seconds: Int, end: Int)? {
    var next = place + 1
    guard next < tokens.count, ["voor", "before", "by", "uiterlijk"].contains(tokens[next]) else {
      return nil
    }
    next += 1
    guard next < tokens.count else { return nil }
    var half = 0
    if tokens[next] == "half" {
      half = 1
      next += 1
    }
    guard next < tokens.count, var hour = PromiseReader.number(tokens[next]), hour <= 24 else {
      return nil
    }
    var minute = 0
    var end = next + 1
    if half == 0, end < tokens.count, tokens[end].count == 2, let told = Int(tokens[end]), told < 60
    {
      minute = told
      end += 1
    }
    if end < tokens.count, tokens[end] == "pm" {
      if hour < 12 { hour += 12 }
      end += 1
    } else if end < tokens.count, ["uur", "am", "oclock"].contains(tokens[end]) {
      end += 1
    } else if half == 0, minute == 0, hour < hours.opens - 1 {
      return nil
    }
    // "half tien" is 9:30; an hour before opening means the afternoon.
    var seconds = hour * 3_600 + minute * 60 - half * 1_800
    if seconds <= hours.opens * 3_600 - 1_800, hour <= 7 { seconds += 12 * 3_600 }
    return (seconds, end)
  }
}
