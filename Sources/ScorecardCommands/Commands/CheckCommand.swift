import SocialValue
import SocialValueFiles
import SocialValueReports

/// `scorecard check`: the findings, supplier by supplier.
enum CheckCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    Session.run(command, output) { session in
      let register = try session.register(asAt: command.day("as-at"), shelf: session.shelf())
      let selection = try session.selection(in: register)
      let quarter = command.quarter("quarter")
      let contracts = register.index.contractNumbers
      let findings = register.findings.filter { finding in
        if let quarter, let period = finding.subject.period, period != quarter { return false }
        guard let number = finding.subject.contract.flatMap({ contracts[$0] }) else {
          return selection.isOfAll
        }
        return selection.includes(register.index.contracts[number])
      }
      let parties = Dictionary(
        register.index.contracts.map { ($0.id, $0.party) },
        uniquingKeysWith: { first, _ in first })
      let text =
        switch command.value("format") {
        case "json": FindingsJSON.text(findings)
        case "csv": FindingsCSV.render(findings, parties: parties)
        default: FindingsText(style: session.style).render(findings, parties: parties)
        }
      try session.write(text)
      return session.code(for: findings)
    }
  }
}
