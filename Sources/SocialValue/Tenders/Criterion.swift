/// Something that bids are scored on: by a rule of its own, or by its parts.
public struct Criterion: Sendable, Hashable {
  /// The id of the criterion that counts as social value whatever its rules.
  public static let socialValueID = "socialValue"

  /// The identifier, used once in a tender.
  public var id: String
  /// The title; the id where there is none.
  public var title: String
  /// The share of its level in percent: the weights of a level add up to 100.
  public var weight: ExactRatio
  /// How marks are given, or what it consists of.
  public var content: Content
  /// Where it stands.
  public var place: Finding.Place

  /// How a criterion comes by its marks.
  public enum Content: Sendable, Hashable {
    /// By a rule.
    case rule(CriterionRule)
    /// By its parts, whose weights add up to 100.
    case parts([Criterion])
  }

  /// Makes a criterion.
  public init(
    id: String, title: String? = nil, weight: ExactRatio, _ content: Content,
    place: Finding.Place = Finding.Place(file: "tender.json")
  ) {
    self.id = id
    self.title = title ?? id
    self.weight = weight
    self.content = content
    self.place = place
  }

  /// The rule, where it has one of its own.
  public var rule: CriterionRule? { if case .rule(let rule) = content { rule } else { nil } }

  /// The parts; none where it has a rule.
  public var parts: [Criterion] { if case .parts(let parts) = content { parts } else { [] } }

  /// The id, with the title where that says more.
  public var name: String { title == id ? id : "\(id) (\(title))" }

  /// The criterion and all below it, each before its parts.
  public var all: [Criterion] { [self] + parts.flatMap(\.all) }

  /// Its share of the total in percent, then those of all below it.
  func weightsOfTotal(above: ExactRatio) -> [ExactRatio] {
    let own = above * weight * .hundredth
    return [own] + parts.flatMap { $0.weightsOfTotal(above: own) }
  }

  func socialValueWeight(above: ExactRatio) -> ExactRatio {
    let own = above * weight * .hundredth
    if id == Self.socialValueID { return own }
    if case .commitments? = rule { return own }
    return parts.reduce(.zero) { $0 + $1.socialValueWeight(above: own) }
  }
}
