import SocialValue
import SocialValueFiles
import SocialValueReports

/// `scorecard import`: suppliers' files turned into rows of a register.
enum ImportCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    Session.run(command, output) { session in
      guard let folder = command.value("into") else { return ExitCode.refused }
      let received = command.day("received") ?? Today.day()
      let isDryRun = command.flag("dry-run")
      let shelf = try session.shelf()
      var code = ExitCode.success
      for file in command.arguments("FILE") {
        // Each file is held against what the ones before it have added.
        let register = try session.register(in: folder, keepsRemarks: true, shelf: shelf)
        let imported = try ReturnImport(file, into: register, shelf: shelf, received: received)
        session.tell(imported.findings)
        output.standardOutput.write(ImportText.render(imported))
        if imported.hasErrors {
          output.standardOutput.writeLine(
            "Nothing is written: mend the errors, or send them back to the supplier.")
          code = ExitCode.faultyInput
          continue
        }
        guard imported.writtenCount > 0 else {
          output.standardOutput.writeLine("Nothing to write: the register says all of it already.")
          continue
        }
        let target = Self.free(imported.target, in: folder)
        if isDryRun {
          output.standardOutput.writeLine("Would write \(target); this is a dry run.")
        } else {
          try FileWriting.makeFolder(of: "\(folder)/\(target)", within: folder)
          try FileWriting.write(imported.csv, to: "\(folder)/\(target)")
          output.standardOutput.writeLine("Wrote \(target).")
        }
      }
      return code
    }
  }

  /// A path that no file of the register has.
  private static func free(_ target: String, in folder: String) -> String {
    var path = target
    var number = 2
    while FileReading.exists("\(folder)/\(path)") {
      path = "\(target.dropLast(4))-\(number).csv"
      number += 1
    }
    return path
  }
}
