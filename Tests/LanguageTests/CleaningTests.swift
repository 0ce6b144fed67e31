import ContactModel
import Language
import Testing

@Suite("What customers asked, and what nobody did")
struct CleaningTests {
  private func shown(_ texts: [String]) -> [String] {
    TextPreparation(threads: 1).prepare(texts).shown
  }

  @Test("of a web form the subject and the message are kept")
  func forms() {
    let form = """
      Nieuw bericht via het contactformulier
      Naam: Ineke Vos
      E-mail: ineke@voorbeeld.nl
      Onderwerp: Afvalpas
      Bericht: Mijn pas doet het niet meer.
      Kan ik een nieuwe krijgen?
      --
      Verzonden vanaf de website
      """
    #expect(shown([form]) == ["Afvalpas\nMijn pas doet het niet meer.\nKan ik een nieuwe krijgen?"])
    // The same with the line ends dropped.
    #expect(
      shown(["Naam: InekeOnderwerp: AfvalpasBericht: Mijn pas doet het niet meer."])
        == ["Afvalpas\nMijn pas doet het niet meer."])
    // A text with a colon is no form.
    #expect(
      shown(["Mijn vraag: waar blijft het pakket?"]) == ["Mijn vraag: waar blijft het pakket?"])
  }

  @Test("what is written between quoted lines is the customer's")
  func inline() {
    let mail = """
      Zie hieronder.
      Op ma 6 okt. 2025 om 10:12 schreef Klantenservice:
      > Wat is uw vraag?
      Waar blijft mijn pakket
      > Hoe laat?
      """
    #expect(shown([mail]) == ["Zie hieronder.\nWaar blijft mijn pakket"])
    #expect(
      shown(["Graag antwoord.\nOp ma 6 okt. 2025 schreef Klantenservice:\nGeachte heer,\nDank."])
        == ["Graag antwoord."])
  }

  @Test("small print goes, also when only one mail has it")
  func disclaimer() {
    #expect(
      shown([
        "Waar blijft mijn pakket?\n\nDeze e-mail is uitsluitend bestemd voor de geadresseerde."
      ]) == ["Waar blijft mijn pakket?"])
  }

  @Test(
    "answers of machines, merged cases and spoilt cells are told apart; what customers say of them is not",
    arguments: [
      ("\u{A0} Automatisch antwoord: ik ben er niet", .automaticReply),
      ("Automatisch antwoord: ik ben afwezig tot maandag.", MachineMail.automaticReply),
      ("Out of office: back on Monday", .automaticReply),
      (
        "I am out of the office until 3 May. For urgent matters mail my colleague.", .automaticReply
      ),
      ("Undeliverable: your message", .undeliverable),
      ("Dit verzoek is gesloten en samengevoegd met verzoek #12", .merged),
      ("#NAAM?", .unreadable), ("########", .unreadable), ("#N/B", .unreadable),
      ("I only got an automatic reply and nothing since", nil),
      ("I am out of the office on Monday, can the engineer come Tuesday?", nil),
      ("#1 vraag: waar is mijn pakket", nil),
      ("Mijn pakket is onbestelbaar retour, hoe kan dat?", nil),
    ] as [(String, MachineMail?)])
  func machines(text: String, kind: MachineMail?) { #expect(MachineMail.kind(of: text) == kind) }

  @Test(
    "short texts of six languages are told apart",
    arguments: [
      (
        [
          "Não consigo entrar no sistema", "A minha fatura está errada",
          "Quero cancelar o contrato",
          "Quando chega a minha encomenda?",
        ], TextLanguage.portuguese
      ),
      (
        [
          "No puedo entrar en mi cuenta", "Mi factura está mal", "Quiero cancelar el contrato",
          "¿Cuándo llega mi pedido?",
        ], .spanish
      ),
      (
        [
          "Je ne peux pas me connecter", "Ma facture est fausse", "Je veux résilier mon contrat",
          "Quand arrive ma commande ?",
        ], .french
      ),
      (
        [
          "Ich kann mich nicht anmelden", "Meine Rechnung ist falsch", "Ich möchte kündigen",
          "Wann kommt meine Bestellung?",
        ], .german
      ),
      (
        [
          "Ik kan niet inloggen", "Mijn nota klopt niet", "Ik wil mijn contract opzeggen",
          "Wanneer komt mijn bestelling?",
        ], .dutch
      ),
      (
        [
          "I cannot log in", "My bill is wrong", "I want to cancel my contract",
          "When will my order arrive?",
        ], .english
      ),
    ])
  func languages(texts: [String], language: TextLanguage) {
    let prepared = TextPreparation(threads: 1).prepare(texts)
    #expect(prepared.languages == texts.map { _ in language })
  }

  @Test("German and French words have stems, and their function words say nothing")
  func stems() {
    let prepared = TextPreparation(threads: 1).prepare([
      "Ich kann die Rechnungen nicht bezahlen", "Wo ist meine Rechnung, ich warte auf sie",
    ])
    let rechnung = prepared.lexicon.id(ofStem: "rechnung")
    #expect(rechnung != nil)
    // Rechnungen and Rechnung are one; ich, die, nicht say nothing.
    #expect(prepared.terms[0].first == rechnung)
    #expect(rechnung.map { prepared.terms[1].contains($0) } == true)
  }
}
