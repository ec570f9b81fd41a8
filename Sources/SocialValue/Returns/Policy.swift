/// A council's own settings: rating bands, group weights, what counts.
public struct Policy: Sendable, Hashable {
  /// Which figures count.
  public enum CountOnly: String, Sendable, Hashable, CaseIterable {
    /// Accepted figures, and claimed ones where nothing has been accepted yet.
    case reported
    /// Accepted figures only; one not accepted yet counts as not reported.
    case accepted
  }

  /// The rating bands, best first; the last is at 0.
  public var ratings: [RatingBand]
  /// The weights of groups: by group id, or `framework/group`.
  public var groupWeights: [String: FixedDecimal]
  /// What an hour given is worth in pounds, where a framework prints no rate of its own.
  public var hourValue: FixedDecimal?
  /// Which figures count.
  public var countOnly: CountOnly
  /// Counts of people below this are hidden on public pages.
  public var suppressBelow: Int

  /// Makes a policy; what isn't given is the default.
  public init(
    ratings: [RatingBand] = RatingBand.regulation39, groupWeights: [String: FixedDecimal] = [:],
    hourValue: FixedDecimal? = nil, countOnly: CountOnly = .reported, suppressBelow: Int = 5
  ) {
    self.ratings = ratings
    self.groupWeights = groupWeights
    self.hourValue = hourValue
    self.countOnly = countOnly
    self.suppressBelow = suppressBelow
  }

  /// The weight of a group: its own under `framework/group`, else under its id, else 1.
  public func weight(ofGroup group: String, in framework: String) -> FixedDecimal {
    if groupWeights.isEmpty { return .one }
    return groupWeights["\(framework)/\(group)"] ?? groupWeights[group] ?? .one
  }
}

extension [RatingBand] {
  /// How many decimals an attainment takes so as not to seem to reach a better band than it does.
  ///
  /// - Parameters:
  ///   - billionths: the attainment, in billionths.
  ///   - least: how many it has at least.
  /// - Returns: as many, or more, nine at most.
  package func places(toShow billionths: Int128, least: Int) -> Int {
    func band(_ billionths: Int128) -> Int? { firstIndex { billionths >= $0.atLeast } }
    return (least..<9).first { places in
      let shown = DecimalText.round(billionths, from: 9, to: places)
      return band(shown * PowersOfTen.int128(9 - places)) == band(billionths)
    } ?? 9
  }
}

/// One band of the rating scale.
public struct RatingBand: Sendable, Hashable {
  /// An earlier quarter that an attainment may be held against.
  public enum Earlier: String, Sendable, Hashable, CaseIterable {
    /// The same quarter of the financial year before.
    case sameQuarterLastYear
    /// The quarter before.
    case previousQuarter

    /// The earlier quarter.
    public func quarter(before quarter: Quarter) -> Quarter {
      switch self {
      case .sameQuarterLastYear: quarter.yearBefore
      case .previousQuarter: quarter.previous
      }
    }

    /// The earlier quarter in words: `the quarter before`.
    public var words: String {
      switch self {
      case .sameQuarterLastYear: "in the same quarter last year"
      case .previousQuarter: "in the quarter before"
      }
    }
  }

  /// The identifier.
  public var id: String
  /// The word shown.
  public var title: String
  /// The attainment from which it is reached, in billionths of the target.
  public var atLeast: Int128
  /// The earlier quarter than which a lower attainment must be no worse to be in this band too.
  public var orBetterThan: Earlier?

  /// Makes a band; `billionths` is the attainment from which it is reached, in billionths.
  public init(id: String, title: String, billionths: Int128, orBetterThan: Earlier? = nil) {
    self.id = id
    self.title = title
    self.atLeast = billionths
    self.orBetterThan = orBetterThan
  }

  /// The attainment from which the band is reached.
  public var threshold: Ratio { Ratio(atLeast, over: 1_000_000_000) }

  /// The words of the Procurement Regulations 2024, regulation 39.
  ///
  /// The law gives them no percentages: these thresholds are a default that each council may
  /// replace.
  public static let regulation39 = [
    RatingBand(id: "good", title: "Good", billionths: 1_000_000_000),
    RatingBand(id: "approachingTarget", title: "Approaching target", billionths: 900_000_000),
    RatingBand(id: "requiresImprovement", title: "Requires improvement", billionths: 750_000_000),
    RatingBand(id: "inadequate", title: "Inadequate", billionths: 0),
  ]
}
