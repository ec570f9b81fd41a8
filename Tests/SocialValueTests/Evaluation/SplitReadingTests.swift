import Foundation
import SocialValue
import SocialValueFiles
import SocialValueReports
import TestSupport
import Testing

@Suite("Reading in parts")
struct SplitReadingTests {
  static let quarter = Quarter(startingYear: 2026, number: 2)
  #if DEBUG
    static let seeds = 4
  #else
    static let seeds = 40
  #endif

  /// A made-up register whose returns have been damaged here and there; with all returns in one
  /// file, contract by contract, where it is `inOrder`.
  private static func damaged(_ seed: Int, inOrder: Bool = false) -> [String: [UInt8]] {
    var random = SeededRandom(seed + 77)
    var register = RandomRegister(seed).register
    if inOrder {
      let rows = register.returns.sorted { $0.key < $1.key }.flatMap(\.value)
      register.returns = ["all.csv": rows.sorted { $0.prefix(2) < $1.prefix(2) }]
    }
    var files = register.files
    for path in files.keys.sorted() where path.hasPrefix("returns/") {
      var bytes = files[path] ?? []
      // The header stays, so that rows are read.
      let start = (bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0) + 1
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let pieces = ["\"", "\"\"", ",\"a\nb\",", "\n", "\n\n", "é", "\u{0}", ",", "\r\n"]
        let piece = pieces.randomElement(using: &random) ?? ""
        bytes.insert(
          contentsOf: Array(piece.utf8),
          at: Int.random(in: start...bytes.count, using: &random))
      }
      files[path] = bytes
    }
    return files
  }

  private static func basis(_ files: [String: [UInt8]]) throws -> RegisterBasis {
    try RegisterReader.basis(of: .files(files), shelf: shelf())
  }

  private static func shelf() -> FrameworkShelf {
    let shelf = FrameworkShelf()
    shelf.add(TestFramework.framework)
    return shelf
  }

  private static func json(_ register: Register) -> String {
    ScorecardJSON(Evaluator(register).scorecard(for: quarter)).text
  }

  @Test("neither threads nor the bytes read at a time ever matter", arguments: 0..<seeds)
  func threadsNeverMatter(seed: Int) throws {
    let files = Self.damaged(seed)
    let expected = Self.json(try RegisterReader.read(.files(files), shelf: Self.shelf()))
    for (threads, size) in [(1, 1), (2, 1), (3, 4), (2, 16), (1, 16), (4, 64), (2, 1 << 18)] {
      var options = RegisterReader.Options()
      options.bufferSize = size
      options.workers = .threads(threads)
      let register = try RegisterReader.read(.files(files), shelf: Self.shelf(), options: options)
      let json = ScorecardJSON(
        Evaluator(register).scorecard(for: Self.quarter), workers: .threads(threads)
      ).text
      #expect(json == expected, "\(threads) threads, \(size) bytes at a time")
    }
  }

  @Test("bytes may come in chunks of any size, and files in any order", arguments: 0..<seeds)
  func chunksNeverMatter(seed: Int) throws {
    let files = Self.damaged(seed)
    let expected = Self.json(try RegisterReader.read(.files(files), shelf: Self.shelf()))
    var random = SeededRandom(seed)
    let basis = try Self.basis(files)
    var ledgers: [ReturnLedger] = []
    for (path, bytes) in files where path.hasPrefix("returns/") {
      var stream = ReturnStream(path, of: basis)
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...300, using: &random)
        try stream.append(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      ledgers.append(try stream.finish())
    }
    for _ in 0..<3 {
      ledgers.shuffle(using: &random)
      // Any two neighbours are brought together first.
      var parts = ledgers
      while parts.count > 1 {
        let place = Int.random(in: 0..<parts.count - 1, using: &random)
        parts[place] = try parts[place].merging(parts.remove(at: place + 1))
      }
      let ledger = parts.first ?? ReturnLedger(index: basis.index)
      let register = Register(
        index: basis.index, ledger: ledger, policy: basis.policy, findings: basis.findings)
      #expect(Self.json(register) == expected)
    }
  }

  @Test("a size of the buffer that makes no sense is mended", arguments: [0, -5, Int.max])
  func anySize(size: Int) throws {
    let files = RandomRegister(3).register.files
    var options = RegisterReader.Options()
    options.bufferSize = size
    let register = try RegisterReader.read(.files(files), shelf: Self.shelf(), options: options)
    #expect(
      Self.json(register)
        == Self.json(try RegisterReader.read(.files(files), shelf: Self.shelf())))
  }

  @Test("a part of another register is refused")
  func otherRegister() throws {
    let one = try Self.basis(RandomRegister(1).register.files)
    var register = RandomRegister(1).register
    register.contracts.append("C99,Another,Acme,,test,2026-04-01,2028-03-31,1")
    let other = try Self.basis(register.files)
    #expect(throws: ReturnLedger.Fault.otherRegister) {
      _ = try ReturnLedger(index: one.index).merging(ReturnLedger(index: other.index))
    }
  }

  @Test("what isn't kept for one quarter's scorecard isn't missed", arguments: 0..<seeds)
  func onlyQuarter(seed: Int) throws {
    let files = Self.damaged(seed)
    let all = try RegisterReader.read(.files(files), shelf: Self.shelf())
    for number in 1...4 {
      let quarter = Quarter(startingYear: 2026, number: number)
      var options = RegisterReader.Options()
      options.onlyQuarter = quarter
      options.keepsSuperseded = false
      let only = try RegisterReader.read(.files(files), shelf: Self.shelf(), options: options)
      #expect(
        ScorecardJSON(Evaluator(only).scorecard(for: quarter)).text
          == ScorecardJSON(Evaluator(all).scorecard(for: quarter)).text)
    }
  }

  @Test(
    "contracts settled while others are read come out alike, whatever the order of rows",
    arguments: 0..<seeds, [true, false])
  func settledEarly(seed: Int, inOrder: Bool) throws {
    let files = Self.damaged(seed, inOrder: inOrder)
    let expected = Self.json(try RegisterReader.read(.files(files), shelf: Self.shelf()))
    for (threads, size) in [(1, 1), (1, 40), (2, 16), (3, 8)] {
      var options = RegisterReader.Options()
      options.onlyQuarter = Self.quarter
      options.keepsSuperseded = false
      options.bufferSize = size
      options.workers = .threads(threads)
      let register = try RegisterReader.read(.files(files), shelf: Self.shelf(), options: options)
      #expect(Self.json(register) == expected, "\(threads) threads, \(size) bytes at a time")
    }
  }

  @Test("a contract is settled once others follow, and the bet is lost where it comes again")
  func earlyBet() throws {
    var register = TestRegister()
    register.contracts.append("C2,Two,Acme,,test,2026-04-01,2028-03-31,100000")
    let basis = try Self.basis(register.files)
    func batch(_ contracts: [Int]) -> ReturnBatch {
      var batch = ReturnBatch(file: ReturnFile(path: "returns/all.csv", columns: [:]))
      for (place, contract) in contracts.enumerated() {
        let key = FigureKey(contract: contract, item: place, quarter: Self.quarter)
        batch.add(
          key, claimed: CellContent(.number, 5), accepted: .empty, received: nil, line: place + 2,
          hasEvidence: false)
      }
      return batch
    }
    var ledger = ReturnLedger(index: basis.index)
    ledger.settleEarly(for: Self.quarter, policy: basis.policy)
    try ledger.add(batch([0, 0, 0]))
    #expect(ledger.takeFinished().isEmpty)
    try ledger.add(batch([0, 1]), linesBefore: 10)
    let finished = ledger.takeFinished()
    #expect(finished.count == 1)
    #expect(ledger.takeFinished().isEmpty)
    #expect(!ledger.isBetLost)
    try ledger.add(batch([1, 0]), linesBefore: 20)
    #expect(ledger.isBetLost)
    #expect(!ledger.isBetWon)
    #expect(ledger.takeFinished().isEmpty)
  }

  @Test("the bet is lost, too, where files or sheets don't come in the order of their paths")
  func earlyBetInOrder() throws {
    let basis = try Self.basis(TestRegister().files)
    for (paths, isWon) in [(["a", "b"], true), (["b", "a"], false)] {
      var ledger = ReturnLedger(index: basis.index)
      ledger.settleEarly(for: Self.quarter, policy: basis.policy)
      for path in paths {
        var batch = ReturnBatch(file: ReturnFile(path: "returns/\(path).csv", columns: [:]))
        batch.lines = 3
        try ledger.add(batch)
      }
      #expect(!ledger.isBetLost)
      #expect(ledger.isBetWon == isWon)
    }
    #expect(ReturnLedger(index: basis.index).isBetWon)
  }
}
