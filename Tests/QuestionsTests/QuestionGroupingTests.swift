import ContactModel
import Language
import Questions
import Testing

/// Four clear questions, each asked in many small variations.
private func log() -> (texts: [String], labels: [Int]) {
  let asked: [[String]] = [
    ["where is my parcel", "parcel not arrived", "when does the parcel arrive", "parcel is late"],
    [
      "forgot my password", "cannot reset password", "password reset mail missing",
      "reset password",
    ],
    [
      "invoice amount too high", "wrong invoice amount", "invoice charged twice",
      "invoice too high",
    ],
    [
      "cancel my subscription", "end the subscription", "subscription cancel now",
      "stop subscription",
    ],
  ]
  let extras = [
    "please", "today", "again", "from monday", "for my mother", "in the shop", "online",
  ]
  var texts: [String] = []
  var labels: [Int] = []
  for round in 0..<20 {
    for (label, variants) in asked.enumerated() {
      texts.append("\(variants[round % 4]) \(extras[(round * 3 + label) % 7])")
      labels.append(label)
    }
  }
  return (texts, labels)
}

/// Groups by what they hold, without their numbers.
private func partition(_ groups: [Int32]) -> Set<Set<Int>> {
  var members: [Int32: Set<Int>] = [:]
  for (i, group) in groups.enumerated() { members[group, default: []].insert(i) }
  return Set(members.values)
}

@Suite("Grouping questions")
struct QuestionGroupingTests {
  @Test("texts of one question share a group, texts of two never do")
  func clearQuestions() {
    let (texts, labels) = log()
    let prepared = TextPreparation(threads: 1).prepare(texts)
    let groups = QuestionGrouping(threads: 1).group(prepared).groupOfContact
    for (label, group) in zip(labels, groups) {
      #expect(group >= 0)
      let others = zip(labels, groups).filter { $0.1 == group && $0.0 != label }
      #expect(others.isEmpty)
    }
    #expect(Set(groups).count <= 8)
  }

  @Test("the order of the contacts and the number of threads change nothing")
  func order() {
    let (texts, _) = log()
    let shuffled = texts.indices.sorted { ($0 * 37) % texts.count < ($1 * 37) % texts.count }
    let prepared = TextPreparation(threads: 1).prepare(texts)
    let other = TextPreparation(threads: 2).prepare(shuffled.map { texts[$0] })
    let groups = QuestionGrouping(threads: 1).group(prepared).groupOfContact
    let otherGroups = QuestionGrouping(threads: 2).group(other).groupOfContact
    var inPlace = [Int32](repeating: 0, count: texts.count)
    for (position, original) in shuffled.enumerated() { inPlace[original] = otherGroups[position] }
    #expect(partition(groups) == partition(inPlace))
  }

  @Test("reasons name the words of the text, the telling ones first, with positive weight")
  func reasons() throws {
    let (texts, _) = log()
    let prepared = TextPreparation(threads: 1).prepare(texts)
    let groups = QuestionGrouping(threads: 1).group(prepared)
    let reasons = groups.reasons(for: prepared.terms[0], in: groups.groupOfContact[0])
    let first = try #require(reasons.first)
    #expect(first.word == "parcel" || first.word == "where")
    #expect(first.weight > 0)
    #expect(zip(reasons, reasons.dropFirst()).allSatisfy { $0.weight >= $1.weight })
  }

  @Test("a text without a word that any other has stays ungrouped")
  func ungrouped() {
    let (texts, _) = log()
    var many = texts + texts + texts
    many.append("zzyzx qwfp")
    let prepared = TextPreparation(threads: 1).prepare(many)
    let groups = QuestionGrouping(threads: 1).group(prepared).groupOfContact
    #expect(groups.last == -1)
  }

  @Test("no texts, one text and equal texts are no trouble")
  func small() {
    for texts in [[], ["only one question"], Array(repeating: "the same question", count: 50)] {
      let prepared = TextPreparation(threads: 1).prepare(texts)
      let groups = QuestionGrouping(threads: 1).group(prepared)
      #expect(groups.groupOfContact.count == texts.count)
      #expect(Set(groups.groupOfContact).count <= 1)
    }
  }

  @Test("questions of an earlier month are recognised and keep their id")
  func known() throws {
    let (texts, labels) = log()
    let prepared = TextPreparation(threads: 1).prepare(texts)
    let first = QuestionGrouping(threads: 1).group(prepared)
    let descriptions = QuestionDescriber(prepared, first).describe()
    let known = descriptions.enumerated().compactMap { group, description in
      description.map {
        KnownQuestion(id: "K\(group)", words: $0.memory.words, texts: $0.memory.texts)
      }
    }
    let later = texts.map { "hello, \($0) thank you" }
    let second = QuestionGrouping(threads: 1).group(
      TextPreparation(threads: 1).prepare(later), known: known)
    for i in texts.indices where labels[i] < 4 {
      let id = second.knownIDs[Int(second.groupOfContact[i])]
      #expect(id == "K\(first.groupOfContact[i])")
    }
  }

  @Test("every question has its own label, in the customers' words")
  func labels() throws {
    let (texts, _) = log()
    let prepared = TextPreparation(threads: 1).prepare(texts)
    let groups = QuestionGrouping(threads: 1).group(prepared)
    let labels = QuestionDescriber(prepared, groups).describe().compactMap { $0?.label }
    #expect(Set(labels).count == labels.count)
    #expect(labels.allSatisfy { texts.contains($0) })
  }
}
