/// The words by which an agent promises that somebody will call or write to the customer.
///
/// A promise is a verb of contacting that lies ahead, with the organisation as its subject: "planner belt morgen",
/// "wordt teruggebeld", "TL to ring by Mon", "told he would hear". The customer's own calls ("klant belt", "advised her to
/// ring the bank"), a fitter's call on the way and papers that are sent are none.
struct PromiseWords {
  /// The words that promise, nil where others stand between, which may be a name.
  let words: [String?]
  /// Whether a call is promised, rather than a message or contact as such.
  let isOfCall: Bool

  /// The first promise in lower-case words; nil when there is none.
  init?(in tokens: [String]) {
    for place in tokens.indices {
      let sight = Sight(tokens: tokens, place: place)
      if let found = sight.dutch() ?? sight.english() {
        words = found.map { place in place.map { tokens[$0] } }
        isOfCall = found.contains { place in
          place.map { PromiseWords.isOfCalling(tokens[$0]) } ?? false
        }
        return
      }
    }
    return nil
  }

  private static func isOfCalling(_ word: String) -> Bool {
    callNouns.contains(word) || word.contains("bel") || word.hasSuffix("ring") || word == "rung"
      || word.hasPrefix("call") || word.hasPrefix("phone") || word.hasPrefix("telephone")
  }

  // MARK: lists

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  /// Who the customer is called.
  private static let customers = set(
    """
    klant kl mw mevr mevrouw dhr meneer mijnheer hr huurder bewoner patient patiënt beller verzekerde reiziger \
    student ouder moeder vader u hem haar hen ze zij hij cust customer caller tenant client user usr member \
    patient passenger parent her him them you ph policyholder he she they resident
    """)
  private static let callNouns = set("tbn tbv tb callback callbacks cb rings")
  private static let answers = set(
    "bericht antwoord reactie uitsluitsel terugkoppeling update uitleg telefoontje")
  private static let messages = answers.union(set("controletelefoontje belletje gesprek"))
  private static let given = set("toegezegd beloofd")
  private static let terms = set(
    """
    binnen uiterlijk vandaag morgen vanmiddag vanavond morgenochtend maandag dinsdag woensdag donderdag vrijdag \
    ma di wo do vr volgende zodra
    """)
  private static let contacting = set(
    "ring call phone telephone mail email text write contact message reply respond update")
  private static let contacted = set(
    "called rung phoned contacted emailed telephoned updated informed")
  private static let dutchContacted = set(
    "gebeld teruggebeld nagebeld gemaild benaderd geïnformeerd")

  private static let updatesBehind = set("binnen uiterlijk toegezegd zodra elke promised by within")
  private static let announced = set("volgt binnen uiterlijk zodra").union(given)
  private static let asked = set("gevraagd verzoek toegezegd beloofd verzocht")
  private static let onTheWay = set("vooraf tevoren onderweg voordat aan")
  private static let because = set("indien als omdat ivm nav want")
  private static let ofItself = set("schriftelijk zodra bij als nadat na per binnenkomst")
  private static let notGiven = set("asked no never nobody missed")
  private static let booked = set("promised booked arranged requested")
  private static let promisedThings = set(
    "call callback reply update confirmation explanation ring phone answer response email")
  private static let organisation = set("he she desk team manager we they")
  private static let othersBefore = set(
    """
    advised asked told needs wants wanted able has how number line time free trying tried unable continue \
    prefer happy ask who
    """)
  private static let advising = set("advised asked need told how")
  private static let elsewhere = set("bank 999 111 supplier insurer police gp vet re")
  private static let otherVerbs = set(
    "need needs have has like try want be get take stay wait send check go come pay not arrive")
  private static let smallWords = set("then also still now personally")

  // MARK: a place in the words

  /// A word and what stands around it.
  private struct Sight {
    let tokens: [String]
    let place: Int

