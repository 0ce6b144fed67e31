extension SystemProfile {
  /// Fixi: reports about public space of Dutch municipalities.
  static let fixi = """
    system: Fixi
    known by: teamName, categoryName
    id: id | number
    time: created | createdAt
    closed: closed | handledAt
    text: description
    channel: source
    group: teamName
    category: categoryName
    status: status
    """
}
