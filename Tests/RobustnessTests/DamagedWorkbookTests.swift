import SocialValue
import SocialValueFiles
import SocialValueReports
import TestSupport
import Testing

@testable import Workbooks

/// Damaged workbooks, twelve hundred in a release build and a quarter of them in a debug one: half
/// as archives, half in the XML of a part that is packed anew, so that the damage gets past the
/// check sums.
@Suite("Damaged workbooks")
struct DamagedWorkbookTests {
  #if DEBUG
    private static let casesOfBatch = 38
  #else
    private static let casesOfBatch = 150
  #endif

  /// A form of the base register, filled in with a few figures.
  private static let original: [(name: String, bytes: [UInt8])] = {
    guard
      let register = try? RegisterReader.read(
        .files(Dictionary(uniqueKeysWithValues: BaseRegister.files)), shelf: BaseRegister.shelf()),
      let contract = register.index.contracts.first
    else { return [] }
    let form = ReturnForm(
      register, contract: contract, quarter: contract.term.firstQuarter)
    guard let archive = try? ZIPReader(form.bytes) else { return [] }
    return archive.entries.compactMap { entry in
      (try? archive.contents(entry)).map { (entry.name, $0) }
    }
  }()

  private static let deflated = original.map { deflate($0.bytes) }

  private static func deflate(_ bytes: [UInt8]) -> DeflatedPart {
    var part = DeflatedPart()
    part.append(DeflatedPiece(bytes, isLast: true))
    return part
  }

  /// The form with one of its parts exchanged.
  private static func packed(_ place: Int? = nil, _ bytes: [UInt8] = []) -> [UInt8] {
    var archive = ZIPWriter()
    for (index, part) in original.enumerated() {
      archive.add(part.name, index == place ? deflate(bytes) : deflated[index])
    }
    return archive.finished()
  }

  /// Damage of a few bytes: changed, cut out, doubled or exchanged for what stands elsewhere.
  private static func damaged(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...5, using: &random) where bytes.count > 8 {
      let place = Int.random(in: 0..<bytes.count - 4, using: &random)
      let length = Int.random(in: 1...4, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
      case 2: bytes.removeSubrange(place..<place + length)
      case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
      case 4:
        let digits = Array("99999999999-1.5E9<>&\"".utf8)
        bytes[place] = digits[Int.random(in: digits.indices, using: &random)]
      default:
        if Int.random(in: 0..<8, using: &random) == 0 { bytes.removeLast(bytes.count - place) }
      }
    }
    return bytes
  }

  @Test(
    "are read or refused with a reason, and no row is lost in silence",
    .timeLimit(.minutes(15)), arguments: 0..<8)
  func holds(batch: Int) throws {
    #expect(Self.original.count > 5)
    var files = Dictionary(uniqueKeysWithValues: BaseRegister.files)
    let whole = Self.packed()
    for index in 0..<Self.casesOfBatch {
      var random = SeededRandom(UInt64(batch * 1_000 + index))
      if index % 2 == 0 {
        files["returns/form.xlsx"] = Self.damaged(whole, &random)
      } else {
        let place = Int.random(in: Self.original.indices, using: &random)
        files["returns/form.xlsx"] = Self.packed(
          place, Self.damaged(Self.original[place].bytes, &random))
      }
      let register = try RegisterReader.read(.files(files), shelf: BaseRegister.shelf())
      let counts = register.returns.counts
      #expect(counts.read >= 44, "case \(index): \(counts)")
      for finding in register.findings where finding.place.file.hasPrefix("returns/form") {
        #expect(!finding.message.isEmpty && !finding.help.isEmpty)
      }
      if index % 40 == 0 {
        let faults = RegisterChecks.faultsOfScoring(register, index)
        #expect(faults.isEmpty, "case \(index): \(faults)")
      }
    }
    if let now = PeakMemory.now, let before = PeakMemory.before {
      #expect(now - before < 600, "memory grew from \(before) to \(now) MB")
    }
  }

  @Test("the form that they are made from is read without a fault")
  func base() throws {
    var files = Dictionary(uniqueKeysWithValues: BaseRegister.files)
    files["returns/form.xlsx"] = Self.packed()
    let register = try RegisterReader.read(.files(files), shelf: BaseRegister.shelf())
    let own = register.findings.filter { $0.place.file.hasPrefix("returns/form") }
    #expect(own.filter { $0.severity == .error }.isEmpty, "\(FindingsText.compilerLines(own))")
    #expect(register.returns.counts.read > 44)
  }
}
