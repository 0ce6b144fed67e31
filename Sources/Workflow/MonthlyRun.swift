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
public import Verdicts
import Workbooks

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
  private let desk: DeskTables
  private let progress: (String) -> Void
  private let keeping: (URL) -> Void

  /// A run.
  /// - Parameters:
  ///   - options: what to do.
  ///   - progress: told what is being done, in a few words, as each step begins.
  ///   - keeping: told where an earlier folder of results is kept in which somebody changed a file.
  public init(
    _ options: RunOptions, progress: @escaping (String) -> Void,
    keeping: @escaping (URL) -> Void = { _ in }
  ) throws(RunFailure) {
    self.options = options
    self.progress = progress
    self.keeping = keeping
    do {
      desk = try options.workspace?.desk() ?? DeskTables()
    } catch {
      throw RunFailure(error.description)
    }
  }

  /// Does everything and returns the result and folder of each month, the oldest first: one, or, in a workspace and
  /// without a month asked for, every whole month that the exports hold.
  public func run() throws(RunFailure) -> [(result: MonthResult, folder: URL)] {
    let (lock, record) = try openWorkspace()
    defer { lock?.release() }
    progress("reading exports")
    let read = try readExports()
    let months = LogMonths(
      read.contacts, asked: options.month, isOfWorkspace: options.workspace != nil)
    guard let months else {
      throw RunFailure(
        "no contact has a date that could be read; name the month with --month, such as 2025-10")
    }
    var done: [(result: MonthResult, folder: URL)] = []
    for month in months.analysed {
      if months.analysed.count > 1 { progress("month \(month.text)") }
      let findings =
        read.findings + months.findings + (try laterMonths(than: month, months, record))
      done.append(
        try analyse(
          month, contacts: read.contacts, files: read.files, findings: findings, record))
    }
    return done
  }

  /// Analyses one month of the contacts that were read.
  private func analyse(
    _ month: Month, contacts read: [Contact], files: [ExportSummary], findings: [Finding],
    _ record: History?
  ) throws(RunFailure) -> (result: MonthResult, folder: URL) {
    var findings = findings
    let settingAside = SettingAside(
      month: month, isMonthGiven: isMonthGiven,
      duplicateMinutes: desk.settings.duplicateMinutes, threads: options.threads)
    let (asked, apart) = settingAside.split(read, &findings)
    guard !asked.isEmpty else {
      throw RunFailure("no contact of \(month.text) with a text; nothing to group")
    }
    progress("preparing \(asked.count) texts")
    let isCoded = files.contains(where: \.textsAreCategories)
    let texts = TextPreparation(threads: options.threads).prepare(asked.map(\.text))
    let decided = asked.map { desk.decisions.step(ofContact: $0.id) }
    let model = options.model?.taught(
      by: desk.examples.all
        + decided.indices.compactMap { i in
          decided[i].map { OwnExample(text: texts.shown[i], step: $0) }
        })
    let judged =
      isCoded ? nil : model?.judge(texts.shown, threads: options.threads)
    let (inScope, elsewhere) = settingAside.scope(
      of: asked, texts, JudgedContacts(model: model, judgements: judged), &findings)
    let contacts = inScope.map { asked[$0] }
    let setAside = (apart + elsewhere).sorted { $0.sortKey < $1.sortKey }
    let judgements = judged.map { all in inScope.map { all[$0] } }
    let prepared = isCoded ? texts.asCodes : texts.selecting(inScope)
    progress("grouping questions")
    let history = try pastMonths(month, record)
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
        }, hints: judgements?.map(\.steps), mayChange: desk.decisions.mayChangeQuestions)
    let questions = MonthQuestions(
      contacts, prepared, groups, history: history, decisions: desk.decisions,
      threads: options.threads)
    findings += TextFindings.cleaning(texts, copies: groups.copies, of: asked)
    if !isCoded, let foreign = TextFindings.languages(prepared, contacts) {
      findings.append(foreign)
    }
    progress("tracing questions to processes")
    let attributed = Attributor(
      catalogue: desk.catalogue, threads: options.threads, model: model
    ).attribute(
      prepared, questions.groups,
      context: AttributionContext(
        categories: contacts.map(\.category), queues: contacts.map(\.group),
        decided: Dictionary(
          uniqueKeysWithValues: inScope.enumerated().compactMap { place, contact in
            decided[contact].map { (place, $0) }
          })),
      sector: desk.settings.sector, judgements: judgements)
    progress("counting and ranking")
    let assembly = MonthAssembly(
      contacts: contacts, prepared: prepared, questions: questions, attributions: attributed,
      judged: JudgedContacts(model: model, judgements: judgements), desk: desk,
      threads: options.threads)
    let result = assembly.result(
      of: MonthRecords(
        month: month, language: reportLanguage(prepared.usualLanguage), files: files,
        setAside: setAside, findings: findings), history: history)
    precondition(result.ledger.balances, "records unaccounted for: \(result.ledger)")
    progress("writing results")
    let folder = try write(result, record)
    return (result, folder)
  }

  // MARK: the steps

  /// Takes the workspace for this run alone and opens its history, before anything is read: one that cannot be used is
  /// said at once.
  private func openWorkspace() throws(RunFailure) -> (lock: WorkspaceLock?, history: History?) {
    do {
      let lock = try options.workspace?.lock {
        progress("waiting for another run in this workspace")
      }
      return (lock, try options.workspace?.history())
    } catch {
      throw RunFailure("\(error)")
    }
  }

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
      hasher: CustomerHasher(secret: secret), zone: desk.settings.timeZone, hints: options.hints,
      threads: options.threads, masking: PersonalCells.masked)
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
      findings.append(Finding(RunFinding.skippedFile, at: Place(file: name)))
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
      let reasons = findings.filter { $0.code == RunFinding.refusedFile.code }.map(\.text.english)
      throw RunFailure(
        reasons.isEmpty ? "the exports hold no contacts" : reasons.joined(separator: "\n"))
    }
    let clean = PersonalCells(contacts)
    findings += clean.findings
    return (clean.contacts.sorted(by: Contact.inOrder), files, findings)
  }

  /// Whether contacts of other months are kept apart: a workspace has a month at a time.
  private var isMonthGiven: Bool { options.workspace != nil || options.month != nil }

  /// Tells that months behind this one on record were made without this run.
  private func laterMonths(
    than month: Month, _ months: LogMonths, _ record: History?
  ) throws(RunFailure) -> [Finding] {
    guard let record else { return [] }
    do {
      let later = try record.months().map(\.month).filter { later in
        later > month && !months.analysed.contains(later)
      }
      guard let first = later.first else { return [] }
      return [
        Finding(
          RunFinding.laterMonths, at: Place(file: "history.sqlite"), count: later.count,
          [
            "months": FindingValue(later.map(\.text).joined(separator: ", ")),
            "first": FindingValue(first.text), "month": FindingValue(month.text),
          ])
      ]
    } catch {
      throw RunFailure("\(error)")
    }
  }

  private func pastMonths(_ month: Month, _ history: History?) throws(RunFailure) -> PastMonths? {
    guard let history else { return nil }
    do {
      return try PastMonths(history, month: month)
    } catch {
      throw RunFailure(error.description)
    }
  }

  private func reportLanguage(_ usual: TextLanguage) -> ReportLanguage {
    options.language ?? desk.settings.language ?? (usual == .dutch ? .dutch : .english)
  }

  /// Writes the files beside, records the month and moves the files into place: all of it, or nothing.
  private func write(_ result: MonthResult, _ history: History?) throws(RunFailure) -> URL {
    do {
      let folder = try RunFolder(named: result.month.text, in: options.output)
      do {
        try ResultFiles(result, withTexts: options.withTexts).write(into: folder)
        var place = options.output
        if let history {
          try history.store(result.record) { place = try folder.moveIntoPlace() }
        } else {
          place = try folder.moveIntoPlace()
        }
        if let kept = folder.settle() { keeping(kept) }
        return place
      } catch {
        folder.discard()
        throw error
      }
    } catch {
      throw RunFailure("\(error)")
    }
  }
}
