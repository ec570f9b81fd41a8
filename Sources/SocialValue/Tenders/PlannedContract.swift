/// What a tender says of the contract that it leads to; what it leaves open is asked for when the
/// contract is awarded.
public struct PlannedContract: Sendable, Hashable {
  /// The contract's id.
  public var id: String?
  /// Its first day.
  public var start: Day?
  /// Its last day.
  public var end: Day?
  /// Its whole-life value in pounds.
  public var value: FixedDecimal?
  /// The council's own grading of contracts.
  public var tier: String?
  /// Who is to manage it.
  public var manager: String?

  /// Makes a contract of which nothing is known yet.
  public init() {}
}
