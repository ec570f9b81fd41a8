extension Measure.Direction {
  /// How far an actual attains a target.
  ///
  /// Higher is better: actual ÷ target, and 1 where nothing is due. Lower is better: 1 up to the
  /// target, then target ÷ actual. With a baseline other than the target: the share of the way
  /// covered, whichever the direction; below 0 it counts as 0.
  ///
  /// - Parameters:
  ///   - actual: what was reached.
  ///   - target: what was due.
  ///   - baseline: where things stood before, if progress is measured from there.
  /// - Returns: the ratio.
  func attainment(of actual: Ratio, against target: Ratio, baseline: FixedDecimal?) -> Ratio? {
    if let baseline = baseline?.ratio, baseline != target {
      guard let covered = actual.subtracting(baseline), let way = target.subtracting(baseline),
        let progress = covered.divided(by: way)
      else { return nil }
      return max(progress, .zero)
    }
    switch self {
    case .higherIsBetter: return target == .zero ? .one : actual.divided(by: target)
    case .lowerIsBetter: return actual <= target ? .one : target.divided(by: actual)
    }
  }
}
