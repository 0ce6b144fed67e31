extension SectorPacks {
  /// The products of the sector `it-desk`.
  static let itDesk = """
    user-account|Gebruikersaccount en wachtwoord|User account and password|\
    gebruikersaccount, wachtwoord, inlognaam, domeinaccount, active directory, account aanmaken\
    |user account, password, domain account, active directory, login name
    mfa-token|Tweestapsverificatie|Multi-factor authentication|\
    mfa, authenticator, token, tweestapsverificatie, verificatiecode, yubikey\
    |mfa, authenticator, two factor, token, verification code, yubikey
    email-calendar|E-mail en agenda|E-mail and calendar|\
    outlook, mailbox, gedeelde mailbox, agenda, distributielijst, handtekening mail, \
    out of office, afwezigheidsbericht\
    |outlook, mailbox, shared mailbox, calendar, distribution list, out of office, email signature
    workstation|Werkplek en laptop|Workstation and laptop|\
    laptop, werkplek, desktop, pc, docking station, dockingstation, oplader, accu\
    |laptop, workstation, desktop, computer, docking station, charger, battery
    monitor-peripherals|Beeldscherm en randapparatuur|Monitor and peripherals|\
    beeldscherm, monitor, toetsenbord, muis, headset, webcam, adapter\
    |monitor, second screen, keyboard, mouse, headset, webcam, adapter
    printer|Printer en scanner|Printer and scanner|\
    printer, printen, afdrukken, scanner, scannen, toner, papierstoring, printwachtrij\
    |printer, print, scanner, scan, toner, paper jam, print queue
    network-wifi|Netwerk en wifi|Network and wifi|\
    netwerk, wifi, netwerkkabel, netwerkaansluiting, gastnetwerk, internetverbinding\
    |network, wifi, wi-fi, network cable, ethernet, guest network, internet connection
    vpn-remote|VPN en thuiswerken|VPN and remote working|\
    vpn, thuiswerken, thuiswerkplek, citrix, remote desktop, extern werken\
    |vpn, work from home, remote desktop, citrix, remote access
    files-storage|Bestanden en opslag|Files and storage|\
    netwerkschijf, map, onedrive, sharepoint, bestand terugzetten, back-up, schijfruimte, \
    opslagruimte\
    |network drive, shared folder, onedrive, sharepoint, restore file, backup, disk space
    permissions|Rechten en autorisaties|Permissions and authorisations|\
    rechten, autorisatie, leesrechten, schrijfrechten, toegangsrechten, beheerdersrechten\
    |permissions, authorisation, access rights, admin rights, read access, write access
    software|Software en licenties|Software and licences|\
    software, licentie, installeren, programma, update installeren, adobe, office\
    |software, licence, license, install, program, software update, adobe, office
    business-app|Bedrijfsapplicatie|Business application|\
    applicatie, sap, zaaksysteem, afas, crm, erp, topdesk, salarissysteem\
    |application, sap, case system, crm, erp, payroll system
    phone-mobile|Telefonie en mobiel|Telephony and mobile|\
    diensttelefoon, werktelefoon, vaste toestel, telefooncentrale, softphone, tablet van het werk\
    |work phone, company phone, desk phone, softphone, company tablet, switchboard
    meetings-av|Vergaderen en vergaderzaal|Meetings and meeting rooms|\
    teams, zoom, vergaderzaal, beamer, videovergadering, videobellen, scherm delen\
    |teams, zoom, meeting room, projector, video meeting, conference call, screen sharing
    security-incident|Beveiligingsmelding|Security incident|\
    phishing, virus, malware, ransomware, verdachte mail, datalek, spam\
    |phishing, virus, malware, ransomware, suspicious email, data breach, spam
    joiner-leaver|In dienst en uit dienst|Joiners and leavers|\
    nieuwe medewerker, indiensttreding, uitdiensttreding, uit dienst, stagiair, functiewijziging\
    |new starter, new employee, leaver, onboarding, offboarding, intern, role change
    access-badge|Toegangspas|Access badge|\
    toegangspas, personeelspas, badge, deur, kaartlezer\
    |access card, staff card, badge, door access, key card
    server-database|Server en database|Server and database|\
    server, database, certificaat, firewall, domeinnaam, virtuele machine\
    |server, database, certificate, firewall, domain name, virtual machine
    """
}
