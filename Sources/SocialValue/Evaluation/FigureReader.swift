/// Reads the figures of one contract under the policy: what counts, and whether it was accepted.
struct FigureReader {
  let context: SettlementContext
  let figures: ContractFigures
  let contract: Int
  let countOnly: Policy.CountOnly

  /// A figure as the rules see it.
  enum Reading {
    /// Nothing that counts.
    case absent
    /// Reported, but unusable.
    case unusable
    /// A number, or `n/a` where it is nil.
    case answer(number: FixedDecimal?, isAccepted: Bool)

    var number: FixedDecimal? {
      if case .answer(let number, _) = self { number } else { nil }
    }

    var isAnswered: Bool { if case .answer = self { true } else { false } }
    var isUnusable: Bool { if case .unusable = self { true } else { false } }
    var isAbsent: Bool { if case .absent = self { true } else { false } }

    var isAccepted: Bool {
      if case .answer(_, let isAccepted) = self { isAccepted } else { false }
    }
  }

  /// What counts of an item for a quarter.
  ///
  /// A position that stands for a year is looked for in the three quarters before, too; a level
  /// assessor by assessor.
  func read(_ use: MeasurePlan.ItemUse, in quarter: Quarter) -> Reading {
    if use.isLevel { return standingLevel(use, in: quarter).reading(countOnly) }
    return self.quarter(of: use, for: quarter).map { reading(use, in: $0) } ?? .absent
  }

  /// The quarter whose figure stands for `quarter`, or nil where none does.
  func quarter(of use: MeasurePlan.ItemUse, for quarter: Quarter) -> Quarter? {
    for back in 0..<(use.standsForYear ? 4 : 1) {
      let earlier = Quarter(index: quarter.index - back)
      if !reading(use, in: earlier).isAbsent { return earlier }
    }
    return nil
  }

  /// The last quarter whose figure of a yearly item stood until before `quarter`, of the two years
  /// before those that still would.
  func lapsed(_ use: MeasurePlan.ItemUse, by quarter: Quarter) -> Quarter? {
    guard use.standsForYear else { return nil }
    return (4..<12).map { Quarter(index: quarter.index - $0) }.first {
      if case .reported = figure(use, in: $0) { true } else { false }
    }
  }

  /// The figure reported in the quarter itself.
  func figure(_ use: MeasurePlan.ItemUse, in quarter: Quarter) -> Figure {
    // Outside these years nothing can be reported.
    guard Quarter.readableYears.contains(quarter.startingYear) else { return .notReported }
    let key = FigureKey(contract: contract, item: use.number, quarter: quarter)
    guard let place = figures.place(of: key) else { return .notReported }
    return figures.figure(at: place, places: use.places)
  }

  /// The words reported for a `text` item.
  func text(_ use: MeasurePlan.ItemUse, in quarter: Quarter) -> String? {
    figures.particulars.texts[FigureKey(contract: contract, item: use.number, quarter: quarter)]
  }

  private func reading(_ use: MeasurePlan.ItemUse, in quarter: Quarter) -> Reading {
    switch figure(use, in: quarter) {
    case .notReported, .withdrawn: return .absent
    case .unusable: return .unusable
    case .reported(let figure):
      guard let answer = figure.used(countOnly) else { return .absent }
      return .answer(number: answer.number, isAccepted: figure.accepted != nil)
    }
  }

  /// What is claimed of an item for a quarter, accepted or not; a position that stands for a year
  /// is looked for in the three quarters before, too.
  func claimed(_ use: MeasurePlan.ItemUse, in quarter: Quarter) -> Figure {
    for back in 0..<(use.standsForYear ? 4 : 1) {
      let figure = figure(use, in: Quarter(index: quarter.index - back))
      if !figure.isAbsent { return figure }
    }
    return .notReported
  }

  /// The sum of what is claimed of some items, or nil where any isn't reported or can't be used.
  func claimedSum(_ uses: [MeasurePlan.ItemUse], in quarter: Quarter) -> FixedDecimal? {
    var sum = FixedDecimal.zero
    for use in uses {
      guard let number = claimed(use, in: quarter).claimedNumber else { return nil }
      sum = sum.adding(number) ?? sum
    }
    return sum
  }

  /// What is claimed of a part and its whole; nil where any of it isn't reported or can't be used.
  func claimedSums(
    _ share: MeasurePlan.Share, in quarter: Quarter
  ) -> (part: FixedDecimal, whole: FixedDecimal)? {
    guard let part = claimedSum(share.parts, in: quarter),
      let whole = claimedSum(share.wholes, in: quarter)
    else { return nil }
    return (part, whole)
  }

  /// Whether a part that lies within its whole is claimed above it.
  func isBroken(_ share: MeasurePlan.Share, in quarter: Quarter) -> Bool {
    guard share.isWithin, let (part, whole) = claimedSums(share, in: quarter) else { return false }
    return part > whole
  }
}
