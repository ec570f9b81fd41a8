import Foundation
import Testing

@testable import ScorecardCommands

@Suite("Colour and width")
struct TerminalTests {
  @Test(
    "colour is decided by the option, then the environment, then the terminal",
    arguments: [
      (ColorMode.auto, [:], true, true),
      (.auto, [:], false, false),
      (.always, [:], false, true),
      (.never, [:], true, false),
      (.auto, ["NO_COLOR": "1"], true, false),
      (.auto, ["NO_COLOR": ""], true, true),
      (.always, ["NO_COLOR": "1"], true, true),
      (.auto, ["CLICOLOR_FORCE": "1"], false, true),
      (.auto, ["CLICOLOR_FORCE": "0"], false, false),
      (.auto, ["CLICOLOR_FORCE": ""], false, false),
      (.never, ["CLICOLOR_FORCE": "1"], true, false),
      (.auto, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, false),
      (.auto, ["CLICOLOR": "0"], true, false),
      (.auto, ["TERM": "dumb"], true, false),
      (.auto, ["TERM": "xterm"], true, true),
    ] as [(ColorMode, [String: String], Bool, Bool)])
  func color(mode: ColorMode, environment: [String: String], isTerminal: Bool, expected: Bool) {
    #expect(mode.decides(environment: environment, isTerminal: isTerminal) == expected)
  }

  @Test("colour follows standard output, whatever standard error is")
  func colourFollowsOutput() {
    let output = Output(terminal: Terminal(isOutput: false, isError: true))
    #expect(!output.usesColor)
  }

  @Test(
    "the width is that of COLUMNS, else the terminal's, else 80",
    arguments: [
      ([:], nil, 80), ([:], 120, 120), ([:], 0, 80), (["COLUMNS": "100"], 120, 100),
      (["COLUMNS": "0"], 120, 120), (["COLUMNS": "x"], nil, 80), (["COLUMNS": "5"], nil, 80),
    ] as [([String: String], Int?, Int)])
  func width(environment: [String: String], measured: Int?, expected: Int) {
    #expect(Terminal.width(environment, measured: measured) == expected)
  }

  @Test("a width is never below 40")
  func narrow() {
    #expect(Terminal(width: 3).width == 40)
    #expect(Terminal(width: 100, errorWidth: 7).errorWidth == 40)
    #expect(Terminal(width: 100).errorWidth == 100)
  }
}

@Suite("The progress line")
struct ProgressLineTests {
  /// A clock that a test moves on.
  private final class Clock {
    var time: Int64 = 1_000
    func advance(milliseconds: Int64) { time += milliseconds * 1_000_000 }
  }

  private let sink = OutputSink.memory()
  private let clock = Clock()
  private var written: String { String(decoding: sink.collected, as: UTF8.self) }

  private func line(isWanted: Bool = true, width: Int = 80) -> ProgressLine {
    ProgressLine(sink: sink, isWanted: isWanted, width: width) { [clock] in clock.time }
  }

  @Test("it appears after half a second, ten times a second at most, and is cleared")
  func timing() {
    let line = line()
    clock.advance(milliseconds: 499)
    line.update(bytes: 1, rows: 1, file: "a")
    #expect(written.isEmpty)
    clock.advance(milliseconds: 1)
    line.update(bytes: 120_000_000, rows: 1_200_000, file: "returns/q1.csv")
    let first = "\r\u{1B}[KReading returns/q1.csv … 120 MB, 1,200,000 rows"
    #expect(written == first)
    clock.advance(milliseconds: 99)
    line.update(bytes: 2, rows: 2, file: "b")
    #expect(written == first)
    clock.advance(milliseconds: 1)
    line.update(bytes: 2, rows: 1, file: "b")
    #expect(written == first + "\r\u{1B}[KReading b … 2 bytes, 1 row")
    line.finish()
    line.finish()
    #expect(written == first + "\r\u{1B}[KReading b … 2 bytes, 1 row\r\u{1B}[K")
  }

  @Test("one that never appeared leaves nothing to clear")
  func neverShown() {
    let line = line()
    line.update(bytes: 1, rows: 1, file: "a")
    line.finish()
    #expect(written.isEmpty)
  }

  @Test("it is not for a pipe, nor for --quiet")
  func unwanted() {
    let line = line(isWanted: false)
    clock.advance(milliseconds: 9_000)
    line.update(bytes: 1, rows: 1, file: "a")
    line.finish()
    #expect(written.isEmpty)
  }

  @Test("it is shorter than the terminal is wide, and a file's name can't work the terminal")
  func width() {
    let name = String(repeating: "folder/", count: 20) + "\u{1B}[31mq1.csv"
    let text = ProgressLine.text(bytes: 1_500_000_000, rows: 9, file: name, width: 60)
    #expect(text.count == 59)
    #expect(text.hasSuffix("q1.csv … 1.5 GB, 9 rows"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test(
    "sizes and counts are short",
    arguments: [
      (0, "0 bytes", "0"), (1, "1 byte", "1"), (999, "999 bytes", "999"),
      (1_000, "1 KB", "1,000"), (123_456_789, "123 MB", "123,456,789"),
      (3_460_000_000, "3.4 GB", "3,460,000,000"),
    ])
  func numbers(count: Int, size: String, grouped: String) {
    #expect(ProgressLine.size(count) == size)
    #expect(ProgressLine.grouped(count) == grouped)
  }

