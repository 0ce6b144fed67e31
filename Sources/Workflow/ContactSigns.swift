import ContactModel
import Language
import RootCauses

/// What a contact's text says beside its question: signs of failure, whether it was avoidable and on whose side the cause
/// lies, each with the words that say so.
///
/// Texts that the reference model knows are judged by it; for others, and for what agents write in answers, cue phrases
/// stand in.
struct ContactSigns: Sendable {
  /// Words that say that it was avoidable; empty when they do not.
  var failureWords: [String] = []
  /// Percent certain that it was avoidable; nil where only cues could tell.
  var failurePercent: Int?
  /// The side of the cause that it names.
  var side = CauseSide.unknown
  /// Words for that side.
  var sideWords: [String] = []
  /// Ids of signs with their words.
  var signs: [(id: String, words: [String])] = []

  /// Whether it shows a sign.
  func shows(_ id: String) -> Bool { signs.contains { $0.id == id } }

  /// By cue phrases alone.
  init(_ cues: [CueHit]) {
    side = CauseSideJudgement.side(of: cues)
    if side != .unknown { sideWords = CauseSideJudgement.words(of: cues) }
    add(cues)
  }

  /// By the reference model, with the cues for what it does not tell.
  init(
    _ judgement: ReferenceModel.Judgement, _ cues: [CueHit], model: ReferenceModel, text: String
  ) {
    side = CauseSideJudgement.side(
      organisation: judgement.organisation, customer: judgement.customer)
    let isFailure = judgement.failure >= FailureBounds.high
    failurePercent = Int((Double(judgement.failure) * 100).rounded())
    let told = model.signals.indices
      .filter { judgement.signals[$0] >= ReferenceModel.leastSignal }
      .sorted { (judgement.signals[$1], $0) < (judgement.signals[$0], $1) }
    var outputs: [ReferenceModel.Output] = told.map { .signal(model.signals[$0]) }
    if isFailure { outputs.append(.failure) }
    if side == .organisation || side == .both { outputs.append(.organisation) }
    if side == .customer || side == .both { outputs.append(.customer) }
    for (output, words) in zip(outputs, model.words(for: outputs, in: text)) {
      let words = Array(words.prefix(3))
      switch output {
      case .signal(let id): signs.append((id, words))
      case .failure: failureWords = words
      case .organisation, .customer: sideWords += words
      case .step: break
      }
    }
    add(cues.filter { !model.signals.contains($0.cue.rawValue) })
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
    all.first { $0.id == id }?.name ?? BilingualText(dutch: id, english: id)
  }
}
