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
  /// For each dimension the categories of all frameworks, and their cells.
  let categories: [ByteTable]
  let cells: [[Int]]
  /// The first and last quarter of each contract.
  let terms: [ClosedRange<Int>]
  /// What is quick to know of each catalogue.
  let catalogues: [CatalogueFacts]

  init(_ basis: RegisterBasis, options: RegisterReader.Options) {
    index = basis.index
    shelf = basis.shelf
    leftOut = basis.leftOut
    asAt = options.asAt
    keepsRemarks = options.keepsRemarks
    contracts = ByteTable(index.contracts.map(\.id))
    items = ByteTable(index.vocabulary.items)
    dimensions = ByteTable(index.vocabulary.dimensions)
    let vocabulary = index.vocabulary
    let known = vocabulary.cellNumbers.map { $0.sorted { $0.value < $1.value } }
    categories = known.map { ByteTable($0.map(\.key)) }
    cells = known.map { $0.map(\.value) }
    terms = index.contracts.map { $0.term.firstQuarter.index...$0.term.lastQuarter.index }
    catalogues = index.catalogues.map { CatalogueFacts($0, vocabulary: vocabulary) }
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
  /// Whether the contracts have the category of each cell.
  let hasCell: [Bool]

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
    var hasCell = Array(repeating: false, count: vocabulary.cells.count + 1)
    for (number, dimension) in catalogue.dimensions.enumerated() {
      for category in dimension?.categories ?? [] {
        if let cell = vocabulary.cellNumbers[number][category.id] { hasCell[cell] = true }
      }
    }
    self.hasCell = hasCell
  }
}
