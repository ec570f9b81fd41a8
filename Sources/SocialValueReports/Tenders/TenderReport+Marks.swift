import SocialValue

extension TenderReport {
  /// How many bids stand beside each other in one table of marks.
  static let bidsInTable = 6

  /// The marks of every criterion, part and item, the bids beside each other.
  static func addMarks(_ result: TenderResult, to document: inout ReportDocument) {
    document.addHeading("Marks")
    document.add("The most that can be had, and what each bid has, by its number in the ranking.")
    var start = 0
    while start < result.bids.count {
      let end = min(start + bidsInTable, result.bids.count)
      let bids = Array(result.bids[start..<end])
      let columns =
        [
          ReportDocument.Column(title: "Criterion", least: 16),
          ReportDocument.Column(title: "Most", isRight: true),
        ]
        + (start..<end).map {
          ReportDocument.Column(title: "No. \($0 + 1)", isRight: true)
        }
      document.addTable(
        columns,
        bids[0].criteria.indices.flatMap { place in
          rows(bids.map { $0.criteria[place] }, depth: 0)
        })
      start = end
    }
  }

  /// A row for a criterion and for each below it; `scores` are those of the bids beside each other.
  private static func rows(_ scores: [CriterionScore], depth: Int) -> [ReportDocument.Row] {
    guard let first = scores.first else { return [] }
    var rows = [
      ReportDocument.Row(
        cells: [first.criterion.id, marks(first.weight)] + scores.map { marks($0.marks) },
        depth: depth)
    ]
    for place in first.parts.indices {
      rows += self.rows(scores.map { $0.parts[place] }, depth: depth + 1)
    }
    for place in first.items.indices {
      guard let id = first.items[place].id else { continue }
      rows.append(
        ReportDocument.Row(
          cells: [id, marks(first.items[place].weight)]
            + scores.map { marks($0.items[place].marks) }, depth: depth + 1))
    }
    return rows
  }

  /// The answers that several evaluators marked: each one's mark beside what they agreed on.
  static func addModeration(_ result: TenderResult, to document: inout ReportDocument) {
    var lines: [String] = []
    for bid in result.bids {
      for score in bid.criteria.flatMap(\.all) {
        for item in score.items where !item.single.isEmpty {
          lines.append(moderation(of: item, score.criterion, bid))
        }
      }
    }
    guard !lines.isEmpty else { return }
    document.addHeading("Moderation")
    document.addList(lines)
  }

  private static func moderation(
    of item: ItemScore, _ criterion: Criterion, _ bid: BidScore
  ) -> String {
    guard case .mark(let mark, let scale, _) = item.figure else { return "" }
    let single = item.single.map {
      "\($0.evaluator.isEmpty ? "not named" : $0.evaluator) \($0.entry.value.text)"
    }
    let reason = item.reason.isEmpty ? "no reason recorded" : item.reason
    return
      "\(bid.bid.bidder), \(criterion.id) \(item.id ?? ""): \(single.joined(separator: ", ")); consensus \(mark?.text ?? FigureText.none) of \(scale): \(reason)"
  }
}
