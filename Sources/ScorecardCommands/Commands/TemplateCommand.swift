import SocialValue
import SocialValueReports

/// `scorecard template`: the form that a supplier fills in.
enum TemplateCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    Session.run(command, output) { session in
      let quarter = try session.quarter()
      let register = try session.register(shelf: session.shelf())
      let contract = try session.contract(in: register)
      guard contract.term.contains(quarter) else {
        return output.fail(
          "the contract '\(contract.id)' has no day in \(quarter.label)",
          help: "Its term is \(contract.term.start.iso) to \(contract.term.end.iso).")
      }
      let form = ReturnTemplate(register, contract: contract, quarter: quarter)
      if command.value("format") == "xlsx" {
        try session.write(ReturnForm(register, contract: contract, quarter: quarter).bytes)
      } else {
        try session.write(form.csv)
      }
      if form.rows.isEmpty {
        output.standardError.write(
          "note: no target of '\(contract.id)' needs anything reported for \(quarter.label)\n")
      }
      // What is wrong with earlier returns doesn't bear on the form.
      let errors = register.findings.filter { finding in
        finding.severity == .error && !finding.place.file.hasPrefix("returns/")
          && (finding.subject.contract ?? contract.id) == contract.id
      }
      session.tell(errors)
      return session.code(for: errors)
    }
  }
}
