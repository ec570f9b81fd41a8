/// The contracts and frameworks of a register, numbered for looking up.
public struct RegisterIndex: Sendable {
  /// The frameworks loaded, in order of id.
  public let frameworks: [Framework]
  /// The contracts, in order of id; a contract's number is its place.
  public let contracts: [Contract]
  /// The words that items, dimensions and categories are numbered by.
  public let vocabulary: Vocabulary
  /// The number of each contract.
  public let contractNumbers: [String: Int]

  /// What the contracts let their suppliers report, once for each set of frameworks.
  public let catalogues: [ItemCatalogue]
  private let catalogueOfContract: [Int]

  /// Numbers contracts and frameworks.
  ///
  /// - Parameters:
  ///   - contracts: in any order; each id once, each naming loaded frameworks only.
  ///   - frameworks: in any order; each id once.
  public init(contracts: [Contract], frameworks: [Framework]) {
    let frameworks = frameworks.sorted { $0.id < $1.id }
    self.frameworks = frameworks
    self.contracts = contracts.sorted { $0.id < $1.id }
    let vocabulary = Vocabulary(frameworks)
    self.vocabulary = vocabulary
    contractNumbers = Dictionary(
      self.contracts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var catalogues: [ItemCatalogue] = []
    var known: [[String]] = []
    var ofContract: [Int] = []
    for contract in self.contracts {
      if let number = known.firstIndex(of: contract.frameworks) {
        ofContract.append(number)
        continue
      }
      let own = contract.frameworks.compactMap { id in frameworks.first { $0.id == id } }
      known.append(contract.frameworks)
      ofContract.append(catalogues.count)
      catalogues.append(ItemCatalogue(own, vocabulary: vocabulary))
    }
    self.catalogues = catalogues
    catalogueOfContract = ofContract
  }

  /// What a contract's frameworks let its supplier report.
  public func catalogue(ofContract number: Int) -> ItemCatalogue {
    catalogues[catalogueOfContract[number]]
  }

  /// The catalogue's number, equal for contracts under the same frameworks.
  public func catalogueNumber(ofContract number: Int) -> Int { catalogueOfContract[number] }

  /// The first contract that has the same frameworks as another.
  public func firstContract(like number: Int) -> Int {
    catalogueOfContract.firstIndex(of: catalogueOfContract[number]) ?? number
  }

  /// The item that a figure of a contract reports.
  public func item(_ key: FigureKey) -> Item? {
    catalogues[catalogueOfContract[key.contract]].items[key.item]
  }

  /// Whether the contracts and words of another index have the same numbers.
  func numbersLike(_ other: RegisterIndex) -> Bool {
    contracts == other.contracts && frameworks == other.frameworks
  }

  /// The framework of an id, if it is loaded.
  public func framework(_ id: String) -> Framework? { frameworks.first { $0.id == id } }
}
