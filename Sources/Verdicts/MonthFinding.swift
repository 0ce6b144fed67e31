package import ContactModel

/// What may be found about a month's contacts, texts and the tables that the manager edits.
package enum MonthFinding: String, ListedFindingKind {
  case markup = "text.markup"
  case forms = "text.form"
  case quotedMail = "text.quoted-mail"
  case signatures = "text.signature"
  case boilerplate = "text.boilerplate"
  case copies = "text.copies"
  case spelling = "text.spelling"
  case masked = "text.masked"
  case personsInGroups = "group.persons"
  case maskedCells = "cell.masked"
  case otherLanguages = "language.other"
  case keptOutOfScope = "contact.out-of-scope-kept"
  case unusedProduct = "decision.product-unused"
  case unmatchedDecision = "decision.unmatched"
  case taught = "examples.taught"
  case unusedTariff = "tariff.unused"
  case missingVolume = "volume.month-missing"
  case secondVolume = "volume.second-number"
  case incompleteMonth = "month.incomplete"
  case nothingAvoidable = "ranking.nothing-avoidable"

  package static let facts: [MonthFinding: FindingFact] = [
    .markup: FindingFact(
      .noted, dutch: "teksten waar HTML af is", english: "texts with HTML taken off"),
    .forms: FindingFact(
      .noted, dutch: "teksten van een webformulier; de vraag erin is gebruikt",
      english: "texts of a web form; the question in it was used"),
    .quotedMail: FindingFact(
      .noted, dutch: "teksten waar eerdere mail af is", english: "texts with quoted mail taken off"),
    .signatures: FindingFact(
      .noted, dutch: "teksten waar een ondertekening af is",
      english: "texts with a signature taken off"),
    .boilerplate: FindingFact(
      .noted, dutch: "teksten waar een vaste regel af is die in veel teksten staat",
      english: "texts with a standing line taken off that many texts carry"),
    .copies: FindingFact(
      .noted,
      dutch:
        "contacten met dezelfde woorden als een ander; ze tellen mee, maar maken een vraag niet "
        + "groter dan de wortel van hun aantal",
      english:
        "contacts with the same words as another; they count, but form a question by the root of "
        + "their number only"),
    .spelling: FindingFact(
      .noted, dutch: "woorden gelezen als tikfout van een ander woord",
      english: "words read as a typing error of another word"),
    .masked: FindingFact(
      .repaired, dutch: "persoonsgegevens afgeschermd", english: "pieces of personal data masked"),
    .personsInGroups: FindingFact(
      .repaired,
      dutch: "groep of route noemt een persoon, geen team; die naam is weggelaten",
      english: "group or route names a person, not a team; that name was left out", isTold: true),
    .maskedCells: FindingFact(
      .repaired, dutch: "persoonsgegevens naast de tekst (kanaal, categorie, nummer) afgeschermd",
      english: "personal data beside the text (channel, category, id) masked"),
    .otherLanguages: FindingFact(
      .noted,
      dutch:
        "niet Nederlands of Engels: {count} contacten ({list}); ze zijn gegroepeerd, maar processen en "
        + "vermijdbaar contact staan voor hen uit",
      english:
        "not Dutch or English: {count} contacts ({list}); they are grouped, but processes and "
        + "avoidable contact are off for them"),
    .keptOutOfScope: FindingFact(
      .noted,
      dutch:
        "meer dan een kwart lijkt nergens over te gaan waar de organisatie voor is; daarom is niets apart "
        + "gehouden, controleer of dit de vragen van klanten zijn",
      english:
        "more than a quarter seems to be about nothing the organisation is there for; therefore nothing "
        + "was kept apart, check that these are customers' questions", isTold: true),
    .unusedProduct: FindingFact(
      .noted, dutch: "contact {id} krijgt de processtap; het product komt van zijn vraag",
      english: "contact {id} gets the process step; the product is that of its question",
      isTold: true),
    .unmatchedDecision: FindingFact(
      .noted, dutch: "vraag {id} komt deze maand niet voor; besluit niet toegepast",
      english: "question {id} does not occur this month; decision not applied", isTold: true),
    .taught: FindingFact(
      .noted, dutch: "geleerd van eigen voorbeelden{right}",
      english: "taught by own examples{right}", isTold: true),
    .unusedTariff: FindingFact(
      .noted, dutch: "tarief voor {channels}: geen contact heeft dat kanaal; er zijn {known}",
      english: "tariff for {channels}: no contact has that channel; there are {known}",
      isTold: true),
    .missingVolume: FindingFact(
      .noted,
      dutch:
        "geen aantal voor {month}: 'per 1.000' is deze maand per 1.000 contacten, niet te vergelijken met "
        + "maanden waarvoor er een is",
      english:
        "no number for {month}: 'per 1,000' is per 1,000 contacts this month, not to be compared with "
        + "months that have one", isTold: true),
    .secondVolume: FindingFact(
      .noted, dutch: "{month} heeft al een aantal; deze regel telt niet mee",
      english: "{month} has a number already; this row counts for nothing", isTold: true),
    .incompleteMonth: FindingFact(
      .noted,
      dutch:
        "contacten van {first} tot en met {last}: {days} van {all} werkdagen; trends rekenen met die dagen",
      english:
        "contacts from {first} to {last}: {days} of {all} working days; trends count over these days",
      isTold: true),
    .nothingAvoidable: FindingFact(
      .noted,
      dutch:
        "geen contact toont dat het vermijdbaar was; de processen hebben geen rang en staan op grootte",
      english:
        "no contact shows that it was avoidable; the processes have no rank and stand by size",
      isTold: true),
  ]
}
