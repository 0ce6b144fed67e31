/// Which process a contact or question belongs to, or why it belongs to none.
public enum ProcessID: Hashable, Sendable {
  /// A step of the catalogue, for one product when one stands out.
  case process(step: String, product: String?)
  /// In a question, but nothing tells its process.
  case unknown
  /// In no question.
  case ungrouped
  /// In a question that a decision keeps out of the ranking.
  case ignored

  /// What is no process, in the order in which reports end.
  public static let withoutProcess: [ProcessID] = [.unknown, .ungrouped, .ignored]

  /// Id of the step; nil for what is no process.
  public var step: String? {
    if case .process(let step, _) = self { step } else { nil }
  }

  /// Id of the product; nil when none stands out.
  public var product: String? {
    if case .process(_, let product) = self { product } else { nil }
  }

  /// As files and history write it: `step`, `step/product`, `unknown`, `ungrouped` or `ignored`.
  public var text: String {
    switch self {
    case .process(let step, let product): product.map { "\(step)/\($0)" } ?? step
    case .unknown: "unknown"
    case .ungrouped: "ungrouped"
    case .ignored: "ignored"
    }
  }
}
