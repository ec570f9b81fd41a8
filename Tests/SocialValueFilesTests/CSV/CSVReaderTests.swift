import TestSupport
import Testing

@testable import SocialValueFiles

@Suite("Reading CSV")
struct CSVReaderTests {
  @Test(
    "well-formed rows are read as RFC 4180 has them",
    arguments: [
      ("a,b\n1,2\n", [.cells(1, ["a", "b"]), .cells(2, ["1", "2"])]),
      ("a,b\r\n1,2\r\n", [.cells(1, ["a", "b"]), .cells(2, ["1", "2"])]),
      ("a,b\n1,2", [.cells(1, ["a", "b"]), .cells(2, ["1", "2"])]),
      ("a,b\n1,", [.cells(1, ["a", "b"]), .cells(2, ["1", ""])]),
      ("a\n\"1\"", [.cells(1, ["a"]), .cells(2, ["1"])]),
      (",\n,", [.cells(1, ["", ""]), .cells(2, ["", ""])]),
      ("\"a,b\",c\n", [.cells(1, ["a,b", "c"])]),
      ("\"a \"\"b\"\" c\"\n", [.cells(1, ["a \"b\" c"])]),
      ("\"\"\"\"\n", [.cells(1, ["\""])]),
      ("\"\"\"a\"\"\",\"\"\n", [.cells(1, ["\"a\"", ""])]),
      ("\"\"\n", [.cells(1, [""])]),
      ("\"a\nb\",c\nd,e\n", [.cells(1, ["a\nb", "c"]), .cells(3, ["d", "e"])]),
      ("\"a\r\nb\",c\r\nd,e\r\n", [.cells(1, ["a\r\nb", "c"]), .cells(3, ["d", "e"])]),
      ("\"a\"\r\nb\r\n", [.cells(1, ["a"]), .cells(2, ["b"])]),
      ("£5,é,日本\n", [.cells(1, ["£5", "é", "日本"])]),
      ("", []),
      ("\n\r\n  \n", []),
      ("  ", []),
    ] as [(String, [ReadRow])])
  func wellFormed(text: String, expected: [ReadRow]) throws {
    #expect(try ReadRow.all(text) == expected)
  }

