public import ContactModel
public import Desk
public import Exports
public import RootCauses

/// What the manager set, as the month's result needs it.
public struct DeskTables: Sendable {
  /// The settings.
  public var settings = Settings()
  /// The processes.
  public var catalogue = ProcessCatalogue.standard
  /// What contacts cost.
  public var tariffs = Tariffs()
  /// What was decided.
  public var decisions = Decisions()
  /// What rates are counted over.
  public var volumes = Volumes()
  /// What happened on which day.
  public var events: [Event] = []
  /// Contacts that the user judged.
  public var examples = OwnExamples()

  /// Nothing set.
  public init() {}
}

/// What the reference model says of contacts.
public struct JudgedContacts: Sendable {
  /// The model, taught by own examples; nil leaves terms and cues alone.
  public let model: ReferenceModel?
  /// What it says of each contact, in their order; nil for codes.
  public let judgements: [ReferenceModel.Judgement]?

  /// Judgements of a model.
  public init(model: ReferenceModel?, judgements: [ReferenceModel.Judgement]?) {
    self.model = model
    self.judgements = judgements
  }
}

/// What became of the records before the verdict: what was read, what was kept apart, what was found.
public struct MonthRecords: Sendable {
  /// The month.
  public let month: Month
  /// Language of the reports.
  public let language: ReportLanguage
  /// What was understood of each file, by name.
  public let files: [ExportSummary]
  /// Contacts that were kept apart, by where they stood.
  public let setAside: [SetAsideContact]
  /// What was found until now.
  public let findings: [Finding]

  /// The records of a month.
  public init(
    month: Month, language: ReportLanguage, files: [ExportSummary], setAside: [SetAsideContact],
    findings: [Finding]
  ) {
    self.month = month
    self.language = language
    self.files = files
    self.setAside = setAside
    self.findings = findings
  }
}
