import TestSupport
import Testing

@testable import SocialValueFiles

@Suite("Reading CSV made at random")
struct CSVReaderPropertyTests {
  /// The pieces that texts are made of: mostly what CSV turns on.
  private static let pieces = [
    "\"", "\"", "\"\"", ",", ",", "\n", "\n", "\r\n", "a", "b", " ", "é", "12", "\u{A0}",
  ]

  @Test("the reader and a simple reference agree on well-formed text", arguments: 0..<20)
  func agrees(batch: UInt64) throws {
    var random = SeededRandom(batch)
    var wellFormed = 0
    for number in 0..<500 {
      let text = Self.text(&random)
      guard let expected = ReferenceCSV.rows(text) else { continue }
      wellFormed += 1
      let read = try ReadRow.all(text)
      #expect(read == expected, "batch \(batch), text \(number): \(text.debugDescription)")
    }
    #expect(wellFormed > 50)
  }

  @Test("rows written with quotes where they need them are read back", arguments: 0..<10)
  func readsBack(batch: UInt64) throws {
    var random = SeededRandom(1_000 + batch)
    for _ in 0..<300 {
      let rows = Self.rows(&random)
      let end = Bool.random(using: &random) ? "\n" : "\r\n"
      let text = rows.map { row in
        row.map { Self.written($0, &random) }.joined(separator: ",")
      }.joined(separator: end)
      let read = try ReadRow.all(text).map { row in
        if case .cells(_, let cells) = row { cells } else { ["\(row)"] }
      }
      #expect(read == rows, "batch \(batch): \(text.debugDescription)")
    }
  }

  @Test("what is read never depends on how much is read at a time", arguments: 0..<10)
  func bufferSizes(batch: UInt64) throws {
    var random = SeededRandom(2_000 + batch)
    let folder = try TemporaryFolder()
    for number in 0..<40 {
      var bytes = Array(Self.text(&random, pieces: 20...400).utf8)
      // Now and then something that no text holds.
      if number % 4 == 0 {
        bytes.insert(
          [0, 0xFF, 0xC3][number / 4 % 3], at: Int.random(in: 0...bytes.count, using: &random))
      }
      let path = try folder.write(bytes, to: "\(number).csv")
      let expected = try ReadRow.all(bytes)
      for size in [16, 17, 31, 64, 100, 255, 1024, 4096] {
        let read = try ReadRow.all(path: path, bufferSize: size)
        #expect(read == expected, "batch \(batch), text \(number), \(size) bytes at a time")
      }
      for size in [1, 2, 7, 64, 1000] {
        let read = try ReadRow.all(bytes, fed: size)
        #expect(read == expected, "batch \(batch), text \(number), fed \(size) bytes at a time")
      }
    }
  }

  private static func text(
    _ random: inout SeededRandom, pieces count: ClosedRange<Int> = 0...14
  ) -> String {
    (0..<Int.random(in: count, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }

  private static func rows(_ random: inout SeededRandom) -> [[String]] {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in
      (0..<Int.random(in: 2...4, using: &random)).map { _ in
        // Letters at either end, so that no space is left out.
        let inside = (0..<Int.random(in: 0...4, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }
        return inside.isEmpty ? "" : "x" + inside.joined() + "y"
      }
    }
  }

  private static func written(_ cell: String, _ random: inout SeededRandom) -> String {
    let needsQuotes = cell.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    guard needsQuotes || Bool.random(using: &random) else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
