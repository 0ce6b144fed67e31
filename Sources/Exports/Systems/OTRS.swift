extension SystemProfile {
  /// OTRS/Znuny: ticket lists and statistics.
  static let otrs = """
    system: OTRS/Znuny
    known by: Ticket#, Leeftijd
    known by: Ticket#, Age
    known by: Ticket#, Idade
    id: Ticket#
    time: Aangemaakt | Created | Criado
    subject: Onderwerp | Subject | Assunto
    text: Bericht | Article | Message
    customer: Klantgebruiker | Customer User | Customer ID
    group: Wachtrij | Queue | Fila
    status: Status | State
    handling: Verantwoorde tijd | Accounted time
    """
}
