import Foundation
import ScorecardCommands
import TestSupport
import Testing

/// What the commands say where files can't be read or written: one line, exit code 2, and nothing
/// half written.
@Suite("Commands that can't do what they are asked")
struct CommandFailureTests {
  /// The exit code and what was written.
  private struct Result {
    var code: Int32
    var output: String
    var error: String

    /// Whether standard error holds one line, and standard output nothing.
    var isOneLine: Bool {
      output.isEmpty && error.hasSuffix("\n") && error.dropLast().allSatisfy { $0 != "\n" }
    }
  }

  private static func run(_ arguments: [String]) -> Result {
    let output = Output()
    let code = ScorecardCommands.run(arguments, output)
    return Result(
      code: code, output: String(decoding: output.standardOutput.collected, as: UTF8.self),
      error: String(decoding: output.standardError.collected, as: UTF8.self))
  }

  /// A sound register under the bundled framework.
  private static func register() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let files = [
      "contracts.csv":
        "contract,title,supplier,framework,start,end,value\n"
        + "CR-1,Meals,Fair Kitchens,croydon-sv-2016,2026-04-01,2029-03-31,900000\n",
      "targets.csv": "contract,measure,target,per\nCR-1,SV1.1,90%,level\n",
      "returns/q1.csv": "contract,period,item,value\nCR-1,2026-27Q1,workforce.total,40\n",
    ]
    for (path, text) in files { try folder.write(Array(text.utf8), to: path) }
    return folder
  }

  /// The commands that read a register, each as it is called for one.
  private static let commands: [[String]] = [
    ["score", "REGISTER", "--quarter", "2026-27Q1"], ["check", "REGISTER"],
    ["explain", "REGISTER", "--contract", "CR-1", "--quarter", "2026-27Q1", "SV1.1"],
    [
      "compare", "REGISTER", "--contract", "CR-1", "--quarter", "2026-27Q1", "--with", "2026-27Q2",
    ],
    ["template", "REGISTER", "--contract", "CR-1", "--quarter", "2026-27Q1"],
  ]

  private static func call(_ command: [String], _ folder: String, _ more: [String] = []) -> Result {
    run(command.map { $0 == "REGISTER" ? folder : $0 } + more)
  }

  @Test("a sound register is no failure", arguments: commands)
  func sound(command: [String]) throws {
    let folder = try Self.register()
    let result = Self.call(command, folder.path)
    #expect(result.code == 0 && result.error.isEmpty && !result.output.isEmpty, "\(result)")
  }

  @Test("a register that isn't there is told in one line", arguments: commands)
  func missingFolder(command: [String]) throws {
    let folder = try TemporaryFolder()
    let result = Self.call(command, folder.path + "/no")
    #expect(result.code == 2 && result.isOneLine, "\(result)")
    #expect(result.error == "error: can't read \(folder.path)/no: no such folder\n")
  }

  @Test("a register that is a file is told in one line", arguments: commands)
  func registerIsFile(command: [String]) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write([], to: "contracts.csv")
    let result = Self.call(command, file)
    #expect(result.code == 2 && result.isOneLine, "\(result)")
    #expect(result.error == "error: can't read \(file): it is a file; a register is a folder\n")
  }

  @Test(
    "a file of the register that can't be read is told in one line",
    arguments: ["contracts.csv", "targets.csv", "policy.json", "returns", "returns/q1.csv"],
    ["a folder", "a link to nothing"])
  func unreadableFile(file: String, instead: String) throws {
    // A folder is what `returns` should be, and within it one that is looked into for more.
    if instead == "a folder", file.hasPrefix("returns") { return }
    let folder = try Self.register()
    let path = folder.path + "/" + file
    try? FileManager.default.removeItem(atPath: path)
    if instead == "a folder" {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } else {
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: folder.path + "/gone")
    }
    let result = Self.call(Self.commands[0], folder.path)
    #expect(result.code == 2 && result.isOneLine, "\(result)")
    #expect(result.error.hasPrefix("error: can't read \(path): "), "\(result)")
  }

  @Test("a file that may not be read is told in one line", .enabled(if: getuid() != 0))
  func forbiddenFile() throws {
    let folder = try Self.register()
    chmod(folder.path + "/returns/q1.csv", 0)
    let result = Self.call(Self.commands[0], folder.path)
    #expect(result.code == 2 && result.isOneLine, "\(result)")
  }

  @Test("a register without contracts.csv is told in one line")
  func noContracts() throws {
    let folder = try Self.register()
    try FileManager.default.removeItem(atPath: folder.path + "/contracts.csv")
    let result = Self.call(Self.commands[0], folder.path)
    #expect(result.code == 2 && result.isOneLine, "\(result)")
    #expect(
      result.error == "error: can't read \(folder.path)/contracts.csv: No such file or directory\n")
  }

  @Test("a definition that isn't there is told in one line", arguments: ["score", "check"])
  func missingDefinition(name: String) throws {
    let folder = try Self.register()
    let command = Self.commands.first { $0[0] == name } ?? []
    let result = Self.call(command, folder.path, ["--framework", folder.path + "/no.json"])
    #expect(result.code == 2 && result.isOneLine, "\(result)")
  }

  @Test("an output into a missing folder is told in one line, and nothing is made")
  func missingOutputFolder() throws {
    let folder = try Self.register()
    let path = folder.path + "/no/out.json"
    let result = Self.call(Self.commands[0], folder.path, ["--format", "json", "-o", path])
    #expect(result.code == 2 && result.isOneLine, "\(result)")
    #expect(result.error == "error: can't write \(path): No such file or directory\n")
    #expect(try folder.names == ["contracts.csv", "returns", "targets.csv"])
  }

  @Test("an output onto a folder is told in one line")
  func outputIsFolder() throws {
    let folder = try Self.register()
    let result = Self.call(Self.commands[0], folder.path, ["-o", folder.path + "/returns"])
    #expect(result.code == 2 && result.isOneLine, "\(result)")
    #expect(result.error == "error: can't write \(folder.path)/returns: it is a folder\n")
  }

  @Test("a full device is told in one line", .enabled(if: access("/dev/full", W_OK) == 0))
  func fullDevice() throws {
    let folder = try Self.register()
    let result = Self.call(Self.commands[0], folder.path, ["-o", "/dev/full"])
    #expect(result.code == 2 && result.isOneLine, "\(result)")
    #expect(result.error == "error: can't write /dev/full: No space left on device\n")
  }

  @Test("an output that can't be written leaves what stood there")
  func keepsOld() throws {
    let folder = try Self.register()
    let path = try folder.write(Array("old".utf8), to: "out.json")
    let result = Self.call(
      Self.commands[0], folder.path + "/no", ["--format", "json", "-o", path])
    #expect(result.code == 2)
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("old".utf8))
    let written = Self.call(Self.commands[0], folder.path, ["--format", "json", "-o", path])
    #expect(written.code == 0 && written.output.isEmpty)
    #expect(try Data(contentsOf: URL(filePath: path)).count > 1_000)
    #expect(try folder.names == ["contracts.csv", "out.json", "returns", "targets.csv"])
  }

  @Test("a policy that can't be used is told with its findings, and nothing is scored")
  func badPolicy() throws {
    let folder = try Self.register()
    try folder.write(Array("{ \"countOnly\": 3 }".utf8), to: "policy.json")
    let result = Self.call(Self.commands[0], folder.path)
    #expect(result.code == 2 && result.output.isEmpty)
    #expect(result.error.hasPrefix("policy.json:1:3: error: "))
  }
}
