internal import SocialValue
internal import Workbooks

/// The formulas for what one measure comes to, over the cells of a form and the figures of the
/// window's earlier quarters.
struct FormFormulas {
  let form: ReturnForm
  let framework: Framework
  let measure: Measure
  let row: TargetRow
  /// The items whose figures stand broken down in full already.
  let complete: Set<String>

  /// The actual in the target's basis; nil where there is none to show.
  var actual: String? {
    switch measure.rule {
    case .quantity(let rule) where row.basis == .percent: share(rule.items, rule.outOf)
    case .quantity(let rule): sum(rule.items, needingAll: true)
    case .contribution(let rule): contribution(rule)
    case .assurance(let parts): assurance(parts)
    case .provision(let rule): provision(rule)
    case .assessment(let statements): assessment(statements.map(\.item))
    case .narrative, nil: nil
    }
  }

  /// The target of a call-off contract, over the spend.
  var spendTarget: String? {
    guard let item = framework.spendItem, let target = row.target,
      let cell = form.figure(of: item)
    else { return nil }
    let spent = "(\(cell)+\(earlier([item])))"
    let due = "\(target.text)*\(spent)/1000000"
    let isCounted =
      measure.direction == .higherIsBetter && measure.countsThings(in: framework)
      && row.basis == .number
    return "IF(\(cell)=\"\",\"\",\(isCounted ? "ROUNDDOWN(\(due),0)" : due))"
  }

  /// How many of some cells hold anything; the words of a formula may be none.
  private func answered(_ cells: [String]) -> String {
    cells.map { "IF(\($0)=\"\",0,1)" }.joined(separator: "+")
  }

  // MARK: Kinds of rule

  private func cells(_ items: [String]) -> [String]? {
    let cells = items.compactMap(form.figure)
    return cells.count == items.count && !cells.isEmpty ? cells : nil
  }

  private func sum(_ items: [String], needingAll: Bool) -> String? {
    guard let cells = cells(items) else { return nil }
    let list = cells.joined(separator: ",")
    return
      "IF(COUNT(\(list))<\(needingAll ? cells.count : 1),\"\",SUM(\(list))+\(earlier(items)))"
  }

  private func share(_ parts: [String], _ wholes: [String]) -> String? {
    guard let part = cells(parts), let whole = cells(wholes) else { return nil }
    let all = (part + whole).joined(separator: ",")
    let (before, of) = earlierShare(parts, wholes)
    let top = "(SUM(\(part.joined(separator: ",")))+\(before))"
    let bottom = "(SUM(\(whole.joined(separator: ",")))+\(of))"
    return
      "IF(COUNT(\(all))<\(part.count + whole.count),\"\",IF(\(bottom)=0,\"\",100*\(top)/\(bottom)))"
  }

  private func contribution(_ rule: Rule.Contribution) -> String? {
    let rate = rule.hourValue ?? form.register.policy.hourValue
    let money = row.basis == .hours ? [] : rule.money
    let hours = row.basis == .hours || rate != nil ? rule.hours : []
    let all = money + hours
    guard let cells = cells(all) else { return nil }
    func total(_ items: [String]) -> String {
      let list = items.compactMap(form.figure).joined(separator: ",")
      return list.isEmpty ? "0" : "(SUM(\(list))+\(earlier(items, besides: all)))"
    }
    let amount =
      row.basis == .hours
      ? total(hours) : "\(total(money))+\(rate?.text ?? "0")*\(total(hours))"
    return "IF(COUNT(\(cells.joined(separator: ",")))=0,\"\",\(amount))"
  }

  private func assurance(_ parts: [Rule.AssurancePart]) -> String? {
    var terms: [String] = []
    var counts: [String] = []
    var needed: [String] = []
    for part in parts {
      switch part {
      case .share(let items, let outOf):
        guard let part = cells(items), let whole = cells(outOf) else { return nil }
        needed += part + whole
        let bottom = "SUM(\(whole.joined(separator: ",")))"
        terms.append(
          "IF(\(bottom)=0,0,MIN(100,100*SUM(\(part.joined(separator: ",")))/\(bottom)))")
        counts.append("IF(\(bottom)=0,0,1)")
      case .yes(let item):
        guard let cell = form.figure(of: item) else { return nil }
        needed.append(cell)
        terms.append("IF(\(cell)=\"yes\",100,0)")
        counts.append("IF(\(cell)=\"n/a\",0,1)")
      }
    }
    let count = "(\(counts.joined(separator: "+")))"
    return
      "IF(\(answered(needed))<\(needed.count),\"\",IF(\(count)=0,\"\",(\(terms.joined(separator: "+")))/\(count)))"
  }

