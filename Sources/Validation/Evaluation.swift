import ContactModel
import Language
import Questions
public import RootCauses

/// The figures of one labelled set.
public struct Evaluation: Sendable {
  /// Attribution beside its baselines.
  public struct Steps: Sendable {
    /// The program's attribution.
    public let found: StepFigures
    /// Every contact gets the most frequent true step.
    public let majority: StepFigures
    /// Every contact gets the step whose catalogue terms it says most.
    public let keyword: StepFigures
  }

  /// Agreement of groups and labels.
  public let agreement: AgreementFigures
  /// Attribution figures; nil without a process map.
  public let steps: Steps?
  /// The group of each text; -1 for none.
  public let groups: [Int32]
  /// The group of a second question in each text; -1 for none.
  public let secondGroups: [Int32]
  /// Whether a group is mixed, by group.
  public let isMixed: [Bool]
  /// The step of each text; nil for unknown.
  public let stepOfText: [String?]

  /// Groups labelled texts as a run would, and compares with the labels.
  /// - Parameters:
  ///   - set: the labelled texts.
  ///   - processes: the true step of each label; labels without one are left out of the step figures.
  ///   - catalogue: the process catalogue.
  ///   - threads: the largest number of threads.
  public init(
    _ set: LabelledTexts, processes: [String: String]?, catalogue: ProcessCatalogue, threads: Int,
    model: ReferenceModel? = .builtIn
  ) {
    let prepared = TextPreparation(threads: threads).prepare(set.texts)
    let judged = model?.judge(prepared.shown, threads: threads)
    let grouped = QuestionGrouping(threads: threads).group(prepared, hints: judged?.map(\.steps))
    groups = grouped.groupOfContact
    secondGroups = grouped.secondGroup
    isMixed = grouped.isMixed
    agreement = AgreementFigures(groups: groups, labels: set.labelNumbers)
    let attributor = Attributor(catalogue: catalogue, threads: threads, model: model)
    let found = attributor.attribute(
      prepared, grouped, context: AttributionContext(categories: [], queues: []), sector: nil,
      judgements: judged
    ).ofContact.map(\.step)
    stepOfText = found
    guard let processes else {
      steps = nil
      return
    }
    let known = set.labels.indices.filter { processes[set.labels[$0]] != nil }
    let truth = known.map { processes[set.labels[$0]] ?? "none" }
    var counts: [String: Int] = [:]
    for step in truth { counts[step, default: 0] += 1 }
    let usual = counts.largest?.key
    let keyword = attributor.plainKeywordSteps(prepared)
    steps = Steps(
      found: StepFigures(found: known.map { found[$0] }, truth: truth),
      majority: StepFigures(found: known.map { _ in usual }, truth: truth),
      keyword: StepFigures(found: known.map { keyword[$0] }, truth: truth))
  }
}
