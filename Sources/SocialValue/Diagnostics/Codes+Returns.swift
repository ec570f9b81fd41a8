extension Finding.Code {
  /// A quarter that can't be read.
  public static let badQuarter = Self(
    .error, "bad-quarter", "A quarter isn't one that can be read.",
    "Write the quarter as 2026-27Q1: the financial year and the quarter, Q1 being April to June.")
  /// A quarter outside the contract's term.
  public static let outsideTerm = Self(
    .error, "outside-term", "A row reports a quarter in which the contract has no day.",
    "Correct the quarter, or the contract's start and end.")
  /// An item that no loaded framework has.
  public static let unknownItem = Self(
    .error, "unknown-item", "A row names an item that no loaded framework has.",
    "Correct the item's id; `scorecard template` prints those that the contract needs.")
  /// An item of another framework than the contract's.
  public static let itemNotInFramework = Self(
    .error, "item-not-in-framework",
    "A row names an item that none of the contract's frameworks has, though another does.",
    "Correct the item's id, or the contract's framework.")
  /// A dimension that no framework of the contract has.
  public static let unknownDimension = Self(
    .error, "unknown-dimension",
    "A row names a dimension that the contract's frameworks don't have, or a category without one.",
    "Correct the dimension's id, or leave both dimension and category empty for the item's figure.")
  /// A dimension that the item isn't broken down by.
  public static let dimensionNotAllowed = Self(
    .error, "dimension-not-allowed",
    "A row breaks an item down by a dimension that it doesn't allow.",
    "Report the item by the dimensions named, or leave the row out.")
  /// A category that the dimension doesn't have.
  public static let unknownCategory = Self(
    .error, "unknown-category",
    "A row names a category that the dimension doesn't have, or gives a dimension without one.",
    "Correct the category's id.")
  /// A value that can't be read.
  public static let badValue = Self(
    .error, "bad-value", "A value isn't one that its item can have, so the figure can't be used.",
    "Report what the message says was expected: a typed 0 for nothing, an empty cell to withdraw.")
  /// An accepted figure that can't be read.
  public static let badAccepted = Self(
    .error, "bad-accepted",
    "An accepted figure isn't one that its item can have, so the figure can't be used.",
    "Write the figure accepted, or leave the cell empty if it hasn't been looked at yet.")
  /// Rows of one key and date that differ.
  public static let conflictingRows = Self(
    .error, "conflicting-rows",
    "Two rows report the same figure with the same received date and differ, so neither is used.",
    "Remove the wrong row, or give the right one a later `received` date.")
  /// An assessor beside a figure that isn't a level.
  public static let assessorNotUsed = Self(
    .warning, "assessor-not-used",
    "Rows name an assessor beside a figure that isn't a level; the figures count, the names don't.",
    "Leave the cell empty there: only levels are assessed by several people.")
  /// Two names that look like one assessor's.
  public static let assessorNamesAlike = Self(
    .warning, "assessor-names-alike",
    "Two assessors' names differ only in capitals, stops or spaces, so one person may count twice.",
    "Write the name alike each time.")
  /// A figure too large for exact arithmetic.
  public static let numberTooLarge = Self(
    .error, "number-too-large",
    "Figures and targets are so large that a measure can't be worked out exactly; it is invalid.",
    "Look for a figure with too many digits.")

  static let rows: [Self] = [
    badQuarter, outsideTerm, unknownItem, itemNotInFramework, unknownDimension,
    dimensionNotAllowed, unknownCategory, badValue, badAccepted, conflictingRows,
    assessorNotUsed, assessorNamesAlike, numberTooLarge,
  ]

  /// Exclusive categories that add up to more than the figure.
  public static let breakdownAboveFigure = Self(
    .error, "breakdown-above-figure",
    "Categories in which each person stands once add up to more than the figure; the figure stands, the breakdown is incomplete.",
    "Correct the categories or the figure, and send the corrected rows with a later `received` date."
  )
  /// A category of a multiple dimension above the figure.
  public static let categoryAboveFigure = Self(
    .error, "category-above-figure",
    "A category is larger than the figure that it is part of; the figure stands, the breakdown is incomplete.",
    "Correct the category or the figure.")
  /// A part above the whole that it lies within.
  public static let partAboveWhole = Self(
    .error, "part-above-whole",
    "A part is larger than the whole it is some of, so the percentage is invalid.",
    "Correct the part or the whole: the one counts some of the other's own people or pounds.")
  /// Exclusive categories that add up to less than the figure.
  public static let breakdownBelowFigure = Self(
    .query, "breakdown-below-figure",
    "Categories in which each person stands once add up to less than the figure.",
    "Report the rest, if need be under “not stated”.")
  /// A breakdown of a figure that isn't reported.
  public static let breakdownWithoutFigure = Self(
    .query, "breakdown-without-figure",
    "A breakdown is reported, but not the figure it breaks down.",
    "Report the figure itself: a row with no dimension.")
  /// A flow that looks like a running total.
  public static let looksCumulative = Self(
    .query, "looks-cumulative",
    "A figure that should be what happened in the quarter looks like a running total: it is more than all the quarters before it together, or it has grown in each quarter of the year.",
    "Confirm the figure, or report the quarter's own.")
  /// A change of more than five times.
  public static let largeChange = Self(
    .query, "large-change",
    "A figure is more than five times the quarter before's, or less than a fifth of it, and both exceed 10.",
    "Confirm the figure, or correct it: a digit too many or too few?")
  /// Evidence asked for and not given.
  public static let evidenceMissing = Self(
    .query, "evidence-missing",
    "The definition asks for evidence, and neither evidence nor an accepted figure is given.",
    "Say in the `evidence` cell what shows the figure, and where it can be seen.")
  /// More accepted than claimed.
  public static let acceptedAboveClaimed = Self(
    .query, "accepted-above-claimed", "The council accepted more than was claimed.",
    "Correct the accepted figure, or ask for a corrected claim.")
  /// An acceptance that doesn't carry over to a changed claim.
  public static let acceptanceDropped = Self(
    .query, "acceptance-dropped",
    "A later row claims another figure than the one that was accepted, so the acceptance no longer stands, even where a still later one claims the first again.",
    "Look at the evidence again, and accept the new figure or keep the old claim.")
  /// Rows that are the same.
  public static let duplicateRow = Self(
    .warning, "duplicate-row",
    "Two rows report the same figure with the same date and value; one was dropped.",
    "Remove one of them, so that the next reader need not wonder.")
  /// A return received after it was due.
  public static let lateReturn = Self(
    .warning, "late-return", "A return was received more than 30 days after the quarter's end.",
    "Nothing to mend; it counts as any other.")

  static let crossChecks: [Self] = [
    breakdownAboveFigure, categoryAboveFigure, partAboveWhole, breakdownBelowFigure,
    breakdownWithoutFigure, looksCumulative, largeChange, evidenceMissing, acceptedAboveClaimed,
    acceptanceDropped, duplicateRow, lateReturn,
  ]
}
