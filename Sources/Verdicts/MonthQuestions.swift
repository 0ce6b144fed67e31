public import ContactModel
public import Desk
public import Language
public import Questions
import Trends

/// The questions of a month: as they were found, recognised by their ids, and changed by what was decided.
public struct MonthQuestions: Sendable {
  /// The groups that they are made of.
  public let groups: QuestionGroups
  let descriptions: [QuestionDescription?]
  let places: QuestionPlaces
  /// Their ids, in the order of the places.
  let ids: [String]
  /// The ids of the questions as they were found, before anything was decided.
  let foundIDs: [String]
  /// Splits by whose example nothing was found, by line.
  let emptySplits: Set<Int>

  /// The questions of groups.
  /// - Parameters:
  ///   - contacts: in the order of the texts.
  ///   - history: the months before; nil without a workspace.
  public init(
    _ contacts: [Contact], _ prepared: PreparedTexts, _ groups: QuestionGroups,
    history: PastMonths?, decisions: Decisions, threads: Int
  ) {
    let spoken = Set(Set(contacts.map(\.channel)).filter(ContactFacts.isTelephone))
    let notes = contacts.map { spoken.contains($0.channel) }
    func describe(_ groups: QuestionGroups) -> [QuestionDescription?] {
      QuestionDescriber(prepared, groups, notes: notes, threads: threads).describe()
    }
    let found = describe(groups)
    let places = QuestionPlaces(groups, found)
    let ids = QuestionRecognition(history).ids(of: places, groups, found)
    foundIDs = ids
    let change = DecidedGroups(
      decisions, contacts, prepared.lexicon, prepared.usualLanguage,
      groupOfID: Dictionary(uniqueKeysWithValues: zip(ids, places.groups)))
    guard !change.changes.isEmpty || !change.renamed.isEmpty else {
      (self.groups, descriptions, self.places, self.ids) = (groups, found, places, ids)
      emptySplits = change.unsplit
      return
    }
    let (changed, parts) = groups.changed(by: change.changes)
    var idOfGroup: [Int: String] = Dictionary(uniqueKeysWithValues: zip(places.groups, ids))
    for (group, id) in change.renamed { idOfGroup[group] = id }
    var empty = change.unsplit
    for (part, split) in zip(parts, change.splits) {
      if let part { idOfGroup[part] = split.id } else { empty.insert(split.line) }
    }
    let descriptions = describe(changed)
    self.groups = changed
    self.descriptions = descriptions
    self.places = QuestionPlaces(changed, descriptions)
    self.ids = self.places.groups.map { idOfGroup[$0] ?? "" }
    emptySplits = empty
  }

  /// How alike each question is to an earlier one, most first.
  func likeness(to earlier: StoredQuestion) -> [(id: String, value: Double)] {
    zip(ids, places.groups).map { id, group in
      (id, QuestionRecognition.asStored(descriptions[group]).likeness(to: earlier))
    }.sorted { $0.value != $1.value ? $0.value > $1.value : $0.id < $1.id }
  }
}

/// What decisions change about the groups of a month.
private struct DecidedGroups {
  private(set) var changes = GroupChanges()
  /// Groups that get the id of another question, which is not there itself.
  private(set) var renamed: [(group: Int, id: String)] = []
  /// The id of the part of each split, and the line of the decision.
  private(set) var splits: [(id: String, line: Int)] = []
  /// Splits of questions that are not there, by line.
  private(set) var unsplit: Set<Int> = []

  init(
    _ decisions: Decisions, _ contacts: [Contact], _ lexicon: Lexicon, _ language: TextLanguage,
    groupOfID: [String: Int]
  ) {
    var group = Dictionary(uniqueKeysWithValues: groupOfID.map { ($0.uppercased(), $1) })
    if !decisions.all(.drop).isEmpty {
      for (index, contact) in contacts.enumerated()
      where decisions.decision(.drop, about: contact.id) != nil {
        changes.dropped.insert(index)
      }
    }
    for merge in decisions.all(.merge) {
      guard let from = group[merge.id.uppercased()], let into = decisions.merged(merge.id) else {
        continue
      }
      group[merge.id.uppercased()] = nil
      if let other = group[into.uppercased()] {
        changes.merged.append((from, other))
      } else {
        renamed.append((from, into.uppercased()))
        group[into.uppercased()] = from
      }
    }
    var partsOf: [String: Int] = [:]
    for split in decisions.all(.split) {
      let number = partsOf[split.id.uppercased(), default: 0]
      partsOf[split.id.uppercased()] = number + 1
      let id = split.id.uppercased() + DecidedGroups.letters(number)
      guard let whole = group[split.id.uppercased()] else {
        // The part may be there alone.
        if group[id.uppercased()] == nil { unsplit.insert(split.line) }
        continue
      }
      changes.split.append(
        (whole, group[id.uppercased()], lexicon.stems(ofPhrase: split.value, language: language)))
      splits.append((id, split.line))
    }
  }

  /// a, b ... z, aa, ab ...
  private static func letters(_ number: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(97 + number % 26)))
    return number < 26 ? letter : letters(number / 26 - 1) + letter
  }
}
