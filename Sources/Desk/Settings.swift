public import ContactModel
public import Foundation
import Yams

/// The settings of a workspace; each is declared once in ``Settings/declarations``.
public struct Settings: Sendable, Equatable {
  /// Report language; nil takes the language most contacts are in.
  public var language: ReportLanguage?
  /// Time zone of the organisation.
  public var timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
  /// Sector whose products are looked for; nil takes the one whose words the log uses most.
  public var sector: String?
  /// Largest number of days between a contact and its repeat.
  public var repeatDays = 7
  /// A question is repeated from this many contacts on.
  public var leastContacts = 5
  /// A question is repeated from this many different customers on.
  public var leastCustomers = 3
  /// A question is repeated from this many different days on.
  public var leastDays = 3
  /// Questions of fewer different customers are not quoted, signs of fewer contacts not listed.
  public var leastShown = 3
  /// Minutes between two equal texts of one customer for the second to be a doubled message.
  public var duplicateMinutes = 60
  /// Working days that a promise to call back may take when it names no term.
  public var promiseDays = 2
  /// Hour at which the organisation opens.
  public var opens = 8
  /// Hour at which it closes.
  public var closes = 18
  /// Days behind an event in which contacts may be about it.
  public var eventDays = 31
  /// How often customers are drawn again for the rank range.
  public var resamples = 200
  /// Largest share of refused records, in percent, before the exit code is 2.
  public var toleratedRefusals = 1.0
  /// Currency of the tariffs.
  public var currency = "EUR"
  /// Keys that were set in the settings file.
  public var given: Set<String> = []

  /// The default settings.
  public init() {}
}

/// A setting: everything that help, file template and the Assumptions sheet say about it.
public struct SettingDeclaration: Sendable {
  /// Key in `kernvraag.yml`.
  public let key: String
  /// Unit of the value.
  public let unit: BilingualText
  /// Values that are allowed.
  public let range: String
  /// What the setting does.
  public let text: BilingualText
  /// The value in some settings, as it is written in the file.
  public let value: @Sendable (Settings) -> String
  /// Takes a value from the file; nil when it is out of range.
  let set: @Sendable (inout Settings, String) -> Bool
}

extension Settings {
  private static func number(
    _ key: String, _ unit: (String, String), _ range: ClosedRange<Int>,
    _ text: (String, String), _ path: any WritableKeyPath<Settings, Int> & Sendable
  ) -> SettingDeclaration {
    SettingDeclaration(
      key: key, unit: BilingualText(dutch: unit.0, english: unit.1),
      range: "\(range.lowerBound)-\(range.upperBound)",
      text: BilingualText(dutch: text.0, english: text.1),
      value: { String($0[keyPath: path]) },
      set: { settings, value in
        guard let number = Int(value), range.contains(number) else { return false }
        settings[keyPath: path] = number
        return true
      })
  }

