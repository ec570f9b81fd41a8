/// A contract held to several frameworks: its scores under each, theme by theme, side by side and
/// never averaged.
public struct JointScorecard: Sendable {
  /// One theme under each framework.
  public struct Theme: Sendable {
    /// The theme's id.
    public var id: String
    /// Its title.
    public var title: String
    /// The roll-up under each framework, in the order of `frameworks`; nil where the framework
    /// has no such theme.
    public var scores: [RollUp?]
  }

  /// The contract.
  public var contract: Contract
  /// The frameworks, in the contract's order.
  public var frameworks: [Framework]
  /// The themes, in the order in which the frameworks name them; themes of one id are one.
  public var themes: [Theme]
  /// The overall score under each framework.
  public var overall: [RollUp]

  /// Sets the scorecards of one contract side by side.
  init(_ scorecards: [ContractScorecard], of contract: Contract) {
    self.contract = contract
    frameworks = scorecards.map(\.framework)
    overall = scorecards.map(\.overall)
    themes = []
    for (place, scorecard) in scorecards.enumerated() {
      for (theme, rollUp) in zip(scorecard.framework.themes, scorecard.themes) {
        let row: Int
        if let known = themes.firstIndex(where: { $0.id == theme.id }) {
          row = known
        } else {
          row = themes.count
          themes.append(
            Theme(
              id: theme.id, title: theme.title,
              scores: Array(repeating: nil, count: scorecards.count)))
        }
        themes[row].scores[place] = rollUp
      }
    }
  }
}

extension Scorecard {
  /// The contracts held to several frameworks, in order of id.
  ///
  /// - Complexity: O(contracts × themes).
  public var joint: [JointScorecard] {
    var joint: [JointScorecard] = []
    var start = 0
    while start < contracts.count {
      var end = start + 1
      while end < contracts.count, contracts[end].number == contracts[start].number { end += 1 }
      if end - start > 1 {
        joint.append(
          JointScorecard(Array(contracts[start..<end]), of: contracts[start].contract))
      }
      start = end
    }
    return joint
  }
}
