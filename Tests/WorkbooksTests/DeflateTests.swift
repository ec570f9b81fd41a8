import Foundation
import TestSupport
import Testing

@testable import Workbooks

@Suite("Deflating and inflating")
struct DeflateTests {
  private static func deflated(_ bytes: [UInt8], pieces: Int = 1) -> DeflatedPart {
    var part = DeflatedPart()
    let step = max(1, (bytes.count + pieces - 1) / pieces)
    var start = 0
    repeat {
      let end = min(bytes.count, start + step)
      part.append(DeflatedPiece(Array(bytes[start..<end]), isLast: end == bytes.count))
      start = end
    } while start < bytes.count
    return part
  }

  @Test("gives back what went in", arguments: 0..<60)
  func roundTrip(seed: Int) throws {
    var random = SeededRandom(UInt64(seed))
    let count = [0, 1, 3, 4, 5, 300, 5_000, 70_000].randomElement(using: &random) ?? 0
    let letters = UInt8.random(in: 1...255, using: &random)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...letters, using: &random) / 3 }
    let part = Self.deflated(bytes, pieces: seed % 5 + 1)
    #expect(try Inflate.bytes(part.bytes, 0..<part.bytes.count, size: count) == bytes)
    #expect(part.size == count && part.checksum == CRC32.sum(bytes.span))
  }

  @Test("makes repetitions small")
  func small() {
    let bytes = [UInt8](repeating: 65, count: 100_000)
    #expect(Self.deflated(bytes).bytes.count < 1_000)
  }

  @Test("inflates a block with codes of its own, as zlib writes it")
  func dynamic() throws {
    let base64 =
      "s0lWKLJVcjRUsrMpszO00S+zs9FPtrMZFR0VHRWlgaiihr6ZrYt3UGRCel6pkqaBuZ2rT3BUYkZ+mbKWoYW9m29IdFJmQbmKtpGlg7tfaExyVmGFqo6xlaOHf1hsSnZRpZquibWTZ0B4XGpOcZW6nqmNs1dgRHxabsmoyeSYDAA="
    let packed = try #require(Data(base64Encoded: base64))
    let bytes = try Inflate.bytes(Array(packed), 0..<packed.count, size: 1_280)
    #expect(CRC32.sum(bytes.span) == 1_400_443_237)
  }

  @Test("refuses what comes to another size than was said", arguments: [99, 101, 0, 5_000])
  func otherSize(size: Int) {
    let packed = Self.deflated([UInt8](repeating: 7, count: 100)).bytes
    #expect(throws: Inflate.Fault.self) {
      try Inflate.bytes(packed, 0..<packed.count, size: size)
    }
  }

  @Test("never crashes on damaged bytes")
  func damaged() {
    var random = SeededRandom(5)
    let bytes = (0..<600).map { UInt8($0 % 23) }
    let packed = Self.deflated(bytes).bytes
    for _ in 0..<3_000 {
      var broken = packed
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: broken.indices, using: &random)
        broken[place] = UInt8.random(in: 0...255, using: &random)
      }
      broken.removeLast(Int.random(in: 0...3, using: &random))
      _ = try? Inflate.bytes(broken, 0..<broken.count, size: bytes.count)
    }
  }
}