    var word: String { tokens[place] }
    func at(_ offset: Int) -> String {
      tokens.indices.contains(place + offset) ? tokens[place + offset] : ""
    }
    /// The places at these offsets.
    func around(_ offsets: ClosedRange<Int>) -> Range<Int> {
      let first = max(0, place + offsets.lowerBound)
      return first..<max(first, min(tokens.count, place + offsets.upperBound + 1))
    }
    func has(_ words: Set<String>, _ offsets: ClosedRange<Int>) -> Bool {
      around(offsets).contains { words.contains(tokens[$0]) }
    }
    func first(_ words: Set<String>, _ offsets: ClosedRange<Int>) -> Int? {
      around(offsets).first { words.contains(tokens[$0]) }
    }
    /// Places as they are shown, with a gap where words are left out.
    func shown(_ places: Int...) -> [Int?] {
      var shown: [Int?] = []
      for next in places {
        if let last = shown.last ?? nil, next > last + 1 { shown.append(nil) }
        shown.append(next)
      }
      return shown
    }

    // MARK: Dutch

    func dutch() -> [Int?]? {
      switch word {
      case "belt", "terugbelt", "mailt", "schrijft", "reageert", "bellen", "mailen", "bel":
        guard isPromisingVerb else { return nil }
        return first(["terug"], 1...7).map { shown(place, $0) } ?? shown(place)
      case "neemt", "nemen", "neem":
        guard let contact = first(["contact"], 1...7), at(-1) == "u" || !isCustomer(at(-1)),
          isWithCustomer(behind: contact)
        else { return nil }
        return shown(place, contact)
      case "wordt", "word", "worden":
        return first(dutchContacted, 1...7).map { shown(place, $0) }
      case "gebeld", "teruggebeld":
        return ["wordt", "word"].contains(at(1)) ? shown(place, place + 1) : nil
      case "krijgt", "krijg", "ontvangt", "hoort":
        return received
      case "update":
        return has(updatesBehind, 1...3) && !has(["volgt"], 1...2) ? shown(place) : nil
      case "kom", "komen", "komt":
        guard let there = first(["erop", "er", "op"], 1...7), let back = first(["terug"], 1...7)
        else { return nil }
        return shown(place, min(there, back), max(there, back))
      case "koppelt":
        return first(["terug"], 1...7).map { shown(place, $0) }
      case "geeft":
        return first(["antwoord", "uitsluitsel", "reactie"], 1...7).map { shown(place, $0) }
      case "tbn", "tbv", "tb", "belafspraak", "belmoment", "terugbellen", "belnotitie":
        return shown(place)
      case _ where isCallNote:
        return shown(place)
      case _ where messages.contains(word):
        // "krijgt bericht zodra": it comes of itself.
        if has(["zodra"], 1...3), has(["krijgt", "krijg", "ontvangt"], -4...(-1)) { return nil }
        if has(announced, 1...3) { return shown(place) }
        return first(given, -6...5).map { shown(min(place, $0), max(place, $0)) }
      default: return nil
      }
    }

    /// "terugbelverzoek" and the like.
    private var isCallNote: Bool {
      guard word.hasPrefix("terugbel") else { return false }
      let rest = word.dropFirst(8)
      return ["verzoek", "notitie", "afspraak", "moment", "bericht", "actie"].contains {
        rest.hasPrefix($0)
      }
    }

    private func isCustomer(_ word: String) -> Bool { customers.contains(word) }

    /// A verb in the present whose subject is not the customer.
    private var isPromisingVerb: Bool {
      let before = at(-1)
      switch word {
      case "bellen", "mailen":
        guard
          ["we", "wij"].contains(before) || ["we", "wij", "u"].contains(at(1))
            || before == "te" && has(asked, -8...(-1))
        else { return false }
      case "bel":
        guard before == "ik" || at(1) == "ik" || isCustomer(at(1)) || has(["terug"], 1...7) else {
          return false
        }
      default:
        if place == 0 || before != "hem" && before != "haar" && isCustomer(before) { return false }
        if before == "zelf", isCustomer(at(-2)) { return false }
      }
      if has(onTheWay, 1...7) { return false }
      if isCustomer(before), has(["ons", "zelf"], 1...3) { return false }
      return !has(because, 1...3)
    }

