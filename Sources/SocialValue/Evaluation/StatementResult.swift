/// How one statement of an assessment stands: the level, who gave it, and on what evidence.
public struct StatementResult: Sendable, Hashable {
  /// Where on its scale a statement stands.
  public enum Level: Sendable, Hashable {
    /// No row assesses it, or the latest one withdraws it.
    case notReported
    /// Assessed, but not accepted, where only accepted figures count.
    case notAccepted
    /// A finding made it unusable.
    case unusable
    /// It doesn't apply.
    case notApplicable
    /// A level of the scale, from 0.
    case reached(Int)

    /// The level reached, where one is.
    public var reached: Int? { if case .reached(let level) = self { level } else { nil } }
  }

  /// What one assessor says.
  public struct Assessment: Sendable, Hashable {
    /// Who; empty where the row names nobody.
    public var assessor: String
    /// The quarter in which it was said: an earlier one for a level that stands.
    public var quarter: Quarter
    /// The level that counts: what was accepted where that is filled in, else what is claimed.
    public var level: Level
    /// The level claimed, whatever was accepted.
    public var claimed: Level
    /// Whether it was accepted.
    public var isAccepted: Bool
    /// What shows it, and where that can be seen.
    public var evidence: String
    /// The assessor's note.
    public var note: String
    /// The row it stands in.
    public var row: RowReference
    /// Where that row is.
    public var place: Finding.Place
  }

  /// The item that carries the assessment.
  public var item: Item
  /// The statement.
  public var statement: Rule.AssessedStatement
  /// The level that counts: of several assessors the median, the lower of two middles.
  public var level: Level
  /// The latest quarter in which it was assessed, where it was: an earlier one for a level that
  /// stands.
  public var quarter: Quarter?
  /// The quarter whose level has stood for its year and no longer does, where nothing newer came.
  public var lapsed: Quarter?
  /// What each assessor says, in order of name; one without a name where none is named.
  public var assessments: [Assessment]

  /// The lowest and the highest level that assessors gave, whatever was accepted of them since;
  /// nil where none gave one.
  public var spread: ClosedRange<Int>? {
    let levels = assessments.compactMap(\.claimed.reached)
    guard let low = levels.min(), let high = levels.max() else { return nil }
    return low...high
  }

  /// Whether several assessors differ.
  public var isDisputed: Bool { spread.map { $0.count > 1 } ?? false }

  /// The label of a level on the item's scale.
  public func label(_ level: Int) -> String {
    item.scale.indices.contains(level) ? item.scale[level].label : String(level)
  }
}

extension FigureReader {
  /// How a statement stands in a quarter.
  func statement(
    _ statement: Rule.AssessedStatement, _ use: MeasurePlan.ItemUse, _ item: Item,
    in quarter: Quarter
  ) -> StatementResult {
    var result = StatementResult(
      item: item, statement: statement, level: .notReported, quarter: nil, lapsed: nil,
      assessments: [])
    let standing = standingLevel(use, in: quarter)
    result.quarter = standing.quarters.first
    result.assessments = standing.all.compactMap(assessment)
    switch standing.reading(countOnly) {
    case .absent where standing.waiting.isEmpty: result.lapsed = lapsed(use, by: quarter)
    case .absent: result.level = .notAccepted
    case .unusable: result.level = .unusable
    case .answer(let number, _):
      result.level = Self.level(number.map { .number($0) } ?? .notApplicable)
    }
    return result
  }

  /// What one assessor says; nil where that was withdrawn.
  private func assessment(_ part: StandingLevel.Part) -> StatementResult.Assessment? {
    switch part.figure {
    case .notReported, .withdrawn: nil
    case .unusable(let row): said(part, at: row, claimed: .unusable, level: .unusable)
    case .reported(let figure):
      said(
        part, at: figure.row, claimed: Self.level(figure.claimed),
        level: Self.level(figure.used(countOnly)), isAccepted: figure.accepted != nil)
    }
  }

  private func said(
    _ part: StandingLevel.Part, at row: RowReference, claimed: StatementResult.Level,
    level: StatementResult.Level, isAccepted: Bool = false
  ) -> StatementResult.Assessment {
    let remarks = context.words.remarks[row.number]
    return StatementResult.Assessment(
      assessor: part.assessor, quarter: part.quarter, level: level, claimed: claimed,
      isAccepted: isAccepted, evidence: remarks?.evidence ?? "", note: remarks?.note ?? "",
      row: row, place: context.place(row.number))
  }

  private static func level(_ answer: Answer?) -> StatementResult.Level {
    switch answer {
    case nil: .notAccepted
    case .number(let number)?: .reached(Int(number.units / FixedDecimal.one.units))
    case .notApplicable?, .text?: .notApplicable
    }
  }
}
