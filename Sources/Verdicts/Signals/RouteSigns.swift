import Rework

/// The way of a contact through the groups.
enum RouteSigns {
  @Sendable static func shown(_ members: [Int], _ source: SignSource) -> [ShownSign] {
    let handovers = source.facts.handovers
    let routed = members.filter { handovers[$0].transfers != nil }
    let known = members.filter { !handovers[$0].groups.isEmpty }
    let pingPong = known.filter { handovers[$0].isPingPong }
    let wrongFirst = known.compactMap { contact in
      handovers[contact].wrongFirst.map { "\($0) > \(handovers[contact].last ?? "")" }
    }
    return [
      ShownSign(
        "transferred-twice", "twee keer of vaker doorverbonden", "transferred twice or more",
        routed.count { (handovers[$0].transfers ?? 0) >= 2 }, of: routed.count),
      ShownSign(
        "ping-pong", "teruggekomen bij een eerdere groep (A, B, A)",
        "came back to an earlier group (A, B, A)", pingPong.count, of: known.count,
        words: pingPong.map { handovers[$0].groups.joined(separator: " > ") }),
      ShownSign(
        "wrong-first-group", "begonnen bij een andere groep dan die het afhandelde",
        "began with another group than the one that finished it", wrongFirst.count,
        of: known.count, words: wrongFirst),
    ]
  }
}
