import SocialValue
import Testing

@Suite("Suppliers and the council's teams")
struct PartyTests {
  private static let quarter = RandomRegister.quarter

  @Test("are brought together apart, and between them hold every contract", arguments: 0..<30)
  func everyContractOnce(seed: Int) throws {
    let scorecard = try RandomRegister(seed).register.score(Self.quarter)
    let together = (scorecard.suppliers + scorecard.teams).flatMap(\.contracts)
    #expect(together.sorted() == scorecard.contracts.map(\.contract.id))
    #expect(scorecard.suppliers.allSatisfy { $0.party?.supplier != nil })
    #expect(scorecard.teams.allSatisfy { $0.party?.team != nil })
  }

  @Test("count alike exactly where one of their contracts has no value", arguments: 0..<30)
  func weighting(seed: Int) throws {
    let register = try RandomRegister(seed).register.read()
    let scorecard = Evaluator(register).scorecard(for: Self.quarter)
    for card in scorecard.suppliers + scorecard.teams + scorecard.register {
      // In whatever quarter they run, so that two quarters are weighed in the same way.
      let own = register.index.contracts.filter { card.party == nil || $0.party == card.party }
      #expect((card.weighting == .equal) == own.contains { $0.value == nil })
    }
  }

  @Test("are selected by name, each by its own")
  func selection() throws {
    var register = TestRegister()
    register.contracts = [
      "C1,One,Parks,,test,2026-04-01,2028-03-31,100000",
      "C2,Two,,Parks,test,2026-04-01,2028-03-31,",
      "C3,Three,Acme,,test,2026-04-01,2028-03-31,100000",
    ]
    let evaluator = Evaluator(try register.read())
    func ids(_ selection: Selection) -> [String] {
      evaluator.scorecard(for: Self.quarter, selection: selection).contracts.map(\.contract.id)
    }
    #expect(ids(Selection()) == ["C1", "C2", "C3"])
    #expect(ids(Selection(suppliers: ["Parks"])) == ["C1"])
    #expect(ids(Selection(teams: ["Parks"])) == ["C2"])
    #expect(ids(Selection(suppliers: ["Acme"], teams: ["Parks"])) == ["C2", "C3"])
    #expect(ids(Selection(contracts: ["C1"], teams: ["Parks"])) == [])
  }
}
