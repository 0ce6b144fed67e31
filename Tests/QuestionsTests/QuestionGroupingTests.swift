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

  @Test("two questions are told apart by words of the one that the other lacks")
  func contrast() throws {
    let (texts, labels) = log()
    let prepared = TextPreparation(threads: 1).prepare(texts)
    let groups = QuestionGrouping(threads: 1).group(prepared)
    let parcel = Int(groups.groupOfContact[try #require(labels.firstIndex(of: 0))])
    let password = Int(groups.groupOfContact[try #require(labels.firstIndex(of: 1))])
    let contrast = QuestionContrast(
      QuestionDescriber(prepared, groups, threads: 1).describe(), groups,
      lexicon: prepared.lexicon)
    let ofParcel = contrast.words(of: parcel, against: password)
    let ofPassword = contrast.words(of: password, against: parcel)
    #expect(ofParcel.first == "parcel")
    #expect(ofPassword.prefix(2).sorted() == ["password", "reset"])
    #expect(Set(ofParcel).isDisjoint(with: ofPassword))
    #expect(groups.closeness[parcel][parcel] > groups.closeness[parcel][password])
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
    let descriptions = QuestionDescriber(prepared, first, threads: 1).describe()
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
    let labels = QuestionDescriber(prepared, groups, threads: 1).describe().compactMap { $0?.label }
    #expect(Set(labels).count == labels.count)
    #expect(labels.allSatisfy { texts.contains($0) })
  }

  @Test(
    "what shares no subject gathers in mixed groups or nowhere, and clear questions are not mixed")
  func mixed() {
    let (texts, _) = log()
    var generator = SeededGenerator(seed: 3)
    let noise = (0..<40).map { _ in
      (0..<5).map { _ in "word\(generator.nextIndex(below: 60))" }.joined(separator: " ")
    }
    let prepared = TextPreparation(threads: 1).prepare(texts + texts + noise)
    let groups = QuestionGrouping(threads: 1).group(prepared)
    func isApart(_ contact: Int) -> Bool {
      let group = groups.groupOfContact[contact]
      return group < 0 || groups.isMixed[Int(group)]
    }
    let clear = texts.count * 2
    #expect((0..<clear).filter(isApart).isEmpty)
    let apart = (clear..<(clear + noise.count)).filter(isApart).count
    #expect(apart >= 28)
  }

  @Test("two sentences that clearly ask different things make two questions, one of each kind one")
  func secondQuestion() {
    let (texts, labels) = log()
    let both = "when does the parcel arrive today. please cancel my subscription now"
    let one = "when does the parcel arrive today. where is my parcel please"
    let prepared = TextPreparation(threads: 1).prepare(texts + texts + [both, one])
    let groups = QuestionGrouping(threads: 1).group(prepared)
    let last = texts.count * 2
    func label(_ group: Int32) -> Int? {
      texts.indices.first { groups.groupOfContact[$0] == group }.map { labels[$0] }
    }
    #expect(
      Set([label(groups.groupOfContact[last]), label(groups.secondGroup[last])]) == [0, 3])
    #expect(groups.secondGroup[last + 1] == -1)
    #expect(groups.secondGroup[..<last].allSatisfy { $0 == -1 })
  }

  @Test("a question that few ask this month is still known by what was remembered")
  func memory() throws {
    let (texts, labels) = log()
    let prepared = TextPreparation(threads: 1).prepare(texts)
    let first = QuestionGrouping(threads: 1).group(prepared)
    let known = QuestionDescriber(prepared, first, threads: 1).describe().enumerated().compactMap {
      group, description in
      description.map {
        KnownQuestion(id: "K\(group)", words: $0.memory.words, texts: $0.memory.texts)
      }
    }
    // Of the parcels only two texts are left.
    let kept = texts.indices.filter { labels[$0] != 0 || $0 < 5 }
    let later = QuestionGrouping(threads: 1).group(
      TextPreparation(threads: 1).prepare(kept.map { texts[$0] }), known: known)
    for (place, original) in kept.enumerated() where labels[original] == 0 {
      let id = later.knownIDs[Int(later.groupOfContact[place])]
      #expect(id == "K\(first.groupOfContact[original])")
    }
  }

  @Test("reasons add up: a word of the group weighs more for it than for the group next to it")
  func reasonsAgainstTheNext() throws {
    let (texts, _) = log()
    let prepared = TextPreparation(threads: 1).prepare(texts)
    let groups = QuestionGrouping(threads: 1).group(prepared)
    for contact in texts.indices {
      let own = groups.groupOfContact[contact]
      let next = groups.runnerUp[contact]
      let forOwn = groups.reasons(for: prepared.terms[contact], in: own).reduce(0) {
        $0 + $1.weight
      }
      let forNext = groups.reasons(for: prepared.terms[contact], in: next).reduce(0) {
        $0 + $1.weight
      }
      #expect(forOwn > forNext)
    }
  }

  @Test("copies of a text are counted beyond the first")
  func copies() {
    let texts = [
      "where is my parcel", "where is my parcel", "Where is my PARCEL?", "reset password",
    ]
    let prepared = TextPreparation(threads: 1).prepare(texts)
    #expect(QuestionGrouping(threads: 1).group(prepared).copies == 2)
  }

  @Test("the figures of the method's examples")
  func examples() {
    // Eight times in one of two equal groups: shares (8 + 1)/10 and 1/10;
    // 0.9 ln 1.8 + 0.1 ln 0.2 = 0.5290 - 0.1609.
    let telling = Informativeness.divergence(of: [8, 0], from: [0.5, 0.5])
    #expect(abs(telling - 0.3681) < 1e-4)
    #expect(Informativeness.divergence(of: [5, 5], from: [0.5, 0.5]) == 0)
    // Three quarters of the weight 4 is 3, reached by the third value.
    #expect(
      GroupStructure.upperQuartile([0.8, 0.5, 0.7, 0.6], weights: [1, 1, 1, 1]) == 0.7)
    #expect(GroupStructure.upperQuartile([0.5, 0.9], weights: [8, 2]) == 0.5)
    // 0.7 x 800 / (800 + 200) = 0.56.
    #expect(abs(GroupingTuning().price(ofTexts: 800) - 0.56) < 1e-12)
  }
}
