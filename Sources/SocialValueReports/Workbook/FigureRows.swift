internal import SocialValue

/// The figures under one measure's actual, each with the part that it plays, and the formula that
/// makes the actual of them.
struct FigureRows: Sendable {
  /// One figure.
  struct Row {
    var role: String
    var item: Item
    var quarter: Quarter
    var number: FixedDecimal
    /// What a level is out of; nil for anything else.
    var outOf: FixedDecimal?
    var isAccepted: Bool
    var row: RowReference?
  }

  private(set) var rows: [Row] = []

  private let measure: Measure
  private let result: MeasureResult
  private let working: Working
  private let policy: Policy
  /// For each term of the actual the rows of part and whole.
  private var terms: [(part: Range<Int>, whole: Range<Int>?, kind: Kind)] = []

  private enum Kind {
    case sum
    case share
    case cappedShare
    case yes
    case worth(FixedDecimal)
    case complete
    case levels
  }

  init(
    _ measure: Measure, _ result: MeasureResult, _ working: Working, _ policy: Policy,
    _ quarter: Quarter
  ) {
    self.measure = measure
    self.result = result
    self.working = working
    self.policy = policy
    guard result.actual != nil else { return }
    switch measure.rule {
    case .quantity(let rule):
      let part = add(rule.items, "part")
      if result.basis == .percent {
        terms = [(part, add(rule.outOf, "whole"), .share)]
      } else {
        terms = [(part, nil, .sum)]
      }
    case .contribution(let rule):
      if result.basis != .hours { terms.append((add(rule.money, "pounds"), nil, .sum)) }
      let rate = rule.hourValue ?? policy.hourValue
      if result.basis == .hours {
        terms.append((add(rule.hours, "hours"), nil, .sum))
      } else if let rate {
        terms.append((add(rule.hours, "hours"), nil, .worth(rate)))
      }
    case .assurance(let parts):
      for (place, part) in parts.enumerated() {
        switch part {
        case .share(let items, let outOf):
          terms.append(
            (
              add(items, "duty \(place + 1), part"), add(outOf, "duty \(place + 1), whole"),
              .cappedShare
            ))
        case .yes(let item): terms.append((add([item], "duty \(place + 1)"), nil, .yes))
        }
      }
    case .provision:
      let start = rows.count
      for provided in working.provided {
        rows.append(
          Row(
            role: "complete", item: provided.item, quarter: quarter,
            number: provided.lacking?.isEmpty == true ? .one : .zero, isAccepted: false))
      }
      terms = [(start..<rows.count, nil, .complete)]
    case .assessment: terms = [(addLevels(), nil, .levels)]
    case .narrative, nil: break
    }
  }

  /// Adds the figures of some items that count, item by item.
  private mutating func add(_ items: [String], _ role: String) -> Range<Int> {
    let start = rows.count
    for id in items {
      for read in working.figures where read.item.id == id {
        guard !(read.item.over == .flow && result.missingPeriods.contains(read.quarter)),
          case .reported(let figure) = read.figure,
          let number = figure.used(policy.countOnly)?.number
        else { continue }
        rows.append(
          Row(
            role: role, item: read.item, quarter: read.quarter, number: number,
            isAccepted: figure.accepted != nil, row: figure.row))
      }
    }
    return start..<rows.count
  }

  /// Adds the level of each statement, as it comes of its assessors.
  private mutating func addLevels() -> Range<Int> {
    let start = rows.count
    for statement in result.statements {
      guard let level = statement.level.reached, let quarter = statement.quarter else { continue }
      let counting = statement.assessments.filter { $0.level != .notAccepted }
      var row = Row(
        role: "level", item: statement.item, quarter: quarter,
        number: FixedDecimal(level), isAccepted: counting.allSatisfy(\.isAccepted),
        row: counting.first { $0.level == statement.level }?.row)
      row.outOf = FixedDecimal(statement.item.topLevel)
      rows.append(row)
    }
    return start..<rows.count
  }

  // MARK: The actual

  /// The formula for the actual, over the rows as they stand on a sheet.
  ///
  /// - Parameters:
  ///   - first: the sheet's row of the first figure.
  ///   - sheet: the sheet's name.
  ///   - figures: the letters of the column of figures; the next one says what levels are out of.
  ///   - outOf: the letters of the column that says what levels are out of.
  /// - Returns: the formula; nil where these figures don't make the actual.
  func formula(first: Int, sheet: String, figures: String, outOf: String) -> String? {
    guard let actual = result.actual, value() == actual else { return nil }
    func cells(_ range: Range<Int>, _ column: String) -> String {
      "\(sheet)!$\(column)$\(first + range.lowerBound):$\(column)$\(first + range.upperBound - 1)"
    }
    func sum(_ range: Range<Int>) -> String {
      range.isEmpty ? "0" : "SUM(\(cells(range, figures)))"
    }
    var parts: [String] = []
    var isMean = false
    for term in terms {
      switch term.kind {
      case .sum: parts.append(sum(term.part))
      case .share: parts.append("100*\(sum(term.part))/\(sum(term.whole ?? 0..<0))")
      case .cappedShare:
        isMean = true
        guard let whole = term.whole, total(whole) != .zero else { continue }
        parts.append("MIN(100,100*\(sum(term.part))/\(sum(whole)))")
      case .yes:
        isMean = true
        if !term.part.isEmpty { parts.append("100*\(sum(term.part))") }
      case .worth(let rate): parts.append("\(rate.text)*\(sum(term.part))")
      case .complete: parts.append("100*\(sum(term.part))/\(term.part.count)")
      case .levels:
        parts.append("100*\(sum(term.part))/SUM(\(cells(term.part, outOf)))")
      }
    }
    let all = parts.joined(separator: "+")
    return isMean ? "(\(all))/\(parts.count)" : all
  }

  private func total(_ range: Range<Int>) -> FixedDecimal {
    range.reduce(.zero) { $0.adding(rows[$1].number) ?? $0 }
  }

  /// What the formula comes to, exactly; nil where it comes to nothing.
  private func value() -> Ratio? {
    var sum: Ratio? = .zero
    var count = 0
    var isMean = false
    for term in terms {
      let part = total(term.part).ratio
      let hundred = part.multiplied(by: Ratio(100))
      let value: Ratio?
      switch term.kind {
      case .sum: value = part
      case .share: value = hundred?.divided(by: total(term.whole ?? 0..<0).ratio)
      case .cappedShare:
        isMean = true
        guard let whole = term.whole, total(whole) != .zero else { continue }
        value = hundred?.divided(by: total(whole).ratio).map { min($0, Ratio(100)) }
      case .yes:
        isMean = true
        guard !term.part.isEmpty else { continue }
        value = hundred
      case .worth(let rate): value = part.multiplied(by: rate.ratio)
      case .complete: value = hundred?.divided(by: Ratio(Int128(term.part.count)))
      case .levels:
        let top = term.part.reduce(FixedDecimal.zero) {
          $0.adding(rows[$1].outOf ?? .zero) ?? $0
        }
        value = hundred?.divided(by: top.ratio)
      }
      guard let value else { return nil }
      sum = sum?.adding(value)
      count += 1
    }
    guard count > 0 else { return nil }
    return isMean ? sum?.divided(by: Ratio(Int128(count))) : sum
  }
}
