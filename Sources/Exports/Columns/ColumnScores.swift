/// How well each column of an export plays each role: what its name says and what its cells hold, as one score.
///
/// A score is 0 ... 1.5; from ``least`` on a column may play the role. A name alone is never enough against cells that
/// cannot be what it says.
struct ColumnScores {
  /// The least score of a column that plays a role.
  static let least = 0.45

  let facts: [ColumnFacts]
  /// Normalised names.
  let names: [String]
  private let profile: SystemProfile?
  /// Whether rows are what one side said, as another column tells.
  var hasParties = false

  init(header: [String], samples: [[String]], profile: SystemProfile?) {
    facts = header.indices.map { column in
      ColumnFacts(samples.map { $0.count > column ? $0[column] : "" })
    }
    names = header.map { ColumnNames.normalised($0) }
    self.profile = profile
  }

  /// How well a column plays a role; nil when it cannot.
  func score(_ role: ColumnRole, _ column: Int) -> Double? {
    let facts = facts[column]
    guard allows(role, column) else { return nil }
    let name = nameScore(role, column)
    let score: Double
    switch role {
    case .text: score = textScore(column, name)
    case .subject: score = name > 0 ? name - (facts.filled > 0 ? 0 : 0.2) : 0
    case .customer: score = customerScore(column, name)
    case .time: score = timeScore(column, name)
    case .id:
      // A number that comes back tells threads and records less apart than one of its own.
      let isToken = facts.meanWords <= 1.6
      let own = facts.filled * facts.distinct * (isToken ? 1 : 0.2)
      // Rows of messages: the number of the conversation, which comes back.
      let isThread =
        hasParties && facts.recurring > 0.5 && facts.filled > 0.9
        && ColumnNames.isAbout(.conversation, names[column])
      score =
        name > 0 ? name + 0.2 * own + (isThread ? 0.4 : 0) : facts.isUnique && isToken ? 0.5 : 0
    case .channel: score = max(name, facts.channelWords > 0.5 ? 0.5 : 0) + 0.2 * facts.channelWords
    case .group: score = groupScore(column, name)
    case .category: score = categoryScore(column, name)
    case .status: score = name + 0.3 * facts.statusWords
    case .route: score = name + (facts.paths >= 0.5 ? 0.3 * facts.teamWords : 0)
    case .answer: score = answerScore(column, name)
    case .party:
      let known = PartyWords(facts.values, column: names[column])?.share ?? 0
      score = max(name, PartyWords.tellsByItself(facts.values) ? 0.5 : 0) + 0.2 * known
    case .clock, .closed, .handling, .transfers, .replyTo: score = name
    }
    // An empty column may be filled further down, but another is better.
    return facts.count > 0 ? score + (facts.filled > 0.5 ? 0.05 : 0) : score - 0.25
  }

  // MARK: names

  /// What a name says about a role: more for the profile of the system, less the later it stands in a list; 0 when
  /// it says nothing.
  private func nameScore(_ role: ColumnRole, _ column: Int) -> Double {
    let name = names[column]
    if let wanted = profile?.columns[role], let rank = wanted.firstIndex(of: name) {
      return 1.1 - 0.01 * Double(rank)
    }
    if let wanted = ColumnNames.byRole.first(where: { $0.role == role })?.names,
      let rank = wanted.firstIndex(of: name)
    {
      return 0.85 - 0.25 * Double(rank) / Double(wanted.count)
    }
    return ColumnNames.isPart(of: role, name) ? 0.5 : 0
  }

  /// Whether a name is one of another role and not of this one.
  private func isNamedForAnother(_ role: ColumnRole, _ column: Int) -> Bool {
    guard nameScore(role, column) == 0 else { return false }
    return ColumnRole.allCases.contains { $0 != role && nameScore($0, column) >= 0.5 }
  }

  // MARK: roles

  private func textScore(_ column: Int, _ name: Double) -> Double {
    let facts = facts[column]
    var score = facts.freeness * 0.7 + name * 0.55
    if ColumnNames.isAbout(.question, names[column]) { score += 0.1 }
    if name == 0 {
      if nameScore(.subject, column) > 0 { return 0 }
      if ColumnNames.isAbout(.agents, names[column]) { return 0 }
      if facts.properNames > 0.8 || facts.distinct <= 0.2 { return 0 }
      // Beside a subject the text must be the longer one.
      let subjects = names.indices.filter { nameScore(.subject, $0) > 0 && $0 != column }
      let least = subjects.map { max(4, self.facts[$0].meanWords * 1.5) }.max() ?? 2
      if facts.meanWords < least { return 0 }
      // A text without a name of its own, beside names that mean something else.
      score += 0.2
    }
    if nameScore(.answer, column) > 0 { score -= 0.5 }
    if isNamedForAnother(.text, column) { score -= 0.25 }
    return score
  }

  private func answerScore(_ column: Int, _ name: Double) -> Double {
    let facts = facts[column]
    if name > 0 { return name + 0.2 * max(facts.repeatedTexts, facts.datedNotes) }
    let isAgents = ColumnNames.isAbout(.agents, names[column]) && facts.meanWords >= 3
    if facts.wordsPerLine >= 6, facts.count >= 5, facts.repeatedTexts >= 0.3 { return 0.5 }
    return facts.datedNotes >= 0.5 ? 0.55 : isAgents ? 0.45 : 0
  }

