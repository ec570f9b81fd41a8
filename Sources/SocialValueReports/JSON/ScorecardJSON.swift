public import SocialValue

/// The scorecard as the JSON that other tools read.
///
/// Ratios, scores and weights are numbers rounded to nine places; what suppliers report, actuals
/// and targets are strings, so that no reader rounds them; absent is null.
public struct ScorecardJSON: Sendable {
  /// The version of the format: its major part changes when a key is removed or renamed.
  public static let schemaVersion = "1.0"

  private let scorecard: Scorecard
  private let explanations: @Sendable (ContractScorecard) -> [Explanation]
  private let workers: Workers

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - scorecard: the results.
  ///   - explanations: gives the explanation of each measure of a contract, in the framework's
  ///     order; nil leaves explanations out.
  ///   - workers: who writes the contracts.
  public init(
    _ scorecard: Scorecard,
    explanations: (@Sendable (ContractScorecard) -> [Explanation])? = nil, workers: Workers = .one
  ) {
    self.scorecard = scorecard
    self.explanations = explanations ?? { _ in [] }
    self.workers = workers
  }

  /// The JSON text, ending in a line break.
  public var text: String { String(decoding: Array(pieces.joined()), as: UTF8.self) }

  /// The JSON text as UTF-8, in pieces that follow each other.
  public var pieces: [[UInt8]] {
    var writer = JSONWriter()
    write(&writer)
    return writer.pieces
  }

  /// Gives the JSON text as UTF-8 piece by piece, each following the one before, so that it is never
  /// there as a whole.
  ///
  /// - Parameter take: takes a piece.
  public func write(_ take: @escaping ([UInt8]) -> Void) {
    var writer = JSONWriter(take: take)
    write(&writer)
    for piece in writer.pieces { take(piece) }
  }

