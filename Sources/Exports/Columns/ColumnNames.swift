import Foundation

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
        contactid,
        issueid,tweetid,caseno,ticketidnumber,workorderid,meldcode,meldingsid,identificatie,zaakidentificatie,requestno,servicerequestid,ticketreference,uniquekey
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
        ticketcreatedtimestamp,ticketcreateddate,datum,date,time,tijd,
        openingsdatum,opendate,dateopening,requesteddatetime,datumopening,ouvertele,datedouverture,dateadded,createdattime,tijdstipregistratie,datumtijdmelding,gemaakt,erstelltam,eroffnetam,meldtijdstip,datumtijdregistratie,starttimestamp,fechadeapertura,datereported,complaintdate,incidentdate,data
        """)
    ),
    (
      .clock,
      names(
        "tijd,time,tijdstip,timeofissue,clock,uur,uhrzeit,hora,heure,aanmaaktijd,contacttijd,begintijd,starttijd,starttime,createdtime,calltime"
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
        issue,problem,enquiry,inquiry,query,customerquestion,customercomment,customercomments,opmerking,opmerkingen,request,
        uwbericht,uwmelding,consumercomplaintnarrative,narrative,customercomplaint,ticketbody,ticketcontent,contenu,anfrage,anliegen,nachricht,beschreibung,pregunta,consulta,mensagem,demande,uitleg,firstmessage,lastmessage,conversation,gesprek,chatlog,freetext,vrijetekst,meldtekst,kwestie,complaintdescription,userdescription
        """)
    ),
    (
      .answer,
      names(
        """
        answer,antwoord,reply,agentreply,resolution,resolutionnotes,oplossing,closenotes,afhandeling,
        reactie,laatstereactie,actie,agentanswer,notitiesmedewerker,laatsteberichtaanklant,resolutiondetails,

        response,
        advies,bevinding,bevindingen,conclusie,terugkoppeling,uitwerking,resultaat,afgehandeldmet,gegeveninformatie,antwort,losung,respuesta,resposta,reponse,internereactie,internenotitie,interneopmerking,internalcomment,internalnotes,worknotes,workaround,besluit,agentresponse,companyresponse,statusnotes,statustoelichting,afhandelbericht,commentsandworknotes
        """)
    ),
    (
      .customer,
      names(
        """
        customerid,klantnummer,klantid,requesterid,klantnr,customernumber,relatienummer,contactid,
        klantgebruiker,customeruser,usuariocliente,callerid,accountid,idcliente,iddocliente,reporterusername,reporter,
        requesteremail,email,emailadres,suppliedemail,requester,aanvrager,aanmelder,melder,caller,
        customer,klant,customername,klantnaam,fullname,phone,telefoonnummer,telefoon,ani,reporterid,
        userid,contact,associatedcontactids,associatedcontactid,requestors,from,afzender,contactname,contactpersoon,
        useremail,customeremail,klantemail,contactemail,gemelddoor,reportedby,requestedby,beller,callername,relatienr,relatie,debiteurnummer,
        accountnumber,lidnummer,clientnummer,clientid,clientnumber,inwonernummer,abonneenummer,memberid,membernumber,
        klantcode,deelnemer,deelnemernummer,visitoremail,visitorid,visitor,bsn,phonenumber,mobile,user,
        accountnummer,accountnr,klantkenmerk,customeremail,authorid,contactid,bewoner,huurder,huurdernummer,patientnummer,studentnummer,debiteurnr,polishouder,useremailaddress,requestoremail,emailaanvrager,customerphone,nummerbeller,callingnumber,kundennummer,kunde
        """)
    ),
    (
      .channel,
      names(
        """
        channel,kanaal,viachannel,caseorigin,sourcename,via,origin,contacttype,contactkanaal,communicatiekanaal,source,bron,ingang,
        medium,soortcontact,soortbinnenkomst,binnenkomst,mediatype,canal,
        receivedvia,ontvangenvia,contactmethode,contactmethod,meldkanaal,bronmelding,mediakanaal,requestsource,requestsourcetype,submittedvia,inkanaal,communicationchannel,channeltype,kontaktart,mode
        """)
    ),
    (
      .group,
      names(
        """
        group,assignmentgroup,casequeue,behandelgroep,behandelaarsgroep,wachtrij,queue,fila,team,afdeling,
        department,groep,operatorgroup,skill,skillgroep,oplosgroep,queuename,vakgroep,domein,
        teamname,assignedgroup,assignedteam,ownergroup,eigenaargroep,caseeigenaargroep,behandelteam,oplosteam,oplosgroepnaam,groupname,afdelingnaam,supportgroup,uitvoerder,technicianresponsiblegroup,toegewezengroep,assignedtogroup,currentteam,verantwoordelijkegroep,inbox,mailbox,departmentname,agencyname
        """)
    ),
    (
      .category,
      names(
        """
        category,categorie,casetype,zaaktype,contactreden,reason,wrapupcode,afhandelcode,tickettype,
        product,productgroep,type,subcategory,subcategorie,soort,soortmelding,rubriek,service,servico,
        issuetype,thema,
        categoryname,hoofdcategorie,subrubriek,titelklasse,indeling,onderwerpcategorie,requestcategory,servicename,tracker,labels,label,tags,tag,issuecategory,requesttype,complainttype,subissue,subproduct,klassifikation,kategorie,categoria,categorie,itilcategory,reden,contactreason,topic,onderwerpcode
        """)
    ),
    (
      .status,
      names(
        "status,state,estado,stand,ticketstatus,fase,casestatus,requeststatus,meldingstatus,statut")
    ),
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
        route,routering,doorverwezenvia,routing,groepshistorie,grouphistory,routestep,queuehistory,wachtrijhistorie,assignmentgrouphistory,
        doorverbindroute,groepsverloop,afdelingsroute
        """)
    ),
    (
      .replyTo,
      names(
        "inresponsetotweetid,inreplyto,inreplytoid,inreplytostatusid,replyto,replytoid,antwoordop,parentmessageid"
      )
    ),
    (
      .party,
      names(
        """
        messagetype,authortype,party,sendertype,afzendertype,typeafzender,soortafzender,authorrole,speaker,participant,rol,role,
        direction,richting,inbound,isinbound,incoming,fromcustomer,iscustomer,calltype,calldirection,gespreksrichting,
        soortgesprek,gesprekstype,calltypename
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
    /// A conversation or case of several messages.
    case conversation

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
          "antwoord", "antwort", "reply",
          "resol", "oplossing", "solution", "response", "reactie", "afhandeling", "internal",
          "intern",
          "worknote",
          "aanklant", "tocustomer", "url", "link", "adres", "address", "locati", "woonplaats",
          "city",
        ]
      case .conversation:
        ["conversation", "thread", "ticket", "case", "gesprek", "zaak", "dossier", "interaction"]
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
    // Who is responsible (verantwoordelijk) answers (antwoordt) nothing.
    topic.parts.contains(where: name.replacing("verantwoord", with: "").contains)
  }

  /// Whether a list has a normalised name for a role.
  static func hasName(_ role: ColumnRole, _ name: String) -> Bool {
    byRole.first { $0.role == role }?.names.contains(name) ?? false
  }

  /// Whether a part of a normalised name tells the role: `caseeigenaargroep`, `uitgaanderoutering`.
  static func isPart(of role: ColumnRole, _ name: String) -> Bool {
    let parts: [String]
    switch role {
    case .group: parts = ["groep", "group", "queue", "wachtrij", "afdeling", "department", "team"]
    case .route: parts = ["route", "routering", "doorverwez", "doorverbind", "historie", "verloop"]
    case .category: parts = ["categor", "rubriek", "kategorie"]
    case .answer:
      parts = [
        "antwoord", "reactie", "answer", "reply", "resolution", "oplossing", "terugkoppeling",
        "antwort", "respuesta", "afhandeling", "response",
      ]
    case .customer: return isNumberOfPerson(name)
    default: return false
    }
    guard parts.contains(where: name.replacing("verantwoord", with: "").contains) else {
      return false
    }
    // When something happened, how often or how long is another matter.
    return ![
      "datum", "date", "time", "tijd", "aantal", "count", "minut", "sla", "type", "teammate", "seq",
      "key", "uri", "url",
    ].contains(where: name.contains)
  }

  /// `leerlingnummer`, `customerno`, `lidnr`: a word for a person and one for a number.
  private static func isNumberOfPerson(_ name: String) -> Bool {
    let numbers = ["nummer", "number", "nr", "no", "id", "code", "ref", "key"]
    let people = [
      "klant", "customer", "client", "patient", "student", "leerling", "cursist", "lid", "member",
      "bewoner", "huurder", "tenant", "deelnemer", "abonnee", "subscriber", "debiteur", "relatie",
      "account", "contact", "inwoner", "verzekerde", "aanvrager", "requester", "reporter", "burger",
      "gebruiker", "user", "reiziger", "passagier", "ouder", "eigenaar", "polishouder", "persoon",
    ]
    return numbers.contains(where: name.hasSuffix) && people.contains(where: name.contains)
      && !isAbout(.agents, name)
  }

  /// Whether a column's name says that its times are of Greenwich: `Aangemaakt (UTC)`, `created_at_utc`.
  static func saysUTC(_ name: String) -> Bool {
    name.lowercased().split { !$0.isLetter }.contains { ["utc", "gmt", "zulu"].contains($0) }
      || name.hasSuffix("UTC")
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
    // What zone a time is of is another matter.
    if out.count > 6, out.hasSuffix("utc") || out.hasSuffix("gmt") { out.removeLast(3) }
    return out
  }
}
