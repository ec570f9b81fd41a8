import SocialValue
import SocialValueFiles
import SocialValueReports

/// What the commands share: reading frameworks and a register as the command line asks, telling
/// faults, and writing the result where it should go.
struct Session {
  let command: ParsedCommand
  let output: Output

  /// A fault that has been told; the command ends with this code.
  struct Ended: Error {
    let code: Int32
  }

  /// Runs a command's body, and gives its exit code.
  static func run(
    _ command: ParsedCommand, _ output: Output, _ body: (Session) throws -> Int32
  ) -> Int32 {
    let session = Session(command: command, output: output)
    do {
      return try body(session)
    } catch let ended as Ended {
      return ended.code
    } catch let fault as FileFault {
      return output.fail(fault.text)
    } catch let error as FindingsError {
      session.tell(error.findings)
      return ExitCode.refused
    } catch {
      return output.fail("\(error)")
    }
  }

  // MARK: Reading

  /// The frameworks at hand, with those that `--framework` adds.
  func shelf(keepsProse: Bool = true) throws -> FrameworkShelf {
    let shelf = FrameworkShelf(keepsProse: keepsProse)
    var findings: [Finding] = []
    var given: [String: String] = [:]
    for path in command.values("framework") {
      do {
        let framework = try FrameworkReader.read(path: path)
        if shelf.ids.contains(framework.id) {
          let other = given[framework.id].map { "that in \(FoundText.line($0))" }
          output.standardError.writeLine(
            "note: '\(framework.id)' is taken from \(FoundText.line(path)) in place of \(other ?? "the definition built in")"
          )
        }
        given[framework.id] = path
        shelf.add(framework)
      } catch let error as FindingsError {
        // Every faulty file is told, not the first only.
        findings += error.findings
      }
    }
    guard findings.isEmpty else { throw FindingsError(findings) }
    return shelf
  }

  /// The register that the command names; rows that others took the place of are kept where
  /// remarks are, unless said otherwise.
  func register(
    asAt: Day? = nil, keepsRemarks: Bool = false, keepsSuperseded: Bool? = nil,
    onlyQuarter: Quarter? = nil, shelf: FrameworkShelf
  ) throws -> Register {
    guard let folder = command.argument("REGISTER") else { throw Ended(code: ExitCode.refused) }
    return try register(
      in: folder, asAt: asAt, keepsRemarks: keepsRemarks, keepsSuperseded: keepsSuperseded,
      onlyQuarter: onlyQuarter, shelf: shelf)
  }

  /// The threads that the command may use.
  var workers: Workers {
    guard command.definition.option("threads") != nil,
      let count = command.value("threads").flatMap({ Int($0) })
    else { return .processors }
    return .threads(count)
  }

  /// The register in a folder.
  func register(
    in folder: String, asAt: Day? = nil, keepsRemarks: Bool = false, keepsSuperseded: Bool? = nil,
    onlyQuarter: Quarter? = nil, shelf: FrameworkShelf
  ) throws -> Register {
    // Only one thread at a time says how far it has come.
    nonisolated(unsafe) let progress = output.progressLine()
    defer { progress.finish() }
    var options = RegisterReader.Options()
    options.asAt = asAt
    options.keepsRemarks = keepsRemarks
    options.keepsSuperseded = keepsSuperseded ?? keepsRemarks
    options.onlyQuarter = onlyQuarter
    options.workers = workers
    options.progress = { progress.update(bytes: $0.bytes, rows: $0.rows, file: $0.file) }
    return try RegisterReader.read(folder, shelf: shelf, options: options)
  }

