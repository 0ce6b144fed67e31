import Rework

/// Contacts that customers repeat within days, among those whose window lies in the log.
enum RepeatSigns {
  @Sendable static func shown(_ members: [Int], _ source: SignSource) -> [ShownSign] {
    guard source.facts.chains.isMeasured else { return [] }
    return RepeatChains.windows.map { days in
      let (repeating, counted) = source.facts.chains.snowballs(members, withinDays: days)
      return ShownSign(
        "repeat-\(days)", "herhaling binnen \(days) dagen (volledig venster)",
        "repeat within \(days) days (complete window)", repeating, of: counted)
    }
  }
}
