/// How a measure stands for one contract and one quarter.
public enum MeasureState: String, Sendable, Hashable, CaseIterable {
  /// Held against its target.
  case scored
  /// Shown, and by the target row never scored.
  case recorded
  /// An item that the rule needs has no figure in the quarter.
  case notReported
  /// An item that the rule needs has a figure that can't be used, or a percentage has a part of
  /// nothing, or the target row is faulty.
  case invalid
  /// A percentage whose part and whole are both 0, or no spend yet to measure by.
  case noActivity
  /// The contract hasn't taken the measure on, or nothing is due yet.
  case notDue
  /// The target row says that the measure doesn't apply.
  case notApplicable
  /// Printed in the framework, with no rule yet.
  case inDevelopment

  /// The words shown in place of a rating.
  public var title: String {
    switch self {
    case .scored: "Scored"
    case .recorded: "Recorded"
    case .notReported: "Not reported"
    case .invalid: "Invalid"
    case .noActivity: "No activity"
    case .notDue: "Not due"
    case .notApplicable: "Not applicable"
    case .inDevelopment: "In development"
    }
  }
}
