extension SystemProfile {
  /// ServiceNow: lists as CSV, <unload> as XML.
  static let serviceNow = """
    system: ServiceNow
    known by: Short description, Number
    id: Number
    time: Opened | opened_at
    closed: Closed | closed_at
    subject: Short description
    text: Description
    customer: Caller | caller_id
    channel: Contact type
    group: Assignment group
    category: Category
    status: State
    transfers: Reassignment count
    """
}
