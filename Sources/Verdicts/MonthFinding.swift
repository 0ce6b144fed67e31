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
  case decisionOfOtherMonth = "decision.contact-of-other-month"
  case nothingToMerge = "decision.nothing-to-merge"
  case emptySplit = "decision.empty-split"
  case returnedFix = "effect.returned"
  case worseSinceFix = "effect.worse"
  case taught = "examples.taught"
  case unusedTariff = "tariff.unused"
  case missingVolume = "volume.month-missing"
  case secondVolume = "volume.second-number"
  case incompleteMonth = "month.incomplete"
  case severalMonths = "month.several"
  case leftOutMonths = "month.left-out"
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
      .noted,
      dutch:
        "besluit '{kind}' over {id} is niet toegepast: {id} komt deze maand niet voor{nearest}",
      english:
        "decision '{kind}' about {id} was not applied: {id} does not occur this month{nearest}",
      isTold: true),
    .decisionOfOtherMonth: FindingFact(
      .noted, dutch: "besluiten over contacten die deze maand niet voorkomen ({ids})",
      english: "decisions about contacts that do not occur this month ({ids})"),
    .nothingToMerge: FindingFact(
      .noted, dutch: "{id} komt deze maand niet voor; er is niets bij {into} te voegen",
      english: "{id} does not occur this month; there is nothing to merge into {into}"),
    .emptySplit: FindingFact(
      .noted,
      dutch: "van {id} is niets afgesplitst: geen tekst lijkt meer op het voorbeeld dan op de rest",
      english: "nothing was split off {id}: no text is more like the example than like the rest",
      isTold: true),
    .returnedFix: FindingFact(
      .noted, dutch: "{id} ({name}) was opgelost en is terug: opnieuw bekijken. {sentence}",
      english: "{id} ({name}) was fixed and is back: look at it again. {sentence}", isTold: true),
    .worseSinceFix: FindingFact(
      .noted, dutch: "{id} ({name}) is erger geworden sinds de verbetering. {sentence}",
      english: "{id} ({name}) has become worse since the fix. {sentence}", isTold: true),
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
    .severalMonths: FindingFact(
      .noted,
      dutch:
        "contacten uit {count} maanden ({span}); dit rapport gaat over {month}, de maand met de "
        + "meeste ({inside}); een andere: --month {first}",
      english:
        "contacts of {count} months ({span}); this report is about {month}, the month with "
        + "most ({inside}); another one: --month {first}", isTold: true),
    .leftOutMonths: FindingFact(
      .noted,
      dutch:
        "contacten buiten de geanalyseerde maanden zijn niet meegeteld: {list}; een niet hele maand "
        + "apart: --month {first}",
      english:
        "contacts outside the analysed months were left out: {list}; a month that is not whole by "
        + "itself: --month {first}", isTold: true),
    .nothingAvoidable: FindingFact(
      .noted,
      dutch:
        "geen contact toont dat het vermijdbaar was; de processen hebben geen rang en staan op grootte",
      english:
        "no contact shows that it was avoidable; the processes have no rank and stand by size",
      isTold: true),
  ]
}
