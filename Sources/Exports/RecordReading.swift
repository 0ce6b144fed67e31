import ContactModel
import Decoding

/// Reading of what has records with names: XML and JSON.
extension ExportReader {
  func readRecords(
    path: String, name: String, format: RecordFormat
  ) throws(DecodingFailure) -> ExportContent {
    var samples: [XMLRecord] = []
    let first = try XMLRecords.read(
      path: path, format: format, names: .contacts, atMost: ExportReader.sampleSize
    ) {
      samples.append($0)
    }
    guard !samples.isEmpty else {
      throw DecodingFailure(
        "\(name):\(first.refusal?.line ?? 1): \(first.refusal?.message ?? "has no records")")
    }
    let layout = XMLLayout(samples)
    var table = layout.table
    let sampleRows = samples.map { record in table.withRow(of: record) { $0.row.cells } }
    var summary = ExportSummary(file: name)
    summary.encoding = first.reread ? "windows-1252" : format == .json ? "JSON" : "XML"
    summary.dialect =
      format == .json
      ? "JSON, \(first.recordPath.replacing("/", with: "."))" : "XML, <\(first.recordPath)>"
    summary.columns = layout.columns.map(shown)
    let system = SystemProfile.recognise(layout.columns, own: hints.profiles)
    summary.system = system?.name ?? "generic"
    let mapping = ColumnMapping(
      header: layout.columns, samples: sampleRows, told: hints.columns, profile: system)
    summary.mapping = mapping
    summary.examples = ExportReader.examples(mapping, sampleRows)
    guard
      mapping.columns[.text] != nil || mapping.columns[.subject] != nil || layout.hasMessages
    else {
      throw DecodingFailure(
        "\(name): no element holds the customer's text; elements read: "
          + layout.columns.prefix(12).map(shown).joined(separator: ", "))
    }
    var builder = ContactBuilder(
      name: name, header: layout.columns, mapping: mapping, samples: sampleRows,
      handling: sampleRows.map { mapping.cell(.handling, in: $0) }, hasher: hasher,
      zone: zone, isEuropean: true, profile: system)
    var contacts: [Contact] = []
    let notes = try XMLRecords.read(path: path, format: format, names: .contacts) { record in
      var contact = table.withRow(of: record) { builder.contact(from: $0) }
      if layout.hasMessages {
        let talk = layout.conversation(
          of: record, textColumn: mapping.columns[.text]?.column ?? -1
        ) { builder.moment($0) }
        contact.take(talk)
      }
      contacts.append(contact)
    }
    summary.records = contacts.count
    if notes.refusal != nil {
      // The record in which reading broke off; how many stood behind it nobody can tell.
      summary.records += 1
      summary.refused += 1
    }
    var content = ExportContent(contacts: contacts, summary: summary)
    content.findings =
      (builder.findings(shown: shown) + ColumnFindings(mapping, layout.columns.map(shown), name).all
      + profileFindings(system, layout.columns, name)
      + ExportReader.findings(of: notes, table, read: contacts.count, name))
      .sorted(by: Finding.inOrder)
    return content
  }

  /// What was mended, and what could not be read.
  private static func findings(
    of notes: XMLNotes, _ table: XMLColumns, read: Int, _ name: String
  ) -> [Finding] {
    var findings: [Finding] = []
    if let late = table.late {
      findings.append(
        Finding(
          ExportFinding.latePath, at: Place(file: name, line: late.line), count: late.count,
          ["path": "\(late.path)"]))
    }
    if let refusal = notes.refusal {
      findings.append(
        Finding(
          ExportFinding.brokenOff, at: Place(file: name, line: refusal.line),
          ["reason": "\(refusal.message)", "read": FindingValue(read)]))
    }
    if notes.reread {
      findings.append(Finding(ExportFinding.notAsDeclared, at: Place(file: name, line: 1)))
    }
    func count(_ kind: ExportFinding, _ count: Int) {
      if count > 0 { findings.append(Finding(kind, at: Place(file: name), count: count)) }
    }
    count(.references, notes.repairedReferences)
    count(.controlsInXML, notes.blankedControls)
    count(.mappedCharacters, notes.mappedCharacters)
    return findings
  }
}

extension Contact {
  /// Takes text and answer from the messages of a conversation.
  fileprivate mutating func take(_ talk: XMLLayout.Conversation) {
    if !talk.customer.isEmpty {
      text = talk.customer
    } else if !talk.agent.isEmpty, !talk.hasOwnText {
      text = ""
      isFromDesk = true
    }
    if !talk.agent.isEmpty { answer = talk.agent }
  }
}
