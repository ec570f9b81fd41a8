import SocialValue
import Testing

@Suite("What a CSV file really is")
struct ArrivingCSVTests {
  private static let text = "contract,period,item,value\nCR-1,2026-27Q1,workforce.total,40\n"

  private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    let units = [0xFEFF] + Array(text.utf16)
    return units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
  }

  @Test("UTF-16 is read, with a warning", arguments: [true, false])
  func utf16(isLittle: Bool) throws {
    let arrival = try Arrival("q1.csv", Self.utf16(Self.text, isLittle: isLittle))
    #expect(arrival.figure() == "40")
    #expect(arrival.told.contains("warning: the file has letters in UTF-16"))
  }

  @Test("a byte order mark is no part of the header, and no fault")
  func byteOrderMark() throws {
    let arrival = try Arrival("q1.csv", [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8))
    #expect(arrival.figure() == "40")
    #expect(arrival.told == "")
  }

  @Test(
    "semicolons and tabs between cells are read, with a warning",
    arguments: [(";", "semicolons"), ("\t", "tabs")])
  func separators(separator: String, name: String) throws {
    let text = Self.text.replacing("40", with: "\"1,234\"").replacing(
      "contract,period,item,value\nCR-1,2026-27Q1,workforce.total,",
      with: "contract,period,item,value\nCR-1,2026-27Q1,workforce.total,"
        .replacing(",", with: separator))
    let arrival = try Arrival("q1.csv", Array(text.utf8))
    #expect(arrival.figure() == "1234", "\(arrival.told)")
    #expect(arrival.told.contains("warning: the file has \(name)"))
  }

  @Test("titles above the header row are passed over with a warning, and lines keep their numbers")
  func titles() throws {
    let text = "\nSocial value return,,,\n,,,\n" + Self.text + "CR-1,2026-27Q1,workforce.llw,<5\n"
    let arrival = try Arrival("q1.csv", Array(text.utf8))
    #expect(arrival.figure() == "40")
    #expect(arrival.told.contains("returns/q1.csv:6:4: error: expected a count, found '<5'"))
    #expect(
      arrival.told.contains(
        "returns/q1.csv:2: warning: what stands above the header row, in line 4, was passed over"))
  }

  @Test("what is lost of titles is told beside other oddities too, and lines keep their numbers")
  func titlesAndSemicolons() throws {
    let text =
      "Return\n" + Self.text.replacing(",", with: ";") + "CR-1;2026-27Q1;workforce.llw;<5\n"
    let arrival = try Arrival("q1.csv", Array(text.utf8))
    #expect(arrival.figure() == "40")
    #expect(arrival.told.contains("semicolons") && arrival.told.contains("[titles-above-header]"))
    #expect(arrival.told.contains("returns/q1.csv:4:4: error"))
  }

  @Test(
    "blank lines above the header row are no titles, nor is the line that names the separator",
    arguments: ["\n,,\n", "\"\",\"\",\"\",\"\"\n", "sep=,\n"])
  func blankLines(above: String) throws {
    let arrival = try Arrival("q1.csv", Array((above + Self.text).utf8))
    #expect(arrival.figure() == "40")
    #expect(arrival.told == "")
  }

  @Test("a title with commas in quotation marks is one")
  func quotedTitle() throws {
    let text = "\"Return, of Acme, for Q1\"\n" + Self.text
    let arrival = try Arrival("q1.csv", Array(text.utf8))
    #expect(arrival.figure() == "40")
    #expect(arrival.told.contains("[titles-above-header]"))
  }

  @Test("Windows-1252 within a register is refused by the row, not guessed")
  func windows1252() throws {
    let bytes =
      Array("contract,period,item,value\nCR-1,2026-27Q1,spend.supplychain,".utf8) + [0xA3]
      + Array("900\nCR-1,2026-27Q1,workforce.total,40\n".utf8)
    let arrival = try Arrival("q1.csv", bytes)
    #expect(arrival.figure("spend.supplychain") == nil)
    #expect(arrival.figure() == "40")
    #expect(arrival.told.contains("q1.csv:2"))
  }
}
