extension Finding.Code {
  /// A contract without an id or a supplier.
  public static let missingCell = Self(
    .error, "missing-cell", "A cell that must be filled in is empty.",
    "Fill it in.")
  /// A contract held by a supplier and a team at once.
  public static let supplierAndTeam = Self(
    .error, "supplier-and-team",
    "A contract names both a supplier and a team of the council; it is left out.",
    "Leave one of the two cells empty.")
  /// A contract id stands twice.
  public static let duplicateContract = Self(
    .error, "duplicate-contract",
    "A contract id stands in more than one row, so neither can be trusted; the contract is left out.",
    "Give each contract one row, or an id of its own.")
  /// A date that can't be read.
  public static let badDate = Self(
    .error, "bad-date", "A date isn't a day of the calendar written as 2026-04-01.",
    "Write the date as year-month-day: 2026-04-01.")
  /// A term that ends before it starts.
  public static let endBeforeStart = Self(
    .error, "end-before-start", "A contract ends before it starts; it is left out.",
    "Correct the start or the end.")
  /// A framework that isn't loaded.
  public static let unknownFramework = Self(
    .error, "unknown-framework",
    "A contract or a target names a framework that isn't bundled and wasn't given.",
    "Correct the name, or add the definition with --framework FILE.")
  /// Frameworks of one contract that define an item differently.
  public static let clashingItems = Self(
    .error, "clashing-items",
    "Two frameworks of a contract define an item of the same id as different things; the contract is left out.",
    "Rename the item in one of the definitions.")
  /// A contract value that can't be read.
  public static let badContractValue = Self(
    .error, "bad-contract-value",
    "A contract's whole-life value isn't an amount of pounds; the contract is left out.",
    "Write the value in pounds: 250000 or £250,000.00.")

  static let contracts: [Self] = [
    missingCell, supplierAndTeam, duplicateContract, badDate, endBeforeStart, unknownFramework,
    clashingItems,
    badContractValue,
  ]

  /// A contract that isn't in the register.
  public static let unknownContract = Self(
    .error, "unknown-contract",
    "A row names a contract that isn't in contracts.csv, or that was left out for an error there.",
    "Correct the contract's id, or add or mend its row in contracts.csv.")
  /// A measure that none of the contract's frameworks has.
  public static let unknownMeasure = Self(
    .error, "unknown-measure",
    "A target is for a measure that the contract's frameworks don't have.",
    "Correct the measure's id, or the contract's framework.")
  /// A measure of that id stands in two of the contract's frameworks.
  public static let ambiguousMeasure = Self(
    .error, "ambiguous-measure",
    "Two of the contract's frameworks have a measure of this id, and the row doesn't say which is meant; both are invalid.",
    "Name the framework in the row's `framework` cell.")
  /// A target that can't be read.
  public static let badTarget = Self(
    .error, "bad-target", "A target isn't one that can be read; the measure is invalid.",
    "Write 90%, 12, £250000, 40h, n/a, record, or nothing for the definition's default.")
  /// A basis that the measure can't have.
  public static let badBasis = Self(
    .error, "bad-basis",
    "A target is set in a basis that the measure can't have; the measure is invalid.",
    "Set the target in one of the bases named.")
  /// A `per` that the measure or basis can't have.
  public static let badPer = Self(
    .error, "bad-per",
    "`per` isn't one that the measure's items and the target's basis can have; the measure is invalid.",
    "Use one of the words named.")
  /// No target, and no default.
  public static let noDefaultTarget = Self(
    .error, "no-default-target",
    "The target is empty and the definition has no default; the measure is invalid.",
    "Fill in the target, or `record` to show the measure without scoring it.")
  /// Rows of one measure that hold in the same quarter.
  public static let overlappingTargets = Self(
    .error, "overlapping-targets",
    "Two rows of one measure hold in the same quarter; the measure is invalid wherever the later of them would hold.",
    "Give the rows `from` and `to` that don't overlap.")
  /// Rows of one measure in different bases or windows.
  public static let differingTargets = Self(
    .error, "differing-targets",
    "Two rows of one measure differ in basis or `per`, so their quarters can't be judged together; the measure is invalid wherever the later of them would hold.",
    "Set all the rows of the measure in one basis and one `per`.")
  /// A row whose `from` comes after its `to`.
  public static let fromAfterTo = Self(
    .error, "from-after-to", "A target's `from` comes after its `to`, so it never holds.",
    "Swap or correct the two quarters.")
  /// A weight that can't be read.
  public static let badWeight = Self(
    .error, "bad-weight", "A weight isn't a number of 0 or more; the measure is invalid.",
    "Write a number such as 2 or 0.5, or nothing for 1.")
  /// A baseline that can't be read, or stands where none can.
  public static let badBaseline = Self(
    .error, "bad-baseline",
    "A baseline isn't a number, or stands beside a target that can't have one; the measure is invalid.",
    "Write a number in the target's basis, beside a percent or `level` target only.")

  static let targets: [Self] = [
    unknownContract, unknownMeasure, ambiguousMeasure, badTarget, badBasis, badPer,
    noDefaultTarget, overlappingTargets, differingTargets, fromAfterTo, badWeight, badBaseline,
  ]
}
