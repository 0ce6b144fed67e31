import Foundation

/// What a column of an export means for a contact.
public enum ColumnRole: String, Sendable, CaseIterable {
  /// The contact's id.
  case id
  /// When it arrived.
  case time
  /// Its time of day, where the column of its time holds dates alone.
  case clock
  /// When it was closed.
  case closed
  /// The short line above the text.
  case subject
  /// The text itself.
  case text
  /// What the organisation answered.
  case answer
  /// Who asked.
  case customer
  /// Telephone, e-mail, chat.
  case channel
  /// Who handled it: a queue, group or department, never a person.
  case group
  /// Product, category or case type.
  case category
  /// State of the case.
  case status
  /// Handling time.
  case handling
  /// How often it was passed on.
  case transfers
  /// The groups it passed, in order.
  case route
  /// Who wrote the text of a row: customer or agent.
  case party
}

/// Column names by role, as systems and people write them; the earlier name is preferred.
///
/// From the export formats of Zendesk, TOPdesk, ServiceNow, Salesforce, OTRS/Znuny, Freshdesk and Jira,
/// and from what telephone systems and spreadsheets call the same things in Dutch and English.
enum ColumnNames {
  static let byRole: [(role: ColumnRole, names: [String])] = [
    (
      .id,
      names(
        """
        ticketnumber,ticketid,casenumber,zaaknummer,meldingnummer,incidentnumber,incidentnummer,
        displayid,issuekey,interactionid,conversationid,callid,gespreksid,contactnummer,number,key,id,
        ticketnr,zaaknr,meldingsnummer,casusnummer,ticket,recordid,numero,nummer,referentie,reference,
        ticketnummer,meldingnr,meldingsnr,meldingid,caseid,casereference,zaak,zaakid,dossier,dossiernummer,requestid,requestnumber,
        aanvraagnummer,aanvraagid,verzoeknummer,klachtnummer,incidentid,ticketno,referentienummer,referencenumber,
        kenmerk,interactienummer,conversatieid,chatid,threadid,servicerequestnumber,srnumber,callnumber,callreference,
        contactid
        """)
    ),
    (
      .time,
      names(
        """
        createdat,created,createddate,createdtime,datecreated,createdate,openeddate,opendate,openedat,opened,ontvangenop,ontvangen,aangemaakt,
        aangemaaktop,aanmaakdatum,datumontvangst,datumtijd,ingediendop,registratiedatum,
        datumregistratie,meldingsdatum,aanmelddatum,criado,criadoem,start,startedat,starttime,
        starttijd,begintijd,conversationstart,receivedat,received,syscreatedon,timestamp,datetime,
        tijdstip,datumaanmelding,plaatsgevondenop,createdon,gemaaktop,creationtime,creationdate,creatiedatum,
        datumaangemaakt,contactdatum,datumcontact,contactdate,ontvangstdatum,melddatum,datummelding,gemeldop,ingediend,
        startdatum,startdate,gestartop,started,binnengekomenop,binnengekomen,datumbinnenkomst,ingevoerdop,invoerdatum,
        submittedat,submittedon,submitted,reportedon,reportedat,datereported,datelogged,loggedon,logged,dateopened,dateentered,
        requestdate,requestedat,calldate,calldatetime,callstart,gespreksdatum,datumgesprek,opendatum,aanvraagdatum,
        klachtdatum,interactiondate,chatstart,messagedate,sentat,createddatetime,createdtimestamp,
        ticketcreatedtimestamp,ticketcreateddate,datum,date,time,tijd
        """)
    ),
    (
      .clock,
      names(
        "tijd,time,tijdstip,clock,uur,aanmaaktijd,contacttijd,begintijd,starttijd,starttime,createdtime,calltime"
      )
    ),
    (
      .closed,
      names(
        """
        closedat,closed,closeddate,resolvedat,resolvedtime,resolved,gesloten,geslotenop,
        afgehandeldop,afgehandeld,opgelost,opgelostop,gereedop,datumgereed,solvedat,horadefechamento,closedtime,
        einddatum,conversationend
        """)
    ),
    (
      .subject,
      names(
        """
        casetitle,subject,onderwerp,shortdescription,korteomschrijving,korteomschrijvingdetails,summary,
        titulo,assunto,ticketname,titel,title,betreft,kop,headline,samenvatting
        """)
    ),
    (
      .text,
      names(
        """
        description,omschrijving,verzoek,ticketdescription,casedescription,klantvraag,vraag,body,bericht,message,
        text,tekst,inhoud,content,toelichting,melding,aanvraag,question,transcript,klacht,details,
        detail,notitie,notities,notes,note,gespreksnotitie,memo,samenvatting,comment,comments,
        descricao,customermessage,complaint,beschrijving,probleem,probleemomschrijving,probleembeschrijving,
        uwvraag,vraagstelling,vraagklant,klantbericht,berichtvanklant,berichtklant,gespreksverslag,verslag,callnotes,
        issuedescription,problemdescription,requestdescription,longdescription,messagetext,articlebody,emailbody,
        issue,problem,enquiry,inquiry,query,customerquestion,customercomment,customercomments,opmerking,opmerkingen,request
        """)
    ),
    (
      .answer,
      names(
        """
        answer,antwoord,reply,agentreply,resolution,resolutionnotes,oplossing,closenotes,afhandeling,
        reactie,laatstereactie,actie,agentanswer,notitiesmedewerker,laatsteberichtaanklant,resolutiondetails,

        response
        """)
    ),
    (
      .customer,
      names(
        """
        customerid,klantnummer,klantid,requesterid,klantnr,customernumber,relatienummer,contactid,
        klantgebruiker,customeruser,usuariocliente,callerid,accountid,idcliente,iddocliente,reporter,
        requesteremail,email,emailadres,suppliedemail,requester,aanvrager,aanmelder,melder,caller,
        customer,klant,customername,klantnaam,fullname,phone,telefoonnummer,telefoon,ani,reporterid,
        userid,contact,associatedcontactids,associatedcontactid,requestors,from,afzender,contactname,contactpersoon,
        useremail,customeremail,klantemail,contactemail,gemelddoor,reportedby,requestedby,beller,callername,relatienr,relatie,debiteurnummer,
        accountnumber,lidnummer,clientnummer,clientid,clientnumber,inwonernummer,abonneenummer,memberid,membernumber,
        klantcode,visitorid,visitor,bsn,phonenumber,mobile,user
        """)
    ),
    (
      .channel,
      names(
        """
        channel,kanaal,viachannel,caseorigin,sourcename,via,origin,contacttype,contactkanaal,communicatiekanaal,source,bron,ingang,
        medium,soortcontact,soortbinnenkomst,binnenkomst,mediatype,canal
        """)
    ),
    (
      .group,
      names(
        """
        group,assignmentgroup,casequeue,behandelgroep,behandelaarsgroep,wachtrij,queue,fila,team,afdeling,
        department,groep,operatorgroup,skill,skillgroep,oplosgroep,queuename,vakgroep,domein
        """)
    ),
    (
      .category,
      names(
        """
        category,categorie,casetype,zaaktype,contactreden,reason,wrapupcode,afhandelcode,tickettype,
        product,productgroep,type,subcategory,subcategorie,soort,soortmelding,rubriek,service,servico,
        issuetype,thema
        """)
    ),
    (.status, names("status,state,estado,stand,ticketstatus,fase")),
    (
      .handling,
      names(
        """
        totalhandle,totalhandletime,behandeltijd,handletime,handlingtime,timeworked,bestedetijd,tempocontabilizado,accountedtime,
        verantwoordetijd,behandelduur,behandelduursec,
        handlingseconds,handlingminutes,handling,gespreksduur,talktime,duration,duur,timespent,afhandeltijd,aht,bewerkingstijd,
        timetracked,talktimes,talktimeseconds,callduration,calllength,behandeltijdinminuten,behandeltijdminuten,
        behandeltijdinseconden,gespreksduurinseconden,gespreksduurinminuten,bestedeuren,bestedeminuten,handletimeseconds,
        handletimeminutes,durationseconds,durationminutes,durationinseconds,belduur,contactduur
        """)
    ),
    (
      .transfers,
      names(
        """
        doorverbonden,transfers,aantaldoorverbonden,reassignmentcount,overdrachten,transfercount,hops,
        aantaloverdrachten,doorgezet,
        handlingtransfers
        """)
    ),
    (
      .route,
      names(
        """
        route,groepshistorie,grouphistory,routestep,queuehistory,wachtrijhistorie,assignmentgrouphistory,
        doorverbindroute,groepsverloop,afdelingsroute
        """)
    ),
    (
      .party,
      names(
        """
        authortype,party,sendertype,afzendertype,typeafzender,soortafzender,authorrole,speaker,participant,rol,role,
        direction,richting
        """)
    ),
  ]

