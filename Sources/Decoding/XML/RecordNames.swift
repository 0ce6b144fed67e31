/// Names by which the records of a file are known; all in lower case.
public struct RecordNames: Sendable {
  /// What a record is called: `ticket`, `incident`.
  public let records: Set<String>
  /// What records are grouped by: the days of a log, the customers of a list.
  public let groups: Set<String>

  /// Names; none at all leaves the outline to tell.
  public init(records: Set<String> = [], groups: Set<String> = []) {
    self.records = records
    self.groups = groups
  }
}