  private func customerScore(_ column: Int, _ name: Double) -> Double {
    let facts = facts[column]
    if ColumnNames.isAbout(.agents, names[column]), name == 0 { return 0 }
    // One and the same for most: the organisation's own.
    if facts.count >= 8, facts.values.count == 1 { return 0 }
    if name > 0 {
      // What tells people apart best: an address, a number, a telephone, and last a name.
      let kind =
        facts.mailAddresses > 0.8
        ? 0.45 : facts.identifiers > 0.8 && facts.phones < 0.5 ? 0.4 : facts.phones > 0.8 ? 0.3 : 0
      let isOfSystem = profile?.columns[.customer]?.contains(names[column]) == true
      return name * 0.6 + kind + 0.2 * facts.filled
        + (isOfSystem && facts.properNames < 0.8 ? 0.3 : 0)
    }
    if facts.mailAddresses > 0.8 { return 0.6 }
    // A number that comes back for some, each time for few: nobody else's column.
    let comesBack =
      facts.count >= 40 && facts.identifiers > 0.9 && (0.03...0.6).contains(facts.recurring)
      && facts.distinct >= 0.5 && facts.largest < 0.1
    return comesBack && !isNamedForAnother(.customer, column) ? 0.5 : 0
  }

  private func timeScore(_ column: Int, _ name: Double) -> Double {
    let facts = facts[column]
    if name > 0 { return name + 0.2 * facts.moments }
    guard facts.moments > 0.8, !ColumnNames.isAbout(.otherDate, names[column]) else { return 0 }
    // First those that do not come later, then those with a time of day.
    return 0.6 - (ColumnNames.isAbout(.laterDate, names[column]) ? 0.12 : 0)
      + (facts.clocks > 0.5 ? 0.06 : 0)
  }

  private func groupScore(_ column: Int, _ name: Double) -> Double {
    let facts = facts[column]
    // Names of persons are nobody's group.
    if facts.properNames > 0.9, facts.meanWords >= 1.9, facts.teamWords == 0, facts.distinct > 0.05,
      facts.values.count > 12
    {
      return 0
    }
    if name > 0 {
      return name + 0.2 * facts.teamWords - (facts.paths >= 0.5 ? 0.3 : 0)
        - (facts.numbers > 0.9 ? 0.04 : 0)
    }
    // An owner may be a team as well as a person.
    let isOwner = ColumnNames.isAbout(.agents, names[column])
    return facts.paths < 0.5 && facts.isTeamList && (isOwner || facts.count >= 8) ? 0.5 : 0
  }

  private func categoryScore(_ column: Int, _ name: Double) -> Double {
    let facts = facts[column]
    let isOfSystem = profile?.columns[.category]?.contains(names[column]) == true
    if name > 0 { return name + (facts.isCodeList || facts.paths >= 0.5 || isOfSystem ? 0.2 : 0) }
    if facts.paths >= 0.5, facts.count >= 3, nameScore(.route, column) == 0 { return 0.6 }
    // A code under the name of a text: the question's kind.
    let isTextName = nameScore(.text, column) > 0 || nameScore(.subject, column) > 0
    let isCode =
      facts.isCodeList || facts.count >= 8 && facts.meanWords < 1.4
    return isTextName && isCode && facts.moments < 0.5 ? 0.55 : 0
  }

  /// Whether cells like these can play a role at all.
  func allows(_ role: ColumnRole, _ column: Int) -> Bool {
    let facts = facts[column]
    guard facts.count > 0 else { return role != .time && role != .customer && role != .party }
    switch role {
    case .time, .closed: return facts.moments > 0.2 || facts.serials > 0.8
    case .clock: return facts.timesOfDay > 0.8
    case .subject, .text:
      return facts.moments < 0.5 && (facts.numbers < 0.9 || facts.meanWords > 1)
        && facts.paths < 0.5 && !facts.isCodeList && facts.mailAddresses < 0.8
        && !(facts.count >= 20 && facts.isTeamList)
    case .answer:
      return facts.moments < 0.5 && facts.wordsPerLine > 1.2 && facts.paths < 0.5
        && facts.numbers < 0.5
    case .handling, .transfers: return facts.moments < 0.5
    case .party: return PartyWords(facts.values, column: names[column])?.share ?? 0 > 0.8
    case .channel: return facts.meanWords < 8
    case .group: return facts.meanWords < 8 && facts.moments < 0.5
    case .status:
      return facts.meanWords < 8 && facts.twoCapitals < 0.5
        && (facts.statusWords > 0.3 || facts.values.count <= 15)
    case .category: return facts.meanWords < 12 && facts.moments < 0.5
    default: return true
    }
  }
}

extension ColumnFacts {
  /// Whether the cells are names of teams: few different ones, most with the word for a team in them.
  var isTeamList: Bool { teamWords > 0.6 && meanWords < 5 && distinct < 0.5 }
}
