/// Why a file of the workspace could not be used.
public struct WorkspaceFailure: Error, CustomStringConvertible, Sendable {
  /// `file:line:` and what is wrong, with what to do.
  public let description: String

  /// A failure with its message.
  public init(_ description: String) { self.description = description }
}
