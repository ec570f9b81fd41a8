internal import SocialValue

/// What the rows of a register's returns are read by: made once, and shared by all who read.
struct ReturnRules: Sendable {
  let index: RegisterIndex
  let shelf: FrameworkShelf
  /// The contracts that were left out for an error, with its place.
  let leftOut: [String: Finding.Place]
  let asAt: Day?
  let keepsRemarks: Bool

  let contracts: ByteTable
  let items: ByteTable
  let dimensions: ByteTable
  /// The first and last quarter of each contract.
  let terms: [ClosedRange<Int>]
  /// What is quick to know of each catalogue.
  let catalogues: [CatalogueFacts]

  init(
    index: RegisterIndex, shelf: FrameworkShelf, leftOut: [String: Finding.Place],
    options: RegisterReader.Options
  ) {
    self.index = index
    self.shelf = shelf
    self.leftOut = leftOut
    asAt = options.asAt
    keepsRemarks = options.keepsRemarks
    contracts = ByteTable(index.contracts.map(\.id))
    items = ByteTable(index.vocabulary.items)
    dimensions = ByteTable(index.vocabulary.dimensions)
    terms = index.contracts.map { $0.term.firstQuarter.index...$0.term.lastQuarter.index }
    catalogues = index.catalogues.map { CatalogueFacts($0, vocabulary: index.vocabulary) }
  }
}

/// What is quick to know of the items and dimensions of some contracts.
struct CatalogueFacts: Sendable {
  /// An item, as far as sound rows need it.
  struct ItemFacts: Sendable {
    /// Whether the contracts have it, and its cells are numbers alone.
    var isNumber = false
    /// Whether its cells are pounds.
    var isMoney = false
    var places = 0
    /// What a whole number is multiplied by.
    var scale: Int64 = 1
    /// Whether it is broken down by each dimension.
    var dimensions: [Bool] = []
  }

  let items: [ItemFacts]
  /// For each dimension the categories by the place of their names, and their cells.
  let categories: [(names: ByteTable, cells: [Int])?]

  init(_ catalogue: ItemCatalogue, vocabulary: Vocabulary) {
    items = catalogue.items.enumerated().map { number, item in
      var facts = ItemFacts()
      guard let item else { return facts }
      facts.isNumber = item.kind.isNumeric
      facts.isMoney = item.kind == .money
      facts.places = item.kind.places
      facts.scale = Int64(PowersOfTen.int128(facts.places))
      let own = catalogue.dimensionsOfItem[number]
      if !own.isEmpty { facts.dimensions = vocabulary.dimensions.indices.map { own.contains($0) } }
      return facts
    }
    categories = catalogue.dimensions.enumerated().map { number, dimension in
      guard let dimension else { return nil }
      let known = dimension.categories.compactMap { category in
        vocabulary.cellNumbers[number][category.id].map { (category.id, $0) }
      }
      return (ByteTable(known.map(\.0)), known.map(\.1))
    }
  }
}
