import SocialValue

extension Party {
  /// What stands over a column of such parties.
  var title: String {
    switch self {
    case .supplier: "Supplier"
    case .team: "Team"
    }
  }

  /// The name, saying that a team is the council's own.
  var words: String {
    switch self {
    case .supplier(let name): name
    case .team(let name): "\(name), a team of the council"
    }
  }
}

extension [ContractScorecard] {
  /// What stands over a column of those who are held to the contracts.
  var partyTitle: String {
    let hasSuppliers = contains { $0.contract.party.supplier != nil }
    let hasTeams = contains { $0.contract.party.team != nil }
    return hasSuppliers && hasTeams ? "Supplier or team" : hasTeams ? "Team" : "Supplier"
  }
}

extension PartyScorecard {
  /// How many contracts there are, and whether each counts alike.
  var contractWords: String {
    let count = FigureText.counted(contracts.count, "contracts")
    return weighting == .equal && contracts.count > 1 ? "\(count), each counting alike" : count
  }
}
