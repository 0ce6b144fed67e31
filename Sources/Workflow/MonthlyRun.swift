public import ContactModel
import Decoding
import Desk
public import Exports
public import Foundation
import Language
import Questions
import Rework
public import RootCauses
import Scoring
import Trends

/// Why a month could not be analysed.
public struct RunFailure: Error, CustomStringConvertible, Sendable {
  /// What was wrong, where, and what to do.
  public let description: String

  /// A failure with its message.
  public init(_ description: String) { self.description = description }
}

/// What a run is asked to do.
public struct RunOptions: Sendable {
  /// The exports.
  public var files: [String]
  /// The workspace; nil runs with defaults and keeps no history.
  public var workspace: Workspace?
  /// The folder that the month's folder is made in.
  public var output: URL
  /// Report language; nil takes the settings'.
  public var language: ReportLanguage?
  /// The month; nil takes the one most contacts lie in.
  public var month: Month?
  /// Largest number of threads; the results do not depend on it.
  public var threads: Int
  /// Whether `contacts.csv` carries the masked texts.
  public var withTexts: Bool
  /// What the user says about the exports.
  public var hints = ReadingHints()
  /// Whether zip and gzip files are unpacked.
  public var unpacks = false
  /// What was found beside the files in folders and is not read.
  public var skipped: [String] = []
  /// What natural contacts say of steps, demand and sides; nil leaves the catalogue's terms and the cues alone.
  public var model = ReferenceModel.builtIn

  /// Options for a run over files into a folder.
  public init(files: [String], output: URL) {
    self.files = files
    self.output = output
    threads = 1
    withTexts = false
  }
}

/// The monthly run, from exports to a folder of results: start reading here.
public struct MonthlyRun {
  private let options: RunOptions
  private let settings: Settings
  private let catalogue: ProcessCatalogue
  private let tariffs: Tariffs
  private let decisions: Decisions
  private let volumes: Volumes
  private let events: [Event]
  private let examples: OwnExamples
  private let progress: (String) -> Void

  /// A run.
  /// - Parameters:
  ///   - options: what to do.
  ///   - progress: told what is being done, in a few words, as each step begins.
  public init(_ options: RunOptions, progress: @escaping (String) -> Void) throws(RunFailure) {
    self.options = options
    self.progress = progress
    do {
      settings = try options.workspace?.settings() ?? Settings()
      let catalogue = try options.workspace?.catalogue() ?? .standard
      self.catalogue = catalogue
      tariffs = try options.workspace?.table("tariffs.csv").map { try Tariffs($0) } ?? Tariffs()
      decisions =
        try options.workspace?.table("decisions.csv").map {
          try Decisions($0, steps: catalogue.steps.map(\.id))
        } ?? Decisions()
      volumes =
        try options.workspace?.table("volumes.csv").map { try Volumes($0) } ?? Volumes()
      examples =
        try options.workspace?.table("examples.csv").map {
          try OwnExamples($0, catalogue: catalogue)
        } ?? OwnExamples()
      events = try options.workspace?.table("events.csv").map { try Event.read($0) } ?? []
    } catch let failure as WorkspaceFailure {
      throw RunFailure(failure.description)
    } catch {
      throw RunFailure("\(error)")
    }
  }

