import SocialValue
import SocialValueFiles
import SocialValueReports

/// `scorecard frameworks`: list, show, make, check and test the definitions, and set them side by
/// side.
enum FrameworksCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    Session.run(command, output) { session in
      switch command.definition.name {
      case "check": return check(session)
      case "test": return try test(session)
      case "show": return try show(session)
      case "sheet": return try NewFrameworkCommand.sheet(session)
      case "new": return try NewFrameworkCommand.new(session)
      case "crosswalk": return try crosswalk(session)
      default:
        try session.write(FrameworkText(style: session.style).list(session.shelf().all))
        return ExitCode.success
      }
    }
  }

  // MARK: Show and crosswalk

  private static func show(_ session: Session) throws -> Int32 {
    let shelf = try session.shelf()
    guard
      let framework = try framework(session.command.argument("ID") ?? "", shelf, session)
    else { return ExitCode.refused }
    let isMarkdown = session.command.value("format") == "markdown"
    let text = FrameworkText(style: session.style)
    guard let id = session.command.argument("MEASURE") else {
      try session.write(isMarkdown ? FrameworkMarkdown.render(framework) : text.show(framework))
      return ExitCode.success
    }
    guard let measure = framework.measures.first(where: { $0.id.lowercased() == id.lowercased() })
    else {
      return session.output.fail(
        "no measure of \(framework.id) is called \(FoundText.quoted(id))",
        help: Suggestion.sentence(for: id, among: framework.measures.map(\.id))
          ?? "`scorecard frameworks show \(framework.id)` lists them.")
    }
    try session.write(
      isMarkdown
        ? FrameworkMarkdown.render(measure, in: framework) : text.show(measure, in: framework))
    return ExitCode.success
  }

  private static func crosswalk(_ session: Session) throws -> Int32 {
    let shelf = try session.shelf()
    let ids = session.command.arguments("ID")
    var frameworks: [Framework] = []
    for id in ids.isEmpty ? shelf.ids : ids {
      guard let framework = try framework(id, shelf, session) else { return ExitCode.refused }
      frameworks.append(framework)
    }
    try session.write(FrameworkText(style: session.style).crosswalk(frameworks))
    return ExitCode.success
  }

  private static func framework(
    _ id: String, _ shelf: FrameworkShelf, _ session: Session
  ) throws -> Framework? {
    if let framework = shelf[id] { return framework }
    _ = session.output.fail(
      "no framework is called \(FoundText.quoted(id))",
      help: Suggestion.sentence(for: id, among: shelf.ids))
    return nil
  }

  // MARK: Check

  private static func check(_ session: Session) -> Int32 {
    var code = ExitCode.success
    for path in session.command.arguments("FILE") {
      do {
        let framework = try FrameworkReader.read(path: path)
        let rules = framework.measures.count { $0.rule != nil }
        session.output.standardOutput.writeLine(
          "\(FoundText.line(path)): sound: \(framework.id), \(framework.measures.count) measures (\(rules) with a rule), \(framework.items.count) items"
        )
      } catch let error as FindingsError {
        session.tell(error.findings)
        code = max(code, ExitCode.faultyInput)
      } catch let fault as FileFault {
        code = session.output.fail(fault.text)
      } catch {
        code = session.output.fail("\(error)")
      }
    }
    return code
  }

  // MARK: Test

  private static func test(_ session: Session) throws -> Int32 {
    let shelf = try session.shelf()
    let subjects = session.command.arguments("ID|FILE")
    var code = ExitCode.success
    var text = ""
    for subject in subjects.isEmpty ? shelf.ids : subjects {
      guard let (framework, examples) = try examples(of: subject, shelf, session) else {
        return ExitCode.refused
      }
      let report = DefinitionTest.run(examples, of: framework)
      text += DefinitionTestText.render(report)
      if !report.failures.isEmpty { code = ExitCode.faultyInput }
    }
    try session.write(text)
    return code
  }

  /// A framework and its examples: bundled ones by id, others from the file beside theirs.
  private static func examples(
    of subject: String, _ shelf: FrameworkShelf, _ session: Session
  ) throws -> (Framework, [DefinitionExample])? {
    if subject.hasSuffix(".json") || subject.contains("/") {
      let framework = try FrameworkReader.read(path: subject)
      let stem = subject.hasSuffix(".json") ? String(subject.dropLast(5)) : subject
      let file = stem + ".examples.json"
      return (framework, try DefinitionExample.read(FileReading.bytes(of: file), file: file))
    }
    guard let framework = try framework(subject, shelf, session) else { return nil }
    guard let bytes = shelf.bundledExamples(subject) else {
      _ = session.output.fail(
        "\(FoundText.line(subject)) has no bundled examples",
        help: "Name its file: its examples stand beside it, as \(subject).examples.json.")
      return nil
    }
    return (
      framework, try DefinitionExample.read(bytes, file: "Frameworks/\(subject).examples.json")
    )
  }
}
