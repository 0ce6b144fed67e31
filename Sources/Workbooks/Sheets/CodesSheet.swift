import ContactModel
import RootCauses
import Verdicts

/// The codes of agents.
extension ReportTables {
  /// One row per category code of the agents, beside the questions; empty without codes.
  static let codesSheet = SheetLayout<CodeAudit.Code>(
    name: "codes", "Codes", "Codes",
    columns: [
      Column(
        "code", "Code", "Code", .text, width: 24,
        meaning: "code zoals de export die noemt", "code as exported"
      ) { code, _ in .text(code.name) },
      Column(
        "contacts", "Contacten", "Contacts", .integer, width: 10,
        meaning: "contacten met de code en een vraag", "contacts with the code and a question"
      ) { code, _ in .integer(code.contacts) },
      Column(
        "share", "Aandeel", "Share", .share, width: 9,
        meaning: "deel van de contacten met een code", "share of the contacts with a code"
      ) { code, tables in
        .number(Share(code.contacts, of: tables.result.codes?.contacts ?? 0).value)
      },
      Column(
        "purity", "Zuiverheid", "Purity", .share, width: 10,
        meaning: "deel in de grootste vraag van de code",
        "share in the code's largest question (F15)"
      ) { code, _ in .number(code.purity) },
      Column(
        "spread", "Vragen", "Questions", .integer, width: 9,
        meaning: "vragen met ten minste een tiende van de contacten",
        "questions with at least a tenth of its contacts"
      ) { code, _ in .integer(code.spread) },
      Column(
        "advice", "Advies", "Advice", .text, width: 20,
        meaning: "behouden, splitsen, samenvoegen of verdelen", "keep, split, join or divide"
      ) { code, tables in .text(tables.advice(on: code)) },
      Column(
        "questions", "Grootste vragen", "Largest questions", .text, width: 40,
        meaning: "met aantal contacten", "with contacts"
      ) { code, tables in
        .counted(code.questions.map { (tables.questionID($0.question), $0.contacts) })
      },
      Column(
        "spellings", "Andere schrijfwijzen", "Other spellings", .text, width: 40,
        meaning: "andere schrijfwijzen van dezelfde code, bij elkaar geteld",
        "other spellings of the same code, counted together"
      ) { code, _ in .text(code.spellings.joined(separator: ", ")) },
    ])

  /// `codes`: what the agents' own codes say.
  public var codes: ReportTable {
    ReportTables.codesSheet.table(of: result.codes?.codes ?? [], self)
  }

  private func advice(on code: CodeAudit.Code) -> String {
    if code.isRemainder { return say("zegt niets: verdelen", "says nothing: divide") }
    if code.spread >= 3 { return say("splitsen", "split") }
    let main = code.questions.first?.question
    let isShared = main.map { (result.codes?.codesOfQuestion[$0] ?? 0) >= 3 } ?? false
    return isShared ? say("samenvoegen", "join") : say("behouden", "keep")
  }
}
