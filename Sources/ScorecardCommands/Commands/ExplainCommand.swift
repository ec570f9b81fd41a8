import SocialValue
import SocialValueFiles
import SocialValueReports

/// `scorecard explain`: where one measure, theme, group or overall score came from.
enum ExplainCommand {
  static func run(_ command: ParsedCommand, _ output: Output) -> Int32 {
    Session.run(command, output) { session in
      let quarter = try session.quarter()
      let register = try session.register(
        asAt: command.day("as-at"), keepsRemarks: true, shelf: session.shelf())
      let contract = try session.contract(in: register)
      let evaluator = Evaluator(register)
      let scorecard = evaluator.scorecard(
        for: quarter, selection: Selection(contracts: [contract.id]))
      let cards = scorecard.contracts.filter { card in
        command.value("framework-id").map { $0 == card.framework.id } ?? true
      }
      guard !cards.isEmpty else {
        return output.fail(
          contract.term.contains(quarter)
            ? "the contract isn't under a framework called \(FoundText.quoted(command.value("framework-id") ?? ""))"
            : "the contract '\(contract.id)' has no day in \(quarter.label)",
          help: contract.term.contains(quarter)
            ? Suggestion.sentence(
              for: command.value("framework-id") ?? "", among: contract.frameworks)
            : "Its term is \(contract.term.start.iso) to \(contract.term.end.iso).")
      }
      let subject = command.positional.last ?? "overall"
      let explained = cards.flatMap { explanations(of: subject, in: $0, evaluator) }
      guard !explained.isEmpty else {
        let known = cards.flatMap { card in
          ["overall"] + card.framework.themes.map(\.id) + card.framework.groups.map(\.id)
            + card.framework.measures.map(\.id)
        }
        return output.fail(
          "no measure, group or theme is called \(FoundText.quoted(subject))",
          help: Suggestion.sentence(for: subject, among: known)
            ?? "Name a measure such as \(cards[0].framework.measures[0].id), a group, a theme, or 'overall'."
        )
      }
      try session.write(
        command.value("format") == "json"
          ? ExplanationJSON.text(explained.flatMap(\.measures))
          : explained.map { render($0, scorecard.policy, session.style) }.joined(separator: "\n"))
      session.tell(scorecard.findings.lazy.filter { $0.severity == .error })
      return session.code(for: scorecard.findings)
    }
  }

  /// A score asked for, with the explanations of the measures behind it.
  private struct Explained {
    let card: ContractScorecard
    let rollUp: (title: String, level: Explanation.Contribution.Level, id: String, rollUp: RollUp)?
    let measures: [Explanation]
  }

  private static func explanations(
    of subject: String, in card: ContractScorecard, _ evaluator: Evaluator
  ) -> [Explained] {
    let framework = card.framework
    func matches(_ id: String, _ title: String) -> Bool {
      id.lowercased() == subject.lowercased() || title.lowercased() == subject.lowercased()
    }
    func counted() -> [Explanation] {
      evaluator.explanations(of: card).filter { $0.result.isCounted }
    }
    if let place = framework.measures.firstIndex(where: { matches($0.id, $0.title) }) {
      return [
        Explained(
          card: card, rollUp: nil, measures: [evaluator.explanation(of: place, in: card)])
      ]
    }
    if matches("overall", "overall") {
      return [
        Explained(
          card: card, rollUp: ("Overall", .overall, "overall", card.overall), measures: counted())
      ]
    }
    if let place = framework.themes.firstIndex(where: { matches($0.id, $0.title) }) {
      let theme = framework.themes[place]
      return [
        Explained(
          card: card, rollUp: (theme.title, .theme, theme.id, card.themes[place]),
          measures: counted().filter { explanation in
            explanation.contributions.contains { $0.level == .theme && $0.id == theme.id }
          })
      ]
    }
    if let place = framework.groups.firstIndex(where: { matches($0.id, $0.title) }) {
      let group = framework.groups[place]
      return [
        Explained(
          card: card, rollUp: (group.title, .group, group.id, card.groups[place]),
          measures: counted().filter { explanation in
            explanation.contributions.contains { $0.level == .group && $0.id == group.id }
          })
      ]
    }
    return []
  }

  private static func render(_ explained: Explained, _ policy: Policy, _ style: TextStyle) -> String
  {
    let text = ExplanationText(style: style)
    guard let rollUp = explained.rollUp else {
      return explained.measures.map(text.render).joined(separator: "\n")
    }
    return text.render(
      rollUp.rollUp, title: rollUp.title, level: rollUp.level, id: rollUp.id, of: explained.card,
      policy: policy, measures: explained.measures)
  }
}
