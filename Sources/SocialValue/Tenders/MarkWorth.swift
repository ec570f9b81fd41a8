/// What a mark is worth: what it costs in price, and which figures carry how much of the award.
public struct MarkWorth: Sendable, Hashable {
  /// What one mark of the total is worth to a bidder in price, at the margin.
  public enum Price: Sendable, Hashable {
    /// So many pounds more would cost the bid one mark, at the rate at which marks fall there.
    case pounds(ExactRatio)
    /// The bid alone sets the lowest price: more would cost it nothing, but so many pounds more
    /// would give one mark to the bid that is nearest to it in the ranking.
    case toRival(String, ExactRatio)
    /// A pound more or less moves nothing; why, in words.
    case nothing(String)
  }

  /// What a mark is worth to one bidder by one price criterion.
  public struct OfBidder: Sendable, Hashable {
    /// The bidder's name.
    public var bidder: String
    /// The price criterion's id.
    public var criterion: String
    /// What a mark is worth.
    public var price: Price
  }

  /// How much of the award a price, a question or a measure carries.
  public struct OfItem: Sendable, Hashable {
    /// The criterion's id.
    public var criterion: String
    /// The question's or measure's id; nil for a price.
    public var item: String?
    /// Its title.
    public var title: String
    /// The most marks that it can bring, of 100.
    public var weight: ExactRatio
    /// The fewest marks that any bid standing has for it; nil without bids.
    public var lowest: ExactRatio?
    /// The most marks that any bid standing has for it; nil without bids.
    public var highest: ExactRatio?
    /// The winner's marks less those of the next; nil where there is no single winner or no next.
    public var lead: ExactRatio?
    /// What one more of an offer adds in marks, up to the target; nil for prices and questions.
    public var oneMore: OneMore?
  }

  /// What more of an offer adds.
  public struct OneMore: Sendable, Hashable {
    /// How much more: `1`, `1 point`, `£1,000`, `1 hour`.
    public var words: String
    /// The marks that it adds.
    public var marks: ExactRatio
  }

  /// What a mark is worth to each bidder that stands, by rank.
  public var bidders: [OfBidder]
  /// What carries the award, in the tender's order.
  public var items: [OfItem]
}

extension TenderResult {
  /// What a mark is worth.
  public var markWorth: MarkWorth {
    let references = BidReferences(tender, standing.map(\.bid))
    return MarkWorth(
      bidders: standing.flatMap { bid in
        tender.leaves.compactMap { worth(to: bid, $0, references) }
      },
      items: itemWorths(references))
  }

  // MARK: In price

  private func worth(
    to bid: BidScore, _ criterion: Criterion, _ references: BidReferences
  ) -> MarkWorth.OfBidder? {
    guard case .price(let method)? = criterion.rule,
      let price = bid.bid.prices[criterion.id].map({ ExactRatio($0.value) }),
      let weight = bid.score(criterion.id)?.weight
    else { return nil }
    let worth =
      weight.isZero
      ? .nothing("the price weighs nothing")
      : self.worth(of: price, method, criterion, weight, references, bid.bid.bidder)
    return MarkWorth.OfBidder(bidder: bid.bid.bidder, criterion: criterion.id, price: worth)
  }

  private func worth(
    of price: ExactRatio, _ method: PriceMethod, _ criterion: Criterion, _ weight: ExactRatio,
    _ references: BidReferences, _ bidder: String
  ) -> MarkWorth.Price {
    switch method {
    case .againstBudget(let budget, let floor, let ceiling):
      let none = ExactRatio(budget) * ExactRatio(ceiling)
      let all = ExactRatio(budget) * ExactRatio(floor)
      if price >= none {
        return .nothing("it is at the ceiling or above, where there are no marks")
      }
      if price < all { return .nothing("it is below the floor, where all the marks are given") }
      return (none - all).divided(by: weight).map { .pounds($0) } ?? .nothing("")
    case .meanDeviation:
      // The share is 1 - p ÷ 2m, and the mean m moves by 1 ÷ n of every pound.
      guard let mean = references.means[criterion.id],
        let part = price.divided(by: ExactRatio(references.count)), price < mean * ExactRatio(2),
        let pounds = (mean * mean * ExactRatio(2)).divided(by: weight * (mean - part))
      else { return .nothing("its share is 0 or moves with the mean") }
      return .pounds(pounds)
    case .lowestOverBid:
      let lowest = references.lowest[criterion.id].map { ExactRatio($0) } ?? price
      let others = standing.filter { $0.bid.bidder != bidder }
      let isShared = others.contains {
        $0.bid.prices[criterion.id].map { ExactRatio($0.value) } == lowest
      }
      if price > lowest || isShared {
        return (price * price).divided(by: weight * lowest).map { .pounds($0) } ?? .nothing("")
      }
      guard let rival = others.first,
        let other = rival.bid.prices[criterion.id].map({ ExactRatio($0.value) }),
        let pounds = other.divided(by: weight)
      else { return .nothing("no other bid stands") }
      return .toRival(rival.bid.bidder, pounds)
    }
  }

  // MARK: By item

  private func itemWorths(_ references: BidReferences) -> [MarkWorth.OfItem] {
    // Without bids, the weights alone can be told: they are those of a bid of nothing.
    let model = BidScoring(bid: Bid(bidder: ""), references: references)
    let scores = tender.criteria.map { model.score($0, above: .hundred) }.flatMap(\.all)
    return scores.flatMap { score in
      score.items.indices.map { place in
        let item = score.items[place]
        let marks = standing.compactMap { $0.score(score.criterion.id)?.items[place].marks }
        return MarkWorth.OfItem(
          criterion: score.criterion.id, item: item.id, title: item.title, weight: item.weight,
          lowest: marks.min(), highest: marks.max(),
          lead: winner != nil && marks.count > 1 ? marks[0] - marks[1] : nil,
          oneMore: oneMore(score.criterion, item, references))
      }
    }
  }

  private func oneMore(
    _ criterion: Criterion, _ item: ItemScore, _ references: BidReferences
  ) -> MarkWorth.OneMore? {
    guard case .commitments(let rule)? = criterion.rule,
      let measure = rule.measures.first(where: { $0.measure == item.id }),
      !measure.lowerIsBetter
    else { return nil }
    let key = Bid.ItemKey(criterion.id, measure.measure)
    let standard = rule.method == .againstTarget ? measure.target : references.best[key]
    guard let standard, standard > .zero else { return nil }
    let (words, step): (String, Int) =
      switch measure.basis {
      case .number: ("1", 1)
      case .percent: ("1 point", 1)
      case .money: ("£1,000", 1000)
      case .hours: ("1 hour", 1)
      }
    return (item.weight * ExactRatio(step)).divided(by: ExactRatio(standard)).map {
      MarkWorth.OneMore(words: words, marks: $0)
    }
  }
}
