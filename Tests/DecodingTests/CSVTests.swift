import Decoding
import Testing

/// The rows of bytes, read with a dialect, and what was noticed.
private func read(
  _ bytes: [UInt8], _ dialect: CSVDialect = CSVDialect()
) throws -> (rows: [CSVRow], reading: CSVReading) {
  var dialect = dialect
  dialect.hasHeader = false
  var rows: [CSVRow] = []
  let reading = try CSVTable(bytes, dialect: dialect).forEachRow {
    rows.append($0)
    return true
  }
  return (rows, reading)
}

/// The cells of a text, read with a dialect.
private func rows(_ text: String, _ dialect: CSVDialect = CSVDialect()) throws -> [[String]] {
  try read(Array(text.utf8), dialect).rows.map(\.cells)
}

@Suite("Reading delimited text")
struct CSVTests {
  @Test(
    "line ends may be LF, CRLF or CR, with or without one at the end",
    arguments: ["a,b\nc,d", "a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r"])
  func lineEnds(text: String) throws { #expect(try rows(text) == [["a", "b"], ["c", "d"]]) }

  @Test("quotes protect delimiters, line ends and doubled quotes")
  func quotes() throws {
    #expect(try rows("\"a,b\",\"c\nd\",\"e \"\"f\"\"\"\n") == [["a,b", "c\nd", "e \"f\""]])
  }

  @Test("a quote inside an unquoted cell is text")
  func quoteInside() throws { #expect(try rows("5\" pipe,b\n") == [["5\" pipe", "b"]]) }

  @Test("text behind a closing quote stays in the cell")
  func textBehindQuote() throws { #expect(try rows("\"a\" b,c\n") == [["a b", "c"]]) }

  @Test("a quoted cell with quotes inside reads the same at the end of the text")
  func quotesAtTheEnd() throws {
    #expect(try rows("\"he said \"yes\" once\"") == [["he said \"yes\" once"]])
    #expect(try rows("\"he said \"yes\" once\"\n") == [["he said \"yes\" once"]])
  }

  @Test("a byte order mark is no text, also in an encoding that was told")
  func toldMark() throws {
    let text = try TextEncoding.decode([0xFF, 0xFE, 0x61, 0, 0x62, 0], told: "utf-16le")
    #expect(text.bytes == [0x61, 0x62])
  }

  @Test("a quote that never closes is text, and is told")
  func unclosedQuote() throws {
    let (rows, reading) = try read(Array("a,b\n\"c,d\ne,f\n".utf8))
    #expect(rows.map(\.cells) == [["a", "b"], ["\"c", "d"], ["e", "f"]])
    #expect(reading.notes.unclosedQuotes == [2])
  }

  @Test("a row tells the line it begins on, also behind line ends inside quotes")
  func lines() throws {
    #expect(try read(Array("a\n\"b\nc\"\nd\n".utf8)).rows.map(\.line) == [1, 2, 4])
  }

  @Test("ragged rows keep their cells, a last empty cell counts")
  func ragged() throws {
    #expect(try rows("a,b,c\nd\ne,\n") == [["a", "b", "c"], ["d"], ["e", ""]])
  }

  @Test(
    "the delimiter is found",
    arguments: [
      ("id;naam;bedrag\n1;Jan;2,50\n2;Piet;3,75\n", ";"), ("a,b\n1,x y\n2,z\n", ","),
      ("a\tb\tc\n1\t2\t3\n", "\t"), ("a|b\n1|2\n3|4\n", "|"),
    ])
  func delimiters(text: String, expected: String) throws {
    let best = try CSVTable(Array(text.utf8)).dialect
    #expect(best.delimiter == expected.utf8.first)
    #expect(best.hasHeader)
  }

  @Test("a line sep= decides")
  func sepLine() throws {
    let table = try CSVTable(Array("sep=;\r\na;b,c\r\n1;2\r\n".utf8))
    #expect(table.dialect.delimiter == UInt8(ascii: ";"))
    #expect(table.header == ["a", "b,c"])
  }

  @Test(
    "names and values above the header, or names of groups of columns, are skipped",
    arguments: ["Exported on;2025-11-01;;", "Count;3;;", "# by;jan", "Case;Case;Content;Content"])
  func lowerHeader(above: String) throws {
    let rows = (1...6).map { "\($0);2025-10-0\($0);phone;question number \($0)\n" }
    let table = try CSVTable(Array((above + "\nnr;date;via;question\n" + rows.joined()).utf8))
    #expect(table.header == ["nr", "date", "via", "question"])
    #expect(table.headerLine == 2)
  }

  @Test("title rows stand above the header")
  func titleRows() throws {
    let table = try CSVTable(
      Array("Export van oktober\n\nid;tekst;datum\n1;abc;2025-10-01\n2;def;2025-10-02\n".utf8))
    #expect(table.header == ["id", "tekst", "datum"])
    #expect(table.headerLine == 3)
  }

  @Test("empty and repeated column names get names of their own")
  func names() throws {
    let table = try CSVTable(Array("a,,a\nx,y,z\n1,2,3\n".utf8))
    #expect(table.header == ["a", "column2", "a_2"])
  }
}

@Suite("Encodings")
struct TextEncodingTests {
  @Test("UTF-8 with and without mark")
  func utf8() throws {
    #expect(try TextEncoding.decode([0xEF, 0xBB, 0xBF, 0x61]).bytes == [0x61])
    #expect(try TextEncoding.decode(Array("één".utf8)).facts.encoding == .utf8)
  }

  @Test("bytes of windows-1252 become what they mean")
  func windows1252() throws {
    // é, euro sign and right quotation mark, each before a letter.
    let text = try TextEncoding.decode([0xE9, 0x61, 0x80, 0x61, 0x92, 0x61])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "éa€a’a")
    #expect(text.facts.encoding == .windows1252)
    #expect(text.facts.foreignBytes == 3)
  }

  @Test("one foreign byte after half a megabyte of UTF-8 is noticed, with its line")
  func lateForeignByte() throws {
    var bytes = Array(String(repeating: "é regel\n", count: 70_000).utf8)
    bytes += [0x61, 0xE9, 0x0A]
    let text = try TextEncoding.decode(bytes)
    #expect(text.facts.encoding == .mixed)
    #expect(text.facts.firstForeignOffset == 70_000 * 9 + 1)
    #expect(try CSVTable(bytes).line(ofOffset: text.facts.firstForeignOffset) == 70_001)
  }

  @Test("UTF-16 with and without mark", arguments: [true, false])
  func utf16(hasMark: Bool) throws {
    var bytes: [UInt8] = hasMark ? [0xFF, 0xFE] : []
    for unit in "id;tekst\n1;één\n".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let text = try TextEncoding.decode(bytes)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "id;tekst\n1;één\n")
    #expect(text.facts.encoding == .utf16LittleEndian)
  }
}

@Suite("Layout of delimited files")
struct CSVLayoutTests {
  @Test("a blank behind every delimiter is layout, and a quote behind it opens a cell")
  func blanks() throws {
    let text = "day, who, \"what\"\n1, Ann, \"a, b\"\n2, Bob, \"c\"\n"
    let table = try CSVTable(Array(text.utf8))
    #expect(table.dialect.skipsBlank)
    #expect(table.header == ["day", "who", "what"])
    var rows: [[String]] = []
    try table.forEachRow {
      rows.append($0.cells)
      return true
    }
    #expect(rows == [["1", "Ann", "a, b"], ["2", "Bob", "c"]])
  }

