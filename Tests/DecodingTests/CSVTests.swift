import Decoding
import Testing

/// The rows of a text, read with a dialect.
private func rows(_ text: String, _ dialect: CSVDialect = CSVDialect()) -> [[String]] {
  var scanner = CSVScanner(dialect)
  var rows: [[String]] = []
  scanner.forEachRow(in: Array(text.utf8)) {
    rows.append($0.cells)
    return true
  }
  return rows
}

@Suite("Reading delimited text")
struct CSVTests {
  @Test(
    "line ends may be LF, CRLF or CR, with or without one at the end",
    arguments: ["a,b\nc,d", "a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r"])
  func lineEnds(text: String) { #expect(rows(text) == [["a", "b"], ["c", "d"]]) }

  @Test("quotes protect delimiters, line ends and doubled quotes")
  func quotes() {
    #expect(rows("\"a,b\",\"c\nd\",\"e \"\"f\"\"\"\n") == [["a,b", "c\nd", "e \"f\""]])
  }

  @Test("a quote inside an unquoted cell is text")
  func quoteInside() { #expect(rows("5\" pipe,b\n") == [["5\" pipe", "b"]]) }

  @Test("text behind a closing quote stays in the cell")
  func textBehindQuote() { #expect(rows("\"a\" b,c\n") == [["a b", "c"]]) }

  @Test("a quote that never closes is text, and is told")
  func unclosedQuote() {
    var scanner = CSVScanner(CSVDialect())
    var rows: [[String]] = []
    scanner.forEachRow(in: Array("a,b\n\"c,d\ne,f\n".utf8)) {
      rows.append($0.cells)
      return true
    }
    #expect(rows == [["a", "b"], ["\"c", "d"], ["e", "f"]])
    #expect(scanner.unclosedQuotes == [2])
  }

  @Test("a row tells the line it begins on, also behind line ends inside quotes")
  func lines() {
    var scanner = CSVScanner(CSVDialect())
    var lines: [Int] = []
    scanner.forEachRow(in: Array("a\n\"b\nc\"\nd\n".utf8)) {
      lines.append($0.line)
      return true
    }
    #expect(lines == [1, 2, 4])
  }

  @Test("ragged rows keep their cells, a last empty cell counts")
  func ragged() { #expect(rows("a,b,c\nd\ne,\n") == [["a", "b", "c"], ["d"], ["e", ""]]) }

  @Test(
    "the delimiter is found",
    arguments: [
      ("id;naam;bedrag\n1;Jan;2,50\n2;Piet;3,75\n", ";"), ("a,b\n1,x y\n2,z\n", ","),
      ("a\tb\tc\n1\t2\t3\n", "\t"), ("a|b\n1|2\n3|4\n", "|"),
    ])
  func delimiters(text: String, expected: String) {
    let best = CSVDialect.candidates(for: Array(text.utf8))[0].dialect
    #expect(best.delimiter == expected.utf8.first)
    #expect(best.hasHeader)
  }

  @Test("a line sep= decides")
  func sepLine() {
    let table = CSVTable(Array("sep=;\r\na;b,c\r\n1;2\r\n".utf8))
    #expect(table.dialect.delimiter == UInt8(ascii: ";"))
    #expect(table.header == ["a", "b,c"])
  }

  @Test("title rows stand above the header")
  func titleRows() {
    let table = CSVTable(
      Array("Export van oktober\n\nid;tekst;datum\n1;abc;2025-10-01\n2;def;2025-10-02\n".utf8))
    #expect(table.header == ["id", "tekst", "datum"])
    #expect(table.headerLine == 3)
  }

  @Test("empty and repeated column names get names of their own")
  func names() {
    let table = CSVTable(Array("a,,a\nx,y,z\n1,2,3\n".utf8))
    #expect(table.header == ["a", "column2", "a_2"])
  }
}

@Suite("Encodings")
struct TextEncodingTests {
  @Test("UTF-8 with and without mark")
  func utf8() {
    #expect(TextEncoding.decode([0xEF, 0xBB, 0xBF, 0x61]).bytes == [0x61])
    #expect(TextEncoding.decode(Array("één".utf8)).encoding == .utf8)
  }

  @Test("bytes of windows-1252 become what they mean")
  func windows1252() {
    // é, euro sign and right quotation mark, each before a letter.
    let text = TextEncoding.decode([0xE9, 0x61, 0x80, 0x61, 0x92, 0x61])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "éa€a’a")
    #expect(text.encoding == .windows1252)
    #expect(text.foreignBytes == 3)
  }

  @Test("one foreign byte after half a megabyte of UTF-8 is noticed, with its line")
  func lateForeignByte() {
    var bytes = Array(String(repeating: "é regel\n", count: 70_000).utf8)
    bytes += [0x61, 0xE9, 0x0A]
    let text = TextEncoding.decode(bytes)
    #expect(text.encoding == .mixed)
    #expect(text.firstForeignLine == 70_001)
  }

  @Test("UTF-16 with and without mark", arguments: [true, false])
  func utf16(hasMark: Bool) {
    var bytes: [UInt8] = hasMark ? [0xFF, 0xFE] : []
    for unit in "id;tekst\n1;één\n".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let text = TextEncoding.decode(bytes)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "id;tekst\n1;één\n")
    #expect(text.encoding == .utf16LittleEndian)
  }
}

@Suite("Layout of delimited files")
struct CSVLayoutTests {
  @Test("a blank behind every delimiter is layout, and a quote behind it opens a cell")
  func blanks() {
    let text = "day, who, \"what\"\n1, Ann, \"a, b\"\n2, Bob, \"c\"\n"
    let table = CSVTable(Array(text.utf8))
    #expect(table.dialect.skipsBlank)
    #expect(table.header == ["day", "who", "what"])
    var rows: [[String]] = []
    table.forEachRow {
      rows.append($0.cells)
      return true
    }
    #expect(rows == [["1", "Ann", "a, b"], ["2", "Bob", "c"]])
  }

  @Test("column names that stand below each other are joined")
  func severalHeaderRows() {
    var text = "Contact,Contact,Tijd,Minuten\nnummer,kanaal,begin,totaal\n"
    for i in 1...6 { text += "\(i),mail,2025-10-0\(i) 10:00,\(i * 3)\n" }
    let table = CSVTable(Array(text.utf8))
    #expect(table.dialect.headerRows == 2)
    #expect(table.header == ["Contact nummer", "Contact kanaal", "Tijd begin", "Minuten totaal"])
    var count = 0
    table.forEachRow { _ in
      count += 1
      return true
    }
    #expect(count == 6)
  }
}
