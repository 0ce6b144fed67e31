import ContactModel
import Language

/// The groups of a log's contacts, with what is needed to explain each.
public struct QuestionGroups: Sendable {
  /// The group of each contact; -1 when it fits nowhere.
  public let groupOfContact: [Int32]
  /// The next best group of each contact; -1 when there is none.
  public let runnerUp: [Int32]
  /// Natural logarithm of how many times more probable a contact's group is than the next.
  public let margin: [Float]
  /// Mean log odds of a contact's words for its group against the whole log.
  public let typicality: [Float]
  /// Number of groups; some may have lost all their contacts.
  public let groupCount: Int
  private let bayes: NaiveBayes?
  private let lexicon: Lexicon
  private let termOfLexicon: [Int32: Int32]
  private let lexiconIDs: [Int32]

  /// No groups at all: no text had a usable term.
  init(none contacts: Int, lexicon: Lexicon) {
    groupOfContact = Array(repeating: -1, count: contacts)
    runnerUp = groupOfContact
    margin = Array(repeating: 0, count: contacts)
    typicality = margin
    groupCount = 0
    bayes = nil
    self.lexicon = lexicon
    termOfLexicon = [:]
    lexiconIDs = []
  }

  /// Gives every contact its group.
  init(
    texts: DistinctTexts, bayes: NaiveBayes, prepared: PreparedTexts, tuning: GroupingTuning,
    threads: Int
  ) {
    let block = 1_024
    let parts = orderedMap(count: (texts.count + block - 1) / block, threads: threads) { part in
      var scratch = [Double](repeating: 0, count: max(1, bayes.groupCount))
      return ((part * block)..<min(texts.count, (part + 1) * block)).map { text in
        bayes.choose(
          texts.bag(text).map { (texts.bagTerms[$0], texts.bagCounts[$0]) }, scratch: &scratch)
      }
    }
    let choices = parts.flatMap { $0 }
    let ofContact = texts.textOfContact.map {
      $0 >= 0 ? choices[Int($0)] : NaiveBayes.Choice()
    }
    groupOfContact = ofContact.map(\.group)
    runnerUp = ofContact.map(\.runnerUp)
    margin = ofContact.map(\.margin)
    typicality = ofContact.map(\.typicality)
    groupCount = bayes.groupCount
    self.bayes = bayes
    lexicon = prepared.lexicon
    lexiconIDs = texts.lexiconIDs
    termOfLexicon = Dictionary(
      uniqueKeysWithValues: texts.lexiconIDs.enumerated().map { ($0.element, Int32($0.offset)) })
  }
}
