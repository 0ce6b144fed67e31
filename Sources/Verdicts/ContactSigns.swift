public import ContactModel
import Language
import RootCauses

/// What a contact's text says beside its question: signs of failure, whether it was avoidable and on whose side the cause
/// lies, each with the words that say so.
///
/// Texts that the reference model knows are judged by it; for others, and for what agents write in answers, cue phrases
/// stand in.
struct ContactSigns: Sendable {
  /// Words that put it under its process by likeness; empty where that did not decide.
  var stepWords: [String] = []
  /// Words that say that it was avoidable; empty when they do not.
  var failureWords: [String] = []
  /// Words for the side of the cause that it names.
  var sideWords: [String] = []
  /// Ids of signs with their words.
  var signs: [(id: String, words: [String])] = []

  /// By cue phrases alone.
  init(_ cues: [CueHit], side: CauseSide) {
    if side != .unknown { sideWords = CauseSideJudgement.words(of: cues) }
    add(cues)
  }

  /// By the reference model, with the cues for what it does not tell.
  init(
    _ judgement: ReferenceModel.Judgement, _ cues: [CueHit], step: ContactAttribution,
    model: ReferenceModel, text: String
  ) {
    let byLikeness = step.rule == .reference || step.rule == .ownWords ? step.step : nil
    var isStepTold = byLikeness == nil
    for (output, words) in model.reasons(of: judgement, in: text) {
      let few = Array(words.prefix(3))
      switch output {
      case .signal(let id): signs.append((id, few))
      case .failure: failureWords = few
      case .organisation, .customer: sideWords += few
      case .step(let id):
        guard id == byLikeness else { break }
        stepWords = words
        isStepTold = true
      }
    }
    // Its question made another step likelier than its own words did.
    if !isStepTold, let byLikeness { stepWords = model.words(for: .step(byLikeness), in: text) }
    add(cues)
  }

  private mutating func add(_ cues: [CueHit]) {
    for hit in cues {
      if let place = signs.firstIndex(where: { $0.id == hit.cue.rawValue }) {
        if !signs[place].words.contains(hit.words) { signs[place].words.append(hit.words) }
      } else {
        signs.append((hit.cue.rawValue, [hit.words]))
      }
    }
  }
}

/// What was judged of each contact, from which the words behind it are told when they are asked for: kept for a million
/// contacts they would be most of the memory.
public struct ContactReasons: Sendable {
  private let texts: [String]
  private let cues: [[CueHit]]
  private let judgements: [ReferenceModel.Judgement?]
  private let steps: [ContactAttribution]
  private let model: ReferenceModel?
  /// Place of each signal of the model by its id.
  private let signals: [String: Int]
  /// The side of the cause that each contact names.
  let sides: [CauseSide]

  /// - Parameters:
  ///   - texts: the masked texts.
  ///   - cues: the cues in them.
  ///   - judgements: what the model says of each; nil where only cues can tell.
  ///   - steps: the step of each.
  init(
    texts: [String], cues: [[CueHit]], judgements: [ReferenceModel.Judgement?],
    steps: [ContactAttribution], model: ReferenceModel?
  ) {
    self.texts = texts
    let signals = Dictionary(
      uniqueKeysWithValues: (model?.signals ?? []).enumerated().map { ($1, $0) })
    // What the model tells better is left to it.
    self.cues = zip(cues, judgements).map { cues, judgement in
      judgement == nil ? cues : cues.filter { signals[$0.cue.rawValue] == nil }
    }
    sides = zip(cues, judgements).map { cues, judgement in
      judgement.map {
        CauseSideJudgement.side(organisation: $0.organisation, customer: $0.customer)
      } ?? CauseSideJudgement.side(of: cues)
    }
    self.judgements = judgements
    self.steps = steps
    self.model = model
    self.signals = signals
  }

  /// Probability that a contact was avoidable; nil where only cues could tell.
  func failure(_ contact: Int) -> Float? { judgements[contact]?.failure }

  /// Whether a contact shows a sign.
  func shows(_ contact: Int, _ id: String) -> Bool {
    if let place = signals[id], let judgement = judgements[contact] {
      return judgement.shows(place)
    }
    return cues[contact].contains { $0.cue.rawValue == id }
  }

  /// The words behind what was judged of a contact.
  func signs(_ contact: Int) -> ContactSigns {
    guard let model, let judgement = judgements[contact] else {
      return ContactSigns(cues[contact], side: sides[contact])
    }
    return ContactSigns(
      judgement, cues[contact], step: steps[contact], model: model, text: texts[contact])
  }