  @Test("the clock goes forward")
  func clockGoesForward() {
    let start = MonotonicClock.now()
    #expect(start > 0)
    #expect(MonotonicClock.now() >= start)
  }
}

@Suite("Sinks")
struct OutputSinkTests {
  @Test("bytes arrive in order, however many are written at once", arguments: [1, 1_000, 300_000])
  func order(size: Int) throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "scorecard-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let descriptor = open(file.path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    try #require(descriptor >= 0)
    let sink = OutputSink.descriptor(descriptor, name: "a file")
    var expected: [UInt8] = []
    for round in 0..<(600_000 / size / 2) {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &+ round) }
      sink.write(bytes)
      sink.write("é")
      expected += bytes + Array("é".utf8)
      if expected.count > 700_000 { break }
    }
    sink.flush()
    close(descriptor)
    #expect(sink.isOpen)
    #expect(try [UInt8](Data(contentsOf: file)) == expected)
  }

  @Test("a sink that holds nothing back writes at once, after the one before it")
  func unbuffered() throws {
    let pipe = try OpenPipe()
    let output = OutputSink.descriptor(pipe.writing, name: "output")
    let error = OutputSink.descriptor(
      pipe.writing, name: "error", isHeldBack: false, flushedBefore: output)
    output.write("first ")
    error.write("second ")
    #expect(pipe.read() == "first second ")
    output.write("third")
    output.flush()
    #expect(pipe.read() == "third")
  }

  @Test("a full non-blocking pipe is waited for")
  func nonBlocking() async throws {
    let pipe = try OpenPipe()
    _ = fcntl(pipe.writing, F_SETFL, O_NONBLOCK)
    let reading = pipe.reading
    let reader = Thread {
      var bytes = [UInt8](repeating: 0, count: 4_096)
      var left = 1_000_000
      while left > 0 {
        let count = read(reading, &bytes, bytes.count)
        guard count > 0 else { break }
        left -= count
      }
    }
    reader.start()
    let sink = OutputSink.descriptor(pipe.writing, name: "a pipe")
    sink.write([UInt8](repeating: 7, count: 1_000_000))
    sink.flush()
    #expect(sink.isOpen)
  }

  @Test("a reader that goes away is no failure, and what follows is dropped")
  func closedEarly() throws {
    _ = Output.ofProcess()
    let pipe = try OpenPipe()
    pipe.closeReading()
    let output = Output(
      standardOutput: .descriptor(pipe.writing, name: "standard output"))
    output.standardOutput.write("x")
    #expect(output.finish(1) == 1)
    #expect(output.standardOutput.state == .closedEarly)
    #expect(output.standardError.collected.isEmpty)
    output.standardOutput.write("y")
    output.standardOutput.flush()
    #expect(output.finish(0) == 0)
  }

  @Test("a full disk is told in one line", .enabled(if: access("/dev/full", W_OK) == 0))
  func fullDisk() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    let output = Output(standardOutput: .descriptor(descriptor, name: "standard output"))
    #expect(run(["--version"], output) == 2)
    #expect(
      String(decoding: output.standardError.collected, as: UTF8.self)
        == "error: can't write standard output: No space left on device\n")
    #expect(output.standardOutput.state == .failed(ENOSPC))
  }

  @Test("standard error that can't be written changes the code, one closed on purpose doesn't")
  func standardErrorFails() throws {
    func code(_ descriptor: Int32) -> Int32 {
      let output = Output(
        standardError: .descriptor(descriptor, name: "standard error", isHeldBack: false))
      output.standardError.write("finding\n")
      return output.finish(1)
    }
    #expect(code(-1) == 1)
    let full = open("/dev/full", O_WRONLY)
    guard full >= 0 else { return }
    defer { close(full) }
    #expect(code(full) == 2)
  }
}

@Suite("Running")
struct RunTests {
  @Test("the version is in one place")
  func version() {
    #expect(ran(["--version"]) == Ran(code: 0, output: "scorecard 0.1.0\n", error: ""))
  }

  @Test("a fault is one error line and perhaps one help line, without control characters")
  func fail() {
    let output = Output()
    #expect(output.fail("can't read \u{1B}[1mx", help: "Look\nagain.") == 2)
    #expect(
      String(decoding: output.standardError.collected, as: UTF8.self)
        == "error: can't read \\u{1B}[1mx\nhelp: Look\\u{A}again.\n")
  }

  @Test("help follows the terminal's width up to 80 columns")
  func helpWidth() {
    let narrow = ran(["help"], terminal: Terminal(isOutput: true, width: 50)).output
    #expect(narrow.split(separator: "\n").contains { $0.count > 40 })
    #expect(narrow != ran(["help"]).output)
    #expect(ran(["help"], terminal: Terminal(isOutput: true, width: 200)) == ran(["help"]))
  }
}

/// A pipe, closed with its last reference.
final class OpenPipe: Sendable {
  let reading: Int32
  let writing: Int32

  init() throws {
    var descriptors: [Int32] = [-1, -1]
    try #require(pipe(&descriptors) == 0)
    reading = descriptors[0]
    writing = descriptors[1]
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// What has arrived so far; waits where there is nothing.
  func read() -> String {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = Foundation.read(reading, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// Makes the pipe one that nobody reads.
  func closeReading() {
    // The number is taken over at once, so that closing it again harms nobody.
    let null = open("/dev/null", O_RDONLY)
    dup2(null, reading)
    close(null)
  }
}
