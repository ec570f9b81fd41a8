import SocialValue

/// Who the people behind a contract's figures are: every breakdown that stands in a quarter.
struct ContractBreakdowns {
  /// One figure by one dimension.
  struct Table {
    var item: Item
    var dimension: Dimension
    /// The quarter reported, an earlier one for a figure that stands for a year.
    var quarter: Quarter
    /// The figure; nil where there are categories and no figure.
    var whole: FixedDecimal?
    /// The categories' figures, in the dimension's order; nil where there is none to use.
    var cells: [FixedDecimal?]
    /// What tells the categories' rows apart, in the dimension's order.
    var keys: [FigureKey]
    /// What a public page hides; nil where it shows everything or nothing.
    var protection: ProtectedBreakdown?

    var name: Name { Name(item: item.id, dimension: dimension.id) }
  }

  /// What tells a breakdown from the others of its page, whatever the quarter.
  struct Name: Hashable {
    var item: String
    var dimension: String
  }

  /// The breakdowns, in the framework's order.
  private(set) var tables: [Table] = []

  /// Reads what stands in a quarter.
  ///
  /// - Parameters:
  ///   - evaluator: the register's evaluator.
  ///   - contract: the contract's number.
  ///   - quarter: the quarter.
  init(_ evaluator: Evaluator, contract: Int, in quarter: Quarter) {
    let register = evaluator.register
    let catalogue = register.index.catalogue(ofContract: contract)
    for number in catalogue.items.indices where !catalogue.dimensionsOfItem[number].isEmpty {
      guard let item = catalogue.items[number], item.kind.isNumeric else { continue }
      for back in 0..<(item.standsForYear ? 4 : 1) {
        let key = FigureKey(
          contract: contract, item: number, quarter: Quarter(index: quarter.index - back))
        let found = Self.tables(of: key, item, catalogue, register)
        tables += found
        if !found.isEmpty || !register.returns.figure(key, places: item.kind.places).isAbsent {
          break
        }
      }
    }
  }

  private static func tables(
    of key: FigureKey, _ item: Item, _ catalogue: ItemCatalogue, _ register: Register
  ) -> [Table] {
    let cells = register.returns.breakdown(of: key, places: item.kind.places)
    guard !cells.isEmpty else { return [] }
    let vocabulary = register.index.vocabulary
    let whole = register.returns.figure(key, places: item.kind.places).claimedNumber
    return catalogue.dimensionsOfItem[key.item].compactMap { number in
      let own = cells.filter {
        $0.cell <= vocabulary.cells.count && vocabulary.dimension(ofCell: $0.cell) == number
      }
      guard !own.isEmpty, let dimension = catalogue.dimensions[number] else { return nil }
      let numbers = dimension.categories.map { vocabulary.cellNumbers[number][$0.id] }
      return Table(
        item: item, dimension: dimension, quarter: key.quarter, whole: whole,
        cells: numbers.map { cell in own.first { $0.cell == cell }?.figure.claimedNumber },
        keys: numbers.map { cell in
          FigureKey(
            contract: key.contract, item: key.item, quarter: key.quarter, cell: cell ?? 0)
        })
    }
  }

  // MARK: Disclosure control

