import SocialValue
import SocialValueFiles
import SocialValueReports
import TestSupport
import Testing

@Suite("Returns written in other ways")
struct DressedReturnsTests {
  #if DEBUG
    static let seeds = 20
  #else
    static let seeds = 200
  #endif

  @Test("spaces, quotes around cells and line ends never matter", arguments: 0..<seeds)
  func dressNeverMatters(seed: Int) throws {
    var random = SeededRandom(seed)
    let files = RandomRegister(seed).register.files
    let expected = try Self.json(files)
    let returns = files.keys.filter { $0.hasPrefix("returns/") }.sorted()
    for end in ["\n", "\r\n", nil] {
      var dressed = files
      for path in returns {
        dressed[path] = Self.dressed(files[path] ?? [], end: end, by: &random)
      }
      #expect(try Self.json(dressed) == expected, "line ends: \(end?.debugDescription ?? "both")")
    }
  }

  @Test("files from Windows come out alike")
  func carriageReturns() throws {
    let files = RandomRegister(5).register.files
    var windows = files
    for path in files.keys where path.hasPrefix("returns/") {
      let text = String(decoding: files[path] ?? [], as: UTF8.self)
      windows[path] = Array(
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n").utf8
      )
    }
    #expect(try Self.json(windows) == Self.json(files))
  }

  /// The same rows with spaces around cells, cells in quotes, and a line end, or now one and now the
  /// other.
  private static func dressed(
    _ bytes: [UInt8], end: String?, by random: inout SeededRandom
  ) -> [UInt8] {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    var text = ""
    for line in lines {
      if line.utf8.contains(UInt8(ascii: "\"")) {
        text += line
      } else {
        text += line.split(separator: ",", omittingEmptySubsequences: false).map {
          dressed(String($0), by: &random)
        }.joined(separator: ",")
      }
      text += end ?? (Bool.random(using: &random) ? "\n" : "\r\n")
    }
    return Array(text.utf8)
  }

  private static func dressed(_ cell: String, by random: inout SeededRandom) -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: " \(cell)"
    case 1: "\(cell)  "
    case 2: "\"\(cell)\""
    case 3: "\"\t\(cell) \""
    case 4: "\u{A0}\(cell)"
    default: cell
    }
  }

  private static func json(_ files: [String: [UInt8]]) throws -> String {
    let shelf = FrameworkShelf()
    shelf.add(TestFramework.framework)
    let register = try RegisterReader.read(.files(files), shelf: shelf)
    return ScorecardJSON(Evaluator(register).scorecard(for: SplitReadingTests.quarter)).text
  }
}
