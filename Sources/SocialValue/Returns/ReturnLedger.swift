/// Takes in rows of returns in any order and settles which of them stand.
///
/// Rows of one key compete by the date received: the latest stands, the others are kept as
/// superseded. Nothing is dropped: every row ends as used, superseded, withdrawn or rejected.
///
/// Ledgers of the same contracts can be filled apart, each with a part of the files, and merged.
public struct ReturnLedger: Sendable {
  /// Why rows can't be taken in.
  public enum Fault: Error, Sendable, Hashable {
    /// All the rows name more assessors than a figure's key has room for.
    case tooManyAssessors
    /// The files have more lines than can be numbered.
    case tooManyLines
    /// Another ledger's contracts or frameworks aren't the same.
    case otherRegister
  }

  /// The most lines that the files may have, and the most assessors that they may name.
  public static let limits = (
    lines: Int(UInt32.max) - 1, assessors: FigureKey.limits.cells - ReturnBatch.firstAssessor - 1
  )

  let index: RegisterIndex
  var pages: [RowPages]
  private(set) var numbers = RowNumbers()
  var words = RowWords()
  private var rejected = 0
  private(set) var assessors: [String] = []
  private var assessorNumbers: [String: Int] = [:]
  /// What is settled while rows are still coming, where that is bet on.
  var early: EarlySettlement?

  /// Findings so far, in no particular order.
  public package(set) var findings: [Finding] = []

  /// Makes an empty ledger.
  ///
  /// - Parameter index: the contracts and words that rows are numbered by.
  public init(index: RegisterIndex) {
    self.index = index
    pages = Array(repeating: RowPages(), count: index.contracts.count)
  }

  // MARK: Taking in

  /// Takes in a batch of rows.
  ///
  /// - Parameters:
  ///   - batch: the rows.
  ///   - linesBefore: how many lines of the file stand before the batch's first.
  /// - Throws: where there is no room for it.
  /// - Complexity: O(rows of the batch).
  public mutating func add(
    _ batch: consuming ReturnBatch, linesBefore: Int = 0
  ) throws(Fault) {
    let file = numbers.number(of: batch.file)
    guard let first = numbers.take(batch.lines, of: file, linesBefore: linesBefore) else {
      throw .tooManyLines
    }
    let cells = try cells(of: batch.assessors)
    append(batch.rows, RowChange(shift: first, assessorCells: cells))
    for (line, text) in batch.texts { words.texts[first + line] = text }
    for (line, remarks) in batch.remarks { words.remarks[first + line] = remarks }
    for (line, faults) in batch.pending {
      words.pending[first + line] = faults.map { $0.further(down: linesBefore) }
    }
    rejected += batch.rejected
    findings += batch.findings.map { $0.further(down: linesBefore) }
  }

  /// Adds rows contract by contract, each changed on the way.
  private mutating func append(_ rows: [PackedRow], _ change: RowChange) {
    var start = 0
    while start < rows.count {
      let contract = rows[start].key.contract
      var end = start + 1
      while end < rows.count, rows[end].key.contract == contract { end += 1 }
      pages[contract].append(rows[start..<end], change)
      early?.note(contract, from: rows[start].number + change.shift)
      start = end
    }
  }

  /// The cell of each of some assessors, who are taken in where they are new.
  private mutating func cells(of names: [String]) throws(Fault) -> [Int] {
    var cells: [Int] = []
    for name in names {
      let number: Int
      if let known = assessorNumbers[name] {
        number = known
      } else {
        number = assessors.count
        guard number < Self.limits.assessors else { throw .tooManyAssessors }
        assessorNumbers[name] = number
        assessors.append(name)
      }
      cells.append(ReturnBatch.firstAssessor + number)
    }
    return cells
  }

  // MARK: Merging

  /// The ledger of both parts' rows: the same whichever comes first, and however many are merged.
  ///
  /// - Parameter other: a ledger of the same contracts and frameworks, of other files or of other
  ///   lines of the same files.
  /// - Returns: a ledger that settles like one that took in all the rows.
  /// - Throws: where the other is of another register, or there is no room for its rows.
  /// - Complexity: O(rows of both), where this one is still used; else as ``merge(_:)``.
  public func merging(_ other: ReturnLedger) throws(Fault) -> ReturnLedger {
    var merged = self
    try merged.merge(other)
    return merged
  }

  /// Takes in all that another ledger has: the same as ``merging(_:)``, in place.
  ///
  /// - Parameter other: a ledger of the same contracts and frameworks, of other files or of other
  ///   lines of the same files.
  /// - Throws: where the other is of another register, or there is no room for its rows.
  /// - Complexity: O(rows of the other + contracts).
  public mutating func merge(_ other: ReturnLedger) throws(Fault) {
    guard index.numbersLike(other.index) else { throw .otherRegister }
    let cells = try cells(of: other.assessors)
    guard let shift = numbers.append(other.numbers) else { throw .tooManyLines }
    let change = RowChange(shift: shift, assessorCells: cells)
    for contract in other.pages.indices {
      pages[contract].append(other.pages[contract], change)
    }
    words.append(other.words.renumbered { $0 + shift })
    rejected += other.rejected
    findings += other.findings
  }

  // MARK: Settling

  /// Settles the rows: the returns as they stand, and every finding about them.
  ///
  /// - Parameters:
  ///   - keepsSuperseded: whether rows that others took the place of can be looked at afterwards.
  ///   - onlyQuarter: the only quarter that will be scored, where there is only one.
  ///   - workers: who settles the contracts.
  ///   - plans: the frameworks, to hold figures against each other.
  /// - Returns: the returns, and the findings in no particular order.
  /// - Complexity: O(rows × log rows of a contract).
  consuming func settled(
    keepsSuperseded: Bool, onlyQuarter: Quarter?, workers: Workers, plans: FrameworkPlans
  ) -> (returns: Returns, findings: [Finding]) {
    let ordered = numbers.ordered()
    let renumber = ordered?.renumber
    let words = renumber.map { self.words.renumbered($0) } ?? self.words
    let context = SettlementContext(
      index: index, numbers: ordered?.numbers ?? numbers, words: words, assessors: assessors)
    let rejected = rejected
    // What is taken out of the ledger isn't kept in it, so that nothing large is there twice.
    var found = findings
    findings = []
    let plan = SettlementPlan(
      index, plans: plans, keepsSuperseded: keepsSuperseded, onlyQuarter: onlyQuarter)
    let handed = PageHandout(pages)
    pages = []
    let early = early?.settled
    self.early = nil
    let stretches = workers.stretches(of: index.contracts.count)
    let pieces = workers.map(stretches.count) { piece in
      var settled: [ContractFigures] = []
      var counts = RowCounts()
      var told: [Finding] = []
      for number in stretches[piece] {
        let contract =
          early?[number] ?? plan.settle(number, handed.take(number).joined(renumber), context)
        settled.append(contract.figures)
        counts.add(contract.counts)
        told += contract.findings
      }
      return (settled, counts, told)
    }
    var counts = RowCounts()
    counts.rejected = rejected
    var contracts: [ContractFigures] = []
    contracts.reserveCapacity(index.contracts.count)
    for (settled, count, told) in pieces {
      contracts += settled
      counts.add(count)
      found += told
    }
    return (Returns(context, contracts: contracts, counts: counts), found)
  }
}

extension Finding {
  /// The same finding so many lines further down in its file.
  fileprivate func further(down lines: Int) -> Finding {
    guard lines > 0, place.line > 0 else { return self }
    var finding = self
    finding.place.line += lines
    return finding
  }
}
