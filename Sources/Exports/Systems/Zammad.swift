extension SystemProfile {
  /// Zammad: reports and searches.
  static let zammad = """
    system: Zammad
    known by: Number, Title, State, Create Article Type
    known by: Number, Title, Owner, Customer, Group
    known by: #, Title, Customer, Group, Owner, State
    id: Number | #
    time: Created at
    closed: Closed at | Close at
    subject: Title
    text: Article body | Body
    customer: Customer
    channel: Create Article Type | Channel/Create Article Type | Channel
    group: Group
    category: Tags
    status: State
    """
}
