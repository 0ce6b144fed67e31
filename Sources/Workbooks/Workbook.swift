import CLibXlsxWriter
public import ContactModel
import Glibc

/// Why a workbook could not be written.
public struct WorkbookFailure: Error, CustomStringConvertible, Sendable {
  /// What went wrong, with the path.
  public let description: String
}

/// A line of the summary sheet: a figure with its name.
public struct SummaryLine: Sendable {
  /// What the figure is.
  public let name: String
  /// Its value, as text or number.
  public let value: ReportValue
  /// How a number is written.
  public let kind: ColumnKind

  /// A line of the summary.
  public init(_ name: String, _ value: ReportValue, _ kind: ColumnKind = .text) {
    self.name = name
    self.value = value
    self.kind = kind
  }
}

/// The front page of the workbook.
public struct WorkbookSummary: Sendable {
  /// Title above everything.
  public var title: String
  /// Figures of the month.
  public var lines: [SummaryLine]
  /// Title of the Pareto chart.
  public var chartTitle: String
  /// Headers of the chart's numbers: process, share, running total.
  public var paretoHeader: (process: String, share: String, running: String)
  /// Processes with their share of what could be avoided, first place first.
  public var pareto: [(process: String, share: Double)]

  /// A front page.
  public init(
    title: String, lines: [SummaryLine], chartTitle: String,
    paretoHeader: (process: String, share: String, running: String),
    pareto: [(process: String, share: Double)]
  ) {
    self.title = title
    self.lines = lines
    self.chartTitle = chartTitle
    self.paretoHeader = paretoHeader
    self.pareto = pareto
  }
}

/// Writes `report.xlsx`: a summary with a Pareto chart, and a sheet per table.
public struct Workbook {
  private let language: ReportLanguage

  /// A workbook in one of the languages of the reports.
  public init(language: ReportLanguage) { self.language = language }

  /// Writes the workbook.
  /// - Parameters:
  ///   - path: the file, which must not exist yet.
  ///   - month: the month it reports on; also its date of creation, so that equal months give equal
  ///     bytes.
  ///   - summary: the front page.
  ///   - summaryName: name of the front sheet.
  ///   - tables: one sheet each, in order; columns with choices offer them.
  ///   - choicesName: name of the sheet with the choices.
  public func write(
    to path: String, month: Month, summary: WorkbookSummary, summaryName: String,
    tables: [ReportTable], choicesName: String
  ) throws(WorkbookFailure) {
    let book = try start(path)
    setProperties(book, month: month, title: summary.title)
    let formats = Formats(book)
    let front = workbook_add_worksheet(book, summaryName)
    let sheets = tables.map { workbook_add_worksheet(book, $0.title.text(in: language)) }
    writeFront(front, book, summary, formats, sheetName: summaryName)
    for (sheet, table) in zip(sheets, tables) { write(table, to: sheet, formats) }
    addChoices(of: Array(zip(sheets, tables)), to: book, formats, sheetName: choicesName)
    try finish(book, path)
  }

  /// Writes one table as a workbook to fill in: columns with choices offer them, from a hidden sheet.
  /// - Parameters:
  ///   - path: the file, which must not exist yet.
  ///   - month: the month it is about; also its date of creation.
  ///   - choicesName: name of the sheet with the choices.
  public func write(
    _ table: ReportTable, to path: String, month: Month, choicesName: String
  ) throws(WorkbookFailure) {
    let book = try start(path)
    setProperties(book, month: month, title: table.title.text(in: language))
    let formats = Formats(book)
    let sheet = workbook_add_worksheet(book, table.title.text(in: language))
    write(table, to: sheet, formats)
    addChoices(of: [(sheet, table)], to: book, formats, sheetName: choicesName)
    try finish(book, path)
  }

  /// Offers what may be filled in, from lists on a hidden sheet; whoever reads the workbook again reads the tables alone.
  private func addChoices(
    of tables: [(sheet: Sheet?, table: ReportTable)], to book: UnsafeMutablePointer<lxw_workbook>,
    _ formats: Formats, sheetName: String
  ) {
    guard tables.contains(where: { $0.table.columns.contains { !$0.choices.isEmpty } }) else {
      return
    }
    let lists = workbook_add_worksheet(book, sheetName)
    worksheet_hide(lists)
    var listed: UInt16 = 0
    for (sheet, table) in tables {
      for (index, column) in table.columns.enumerated() where !column.choices.isEmpty {
        worksheet_set_column(lists, listed, listed, 34, nil)
        worksheet_write_string(
          lists, 0, listed, Workbook.safe(column.title.text(in: language)), formats.header)
        for (row, choice) in column.choices.enumerated() {
          worksheet_write_string(
            lists, UInt32(row + 1), listed, Workbook.safe(choice), formats.text)
        }
        let letter = Character(UnicodeScalar(UInt8(65 + listed)))
        let source = strdup("='\(sheetName)'!$\(letter)$2:$\(letter)$\(column.choices.count + 1)")
        defer { free(source) }
        var validation = lxw_data_validation()
        validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
        validation.value_formula = source
        worksheet_data_validation_range(
          sheet, 1, UInt16(index), UInt32(max(1, table.rows.count)), UInt16(index), &validation)
        listed += 1
      }
    }
  }