  /// What a public page may show: counts alone, with small ones and those that give them away
  /// hidden as on every page from the first quarter's on.
  ///
  /// - Parameters:
  ///   - evaluator: the register's evaluator.
  ///   - number: the contract's number.
  ///   - quarter: the quarter.
  /// - Returns: the breakdowns, each with its protection.
  /// - Complexity: O(quarters of the term up to this one × (breakdowns² + cells × quarters)).
  static func ofPublicPage(
    _ evaluator: Evaluator, contract number: Int, in quarter: Quarter
  ) -> ContractBreakdowns {
    let contract = evaluator.register.index.contracts[number]
    let nesting = Nesting(evaluator.register, contract)
    var page = ContractBreakdowns(evaluator, contract: number, in: quarter)
    page.tables.removeAll { $0.item.kind != .count }
    guard !page.tables.isEmpty else { return page }
    // A quarter without a breakdown doesn't take what earlier pages showed out of the world.
    var before: [Name: EarlierPages] = [:]
    // Mostly the same breakdowns stand in all quarters, and are related in the same way.
    var names: [Name] = []
    var relations: [DisclosureControl.Relation] = []
    let first = max(contract.term.firstQuarter.index, quarter.index - 4 * 30)
    for index in min(first, quarter.index)...quarter.index {
      page = ContractBreakdowns(evaluator, contract: number, in: Quarter(index: index))
      page.tables.removeAll { $0.item.kind != .count }
      if page.tables.map(\.name) != names {
        names = page.tables.map(\.name)
        relations = nesting.relations(among: page.tables)
      }
      page.protect(
        before: before, relations: relations, threshold: evaluator.register.policy.suppressBelow)
      for table in page.tables {
        if let shown = table.protection { before[table.name, default: EarlierPages()].add(shown) }
      }
    }
    return page
  }

  private mutating func protect(
    before: [Name: EarlierPages], relations: [DisclosureControl.Relation], threshold: Int
  ) {
    let breakdowns = tables.map { table in
      let cells = table.cells.map { $0.map(Self.count) }
      return ProtectedBreakdown(
        whole: table.whole.map(Self.count) ?? cells.reduce(0) { $0 + ($1 ?? 0) }, cells: cells,
        isExclusive: table.dimension.membership == .exclusive, threshold: threshold)
    }
    let control = DisclosureControl(
      breakdowns, before: tables.map { before[$0.name] ?? EarlierPages() },
      relations: relations)
    for place in tables.indices { tables[place].protection = control.breakdowns[place] }
  }

  private static func count(_ figure: FixedDecimal) -> Int {
    Int(clamping: figure.units / FixedDecimal.unitsPerOne)
  }
}

/// Which figures' people are some of which others', as the rules of a contract's frameworks say.
private struct Nesting {
  private var pairs: [(parts: [String], wholes: [String])] = []

  init(_ register: Register, _ contract: Contract) {
    for framework in contract.frameworks.compactMap(register.index.framework) {
      for measure in framework.measures {
        switch measure.rule {
        case .quantity(let rule) where rule.within: add(rule.items, rule.outOf)
        case .assurance(let parts):
          for case .share(let items, let outOf) in parts { add(items, outOf) }
        default: break
        }
      }
    }
    close()
  }

  private mutating func add(_ parts: [String], _ wholes: [String]) {
    guard !wholes.isEmpty, parts != wholes,
      !pairs.contains(where: { $0.parts == parts && $0.wholes == wholes })
    else { return }
    pairs.append((parts, wholes))
  }

  /// Adds what follows: a part of a part is part of the whole.
  private mutating func close() {
    var place = 0
    while place < pairs.count, pairs.count < 1_000 {
      let pair = pairs[place]
      for other in pairs where pair.wholes.count == 1 && other.parts.contains(pair.wholes[0]) {
        add(pair.parts, other.wholes)
      }
      for other in pairs where other.wholes.count == 1 && pair.parts.contains(other.wholes[0]) {
        add(other.parts, pair.wholes)
      }
      place += 1
    }
  }

  /// The relations among breakdowns by one dimension, where all of a rule's wholes have one: some
  /// of its parts are within them, too.
  func relations(among tables: [ContractBreakdowns.Table]) -> [DisclosureControl.Relation] {
    var dimensions: [String] = []
    for table in tables where !dimensions.contains(table.dimension.id) {
      dimensions.append(table.dimension.id)
    }
    return pairs.flatMap { pair in
      dimensions.compactMap { dimension -> DisclosureControl.Relation? in
        func places(_ ids: [String]) -> [Int] {
          ids.compactMap { id in
            tables.firstIndex { $0.item.id == id && $0.dimension.id == dimension }
          }
        }
        let parts = places(pair.parts)
        let wholes = places(pair.wholes)
        guard !parts.isEmpty, wholes.count == pair.wholes.count else { return nil }
        return DisclosureControl.Relation(parts: parts, wholes: wholes)
      }
    }
  }
}
