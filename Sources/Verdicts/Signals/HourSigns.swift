/// When a contact came, and that it moved to the telephone.
enum HourSigns {
  @Sendable static func shown(_ members: [Int], _ source: SignSource) -> [ShownSign] {
    let facts = source.facts
    let timed = members.filter { facts.isAfterHours[$0] != nil }
    return [
      ShownSign(
        "outside-hours", "buiten openingstijd binnengekomen", "came outside opening hours",
        timed.count { facts.isAfterHours[$0] == true }, of: timed.count),
      ShownSign(
        "digital-then-telephone", "eerst digitaal, daarna telefonisch over hetzelfde",
        "digital first, then by telephone about the same",
        members.count { facts.jumpedChannel[$0] }, of: members.count),
    ]
  }
}
