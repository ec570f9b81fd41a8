import Testing

@testable import Workbooks

@Suite("Reading archives")
struct ZIPReaderTests {
  /// An archive of one part.
  private static func archive(_ name: String, _ text: String) -> [UInt8] {
    var writer = ZIPWriter()
    writer.add(name, text)
    return writer.finished()
  }

  private static func fault(_ bytes: [UInt8], _ limits: WorkbookLimits = WorkbookLimits())
    -> WorkbookFault?
  {
    do {
      let reader = try ZIPReader(bytes, limits: limits)
      for entry in reader.entries { _ = try reader.contents(entry) }
      return nil
    } catch {
      return error
    }
  }

  @Test("gives back the parts, in any letter case of their names")
  func parts() throws {
    var writer = ZIPWriter()
    writer.add("a.xml", "first")
    writer.add("b/Ü.xml", "")
    let reader = try ZIPReader(writer.finished())
    #expect(reader.entries.map(\.name) == ["a.xml", "b/Ü.xml"])
    let first = try #require(reader.entry("A.XML"))
    #expect(try reader.contents(first) == Array("first".utf8))
  }

  @Test(
    "refuses names that lead out of the archive",
    arguments: ["../up", "a/../../b", "/etc/passwd", "..\\up", "C:x", "a/..", "a\0b"])
  func outside(name: String) {
    #expect(Self.fault(Self.archive(name, "x"))?.message.contains("outside") == true)
  }

  @Test("refuses a part that is more than the limits allow, before it is unpacked")
  func tooLarge() {
    let bytes = Self.archive("bomb.xml", String(repeating: "0", count: 400_000))
    var limits = WorkbookLimits()
    limits.freeOfRatio = 1_000
    limits.ratio = 100
    #expect(Self.fault(bytes, limits)?.message.contains("packed more than 100 times") == true)
    limits = WorkbookLimits()
    limits.entry = 399_999
    #expect(Self.fault(bytes, limits)?.message.contains("comes to more than") == true)
    limits = WorkbookLimits()
    limits.total = 399_999
    #expect(Self.fault(bytes, limits)?.message.contains("unpacks to more than") == true)
    limits = WorkbookLimits()
    limits.entries = 0
    #expect(Self.fault(bytes, limits)?.message.contains("1 parts, more than 0") == true)
  }

  @Test("refuses a part that says that it is smaller than it is")
  func understated() throws {
    var bytes = Self.archive("bomb.xml", String(repeating: "0", count: 5_000))
    // The size in the table of contents: 22 bytes of end record, the name and 46 bytes before it.
    let place = bytes.count - 22 - 8 - 46 + 24
    #expect(bytes[place] == 5_000 & 0xFF)
    bytes[place] = 1
    #expect(Self.fault(bytes)?.message.contains("can't be read") == true)
  }

  @Test("refuses Zip64, encryption, and a wrong check sum")
  func others() {
    let bytes = Self.archive("a.xml", "text")
    let entry = bytes.count - 22 - 5 - 46
    var zip64 = bytes
    for offset in 24..<28 { zip64[entry + offset] = 0xFF }
    #expect(Self.fault(zip64)?.message.contains("Zip64") == true)
    var encrypted = bytes
    encrypted[entry + 8] |= 1
    #expect(Self.fault(encrypted)?.message == "the workbook is encrypted")
    var wrong = bytes
    wrong[entry + 16] ^= 1
    #expect(Self.fault(wrong)?.message.contains("can't be read") == true)
    #expect(Self.fault([])?.message.contains("table of contents") == true)
  }
}
