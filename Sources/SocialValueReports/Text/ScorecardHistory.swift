public import SocialValue

/// The scores of one contract under one framework over several quarters.
public struct ScorecardHistory: Sendable, Hashable {
  /// The scores of one quarter.
  public struct Entry: Sendable, Hashable {
    /// The quarter.
    public var quarter: Quarter
    /// The overall score, or nil where there was none.
    public var overall: Points?
    /// The themes' scores, in the framework's order; empty where there were none.
    public var themes: [Points?]

    /// Makes an entry.
    public init(quarter: Quarter, overall: Points?, themes: [Points?]) {
      self.quarter = quarter
      self.overall = overall
      self.themes = themes
    }
  }

  /// The contract's id.
  public var contract: String
  /// The framework's id.
  public var framework: String
  /// The quarters, oldest first.
  public var entries: [Entry]

  /// Makes a history of what `Evaluator.history` gives.
  public init(
    contract: String, framework: String,
    entries: [(quarter: Quarter, overall: Points?, themes: [Points?])]
  ) {
    self.contract = contract
    self.framework = framework
    self.entries = entries.map {
      Entry(quarter: $0.quarter, overall: $0.overall, themes: $0.themes)
    }
  }

  /// The scores of one theme, oldest first.
  func scores(ofTheme place: Int) -> [Points?] {
    entries.map { $0.themes.indices.contains(place) ? $0.themes[place] : nil }
  }
}

extension [ScorecardHistory] {
  /// The history of a scorecard's contract under its framework, looked for first at `place`: they
  /// mostly stand in the order of the scorecards.
  func history(of card: ContractScorecard, at place: Int) -> ScorecardHistory? {
    func fits(_ history: ScorecardHistory) -> Bool {
      history.contract == card.contract.id && history.framework == card.framework.id
    }
    if indices.contains(place), fits(self[place]) { return self[place] }
    return first(where: fits)
  }
}