  /// What a column's name says about it, for columns that no name gives a role.
  enum Topic {
    /// Dates that are never the time of a contact.
    case otherDate
    /// Dates that come after the contact itself: used when there is no better.
    case laterDate
    /// Agents or answers, never what the customer asked.
    case agents
    /// What somebody asked.
    case question

    /// Parts of names, without blanks.
    fileprivate var parts: [String] {
      switch self {
      case .otherDate:
        [
          "geboorte", "birth", "dob", "verval", "due", "deadline", "streef", "export", "factuur",
          "invoice",
          "ingangsdatum", "contractdat", "expir", "lever", "deliver", "bestel", "orderdat",
          "afspraak",
          "appointment",
        ]
      case .laterDate:
        [
          "modified", "gewijzigd", "wijzig", "updat", "bijgewerkt", "changed", "laatste", "last",
          "close",
          "gesloten", "resol", "opgelost", "solved", "afgehandeld", "gereed", "complet", "eind",
          "end",
        ]
      case .agents:
        [
          "agent", "medewerker", "assign", "behandelaar", "behandelddoor", "owner", "eigenaar",
          "operator",
          "engineer", "technic", "resolver", "employee", "advise", "advisor", "collega",
          "createdby",
          "closedby",
          "solvedby", "modifiedby", "aangemaaktdoor", "geslotendoor", "gewijzigddoor", "answer",
          "antwoord", "reply",
          "resol", "oplossing", "solution", "response", "reactie", "afhandeling", "internal",
          "intern",
          "worknote",
          "aanklant", "tocustomer", "url", "link", "adres", "address", "locati", "woonplaats",
          "city",
        ]
      case .question:
        [
          "klant", "customer", "vraag", "question", "probl", "issue", "omschrijving",
          "beschrijving",
          "descri",
          "bericht", "message", "body", "klacht", "complaint", "text", "tekst", "opmerking",
          "comment",
          "note",
          "notitie", "verslag", "toelichting", "melding", "request", "verzoek", "inhoud", "content",
        ]
      }
    }
  }

  /// Whether a normalised name is about something.
  static func isAbout(_ topic: Topic, _ name: String) -> Bool {
    topic.parts.contains(where: name.contains)
  }

  private static func names(_ list: String) -> [String] {
    list.split(whereSeparator: { $0 == "," || $0 == "\n" || $0 == " " }).map(String.init)
  }

  /// A column name reduced to lower-case letters and digits without diacritics; `#` is `number`, a unit
  /// in brackets goes.
  static func normalised(_ name: String) -> String {
    var base = name
    if let bracket = base.firstIndex(where: { $0 == "(" || $0 == "[" }), bracket > base.startIndex {
      base = String(base[..<bracket])
    }
    var out = ""
    for scalar in base.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 48...57, 97...122: out.unicodeScalars.append(scalar)
      case 65...90: out.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value | 32)))
      case 35: out += "number"
      default: continue
      }
    }
    return out
  }
}
