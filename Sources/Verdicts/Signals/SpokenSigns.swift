import RootCauses
import ContactModel
import Language

/// What customers say, and what agents' answers say of them.
enum SpokenSigns {
  @Sendable static func shown(_ members: [Int], _ source: SignSource) -> [ShownSign] {
    let facts = source.facts
    // Most contacts show several: each text is cut once.
    var read: [Int: ContactSigns] = [:]
    func signs(of contact: Int) -> ContactSigns {
      if let known = read[contact] { return known }
      let signs = facts.reasons.signs(contact)
      read[contact] = signs
      return signs
    }
    return SignName.all.map { sign in
      func answered(_ contact: Int) -> [String] {
        sign.isInAnswers
          ? facts.answerCues[contact].filter { $0.cue.rawValue == sign.id }.map(\.words) : []
      }
      let found = members.filter {
        facts.reasons.shows($0, sign.id) || !answered($0).isEmpty
      }
      let words = found.prefix(ContactFacts.mostRead).flatMap { contact in
        let said = signs(of: contact).signs.first { $0.id == sign.id }?.words ?? []
        return Set(said + answered(contact)).sorted()
      }
      return ShownSign(
        sign.id, sign.name.dutch, sign.name.english, found.count, of: members.count, words: words)
    }
  }
}
