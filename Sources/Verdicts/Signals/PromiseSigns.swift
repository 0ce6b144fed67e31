import Rework

/// What became of promises to call back.
enum PromiseSigns {
  @Sendable static func shown(_ members: [Int], _ source: SignSource) -> [ShownSign] {
    let promises = source.facts.promises
    let promised = members.filter { promises[$0] != nil }
    let outcomes = PromiseOutcome.allCases.map { outcome in
      let (dutch, english) = name(of: outcome)
      return ShownSign(
        "promise-\(outcome.rawValue)", dutch, english,
        promised.count { promises[$0]?.outcome == outcome }, of: promised.count)
    }
    let broken = promised.filter { [.never, .late].contains(promises[$0]?.outcome) }
    return outcomes + [
      ShownSign(
        "asked-after-broken-promise", "klant kwam terug, van de gebroken beloften",
        "customer came back, of the broken promises",
        broken.count { source.facts.isRepeatedLater($0) }, of: broken.count)
    ]
  }

  private static func name(of outcome: PromiseOutcome) -> (String, String) {
    switch outcome {
    case .kept:
      ("belofte om terug te bellen op tijd nagekomen", "promise to call back kept in time")
    case .late: ("belofte te laat nagekomen", "promise kept too late")
    case .never: ("belofte nooit nagekomen", "promise never kept")
    case .open: ("belofte nog open", "promise still open")
    }
  }
}