  @Test("column names that stand below each other are joined")
  func severalHeaderRows() throws {
    var text = "Contact,Contact,Tijd,Minuten\nnummer,kanaal,begin,totaal\n"
    for i in 1...6 { text += "\(i),mail,2025-10-0\(i) 10:00,\(i * 3)\n" }
    let table = try CSVTable(Array(text.utf8))
    #expect(table.dialect.headerRows == 2)
    #expect(table.header == ["Contact nummer", "Contact kanaal", "Tijd begin", "Minuten totaal"])
    var count = 0
    try table.forEachRow { _ in
      count += 1
      return true
    }
    #expect(count == 6)
  }
}

/// Texts with everything that a scanner can stumble over, each longer than the smallest block.
private let hardTexts: [(name: String, text: String, dialect: CSVDialect)] = {
  let blank = {
    var dialect = CSVDialect()
    dialect.skipsBlank = true
    return dialect
  }()
  return [
    (
      "quotes",
      "id,text\n1,\"a \"\"quoted\"\" word, and a comma\"\n2,\"two\nlines\r\nthree\"\n3,\"\"\n4,\"\"\"\"\"\"\n,\n",
      CSVDialect()
    ),
    (
      "misplaced quotes",
      "a,b\n1,5\" pipe\n2,\"he said \"yes\", once\"\n3,\"text\" behind\n4,\"late\"   ,x\n5,\"never closed\n6,z\n",
      CSVDialect()
    ),
    (
      "line ends",
      "a;b\r\n1;2\r3;4\n\n\r\n5;\r\r6;é€𝄞;\n" + String(repeating: "x;y\r\n", count: 9) + "z;",
      CSVDialect(delimiter: UInt8(ascii: ";"))
    ),
    (
      "backslashes",
      "a,b\n\"x \\\" y\",\"\\\\\"\n1\\,2,3\n\\,\n\"open \\\" for ever,\n"
        + String(repeating: "k,l\n", count: 8),
      CSVDialect(escapesWithBackslash: true)
    ),
    (
      "no quotes", "a,\"b\n,,,\nx,\"\",y\n" + String(repeating: "\"q\",1\n", count: 8),
      CSVDialect(quote: nil)
    ),
    (
      "blanks", "a, \"b, c\", d\n1, 2,3, \"x\ny\"\n" + String(repeating: "k, \"l\"\n", count: 8),
      blank
    ),
  ]
}()

@Suite("Where a text is cut in blocks changes nothing")
struct BlockTests {
  @Test("rows, lines and notes are those of the whole text, wherever a block ends")
  func everyByte() throws {
    for (name, hard, dialect) in hardTexts {
      // A filler in front, longer and longer, brings every byte of the text to the end of a block.
      for filler in 0..<80 {
        let front = String(repeating: "f", count: filler) + "\n"
        let bytes = Array((front + hard).utf8)
        let whole = try read(bytes, dialect)
        for blockSize in [64, 65, 97, 128] {
          var told = dialect
          told.hasHeader = false
          var rows: [CSVRow] = []
          let reading = try CSVTable(bytes, dialect: told, blockSize: blockSize).forEachRow {
            rows.append($0)
            return true
          }
          #expect(rows == whole.rows, "\(name), filler \(filler), blocks of \(blockSize)")
          #expect(reading.notes == whole.reading.notes)
        }
      }
    }
  }

