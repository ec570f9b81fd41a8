internal import SocialValue

/// Reads the files of `returns` into a ledger: part by part, on as many threads as there are
/// workers, and brought together in the order of files and rows.
struct ReturnsReader {
  static let folder = "returns"
  static let required = ["contract", "period", "item", "value"]
  static let optional = [
    "dimension", "category", "accepted", "acceptedOn", "received", "assessor", "evidence", "note",
  ]
  /// What `scorecard template` adds for the person who fills the form in: known, and not read.
  static let ignored = ["title", "unit", "lastQuarter", "target", "guidance", "measures", "check"]

  private let parts: ReturnPartReader
  private let workers: Workers
  private let policy: Policy
  /// The only quarter that will be scored, where no row is looked at afterwards.
  private let onlyQuarter: Quarter?
  private let smallestPart: Int
  private let progress: (@Sendable (ReadingProgress) -> Void)?

  private var ledger: ReturnLedger
  private(set) var findings: [Finding] = []

  init(_ basis: RegisterBasis, source: RegisterSource, options: RegisterReader.Options) {
    let rules = ReturnRules(basis, options: options)
    parts = ReturnPartReader(rules: rules, source: source, bufferSize: options.bufferSize)
    policy = basis.policy
    onlyQuarter = options.keepsSuperseded ? nil : options.onlyQuarter
    workers = options.workers
    smallestPart = max(1, min(options.bufferSize, 1 << 24)) * 4
    progress = options.progress
    ledger = ReturnLedger(index: rules.index)
  }

  /// Reads everything.
  mutating func read() throws(FileFault) {
    guard parts.source.has(Self.folder) else {
      findings.append(
        Finding(
          .missingFile, at: Finding.Place(file: Self.folder),
          message: "the register has no folder 'returns', so nothing is reported",
          help: "Add it, with the returns as CSV files."))
      return
    }
    let files = try parts.source.files(below: Self.folder).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    var all: [ReturnPart] = []
    for file in files { all += try split(file) }
    var queue = read(all, into: startingLedger(for: all), progress)
    let (isBetWon, told) = queue.outcome
    if !isBetWon {
      // What has been told of once is passed over in silence.
      let progress = progress.map { tell -> @Sendable (ReadingProgress) -> Void in
        { if $0.bytes > told.bytes { tell($0) } }
      }
      queue = read(all, into: ReturnLedger(index: parts.rules.index), progress)
    }
    try take(queue)
  }

  private func read(
    _ all: [ReturnPart], into ledger: ReturnLedger,
    _ progress: (@Sendable (ReadingProgress) -> Void)?
  ) -> ReturnQueue {
    let queue = ReturnQueue(ledger, parts.rules.index, all)
    _ = workers.map(all.count) { [parts] place in
      guard !queue.isBetLost else { return }
      queue.finish(place, parts.readGuessing(all[place]), parts, progress)
    }
    return queue
  }

  /// An empty ledger, which bets that rows come contract by contract where that would spare much
  /// memory: where there are many, and they are only scored for one quarter.
  private func startingLedger(for all: [ReturnPart]) -> ReturnLedger {
    var ledger = ReturnLedger(index: parts.rules.index)
    if let onlyQuarter, all.count(where: { $0.header != nil }) >= 3 {
      ledger.settleEarly(for: onlyQuarter, policy: policy)
    }
    return ledger
  }

  /// Reads tables in memory, of a file that isn't in the register.
  mutating func read(_ tables: [SheetTable], of file: String) throws(FileFault) {
    var outcome = ReturnPart.Outcome()
    for table in tables { try parts.read(table, &outcome) }
    let queue = ReturnQueue(
      ReturnLedger(index: parts.rules.index), parts.rules.index, [ReturnPart(file: file)])
    queue.finish(0, outcome, parts, nil)
    try take(queue)
  }

  private mutating func take(_ queue: ReturnQueue) throws(FileFault) {
    var read = queue.takeResult()
    if let fault = read.fault { throw fault }
    read.unknownWords.resolve(&read.ledger.findings)
    ledger = read.ledger
    findings += read.findings + read.assessors.findings
  }

  /// Gives away the ledger, which nothing is kept of.
  mutating func takeLedger() -> ReturnLedger {
    let filled = ledger
    ledger = ReturnLedger(index: RegisterIndex(contracts: [], frameworks: []))
    return filled
  }

  /// A file in one part, or a large one in stretches.
  private func split(_ file: String) throws(FileFault) -> [ReturnPart] {
    guard file.lowercased().hasSuffix(".csv"), let size = parts.source.size(of: file),
      size >= 2 * smallestPart
    else { return [ReturnPart(file: file)] }
    var reader = try parts.source.csv(file, bufferSize: parts.bufferSize)
    var ignored: [Finding] = []
    let header = try parts.header(&reader, file, &ignored)
    guard header.isUsable else { return [ReturnPart(file: file)] }
    let partSize = max(smallestPart, size / parts.source.mostParts)
    let starts = Array(stride(from: 0, to: size, by: partSize))
    return starts.enumerated().map { place, start in
      let isLast = place == starts.count - 1
      return ReturnPart(
        file: file, header: place == 0 ? nil : header,
        bytes: start..<(isLast ? Int.max : starts[place + 1]))
    }
  }
}
