import Testing

@testable import ScorecardCommands

@Suite("What is said of a wrong command line")
struct CommandLineFaultTests {
  @Test(
    "each fault is told in one line",
    arguments: [
      ("", ["expected a command"]),
      ("Fixtures/croydon --quarter 2026-27Q1", ["unknown command 'Fixtures/croydon'"]),
      ("frameworks lst", ["unknown command 'lst'"]),
      ("help scor", ["unknown command 'scor'"]),
      ("score r --quarter 2026-27Q1 --bogus", ["scorecard score has no option '--bogus'"]),
      ("score r --quarter 2026-27Q1 -x", ["scorecard score has no option '-x'"]),
      ("score r --quarter 2026-27Q1 --explain=1", ["--explain takes no value, found '1'"]),
      ("score r --quarter", ["expected a quarter after --quarter"]),
      ("score r --quarter --explain", ["expected a quarter after --quarter, found '--explain'"]),
      ("score r --quarter 2026Q1", ["expected a quarter after --quarter, found '2026Q1'"]),
      ("check r --as-at 2026-02-30", ["expected a date after --as-at, found '2026-02-30'"]),
      ("check r --format xml", ["expected text, csv or json after --format, found 'xml'"]),
      ("completions tcsh", ["expected bash, zsh or fish as SHELL, found 'tcsh'"]),
      ("check r --quarter=", ["found nothing after --quarter"]),
      ("check r --format=csv --format=csv", ["--format is given more than once"]),
      ("score r", ["missing --quarter Q"]),
      ("check", ["missing REGISTER"]),
      ("frameworks check", ["missing FILE"]),
      ("check a b", ["scorecard check takes only REGISTER, found also 'b'"]),
      ("frameworks list x", ["scorecard frameworks list takes no arguments, found also 'x'"]),
      (
        "check a b c d e f",
        ["scorecard check takes only REGISTER, found also 'b', 'c', 'd' and 2 more"]
      ),
      (
        "compare r --contract C --quarter 2026-27Q1 --with 2026-27Q2 --as-at 2026-08-14",
        ["--with can't stand beside --as-at"]
      ),
      (
        "compare r --contract C --quarter 2026-27Q1 --as-at 2026-08-14",
        ["--as-at makes no sense without --with-as-at"]
      ),
      (
        "--quarter 2026-27Q1 score r", ["the option '--quarter' stands before its command"]
      ),
    ])
  func oneFault(line: String, expected: [String]) {
    #expect(messages(line) == expected)
  }

  @Test(
    "what was likely meant is named",
    arguments: [
      ("scroe r --quarter 2026-27Q1", "Did you mean 'score'?"),
      ("framework list", "Did you mean 'frameworks'?"),
      ("frameworks lst", "Did you mean 'list'?"),
      ("score r --quater 2026-27Q1", "Did you mean '--quarter'?"),
      ("score r -quarter 2026-27Q1", "Did you mean '--quarter'?"),
      ("check r -output f", "Did you mean '--output'?"),
      ("check r --colour never", "Did you mean '--color'?"),
      ("check r --format jsno", "Did you mean 'json'?"),
      ("check r --format JSON", "Did you mean 'json'?"),
      ("check r --explain", "It belongs to scorecard score."),
      ("check r --version", "It belongs to scorecard."),
      ("check r 2026-27Q1", "Write --quarter 2026-27Q1."),
      ("check r --format yaml", "Use one of: text, csv, json."),
      (
        "",
        "Use one of: score, report, check, explain, compare, frameworks, template, import, tender, completions, help."
      ),
      ("check r --supplier -Smith", "A value that begins with '-' is written --supplier=-…."),
      ("--quarter Q score r", "Write it after the command: scorecard score … --quarter."),
      (
        "check r --quarter 2026Q1",
        "A quarter is a financial year and a number: 2026-27Q1 is April to June 2026."
      ),
    ])
  func suggestions(line: String, help: String) {
    #expect(helps(line) == [help])
  }

  @Test("every fault of a line is told, in the order of the line, then what is missing")
  func everyFault() {
    #expect(
      messages("scroe --format xml --as-at x --bogus --quarter=2026-27Q1 --quarter=2026-27Q2") == [
        "unknown command 'scroe'",
        "expected text, markdown, csv, json, html or xlsx after --format, found 'xml'",
        "expected a date after --as-at, found 'x'",
        "scorecard score has no option '--bogus'",
        "--quarter is given more than once",
        "missing REGISTER",
      ])
  }

  @Test("an argument that is empty is a fault of its own")
  func emptyArgument() {
    #expect(messages(["check", ""]) == ["found nothing as REGISTER"])
    #expect(messages(["check", "r", "--contract", ""]) == ["found nothing after --contract"])
  }

  @Test("a fault that follows from another is not told")
  func noConsequences() {
    // The mistyped --quarter is not missing, and its value is no argument.
    #expect(messages("score r --quater 2026-27Q1").count == 1)
    // What follows an unknown option may be its value.
    #expect(messages("check r --bogus value").count == 1)
    // An option before its command is not missing after it.
    #expect(messages("--quarter 2026-27Q1 score r").count == 1)
    #expect(messages("score r --quarter").count == 1)
    // Where the command isn't known, nothing is known of what follows.
    #expect(messages("xyzzyx r --bogus --format xml").count == 1)
    #expect(messages("xyzzyx --help").count == 1)
  }

  @Test("outside text can't work a terminal")
  func controlCharacters() {
    let result = ran(["check", "r", "--contract=a", "--\u{1B}[31m", "\u{7}"])
    #expect(result.error.contains("'--\\u{1B}[31m'"))
    #expect(!result.error.contains("\u{1B}"))
    #expect(ran(["\u{1B}[2J"]).error.hasPrefix("error: unknown command '\\u{1B}[2J'\n"))
  }

  @Test("the text ends in the usage of the command that was meant")
  func wholeText() throws {
    let result = ran(words("explian --format xml --contract"))
    #expect(result.code == 2)
    #expect(result.output.isEmpty)
    try expectGolden(result.error, "faults/explain.txt")
    try expectGolden(ran([]).error, "faults/no-command.txt")
  }
}