  private func start(
    _ path: String
  ) throws(WorkbookFailure) -> UnsafeMutablePointer<lxw_workbook> {
    // The library tells a path it cannot write only at the end, and on standard error.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw WorkbookFailure(
        description: "\(path): cannot be written: \(String(cString: strerror(errno)))")
    }
    Glibc.close(descriptor)
    guard let book = workbook_new(path) else {
      throw WorkbookFailure(description: "\(path): the workbook could not be started")
    }
    return book
  }

  private func finish(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ path: String
  ) throws(WorkbookFailure) {
    let code = workbook_close(book)
    guard code == LXW_NO_ERROR else {
      throw WorkbookFailure(description: "\(path): \(String(cString: lxw_strerror(code)))")
    }
  }

  private func setProperties(
    _ book: UnsafeMutablePointer<lxw_workbook>, month: Month, title: String
  ) {
    var properties = lxw_doc_properties()
    properties.created = time_t(month.start.seconds)
    let copy = strdup(title)
    defer { free(copy) }
    properties.title = copy
    workbook_set_properties(book, &properties)
  }

  /// The formats of the workbook's cells.
  private struct Formats {
    let title: UnsafeMutablePointer<lxw_format>?
    let header: UnsafeMutablePointer<lxw_format>?
    let text: UnsafeMutablePointer<lxw_format>?
    let integer: UnsafeMutablePointer<lxw_format>?
    let decimal: UnsafeMutablePointer<lxw_format>?
    let money: UnsafeMutablePointer<lxw_format>?
    let share: UnsafeMutablePointer<lxw_format>?

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
      func format(_ number: String) -> UnsafeMutablePointer<lxw_format>? {
        let format = workbook_add_format(book)
        if !number.isEmpty { format_set_num_format(format, number) }
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        return format
      }
      title = workbook_add_format(book)
      format_set_bold(title)
      format_set_font_size(title, 16)
      header = workbook_add_format(book)
      format_set_bold(header)
      format_set_text_wrap(header)
      format_set_font_color(header, 0xFFFFFF)
      format_set_bg_color(header, 0x1F4E79)
      format_set_align(header, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      text = format("")
      format_set_text_wrap(text)
      integer = format("#,##0")
      decimal = format("#,##0.0")
      money = format("#,##0.00")
      share = format("0.0%")
    }

    func of(_ kind: ColumnKind) -> UnsafeMutablePointer<lxw_format>? {
      switch kind {
      case .text: text
      case .integer: integer
      case .decimal: decimal
      case .money: money
      case .share: share
      }
    }
  }

  private typealias Sheet = UnsafeMutablePointer<lxw_worksheet>

  private func writeFront(
    _ sheet: Sheet?, _ book: UnsafeMutablePointer<lxw_workbook>, _ summary: WorkbookSummary,
    _ formats: Formats, sheetName: String
  ) {
    worksheet_set_column(sheet, 0, 0, 58, nil)
    worksheet_set_column(sheet, 1, 1, 30, nil)
    worksheet_set_column(sheet, 2, 2, 18, nil)
    worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 1)
    worksheet_write_string(sheet, 0, 0, Workbook.safe(summary.title), formats.title)
    var row: UInt32 = 2
    for line in summary.lines {
      worksheet_write_string(sheet, row, 0, Workbook.safe(line.name), formats.text)
      write(line.value, kind: line.kind, to: sheet, row, 1, formats)
      row += 1
    }
    row += 1
    let header = summary.paretoHeader
    for (column, title) in [header.process, header.share, header.running].enumerated() {
      worksheet_write_string(sheet, row, UInt16(column), Workbook.safe(title), formats.header)
    }
    let first = row + 1
    var running = 0.0
    for (name, share) in summary.pareto {
      row += 1
      running += share
      worksheet_write_string(sheet, row, 0, Workbook.safe(name), formats.text)
      worksheet_write_number(sheet, row, 1, share, formats.share)
      worksheet_write_number(sheet, row, 2, running, formats.share)
    }
    guard row >= first, let chart = workbook_add_chart(book, UInt8(LXW_CHART_BAR.rawValue)) else {
      return
    }
    // The running total stands behind as pale steps, the share in front of it.
    let quotedName = "'\(sheetName)'"
    func range(_ column: Character) -> String {
      "=\(quotedName)!$\(column)$\(first + 1):$\(column)$\(row + 1)"
    }
    let total = chart_add_series(chart, range("A"), range("C"))
    chart_series_set_name(total, header.running)
    var pale = lxw_chart_fill(color: 0xD6E3F0, none: 0, transparency: 0)
    chart_series_set_fill(total, &pale)
    let share = chart_add_series(chart, range("A"), range("B"))
    chart_series_set_name(share, header.share)
    var dark = lxw_chart_fill(color: 0x1F4E79, none: 0, transparency: 0)
    chart_series_set_fill(share, &dark)
    chart_series_set_labels(share)
    chart_set_series_overlap(chart, 100)
    chart_set_series_gap(chart, 30)
    chart_title_set_name(chart, summary.chartTitle)
    chart_axis_set_num_format(chart.pointee.x_axis, "0%")
    // Bars from the top down, names at their left, the scale below.
    chart_axis_set_reverse(chart.pointee.y_axis)
    chart_axis_set_crossing_max(chart.pointee.y_axis)
    chart_axis_set_max(chart.pointee.x_axis, 1)
    chart_axis_set_min(chart.pointee.x_axis, 0)
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    var options = lxw_chart_options()
    options.x_scale = 1.8
    options.y_scale = 0.9 + Double(summary.pareto.count) * 0.08
    worksheet_insert_chart_opt(sheet, 2, 4, chart, &options)
  }

  private func write(_ table: ReportTable, to sheet: Sheet?, _ formats: Formats) {
    for (index, column) in table.columns.enumerated() {
      let place = UInt16(index)
      worksheet_set_column(sheet, place, place, column.width, nil)
      worksheet_write_string(
        sheet, 0, place, Workbook.safe(column.title.text(in: language)), formats.header)
    }
    worksheet_set_row(sheet, 0, 32, nil)
    worksheet_freeze_panes(sheet, 1, 1)
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 8)  // A3
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
    let rows = table.rows.prefix(1_048_575)
    for (index, row) in rows.enumerated() {
      worksheet_set_row(sheet, UInt32(index + 1), height(of: row, table.columns), nil)
      for (column, value) in row.enumerated() {
        write(
          value, kind: table.columns[column].kind, to: sheet, UInt32(index + 1), UInt16(column),
          formats)
      }
    }
    if !rows.isEmpty {
      let last = UInt32(rows.count)
      worksheet_autofilter(sheet, 0, 0, last, UInt16(table.columns.count - 1))
      for (index, column) in table.columns.enumerated() where column.key == "contacts" {
        var bar = lxw_conditional_format()
        bar.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
        bar.bar_color = 0x9DC3E6
        bar.bar_solid = 1
        worksheet_conditional_format_range(
          sheet, 1, UInt16(index), last, UInt16(index), &bar)
      }
    }
  }

  /// The height of a row in points: as many lines as its longest text needs, four at most. Not every
  /// program finds it out by itself.
  private func height(of row: [ReportValue], _ columns: [ReportColumn]) -> Double {
    let lines = zip(row, columns).map { value, column -> Int in
      guard case .text(let text) = value else { return 1 }
      return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
        $0 + 1 + $1.count / max(1, Int(column.width))
      }
    }
    return 15 * Double(min(4, lines.max() ?? 1))
  }

  private func write(
    _ value: ReportValue, kind: ColumnKind, to sheet: Sheet?, _ row: UInt32, _ column: UInt16,
    _ formats: Formats
  ) {
    switch value {
    case .text(let text):
      worksheet_write_string(sheet, row, column, Workbook.safe(text), formats.text)
    case .number(let number):
      worksheet_write_number(sheet, row, column, number, formats.of(kind))
    case .empty: break
    }
  }

  /// Text that every spreadsheet program can open: no control characters but tab and line feed, at most
  /// 32,767 UTF-16 units.
  static func safe(_ text: String) -> String {
    var clean = text
    // XML has no control characters and no characters that are none: U+FFFE, U+FFFF.
    if text.utf8.contains(where: { $0 < 32 && $0 != 9 && $0 != 10 || $0 == 0xEF }) {
      clean = String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter {
            ($0.value >= 32 || $0.value == 9 || $0.value == 10) && $0.value != 0xFFFE
              && $0.value != 0xFFFF
          }))
    }
    guard clean.utf16.count > 32_767 else { return clean }
    return String(decoding: clean.utf16.prefix(32_700), as: UTF16.self) + "…"
  }
}
