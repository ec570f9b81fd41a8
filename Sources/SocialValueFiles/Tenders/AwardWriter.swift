public import SocialValue

/// Appends an award to a register: the contract's row and its targets, both files or neither.
public enum AwardWriter {
  static let contractColumns = [
    "contract", "title", "supplier", "framework", "start", "end", "value", "tier", "manager",
    "note",
  ]
  static let targetColumns = ["contract", "measure", "target", "per", "weight", "note"]

  /// Writes the rows of an award.
  ///
  /// The files' own rows stay as they are, and their columns in their order; a column that is
  /// needed and isn't there is added at the end. A file that isn't there is made. What the register
  /// would say of the new rows is looked at before anything is written.
  ///
  /// - Parameters:
  ///   - rows: the rows.
  ///   - folder: the register's folder.
  ///   - shelf: the frameworks at hand.
  /// - Throws: a `FileFault` where a file can't be read or written, a `FindingsError` where the
  ///   register has the contract already, has rows that can't be read, or would have an error for
  ///   the new ones; nothing is written then.
  public static func write(
    _ rows: AwardRows, into folder: String, shelf: FrameworkShelf = FrameworkShelf()
  ) throws {
    try RegisterSource.folder(folder).check()
    var findings: [Finding] = []
    let id = rows.contract.first { $0.column == "contract" }?.text ?? ""
    var contracts = try file(
      ContractsReader.file, in: folder, contractColumns, ContractsReader.required, id, &findings)
    var targets = try file(
      TargetsReader.file, in: folder, targetColumns, TargetsReader.required, id, &findings)
    guard findings.isEmpty else { throw FindingsError(findings) }
    contracts.append(rows.contract.map { ($0.column, $0.text) })
    for row in rows.targets { targets.append(row.map { ($0.column, $0.text) }) }
    let written = [
      TargetsReader.file: targets.appended, ContractsReader.file: contracts.appended,
    ]
    try check(written, id, shelf)
    // The contract comes last: without it, its targets are told as those of an unknown contract.
    try FileWriting.writeTogether([
      (targets.appended, folder + "/" + TargetsReader.file),
      (contracts.appended, folder + "/" + ContractsReader.file),
    ])
  }

  /// A file to be appended to; what keeps it from being is told.
  private static func file(
    _ name: String, in folder: String, _ columns: [String], _ required: [String], _ id: String,
    _ findings: inout [Finding]
  ) throws -> CSVAppending {
    let path = folder + "/" + name
    guard FileReading.exists(path) else { return CSVAppending(columns: columns) }
    let bytes = try FileReading.bytes(of: path, limit: TenderReader.maximumBids)
    let source = RegisterSource.files([name: bytes])
    var faults: [Finding] = []
    let rows = try CSVTable.rows(
      of: name, in: source, required: required, optional: [], findings: &faults)
    findings += faults.filter { $0.severity == .error }
    if let row = rows.first(where: { $0["contract"] == id }) {
      findings.append(
        Finding(
          .duplicateContract, at: row.place("contract"),
          about: Finding.Subject(contract: id),
          message: "the register has the contract \(FoundText.quoted(id)) already",
          help: "Give the new contract an id of its own, or take these rows out first."))
    }
    var reader = CSVReader(bytes: bytes)
    guard case .cells = try reader.next() else { return CSVAppending(columns: columns) }
    return CSVAppending(bytes, columns: (0..<reader.cellCount).map { reader.text($0) })
  }

  /// Refuses rows of which the register would have to say an error.
  private static func check(
    _ files: [String: [UInt8]], _ id: String, _ shelf: FrameworkShelf
  ) throws {
    let register = try RegisterReader.read(.files(files), shelf: shelf)
    let errors = register.findings.filter {
      $0.severity == .error && $0.subject.contract == id
    }
    guard errors.isEmpty else { throw FindingsError(errors) }
  }
}
