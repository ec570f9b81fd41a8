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
  /// The cells of the categories of all frameworks, each dimension's in a group of its own.
  let cells: ByteTable
  /// The dimension and the category of each cell, as they stand in rows; none for the figure itself.
  let cellNames: [CellName]
  /// The first and last quarter of each contract.
  let terms: [ClosedRange<Int>]
  /// The catalogue of each contract.
  let catalogueOfContract: [Int]
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
    cells = ByteTable(vocabulary.cellNumbers.map { cells in cells.map { ($0.key, $0.value) } })
    cellNames =
      [.none]
      + vocabulary.cells.map { CellName(vocabulary.dimensions[$0.dimension], $0.category) }
    terms = index.contracts.map { $0.term.firstQuarter.index...$0.term.lastQuarter.index }
    catalogueOfContract = index.contracts.indices.map { [index] in
      index.catalogueNumber(ofContract: $0)
    }
    catalogues = index.catalogues.map { CatalogueFacts($0, vocabulary: vocabulary) }
  }
}

/// What a row calls the cell of a category.
struct CellName: Sendable {
  let dimension: ShortCell
  let category: ShortCell
  /// Both with the comma that stands between them in most files; none where that is too long.
  let pair: ShortCell

  /// What no row has.
  static let none = CellName(dimension: .none, category: .none, pair: .none)

  private init(dimension: ShortCell, category: ShortCell, pair: ShortCell) {
    self.dimension = dimension
    self.category = category
    self.pair = pair
  }

  /// Takes the names; none where either is too long.
  init(_ dimension: String, _ category: String) {
    guard let first = ShortCell(dimension), let second = ShortCell(category) else {
      self = .none
      return
    }
    // Where a name has a comma itself, the two cells can't be told from the pair.
    let comma = UInt8(ascii: ",")
    let hasComma = dimension.utf8.contains(comma) || category.utf8.contains(comma)
    self.init(
      dimension: first, category: second,
      pair: hasComma ? .none : ShortCell(dimension, category) ?? .none)
  }
}

/// What is quick to know of the items and dimensions of some contracts.
struct CatalogueFacts: Sendable {
  /// What the cells of an item hold.
  enum Content: Sendable {
    /// Numbers alone.
    case number
    /// Yes or no.
    case yesNo
    /// Something else, or the contracts don't have the item.
    case other
  }

  /// An item, as far as sound rows need it.
  struct ItemFacts: Sendable {
    /// What its cells hold that sound rows have.
    var content = Content.other
    /// Whether its cells are pounds.
    var isMoney = false
    var places = 0
    /// What a whole number is multiplied by.
    var scale: Int64 = 1
    /// The set of dimensions that the item is broken down by.
    fileprivate var set = 0
  }

  let items: [ItemFacts]
  /// Whether the items of a set have a cell, set by set.
  private let hasCell: [Bool]
  private let cellCount: Int

  /// Those of a register without contracts.
  static var none: CatalogueFacts {
    CatalogueFacts(ItemCatalogue([], vocabulary: Vocabulary([])), vocabulary: Vocabulary([]))
  }

  init(_ catalogue: ItemCatalogue, vocabulary: Vocabulary) {
    var sets: [[Int]] = []
    items = zip(catalogue.items, catalogue.dimensionsOfItem).map { item, own in
      var facts = ItemFacts()
      facts.set = sets.firstIndex(of: own) ?? sets.count
      if facts.set == sets.count { sets.append(own) }
      guard let item else { return facts }
      facts.content = item.kind.isNumeric ? .number : item.kind == .yesNo ? .yesNo : .other
      facts.isMoney = item.kind == .money
      facts.places = item.kind.places
      facts.scale = Int64(PowersOfTen.int128(facts.places))
      return facts
    }
    cellCount = vocabulary.cells.count + 1
    var ofContracts = Array(repeating: false, count: cellCount)
    for (number, dimension) in catalogue.dimensions.enumerated() {
      for category in dimension?.categories ?? [] {
        if let cell = vocabulary.cellNumbers[number][category.id] { ofContracts[cell] = true }
      }
    }
    hasCell = sets.flatMap { own in
      [true]
        + vocabulary.cells.enumerated().map { place, cell in
          ofContracts[place + 1] && own.contains(cell.dimension)
        }
    }
  }

  /// Whether an item has a cell: itself, or a category of a dimension that it is broken down by.
  @inline(__always)
  func has(_ cell: Int, of item: ItemFacts) -> Bool {
    hasCell[item.set &* cellCount &+ cell]
  }
}
