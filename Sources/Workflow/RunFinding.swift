package import ContactModel
import Exports
import Verdicts

/// What may be found while a run gathers its files and its month.
package enum RunFinding: String, FindingKind {
  case refusedFile = "file.refused"
  case skippedFile = "file.skipped"
  case laterMonths = "history.later-months"

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
    case .laterMonths:
      FindingFact(
        .noted,
        dutch:
          "{months} staan al vast en zijn gemaakt zonder deze run van {month}: draai ze opnieuw, te "
          + "beginnen met {first}, als hun verandering moet kloppen",
        english:
          "{months} are on record and were made without this run of {month}: run them again, from "
          + "{first} on, if their changes are to be right", isTold: true)
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
