import Questions

/// The questions of the month, largest first, and where each contact stands in them.
struct QuestionPlaces {
  /// The group that each question was made of.
  let groups: [Int]
  /// The question of each group; -1 for a group without contacts.
  let ofGroup: [Int32]
  /// The question of each contact; -1 when ungrouped.
  let ofContact: [Int32]
  /// The second question of each contact; -1 when there is none.
  let second: [Int32]
  /// The contacts of each question, those with it as their second among them, each once per place.
  let members: [[Int]]

  /// Puts groups in order: by contacts, then by label.
  init(_ groups: QuestionGroups, _ descriptions: [QuestionDescription?]) {
    var sizes = [Int](repeating: 0, count: descriptions.count)
    for group in groups.groupOfContact where group >= 0 { sizes[Int(group)] += 1 }
    let order = descriptions.indices.filter { descriptions[$0] != nil }.sorted {
      sizes[$0] != sizes[$1]
        ? sizes[$0] > sizes[$1]
        : (descriptions[$0]?.label ?? "") < (descriptions[$1]?.label ?? "")
    }
    var ofGroup = [Int32](repeating: -1, count: descriptions.count)
    for (place, group) in order.enumerated() { ofGroup[group] = Int32(place) }
    func place(of group: Int32) -> Int32 { group >= 0 ? ofGroup[Int(group)] : -1 }
    let first = groups.groupOfContact.map(place(of:))
    let second = groups.secondGroup.map(place(of:))
    var members: [[Int]] = Array(repeating: [], count: order.count)
    for contact in first.indices {
      for question in [first[contact], second[contact]] where question >= 0 {
        members[Int(question)].append(contact)
      }
    }
    self.groups = order
    self.ofGroup = ofGroup
    ofContact = first
    self.second = second
    self.members = members
  }
}
