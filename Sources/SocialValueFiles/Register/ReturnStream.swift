public import SocialValue

/// Reads a CSV file of returns as its bytes come, in chunks of any size: from a file, a network or
/// wherever else.
///
/// The file is UTF-8 with commas and its header row first, as the register's files should be: one
/// that isn't, which reading a folder may mend, is rejected. What is said of words that aren't
/// known, and of assessors' names, is said file by file.
///
/// Several files, or the parts that several machines read, come together in
/// `ReturnLedger.merge(_:)`, and a `Register` made of the outcome scores them:
///
/// ```swift
/// let basis = try RegisterReader.basis(of: .folder("register"))
/// var stream = ReturnStream("returns/q1.csv", of: basis)
/// for chunk in chunks { try stream.append(chunk) }
/// let register = Register(
///   index: basis.index, ledger: try stream.finish(), policy: basis.policy,
///   findings: basis.findings)
/// ```
public struct ReturnStream: ~Copyable {
  private let path: String
  private let rules: ReturnRules
  private var reader = CSVReader()
  /// Bytes that haven't been fed to the reader yet.
  private var waiting: [UInt8] = []
  private var rows: ReturnRowReader?
  private var headerFindings: [Finding] = []

  /// Makes a stream of nothing yet.
  ///
  /// - Parameters:
  ///   - path: what findings call the file; rows of the same date are kept in the order of paths.
  ///   - basis: what the returns are held against.
  ///   - asAt: the day as of which they are read, or nil for all there is.
  public init(_ path: String, of basis: RegisterBasis, asAt: Day? = nil) {
    var options = RegisterReader.Options()
    options.asAt = asAt
    self.path = path
    rules = ReturnRules(basis, options: options)
  }

  /// Takes in the next bytes.
  ///
  /// - Complexity: O(bytes), over all the calls: rows are looked at once there are as many new bytes
  ///   as of the row begun, and some thousand.
  public mutating func append(_ bytes: [UInt8]) throws {
    waiting += bytes
    guard waiting.count >= max(4096, reader.unreadCount) else { return }
    try readOn()
  }

  /// Says that no more bytes come, and gives what was read.
  ///
  /// - Returns: a ledger with the rows, and every finding about them and the file.
  /// - Throws: a `ReturnLedger.Fault` where there is no room for the rows.
  public consuming func finish() throws -> ReturnLedger {
    try readOn()
    reader.endFeeding()
    try readOn()
    guard var rows else { return ReturnLedger(index: rules.index) }
    rows.end(lines: reader.linesRead)
    var ledger = ReturnLedger(index: rules.index)
    try ledger.add(rows.batch)
    var unknown = UnknownWords(rules.index)
    for word in rows.unknownWords { unknown.append(word) }
    unknown.resolve(&ledger.findings)
    ledger.findings += headerFindings + rows.assessors.findings
    return ledger
  }

  private mutating func readOn() throws(FileFault) {
    if !waiting.isEmpty {
      reader.feed(waiting)
      waiting = []
    }
    if rows == nil {
      let row = try reader.next()
      if case .waiting = row { return }
      let header = CSVHeader.header(
        row, of: reader, file: path, required: ReturnsReader.required,
        optional: ReturnsReader.optional + ReturnsReader.ignored, findings: &headerFindings)
      rows = ReturnRowReader(rules: rules, file: path, header: header)
    }
    try rows?.readAll(&reader)
  }
}
