import SocialValue
import SocialValueFiles

/// `scorecard frameworks sheet` and `scorecard frameworks new`: from a spreadsheet of measures to
/// a first definition.
enum NewFrameworkCommand {
  /// Writes a sheet to begin with.
  static func sheet(_ session: Session) throws -> Int32 {
    try refuseToReplace(session)
    try session.write(MeasureSheet.example)
    return ExitCode.success
  }

  /// Makes a definition from a sheet.
  static func new(_ session: Session) throws -> Int32 {
    try refuseToReplace(session)
    let sheet = session.command.argument("SHEET") ?? ""
    let heading = try heading(session, sheet: sheet)
    let bytes = try FileReading.bytes(of: sheet)
    do {
      let made = try MeasureSheet.definition(from: bytes, file: sheet, heading: heading)
      session.tell(made.warnings)
      try session.write(made.text)
      tellNext(made.framework, session)
      return ExitCode.success
    } catch let error as FindingsError {
      session.tell(error.findings)
      return ExitCode.faultyInput
    }
  }

  private static func path(_ session: Session) -> String? {
    session.command.value("output").flatMap { $0 == "-" ? nil : $0 }
  }

  private static func refuseToReplace(_ session: Session) throws {
    guard let path = path(session), FileReading.exists(path) else { return }
    throw FileFault(
      .write, path, reason: "it stands there already; name another file, or remove it first")
  }

  // MARK: What no row says

  private static func heading(_ session: Session, sheet: String) throws -> MeasureSheet.Heading {
    let command = session.command
    let id = command.value("id") ?? idFromName(path(session) ?? sheet)
    guard FrameworkCheck.isID(id) else {
      throw Session.Ended(
        code: session.output.fail(
          "expected letters, digits, '.', '-' and '_', starting with a letter, as the framework's "
            + "id, found \(FoundText.quoted(id))",
          help: "Give one with --id, such as my-council-2026."))
    }
    let published = command.value("published") ?? ""
    guard published.isEmpty || isDate(published) else {
      throw Session.Ended(
        code: session.output.fail(
          "expected a date after --published, found \(FoundText.quoted(published))",
          help: "Write the year, the month or the day: 2026, 2026-03 or 2026-03-21."))
    }
    let words = id.split { $0 == "-" || $0 == "_" || $0 == "." }.joined(separator: " ")
    return MeasureSheet.Heading(
      id: id, title: command.value("title") ?? words.prefix(1).uppercased() + words.dropFirst(),
      authority: command.value("authority") ?? "", version: command.value("edition") ?? "",
      source: Source(
        document: command.value("document") ?? name(of: sheet), published: published,
        section: command.value("section") ?? ""))
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The name of a file without what follows its last dot, as an id: what can't stand in one is a
  /// hyphen.
  private static func idFromName(_ path: String) -> String {
    let name = name(of: path)
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return String(stem.map { FrameworkCheck.isID("a\($0)") ? $0 : "-" })
  }

  /// Whether a text is a year, a month or a day.
  private static func isDate(_ text: String) -> Bool {
    let digits = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = digits.first, year.utf8.count == 4, (1...3).contains(digits.count) else {
      return false
    }
    // A day of that month tells whether there is one.
    let parts = digits.map(String.init) + Array(repeating: "01", count: 3 - digits.count)
    return Day(iso: parts.joined(separator: "-")) != nil
  }

  // MARK: What comes next

  /// Says what was made and what to do next: beside the file, or on standard error where the
  /// definition itself goes to standard output.
  private static func tellNext(_ framework: Framework, _ session: Session) {
    let file = path(session)
    let missing = [
      framework.source.section.isEmpty ? "\"section\"" : nil,
      framework.source.published.isEmpty ? "\"published\"" : nil,
    ].compactMap(\.self)
    let name = file.map(FoundText.line) ?? "\(framework.id).json"
    var text =
      "\(name): \(file == nil ? "made" : "written"): \(framework.id), "
      + counted(framework.measures.count, "measure") + " in "
      + counted(framework.groups.count, "group") + ", " + counted(framework.items.count, "item")
      + "\nthemes: "
      + framework.themes.map { FoundText.shown($0.title, limit: 80) }.joined(separator: "; ") + "\n"
    if !missing.isEmpty {
      text += "still to add under \"source\": \(missing.joined(separator: " and "))\n"
    }
    let word = FoundText.shellWord(name)
    text +=
      "next: read it with `scorecard frameworks show \(framework.id) --framework \(word)`, go on "
      + "with it in an editor, and see that `scorecard frameworks check \(word)` finds it sound\n"
    (file == nil ? session.output.standardError : session.output.standardOutput).write(text)
  }

  private static func counted(_ count: Int, _ what: String) -> String {
    "\(count) \(what)\(count == 1 ? "" : "s")"
  }
}
