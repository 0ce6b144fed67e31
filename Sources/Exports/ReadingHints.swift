/// What the user says about the exports; it wins over everything that is recognised.
public struct ReadingHints: Sendable {
  /// Columns by role.
  public var columns: [ColumnRole: String] = [:]
  /// Name of the encoding of delimited files; nil recognises it.
  public var encoding: String?
  /// Delimiter of delimited files; nil recognises it.
  public var delimiter: UInt8?

  /// Whether an export without texts is read with its categories in their place.
  public var usesCategories = false

  /// Profiles of systems that the user wrote.
  public var profiles: [SystemProfile] = []

  /// Nothing is said.
  public init() {}
}
