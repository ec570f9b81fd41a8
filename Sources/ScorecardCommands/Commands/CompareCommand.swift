import SocialValue
import SocialValueFiles
import SocialValueReports

/// `scorecard compare`: what moved a contract's score, and why.
enum CompareCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    Session.run(command, output) { session in
      let quarter = try session.quarter()
      let shelf = try session.shelf()
      let days = (before: command.day("as-at"), after: command.day("with-as-at"))
      // Two days: the first named is the side before. Two quarters: the earlier one is.
      let other = days.before == nil ? command.quarter("with") ?? quarter.previous : quarter
      let quarters = (before: min(quarter, other), after: max(quarter, other))
      let later = try session.register(asAt: days.after, shelf: shelf)
      let contract = try session.contract(in: later)
      let earlier =
        days.before == nil ? later : try session.register(asAt: days.before, shelf: shelf)
      let evaluators = (before: Evaluator(earlier), after: Evaluator(later))
      let selection = Selection(contracts: [contract.id])
      let before = evaluators.before.scorecard(for: quarters.before, selection: selection)
      let after = evaluators.after.scorecard(for: quarters.after, selection: selection)
      let comparisons = after.contracts.compactMap { card in
        before.contracts.first { $0.framework.id == card.framework.id }.map {
          Comparison($0, by: evaluators.before, with: card, by: evaluators.after)
        }
      }
      guard !comparisons.isEmpty else {
        return output.fail(
          "the contract '\(contract.id)' has no day in both \(quarters.before.label) and \(quarters.after.label)",
          help: "Its term is \(contract.term.start.iso) to \(contract.term.end.iso).")
      }
      try session.write(
        command.value("format") == "json"
          ? ComparisonJSON.text(comparisons, asAt: days)
          : comparisons.map {
            ComparisonText(style: session.style).render($0, policy: later.policy, asAt: days)
          }.joined(separator: "\n"))
      session.tell(after.findings.lazy.filter { $0.severity == .error })
      return session.code(for: after.findings)
    }
  }
}
