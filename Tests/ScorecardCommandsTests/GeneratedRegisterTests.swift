import Foundation
import SocialValueFiles
import TestSupport
import Testing

@testable import GenerateRegister

@Suite("A register made up to measure by")
struct GeneratedRegisterTests {
  private func generate(_ folder: TemporaryFolder, _ arguments: String...) throws -> Int {
    let options = try #require(GenerationOptions([folder.path] + arguments))
    let framework = try #require(FrameworkShelf()["croydon-sv-2016"])
    var register = GenerateRegister(options, framework)
    try register.write()
    return register.rowCount
  }

  private func lines(_ folder: TemporaryFolder, _ file: String) throws -> [Substring] {
    try String(contentsOfFile: folder.path(file), encoding: .utf8).split(separator: "\n")
  }

  @Test("nothing is found in it but what was planted")
  func findings() throws {
    let folder = try TemporaryFolder()
    let count = try generate(folder, "--rows", "10000")
    #expect((9_000...11_000).contains(count))
    let result = ran(["check", folder.path, "--format", "csv"])
    let rows = result.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let column = try #require(rows[0].firstIndex(of: "code"))
    // No cell before it has a comma.
    let codes = Set(rows.dropFirst().map { String($0[column]) })
    #expect(codes.contains("bad-value"))
    let planted: Set = [
      "acceptance-dropped", "bad-value", "outside-term", "unknown-category", "unknown-contract",
      "unknown-dimension", "unknown-item",
    ]
    #expect(codes.isSubset(of: planted), "\(codes.subtracting(planted).sorted())")
  }

  @Test("the same arguments give the same bytes, and another seed gives others")
  func seeds() throws {
    let folders = try [TemporaryFolder(), TemporaryFolder(), TemporaryFolder()]
    for (folder, seed) in zip(folders, ["7", "7", "8"]) {
      _ = try generate(folder, "--rows", "5000", "--seed", seed)
    }
    for file in ["contracts.csv", "targets.csv", "returns/001.csv"] {
      let each = try folders.map { try lines($0, file) }
      #expect(each[0] == each[1])
      #expect(each[0] != each[2])
    }
  }

  @Test("in random order, and in several files, it holds the same rows")
  func orders() throws {
    let ordered = try TemporaryFolder()
    let shuffled = try TemporaryFolder()
    let rows = try generate(ordered, "--rows", "5000")
    #expect(try generate(shuffled, "--rows", "5000", "--shuffled", "--files", "2") == rows)
    let all = try lines(ordered, "returns/001.csv")
    let first = try lines(shuffled, "returns/001.csv")
    let second = try lines(shuffled, "returns/002.csv")
    #expect(first[0] == all[0] && second[0] == all[0])
    #expect((first.dropFirst() + second.dropFirst()).sorted() == all.dropFirst().sorted())
    #expect(first[1] != all[1])
  }
}
