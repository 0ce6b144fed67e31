public import ContactModel

/// A question as it is kept from month to month.
public struct StoredQuestion: Sendable {
  /// Its id, the same every month: `Q0001`.
  public let id: String
  /// Its label in the month it is stored with.
  public let label: String
  /// Contacts in that month.
  public let contacts: Int
  /// Its process; empty for unknown.
  public let process: String
  /// What was reported of it besides.
  public let figures: StoredFigures
  /// Its most frequent stems, how much each spoke for it and how often it occurred.
  public let words: [(stem: String, weight: Double, count: Double)]
  /// How many texts it is remembered with.
  public let texts: Double
  /// What the month's contacts alone say it is about: stems, sorted, with how much each tells; empty for months of
  /// before that was kept.
  public let meaning: [(stem: String, value: Double)]

  /// A question of a month.
  public init(
    id: String, label: String, contacts: Int, process: String,
    figures: StoredFigures = StoredFigures(),
    words: [(stem: String, weight: Double, count: Double)], texts: Double,
    meaning: [(stem: String, value: Double)] = []
  ) {
    self.id = id
    self.label = label
    self.contacts = contacts
    self.process = process
    self.figures = figures
    self.words = words
    self.texts = texts
    self.meaning = meaning
  }
}

extension StoredQuestion {
  /// How alike two questions are: the cosine of what their contacts say, 0 ... 1; of count x weight over the stems that
  /// speak for them where one of the two has no meaning on record.
  public func likeness(to other: StoredQuestion) -> Double {
    let byMeaning = !meaning.isEmpty && !other.meaning.isEmpty
    func vector(_ question: StoredQuestion) -> [(stem: String, value: Double)] {
      byMeaning
        ? question.meaning
        : question.words.filter { $0.weight > 0 }.map { ($0.stem, $0.count * $0.weight) }
          .sorted { $0.stem < $1.stem }
    }
    let (a, b) = (vector(self), vector(other))
    let of = Dictionary(b.map { ($0.stem, $0.value) }, uniquingKeysWith: { first, _ in first })
    let product = a.reduce(0.0) { $0 + $1.value * (of[$1.stem] ?? 0) }
    func square(_ v: [(stem: String, value: Double)]) -> Double {
      v.reduce(0.0) { $0 + $1.value * $1.value }
    }
    return product > 0 ? product / (square(a) * square(b)).squareRoot() : 0
  }
}

/// What was reported of a question, process, channel or group; nil where the export did not tell it.
public struct StoredFigures: Sendable, Hashable {
  /// Different known customers.
  public var customers: Int?
  /// Handling time in minutes.
  public var minutes: Double?
  /// Cost in the currency of the tariffs.
  public var cost: Double?
  /// Avoidable contacts, low.
  public var low: Int
  /// Avoidable contacts, high.
  public var high: Int
  /// Contacts that repeat an earlier one.
  public var repeats: Int

  /// Figures; nothing known when nothing is given.
  public init(
    customers: Int? = nil, minutes: Double? = nil, cost: Double? = nil, low: Int = 0,
    high: Int = 0, repeats: Int = 0
  ) {
    self.customers = customers
    self.minutes = minutes
    self.cost = cost
    self.low = low
    self.high = high
    self.repeats = repeats
  }
}

/// A process as it was reported in a month.
public struct StoredProcess: Sendable, Hashable {
  /// Its id: the step's, or step/product.
  public let id: String
  /// Contacts.
  public let contacts: Int
  /// What was reported of it besides.
  public let figures: StoredFigures
  /// Its place; nil for none.
  public let rank: Int?
  /// Contacts by day of the month, the first at 0; empty when no contact has a day.
  public let days: [Int]

  /// A process of a month.
  public init(
    id: String, contacts: Int, figures: StoredFigures = StoredFigures(), rank: Int?,
    days: [Int] = []
  ) {
    self.id = id
    self.contacts = contacts
    self.figures = figures
    self.rank = rank
    self.days = days
  }
}

/// A channel or group as it was reported in a month.
public struct StoredPart: Sendable, Hashable {
  /// What it is a part by.
  public enum Kind: String, Sendable, CaseIterable {
    /// The channel of the contacts.
    case channel
    /// The group that handled them.
    case group
  }

  /// What it is.
  public let kind: Kind
  /// Its name.
  public let name: String
  /// Contacts.
  public let contacts: Int
  /// What was reported of it besides.
  public let figures: StoredFigures

  /// A part of a month.
  public init(
    kind: Kind, name: String, contacts: Int, figures: StoredFigures = StoredFigures()
  ) {
    self.kind = kind
    self.name = name
    self.contacts = contacts
    self.figures = figures
  }
}

/// Everything that is kept of a month; no texts.
public struct MonthRecord: Sendable {
  /// The month.
  public let month: Month
  /// Contacts counted in it.
  public let contacts: Int
  /// Its questions.
  public let questions: [StoredQuestion]
  /// Its processes.
  public var processes: [StoredProcess] = []
  /// Its channels and groups.
  public var parts: [StoredPart] = []
  /// Its last contacts, as far back as a repeat is looked for.
  public var recent: [RecentContact] = []
  /// What its contacts are counted over.
  public var exposure = Exposure(volume: nil, workingDays: 0)
  /// The settings of the run, by key.
  public var settings: [String: String] = [:]
  /// SHA-256 of each input.
  public var inputs: [String] = []

  /// A month with its questions.
  public init(month: Month, contacts: Int, questions: [StoredQuestion]) {
    self.month = month
    self.contacts = contacts
    self.questions = questions
  }
}

/// A month on record.
public struct StoredMonth: Sendable {
  /// The month.
  public let month: Month
  /// Contacts counted in it.
  public let contacts: Int
  /// Questions found in it.
  public let questions: Int
  /// What its contacts are counted over.
  public let exposure: Exposure
}