  /// All settings, in the order of the file.
  public static let declarations: [SettingDeclaration] = [
    SettingDeclaration(
      key: "language", unit: BilingualText(dutch: "taal", english: "language"),
      range: "auto, nl, en",
      text: BilingualText(
        dutch: "taal van de resultaten; auto neemt de taal van de meeste contacten",
        english: "language of the results; auto takes the language of most contacts"),
      value: { $0.language?.rawValue ?? "auto" },
      set: { settings, value in
        settings.language = ReportLanguage(rawValue: value)
        return value == "auto" || settings.language != nil
      }),
    SettingDeclaration(
      key: "time_zone", unit: BilingualText(dutch: "tijdzone", english: "time zone"),
      range: "name such as Europe/Amsterdam",
      text: BilingualText(
        dutch: "klok van de organisatie; tijden met een eigen zone worden hierheen omgerekend",
        english: "clock of the organisation; times with a zone of their own are moved to it"),
      value: { $0.timeZone.identifier },
      set: { settings, value in
        guard let zone = TimeZone(identifier: value) else { return false }
        settings.timeZone = zone
        return true
      }),
    SettingDeclaration(
      key: "sector", unit: BilingualText(dutch: "sector", english: "sector"),
      range: "auto, municipality, energy, insurer, webshop, telecom, bank, it-desk or your own",
      text: BilingualText(
        dutch: "sector waarvan de producten worden herkend; auto kiest naar de woorden",
        english: "sector whose products are recognised; auto chooses by the words"),
      value: { $0.sector ?? "auto" },
      set: { settings, value in
        settings.sector = value == "auto" ? nil : value
        return !value.isEmpty
      }),
    number(
      "repeat_days", ("dagen", "days"), 1...90,
      (
        "een contact herhaalt een eerder van dezelfde klant over dezelfde vraag binnen dit aantal",
        "a contact repeats an earlier one of the same customer and question within this many"
      ),
      \.repeatDays),
    number(
      "least_contacts", ("contacten", "contacts"), 1...1000,
      (
        "een vraag keert terug vanaf dit aantal contacten",
        "a question is repeated from this many contacts on"
      ), \.leastContacts),
    number(
      "least_customers", ("klanten", "customers"), 1...1000,
      ("en vanaf dit aantal verschillende klanten", "and from this many different customers on"),
      \.leastCustomers),
    number(
      "least_days", ("dagen", "days"), 1...31,
      ("en vanaf dit aantal verschillende dagen", "and from this many different days on"),
      \.leastDays),
    number(
      "least_shown", ("klanten", "customers"), 1...100,
      (
        "vragen van minder verschillende klanten worden niet geciteerd, signalen van minder contacten niet genoemd",
        "questions of fewer different customers are not quoted, signs of fewer contacts not listed"
      ),
      \.leastShown),
    number(
      "duplicate_minutes", ("minuten", "minutes"), 0...1440,
      (
        "dezelfde tekst van dezelfde klant binnen deze tijd is een dubbel bericht",
        "the same text of the same customer within this time is a doubled message"
      ),
      \.duplicateMinutes),
    number(
      "promise_days", ("werkdagen", "working days"), 0...30,
      (
        "zo lang mag een belofte zonder termijn om terug te bellen duren",
        "how long a promise to call back without a term may take"
      ), \.promiseDays),
    number(
      "opens", ("uur", "hour"), 0...23,
      (
        "de organisatie is open vanaf dit uur, maandag tot vrijdag",
        "the organisation is open from this hour, Monday to Friday"
      ), \.opens),
    number(
      "closes", ("uur", "hour"), 1...24,
      ("en tot dit uur", "and until this hour"), \.closes),
    number(
      "event_days", ("dagen", "days"), 1...31,
      (
        "zo veel dagen na een gebeurtenis kan een contact erover gaan",
        "so many days behind an event a contact may be about it"
      ), \.eventDays),
    number(
      "resamples", ("keer", "times"), 0...1000,
      (
        "zo vaak worden klanten opnieuw getrokken voor de marge van de rang",
        "how often customers are drawn again for the range of the rank"
      ), \.resamples),
    SettingDeclaration(
      key: "tolerated_refusals", unit: BilingualText(dutch: "procent", english: "percent"),
      range: "0-100",
      text: BilingualText(
        dutch: "boven dit deel onleesbare records eindigt de opdracht met code 2",
        english: "above this share of unreadable records the command ends with code 2"),
      value: { String($0.toleratedRefusals) },
      set: { settings, value in
        guard let number = Double(value), (0...100).contains(number) else { return false }
        settings.toleratedRefusals = number
        return true
      }),
    SettingDeclaration(
      key: "currency", unit: BilingualText(dutch: "munt", english: "currency"),
      range: "any name",
      text: BilingualText(dutch: "munt van de tarieven", english: "currency of the tariffs"),
      value: { $0.currency },
      set: { settings, value in
        settings.currency = value
        return !value.isEmpty
      }),
  ]

  /// The settings file with every setting, its unit, range, default and meaning.
  public static var template: String {
    let lines = declarations.map { declaration in
      """
      # \(declaration.text.english) (\(declaration.unit.english): \(declaration.range))
      # \(declaration.text.dutch)
      \(declaration.key): \(declaration.value(Settings()))
      """
    }
    return "# Settings of this workspace. Every line may be left out.\n\n"
      + lines.joined(separator: "\n\n") + "\n"
  }

  /// Reads a settings file.
  /// - Throws: a failure for an unknown key (with the nearest known one) or a value out of range.
  public init(yaml: String, name: String) throws(WorkspaceFailure) {
    self.init()
    let node: Node?
    do {
      node = try Yams.compose(yaml: yaml)
    } catch {
      throw WorkspaceFailure("\(name): is not YAML: \(error)")
    }
    guard let node else { return }
    guard let mapping = node.mapping else {
      throw WorkspaceFailure("\(name):1: expected lines 'key: value'")
    }
    for (key, value) in mapping {
      let line = key.mark?.line ?? 0
      let keyText = key.string ?? ""
      guard let declaration = Settings.declarations.first(where: { $0.key == keyText }) else {
        let nearest = NearestName.of(keyText, among: Settings.declarations.map(\.key))
        throw WorkspaceFailure(
          "\(name):\(line): unknown setting '\(keyText)'"
            + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
      }
      let text = value.string ?? ""
      guard declaration.set(&self, text) else {
        throw WorkspaceFailure(
          "\(name):\(line): \(keyText): '\(text)' is not allowed; \(declaration.range)")
      }
      given.insert(keyText)
    }
    guard opens < closes else {
      let line = mapping.first { $0.key.string == "closes" || $0.key.string == "opens" }?.key.mark?
        .line
      throw WorkspaceFailure(
        "\(name):\(line ?? 1): opens \(opens) and closes \(closes): closes must lie behind opens; for a desk that "
          + "is open over midnight or all day write opens: 0 and closes: 24")
    }
  }
}
