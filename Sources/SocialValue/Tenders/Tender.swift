/// A tender: how bids are weighed, from the measures that the contract is later held to.
public struct Tender: Sendable, Hashable {
  /// Social value's least share of the total, in percent, where a tender says nothing else.
  public static let usualMinimumSocialValue = FixedDecimal(10)

  /// The identifier.
  public var id: String
  /// What is bought.
  public var title: String
  /// The id of the framework whose measures bidders make offers for; nil where none is asked for.
  public var framework: String?
  /// What bids are scored on; the weights add up to 100.
  public var criteria: [Criterion]
  /// The ids of criteria that decide between bids of the same total, the first before the others.
  public var tieBreak: [String]
  /// The share below the mean of the others' prices at which a price counts as abnormally low:
  /// 0.2 is 20% below; nil where none is flagged.
  public var abnormallyLow: FixedDecimal?
  /// The share of the total, in percent, below which social value's weight is warned about.
  public var minimumSocialValue: FixedDecimal
  /// What is known of the contract to be awarded.
  public var contract: PlannedContract
  /// The file that it was read from.
  public var file: String

  /// Makes a tender; ``TenderCheck`` says whether it holds together.
  public init(
    id: String, title: String = "", framework: String? = nil, criteria: [Criterion],
    tieBreak: [String] = [], abnormallyLow: FixedDecimal? = nil,
    minimumSocialValue: FixedDecimal = Tender.usualMinimumSocialValue,
    contract: PlannedContract = PlannedContract(), file: String = "tender.json"
  ) {
    self.id = id
    self.title = title
    self.framework = framework
    self.criteria = criteria
    self.tieBreak = tieBreak
    self.abnormallyLow = abnormallyLow
    self.minimumSocialValue = minimumSocialValue
    self.contract = contract
    self.file = file
  }

  /// Every criterion, each before its parts, in the order of the file.
  public var all: [Criterion] { criteria.flatMap(\.all) }

  /// The criteria that bids are marked on: those with a rule.
  public var leaves: [Criterion] { all.filter { $0.rule != nil } }

  /// The criterion of an id, at whatever depth.
  public func criterion(_ id: String) -> Criterion? { all.first { $0.id == id } }

  /// Whether any bid's marks depend on what others offer.
  public var isRelative: Bool { leaves.contains { $0.rule?.isRelative == true } }

  /// The weights of all criteria as shares of the total in percent, in the order of ``all``.
  public var weightsOfTotal: [ExactRatio] {
    criteria.flatMap { $0.weightsOfTotal(above: .hundred) }
  }

  /// Social value's share of the total in percent: the criterion called `socialValue`, and every
  /// criterion outside it that is scored by commitments.
  public var socialValueWeight: ExactRatio {
    criteria.reduce(.zero) { $0 + $1.socialValueWeight(above: .hundred) }
  }

  /// The same tender with another weight for one of the top criteria, the others keeping their
  /// proportions.
  ///
  /// - Parameters:
  ///   - id: the criterion.
  ///   - weight: its new weight, 0 to 100.
  /// - Returns: the tender, or nil where no top criterion has the id, or it is the only one with
  ///   any weight, so that the others have no proportions to keep.
  public func reweighted(_ id: String, to weight: ExactRatio) -> Tender? {
    guard let place = criteria.firstIndex(where: { $0.id == id }),
      let factor = (.hundred - weight).divided(by: .hundred - criteria[place].weight)
    else { return nil }
    var tender = self
    for other in criteria.indices {
      tender.criteria[other].weight = other == place ? weight : criteria[other].weight * factor
    }
    return tender
  }
}
