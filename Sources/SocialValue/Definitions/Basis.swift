/// What a target is set in.
public enum Basis: String, Sendable, Hashable, CaseIterable {
  /// A number of people or things, or an amount of a measured quantity.
  case number
  /// A percentage.
  case percent
  /// Pounds.
  case money
  /// Hours.
  case hours

  /// How a target in this basis is written.
  public var example: String {
    switch self {
    case .number: "12"
    case .percent: "90%"
    case .money: "£250000"
    case .hours: "40h"
    }
  }

  /// How a target that is only recorded, never scored, is written.
  public var recordExample: String {
    switch self {
    case .number: "record"
    case .percent: "record %"
    case .money: "record £"
    case .hours: "record h"
    }
  }
}
