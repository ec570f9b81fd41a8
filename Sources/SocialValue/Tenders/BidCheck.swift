/// Holds bids against their tender: what is missing, and what can't be scored.
public enum BidCheck {
  /// What is wrong with the bids, in the order given; an offer that is missing is a warning, since
  /// it counts as 0.
  ///
  /// - Parameters:
  ///   - bids: the bids.
  ///   - tender: their tender.
  ///   - isTold: whether what a bid lacks is known already, since it is there and can't be read; a
  ///     price's key has no item.
  /// - Returns: the findings.
  public static func findings(
    of bids: [Bid], for tender: Tender,
    except isTold: (Bid, Bid.ItemKey) -> Bool = { _, _ in false }
  ) -> [Finding] {
    bids.flatMap { bid in
      tender.leaves.flatMap { criterion in
        findings(of: bid, criterion, bids).filter { finding in
          !isTold(bid, Bid.ItemKey(criterion.id, finding.subject.item ?? ""))
        }
      }
    }
  }

  private static func findings(of bid: Bid, _ criterion: Criterion, _ bids: [Bid]) -> [Finding] {
    func finding(
      _ code: Finding.Code, _ place: Finding.Place, _ item: String?, _ message: String,
      _ help: String
    ) -> Finding {
      Finding(code, at: place, about: Finding.Subject(item: item), message: message, help: help)
    }
    let name = FoundText.quoted(bid.bidder)
    switch criterion.rule {
    case nil: return []
    case .price?:
      guard let price = bid.prices[criterion.id] else {
        return [
          finding(
            .missingPrice, bid.place, nil, "the bid of \(name) has no price for '\(criterion.id)'",
            misspelling(bid, bids) ?? "Add the row, with an empty 'item'.")
        ]
      }
      guard price.value <= .zero else { return [] }
      return [
        finding(
          .badPrice, price.place, nil,
          "the price of \(name) for '\(criterion.id)' is £\(price.value.text), not above 0",
          "Write the price that was bid: at 0 or less the marks for prices make no sense.")
      ]
    case .questions(let rule)?:
      return rule.questions.compactMap { question in
        guard let mark = bid.marks[Bid.ItemKey(criterion.id, question.id)] else {
          return finding(
            .missingMark, bid.place, question.id,
            "the bid of \(name) has no mark for '\(question.id)' of '\(criterion.id)'",
            misspelling(bid, bids) ?? "Add the row; an answer that wasn't given is marked 0.")
        }
        let entries = [mark.agreed] + mark.single.map(\.entry)
        return entries.first { $0.value > FixedDecimal(rule.scale) || $0.value < .zero }.map {
          finding(
            .badMark, $0.place, question.id,
            "expected a mark from 0 to \(rule.scale), found '\($0.value.text)'",
            "Write a mark on the scale that the tender states.")
        }
      }
    case .commitments(let rule)?:
      return rule.measures.compactMap { measure in
        guard bid.offers[Bid.ItemKey(criterion.id, measure.measure)] == nil else { return nil }
        // Where less is better, 0 would be the best offer there is.
        let isLess = measure.lowerIsBetter
        return finding(
          .missingOffer, bid.place, measure.measure,
          "the bid of \(name) offers nothing for '\(measure.measure)' of '\(criterion.id)': it \(isLess ? "has no marks for it" : "counts as 0")",
          misspelling(bid, bids)
            ?? (isLess
              ? "Write a row with what is offered; less is better there, so a 0 has all the marks."
              : "Write a row with the value 0, if that is meant."))
      }
    }
  }

  /// Asks whether a bidder that lacks something is another one misspelt.
  private static func misspelling(_ bid: Bid, _ bids: [Bid]) -> String? {
    let others = bids.map(\.bidder).filter { $0 != bid.bidder }
    return Suggestion.nearest(to: bid.bidder, among: others).map {
      "Add the row. Or is the bidder \(FoundText.quoted($0)), whose name is close?"
    }
  }
}