  /// A contact's own words for its process, and what shows failure, for people: how surely it was avoidable, and the
  /// signs, each with its words.
  public func told(_ contact: Int, _ language: ReportLanguage) -> (
    process: [String], evidence: [String]
  ) {
    let signs = signs(contact)
    let process = signs.stepWords.isEmpty ? steps[contact].words : signs.stepWords
    func said(_ what: String, _ words: [String]) -> String {
      words.isEmpty ? what : "\(what): \(words.joined(separator: ", "))"
    }
    var all: [String] = []
    if let failure = failure(contact) {
      guard failure >= FailureBounds.high else { return (process, []) }
      let percent = Int((Double(failure) * 100).rounded())
      all.append(
        said(
          language == .dutch ? "vermijdbaar \(percent) %" : "avoidable \(percent) %",
          signs.failureWords))
    }
    all += signs.signs.map { said(SignName.name(of: $0.id).text(in: language), $0.words) }
    return (process, all)
  }
}

/// The signs that are counted for each process, in the order they are shown.
struct SignName: Sendable {
  /// Id, as in the reference corpus or the cue lists.
  let id: String
  /// What a contact with it does.
  let name: BilingualText
  /// Whether agents write it down in their answers too.
  let isInAnswers: Bool

  private init(_ id: String, _ dutch: String, _ english: String, inAnswers: Bool = false) {
    self.id = id
    name = BilingualText(dutch: dutch, english: english)
    isInAnswers = inAnswers
  }

  /// All of them.
  static let all: [SignName] = [
    SignName("chase", "vraagt hoe het staat of vraagt opnieuw", "asks how it stands or asks again"),
    SignName("not-received", "iets niet of te laat ontvangen", "something not received or late"),
    SignName("wrong", "iets klopt niet", "something is wrong"),
    SignName("unclear", "iets niet begrepen", "something not understood"),
    SignName("cannot-find", "kan iets niet vinden", "cannot find something"),
    SignName("lock-out", "komt er niet in: inloggen, account", "cannot get in: log-in, account"),
    SignName(
      "unreachable", "komt er niet door: wacht, menu, bot, no-reply",
      "cannot get through: hold, menu, bot, no-reply"),
    SignName("menu", "loopt vast in het keuzemenu", "stuck in the telephone menu"),
    SignName("bot", "komt niet verder met de bot", "gets no further with the bot"),
    SignName("no-reply", "kreeg geen antwoord op bericht", "got no answer to a message"),
    SignName("opening-hours", "loopt op tegen openingstijden", "is held up by opening hours"),
    SignName(
      "outsourced", "geholpen door een ingehuurde partij die niet verder kon",
      "helped by a hired party that could go no further"),
    SignName("paid-service", "maakt bezwaar tegen betalen voor hulp", "objects to paying for help"),
    SignName("never-called-back", "werd niet teruggebeld", "was not called back"),
    SignName("pillar-to-post", "van het kastje naar de muur", "sent from pillar to post"),
    SignName("transferred", "is doorverbonden, naar eigen zeggen", "says to have been put through"),
    SignName(
      "transfer", "doorverbonden of verwezen, naar eigen zeggen",
      "says to be passed on or referred", inAnswers: true),
    SignName(
      "mandate", "medewerker mag niet beslissen", "agent may not decide", inAnswers: true),
    SignName("promise-asked", "vraagt een toezegging", "asks for a promise"),
    SignName(
      "script", "kreeg een standaardantwoord dat niet hielp",
      "got a standard answer that did not help"),
    SignName("customer-mistake", "klant vergiste zich", "customer made a mistake"),
    SignName(
      "customer-side", "klant noemt een eigen oorzaak", "customer names a cause of their own"),
    SignName("value", "waardevraag", "value demand"),
    SignName("urgent", "kan niet wachten", "cannot wait"),
    SignName("can-wait", "heeft geen haast", "is in no hurry"),
    SignName("document", "noemt een document", "names a document"),
    SignName(
      "resubmit", "hetzelfde opnieuw gevraagd of gestuurd", "the same asked for or sent again"),
    SignName(
      "compensation", "coulance of tegoed gevraagd of gegeven",
      "compensation or goodwill asked for or given", inAnswers: true),
    SignName(
      "specialist-missed", "specialist niet bereikt", "specialist not reached", inAnswers: true),
    SignName(
      "not-ours", "niet voor deze organisatie", "not for this organisation", inAnswers: true),
    SignName(
      "channel-jump", "probeerde het eerst langs een ander kanaal, naar eigen zeggen",
      "says to have tried another channel first"),
    SignName("threat-to-leave", "dreigt weg te gaan", "threatens to leave"),
  ]

  /// The name of a sign; its id when it has none.
  static func name(of id: String) -> BilingualText {
    names[id] ?? BilingualText(dutch: id, english: id)
  }

  private static let names = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.name) })
}