    /// Whether contact is taken up with the customer, or with nobody named.
    private func isWithCustomer(behind contact: Int) -> Bool {
      guard
        let with = (contact..<min(tokens.count, contact + 4)).first(where: { tokens[$0] == "met" }),
        with + 1 < tokens.count
      else { return true }
      let whom = tokens[with + 1]
      if ["de", "het"].contains(whom) {
        return with + 2 < tokens.count && isCustomer(tokens[with + 2])
      }
      return isCustomer(whom)
    }

    /// "hoort vrijdag van ons", "krijgt uiterlijk morgen bericht"; what comes of itself or in writing is none.
    private var received: [Int?]? {
      if let what = first(answers, 1...7), !has(ofItself, 1...7),
        !has(["daarna", "dan", "zodra"], -8...(-1))
      {
        return shown(place, what)
      }
      guard word == "hoort", !has(["schriftelijk"], 1...7) else { return nil }
      if let when = first(terms, 1...7) { return shown(place, when) }
      return has(["van"], 1...3) ? first(["ons"], 1...4).map { shown(place, $0) } : nil
    }

    // MARK: English

    func english() -> [Int?]? {
      switch word {
      // "we'll" has lost its apostrophe.
      case "will", "would", "shall", "to", "well", "ill", "theyll":
        return ahead
      case "callback", "callbacks", "cb":
        return shown(place)
      case "call":
        if at(1) == "back" {
          let isTheirs = ["will", "to", "would"].contains(at(-1)) && isCustomer(at(-2))
          return isTheirs || has(notGiven, -3...(-1)) ? nil : shown(place, place + 1)
        }
        if let last = first(booked, 1...2) { return shown(place, last) }
        return at(-1) == "we" ? shown(place) : nil
      case "ring", "phone":
        return at(-1) == "we" ? shown(place) : nil
      case "promised", "promise":
        return first(promisedThings, 1...5).map { shown(place, $0) }
      case "reply", "answer", "confirmation", "explanation", "response", "decision":
        return ["promised", "within", "by"].contains(at(1)) ? shown(place, place + 1) : nil
      case "request", "task":
        return at(1) == "for" && at(2) == "a" && at(3) == "call" ? shown(place, place + 3) : nil
      case "rings", "phones", "calls":
        return organisation.contains(at(-1)) ? shown(place) : nil
      default: return nil
      }
    }

    /// What stands behind "will" or "to".
    private var ahead: [Int?]? {
      let isTo = word == "to"
      let before = at(-1)
      switch at(1) {
      case "be":
        if contacted.contains(at(2)) { return shown(place, place + 1, place + 2) }
        if at(2) == "in", let touch = first(["touch"], 2...4) { return shown(place, touch) }
      case "get", "come":
        if at(2) == "back", ["to", "with"].contains(at(3)) || ["to", "with"].contains(at(4)),
          !(isTo && isCustomer(before))
        {
          return shown(place, place + 1, place + 2)
        }
      case "hear":
        if !isTo { return shown(place, place + 1) }
      case "let":
        if let know = first(["know"], 1...4), before == "you" || !isCustomer(before) {
          return shown(place, place + 1, know)
        }
      default: break
      }
      guard let verb = verbAhead, before == "they" || !isCustomer(before) else { return nil }
      if isTo {
        if before.isEmpty || othersBefore.contains(before) { return nil }
        if has(advising, -3...(-1)) { return nil }
      }
      let behind = verb - place + 1
      if ["us", "if"].contains(at(behind))
        || at(behind) == "back" && at(behind + 1) == "if"
      {
        return nil
      }
      return has(elsewhere, behind...(behind + 2)) ? nil : shown(place, verb)
    }

    /// The verb of contacting behind "will": at once, behind one small word, or behind another verb and "and".
    private var verbAhead: Int? {
      for offset in 1...5 {
        let next = at(offset)
        if contacting.contains(next) {
          return offset == 1 || offset == 2 && smallWords.contains(at(1))
            || has(["and"], 1...offset)
            ? place + offset : nil
        }
        if next.isEmpty || otherVerbs.contains(next) { return nil }
      }
      return nil
    }
  }
}
