import Language
import Testing

@Suite("Masking personal data")
struct PersonalDataMaskerTests {
  private let masker = PersonalDataMasker(maskingReferences: true)

  @Test(
    "data of a fixed form is replaced",
    arguments: [
      ("mail naar jan.de.vries@example.nl graag", "mail naar [EMAIL] graag"),
      ("rekening NL91ABNA0417164300 aub", "rekening [IBAN] aub"),
      ("rekening NL91 ABNA 0417 1643 00 aub", "rekening [IBAN] aub"),
      // 111222333: 9+8+7+12+10+8+9+6-3 = 66, divisible by 11.
      ("mijn bsn is 111222333.", "mijn bsn is [BSN]."),
      ("bel 06-12345678 terug", "bel [PHONE] terug"),
      ("bel +31 6 1234 5678 terug", "bel [PHONE] terug"),
      ("via 06 - 1234 5678 na vijf uur", "via [PHONE] na vijf uur"),
      ("BSN 111222333 1234 AB", "BSN [BSN] [POSTCODE]"),
      ("ik woon op 1234 AB 12a in Verzonnen", "ik woon op [POSTCODE] in Verzonnen"),
      ("kenteken 12-AB-34 staat fout", "kenteken [PLATE] staat fout"),
      ("zie https://example.nl/?t=abc123 daar", "zie [LINK] daar"),
      ("geboren op 01-02-1980 in Verzonnen", "geboren op [BIRTHDATE] in Verzonnen"),
      ("mijn naam is Ada van Dam en ik", "mijn naam is [NAME] en ik"),
      ("bestelling 123456789 niet binnen", "bestelling [NUMBER] niet binnen"),
    ])
  func masks(text: String, expected: String) { #expect(masker.mask(text).text == expected) }

  @Test(
    "harmless text stays",
    arguments: [
      "ik betaalde 1.234,56 euro op 06-10-2025", "al 3 keer gebeld in 2025",
      "artikel 12 van de wet",
      "van 2024 is de aanslag", "om 14:30 uur", "bel 0900-1234 of 14 020",
    ])
  func keeps(text: String) { #expect(masker.mask(text).text == text) }

  @Test("references of the organisation are kept when asked")
  func references() {
    let keeping = PersonalDataMasker(maskingReferences: false)
    #expect(keeping.mask("polisnummer 864265651").text == "polisnummer 864265651")
  }

  @Test("what was masked is counted by kind")
  func counts() {
    let counts = masker.mask("a@b.nl en c@d.nl, 06-12345678").counts
    #expect(counts == [.email: 2, .phone: 1])
  }
}
