import Language
import Testing

@Suite("Names and streets")
struct NameSpansTests {
  private func masked(_ text: String) -> String {
    PersonalDataMasker(maskingReferences: false).mask(text).text
  }

  @Test(
    "a name is masked behind each of its cues, and nothing else is",
    arguments: [
      ("mw Oosterveld belt over nota", "mw [NAME] belt over nota"),
      ("Mevr. G. Brandsma-Oud wil weg", "Mevr. [NAME] wil weg"),
      ("mevrouw van der Steen: geen water", "mevrouw [NAME]: geen water"),
      ("dhr jansen heeft geen stroom", "dhr [NAME] heeft geen stroom"),
      ("dhr verkocht zijn fiets", "dhr verkocht zijn fiets"),
      ("mw belt voor de 3e keer", "mw belt voor de 3e keer"),
      ("fam. El Bouzidi verhuist", "fam. [NAME] verhuist"),
      ("Naam: Sanne de Wit\nVraag: waar?", "Naam: [NAME]\nVraag: waar?"),
      ("Voornaam:piet\nPlaats: Urk", "Voornaam:[NAME]\nPlaats: Urk"),
      ("Contactpersoon: Ineke", "Contactpersoon: [NAME]"),
      ("Ik sprak met M.A. Peeters van u.", "Ik sprak met [NAME] van u."),
      (
        "Graag hulp.\nMet vriendelijke groet,\nTjitske Hoekstra",
        "Graag hulp.\nMet vriendelijke groet,\n[NAME]"
      ),
      ("Dank, groetjes Petra", "Dank, groetjes [NAME]"),
      ("Mijn dochter Emma Visser zit daar", "Mijn dochter [NAME] zit daar"),
      ("Beste klantenservice, waar is het", "Beste klantenservice, waar is het"),
      ("Ik woon op Laan van Meerdervoort 131 daar", "Ik woon op [ADDRESS] daar"),
      ("bij Burgemeester de Vlugtlaan 210-2.", "bij [ADDRESS]."),
      ("de Nieuwe Kade is dicht", "de Nieuwe Kade is dicht"),
    ])
  func cues(text: String, expected: String) { #expect(masked(text) == expected) }

  @Test("a name takes no number with it, and a number behind a name is masked as what it is")
  func nameBeforeNumber() {
    #expect(
      masked("Mijn naam is Jan de Boer NL91ABNA0417164300 graag")
        == "Mijn naam is [NAME] [IBAN] graag")
    #expect(masked("dhr. Smit 0612345678 belt") == "dhr. [NAME] [PHONE] belt")
  }

  @Test("a name that was found once is masked wherever it stands with a capital")
  func repeatedName() {
    #expect(
      masked("dhr Kloosterhof belde. Later belde Kloosterhof weer.")
        == "dhr [NAME] belde. Later belde [NAME] weer.")
  }

  @Test(
    "other blanks and hyphens hide nothing",
    arguments: [
      ("NL91\u{A0}ABNA\u{A0}0417\u{202F}1643\u{2007}00", "[IBAN]"),
      ("bel 06\u{2011}1234\u{2011}5678", "bel [PHONE]"), ("06\u{2009}12345678", "[PHONE]"),
      ("BSN 111\u{A0}222\u{A0}333", "BSN [BSN]"),
    ])
  func blanks(text: String, expected: String) { #expect(masked(text) == expected) }
}
