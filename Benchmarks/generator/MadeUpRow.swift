import SocialValue

/// A row of a return.
struct MadeUpRow {
  /// What is wrong with a row that is faulty on purpose.
  enum Fault: Int, CaseIterable {
    /// An item that no framework has.
    case unknownItem
    /// A contract that isn't in the register.
    case unknownContract
    /// A quarter before the contract began.
    case outsideTerm
    /// A category that the dimension hasn't got.
    case unknownCategory
    /// A bound in place of a count.
    case bound
    /// "n/a" in place of a count.
    case notApplicable

    /// Whether it stands in place of the right row; otherwise beside it.
    var replaces: Bool { self == .bound || self == .notApplicable }
  }

  /// The quarter's place among those reported.
  var quarter: Int
  /// The item's number in the setting.
  var item: Int
  /// The category that it is a part for, with its dimension.
  var cell: (dimension: Dimension, category: Int)?
  /// The figure in the smallest unit reported; nil withdraws it.
  var value: Int?
  /// What the council accepted of it.
  var accepted: Int?
  /// The day on which it came in.
  var received: Day
  /// The number of a remark, or nil for none.
  var note: Int?
  /// What is wrong with it.
  var fault: Fault?
}
