/// An item that a contract's targets need for a quarter: what its supplier is to report.
public struct ItemNeed: Sendable, Hashable {
  /// The item.
  public var item: Item
  /// The dimensions that a provision in force asks it to be broken down by.
  public var dimensions: [Dimension]
  /// The measures in force that need it, in the frameworks' order.
  public var measures: [Contract.MeasureKey]
  /// What evidence those measures ask for, each text once.
  public var evidence: [String]
  /// The printed statements that it carries an assessment of, each once.
  public var statements: [Rule.AssessedStatement] = []
}
