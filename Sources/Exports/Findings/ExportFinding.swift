public import ContactModel

/// What may be found while an export is read.
package enum ExportFinding: String, ListedFindingKind {
  case changedFile = "file.changed"
  case onlyCategories = "text.categories"
  case unreadSheets = "workbook.sheets-unread"
  case unreadTextSheets = "workbook.sheets-with-text-unread"
  case codePage = "encoding.code-page"
  case windows1252 = "encoding.windows-1252"
  case mixedEncoding = "encoding.mixed"
  case notAsDeclared = "encoding.not-as-declared"
  case mappedCharacters = "encoding.c1"
  case guessedColumn = "column.guessed"
  case missingColumn = "column.missing"
  case profileColumnMissing = "profile.column-missing"
  case profileNotUsed = "profile.not-used"
  case latePath = "xml.late-path"
  case brokenOff = "xml.broken"
  case references = "xml.references"
  case controlsInXML = "xml.control-characters"
  case notARecord = "csv.not-a-record"
  case totalRow = "csv.total-row"
  case headerAgain = "csv.header-again"
  case shortRow = "csv.short-row"
  case longRow = "csv.long-row"
  case textBehindQuote = "csv.text-behind-quote"
  case unclosedQuote = "csv.unclosed-quote"
  case loneQuote = "csv.lone-quote"
  case swallowedRows = "csv.swallowed-rows"
  case cutRow = "csv.cut-row"
  case unreadableTime = "time.unreadable"
  case guessedOrder = "time.order-guessed"
  case swappedTime = "time.swapped"
  case utcTime = "time.utc"
  case controls = "text.control-characters"
  case misread = "text.misread-utf-8"
  case escapes = "text.escapes"
  case registrars = "customer.registrars"
  case damagedID = "id.damaged"
  case missingID = "id.missing"
  case unreadableHandling = "handling.unreadable"
  case guessedHandlingUnit = "handling.unit-guessed"

  package static let facts: [ExportFinding: FindingFact] = [
    .changedFile: FindingFact(
      .refused,
      dutch:
        "het bestand is veranderd terwijl het gelezen werd; wacht tot de export klaar is en begin opnieuw",
      english:
        "the file changed while it was read; wait until the export is complete and run again"),
    .onlyCategories: FindingFact(
      .noted,
      dutch:
        "geen kolom met tekst; de categorieën staan in plaats daarvan (--categories): er is niets uit teksten "
        + "afgeleid, dus ook geen proces, oorzaak of vermijdbaar contact",
      english:
        "no column with a text; the categories stand in its place (--categories): nothing is told from texts, "
        + "so no process, cause or avoidable contact either", isTold: true),
    .unreadSheets: FindingFact(
      .noted, dutch: "bladen met andere kolommen zijn niet gelezen (rijen): {sheets}",
      english: "sheets with other columns were not read (rows): {sheets}"),
    .unreadTextSheets: FindingFact(
      .refused, dutch: "bladen met andere kolommen zijn niet gelezen (rijen): {sheets}",
      english: "sheets with other columns were not read (rows): {sheets}"),
    .codePage: FindingFact(
      .noted, dutch: "geen UTF-8; gelezen als {page}, herkend aan de letters; anders: --encoding",
      english: "not UTF-8; read as {page}, told by its letters; otherwise: --encoding"),
    .windows1252: FindingFact(
      .noted, dutch: "geen UTF-8; gelezen als windows-1252 (herkend)",
      english: "not UTF-8; read as windows-1252 (detected)"),
    .mixedEncoding: FindingFact(
      .repaired,
      dutch: "tekens die geen UTF-8 zijn, gelezen als windows-1252; controleer deze regels",
      english: "bytes that are not UTF-8, read as windows-1252; check these lines"),
    .notAsDeclared: FindingFact(
      .repaired, dutch: "de bytes zijn geen UTF-8 zoals aangegeven; gelezen als windows-1252",
      english: "the bytes are not UTF-8 as declared; read as windows-1252"),
    .mappedCharacters: FindingFact(
      .repaired, dutch: "tekens uit windows-1252 onder een andere codering, goed gelezen",
      english: "windows-1252 characters under another encoding, read as meant"),
    .latePath: FindingFact(
      .refused,
      dutch: "waarden van '{path}', dat in de eerste records niet voorkomt, zijn niet gelezen",
      english: "values of '{path}', which the first records do not have, were not read"),
    .brokenOff: FindingFact(
      .refused,
      dutch:
        "de rest van het bestand is niet te lezen ({reason}); {read} contacten ervoor zijn gelezen",
      english:
        "the rest of the file cannot be read ({reason}); {read} contacts before it were read"),
    .references: FindingFact(
      .repaired,
      dutch: "verwijzingen die XML niet toestaat (&nbsp;, een losse &, stuurtekens), hersteld",
      english:
        "references that XML does not allow (&nbsp;, a bare &, control characters), mended"),
    .controlsInXML: FindingFact(
      .repaired, dutch: "stuurtekens die XML niet toestaat, vervangen door spaties",
      english: "control characters that XML does not allow, replaced by blanks"),
    .guessedColumn: FindingFact(
      .noted,
      dutch:
        "kolom '{column}' gebruikt als {role}, herkend aan de inhoud; fout? --map {role}=KOLOM",
      english:
        "column '{column}' used as {role}, recognised by its content; wrong? --map {role}=COLUMN"),
    .missingColumn: FindingFact(
      .noted,
      dutch: "geen kolom met {what} uit voor dit bestand; is hij er wel: --map {role}=KOLOM",
      english: "no column with {what} off for this file; if it is there: --map {role}=COLUMN"),
    .profileColumnMissing: FindingFact(
      .noted,
      dutch: "profiel '{profile}' noemt voor {role} alleen kolommen die er niet zijn: {columns}",
      english: "profile '{profile}' names only columns for {role} that are not there: {columns}"),
    .profileNotUsed: FindingFact(
      .noted, dutch: "profiel '{profile}' niet gebruikt; kolommen die ontbreken: {columns}",
      english: "profile '{profile}' not used; columns missing: {columns}"),
    .registrars: FindingFact(
      .noted,
      dutch:
        "kolom '{column}' noemt voor de meeste contacten dezelfde paar namen: wie het vastlegde, "
        + "niet wie vroeg; herhaling staat uit; wel de klant? --map customer='{column}'",
      english:
        "column '{column}' names the same few for most contacts: who registered them, not who "
        + "asked; repeats are off; is it the customer? --map customer='{column}'", isTold: true),
    .notARecord: FindingFact(
      .refused,
      dutch:
        "{cells} veld, kop heeft er {width}; regel overgeslagen (scheidingsteken {delimiter} herkend)",
      english:
        "{cells} field, the header has {width}; line left out (delimiter {delimiter} detected)"),
    .totalRow: FindingFact(
      .noted, dutch: "een totaalregel, geen contact; niet meegeteld",
      english: "a row of totals, no contact; not counted"),
    .headerAgain: FindingFact(
      .noted, dutch: "de regel met kolomnamen staat er nog eens; geen contact, niet meegeteld",
      english: "the row of column names stands there once more; no contact, not counted"),
    .shortRow: ExportFinding.ragged(.repaired),
    // What stands behind the last column is cut off.
    .longRow: ExportFinding.ragged(.refused),
    .textBehindQuote: FindingFact(
      .repaired,
      dutch:
        "velden met tekst achter het sluitende aanhalingsteken; die tekst is behouden, "
        + "controleer of er geen regels zijn samengevoegd",
      english:
        "fields with text behind the closing quote; the text was kept, check that no lines ran "
        + "together"),
    .unclosedQuote: FindingFact(
      .repaired, dutch: "aanhalingsteken dat nergens sluit, als tekst gelezen",
      english: "a quote that is never closed, read as text"),
    .loneQuote: FindingFact(
      .repaired,
      dutch: "los aanhalingsteken dat de regels eronder zou opslokken, als tekst gelezen",
      english: "a lone quote that would have swallowed the rows below it, read as text"),
    .swallowedRows: FindingFact(
      .refused,
      dutch:
        "regels binnen een veld tussen aanhalingstekens die op records lijken; controleer of daar een "
        + "aanhalingsteken te veel of te weinig staat",
      english:
        "lines inside a quoted field that look like records; check whether a quote is missing or "
        + "too many there"),
    .cutRow: FindingFact(
      .refused,
      dutch: "regel zonder einde binnen 64 MB, daar afgebroken; controleer het scheidingsteken",
      english: "row without an end within 64 MB, cut there; check the delimiter"),
    .unreadableTime: FindingFact(
      .noted, dutch: "'{value}' in kolom '{column}' is geen datum; contact zonder datum",
      english: "'{value}' in column '{column}' is no date; contact without date"),
    .guessedOrder: FindingFact(
      .noted,
      dutch:
        "geen datum in '{column}' laat zien of dag of maand voorop staat; {first} voorop aangenomen",
      english: "no date in '{column}' shows whether day or month comes first; {first} first assumed"
    ),
    .swappedTime: FindingFact(
      .repaired,
      dutch:
        "een rekenblad had dag en maand verwisseld in '{column}' (dagen 1-12 als datum, 13-31 als tekst); "
        + "teruggedraaid",
      english:
        "a spreadsheet had swapped day and month in '{column}' (days 1-12 as dates, 13-31 as text); "
        + "swapped back", isTold: true),
    .utcTime: FindingFact(
      .noted,
      dutch: "tijden in '{column}' zijn UTC volgens de kop; verschoven naar de eigen klok",
      english: "times in '{column}' are UTC as its name says; moved to the organisation's clock"),
    .controls: FindingFact(
      .repaired, dutch: "stuurtekens in de tekst, vervangen door spaties",
      english: "control characters in the text, replaced by blanks"),
    .misread: FindingFact(
      .repaired, dutch: "UTF-8 die eerder als windows-1252 is gelezen, hersteld",
      english: "UTF-8 that was once read as windows-1252, repaired"),
    .escapes: FindingFact(
      .repaired,
      dutch: "tekens die de export uitschreef (\\u00ef, \\n, #LBBR#), gelezen zoals bedoeld",
      english: "characters that the export wrote out (\\u00ef, \\n, #LBBR#), read as meant"),
    .damagedID: FindingFact(
      .noted,
      dutch:
        "'{value}' is een nummer dat een rekenblad heeft afgerond en niet als nummer gebruikt; "
        + "exporteer opnieuw zonder het bestand in Excel op te slaan",
      english:
        "'{value}' is a number that a spreadsheet has rounded and not used as one; export again "
        + "without saving the file in Excel"),
    .missingID: FindingFact(
      .noted, dutch: "contacten zonder nummer; bestandsnaam en regel gebruikt",
      english: "contacts without an id; file name and line used"),
    .unreadableHandling: FindingFact(
      .noted,
      dutch:
        "'{value}' in kolom '{column}' is geen behandeltijd in {unit}; een andere eenheid: een "
        + "regel 'handling unit' in een profiel",
      english:
        "'{value}' in column '{column}' is no handling time in {unit}; another unit: a line "
        + "'handling unit' in a profile"),
    .guessedHandlingUnit: FindingFact(
      .noted,
      dutch:
        "'{column}' gelezen als {unit}, herkend aan de waarden; anders: een regel 'handling unit' "
        + "in een profiel",
      english:
        "'{column}' read as {unit}, told by its values; otherwise: a line 'handling unit' in a "
        + "profile"),
  ]

  private static func ragged(_ effect: Finding.Effect) -> FindingFact {
    FindingFact(
      effect,
      dutch:
        "{cells} velden, kop heeft er {width}; ontbrekende velden leeg gelaten, extra velden niet "
        + "gebruikt (scheidingsteken {delimiter} herkend)",
      english:
        "{cells} fields, the header has {width}; missing fields left empty, extra fields not used "
        + "(delimiter {delimiter} detected)")
  }
}

extension Finding {
  /// Whether it tells of one record that was refused, which the ledger counts.
  public var isOfRecord: Bool { code == ExportFinding.notARecord.code }
}
