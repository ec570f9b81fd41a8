/// A criterion's marks put into words.
struct MarkWords {
  let score: CriterionScore
  let bid: Bid
  let references: BidReferences
  let bids: [BidScore]

  private var criterion: Criterion { score.criterion }

  var method: String {
    criterion.rule?.sentence ?? "The sum of each part's weight × its share."
  }

  // MARK: Steps

  var steps: [String] {
    let sums =
      switch criterion.content {
      case .parts: parts
      case .rule(.price(let method)): price(method)
      case .rule(.questions(let rule)): questions(rule)
      case .rule(.commitments(let rule)): commitments(rule)
      }
    let marks = score.marks.text(places: 4)
    return sums + [
      "marks: \(score.weight.text(places: 4)) × \(score.share.text(places: 6)) = \(marks)"
    ]
  }

  private var parts: [String] {
    let terms = score.parts.map {
      "\($0.criterion.id) \($0.criterion.weight.text(places: 4))% × \($0.share.text(places: 6))"
    }
    return ["share: \(terms.joined(separator: " + ")) = \(score.share.text(places: 6))"]
  }

  private func price(_ method: PriceMethod) -> [String] {
    guard let value = bid.prices[criterion.id]?.value else { return ["share: 0, without a price"] }
    let own = FigureWords.pounds(value.ratio)
    let share = score.share.text(places: 6)
    switch method {
    case .lowestOverBid:
      let lowest = references.lowest[criterion.id] ?? value
      return [
        "share: the lowest price ÷ the price = \(FigureWords.pounds(lowest.ratio)) ÷ \(own) = \(share)"
      ]
    case .meanDeviation:
      let mean =
        "£" + DecimalText.grouped((references.means[criterion.id] ?? .zero).text(places: 2))
      return [
        "share: 0.5 + 0.5 × (\(mean) − \(own)) ÷ \(mean), held to 0…1 = \(share)",
        "mean of \(references.count) prices: \(mean)",
      ]
    case .againstBudget(let budget, let floor, let ceiling):
      let none = FigureWords.pounds(budget.ratio.multiplied(by: ceiling.ratio) ?? .zero)
      let all = FigureWords.pounds(budget.ratio.multiplied(by: floor.ratio) ?? .zero)
      return ["share: (\(none) − \(own)) ÷ (\(none) − \(all)), held to 0…1 = \(share)"]
    }
  }

  private func questions(_ rule: QuestionsRule) -> [String] {
    var steps: [String] = []
    var terms: [String] = []
    for item in score.items {
      guard case .mark(let mark, let scale, _) = item.figure,
        let question = rule.questions.first(where: { $0.id == item.id })
      else { continue }
      let term = (question.weight * .hundredth * item.share).text(places: 6)
      terms.append(term)
      steps.append(
        "\(question.id): \(question.weight.text(places: 4))% × \(mark?.text ?? "0") ÷ \(scale) = \(term): \(marks(item))"
      )
    }
    return steps + ["share: \(terms.joined(separator: " + ")) = \(score.share.text(places: 6))"]
  }

  private func commitments(_ rule: CommitmentsRule) -> [String] {
    let weights = rule.measures.reduce(ExactRatio.zero) { $0 + ExactRatio($1.weight) }
    var steps: [String] = []
    var terms: [String] = []
    for item in score.items {
      guard case .offer(let offer, let basis, let against) = item.figure,
        let measure = rule.measures.first(where: { $0.measure == item.id })
      else { continue }
      let words = rule.method == .againstTarget ? "target" : "best offer"
      let standard = against.map { FigureWords.text($0.ratio, in: basis) } ?? "none"
      let own = offer.map { FigureWords.text($0.ratio, in: basis) } ?? "nothing offered, so 0"
      let formula =
        measure.lowerIsBetter
        ? "\(words) \(standard) ÷ offer \(own), less being better"
        : "offer \(own) ÷ \(words) \(standard)"
      steps.append(
        "\(measure.measure): \(formula), at most 1 = \(item.share.text(places: 6)); weight \(measure.weight.text) of \(weights.text(places: 6)): \(marks(item))"
      )
      terms.append("\(measure.weight.text) × \(item.share.text(places: 6))")
    }
    return steps + [
      "share: (\(terms.joined(separator: " + "))) ÷ \(weights.text(places: 6)) = \(score.share.text(places: 6))"
    ]
  }

  private func marks(_ item: ItemScore) -> String {
    "\(item.marks.text(places: 4)) of \(item.weight.text(places: 4)) marks"
      + (item.title == item.id ? "" : " (\(item.title))")
  }

  // MARK: Rows

  var rows: [String] {
    score.items.flatMap { item -> [String] in
      let entry = self.entry(item)
      guard let entry else { return ["\(item.id ?? "price"): no row"] }
      let name = item.id ?? "price"
      let reason = entry.reason.isEmpty ? "" : ", reason: \(entry.reason)"
      let agreed = item.single.isEmpty ? "" : "consensus "
      return ["\(entry.place.text): \(name) \(agreed)\(entry.value.text)\(reason)"]
        + item.single.map { single in
          let why = single.entry.reason.isEmpty ? "" : ", reason: \(single.entry.reason)"
          let who = single.evaluator.isEmpty ? "an evaluator not named" : single.evaluator
          return "\(single.entry.place.text): \(name) \(single.entry.value.text) by \(who)\(why)"
        }
    }
  }

  private func entry(_ item: ItemScore) -> Bid.Entry? {
    guard let id = item.id else { return bid.prices[criterion.id] }
    let key = Bid.ItemKey(criterion.id, id)
    return bid.marks[key]?.agreed ?? bid.offers[key]
  }
}