  /// Does everything and returns the result and its folder.
  public func run() throws(RunFailure) -> (result: MonthResult, folder: URL) {
    progress("reading exports")
    let read = try readExports()
    let month = try monthOfRun(read.contacts)
    var findings = read.findings
    if let months = monthsFinding(read.contacts, month) { findings.append(months) }
    let (asked, apart) = setAside(read.contacts, month: month, &findings)
    guard !asked.isEmpty else {
      throw RunFailure("no contact of \(month.text) with a text; nothing to group")
    }
    progress("preparing \(asked.count) texts")
    let isCoded = read.files.contains(where: \.textsAreCategories)
    let texts = TextPreparation(threads: options.threads).prepare(asked.map(\.text))
    let decided = asked.map { decisions.step(ofContact: $0.id) }
    let model = options.model?.taught(
      by: examples.all
        + decided.indices.compactMap { i in
          decided[i].map { OwnExample(text: texts.shown[i], step: $0) }
        })
    let judged =
      isCoded ? nil : model?.judge(texts.shown, threads: options.threads)
    let (inScope, elsewhere) = scope(of: asked, texts, judged, &findings)
    let contacts = inScope.map { asked[$0] }
    let setAside = (apart + elsewhere).sorted { $0.sortKey < $1.sortKey }
    let judgements = judged.map { all in inScope.map { all[$0] } }
    let prepared = isCoded ? texts.asCodes : texts.selecting(inScope)
    progress("grouping questions")
    let history = try pastMonths(month)
    let groups =
      isCoded
      ? QuestionGroups(labels: prepared.shown, lexicon: prepared.lexicon)
      : QuestionGrouping(threads: options.threads).group(
        prepared,
        known: (history?.known ?? []).map { stored in
          KnownQuestion(
            id: stored.id,
            words: stored.words.map {
              RememberedWord(stem: $0.stem, weight: $0.weight, count: $0.count)
            },
            texts: stored.texts)
        }, hints: judgements?.map(\.steps))
    findings += cleaningFindings(texts, copies: groups.copies, of: asked)
    if !isCoded, let foreign = languageFinding(prepared, contacts) { findings.append(foreign) }
    progress("tracing questions to processes")
    let attributed = Attributor(
      catalogue: catalogue, threads: options.threads, model: model
    ).attribute(
      prepared, groups,
      context: AttributionContext(
        categories: contacts.map(\.category), queues: contacts.map(\.group),
        decided: Dictionary(
          uniqueKeysWithValues: inScope.enumerated().compactMap { place, contact in
            decided[contact].map { (place, $0) }
          })),
      sector: settings.sector, judgements: judgements)
    progress("counting and ranking")
    let assembly = MonthAssembly(
      contacts: contacts, prepared: prepared, groups: groups, attributions: attributed,
      model: model, judgements: judgements,
      catalogue: catalogue, tariffs: tariffs, volumes: volumes, events: events,
      settings: settings, threads: options.threads)
    var result = assembly.result(
      month: month, history: history, decisions: decisions,
      language: reportLanguage(prepared.usualLanguage), findings: &findings)
    result.files = read.files
    result.threads = options.threads
    result.sector = attributed.sector
    result.ledger.read = read.files.reduce(0) { $0 + $1.records }
    result.ledger.refused = read.files.reduce(0) { $0 + $1.refused }
    result.setAside = setAside
    result.judged = Set(examples.all.map(\.text))
    if !examples.all.isEmpty { findings.append(taughtFinding) }
    result.ledger.setAside = setAside.count
    if !result.processes.contains(where: { $0.ranked?.rank != nil }) {
      findings.append(
        Finding(
          "ranking.nothing-avoidable", .noted, at: Place(file: "*"),
          dutch:
            "geen contact toont dat het vermijdbaar was; de processen hebben geen rang en staan op grootte",
          english:
            "no contact shows that it was avoidable; the processes have no rank and stand by size",
          isTold: true))
    }
    result.findings = findings.sorted(by: Finding.inOrder)
    precondition(result.ledger.balances, "records unaccounted for: \(result.ledger)")
    progress("writing results")
    let folder = try write(result)
    return (result, folder)
  }

  // MARK: the steps

  private func readExports() throws(RunFailure) -> (
    contacts: [Contact], files: [ExportSummary], findings: [Finding]
  ) {
    let secret: [UInt8]
    do {
      secret = try options.workspace?.secret() ?? Array("no workspace".utf8)
    } catch {
      throw RunFailure(error.description)
    }
    let reader = ExportReader(
      hasher: CustomerHasher(secret: secret), zone: settings.timeZone, hints: options.hints,
      threads: options.threads)
    var contacts: [Contact] = []
    var files: [ExportSummary] = []
    var findings: [Finding] = []
    var names: Set<String> = []
    // Files of one name in several folders are told apart by their contents, not by their folders.
    var inputs: [(base: String, hash: String, file: LocalFile)] = []
    var skipped = options.skipped
    for path in options.files {
      do throws(DecodingFailure) {
        let found = try InputFiles(at: path, unpacking: options.unpacks)
        for (base, file) in found.files {
          inputs.append((base, file.withPath { sha256Hex(ofFile: $0) }, file))
        }
        skipped += found.skipped
      } catch {
        // One bad archive never stops a run.
        findings.append(InputFiles.refused(InputFiles.base(of: path), error))
      }
    }
    inputs.sort { ($0.base, $0.hash) < ($1.base, $1.hash) }
    for name in skipped.sorted() {
      findings.append(
        Finding(
          "file.skipped", .noted, at: Place(file: name),
          dutch:
            "overgeslagen: geen export aan de naam te zien, ingepakt (--unpack) of een map; noem het "
            + "bestand zelf om het te lezen",
          english:
            "skipped: no export by its name, packed (--unpack) or a folder; name the file itself to "
            + "have it read"))
    }
    for (base, hash, file) in inputs {
      var name = base
      var number = 2
      while !names.insert(name).inserted {
        name = "\(base) (\(number))"
        number += 1
      }
      do {
        var content = try file.withPath { path throws(DecodingFailure) in
          try reader.read(path: path, name: name)
        }
        content.summary.hash = hash
        contacts += content.contacts
        files.append(content.summary)
        findings += content.findings
      } catch {
        // One bad file never stops a run; when none can be read, that is a failure.
        var summary = ExportSummary(file: name)
        summary.hash = hash
        files.append(summary)
        findings.append(InputFiles.refused(name, error))
      }
    }
    if let problem = options.hints.missingColumn(in: files) { throw RunFailure(problem) }
    guard !contacts.isEmpty else {
      let reasons = findings.filter { $0.code == "file.refused" }.map(\.text.english)
      throw RunFailure(
        reasons.isEmpty ? "the exports hold no contacts" : reasons.joined(separator: "\n"))
    }
    return (contacts.sorted(by: Contact.inOrder), files, findings)
  }

