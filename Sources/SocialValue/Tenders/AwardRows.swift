/// A bid as rows of a register: what was offered, so that it is what is later scored.
public struct AwardRows: Sendable, Hashable {
  /// The contract that is awarded.
  public struct Contract: Sendable, Hashable {
    /// The contract's id.
    public var id: String
    /// What it is for.
    public var title: String
    /// Its term.
    public var term: Term
    /// Its whole-life value in pounds.
    public var value: FixedDecimal
    /// The council's own grading of contracts; empty for none.
    public var tier: String
    /// Who manages it; empty where that isn't said.
    public var manager: String

    /// Makes a contract.
    public init(
      id: String, title: String, term: Term, value: FixedDecimal, tier: String = "",
      manager: String = ""
    ) {
      self.id = id
      self.title = title
      self.term = term
      self.value = value
      self.tier = tier
      self.manager = manager
    }
  }

  /// A commitment that isn't handed over, and why.
  public struct LeftOut: Sendable, Hashable {
    /// The measure's id.
    public var measure: String
    /// Why, in words.
    public var reason: String
  }

  /// The contract's row.
  public var contract: [Cell]
  /// A row for each commitment, in the tender's order.
  public var targets: [[Cell]]
  /// What isn't handed over.
  public var leftOut: [LeftOut]

  /// A cell of a row.
  public struct Cell: Sendable, Hashable {
    /// The column's name.
    public var column: String
    /// What it holds.
    public var text: String

    init(_ column: String, _ text: String) {
      self.column = column
      self.text = text
    }
  }

  /// Makes the rows of an award.
  ///
  /// - Parameters:
  ///   - bid: the bid that is awarded the contract.
  ///   - tender: its tender.
  ///   - contract: the contract.
  ///   - remark: what else the notes should say; empty for nothing.
  public init(of bid: Bid, _ tender: Tender, as contract: Contract, remark: String = "") {
    let origin =
      "Tender \(tender.id), bid of \(bid.bidder)" + (remark.isEmpty ? "" : "; \(remark)")
    self.contract = [
      Cell("contract", contract.id), Cell("title", contract.title), Cell("supplier", bid.bidder),
      Cell("framework", tender.framework ?? ""), Cell("start", contract.term.start.iso),
      Cell("end", contract.term.end.iso), Cell("value", contract.value.text),
    ]
    if !contract.tier.isEmpty { self.contract.append(Cell("tier", contract.tier)) }
    if !contract.manager.isEmpty { self.contract.append(Cell("manager", contract.manager)) }
    self.contract.append(Cell("note", origin))
    targets = []
    leftOut = []
    for criterion in tender.leaves {
      guard case .commitments(let rule)? = criterion.rule else { continue }
      for measure in rule.measures {
        let offer = bid.offers[Bid.ItemKey(criterion.id, measure.measure)]
        guard let offer, offer.value > .zero || measure.lowerIsBetter else {
          leftOut.append(
            LeftOut(
              measure: measure.measure,
              reason: offer == nil ? "nothing was offered" : "the offer is 0"))
          continue
        }
        targets.append([
          Cell("contract", contract.id), Cell("measure", measure.measure),
          Cell("target", Self.written(offer.value, in: measure.basis)),
          Cell("per", measure.per.rawValue),
        ])
        if measure.weight != .one {
          targets[targets.count - 1].append(Cell("weight", measure.weight.text))
        }
        targets[targets.count - 1].append(Cell("note", "\(origin), \(criterion.id)"))
      }
    }
  }

  /// An amount as a register writes it: `12`, `90%`, `£250000`, `40h`.
  private static func written(_ amount: FixedDecimal, in basis: Basis) -> String {
    switch basis {
    case .number: amount.text
    case .percent: amount.text + "%"
    case .money: "£" + amount.text
    case .hours: amount.text + "h"
    }
  }
}
