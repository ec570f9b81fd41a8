/// Settling contracts while others are still being read: a bet that rows come contract by contract.
///
/// A contract is taken to be all there once rows of another follow, and little is kept of it then.
/// Where more rows of it turn up the bet is lost, and everything has to be read again without one.
struct EarlySettlement: Sendable {
  let plan: SettlementPlan
  /// Whether rows turned up of a contract that had been left behind.
  private(set) var isLost = false
  /// What contracts came to.
  private(set) var settled: [SettledContract?]
  private var isLeftBehind: [Bool]
  /// The contract of the latest rows, and the number of its first.
  private var open: Int?
  private var firstOpen: UInt32 = 0
  /// The contracts that are all there, and still to be settled.
  private var finished: [Int] = []

  init(_ plan: SettlementPlan, contracts: Int) {
    self.plan = plan
    settled = Array(repeating: nil, count: contracts)
    isLeftBehind = Array(repeating: false, count: contracts)
  }

  /// Notes that rows of a contract follow those before.
  ///
  /// - Parameters:
  ///   - contract: the contract.
  ///   - number: the number of the first of them.
  mutating func note(_ contract: Int, from number: UInt32) {
    guard contract != open else { return }
    if let open {
      isLeftBehind[open] = true
      finished.append(open)
    }
    if isLeftBehind[contract] { isLost = true }
    open = contract
    firstOpen = number
  }

  /// The contracts that are all there, each once, and the number from which on rows are of others.
  mutating func takeFinished() -> (contracts: [Int], before: UInt32) {
    let taken = finished
    finished = []
    return (taken, firstOpen)
  }

  mutating func put(_ contract: SettledContract) { settled[contract.number] = contract }
}

/// A contract whose rows are all there, to be settled by whoever has the time.
package struct FinishedContract: Sendable {
  let number: Int
  let pages: RowPages
  let plan: SettlementPlan
  let context: SettlementContext

  /// Settles it.
  package func settled() -> SettledContract { plan.settle(number, pages.joined(nil), context) }
}

extension ReturnLedger {
  /// Bets that rows come contract by contract, in the order of files and lines; only the scorecard
  /// of one quarter can be made of what is kept.
  package mutating func settleEarly(for quarter: Quarter, policy: Policy) {
    let plans = FrameworkPlans(index.frameworks, policy: policy, vocabulary: index.vocabulary)
    early = EarlySettlement(
      SettlementPlan(index, plans: plans, keepsSuperseded: false, onlyQuarter: quarter),
      contracts: index.contracts.count)
  }

  /// Whether the bet is lost: then the ledger is of no use.
  package var isBetLost: Bool { early?.isLost ?? false }

  /// Whether the bet, if there was one, is won now that all rows are there: which it isn't either
  /// where rows have to be numbered anew, as those of sheets that stand in another order than that
  /// of their names.
  package var isBetWon: Bool { early == nil || !isBetLost && numbers.ordered() == nil }

  /// The contracts that rows have left behind since the last time.
  package mutating func takeFinished() -> [FinishedContract] {
    guard let taken = early?.takeFinished(), let plan = early?.plan, !taken.contracts.isEmpty,
      !isBetLost
    else { return [] }
    // What is kept beside the rows of others stays.
    let context = SettlementContext(
      index: index, numbers: numbers, words: words.takeTexts(before: taken.before),
      assessors: assessors)
    return taken.contracts.map { number in
      let own = pages[number]
      pages[number] = RowPages()
      return FinishedContract(number: number, pages: own, plan: plan, context: context)
    }
  }

  /// Takes in what contracts came to.
  package mutating func put(_ settled: [SettledContract]) {
    for contract in settled { early?.put(contract) }
  }
}
