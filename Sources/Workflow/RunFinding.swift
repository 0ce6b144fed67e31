package import ContactModel
import Exports
import Verdicts

/// What may be found while a run gathers its files and its month.
package enum RunFinding: String, FindingKind {
  case refusedFile = "file.refused"
  case skippedFile = "file.skipped"
  case severalMonths = "month.several"

  /// What it says.
  package var fact: FindingFact {
    switch self {
    case .refusedFile:
      FindingFact(
        .refused, dutch: "bestand niet gelezen: {reason}", english: "file not read: {reason}")
    case .skippedFile:
      FindingFact(
        .noted,
        dutch:
          "overgeslagen: geen export aan de naam te zien, ingepakt (--unpack) of een map; noem het "
          + "bestand zelf om het te lezen",
        english:
          "skipped: no export by its name, packed (--unpack) or a folder; name the file itself to "
          + "have it read")
    case .severalMonths:
      FindingFact(
        .noted,
        dutch:
          "contacten uit {count} maanden ({span}); dit rapport gaat over {month}, de maand met de "
          + "meeste ({inside}); een andere: --month {first}",
        english:
          "contacts of {count} months ({span}); this report is about {month}, the month with "
          + "most ({inside}); another one: --month {first}", isTold: true)
    }
  }
}

/// Everything that a run may find.
public enum Findings {
  /// All kinds, as a list for people.
  public static var list: String {
    "# Findings\n\nWritten by `scripts/refresh-schemas`: what `quality.csv` may hold; `{...}` differs from one "
      + "finding to the next.\n\n"
      + FindingFact.list(
        RunFinding.allCases + ExportFinding.allCases + SetAsideContact.Reason.allCases
          + MonthFinding.allCases)
  }
}