  @Test("spaces around a cell are left out, those within it kept")
  func spaces() throws {
    #expect(
      try ReadRow.all(" a b ,\t1\t,\u{A0}£5\u{A0},\" x \"\n") == [
        .cells(1, ["a b", "1", "£5", "x"])
      ])
  }

  @Test("a byte-order mark is no part of the first cell")
  func byteOrderMark() throws {
    #expect(try ReadRow.all("\u{FEFF}a,b\n1,2\n").first == .cells(1, ["a", "b"]))
    #expect(try ReadRow.all("\u{FEFF}\"a\",b\n").first == .cells(1, ["a", "b"]))
  }

  @Test("blank lines are passed over, and still count as lines")
  func blankLines() throws {
    #expect(
      try ReadRow.all("a\n\n\r\n  \nb\n\n") == [.cells(1, ["a"]), .cells(5, ["b"])])
  }

  @Test("a line starts where its row starts, however many lines the rows before it took")
  func lines() throws {
    #expect(
      try ReadRow.all("\"1\n2\n3\"\n\"4\n5\",x\n6\n") == [
        .cells(1, ["1\n2\n3"]), .cells(4, ["4\n5", "x"]), .cells(6, ["6"]),
      ])
  }

  @Test(
    "a row that can't be read is told, and reading goes on at the next line",
    arguments: [
      ("a,b\"c,d\nnext\n", [.fault(1, 2, .bareQuote), .cells(2, ["next"])]),
      ("a, \"b\"\nnext\n", [.fault(1, 2, .bareQuote), .cells(2, ["next"])]),
      ("\"a\"b,c\nnext\n", [.fault(1, 2, .textAfterQuote), .cells(2, ["next"])]),
      ("\"a\" ,c\nnext\n", [.fault(1, 2, .textAfterQuote), .cells(2, ["next"])]),
      (
        "x,\"a\nnext\nlast\n",
        [.fault(1, 2, .unclosedQuote), .cells(2, ["next"]), .cells(3, ["last"])]
      ),
      ("x,\"a", [.fault(1, 2, .unclosedQuote)]),
      ("\"", [.fault(1, 1, .unclosedQuote)]),
      ("\"\"\"", [.fault(1, 1, .unclosedQuote)]),
      ("a\0b,c\nnext\n", [.fault(1, 3, .notUTF8), .cells(2, ["next"])]),
      ("\"a\0b\",c\nnext\n", [.fault(1, 3, .notUTF8), .cells(2, ["next"])]),
      ("\"a\0\nb\",c\nnext\n", [.fault(1, 3, .notUTF8), .cells(3, ["next"])]),
    ] as [(String, [ReadRow])])
  func malformed(text: String, expected: [ReadRow]) throws {
    #expect(try ReadRow.all(text) == expected)
  }

  @Test("an unclosed quote swallows none of the rows after it")
  func unclosedQuote() throws {
    let rows = (2...40).map { "CR-\($0),\($0)" }
    let read = try ReadRow.all("CR-1,\"1\n" + rows.joined(separator: "\n"))
    #expect(read.first == .fault(1, 2, .unclosedQuote))
    #expect(read.dropFirst() == ArraySlice((2...40).map { .cells($0, ["CR-\($0)", "\($0)"]) }))
  }

  @Test(
    "bytes that aren't UTF-8 are told of their row only",
    arguments: [
      [0xFF], [0xC3], [0xC0, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xA3],
      [0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) throws {
    let text = Array("a,".utf8) + bytes + Array(",c\nnext\n".utf8)
    #expect(try ReadRow.all(text) == [.fault(1, 4, .notUTF8), .cells(2, ["next"])])
  }

  @Test("a cell of ten megabytes is told as too long, and the row after it is read")
  func longCell() throws {
    let cell = String(repeating: "x", count: 10 << 20)
    let folder = try TemporaryFolder()
    let text = Array("a,b\n\(cell),2\n3,4\n".utf8)
    let path = try folder.write(text, to: "long.csv")
    let expected: [ReadRow] = [
      .cells(1, ["a", "b"]), .fault(2, 1, .tooLong), .cells(3, ["3", "4"]),
    ]
    #expect(try ReadRow.all(text) == expected)
    for size in [4096, 1 << 18, 1 << 20, 3 << 20] {
      #expect(try ReadRow.all(path: path, bufferSize: size) == expected)
    }
  }

  @Test("a quoted cell of ten megabytes is told as never closed, however much is read at a time")
  func longQuotedCell() throws {
    let text = Array("a,b\n\"\(String(repeating: "x", count: 10 << 20))\",2\n3,4\n".utf8)
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "long.csv")
    let expected: [ReadRow] = [
      .cells(1, ["a", "b"]), .fault(2, 1, .unclosedQuote), .cells(3, ["3", "4"]),
    ]
    #expect(try ReadRow.all(text) == expected)
    for size in [4096, 1 << 18, 1 << 20, 3 << 20, 16 << 20] {
      #expect(try ReadRow.all(path: path, bufferSize: size) == expected)
    }
  }

  @Test("the longest row that is read is a mebibyte with its line end", arguments: [-1, 0, 1])
  func longestRow(over: Int) throws {
    let text = String(repeating: "x", count: CSVReader.maximumRow - 1 + over) + "\nnext\n"
    let first = try ReadRow.all(text).first
    #expect((first == .fault(1, 1, .tooLong)) == (over > 0))
  }

  @Test("UTF-16 is recognised by its first bytes", arguments: [[0xFF, 0xFE], [0xFE, 0xFF]])
  func utf16(mark: [UInt8]) {
    let reader = CSVReader(bytes: mark + [0x61, 0x00])
    let isUTF16 = reader.isUTF16
    #expect(isUTF16)
  }

  @Test("a file that isn't there or is a folder can't be opened")
  func missing() throws {
    let folder = try TemporaryFolder()
    #expect(
      throws: FileFault(.read, folder.path + "/no.csv", reason: "No such file or directory")
    ) { _ = try ReadRow.all(path: folder.path + "/no.csv", bufferSize: 16) }
    #expect(throws: FileFault(.read, folder.path, reason: "it is a folder")) {
      _ = try ReadRow.all(path: folder.path, bufferSize: 16)
    }
  }
}
