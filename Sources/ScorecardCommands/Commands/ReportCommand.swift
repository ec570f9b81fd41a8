import SocialValue
import SocialValueFiles
import SocialValueReports

/// `scorecard report`: a quarter as a folder of pages.
enum ReportCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    Session.run(command, output) { session in
      let quarter = try session.quarter()
      let audience =
        command.value("audience").flatMap(ReportAudience.init(rawValue:)) ?? .manager
      if audience == .supplier,
        command.values("supplier").count + command.values("team").count != 1
      {
        return output.fail(
          "a supplier's copy is for one supplier or team",
          help: "Name it with --supplier or --team.")
      }
      guard let folder = command.value("output") else { return ExitCode.refused }
      // Before anything is read: what is there may be no report.
      try FolderWriting.check(folder)
      let register = try session.register(
        asAt: command.day("as-at"), keepsRemarks: audience != .everybody, keepsSuperseded: true,
        shelf: session.shelf())
      var selection = try session.selection(in: register)
      selection.poolsFigures = false
      let evaluator = Evaluator(register)
      let scorecard = evaluator.scorecard(for: quarter, selection: selection)
      let site = ReportSite(scorecard, by: evaluator, for: audience)
      var count = 0
      try FolderWriting.write(to: folder) { writer throws(FileFault) in
        let names = try site.pages { file, text throws(FileFault) in
          try writer.write(text, to: file)
        }
        count = names.count
        return names
      }
      output.standardOutput.writeLine(
        "\(FoundText.line(folder)): \(count) pages written; begin with index.html")
      session.tell(scorecard.findings.lazy.filter { $0.severity == .error })
      return session.code(for: scorecard.findings)
    }
  }
}
