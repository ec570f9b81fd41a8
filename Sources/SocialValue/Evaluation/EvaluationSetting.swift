/// What all measures of one contract, framework and quarter are worked out with.
///
/// A class, so that it is made once and not copied for each measure.
final class EvaluationSetting: Sendable {
  let framework: FrameworkPlan
  let contract: Contract
  let reader: FigureReader
  let quarter: Quarter
  /// Whether only scores are wanted, as of a quarter that another is compared with.
  let isBrief: Bool
  /// The contract's target rows by the place of their measure, in the order in which they hold.
  let targets: [[TargetRow]]
  private let plans: FrameworkPlans

  init(
    framework: FrameworkPlan, contract: Contract, reader: FigureReader, quarter: Quarter,
    isBrief: Bool, plans: FrameworkPlans
  ) {
    self.framework = framework
    self.contract = contract
    self.reader = reader
    self.quarter = quarter
    self.isBrief = isBrief
    self.plans = plans
    var targets = [[TargetRow]](repeating: [], count: framework.measures.count)
    for (key, rows) in contract.targets where key.framework == framework.framework.id {
      if let place = framework.placesOfMeasures[key.measure] { targets[place] = rows }
    }
    self.targets = targets
  }

  /// The row of a measure that holds in the quarter, by its place among the measure's rows; a faulty
  /// one before any other.
  func rowInForce(_ place: Int) -> Int? { targets[place].inForce(in: quarter) }

  /// Whether an item serves a measure in force other than the one at a place, or no other at all.
  func isDue(_ item: Int, besides place: Int) -> Bool {
    var servesAny = false
    for id in contract.frameworks {
      guard let plan = plans[id] else { continue }
      for other in plan.usesOfItem[item] where plan !== framework || other != place {
        servesAny = true
        if plan === framework {
          if let row = rowInForce(other), targets[other][row].amount != .notApplicable {
            return true
          }
        } else if let row = contract.targetRow(
          framework: id, measure: plan.measures[other].measure.id, in: quarter),
          row.amount != .notApplicable
        {
          return true
        }
      }
    }
    return !servesAny
  }
}