  @Test("the rows of a text cut anywhere are those written down by hand")
  func handMade() throws {
    var dialect = CSVDialect()
    dialect.hasHeader = false
    let long = String(repeating: "w", count: 150)
    let text = "1,\"\(long) \"\"x\"\"\"\n2,\"a\nb\"\n"
    for blockSize in 64...200 {
      var rows: [CSVRow] = []
      try CSVTable(Array(text.utf8), dialect: dialect, blockSize: blockSize).forEachRow {
        rows.append($0)
        return true
      }
      #expect(
        rows == [
          CSVRow(line: 1, cells: ["1", long + " \"x\""]), CSVRow(line: 2, cells: ["2", "a\nb"]),
        ])
    }
  }

  @Test(
    "a text decodes to the same, however few bytes are read at once",
    arguments: ["UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "mixed", "cp850"])
  func reads(encoding: String) throws {
    let text = String(repeating: "één € “woord” 𝄞 \n", count: 150)
    var bytes: [UInt8] = []
    var told: String?
    switch encoding {
    case "UTF-16LE": for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    case "UTF-16BE":
      bytes = [0xFE, 0xFF]
      for unit in text.utf16 { bytes += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    case "windows-1252": bytes = (0..<4_000).map { $0 % 7 == 0 ? 0xE9 : $0 % 11 == 0 ? 0x80 : 0x61 }
    case "mixed":
      bytes = Array(text.utf8) + [0xE9, 0x61, 0xF0, 0x9D] + Array(text.utf8) + [0xE2, 0x82]
    case "cp850":
      bytes = (0..<4_000).map { $0 % 5 == 0 ? 0x82 : 0x61 }
      told = "cp850"
    default: bytes = Array(text.utf8)
    }
    let whole = try TextEncoding.decode(bytes, told: told)
    #expect(whole.bytes.count > 2_048)
    if encoding.hasPrefix("UTF") { #expect(whole.bytes == Array(text.utf8)) }
    for readSize in 1...70 {
      let cut = try TextEncoding.decode(bytes, readSize: readSize, told: told)
      #expect(cut.bytes == whole.bytes, "reads of \(readSize)")
      #expect(cut.facts.foreignBytes == whole.facts.foreignBytes)
      #expect(cut.facts.firstForeignOffset == whole.facts.firstForeignOffset)
    }
  }

  @Test("a row without an end is cut, so that memory does not grow with the file")
  func endlessRow() throws {
    var bytes = [UInt8](repeating: 0x61, count: 140 << 20)
    bytes[0] = UInt8(ascii: ",")
    var dialect = CSVDialect()
    dialect.hasHeader = false
    var cells = 0
    let reading = try CSVTable(bytes, dialect: dialect).forEachStretch { rows, range in
      rows.forEach(range) { record in
        for index in 0..<record.count { cells += record[index].count }
        return true
      }
    }
    #expect(cells == bytes.count - 1)
    #expect(reading.notes.cutRows.count >= 1)
  }
}
