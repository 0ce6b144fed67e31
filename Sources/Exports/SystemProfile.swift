/// A system that exports contact logs, recognised by its column names.
///
/// A profile is a hint for the reader and for `inspect`; what the columns hold decides.
struct SystemProfile: Sendable {
  /// The system as people name it.
  let name: String
  /// Normalised column names that must all be there.
  let signature: [String]

  /// The known systems, most particular first.
  static let all: [SystemProfile] = [
    SystemProfile(name: "Dynamics 365", signature: ["casenumber", "casetitle"]),
    SystemProfile(name: "Dynamics 365", signature: ["ticketnumber", "title", "createdon"]),
    SystemProfile(name: "Salesforce", signature: ["casenumber", "isdeleted"]),
    SystemProfile(name: "Salesforce", signature: ["casenumber", "subject"]),
    SystemProfile(name: "ServiceNow", signature: ["shortdescription", "number"]),
    SystemProfile(name: "OTRS/Znuny", signature: ["ticketnumber", "leeftijd"]),
    SystemProfile(name: "OTRS/Znuny", signature: ["ticketnumber", "age"]),
    SystemProfile(name: "OTRS/Znuny", signature: ["ticketnumber", "idade"]),
    SystemProfile(name: "Freshdesk", signature: ["ticketid", "createdtime", "subject"]),
    SystemProfile(name: "Zendesk", signature: ["requester", "tickettype", "via"]),
    SystemProfile(name: "Zendesk", signature: ["requesterid", "subject", "assignee"]),
    SystemProfile(name: "Zendesk", signature: ["requesterid", "subject", "viachannel"]),
    SystemProfile(name: "Freshdesk", signature: ["displayid", "requesterid", "subject"]),
    SystemProfile(name: "TOPdesk", signature: ["korteomschrijving", "aanmelder"]),
    SystemProfile(name: "TOPdesk", signature: ["verzoek", "behandelaarsgroep"]),
    SystemProfile(name: "Genesys Cloud", signature: ["conversationid", "queue", "mediatype"]),
    SystemProfile(name: "Genesys Cloud", signature: ["conversationid", "ani", "queuename"]),
    SystemProfile(name: "HubSpot", signature: ["ticketid", "ticketname", "pipeline"]),
    SystemProfile(name: "Intercom", signature: ["conversationid", "teammate"]),
    SystemProfile(name: "Intercom", signature: ["conversationid", "assigneduser"]),
    SystemProfile(name: "osTicket", signature: ["ticketnumber", "helptopic"]),
    SystemProfile(name: "Request Tracker", signature: ["id", "subject", "queue", "requestors"]),
    SystemProfile(name: "VNG Klantinteracties", signature: ["plaatsgevondenop", "kanaal"]),
    SystemProfile(name: "Jira", signature: ["key", "summary", "reporter"]),
    SystemProfile(name: "Jira", signature: ["issuekey", "summary"]),
  ]

  /// The system whose signature the columns carry; nil for an unknown one.
  static func recognise(_ columns: [String]) -> SystemProfile? {
    let names = Set(columns.map { ColumnNames.normalised($0) })
    return all.first { $0.signature.allSatisfy(names.contains) }
  }
}
