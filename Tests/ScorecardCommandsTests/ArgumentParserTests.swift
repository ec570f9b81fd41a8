import SocialValue
import Testing

@testable import ScorecardCommands

@Suite("Reading a command line")
struct ArgumentParserTests {
  @Test(
    "an option's value may follow it, or stand in the same word",
    arguments: [
      "score r --quarter 2026-27Q1 --output f", "score r --quarter=2026-27Q1 --output=f",
      "score r --quarter=2026-27Q1 -o f", "score r -of --quarter=2026-27Q1",
      "score r -o=f --quarter 2026-27Q1",
    ])
  func spellings(line: String) throws {
    let command = try #require(parsed(line))
    #expect(command.value("output") == "f")
    #expect(command.quarter("quarter")?.label == "2026-27Q1")
    #expect(command.argument("REGISTER") == "r")
  }

  @Test("options may stand anywhere among the arguments, those of every command anywhere at all")
  func anywhere() throws {
    let command = try #require(
      parsed("--color never explain --contract C r --quarter 2026-27Q1 SV1.1 --quiet"))
    #expect(command.positional == ["r", "SV1.1"])
    #expect(command.value("color") == "never")
    #expect(command.flag("quiet"))
    #expect(!command.flag("help"))
  }

  @Test("after -- every word is an argument")
  func endOfOptions() throws {
    let command = try #require(parsed("score --quarter 2026-27Q1 -- --explain"))
    #expect(command.positional == ["--explain"])
    #expect(!command.flag("explain"))
  }

  @Test("a single dash is an argument, and may be a value")
  func dash() throws {
    let command = try #require(parsed("score - --quarter 2026-27Q1 -o -"))
    #expect(command.positional == ["-"])
    #expect(command.value("output") == "-")
  }

  @Test("values may hold spaces, equals signs and, after one, a dash")
  func oddValues() throws {
    let command = try #require(
      parsed(["score", "a b", "--quarter=Q1 2026/27", "--supplier=a=b", "--supplier=-x"]))
    #expect(command.positional == ["a b"])
    #expect(command.values("supplier") == ["a=b", "-x"])
    #expect(command.quarter("quarter")?.label == "2026-27Q1")
  }

  @Test("a repeating option keeps its values in order; one not given has none")
  func repeating() throws {
    let command = try #require(
      parsed("score r --quarter 2026-27Q1 --contract B --contract=A"))
    #expect(command.values("contract") == ["B", "A"])
    #expect(command.values("supplier").isEmpty)
  }

  @Test("an option that isn't given has its fallback, or nothing")
  func fallbacks() throws {
    let command = try #require(parsed("score r --quarter 2026-27Q1"))
    #expect(command.value("format") == "text")
    #expect(command.value("weight-by") == "value")
    #expect(command.value("color") == "auto")
    #expect(command.value("output") == nil)
    #expect(command.day("as-at") == nil)
  }

  @Test("an option that only other commands have is not there")
  func othersOptions() throws {
    let command = try #require(parsed("template r --contract C --quarter 2026-27Q1"))
    #expect(command.value("as-at") == nil)
    #expect(command.values("supplier").isEmpty)
    #expect(!command.flag("explain"))
    #expect(command.arguments("FILE").isEmpty)
  }

  @Test("a day is read")
  func day() throws {
    let command = try #require(parsed("check r --as-at 2026-08-14"))
    #expect(command.day("as-at")?.iso == "2026-08-14")
  }

  @Test(
    "commands below others are found, and list is meant where none is given",
    arguments: [
      ("frameworks", "list"), ("frameworks list", "list"), ("frameworks show X", "show"),
      ("frameworks --framework f.json", "list"), ("frameworks --framework f.json test", "test"),
      ("frameworks crosswalk a b", "crosswalk"),
    ])
  func subcommands(line: String, name: String) throws {
    let command = try #require(parsed(line))
    #expect(command.definition.path == ["scorecard", "frameworks", name])
  }

  @Test("a repeating argument takes what is left")
  func repeatingArgument() throws {
    let command = try #require(parsed("frameworks check a b --framework f c"))
    #expect(command.arguments("FILE") == ["a", "b", "c"])
    #expect(command.values("framework") == ["f"])
    #expect(try #require(parsed("frameworks test")).arguments("ID|FILE").isEmpty)
  }

  @Test(
    "help is shown for the command that it is asked of, whatever else is wrong",
    arguments: [
      ("--help", "scorecard"), ("-h", "scorecard"), ("help", "scorecard"),
      ("score --help", "scorecard score"), ("--help score", "scorecard score"),
      ("score --bogus --quarter --help", "scorecard score"),
      ("help score", "scorecard score"), ("help frameworks", "scorecard frameworks"),
      ("frameworks -h", "scorecard frameworks"),
      ("help frameworks show", "scorecard frameworks show"),
      ("frameworks show --help", "scorecard frameworks show"),
      ("help --help", "scorecard help"), ("help help", "scorecard help"),
    ])
  func help(line: String, invocation: String) {
    guard case .help(let command) = ArgumentParser().parse(words(line)) else {
      Issue.record("no help for \(line)")
      return
    }
    #expect(command.invocation == invocation)
  }

  @Test("the version is shown, but help goes before it")
  func version() {
    #expect(ArgumentParser().parse(["--version"]) == .version)
    #expect(ArgumentParser().parse(["--version", "-h"]) == .help(Commands.scorecard))
  }

  @Test("every example in the help can be run as it stands", arguments: Commands.scorecard.all)
  func examples(command: CommandDefinition) {
    for example in command.examples {
      let typed = words(example.line).prefix { $0 != ">" }
      #expect(typed.first == "scorecard")
      if case .faults(let faults, _) = ArgumentParser().parse(Array(typed.dropFirst())) {
        Issue.record("\(example.line): \(faults.map(\.message))")
      }
    }
  }

  @Test("no line of random words makes the parser trap, and faults always have a text")
  func randomLines() {
    var random = SystemRandomNumberGenerator()
    let vocabulary =
      Commands.scorecard.all.map(\.name) + Commands.scorecard.all.flatMap(\.options).map(\.spelling)
      + ["", "-", "--", "---", "-=", "--=", "=", "-oo", "-o", "-hh", "-xh", "2026-27Q1", "json"]
      + ["--quarter=", "--format=xml", "--explain=1", "r", "\u{1B}[31m", "-\u{301}", "--é=ü"]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...7, using: &random)
      let line = (0..<count).map { _ in vocabulary.randomElement(using: &random) ?? "" }
      guard case .faults(let faults, let command) = ArgumentParser().parse(line) else { continue }
      let text = CommandLineFault.text(for: faults, in: command)
      #expect(!faults.isEmpty && text.hasPrefix("error: "), "\(line)")
      #expect(!text.utf8.contains { $0 < 0x20 && $0 != UInt8(ascii: "\n") }, "\(line)")
    }
  }
}
