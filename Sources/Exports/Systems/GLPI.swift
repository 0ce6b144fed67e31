extension SystemProfile {
  /// GLPI: lists as CSV, in Dutch, English, French and Portuguese.
  static let glpi = """
    system: GLPI
    known by: ID, Titel, Toegewezen aan - Groep technici
    known by: ID, Titel, Aanvrager - Aanvrager
    known by: ID, Title, Requester - Requester
    known by: ID, Title, Assigned to - Technician
    known by: ID, Titre, Demandeur - Demandeur
    known by: ID, Título, Requerente - Requerente
    id: ID
    time: Openingsdatum | Opening date | Date d'ouverture | Data de abertura
    closed: Sluitingsdatum | Closing date | Oplosdatum | Resolution date
    subject: Titel | Title | Titre | Título
    text: Omschrijving | Beschrijving | Description | Descrição
    customer: Aanvrager - Aanvrager | Requester - Requester | Demandeur - Demandeur | Requerente - Requerente
    channel: Aanvraagbron | Request source
    group: Toegewezen aan - Groep technici | Assigned to - Technician group | Attribué à - Groupe de techniciens
    category: Categorie | Category | Catégorie | Categoria
    status: Status | Statut
    """
}
