import Foundation
import SocialValue
import SocialValueFiles
import SocialValueReports
import TestSupport
import Testing

@Suite("However a register is written")
struct ReadingPropertyTests {
  private static let quarter = RandomRegister.quarter

  private static func expectSame(_ left: Scorecard, _ right: Scorecard) {
    #expect(left.textWithoutPlaces == right.textWithoutPlaces)
    #expect(left.findingsWithoutPlaces == right.findingsWithoutPlaces)
  }

  @Test("the order of its rows never matters", arguments: 0..<25)
  func orderNeverMatters(seed: Int) throws {
    var generator = SeededRandom(seed)
    var register = RandomRegister(seed).register
    let before = try register.score(Self.quarter)
    register.returns["q1.csv"]?.shuffle(using: &generator)
    register.targets.shuffle(using: &generator)
    register.contracts.shuffle(using: &generator)
    Self.expectSame(before, try register.score(Self.quarter))
  }

  @Test("it may be split over any number of files", arguments: 0..<20)
  func splittingNeverMatters(seed: Int) throws {
    var generator = SeededRandom(seed)
    var register = RandomRegister(seed).register
    let before = try register.score(Self.quarter)
    let rows = register.returns.removeValue(forKey: "q1.csv") ?? []
    for row in rows {
      register.returns["\(generator.pick(["a", "b/c", "b/d", "e"])).csv", default: []].append(row)
    }
    Self.expectSame(before, try register.score(Self.quarter))
  }

  @Test("every row is counted once: used, superseded, withdrawn or rejected", arguments: 0..<40)
  func everyRowIsCounted(seed: Int) throws {
    let random = RandomRegister(seed)
    let register = try random.register.read()
    let counts = register.returns.counts
    #expect(counts.read == random.rowCount)
    #expect(min(counts.used, counts.superseded, counts.withdrawn, counts.rejected) >= 0)
    if counts.rejected > 0 { #expect(register.hasErrors) }
  }

  @Test("a row received later doesn't exist yet", arguments: 0..<15)
  func laterRowsAreNotThere(seed: Int) throws {
    let random = RandomRegister(seed)
    let day: Day = try #require(Day(iso: "2026-08-31"))
    var earlier = random.register
    earlier.returns = earlier.returns.mapValues { $0.filter { !$0.hasSuffix(",2026-09-15") } }
    let asAt = Evaluator(try random.register.read(asAt: day)).scorecard(for: Self.quarter)
    var known = Evaluator(try earlier.read()).scorecard(for: Self.quarter)
    known.asAt = day
    Self.expectSame(asAt, known)
    let late: Day = try #require(Day(iso: "2100-01-01"))
    var whole = Evaluator(try random.register.read(asAt: late)).scorecard(for: Self.quarter)
    whole.asAt = nil
    Self.expectSame(whole, try random.register.score(Self.quarter))
  }

  @Test("repeating a row says nothing new", arguments: 0..<20)
  func repeatingSaysNothing(seed: Int) throws {
    var register = RandomRegister(seed, isSound: true).register
    let before = try register.score(Self.quarter)
    register.returns["again.csv"] = register.returns["q1.csv"]
    var after = try register.score(Self.quarter)
    #expect(after.rows.superseded == before.rows.used)
    #expect(after.rows.used == before.rows.used)
    after.rows = before.rows
    #expect(after.textWithoutPlaces == before.textWithoutPlaces)
  }

  @Test("the size of the buffer never matters", arguments: 0..<8)
  func bufferNeverMatters(seed: Int) throws {
    let random = RandomRegister(seed)
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "register-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let returns = folder.appending(path: "returns")
    try FileManager.default.createDirectory(at: returns, withIntermediateDirectories: true)
    for (path, bytes) in random.register.files {
      try Data(bytes).write(to: folder.appending(path: path))
    }
    let shelf = FrameworkShelf()
    shelf.add(TestFramework.framework)
    let atHand = try random.register.score(Self.quarter)
    for size in [1, 16, 64, 4096, 1 << 20] {
      var options = RegisterReader.Options()
      options.bufferSize = size
      let register = try RegisterReader.read(folder.path, shelf: shelf, options: options)
      let scorecard = Evaluator(register).scorecard(for: Self.quarter)
      #expect(
        ScorecardJSON(scorecard).text == ScorecardJSON(atHand).text, "\(size) bytes at a time")
    }
  }
}