  private func assessment(_ items: [String]) -> String? {
    guard let cells = cells(items) else { return nil }
    var reached: [String] = []
    var tops: [String] = []
    for (item, cell) in zip(items.compactMap(framework.item), cells) {
      reached.append(FormRules.reached(item, in: cell))
      tops.append("IF(\(cell)=\"n/a\",0,\(item.topLevel))")
    }
    let top = "(\(tops.joined(separator: "+")))"
    return
      "IF(\(answered(cells))<\(cells.count),\"\",IF(\(top)=0,\"\",100*(\(reached.joined(separator: "+")))/\(top)))"
  }

  private func provision(_ rule: Rule.Provision) -> String? {
    let due = rule.items.filter { form.row(of: $0) != nil }
    var terms: [String] = []
    var cells: [String] = []
    for item in due {
      guard let cell = form.figure(of: item), let typed = form.typed(item) else { continue }
      cells.append(cell)
      let own = "IF(ISNUMBER(\(typed)),IF(\(completeness(of: item, typed, rule)),1,0),0)"
      // What stands may have been broken down in its own quarter.
      terms.append(
        cell == typed ? own : "IF(\(typed)=\"\",\(complete.contains(item) ? 1 : 0),\(own))")
    }
    guard !terms.isEmpty else { return nil }
    return
      "IF(COUNT(\(cells.joined(separator: ",")))=0,\"\",100*(\(terms.joined(separator: "+")))/\(terms.count))"
  }

  /// Whether a figure is broken down in full.
  private func completeness(
    of item: String, _ typed: String, _ rule: Rule.Provision
  ) -> String {
    var conditions: [String] = []
    for sheet in form.dimensions where rule.dimensions.contains(sheet.dimension.id) {
      guard let parts = form.breakdown(of: item, in: sheet) else { continue }
      conditions.append(
        sheet.dimension.membership == .exclusive
          ? "SUM(\(parts))=\(typed)" : "AND(COUNT(\(parts))>0,MAX(\(parts))<=\(typed))")
    }
    return conditions.isEmpty
      ? "TRUE" : "OR(\(typed)=0,AND(\(conditions.joined(separator: ","))))"
  }

  // MARK: Earlier quarters

  /// The quarters before this one that the target is judged over.
  var earlierQuarters: [Quarter] {
    let first: Quarter
    switch row.per?.window ?? .quarter {
    case .quarter: return []
    case .year: first = max(form.quarter.firstOfYear, form.contract.term.firstQuarter)
    case .contract: first = form.contract.term.firstQuarter
    }
    guard first < form.quarter else { return [] }
    return (first.index..<form.quarter.index).map { Quarter(index: $0) }.filter { quarter in
      guard
        let held = form.contract.targetRow(
          framework: framework.id, measure: measure.id, in: quarter)
      else { return false }
      return !held.isFaulty && held.amount != .notApplicable && (row.isRecord || !held.isRecord)
    }
  }

  private func number(_ id: String, in quarter: Quarter) -> FixedDecimal? {
    let index = form.register.index
    guard let contract = index.contractNumbers[form.contract.id],
      let number = index.vocabulary.itemNumbers[id], let item = framework.item(id),
      case .reported(let figure) = form.register.returns.figure(
        FigureKey(contract: contract, item: number, quarter: quarter), places: item.kind.places)
    else { return nil }
    return figure.used(form.register.policy.countOnly)?.number
  }

  /// What flows came to in the earlier quarters that report all of them; of a contribution, any.
  private func earlier(_ items: [String], besides any: [String]? = nil) -> String {
    guard items.allSatisfy({ framework.item($0)?.over == .flow }) else { return "0" }
    var total = FixedDecimal.zero
    for quarter in earlierQuarters {
      let numbers = items.map { number($0, in: quarter) }
      if any == nil, numbers.contains(nil) { continue }
      for number in numbers { total = total.adding(number ?? .zero) ?? total }
    }
    return total.text
  }

  private func earlierShare(_ parts: [String], _ wholes: [String]) -> (String, String) {
    var part = FixedDecimal.zero
    var whole = FixedDecimal.zero
    for quarter in earlierQuarters {
      let all = (parts + wholes).map { number($0, in: quarter) }
      if all.contains(nil) { continue }
      for (place, number) in all.enumerated() {
        if place < parts.count {
          part = part.adding(number ?? .zero) ?? part
        } else {
          whole = whole.adding(number ?? .zero) ?? whole
        }
      }
    }
    return (part.text, whole.text)
  }
}