  private func write(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("schemaVersion", Self.schemaVersion)
      writer.string("period", scorecard.quarter.label)
      writer.string("asAt", scorecard.asAt?.iso)
      writer.key("rows")
      writer.object { writer in
        writer.number("read", scorecard.rows.read)
        writer.number("used", scorecard.rows.used)
        writer.number("superseded", scorecard.rows.superseded)
        writer.number("withdrawn", scorecard.rows.withdrawn)
        writer.number("rejected", scorecard.rows.rejected)
      }
      writer.key("contracts")
      writer.array(scorecard.contracts, by: workers) { contract(&$0, $1) }
      writer.key("suppliers")
      writer.array(scorecard.suppliers) { together(&$0, $1) }
      writer.key("teams")
      writer.array(scorecard.teams) { together(&$0, $1) }
      writer.key("register")
      writer.array(scorecard.register) { together(&$0, $1) }
      writer.key("joint")
      writer.array(scorecard.joint) { joint(&$0, $1) }
      writer.key("findings")
      writer.findings(scorecard.findings, by: workers)
    }
  }

  // MARK: Contracts

  private func contract(_ writer: inout JSONWriter, _ card: ContractScorecard) {
    let explained = explanations(card)
    writer.object { writer in
      writer.string("contract", card.contract.id)
      writer.string("title", card.contract.title)
      writer.string("supplier", card.contract.party.supplier)
      writer.string("team", card.contract.party.team)
      writer.string("framework", card.framework.id)
      writer.key("overall")
      writer.object { rollUp(&$0, card.overall) }
      themes(&writer, card.framework, card.themes)
      writer.key("groups")
      writer.array(card.groups.indices) { writer, place in
        writer.object { writer in
          writer.string("group", card.framework.groups[place].id)
          rollUp(&writer, card.groups[place])
          writer.number("weight", card.groupWeights[place].text)
        }
      }
      writer.key("measures")
      writer.array(card.measures) { writer, result in
        let explanation = explained.first { $0.measure == card.framework.measures[result.place].id }
        measure(&writer, result, card.framework, explanation)
      }
    }
  }

  private func measure(
    _ writer: inout JSONWriter, _ result: MeasureResult, _ framework: Framework,
    _ explanation: Explanation?
  ) {
    writer.object { writer in
      writer.string("measure", framework.measures[result.place].id)
      writer.string("state", result.state.rawValue)
      writer.string("basis", result.basis?.rawValue)
      writer.string("window", result.window?.rawValue)
      writer.string("actual", result.actual?.text)
      writer.string("target", result.target?.text)
      writer.number("attainment", result.attainment?.text(places: 9))
      writer.number("score", result.score?.text)
      writer.string("rating", rating(result.rating))
      writer.number("weight", result.weight?.text)
      writer.bool("accepted", result.isAccepted)
      writer.key("missingPeriods")
      writer.array(result.missingPeriods) { $0.string($1.label) }
      figures(&writer, result.figures)
      writer.object("forecast", result.forecast) { writer, forecast in
        writer.string("actual", forecast.actual.text)
        writer.string("target", forecast.target.text)
      }
      writer.object("gap", result.gap) { writer, gap in
        step(&writer, "toNext", gap.toNext)
        step(&writer, "toBest", gap.toBest)
      }
      writer.string("reason", result.reason)
      if case .assessment = framework.measures[result.place].rule {
        writer.key("statements")
        writer.array(result.statements) { $0.statement($1) }
      }
      if case .narrative = framework.measures[result.place].rule {
        writer.string("words", result.words)
      }
      if let explanation {
        writer.key("explanation")
        writer.explanation(explanation)
      }
    }
  }

  private func figures(_ writer: inout JSONWriter, _ figures: [MeasureResult.BasisFigure]) {
    writer.key("figures")
    writer.object { writer in
      for figure in figures { writer.string(figure.basis.rawValue, figure.value?.text) }
    }
  }

  private func step(_ writer: inout JSONWriter, _ key: String, _ step: Gap.Step?) {
    writer.object(key, step) { writer, step in
      writer.string("rating", rating(step.rating))
      writer.string("words", step.words)
      writer.key("changes")
      writer.array(step.changes) { writer, change in
        writer.object { writer in
          writer.string("kind", change.kind.rawValue)
          writer.string("amount", change.amount.text)
          writer.string("unit", change.unit)
          writer.string("item", change.item)
        }
      }
    }
  }

  // MARK: Suppliers and register

  private func joint(_ writer: inout JSONWriter, _ joint: JointScorecard) {
    func scores(_ writer: inout JSONWriter, _ scores: [RollUp?]) {
      writer.array(Array(zip(joint.frameworks, scores))) { writer, score in
        writer.object { writer in
          writer.string("framework", score.0.id)
          rollUp(&writer, score.1 ?? RollUp())
        }
      }
    }
    writer.object { writer in
      writer.string("contract", joint.contract.id)
      writer.key("themes")
      writer.array(joint.themes) { writer, theme in
        writer.object { writer in
          writer.string("theme", theme.id)
          writer.key("scores")
          scores(&writer, theme.scores)
        }
      }
      writer.key("overall")
      scores(&writer, joint.overall)
    }
  }

  private func together(_ writer: inout JSONWriter, _ card: PartyScorecard) {
    writer.object { writer in
      switch card.party {
      case .supplier(let name): writer.string("supplier", name)
      case .team(let name): writer.string("team", name)
      case nil: break
      }
      writer.string("framework", card.framework.id)
      writer.key("contracts")
      writer.array(card.contracts) { $0.string($1) }
      writer.key("overall")
      writer.object { rollUp(&$0, card.overall) }
      themes(&writer, card.framework, card.themes)
      writer.key("measures")
      writer.array(card.measures) { writer, pooled in
        writer.object { writer in
          writer.string("measure", card.framework.measures[pooled.place].id)
          writer.number("contracts", pooled.contracts)
          figures(&writer, pooled.figures)
        }
      }
    }
  }

  private func themes(_ writer: inout JSONWriter, _ framework: Framework, _ themes: [RollUp]) {
    writer.key("themes")
    writer.array(themes.indices) { writer, place in
      writer.object { writer in
        writer.string("theme", framework.themes[place].id)
        rollUp(&writer, themes[place])
      }
    }
  }

  private func rollUp(_ writer: inout JSONWriter, _ rollUp: RollUp) {
    writer.number("score", rollUp.score?.text)
    writer.string("rating", rating(rollUp.rating))
    writer.number("coverage", rollUp.coverage?.text)
    writer.key("range")
    writer.object { writer in
      writer.number("low", rollUp.lowest?.text)
      writer.number("high", rollUp.highest?.text)
    }
    writer.number("accepted", rollUp.accepted?.text)
    writer.number("trend", rollUp.trend?.text)
  }

  private func rating(_ place: Int?) -> String? { place.map { scorecard.policy.ratings[$0].id } }
}
