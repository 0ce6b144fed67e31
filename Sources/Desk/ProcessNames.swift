import Foundation

/// The names by which the manager's files may call a process: the id or name of a step, alone or with a product behind a
/// slash, as the reports show it.
public struct ProcessNames: Sendable {
  /// A process that was named.
  public struct Named: Sendable, Equatable {
    /// Id of the step.
    public let step: String
    /// Id of the product; nil for none.
    public let product: String?
  }

  private var steps: [String: String] = [:]
  private let stepIDs: [String]
  private let products: Set<String>

  /// Names of a catalogue.
  /// - Parameters:
  ///   - steps: id and names of each step.
  ///   - products: ids.
  public init(steps: [(id: String, names: [String])], products: [String]) {
    stepIDs = steps.map(\.id)
    self.products = Set(products)
    for (id, names) in steps {
      for name in names + [id] { self.steps[name.lowercased()] = id }
    }
  }

  /// The process that is meant.
  /// - Throws: a failure with the nearest name where nothing is known by it.
  public func process(_ said: String, at place: String) throws(WorkspaceFailure) -> Named {
    let parts = said.split(separator: "/", maxSplits: 1).map {
      $0.trimmingCharacters(in: .whitespaces).lowercased()
    }
    // A name may hold a slash itself.
    if let step = steps[said.lowercased()] { return Named(step: step, product: nil) }
    guard let step = parts.first.flatMap({ steps[$0] }) else {
      let nearest = NearestName.of(parts.first ?? "", among: stepIDs)
      throw WorkspaceFailure(
        "\(place): no process step '\(said)'"
          + (nearest.map { "; did you mean '\($0)'?" }
            ?? "; the ids stand in processes.csv and in the ranking"))
    }
    guard parts.count > 1 else { return Named(step: step, product: nil) }
    guard products.contains(parts[1]) else {
      let nearest = NearestName.of(parts[1], among: products.sorted())
      throw WorkspaceFailure(
        "\(place): no product '\(parts[1])'"
          + (nearest.map { "; did you mean '\(step)/\($0)'?" } ?? ""))
    }
    return Named(step: step, product: parts[1])
  }
}
