import Testing

@testable import ScorecardCommands

extension CommandDefinition: CustomTestStringConvertible {
  /// A command is named in a test's report by how it is called.
  public var testDescription: String { invocation }
}

/// The words of a line without quoting.
func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

/// The command that a line asks for, or nil where it asks for something else.
func parsed(_ arguments: [String]) -> ParsedCommand? {
  guard case .command(let command) = ArgumentParser().parse(arguments) else { return nil }
  return command
}

/// The command that a line asks for, or nil where it asks for something else.
func parsed(_ line: String) -> ParsedCommand? { parsed(words(line)) }

/// What is wrong with a line: each fault's message.
func messages(_ arguments: [String]) -> [String] {
  guard case .faults(let faults, _) = ArgumentParser().parse(arguments) else { return [] }
  return faults.map(\.message)
}

/// What is wrong with a line: each fault's message.
func messages(_ line: String) -> [String] { messages(words(line)) }

/// How to mend a line: what help its faults have.
func helps(_ line: String) -> [String] {
  guard case .faults(let faults, _) = ArgumentParser().parse(words(line)) else { return [] }
  return faults.compactMap(\.help)
}

/// What running a line wrote, and the code it ended with.
struct Ran: Equatable {
  var code: Int32
  var output: String
  var error: String
}

/// Runs a line in memory.
func ran(_ arguments: [String], terminal: Terminal = Terminal()) -> Ran {
  let output = Output(terminal: terminal)
  let code = run(arguments, output)
  return Ran(
    code: code, output: String(decoding: output.standardOutput.collected, as: UTF8.self),
    error: String(decoding: output.standardError.collected, as: UTF8.self))
}