  /// The contracts that `--contract`, `--supplier` and `--team` select; names that match none are told.
  func selection(in register: Register) throws -> Selection {
    var selection = Selection()
    let contracts = register.index.contracts
    let ids = command.values("contract")
    let names = command.values("supplier")
    let teamNames = command.values("team")
    var unknown: [(kind: String, name: String, known: [String])] = []
    for id in ids where register.index.contractNumbers[id] == nil {
      unknown.append(("contract has the id", id, contracts.map(\.id)))
    }
    let suppliers = Set(contracts.compactMap(\.party.supplier)).sorted()
    for name in names where !suppliers.contains(name) {
      unknown.append(("supplier is called", name, suppliers))
    }
    let teams = Set(contracts.compactMap(\.party.team)).sorted()
    for name in teamNames where !teams.contains(name) {
      unknown.append(("team is called", name, teams))
    }
    let others = ["supplier is called": teams, "team is called": suppliers]
    if !unknown.isEmpty {
      for (kind, name, known) in unknown {
        _ = output.fail(
          "no \(kind) \(FoundText.quoted(name))",
          help: others[kind]?.contains(name) ?? false
            ? (kind.hasPrefix("supplier")
              ? "It is a team of the council: use --team." : "It is a supplier: use --supplier.")
            : Suggestion.sentence(for: name, among: known))
      }
      tell(register.findings.filter { $0.severity == .error && $0.place.file == "contracts.csv" })
      throw Ended(code: ExitCode.refused)
    }
    if !ids.isEmpty { selection.contracts = Set(ids) }
    if !names.isEmpty { selection.suppliers = Set(names) }
    if !teamNames.isEmpty { selection.teams = Set(teamNames) }
    return selection
  }

  /// The one contract that `--contract` names.
  func contract(in register: Register) throws -> Contract {
    guard let id = command.value("contract") else { throw Ended(code: ExitCode.refused) }
    if let number = register.index.contractNumbers[id] { return register.index.contracts[number] }
    _ = output.fail(
      "no contract has the id \(FoundText.quoted(id))",
      help: Suggestion.sentence(for: id, among: register.index.contracts.map(\.id)))
    tell(register.findings.filter { $0.severity == .error && $0.place.file == "contracts.csv" })
    throw Ended(code: ExitCode.refused)
  }

  /// The quarter that `--quarter` names.
  func quarter() throws -> Quarter {
    guard let quarter = command.quarter("quarter") else { throw Ended(code: ExitCode.refused) }
    return quarter
  }

  // MARK: Writing

  /// How text is shown: in colour only where it goes to a terminal that wants it.
  var style: TextStyle {
    TextStyle(width: 80, isColoured: hasOutputFile ? false : output.usesColor)
  }

  private var hasOutputFile: Bool {
    command.definition.option("output") != nil && command.value("output") != nil
  }

  /// Writes the result to standard output, or to the file that `--output` names, whole or not at
  /// all.
  func write(_ text: String) throws {
    if hasOutputFile, let path = command.value("output"), path != "-" {
      try FileWriting.write(text, to: path)
    } else {
      output.standardOutput.write(text)
    }
  }

  /// Writes text in UTF-8 to standard output, or to the file that `--output` names, whole or not at
  /// all.
  ///
  /// - Parameter pieces: calls what it is given once for each piece, one behind the other.
  /// - Throws: where the file can't be written.
  func write(_ pieces: (_ write: @escaping ([UInt8]) -> Void) -> Void) throws {
    if hasOutputFile, let path = command.value("output"), path != "-" {
      try FileWriting.write(to: path, pieces)
    } else {
      let standardOutput = output.standardOutput
      pieces { standardOutput.write($0) }
    }
  }

  /// Writes a file that isn't text: to the file that `--output` names, or to standard output where
  /// that leads to a file or another program.
  func write(_ bytes: [UInt8]) throws {
    if hasOutputFile, let path = command.value("output"), path != "-" {
      try FileWriting.write(bytes, to: path)
    } else if output.terminal.isOutput {
      throw Ended(
        code: output.fail(
          "a workbook can't be shown on a terminal",
          help: "Name a file to write it to: --output FILE."))
    } else {
      output.standardOutput.write(bytes)
    }
  }

  /// Tells findings on standard error, some at a time: there may be as many as rows.
  func tell(_ findings: some Sequence<Finding>) {
    var next: [Finding] = []
    for finding in findings {
      next.append(finding)
      guard next.count == 256 else { continue }
      output.standardError.write(FindingsText.compilerLines(next))
      next.removeAll(keepingCapacity: true)
    }
    if !next.isEmpty { output.standardError.write(FindingsText.compilerLines(next)) }
  }

  /// The exit code for findings: 1 where any is an error.
  func code(for findings: [Finding]) -> Int32 {
    findings.contains { $0.severity == .error } ? ExitCode.faultyInput : ExitCode.success
  }
}
