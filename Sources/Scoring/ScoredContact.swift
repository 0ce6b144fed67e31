public import ContactModel

/// A contact reduced to what is counted.
public struct ScoredContact: Sendable {
  /// Number of the customer within the run; -1 when unknown.
  public var customer: Int32
  /// Day since 1970-01-01; nil when unknown.
  public var day: Int?
  /// Handling time; nil when unknown.
  public var minutes: Double?
  /// Cost in the currency of the tariffs; nil without a tariff for its channel.
  public var cost: Double?
  /// Whether it repeats an earlier contact.
  public var isRepeat: Bool
  /// Counts as avoidable in the low estimate.
  public var isAvoidableLow: Bool
  /// Counts as avoidable in the high estimate.
  public var isAvoidableHigh: Bool
  /// How often it was passed on; nil when unknown.
  public var transfers: Int?
  /// The part of its time and cost that is counted, above 0 ... 1: a contact with two questions is
  /// counted in both, its time and cost are shared.
  public var part = 1.0

  /// A contact with everything unknown but its flags.
  public init(
    customer: Int32, day: Int?, minutes: Double?, cost: Double?, isRepeat: Bool,
    isAvoidableLow: Bool, isAvoidableHigh: Bool, transfers: Int?
  ) {
    self.customer = customer
    self.day = day
    self.minutes = minutes
    self.cost = cost
    self.isRepeat = isRepeat
    self.isAvoidableLow = isAvoidableLow
    self.isAvoidableHigh = isAvoidableHigh
    self.transfers = transfers
  }
}

extension ScoredContact {
  /// The contacts with what each counts in: a contact with two of them stands twice, with half its time and cost.
  /// - Parameters:
  ///   - contacts: what is counted.
  ///   - first: what each counts in; -1 for nothing.
  ///   - second: what it counts in as well; -1 for nothing.
  public static func counted(
    _ contacts: [ScoredContact], _ first: [Int32], _ second: [Int32]
  ) -> (contacts: [ScoredContact], countedIn: [Int32]) {
    var counted = contacts
    var places = first
    for contact in contacts.indices
    where second[contact] >= 0 && second[contact] != first[contact] {
      counted[contact].part = 0.5
      counted.append(counted[contact])
      places.append(second[contact])
    }
    return (counted, places)
  }
}

/// The figures of a group of contacts: a question or a process.
public struct Figures: Sendable {
  /// Number of contacts.
  public var contacts = 0
  /// Number of different known customers.
  public var customers = 0
  /// Number of different known days.
  public var days = 0
  /// Share of all contacts of the run that were read.
  public var share = Share(0, of: 1)
  /// Handling time of the contacts that have one.
  public var minutes = Minutes(0)
  /// Contacts that have a handling time.
  public var timedContacts = 0
  /// Cost of the contacts that have a tariff.
  public var cost = Money(0)
  /// Contacts that have a cost.
  public var costedContacts = 0
  /// Contacts with hard evidence of failure.
  public var avoidableLow = 0
  /// Contacts with any evidence of failure.
  public var avoidableHigh = 0
  /// Cost of the contacts in ``avoidableLow``.
  public var avoidableCostLow = Money(0)
  /// Cost of the contacts in ``avoidableHigh``.
  public var avoidableCostHigh = Money(0)
  /// Contacts that repeat an earlier one.
  public var repeats = 0
  /// Transfers of the contacts that tell them.
  public var transfers = 0
  /// Contacts that tell their transfers.
  public var transferContacts = 0
}

/// Figures that are nil, not 0, where the export does not tell them.
extension Figures {
  /// ``customers``; nil when no contact names one.
  public var knownCustomers: Int? { customers > 0 ? customers : nil }
  /// ``days``; nil when no contact has a time.
  public var knownDays: Int? { days > 0 ? days : nil }
  /// ``minutes``; nil when no contact has a handling time.
  public var knownMinutes: Double? { timedContacts > 0 ? minutes.value : nil }
  /// ``cost``; nil when no contact has a tariff.
  public var knownCost: Double? { costedContacts > 0 ? cost.amount : nil }
  /// ``avoidableCostLow``; nil when no contact has a tariff.
  public var knownCostLow: Double? { costedContacts > 0 ? avoidableCostLow.amount : nil }
  /// ``avoidableCostHigh``; nil when no contact has a tariff.
  public var knownCostHigh: Double? { costedContacts > 0 ? avoidableCostHigh.amount : nil }
  /// Share of the contacts that repeat an earlier one; nil when no contact names its customer.
  public var repeatShare: Double? {
    customers > 0 ? Share(repeats, of: contacts).value : nil
  }
  /// Mean transfers of the contacts that tell them; nil when none does.
  public var meanTransfers: Double? {
    transferContacts > 0 ? Double(transfers) / Double(transferContacts) : nil
  }
}

/// Counts contacts by group.
public enum Tally {
  /// The figures of each group.
  /// - Parameters:
  ///   - contacts: the contacts that are counted.
  ///   - groups: the group of each contact; -1 is left out.
  ///   - groupCount: number of groups.
  ///   - total: what the share is of.
  /// - Complexity: O(n log n) for the different customers and days.
  public static func figures(
    of contacts: [ScoredContact], by groups: [Int32], groupCount: Int, total: Int
  ) -> [Figures] {
    var figures = [Figures](repeating: Figures(), count: groupCount)
    var customers: [Set<Int32>] = Array(repeating: [], count: groupCount)
    var days: [Set<Int>] = Array(repeating: [], count: groupCount)
    for (contact, group) in zip(contacts, groups) where group >= 0 {
      let g = Int(group)
      figures[g].contacts += 1
      if contact.customer >= 0 { customers[g].insert(contact.customer) }
      if let day = contact.day { days[g].insert(day) }
      if let minutes = contact.minutes {
        figures[g].minutes = figures[g].minutes + Minutes(minutes * contact.part)
        figures[g].timedContacts += 1
      }
      if let cost = contact.cost {
        figures[g].cost = figures[g].cost + Money(cost * contact.part)
        figures[g].costedContacts += 1
      }
      if contact.isAvoidableLow {
        figures[g].avoidableLow += 1
        figures[g].avoidableCostLow =
          figures[g].avoidableCostLow + Money((contact.cost ?? 0) * contact.part)
      }
      if contact.isAvoidableHigh {
        figures[g].avoidableHigh += 1
        figures[g].avoidableCostHigh =
          figures[g].avoidableCostHigh + Money((contact.cost ?? 0) * contact.part)
      }
      if contact.isRepeat { figures[g].repeats += 1 }
      if let transfers = contact.transfers {
        figures[g].transfers += transfers
        figures[g].transferContacts += 1
      }
    }
    for g in figures.indices {
      figures[g].customers = customers[g].count
      figures[g].days = days[g].count
      figures[g].share = Share(figures[g].contacts, of: total)
    }
    return figures
  }
}
