extension CrossChecks {
  /// Holds each quarter's categories of one item against its figure, claimed against claimed.
  func checkBreakdowns(_ range: Range<Int>, item: Item, into findings: inout [Finding]) {
    var start = range.lowerBound
    while start < range.upperBound {
      let key = returns.settled[start].key.figure
      var end = start
      while end < range.upperBound, returns.settled[end].key.figure == key { end += 1 }
      let hasFigure = returns.settled[start].key.cell == 0
      let cells = (hasFigure ? start + 1 : start)..<end
      if !cells.isEmpty {
        let figure = hasFigure ? returns.figure(at: start, places: item.kind.places) : .notReported
        checkBreakdown(cells, of: figure, key: key, item: item, into: &findings)
      }
      start = end
    }
  }

  private func checkBreakdown(
    _ cells: Range<Int>, of figure: Figure, key: FigureKey, item: Item,
    into findings: inout [Finding]
  ) {
    if figure.isAbsent {
      guard let first = firstReported(cells) else { return }
      findings.append(
        Finding(
          .breakdownWithoutFigure, at: place(first), about: subject(key),
          message: "'\(item.id)' is broken down, but the figure itself isn't reported",
          help:
            "Add a row for '\(item.id)' with no dimension: the figure that the categories are part of."
        ))
      return
    }
    guard let whole = figure.claimedNumber else { return }
    let catalogue = index.catalogue(ofContract: key.contract)
    var start = cells.lowerBound
    while start < cells.upperBound {
      let dimension = index.vocabulary.dimension(ofCell: returns.settled[start].key.cell)
      var end = start
      while end < cells.upperBound,
        index.vocabulary.dimension(ofCell: returns.settled[end].key.cell) == dimension
      { end += 1 }
      if let dimension, let definition = catalogue.dimensions[dimension] {
        check(
          start..<end, of: definition, whole: whole, key: key, item: item, into: &findings)
      }
      start = end
    }
  }

  /// The category whose row stands first in the files, of those that are reported.
  private func firstReported(_ cells: Range<Int>) -> Int? {
    cells.filter { returns.settled[$0].state == .reported }.min {
      (row($0).file, row($0).line) < (row($1).file, row($1).line)
    }
  }

  private func check(
    _ cells: Range<Int>, of dimension: Dimension, whole: FixedDecimal, key: FigureKey, item: Item,
    into findings: inout [Finding]
  ) {
    let parts = cells.map { returns.figure(at: $0, places: item.kind.places) }
    guard let reported = firstReported(cells) else { return }
    switch dimension.membership {
    case .multiple:
      for (position, part) in zip(cells, parts) {
        guard let number = part.claimedNumber, number > whole else { continue }
        findings.append(
          Finding(
            .categoryAboveFigure, at: place(position), about: subject(key),
            message:
              "'\(item.id)' by \(dimension.id) has \(FigureWords.short(number, of: item)) in '\(category(position))', more than the figure, \(FigureWords.short(whole, of: item))",
            help:
              "Correct the category or the figure: everyone in a category counts in the figure."))
      }
    case .exclusive:
      let sum = parts.compactMap(\.claimedNumber).reduce(FixedDecimal.zero) {
        $0.adding($1) ?? $0
      }
      if sum > whole {
        findings.append(
          Finding(
            .breakdownAboveFigure, at: place(reported), about: subject(key),
            message:
              "'\(item.id)' by \(dimension.id) adds up to \(FigureWords.short(sum, of: item)), more than the figure, \(FigureWords.short(whole, of: item))",
            help: "Correct the categories or the figure: each person stands in one category only."))
      } else if sum < whole, !parts.contains(where: \.isUnusable) {
        findings.append(
          Finding(
            .breakdownBelowFigure, at: place(reported), about: subject(key),
            message:
              "'\(item.id)' by \(dimension.id) adds up to \(FigureWords.short(sum, of: item)), less than the figure, \(FigureWords.short(whole, of: item))",
            help:
              "Report the other \(FigureWords.number(FixedDecimal(units: whole.units - sum.units)))\(Self.unstated(dimension))."
          ))
      }
    }
  }

  /// The category that a figure of the settled ones reports.
  private func category(_ position: Int) -> String {
    let cell = returns.settled[position].key.cell
    return cell == 0 ? "" : index.vocabulary.cells[cell - 1].category
  }

  /// Where to put people whose category isn't known, in words: `, if need be under 'not-stated'`.
  private static func unstated(_ dimension: Dimension) -> String {
    let category = dimension.categories.first { category in
      category.id.lowercased().filter(\.isLetter) == "notstated"
    }
    return category.map { ", if need be under '\($0.id)'" } ?? ""
  }
}