  /// The month asked for, else the one most contacts lie in (the later of two equal ones).
  private func monthOfRun(_ contacts: [Contact]) throws(RunFailure) -> Month {
    if let month = options.month { return month }
    var counts: [Month: Int] = [:]
    for contact in contacts { if let time = contact.time { counts[time.month, default: 0] += 1 } }
    guard let best = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
      throw RunFailure(
        "no contact has a date that could be read; name the month with --month, such as 2025-10")
    }
    return best.key
  }

  /// Whether contacts are a month with the days at its edges: four of five lie in it, or all within 45 days.
  private func isOneMonth(_ contacts: [Contact], _ month: Month) -> Bool {
    let times = contacts.compactMap(\.time)
    guard let first = times.min(), let last = times.max() else { return true }
    return last.seconds - first.seconds <= 45 * 86_400
      || times.count(where: { $0.month == month }) * 5 >= times.count * 4
  }

  /// Tells that a log holds more months than the one reported on.
  private func monthsFinding(_ contacts: [Contact], _ month: Month) -> Finding? {
    guard options.workspace == nil, options.month == nil, !isOneMonth(contacts, month) else {
      return nil
    }
    let months = Set(contacts.compactMap(\.time?.month)).sorted()
    let inside = contacts.count(where: { $0.time?.month == month })
    let span = "\(months.first?.text ?? "") - \(months.last?.text ?? "")"
    return Finding(
      "month.several", .noted, at: Place(file: "*"), count: months.count,
      dutch:
        "contacten uit \(months.count) maanden (\(span)); dit rapport gaat over \(month.text), de maand met de "
        + "meeste (\(inside)); een andere: --month \(months.first?.text ?? "")",
      english:
        "contacts of \(months.count) months (\(span)); this report is about \(month.text), the month with "
        + "most (\(inside)); another one: --month \(months.first?.text ?? "")", isTold: true)
  }

  /// The contacts that are about something the organisation is there for, and those that most likely are not.
  private func scope(
    of contacts: [Contact], _ texts: PreparedTexts, _ judged: [ReferenceModel.Judgement]?,
    _ findings: inout [Finding]
  ) -> (inside: [Int], apart: [SetAsideContact]) {
    guard let judged, let model = options.model else {
      return (Array(contacts.indices), [])
    }
    let fullness = texts.fullness
    let isOut = contacts.indices.map {
      texts.languages[$0].hasProcessWords
        && judged[$0].isOutOfScope(in: model.steps, fullness: fullness)
    }
    let outside = contacts.indices.filter { isOut[$0] }
    guard let first = outside.first else { return (Array(contacts.indices), []) }
    // A log of little else is another kind of log than the model knows.
    guard outside.count * 4 <= contacts.count else {
      findings.append(
        Finding(
          "contact.out-of-scope-kept", .noted, at: contacts[first].place, count: outside.count,
          dutch:
            "meer dan een kwart lijkt nergens over te gaan waar de organisatie voor is; daarom is niets apart "
            + "gehouden, controleer of dit de vragen van klanten zijn",
          english:
            "more than a quarter seems to be about nothing the organisation is there for; therefore nothing "
            + "was kept apart, check that these are customers' questions", isTold: true))
      return (Array(contacts.indices), [])
    }
    let text = text(of: .outOfScope, month: Month(year: 2000, month: 1))
    findings.append(
      Finding(
        "contact.out-of-scope", .setAside, at: contacts[first].place, count: outside.count,
        dutch: text.dutch + " (set-aside.csv)", english: text.english + " (set-aside.csv)",
        isTold: true))
    return (
      contacts.indices.filter { !isOut[$0] },
      outside.map { SetAsideContact(contacts[$0], .outOfScope) }
    )
  }

  /// Keeps apart what cannot be grouped: no text, a doubled message, and, in a workspace or with a
  /// month asked for, another month.
  private func setAside(
    _ contacts: [Contact], month: Month, _ findings: inout [Finding]
  ) -> (kept: [Contact], setAside: [SetAsideContact]) {
    let oneMonth = options.workspace != nil || options.month != nil || !isOneMonth(contacts, month)
    let folded = ContactFolding(contacts)
    var kept: [Contact] = []
    var apart: [SetAsideContact] = []
    // What counts for each contact: itself, the one it doubles, or nothing.
    var counted: [String: String] = [:]
    var lastSaid: [String: (seconds: Int, id: String)] = [:]
    let rows = folded.contacts
    let machines = orderedMap(count: rows.count, block: 1_024, threads: options.threads) { range in
      rows[range].map(MonthlyRun.reasonOfMachine)
    }
    for (contact, machine) in zip(rows, machines) {
      if contact.text.utf8.allSatisfy({ $0 <= 32 }) {
        apart.append(SetAsideContact(contact, contact.isFromDesk ? .fromDesk : .emptyText))
      } else if let machine {
        apart.append(SetAsideContact(contact, machine))
      } else if oneMonth, let time = contact.time, time.month != month {
        apart.append(SetAsideContact(contact, .otherMonth))
      } else if let customer = contact.customer, let time = contact.time {
        let key = "\(customer.bits) \(contact.text)"
        let last = lastSaid[key]
        let isDoubled =
          last.map { time.seconds - $0.seconds <= settings.duplicateMinutes * 60 } ?? false
        let first = isDoubled ? last?.id ?? "" : contact.id
        lastSaid[key] = (time.seconds, first)
        counted[contact.id] = first
        if isDoubled {
          apart.append(SetAsideContact(contact, .duplicate, countedAs: first))
        } else {
          kept.append(contact)
        }
      } else {
        counted[contact.id] = contact.id
        kept.append(contact)
      }
    }
    for (row, reason) in folded.setAside {
      apart.append(SetAsideContact(row, reason, countedAs: counted[row.id] ?? ""))
    }
    apart.sort { $0.sortKey < $1.sortKey }
    for reason in SetAsideContact.Reason.allCases {
      let contacts = apart.filter { $0.reason == reason }
      guard let first = contacts.first else { continue }
      let text = text(of: reason, month: month)
      findings.append(
        Finding(
          "contact.\(reason.rawValue)", .setAside, at: first.place, count: contacts.count,
          dutch: text.dutch + " (set-aside.csv)", english: text.english + " (set-aside.csv)",
          isTold: reason == .unreadableCell || reason == .otherMonth))
    }
    return (kept, apart)
  }

  /// Why a contact is nobody's question; nil for what a customer asked.
  private static func reasonOfMachine(_ contact: Contact) -> SetAsideContact.Reason? {
    if MachineMail.isMerged(status: contact.status) { return .merged }
    switch MachineMail.kind(of: contact.text) {
    case .automaticReply: return .automaticReply
    case .undeliverable: return .undeliverable
    case .merged: return .merged
    case .unreadable: return .unreadableCell
    case nil: return nil
    }
  }

  private func text(of reason: SetAsideContact.Reason, month: Month) -> BilingualText {
    switch reason {
    case .fromDesk:
      BilingualText(
        dutch:
          "van de organisatie zelf: uitgaand of intern gesprek, bericht van een medewerker of het systeem",
        english:
          "by the organisation itself: outbound or internal call, message of an agent or the system"
      )
    case .automaticReply:
      BilingualText(
        dutch: "automatisch antwoord (afwezig, ontvangstbevestiging)",
        english: "automatic reply (out of office, confirmation of receipt)")
    case .undeliverable:
      BilingualText(
        dutch: "mail die niet bezorgd kon worden", english: "mail that could not be delivered")
    case .outOfScope:
      BilingualText(
        dutch:
          "gaat nergens over waar de organisatie voor is (reclame, verkeerd verbonden, compliment, leeg), "
          + "volgens gelijkenis met zulke contacten",
        english:
          "about nothing the organisation is there for (sales, wrong number, compliment, empty), by "
          + "likeness to such contacts")
    case .merged:
      BilingualText(
        dutch: "zaak die met een andere is samengevoegd",
        english: "case that was merged into another")
    case .unreadableCell:
      BilingualText(
        dutch:
          "tekst door een rekenblad bedorven (#NAAM?, ########): de notitie begon met - of =, of de kolom "
          + "was te smal; exporteer opnieuw zonder het bestand in Excel op te slaan",
        english:
          "text spoilt by a spreadsheet (#NAME?, ########): the note began with - or =, or the column was "
          + "too narrow; export again without saving the file in Excel")
    case .sameContact:
      BilingualText(
        dutch:
          "hetzelfde contact nog eens, in een ander bestand of op een andere regel; één keer geteld",
        english: "the same contact again, in another file or row; counted once")
    case .laterRow:
      BilingualText(
        dutch: "latere regel van een contact (bericht, wijziging); samengevoegd met de eerste",
        english: "a later row of a contact (message, change); joined with the first")
    case .emptyText:
      BilingualText(dutch: "contact zonder tekst", english: "contact without a text")
    case .otherMonth:
      BilingualText(
        dutch: "contact buiten \(month.text); kies een andere maand met --month",
        english: "contact outside \(month.text); choose another month with --month")
    case .duplicate:
      BilingualText(
        dutch: "zelfde tekst van dezelfde klant binnen \(settings.duplicateMinutes) minuten; "
          + "één keer geteld",
        english: "same text of the same customer within \(settings.duplicateMinutes) minutes; "
          + "counted once")
    }
  }

  private func cleaningFindings(
    _ prepared: PreparedTexts, copies: Int, of contacts: [Contact]
  ) -> [Finding] {
    let counts = prepared.cleaning
    func finding(
      _ code: String, _ effect: Finding.Effect, _ count: Int, _ first: Int?, _ text: BilingualText
    )
      -> Finding?
    {
      guard count > 0 else { return nil }
      return Finding(
        code, effect, at: first.map { contacts[$0].place } ?? Place(file: "*"), count: count,
        dutch: text.dutch, english: text.english)
    }
    func texts(_ code: String, _ tally: TextTally, _ dutch: String, _ english: String) -> Finding? {
      finding(
        code, .noted, tally.count, tally.first, BilingualText(dutch: dutch, english: english))
    }
    return [
      texts("text.markup", counts.markup, "teksten waar HTML af is", "texts with HTML taken off"),
      texts(
        "text.form", counts.forms, "teksten van een webformulier; de vraag erin is gebruikt",
        "texts of a web form; the question in it was used"),
      texts(
        "text.quoted-mail", counts.quoted, "teksten waar eerdere mail af is",
        "texts with quoted mail taken off"),
      texts(
        "text.signature", counts.signatures, "teksten waar een ondertekening af is",
        "texts with a signature taken off"),
      texts(
        "text.boilerplate", counts.boilerplate,
        "teksten waar een vaste regel af is die in veel teksten staat",
        "texts with a standing line taken off that many texts carry"),
      finding(
        "text.copies", .noted, copies, nil,
        BilingualText(
          dutch:
            "contacten met dezelfde woorden als een ander; ze tellen mee, maar maken een vraag niet "
            + "groter dan de wortel van hun aantal",
          english:
            "contacts with the same words as another; they count, but form a question by the root of "
            + "their number only")),
      finding(
        "text.spelling", .noted, counts.corrected, nil,
        BilingualText(
          dutch: "woorden gelezen als tikfout van een ander woord",
          english: "words read as a typing error of another word")),
      finding(
        "text.masked", .repaired, prepared.masked.values.reduce(0, +), counts.masked.first,
        BilingualText(
          dutch: "persoonsgegevens afgeschermd", english: "pieces of personal data masked")),
    ].compactMap { $0 }
  }

  /// Tells by how many own examples the program was taught, and how often it was right about those drawn at random.
  private var taughtFinding: Finding {
    let drawn = examples.drawn
    func sentence(_ language: ReportLanguage, _ taught: String, _ right: String) -> String {
      drawn.all > 0 ? "\(taught); \(right) \(drawn.text(language))" : taught
    }
    return Finding(
      "examples.taught", .noted, at: Place(file: "examples.csv"), count: examples.all.count,
      dutch: sentence(
        .dutch, "geleerd van eigen voorbeelden", "proces goed in de steekproef, voor dat leren:"),
      english: sentence(
        .english, "taught by own examples", "process right in the random draw, before that:"),
      isTold: true)
  }

  /// Tells how many texts are in languages without words of processes.
  private func languageFinding(_ prepared: PreparedTexts, _ contacts: [Contact]) -> Finding? {
    let foreign = prepared.languages.indices.filter { !prepared.languages[$0].hasProcessWords }
    guard let first = foreign.first else { return nil }
    let counts = Dictionary(grouping: foreign) { prepared.languages[$0].rawValue }
      .mapValues(\.count).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let list = counts.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return Finding(
      "language.other", .noted, at: contacts[first].place, count: foreign.count,
      dutch:
        "niet Nederlands of Engels: \(foreign.count) contacten (\(list)); ze zijn gegroepeerd, maar processen en "
        + "vermijdbaar contact staan voor hen uit",
      english:
        "not Dutch or English: \(foreign.count) contacts (\(list)); they are grouped, but processes and "
        + "avoidable contact are off for them",
      isTold: foreign.count * 20 >= contacts.count)
  }

  private func pastMonths(_ month: Month) throws(RunFailure) -> PastMonths? {
    guard let workspace = options.workspace else { return nil }
    do {
      return try PastMonths(workspace.history(), month: month)
    } catch {
      throw RunFailure(error.description)
    }
  }

  private func reportLanguage(_ usual: TextLanguage) -> ReportLanguage {
    options.language ?? settings.language ?? (usual == .dutch ? .dutch : .english)
  }

  /// Writes the files beside, records the month, and moves the files into place.
  private func write(_ result: MonthResult) throws(RunFailure) -> URL {
    do {
      let folder = try RunFolder(named: result.month.text, in: options.output)
      do {
        try ResultFiles(result, withTexts: options.withTexts).write(into: folder)
        if let workspace = options.workspace {
          try workspace.history().store(
            result.month, contacts: result.contacts.count,
            questions: result.questions.map(\.stored), processes: result.processes.map(\.stored))
        }
        return try folder.moveIntoPlace()
      } catch {
        folder.discard()
        throw error
      }
    } catch {
      throw RunFailure("\(error)")
    }
  }
}

