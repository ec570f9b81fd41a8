public import SocialValue

/// How far the reading of returns has come.
public struct ReadingProgress: Sendable, Hashable {
  /// The bytes read.
  public var bytes = 0
  /// The rows read.
  public var rows = 0
  /// The file being read.
  public var file = ""

  /// Makes a progress at the start.
  public init() {}
}

/// Reads a register: the folder of contracts, targets, returns and policy.
public enum RegisterReader {
  /// How a register is read.
  public struct Options {
    /// The day as of which it is read, or nil for all there is.
    public var asAt: Day?
    /// Whether evidence and notes are kept, to be shown beside figures.
    public var keepsRemarks = false
    /// Whether rows that others took the place of are kept, to be shown in explanations.
    public var keepsSuperseded = true
    /// The only quarter that will be scored, where there is only one: then less is kept.
    public var onlyQuarter: Quarter?
    /// The bytes of returns read at a time; what is read never depends on it.
    public var bufferSize = 1 << 18
    /// Who reads, settles and scores; what comes out never depends on it.
    public var workers = Workers.one
    /// Told now and then how far the reading has come.
    public var progress: (@Sendable (ReadingProgress) -> Void)?

    /// Makes the usual options.
    public init() {}
  }

  /// Reads a register from a folder.
  ///
  /// - Parameters:
  ///   - folder: the path of the folder.
  ///   - shelf: the frameworks at hand.
  ///   - options: how to read it.
  /// - Returns: the register, with every finding.
  /// - Throws: a `FileFault` where a file can't be read, a `FindingsError` where the policy can't
  ///   be used; nothing can be scored then.
  public static func read(
    _ folder: String, shelf: FrameworkShelf = FrameworkShelf(), options: Options = Options()
  ) throws -> Register {
    try read(.folder(folder), shelf: shelf, options: options)
  }

  /// Reads a register from wherever its files are.
  ///
  /// - Parameters:
  ///   - source: where the files come from.
  ///   - shelf: the frameworks at hand.
  ///   - options: how to read it.
  /// - Returns: the register, with every finding.
  /// - Throws: a `FileFault` where a file can't be read, a `FindingsError` where the policy can't
  ///   be used; nothing can be scored then.
  public static func read(
    _ source: RegisterSource, shelf: FrameworkShelf = FrameworkShelf(),
    options: Options = Options()
  ) throws -> Register {
    let basis = try basis(of: source, shelf: shelf)
    var returns = ReturnsReader(basis, source: source, options: options)
    try returns.read()
    return Register(
      index: basis.index, ledger: returns.takeLedger(), policy: basis.policy, asAt: options.asAt,
      findings: basis.findings + returns.findings, keepsSuperseded: options.keepsSuperseded,
      onlyQuarter: options.onlyQuarter, workers: options.workers)
  }

  /// Reads what a register's returns are held against: its contracts, targets and policy.
  ///
  /// - Parameters:
  ///   - source: where the files come from.
  ///   - shelf: the frameworks at hand.
  /// - Returns: the basis, with every finding about it.
  /// - Throws: a `FileFault` where a file can't be read, a `FindingsError` where the policy can't
  ///   be used.
  public static func basis(
    of source: RegisterSource, shelf: FrameworkShelf = FrameworkShelf()
  ) throws -> RegisterBasis {
    try source.check()
    var contracts = ContractsReader(frameworks: shelf)
    try contracts.read(source)
    var targets = TargetsReader(
      contracts: contracts.contracts, leftOut: contracts.leftOut, frameworks: shelf)
    try targets.read(source)
    let used = Set(targets.contracts.flatMap(\.frameworks)).sorted().compactMap { shelf[$0] }
    let (policy, policyFindings) = try policy(source, used, shelf)
    let index = RegisterIndex(contracts: targets.contracts, frameworks: used)
    try check(index)
    return RegisterBasis(
      index: index, policy: policy,
      findings: contracts.findings + targets.findings + policyFindings, shelf: shelf,
      leftOut: contracts.leftOut)
  }

  /// Refuses more than a figure's key has room for.
  private static func check(_ index: RegisterIndex) throws(FileFault) {
    let limits = FigureKey.limits
    let counts = [
      (index.contracts.count, limits.contracts, "contracts"),
      (index.vocabulary.items.count, limits.items, "items of frameworks"),
      // The figure itself takes one, and assessors the other half.
      (index.vocabulary.cells.count, limits.cells / 2 - 1, "categories of frameworks"),
    ]
    for (count, limit, what) in counts where count > limit {
      throw FileFault(
        .read, "the register", reason: "it has \(count) \(what), more than \(limit)")
    }
  }

  private static func policy(
    _ source: RegisterSource, _ frameworks: [Framework], _ shelf: FrameworkShelf
  ) throws -> (Policy, [Finding]) {
    let file = "policy.json"
    guard source.has(file) else { return (Policy(), []) }
    return try PolicyReader.read(
      source.bytes(of: file), file: file, frameworks: frameworks, others: { shelf.all })
  }
}
