/// Where a measure's figure came from: printed text and source, rows with file and line, sums with
/// their numbers, the accrual, the attainment, the rating, the gap, and what it added to each
/// score.
public struct Explanation: Sendable, Hashable {
  /// A row that was looked at.
  public struct Row: Sendable, Hashable {
    /// The item's id.
    public var item: String
    /// The quarter it reports.
    public var period: Quarter
    /// Where it stands.
    public var place: Finding.Place
    /// When it was received.
    public var received: Day?
    /// Who assessed it; nil where it names nobody.
    public var assessor: String?
    /// What it claims, as a number or word, or as written where that can't be read (`?` where
    /// remarks weren't kept); nil for an empty cell.
    public var claimed: String?
    /// What was accepted, in the same way; nil where nothing was.
    public var accepted: String?
    /// What became of the row.
    public var fate: ReturnRow.Fate
    /// The evidence named, where it was kept.
    public var evidence: String
    /// The note, where it was kept.
    public var note: String
  }

  /// One quarter's share in what is due.
  public struct Due: Sendable, Hashable {
    /// The quarter.
    public var period: Quarter
    /// The target as written in the row that held.
    public var written: String
    /// Where that row stands.
    public var place: Finding.Place
    /// The share of the target that the quarter made due.
    public var share: Ratio
  }

  /// What the measure added to one score.
  public struct Contribution: Sendable, Hashable {
    /// What kind of score.
    public enum Level: String, Sendable, Hashable {
      /// The group's.
      case group
      /// A theme's.
      case theme
      /// The overall one.
      case overall
    }

    /// What kind of score.
    public var level: Level
    /// The group's or theme's id; `overall` for the overall one.
    public var id: String
    /// The group's or theme's title.
    public var title: String
    /// What the measure added, in points.
    public var points: Points
    /// What it would have added at 100, in points.
    public var possible: Points
    /// The score that it is part of.
    public var score: Points?
  }

  /// The contract's id.
  public var contract: String
  /// The framework's id.
  public var framework: String
  /// The quarter.
  public var period: Quarter
  /// The measure's id.
  public var measure: String
  /// Its title.
  public var title: String
  /// The printed words; empty where the definition gives none.
  public var printed: String
  /// Where they are printed.
  public var source: Source
  /// What was inferred in reading them, and why.
  public var reading: Reading?
  /// The result explained.
  public var result: MeasureResult
  /// The rows looked at, those superseded and withdrawn among them, figure by figure.
  public var rows: [Row]
  /// The items that no row reports, with the quarter.
  public var absent: [Absent]
  /// How the actual was worked out, a sentence a step, with the numbers put in.
  public var steps: [String]
  /// How the target accrued; empty where it doesn't.
  public var due: [Due]
  /// How target, attainment, score and rating follow, a sentence a step.
  public var judgement: [String]
  /// What it added to group, themes and overall; empty where it isn't counted.
  public var contributions: [Contribution]

  /// An item for which a figure was looked for and not found.
  public struct Absent: Sendable, Hashable {
    /// The item's id.
    public var item: String
    /// Its title.
    public var title: String
    /// The quarter.
    public var period: Quarter
  }
}