/// What earlier months say.
struct PastMonths: Sendable {
  /// Questions of the months before, which may be recognised.
  let known: [StoredQuestion]
  /// Questions that this month itself brought in an earlier run of it: they lend their ids, but do not
  /// change the grouping, so that running a month again changes nothing.
  let own: [StoredQuestion]
  let lastIssued: Int
  /// The questions of the month right before; empty when it is not on record.
  let previous: [StoredQuestion]
  /// The processes of the month right before as they were reported; empty when they are not on record.
  let previousProcesses: [StoredProcess]
  /// Contacts of the month right before; 0 when it is not on record.
  let previousContacts: Int
  /// Months in a row before this one, by question id.
  let inARow: [String: Int]

  /// Contacts of a process in the month before, as that month's ranking said; nil when it is not on record.
  func previousOf(process id: String) -> Int? {
    guard !previousProcesses.isEmpty else { return nil }
    return previousProcesses.first { $0.id == id }?.contacts ?? 0
  }

  init(_ history: History, month: Month) throws(HistoryFailure) {
    let before = try history.knownQuestions(before: month)
    let old = Set(before.map(\.id))
    known = before
    own = try history.knownQuestions(upTo: month).filter { !old.contains($0.id) }
    lastIssued = try history.lastIssuedNumber()
    let monthBefore = try history.months().last { $0.month.next == month }
    previous =
      try monthBefore.map { stored throws(HistoryFailure) in
        try history.questions(of: stored.month)
      } ?? []
    previousProcesses =
      try monthBefore.map { stored throws(HistoryFailure) in
        try history.processes(of: stored.month)
      } ?? []
    previousContacts = monthBefore?.contacts ?? 0
    var inARow: [String: Int] = [:]
    for question in known {
      inARow[question.id] = try history.monthsInARow(of: question.id, before: month)
    }
    self.inARow = inARow
  }
}
