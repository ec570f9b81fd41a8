extension CrossChecks {
  /// Holds each quarter's categories of one item against its figure, claimed against claimed.
  func checkBreakdowns(
    _ range: Range<Int>, _ catalogue: ItemCatalogue, into findings: inout [Finding]
  ) {
    let settled = figures.figures
    var start = range.lowerBound
    while start < range.upperBound {
      let key = settled[start].key.figure
      var end = start + 1
      while end < range.upperBound, settled[end].key.figure == key { end += 1 }
      let hasFigure = settled[start].key == key
      let cells = (hasFigure ? start + 1 : start)..<end
      if !cells.isEmpty {
        if !hasFigure || settled[start].fate == .withdrawn {
          checkWithoutFigure(cells, into: &findings)
        } else if let whole = settled[start].claimedAmount {
          checkDimensions(cells, whole: whole, catalogue, into: &findings)
        }
      }
      start = end
    }
  }

  private func checkWithoutFigure(_ cells: Range<Int>, into findings: inout [Finding]) {
    guard let first = firstReported(cells), let item = item(first) else { return }
    findings.append(
      Finding(
        .breakdownWithoutFigure, at: place(first), about: subject(first),
        message: "'\(item.id)' is broken down, but the figure itself isn't reported",
        help:
          "Add a row for '\(item.id)' with no dimension: the figure that the categories are part of."
      ))
  }

  /// Goes through the categories dimension by dimension.
  private func checkDimensions(
    _ cells: Range<Int>, whole: Int64, _ catalogue: ItemCatalogue, into findings: inout [Finding]
  ) {
    let settled = figures.figures
    let dimensions = context.dimensionOfCell
    var start = cells.lowerBound
    while start < cells.upperBound {
      let number = dimensions[settled[start].key.cell]
      var sum: Int128 = 0
      var largest: Int64 = 0
      var isAnyReported = false
      var isAnyUnusable = false
      var end = start
      while end < cells.upperBound, dimensions[settled[end].key.cell] == number {
        let figure = settled[end]
        if let amount = figure.claimedAmount {
          sum += Int128(amount)
          largest = max(largest, amount)
        }
        isAnyReported = isAnyReported || figure.fate == .used
        isAnyUnusable = isAnyUnusable || figure.fate == .rejected
        end += 1
      }
      // Mostly all is right whatever the dimension is.
      if isAnyReported, largest > whole || sum != Int128(whole),
        let membership = catalogue.dimensions[number]?.membership
      {
        switch membership {
        case .multiple where largest > whole:
          checkMultiple(
            start..<end, of: catalogue.dimensions[number], whole: whole, into: &findings)
        case .exclusive where sum != Int128(whole) && (sum > Int128(whole) || !isAnyUnusable):
          tellSum(
            sum, start..<end, of: catalogue.dimensions[number], whole: whole, into: &findings)
        case .multiple, .exclusive: break
        }
      }
      start = end
    }
  }

  /// The category whose row stands first in the files, of those that are reported.
  private func firstReported(_ cells: Range<Int>) -> Int? {
    cells.filter { figures.figures[$0].fate == .used }.min {
      figures.figures[$0].number < figures.figures[$1].number
    }
  }

  private func checkMultiple(
    _ cells: Range<Int>, of dimension: Dimension?, whole: Int64,
    into findings: inout [Finding]
  ) {
    guard let dimension, let item = item(cells.lowerBound) else { return }
    for position in cells {
      guard let amount = figures.figures[position].claimedAmount, amount > whole else { continue }
      findings.append(
        Finding(
          .categoryAboveFigure, at: place(position), about: subject(position),
          message:
            "'\(item.id)' by \(dimension.id) has \(text(amount, item)) in '\(category(position))', more than the figure, \(text(whole, item))",
          help:
            "Correct the category or the figure: everyone in a category counts in the figure."))
    }
  }

  private func tellSum(
    _ sum: Int128, _ cells: Range<Int>, of dimension: Dimension?, whole: Int64,
    into findings: inout [Finding]
  ) {
    guard let dimension, let reported = firstReported(cells), let item = item(reported) else {
      return
    }
    let isAbove = sum > Int128(whole)
    let lacking = FigureWords.number(Self.decimal(Int128(whole) - sum, item))
    findings.append(
      Finding(
        isAbove ? .breakdownAboveFigure : .breakdownBelowFigure, at: place(reported),
        about: subject(reported),
        message:
          "'\(item.id)' by \(dimension.id) adds up to \(Self.text(sum, item)), \(isAbove ? "more" : "less") than the figure, \(text(whole, item))",
        help: isAbove
          ? "Correct the categories or the figure: each person stands in one category only."
          : "Report the other \(lacking)\(Self.unstated(dimension))."))
  }

  private func text(_ amount: Int64, _ item: Item) -> String { Self.text(Int128(amount), item) }

  /// A figure of an item in words.
  static func text(_ amount: Int128, _ item: Item) -> String {
    FigureWords.short(decimal(amount, item), of: item)
  }

  /// A sum of an item's figures.
  private static func decimal(_ amount: Int128, _ item: Item) -> FixedDecimal {
    FixedDecimal(units: amount * PowersOfTen.int128(FixedDecimal.places - item.kind.places))
  }

  /// The category that a figure of the settled ones reports.
  private func category(_ position: Int) -> String {
    let cell = figures.figures[position].key.cell
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
