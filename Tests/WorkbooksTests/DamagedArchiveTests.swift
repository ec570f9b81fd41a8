import TestSupport
import Testing

@testable import Workbooks

@Suite("Damaged archives")
struct DamagedArchiveTests {
  @Test("are read or refused, five thousand of them", arguments: 0..<5)
  func damaged(batch: Int) {
    let whole = WorkbookTests.workbook(
      sheet: "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>40</v></c></row>",
      strings: "<sst><si><t>workforce.total</t></si></sst>")
    var random = SeededRandom(UInt64(batch))
    for _ in 0..<1_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
        case 2: bytes.remove(at: place)
        default: bytes.insert(bytes[place], at: place)
        }
      }
      guard let workbook = try? Workbook(bytes) else { continue }
      for sheet in workbook.sheets {
        for cell in sheet.cells { _ = sheet.text(cell) }
      }
    }
  }
}
